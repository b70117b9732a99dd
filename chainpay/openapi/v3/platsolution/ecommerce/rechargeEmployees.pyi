# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class RechargeEmployees(Place):
    """v3/platsolution/ecommerce/recharge-employees"""
    @property
    def post(self) -> RechargeEmployeesPost[Answer[RechargeEmployeesPostAnswer]]:
        """添加二级商户可扫码充值员工

        POST v3/platsolution/ecommerce/recharge-employees
        https://pay.weixin.qq.com/doc/v3/partner/4013521743
        """
    @property
    def post_async(self) -> RechargeEmployeesPost[Promise[Answer[RechargeEmployeesPostAnswer]]]:
        """添加二级商户可扫码充值员工"""
    @property
    def postAsync(self) -> RechargeEmployeesPost[Promise[Answer[RechargeEmployeesPostAnswer]]]:
        """添加二级商户可扫码充值员工"""
    @property
    def subMchid(self) -> RechargeEmployeesSubMchid: ...

class RechargeEmployeesPostOptions(Options, total=False):
    json: RechargeEmployeesPostJson

class RechargeEmployeesPostLooseOptions(Options, total=False):
    json: RechargeEmployeesPostJson | AnyDict

class RechargeEmployeesPost(Verb[R]):
    """添加二级商户可扫码充值员工

    POST v3/platsolution/ecommerce/recharge-employees
    https://pay.weixin.qq.com/doc/v3/partner/4013521743
    """
    if MYPY:
        def __call__(
            self,
            options: RechargeEmployeesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RechargeEmployeesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: RechargeEmployeesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargeEmployeesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RechargeEmployeesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: RechargeEmployeesPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargeEmployeesPostOptions,
            /,
            **more: Unpack[RechargeEmployeesPostOptions]
        ) -> R: ...

class RechargeEmployeesSubMchid(Place):
    """v3/platsolution/ecommerce/recharge-employees/sub-mchid"""
    @property
    def _sub_mchid_(self) -> RechargeEmployeesSubMchidSubMchid:
        """GET 查询二级商户可扫码充值员工列表"""

class RechargeEmployeesSubMchidSubMchid(Place):
    """v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}"""
    @property
    def get(self) -> RechargeEmployeesSubMchidSubMchidGet[Answer[RechargeEmployeesSubMchidSubMchidGetAnswer]]:
        """查询二级商户可扫码充值员工列表

        GET v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4013521757
        """
    @property
    def get_async(self) -> RechargeEmployeesSubMchidSubMchidGet[Promise[Answer[RechargeEmployeesSubMchidSubMchidGetAnswer]]]:
        """查询二级商户可扫码充值员工列表"""
    @property
    def getAsync(self) -> RechargeEmployeesSubMchidSubMchidGet[Promise[Answer[RechargeEmployeesSubMchidSubMchidGetAnswer]]]:
        """查询二级商户可扫码充值员工列表"""
    @property
    def spOpenid(self) -> RechargeEmployeesSubMchidSubMchidSpOpenid: ...

class RechargeEmployeesSubMchidSubMchidGetOptions(Options, total=False):
    sub_mchid: str | int

class RechargeEmployeesSubMchidSubMchidGet(Verb[R]):
    """查询二级商户可扫码充值员工列表

    GET v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4013521757
    """
    if MYPY:
        def __call__(
            self,
            options: RechargeEmployeesSubMchidSubMchidGetOptions | AnyDict = ...,
            /,
            **more: Unpack[RechargeEmployeesSubMchidSubMchidGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: RechargeEmployeesSubMchidSubMchidGetOptions | AnyDict,
            /,
            **more: Unpack[RechargeEmployeesSubMchidSubMchidGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargeEmployeesSubMchidSubMchidGetOptions,
            /,
            **more: Unpack[RechargeEmployeesSubMchidSubMchidGetOptions]
        ) -> R: ...

class RechargeEmployeesSubMchidSubMchidSpOpenid(Place):
    """v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid"""
    @property
    def _sp_openid_(self) -> RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenid: ...

class RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenid(Place):
    """v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}"""
    @property
    def delete(self) -> RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDelete:
        """POST 删除二级商户可扫码充值员工"""

class RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDelete(Place):
    """v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete"""
    @property
    def post(self) -> RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePost[Answer[RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostAnswer]]:
        """删除二级商户可扫码充值员工

        POST v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete
        https://pay.weixin.qq.com/doc/v3/partner/4013521753
        """
    @property
    def post_async(self) -> RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePost[Promise[Answer[RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostAnswer]]]:
        """删除二级商户可扫码充值员工"""
    @property
    def postAsync(self) -> RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePost[Promise[Answer[RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostAnswer]]]:
        """删除二级商户可扫码充值员工"""

class RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostOptions(Options, total=False):
    sub_mchid: str | int
    sp_openid: str | int

class RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePost(Verb[R]):
    """删除二级商户可扫码充值员工

    POST v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete
    https://pay.weixin.qq.com/doc/v3/partner/4013521753
    """
    if MYPY:
        def __call__(
            self,
            options: RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostOptions | AnyDict = ...,
            /,
            **more: Unpack[RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostOptions | AnyDict,
            /,
            **more: Unpack[RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            sub_mchid: str | int,
            sp_openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostOptions,
            /,
            **more: Unpack[RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostOptions]
        ) -> R: ...

class RechargeEmployeesPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    sp_openid: str
    """员工OpenID"""

class RechargeEmployeesPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    sp_openid: NotRequired[str]
    """员工OpenID"""
    state: NotRequired[Literal["EFFECTIVE", "DELETED"]]
    """员工状态"""
    create_time: NotRequired[str]
    """添加员工时间"""
    update_time: NotRequired[str]
    """最后更新时间"""

class RechargeEmployeesSubMchidSubMchidGetAnswer(TypedDict):
    employees: NotRequired[list[RechargeEmployeesPostAnswer]]
    """员工列表"""

class RechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostAnswer(RechargeEmployeesPostAnswer): ...
