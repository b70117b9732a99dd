# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Mchalterapply(Place):
    """v3/mchalterapply"""
    @property
    def mchcontactalterapplyment(self) -> MchalterapplyMchcontactalterapplyment:
        """POST 提交超管变更申请单"""
    @property
    def mchsubjectalterapplyment(self) -> MchalterapplyMchsubjectalterapplyment:
        """POST 提交资料变更申请单"""
    @property
    def merchantnamealterapplyment(self) -> MchalterapplyMerchantnamealterapplyment:
        """POST 提交商户简称变更申请单"""

class MchalterapplyMchcontactalterapplyment(Place):
    """v3/mchalterapply/mchcontactalterapplyment"""
    @property
    def post(self) -> MchalterapplyMchcontactalterapplymentPost[Answer[MchalterapplyMchcontactalterapplymentPostAnswer]]:
        """提交超管变更申请单

        POST v3/mchalterapply/mchcontactalterapplyment
        https://pay.weixin.qq.com/doc/v3/partner/4015617906
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> MchalterapplyMchcontactalterapplymentPost[Promise[Answer[MchalterapplyMchcontactalterapplymentPostAnswer]]]:
        """提交超管变更申请单"""
    @property
    def postAsync(self) -> MchalterapplyMchcontactalterapplymentPost[Promise[Answer[MchalterapplyMchcontactalterapplymentPostAnswer]]]:
        """提交超管变更申请单"""
    @property
    def merchant(self) -> MchalterapplyMchcontactalterapplymentMerchant: ...
    @property
    def _apply_id_(self) -> MchalterapplyMchcontactalterapplymentApplyId:
        """GET 查询超管变更申请单状态-使用申请单号"""

class MchalterapplyMchcontactalterapplymentPostOptions(Options, total=False):
    json: MchalterapplyMchcontactalterapplymentPostJson

class MchalterapplyMchcontactalterapplymentPostLooseOptions(Options, total=False):
    json: MchalterapplyMchcontactalterapplymentPostJson | AnyDict

class MchalterapplyMchcontactalterapplymentPost(Verb[R]):
    """提交超管变更申请单

    POST v3/mchalterapply/mchcontactalterapplyment
    https://pay.weixin.qq.com/doc/v3/partner/4015617906
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MchalterapplyMchcontactalterapplymentPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchalterapplyMchcontactalterapplymentPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchalterapplyMchcontactalterapplymentPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMchcontactalterapplymentPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchalterapplyMchcontactalterapplymentPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchalterapplyMchcontactalterapplymentPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMchcontactalterapplymentPostOptions,
            /,
            **more: Unpack[MchalterapplyMchcontactalterapplymentPostOptions]
        ) -> R: ...

class MchalterapplyMchcontactalterapplymentMerchant(Place):
    """v3/mchalterapply/mchcontactalterapplyment/merchant"""
    @property
    def _merchant_code_(self) -> MchalterapplyMchcontactalterapplymentMerchantMerchantCode: ...

class MchalterapplyMchcontactalterapplymentMerchantMerchantCode(Place):
    """v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}"""
    @property
    def outRequestNo(self) -> MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNo: ...

class MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNo(Place):
    """v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no"""
    @property
    def _out_request_no_(self) -> MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo:
        """GET 查询超管变更申请单状态-使用业务单号和商户号"""

class MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo(Place):
    """v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"""
    @property
    def get(self) -> MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGet[Answer[MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer]]:
        """查询超管变更申请单状态-使用业务单号和商户号

        GET v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}
        https://pay.weixin.qq.com/doc/v3/partner/4015617915
        """
    @property
    def get_async(self) -> MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGet[Promise[Answer[MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer]]]:
        """查询超管变更申请单状态-使用业务单号和商户号"""
    @property
    def getAsync(self) -> MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGet[Promise[Answer[MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer]]]:
        """查询超管变更申请单状态-使用业务单号和商户号"""

class MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions(Options, total=False):
    merchant_code: str | int
    out_request_no: str | int

class MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGet(Verb[R]):
    """查询超管变更申请单状态-使用业务单号和商户号

    GET v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}
    https://pay.weixin.qq.com/doc/v3/partner/4015617915
    """
    if MYPY:
        def __call__(
            self,
            options: MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions | AnyDict,
            /,
            **more: Unpack[MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            merchant_code: str | int,
            out_request_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions,
            /,
            **more: Unpack[MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...

class MchalterapplyMchcontactalterapplymentApplyId(Place):
    """v3/mchalterapply/mchcontactalterapplyment/{apply_id}"""
    @property
    def get(self) -> MchalterapplyMchcontactalterapplymentApplyIdGet[Answer[MchalterapplyMchcontactalterapplymentApplyIdGetAnswer]]:
        """查询超管变更申请单状态-使用申请单号

        GET v3/mchalterapply/mchcontactalterapplyment/{apply_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015617911
        """
    @property
    def get_async(self) -> MchalterapplyMchcontactalterapplymentApplyIdGet[Promise[Answer[MchalterapplyMchcontactalterapplymentApplyIdGetAnswer]]]:
        """查询超管变更申请单状态-使用申请单号"""
    @property
    def getAsync(self) -> MchalterapplyMchcontactalterapplymentApplyIdGet[Promise[Answer[MchalterapplyMchcontactalterapplymentApplyIdGetAnswer]]]:
        """查询超管变更申请单状态-使用申请单号"""
    @property
    def revoke(self) -> MchalterapplyMchcontactalterapplymentApplyIdRevoke:
        """POST 撤销超管变更申请单"""

class MchalterapplyMchcontactalterapplymentApplyIdGetOptions(Options, total=False):
    apply_id: str | int

class MchalterapplyMchcontactalterapplymentApplyIdGet(Verb[R]):
    """查询超管变更申请单状态-使用申请单号

    GET v3/mchalterapply/mchcontactalterapplyment/{apply_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015617911
    """
    if MYPY:
        def __call__(
            self,
            options: MchalterapplyMchcontactalterapplymentApplyIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchalterapplyMchcontactalterapplymentApplyIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchalterapplyMchcontactalterapplymentApplyIdGetOptions | AnyDict,
            /,
            **more: Unpack[MchalterapplyMchcontactalterapplymentApplyIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, apply_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMchcontactalterapplymentApplyIdGetOptions,
            /,
            **more: Unpack[MchalterapplyMchcontactalterapplymentApplyIdGetOptions]
        ) -> R: ...

class MchalterapplyMchcontactalterapplymentApplyIdRevoke(Place):
    """v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke"""
    @property
    def post(self) -> MchalterapplyMchcontactalterapplymentApplyIdRevokePost[Answer[MchalterapplyMchcontactalterapplymentApplyIdRevokePostAnswer]]:
        """撤销超管变更申请单

        POST v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke
        https://pay.weixin.qq.com/doc/v3/partner/4015617919
        """
    @property
    def post_async(self) -> MchalterapplyMchcontactalterapplymentApplyIdRevokePost[Promise[Answer[MchalterapplyMchcontactalterapplymentApplyIdRevokePostAnswer]]]:
        """撤销超管变更申请单"""
    @property
    def postAsync(self) -> MchalterapplyMchcontactalterapplymentApplyIdRevokePost[Promise[Answer[MchalterapplyMchcontactalterapplymentApplyIdRevokePostAnswer]]]:
        """撤销超管变更申请单"""

class MchalterapplyMchcontactalterapplymentApplyIdRevokePostOptions(Options, total=False):
    apply_id: str | int

class MchalterapplyMchcontactalterapplymentApplyIdRevokePost(Verb[R]):
    """撤销超管变更申请单

    POST v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke
    https://pay.weixin.qq.com/doc/v3/partner/4015617919
    """
    if MYPY:
        def __call__(
            self,
            options: MchalterapplyMchcontactalterapplymentApplyIdRevokePostOptions | AnyDict = ...,
            /,
            **more: Unpack[MchalterapplyMchcontactalterapplymentApplyIdRevokePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchalterapplyMchcontactalterapplymentApplyIdRevokePostOptions | AnyDict,
            /,
            **more: Unpack[MchalterapplyMchcontactalterapplymentApplyIdRevokePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, apply_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMchcontactalterapplymentApplyIdRevokePostOptions,
            /,
            **more: Unpack[MchalterapplyMchcontactalterapplymentApplyIdRevokePostOptions]
        ) -> R: ...

class MchalterapplyMchsubjectalterapplyment(Place):
    """v3/mchalterapply/mchsubjectalterapplyment"""
    @property
    def post(self) -> MchalterapplyMchsubjectalterapplymentPost[Answer[MchalterapplyMchsubjectalterapplymentPostAnswer]]:
        """提交资料变更申请单

        POST v3/mchalterapply/mchsubjectalterapplyment
        https://pay.weixin.qq.com/doc/v3/partner/4014090649
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> MchalterapplyMchsubjectalterapplymentPost[Promise[Answer[MchalterapplyMchsubjectalterapplymentPostAnswer]]]:
        """提交资料变更申请单"""
    @property
    def postAsync(self) -> MchalterapplyMchsubjectalterapplymentPost[Promise[Answer[MchalterapplyMchsubjectalterapplymentPostAnswer]]]:
        """提交资料变更申请单"""
    @property
    def merchant(self) -> MchalterapplyMchsubjectalterapplymentMerchant: ...
    @property
    def _apply_id_(self) -> MchalterapplyMchsubjectalterapplymentApplyId:
        """GET 查询资料变更申请单状态-使用申请单号"""

class MchalterapplyMchsubjectalterapplymentPostOptions(Options, total=False):
    json: MchalterapplyMchsubjectalterapplymentPostJson

class MchalterapplyMchsubjectalterapplymentPostLooseOptions(Options, total=False):
    json: MchalterapplyMchsubjectalterapplymentPostJson | AnyDict

class MchalterapplyMchsubjectalterapplymentPost(Verb[R]):
    """提交资料变更申请单

    POST v3/mchalterapply/mchsubjectalterapplyment
    https://pay.weixin.qq.com/doc/v3/partner/4014090649
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MchalterapplyMchsubjectalterapplymentPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchalterapplyMchsubjectalterapplymentPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchalterapplyMchsubjectalterapplymentPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMchsubjectalterapplymentPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchalterapplyMchsubjectalterapplymentPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchalterapplyMchsubjectalterapplymentPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMchsubjectalterapplymentPostOptions,
            /,
            **more: Unpack[MchalterapplyMchsubjectalterapplymentPostOptions]
        ) -> R: ...

class MchalterapplyMchsubjectalterapplymentMerchant(Place):
    """v3/mchalterapply/mchsubjectalterapplyment/merchant"""
    @property
    def _merchant_code_(self) -> MchalterapplyMchsubjectalterapplymentMerchantMerchantCode: ...

class MchalterapplyMchsubjectalterapplymentMerchantMerchantCode(Place):
    """v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}"""
    @property
    def outRequestNo(self) -> MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNo: ...

class MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNo(Place):
    """v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no"""
    @property
    def _out_request_no_(self) -> MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo:
        """GET 查询申请单状态-使用业务单号"""

class MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo(Place):
    """v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"""
    @property
    def get(self) -> MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGet[Answer[MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer]]:
        """查询申请单状态-使用业务单号

        GET v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}
        https://pay.weixin.qq.com/doc/v3/partner/4014090667
        """
    @property
    def get_async(self) -> MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGet[Promise[Answer[MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer]]]:
        """查询申请单状态-使用业务单号"""
    @property
    def getAsync(self) -> MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGet[Promise[Answer[MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer]]]:
        """查询申请单状态-使用业务单号"""

class MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions(Options, total=False):
    merchant_code: str | int
    out_request_no: str | int

class MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGet(Verb[R]):
    """查询申请单状态-使用业务单号

    GET v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}
    https://pay.weixin.qq.com/doc/v3/partner/4014090667
    """
    if MYPY:
        def __call__(
            self,
            options: MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions | AnyDict,
            /,
            **more: Unpack[MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            merchant_code: str | int,
            out_request_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions,
            /,
            **more: Unpack[MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...

class MchalterapplyMchsubjectalterapplymentApplyId(Place):
    """v3/mchalterapply/mchsubjectalterapplyment/{apply_id}"""
    @property
    def get(self) -> MchalterapplyMchsubjectalterapplymentApplyIdGet[Answer[MchalterapplyMchsubjectalterapplymentApplyIdGetAnswer]]:
        """查询资料变更申请单状态-使用申请单号

        GET v3/mchalterapply/mchsubjectalterapplyment/{apply_id}
        https://pay.weixin.qq.com/doc/v3/partner/4014090655
        """
    @property
    def get_async(self) -> MchalterapplyMchsubjectalterapplymentApplyIdGet[Promise[Answer[MchalterapplyMchsubjectalterapplymentApplyIdGetAnswer]]]:
        """查询资料变更申请单状态-使用申请单号"""
    @property
    def getAsync(self) -> MchalterapplyMchsubjectalterapplymentApplyIdGet[Promise[Answer[MchalterapplyMchsubjectalterapplymentApplyIdGetAnswer]]]:
        """查询资料变更申请单状态-使用申请单号"""
    @property
    def revoke(self) -> MchalterapplyMchsubjectalterapplymentApplyIdRevoke:
        """POST 撤销资料变更申请单"""

class MchalterapplyMchsubjectalterapplymentApplyIdGetOptions(Options, total=False):
    apply_id: str | int

class MchalterapplyMchsubjectalterapplymentApplyIdGet(Verb[R]):
    """查询资料变更申请单状态-使用申请单号

    GET v3/mchalterapply/mchsubjectalterapplyment/{apply_id}
    https://pay.weixin.qq.com/doc/v3/partner/4014090655
    """
    if MYPY:
        def __call__(
            self,
            options: MchalterapplyMchsubjectalterapplymentApplyIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchalterapplyMchsubjectalterapplymentApplyIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchalterapplyMchsubjectalterapplymentApplyIdGetOptions | AnyDict,
            /,
            **more: Unpack[MchalterapplyMchsubjectalterapplymentApplyIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, apply_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMchsubjectalterapplymentApplyIdGetOptions,
            /,
            **more: Unpack[MchalterapplyMchsubjectalterapplymentApplyIdGetOptions]
        ) -> R: ...

class MchalterapplyMchsubjectalterapplymentApplyIdRevoke(Place):
    """v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke"""
    @property
    def post(self) -> MchalterapplyMchsubjectalterapplymentApplyIdRevokePost[Answer[MchalterapplyMchsubjectalterapplymentApplyIdRevokePostAnswer]]:
        """撤销资料变更申请单

        POST v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke
        https://pay.weixin.qq.com/doc/v3/partner/4014090672
        """
    @property
    def post_async(self) -> MchalterapplyMchsubjectalterapplymentApplyIdRevokePost[Promise[Answer[MchalterapplyMchsubjectalterapplymentApplyIdRevokePostAnswer]]]:
        """撤销资料变更申请单"""
    @property
    def postAsync(self) -> MchalterapplyMchsubjectalterapplymentApplyIdRevokePost[Promise[Answer[MchalterapplyMchsubjectalterapplymentApplyIdRevokePostAnswer]]]:
        """撤销资料变更申请单"""

class MchalterapplyMchsubjectalterapplymentApplyIdRevokePostOptions(Options, total=False):
    apply_id: str | int

class MchalterapplyMchsubjectalterapplymentApplyIdRevokePost(Verb[R]):
    """撤销资料变更申请单

    POST v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke
    https://pay.weixin.qq.com/doc/v3/partner/4014090672
    """
    if MYPY:
        def __call__(
            self,
            options: MchalterapplyMchsubjectalterapplymentApplyIdRevokePostOptions | AnyDict = ...,
            /,
            **more: Unpack[MchalterapplyMchsubjectalterapplymentApplyIdRevokePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchalterapplyMchsubjectalterapplymentApplyIdRevokePostOptions | AnyDict,
            /,
            **more: Unpack[MchalterapplyMchsubjectalterapplymentApplyIdRevokePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, apply_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMchsubjectalterapplymentApplyIdRevokePostOptions,
            /,
            **more: Unpack[MchalterapplyMchsubjectalterapplymentApplyIdRevokePostOptions]
        ) -> R: ...

class MchalterapplyMerchantnamealterapplyment(Place):
    """v3/mchalterapply/merchantnamealterapplyment"""
    @property
    def post(self) -> MchalterapplyMerchantnamealterapplymentPost[Answer[MchalterapplyMerchantnamealterapplymentPostAnswer]]:
        """提交商户简称变更申请单

        POST v3/mchalterapply/merchantnamealterapplyment
        https://pay.weixin.qq.com/doc/v3/partner/4016166071
        """
    @property
    def post_async(self) -> MchalterapplyMerchantnamealterapplymentPost[Promise[Answer[MchalterapplyMerchantnamealterapplymentPostAnswer]]]:
        """提交商户简称变更申请单"""
    @property
    def postAsync(self) -> MchalterapplyMerchantnamealterapplymentPost[Promise[Answer[MchalterapplyMerchantnamealterapplymentPostAnswer]]]:
        """提交商户简称变更申请单"""
    @property
    def merchant(self) -> MchalterapplyMerchantnamealterapplymentMerchant: ...
    @property
    def _apply_id_(self) -> MchalterapplyMerchantnamealterapplymentApplyId:
        """GET 查询商户简称变更申请单状态-使用申请单号"""

class MchalterapplyMerchantnamealterapplymentPostOptions(Options, total=False):
    json: MchalterapplyMerchantnamealterapplymentPostJson

class MchalterapplyMerchantnamealterapplymentPostLooseOptions(Options, total=False):
    json: MchalterapplyMerchantnamealterapplymentPostJson | AnyDict

class MchalterapplyMerchantnamealterapplymentPost(Verb[R]):
    """提交商户简称变更申请单

    POST v3/mchalterapply/merchantnamealterapplyment
    https://pay.weixin.qq.com/doc/v3/partner/4016166071
    """
    if MYPY:
        def __call__(
            self,
            options: MchalterapplyMerchantnamealterapplymentPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchalterapplyMerchantnamealterapplymentPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchalterapplyMerchantnamealterapplymentPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMerchantnamealterapplymentPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchalterapplyMerchantnamealterapplymentPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchalterapplyMerchantnamealterapplymentPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMerchantnamealterapplymentPostOptions,
            /,
            **more: Unpack[MchalterapplyMerchantnamealterapplymentPostOptions]
        ) -> R: ...

class MchalterapplyMerchantnamealterapplymentMerchant(Place):
    """v3/mchalterapply/merchantnamealterapplyment/merchant"""
    @property
    def _sub_mchid_(self) -> MchalterapplyMerchantnamealterapplymentMerchantSubMchid: ...

class MchalterapplyMerchantnamealterapplymentMerchantSubMchid(Place):
    """v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}"""
    @property
    def outRequestNo(self) -> MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNo: ...

class MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNo(Place):
    """v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no"""
    @property
    def _out_request_no_(self) -> MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNo:
        """GET 查询商户简称申请单状态-使用业务单号和商户号"""

class MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNo(Place):
    """v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}"""
    @property
    def get(self) -> MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGet[Answer[MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetAnswer]]:
        """查询商户简称申请单状态-使用业务单号和商户号

        GET v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}
        https://pay.weixin.qq.com/doc/v3/partner/4016166085
        """
    @property
    def get_async(self) -> MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGet[Promise[Answer[MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetAnswer]]]:
        """查询商户简称申请单状态-使用业务单号和商户号"""
    @property
    def getAsync(self) -> MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGet[Promise[Answer[MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetAnswer]]]:
        """查询商户简称申请单状态-使用业务单号和商户号"""

class MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetOptions(Options, total=False):
    sub_mchid: str | int
    out_request_no: str | int

class MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGet(Verb[R]):
    """查询商户简称申请单状态-使用业务单号和商户号

    GET v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}
    https://pay.weixin.qq.com/doc/v3/partner/4016166085
    """
    if MYPY:
        def __call__(
            self,
            options: MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetOptions | AnyDict,
            /,
            **more: Unpack[MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            sub_mchid: str | int,
            out_request_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetOptions,
            /,
            **more: Unpack[MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...

class MchalterapplyMerchantnamealterapplymentApplyId(Place):
    """v3/mchalterapply/merchantnamealterapplyment/{apply_id}"""
    @property
    def get(self) -> MchalterapplyMerchantnamealterapplymentApplyIdGet[Answer[MchalterapplyMerchantnamealterapplymentApplyIdGetAnswer]]:
        """查询商户简称变更申请单状态-使用申请单号

        GET v3/mchalterapply/merchantnamealterapplyment/{apply_id}
        https://pay.weixin.qq.com/doc/v3/partner/4016166074
        """
    @property
    def get_async(self) -> MchalterapplyMerchantnamealterapplymentApplyIdGet[Promise[Answer[MchalterapplyMerchantnamealterapplymentApplyIdGetAnswer]]]:
        """查询商户简称变更申请单状态-使用申请单号"""
    @property
    def getAsync(self) -> MchalterapplyMerchantnamealterapplymentApplyIdGet[Promise[Answer[MchalterapplyMerchantnamealterapplymentApplyIdGetAnswer]]]:
        """查询商户简称变更申请单状态-使用申请单号"""
    @property
    def revoke(self) -> MchalterapplyMerchantnamealterapplymentApplyIdRevoke:
        """POST 撤销商户简称变更申请单"""

class MchalterapplyMerchantnamealterapplymentApplyIdGetOptions(Options, total=False):
    apply_id: str | int

class MchalterapplyMerchantnamealterapplymentApplyIdGet(Verb[R]):
    """查询商户简称变更申请单状态-使用申请单号

    GET v3/mchalterapply/merchantnamealterapplyment/{apply_id}
    https://pay.weixin.qq.com/doc/v3/partner/4016166074
    """
    if MYPY:
        def __call__(
            self,
            options: MchalterapplyMerchantnamealterapplymentApplyIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchalterapplyMerchantnamealterapplymentApplyIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchalterapplyMerchantnamealterapplymentApplyIdGetOptions | AnyDict,
            /,
            **more: Unpack[MchalterapplyMerchantnamealterapplymentApplyIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, apply_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMerchantnamealterapplymentApplyIdGetOptions,
            /,
            **more: Unpack[MchalterapplyMerchantnamealterapplymentApplyIdGetOptions]
        ) -> R: ...

class MchalterapplyMerchantnamealterapplymentApplyIdRevoke(Place):
    """v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke"""
    @property
    def post(self) -> MchalterapplyMerchantnamealterapplymentApplyIdRevokePost[Answer[MchalterapplyMerchantnamealterapplymentApplyIdRevokePostAnswer]]:
        """撤销商户简称变更申请单

        POST v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke
        https://pay.weixin.qq.com/doc/v3/partner/4016166090
        """
    @property
    def post_async(self) -> MchalterapplyMerchantnamealterapplymentApplyIdRevokePost[Promise[Answer[MchalterapplyMerchantnamealterapplymentApplyIdRevokePostAnswer]]]:
        """撤销商户简称变更申请单"""
    @property
    def postAsync(self) -> MchalterapplyMerchantnamealterapplymentApplyIdRevokePost[Promise[Answer[MchalterapplyMerchantnamealterapplymentApplyIdRevokePostAnswer]]]:
        """撤销商户简称变更申请单"""

class MchalterapplyMerchantnamealterapplymentApplyIdRevokePostOptions(Options, total=False):
    apply_id: str | int

class MchalterapplyMerchantnamealterapplymentApplyIdRevokePost(Verb[R]):
    """撤销商户简称变更申请单

    POST v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke
    https://pay.weixin.qq.com/doc/v3/partner/4016166090
    """
    if MYPY:
        def __call__(
            self,
            options: MchalterapplyMerchantnamealterapplymentApplyIdRevokePostOptions | AnyDict = ...,
            /,
            **more: Unpack[MchalterapplyMerchantnamealterapplymentApplyIdRevokePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchalterapplyMerchantnamealterapplymentApplyIdRevokePostOptions | AnyDict,
            /,
            **more: Unpack[MchalterapplyMerchantnamealterapplymentApplyIdRevokePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, apply_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchalterapplyMerchantnamealterapplymentApplyIdRevokePostOptions,
            /,
            **more: Unpack[MchalterapplyMerchantnamealterapplymentApplyIdRevokePostOptions]
        ) -> R: ...

class ContactInfo(TypedDict):
    contact_name: str | Sensitive
    """超级管理员姓名"""
    contact_id_doc_type: NotRequired[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]]
    """超级管理员证件类型"""
    contact_id_card_number: NotRequired[str | Sensitive]
    """超级管理员身份证件号码"""
    contact_id_doc_copy: NotRequired[str]
    """超级管理员证件正面照片"""
    contact_id_doc_copy_back: NotRequired[str]
    """超级管理员证件反面照片"""
    contact_id_doc_period_begin: NotRequired[str]
    """超级管理员证件有效期开始时间"""
    contact_id_doc_period_end: NotRequired[str]
    """超级管理员证件有效期结束时间"""
    business_authorization_letter: NotRequired[str]
    """业务办理授权函"""
    mobile_phone: str | Sensitive
    """超级管理员手机"""

class MchalterapplyMchcontactalterapplymentPostJson(TypedDict):
    merchant_code: str
    """商户号"""
    out_request_no: str
    """业务申请编号"""
    contact_info: NotRequired[ContactInfo]
    """超级管理员信息"""

class MchalterapplyMchcontactalterapplymentPostAnswer(TypedDict):
    apply_id: NotRequired[str]
    """申请单号"""

class AuditRejectDetail(TypedDict):
    param_name: NotRequired[str]
    """参数名称"""
    reject_reason: NotRequired[str]
    """驳回原因"""

class MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer(TypedDict):
    apply_id: str
    """申请单号"""
    out_request_no: str
    """业务申请编号"""
    merchant_code: str
    """微信支付商户号"""
    state: Literal["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_MODIFING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED"]
    """申请单状态"""
    audit_reject_reason: NotRequired[str]
    """总体驳回原因"""
    audit_reject_detail: NotRequired[list[AuditRejectDetail]]
    """驳回原因详情"""

class MchalterapplyMchcontactalterapplymentApplyIdRevokePostAnswer(TypedDict):
    apply_id: NotRequired[str]
    """申请单号"""
    state: NotRequired[Literal["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_MODIFING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED"]]
    """申请单状态"""

class BusinessLicenseInfo(TypedDict):
    license_number: str
    """营业执照注册号"""
    license_copy: str
    """营业执照照片"""
    merchant_name: str
    """商户名称"""
    legal_person: str
    """法人姓名"""
    company_address: NotRequired[str]
    """注册地址"""
    license_period_begin: NotRequired[str]
    """有效期开始时间"""
    license_period_end: NotRequired[str]
    """有效期结束时间"""

class CertificateInfo(TypedDict):
    cert_type: Literal["CERTIFICATE_TYPE_2388", "CERTIFICATE_TYPE_2389", "CERTIFICATE_TYPE_2394", "CERTIFICATE_TYPE_2395", "CERTIFICATE_TYPE_2396", "CERTIFICATE_TYPE_2520", "CERTIFICATE_TYPE_2521", "CERTIFICATE_TYPE_2522", "CERTIFICATE_TYPE_2399", "CERTIFICATE_TYPE_2400"]
    """证书类型"""
    cert_number: str
    """证书编号"""
    cert_copy: str
    """证书照片"""
    merchant_name: str
    """商户名称"""
    legal_person: str
    """法人姓名"""
    company_address: NotRequired[str]
    """注册地址"""
    cert_period_begin: NotRequired[str]
    """有效期开始时间"""
    cert_period_end: NotRequired[str]
    """有效期结束时间"""

class FinanceInstitutionInfo(TypedDict):
    finance_type: Literal["FINANCE_TYPE_BANK_AGENT", "FINANCE_TYPE_PAYMENT_AGENT", "FINANCE_TYPE_INSURANCE", "FINANCE_TYPE_TRADE_AND_SETTLE", "FINANCE_TYPE_OTHER"]
    """金融机构类型"""
    finance_license_pics: list[str]
    """金融机构许可证图片"""

class LegalPersonInfo(TypedDict):
    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"]]
    """证件持有人类型"""
    id_doc_type: NotRequired[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]]
    """证件类型"""
    authorize_letter_copy: NotRequired[str]
    """法定代表人说明函"""
    card_front: NotRequired[str]
    """证件正面照片"""
    card_back: NotRequired[str]
    """证件反面照片"""
    card_name: NotRequired[str | Sensitive]
    """证件姓名"""
    card_number: NotRequired[str | Sensitive]
    """证件号码"""
    card_address: NotRequired[str | Sensitive]
    """证件居住地址"""
    card_period_begin: NotRequired[str]
    """证件有效期开始时间"""
    card_period_end: NotRequired[str]
    """证件有效期结束时间"""
    as_ubo: NotRequired[bool]
    """经营者/法人是否为受益人"""

class UboInfoList(TypedDict):
    id_doc_type: NotRequired[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]]
    """证件类型"""
    card_front: NotRequired[str]
    """证件正面照片"""
    card_back: NotRequired[str]
    """证件反面照片"""
    card_name: NotRequired[str | Sensitive]
    """证件姓名"""
    card_number: NotRequired[str | Sensitive]
    """证件号码"""
    card_address: NotRequired[str | Sensitive]
    """证件居住地址"""
    card_period_begin: NotRequired[str]
    """证件有效期开始时间"""
    card_period_end: NotRequired[str]
    """证件有效期结束时间"""

class Addition(TypedDict):
    bank_openaccount_license: NotRequired[list[str]]
    """银行开户许可证"""
    openaccount_approval: NotRequired[list[str]]
    """开户核准通知书"""
    legal_other_prove: NotRequired[list[str]]
    """法人身份辅助证明"""
    agency_prove: NotRequired[list[str]]
    """发证机关证明"""
    ubo_prove: NotRequired[list[str]]
    """受益所有人补充材料"""

class MchalterapplyMchsubjectalterapplymentPostJson(TypedDict):
    merchant_code: str
    """商户号"""
    out_request_no: str
    """业务申请编号"""
    alter_scope: NotRequired[Literal["ALTER_SCOPE_FULL", "ALTER_SCOPE_BUSINESS_CERT", "ALTER_SCOPE_UBO"]]
    """主体资料变更范围"""
    organization_type: Literal["SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INSTITUTIONS_CLONED", "SUBJECT_TYPE_INDIVIDUAL", "SUBJECT_TYPE_OTHERS", "SUBJECT_TYPE_GOVERNMENT", "SUBJECT_TYPE_MICRO"]
    """主体类型"""
    finance_institution: NotRequired[bool]
    """是否金融机构"""
    business_license_info: NotRequired[BusinessLicenseInfo]
    """营业执照信息"""
    certificate_info: NotRequired[CertificateInfo]
    """登记证书信息"""
    finance_institution_info: NotRequired[FinanceInstitutionInfo]
    """金融机构许可证"""
    legal_person_info: NotRequired[LegalPersonInfo]
    """法人身份信息"""
    ubo_info_list: NotRequired[list[UboInfoList]]
    """最终受益人信息列表"""
    addition: NotRequired[Addition]
    """补充材料列表"""

class MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer(TypedDict):
    merchant_code: str
    """微信支付商户号"""
    apply_id: str
    """申请单号"""
    out_request_no: str
    """业务申请编号"""
    state: Literal["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_MODIFING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED", "APPLYMENT_STATE_EDITTING"]
    """申请单状态"""
    audit_reject_reason: NotRequired[str]
    """总体驳回原因"""
    audit_reject_detail: NotRequired[list[AuditRejectDetail]]
    """驳回原因详情"""

class MchalterapplyMchsubjectalterapplymentApplyIdRevokePostAnswer(TypedDict):
    result: Literal["SUCCESS", "FAIL"]
    """撤销状态"""

class MchalterapplyMerchantnamealterapplymentPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_request_no: str
    """业务申请编号"""
    merchant_shortname: str
    """商户简称"""

class MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetAnswer(TypedDict):
    apply_id: str
    """申请单号"""
    out_request_no: str
    """业务申请编号"""
    sub_mchid: str
    """二级商户号"""
    state: Literal["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_MODIFING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED"]
    """申请单状态"""
    audit_reject_reason: NotRequired[str]
    """总体驳回原因"""

class MchalterapplyMerchantnamealterapplymentApplyIdGetAnswer(TypedDict):
    apply_id: str
    """申请单号"""
    out_request_no: str
    """业务申请编号"""
    merchant_code: str
    """微信支付商户号"""
    state: Literal["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_MODIFING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED"]
    """申请单状态"""
    audit_reject_reason: NotRequired[str]
    """总体驳回原因"""

class MchalterapplyMerchantnamealterapplymentApplyIdRevokePostAnswer(TypedDict):
    apply_id: NotRequired[str]
    """申请单号"""
    state: NotRequired[Literal["APPLYMENT_STATE_CANCELED"]]
    """申请单状态"""

class MchalterapplyMchcontactalterapplymentApplyIdGetAnswer(MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer): ...

class MchalterapplyMchsubjectalterapplymentPostAnswer(MchalterapplyMchcontactalterapplymentPostAnswer): ...

class MchalterapplyMchsubjectalterapplymentApplyIdGetAnswer(MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer): ...

class MchalterapplyMerchantnamealterapplymentPostAnswer(MchalterapplyMchcontactalterapplymentPostAnswer): ...
