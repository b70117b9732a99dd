# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Zhejiang(Place):
    """v3/gov/subsidy/zhejiang"""
    @property
    def authcode(self) -> ZhejiangAuthcode: ...
    @property
    def goods(self) -> ZhejiangGoods: ...
    @property
    def nQualifications(self) -> ZhejiangNQualifications: ...
    @property
    def qualifications(self) -> ZhejiangQualifications: ...
    @property
    def sncode(self) -> ZhejiangSncode: ...

class ZhejiangAuthcode(Place):
    """v3/gov/subsidy/zhejiang/authcode"""
    @property
    def cancel(self) -> ZhejiangAuthcodeCancel:
        """POST 品类凭证码预核销撤销"""
    @property
    def commit(self) -> ZhejiangAuthcodeCommit:
        """POST 品类凭证码上报确认"""
    @property
    def issue(self) -> ZhejiangAuthcodeIssue:
        """POST 申请品类凭证码"""
    @property
    def refund(self) -> ZhejiangAuthcodeRefund:
        """POST 品类凭证码上报撤销"""
    @property
    def try_(self) -> ZhejiangAuthcodeTry:
        """POST 预核销品类凭证码"""

class ZhejiangAuthcodeCancel(Place):
    """v3/gov/subsidy/zhejiang/authcode/cancel"""
    @property
    def post(self) -> ZhejiangAuthcodeCancelPost[Answer[ZhejiangAuthcodeCancelPostAnswer]]:
        """品类凭证码预核销撤销

        POST v3/gov/subsidy/zhejiang/authcode/cancel
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @property
    def post_async(self) -> ZhejiangAuthcodeCancelPost[Promise[Answer[ZhejiangAuthcodeCancelPostAnswer]]]:
        """品类凭证码预核销撤销"""
    @property
    def postAsync(self) -> ZhejiangAuthcodeCancelPost[Promise[Answer[ZhejiangAuthcodeCancelPostAnswer]]]:
        """品类凭证码预核销撤销"""

class ZhejiangAuthcodeCancelPostOptions(Options, total=False):
    json: ZhejiangAuthcodeCancelPostJson

class ZhejiangAuthcodeCancelPostLooseOptions(Options, total=False):
    json: ZhejiangAuthcodeCancelPostJson | AnyDict

class ZhejiangAuthcodeCancelPost(Verb[R]):
    """品类凭证码预核销撤销

    POST v3/gov/subsidy/zhejiang/authcode/cancel
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangAuthcodeCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangAuthcodeCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangAuthcodeCancelPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangAuthcodeCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangAuthcodeCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangAuthcodeCancelPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangAuthcodeCancelPostOptions,
            /,
            **more: Unpack[ZhejiangAuthcodeCancelPostOptions]
        ) -> R: ...

class ZhejiangAuthcodeCommit(Place):
    """v3/gov/subsidy/zhejiang/authcode/commit"""
    @property
    def post(self) -> ZhejiangAuthcodeCommitPost[Answer[ZhejiangAuthcodeCommitPostAnswer]]:
        """品类凭证码上报确认

        POST v3/gov/subsidy/zhejiang/authcode/commit
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @property
    def post_async(self) -> ZhejiangAuthcodeCommitPost[Promise[Answer[ZhejiangAuthcodeCommitPostAnswer]]]:
        """品类凭证码上报确认"""
    @property
    def postAsync(self) -> ZhejiangAuthcodeCommitPost[Promise[Answer[ZhejiangAuthcodeCommitPostAnswer]]]:
        """品类凭证码上报确认"""

class ZhejiangAuthcodeCommitPostOptions(Options, total=False):
    json: ZhejiangAuthcodeCommitPostJson

class ZhejiangAuthcodeCommitPostLooseOptions(Options, total=False):
    json: ZhejiangAuthcodeCommitPostJson | AnyDict

class ZhejiangAuthcodeCommitPost(Verb[R]):
    """品类凭证码上报确认

    POST v3/gov/subsidy/zhejiang/authcode/commit
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangAuthcodeCommitPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangAuthcodeCommitPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangAuthcodeCommitPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangAuthcodeCommitPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangAuthcodeCommitPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangAuthcodeCommitPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangAuthcodeCommitPostOptions,
            /,
            **more: Unpack[ZhejiangAuthcodeCommitPostOptions]
        ) -> R: ...

class ZhejiangAuthcodeIssue(Place):
    """v3/gov/subsidy/zhejiang/authcode/issue"""
    @property
    def post(self) -> ZhejiangAuthcodeIssuePost[Answer[ZhejiangAuthcodeIssuePostAnswer]]:
        """申请品类凭证码

        POST v3/gov/subsidy/zhejiang/authcode/issue
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ZhejiangAuthcodeIssuePost[Promise[Answer[ZhejiangAuthcodeIssuePostAnswer]]]:
        """申请品类凭证码"""
    @property
    def postAsync(self) -> ZhejiangAuthcodeIssuePost[Promise[Answer[ZhejiangAuthcodeIssuePostAnswer]]]:
        """申请品类凭证码"""

class ZhejiangAuthcodeIssuePostOptions(Options, total=False):
    json: ZhejiangAuthcodeIssuePostJson

class ZhejiangAuthcodeIssuePostLooseOptions(Options, total=False):
    json: ZhejiangAuthcodeIssuePostJson | AnyDict

class ZhejiangAuthcodeIssuePost(Verb[R]):
    """申请品类凭证码

    POST v3/gov/subsidy/zhejiang/authcode/issue
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangAuthcodeIssuePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangAuthcodeIssuePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangAuthcodeIssuePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangAuthcodeIssuePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangAuthcodeIssuePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangAuthcodeIssuePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangAuthcodeIssuePostOptions,
            /,
            **more: Unpack[ZhejiangAuthcodeIssuePostOptions]
        ) -> R: ...

class ZhejiangAuthcodeRefund(Place):
    """v3/gov/subsidy/zhejiang/authcode/refund"""
    @property
    def post(self) -> ZhejiangAuthcodeRefundPost[Answer[ZhejiangAuthcodeRefundPostAnswer]]:
        """品类凭证码上报撤销

        POST v3/gov/subsidy/zhejiang/authcode/refund
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @property
    def post_async(self) -> ZhejiangAuthcodeRefundPost[Promise[Answer[ZhejiangAuthcodeRefundPostAnswer]]]:
        """品类凭证码上报撤销"""
    @property
    def postAsync(self) -> ZhejiangAuthcodeRefundPost[Promise[Answer[ZhejiangAuthcodeRefundPostAnswer]]]:
        """品类凭证码上报撤销"""

class ZhejiangAuthcodeRefundPostOptions(Options, total=False):
    json: ZhejiangAuthcodeRefundPostJson

class ZhejiangAuthcodeRefundPostLooseOptions(Options, total=False):
    json: ZhejiangAuthcodeRefundPostJson | AnyDict

class ZhejiangAuthcodeRefundPost(Verb[R]):
    """品类凭证码上报撤销

    POST v3/gov/subsidy/zhejiang/authcode/refund
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangAuthcodeRefundPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangAuthcodeRefundPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangAuthcodeRefundPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangAuthcodeRefundPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangAuthcodeRefundPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangAuthcodeRefundPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangAuthcodeRefundPostOptions,
            /,
            **more: Unpack[ZhejiangAuthcodeRefundPostOptions]
        ) -> R: ...

class ZhejiangAuthcodeTry(Place):
    """v3/gov/subsidy/zhejiang/authcode/try"""
    @property
    def post(self) -> ZhejiangAuthcodeTryPost[Answer[ZhejiangAuthcodeTryPostAnswer]]:
        """预核销品类凭证码

        POST v3/gov/subsidy/zhejiang/authcode/try
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @property
    def post_async(self) -> ZhejiangAuthcodeTryPost[Promise[Answer[ZhejiangAuthcodeTryPostAnswer]]]:
        """预核销品类凭证码"""
    @property
    def postAsync(self) -> ZhejiangAuthcodeTryPost[Promise[Answer[ZhejiangAuthcodeTryPostAnswer]]]:
        """预核销品类凭证码"""

class ZhejiangAuthcodeTryPostOptions(Options, total=False):
    json: ZhejiangAuthcodeTryPostJson

class ZhejiangAuthcodeTryPostLooseOptions(Options, total=False):
    json: ZhejiangAuthcodeTryPostJson | AnyDict

class ZhejiangAuthcodeTryPost(Verb[R]):
    """预核销品类凭证码

    POST v3/gov/subsidy/zhejiang/authcode/try
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangAuthcodeTryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangAuthcodeTryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangAuthcodeTryPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangAuthcodeTryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangAuthcodeTryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ZhejiangAuthcodeTryPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangAuthcodeTryPostOptions,
            /,
            **more: Unpack[ZhejiangAuthcodeTryPostOptions]
        ) -> R: ...

class ZhejiangGoods(Place):
    """v3/gov/subsidy/zhejiang/goods"""
    @property
    def query(self) -> ZhejiangGoodsQuery:
        """POST 商品信息查询"""

class ZhejiangGoodsQuery(Place):
    """v3/gov/subsidy/zhejiang/goods/query"""
    @property
    def post(self) -> ZhejiangGoodsQueryPost[Answer[ZhejiangGoodsQueryPostAnswer]]:
        """商品信息查询

        POST v3/gov/subsidy/zhejiang/goods/query
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @property
    def post_async(self) -> ZhejiangGoodsQueryPost[Promise[Answer[ZhejiangGoodsQueryPostAnswer]]]:
        """商品信息查询"""
    @property
    def postAsync(self) -> ZhejiangGoodsQueryPost[Promise[Answer[ZhejiangGoodsQueryPostAnswer]]]:
        """商品信息查询"""

class ZhejiangGoodsQueryPostOptions(Options, total=False):
    json: ZhejiangGoodsQueryPostJson

class ZhejiangGoodsQueryPostLooseOptions(Options, total=False):
    json: ZhejiangGoodsQueryPostJson | AnyDict

class ZhejiangGoodsQueryPost(Verb[R]):
    """商品信息查询

    POST v3/gov/subsidy/zhejiang/goods/query
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangGoodsQueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangGoodsQueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangGoodsQueryPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangGoodsQueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangGoodsQueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ZhejiangGoodsQueryPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangGoodsQueryPostOptions,
            /,
            **more: Unpack[ZhejiangGoodsQueryPostOptions]
        ) -> R: ...

class ZhejiangNQualifications(Place):
    """v3/gov/subsidy/zhejiang/n-qualifications"""
    @property
    def confirm(self) -> ZhejiangNQualificationsConfirm:
        """POST n品类核销"""

class ZhejiangNQualificationsConfirm(Place):
    """v3/gov/subsidy/zhejiang/n-qualifications/confirm"""
    @property
    def post(self) -> ZhejiangNQualificationsConfirmPost[Answer[ZhejiangNQualificationsConfirmPostAnswer]]:
        """n品类核销

        POST v3/gov/subsidy/zhejiang/n-qualifications/confirm
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ZhejiangNQualificationsConfirmPost[Promise[Answer[ZhejiangNQualificationsConfirmPostAnswer]]]:
        """n品类核销"""
    @property
    def postAsync(self) -> ZhejiangNQualificationsConfirmPost[Promise[Answer[ZhejiangNQualificationsConfirmPostAnswer]]]:
        """n品类核销"""

class ZhejiangNQualificationsConfirmPostOptions(Options, total=False):
    json: ZhejiangNQualificationsConfirmPostJson

class ZhejiangNQualificationsConfirmPostLooseOptions(Options, total=False):
    json: ZhejiangNQualificationsConfirmPostJson | AnyDict

class ZhejiangNQualificationsConfirmPost(Verb[R]):
    """n品类核销

    POST v3/gov/subsidy/zhejiang/n-qualifications/confirm
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangNQualificationsConfirmPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangNQualificationsConfirmPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangNQualificationsConfirmPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangNQualificationsConfirmPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangNQualificationsConfirmPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangNQualificationsConfirmPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangNQualificationsConfirmPostOptions,
            /,
            **more: Unpack[ZhejiangNQualificationsConfirmPostOptions]
        ) -> R: ...

class ZhejiangQualifications(Place):
    """v3/gov/subsidy/zhejiang/qualifications"""
    @property
    def alter(self) -> ZhejiangQualificationsAlter:
        """POST 变更资格"""
    @property
    def claim(self) -> ZhejiangQualificationsClaim:
        """POST 领取资格"""
    @property
    def query(self) -> ZhejiangQualificationsQuery:
        """POST 查询补贴资格"""
    @property
    def sync(self) -> ZhejiangQualificationsSync:
        """POST 核销资格"""

class ZhejiangQualificationsAlter(Place):
    """v3/gov/subsidy/zhejiang/qualifications/alter"""
    @property
    def post(self) -> ZhejiangQualificationsAlterPost[Answer[ZhejiangQualificationsAlterPostAnswer]]:
        """变更资格

        POST v3/gov/subsidy/zhejiang/qualifications/alter
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ZhejiangQualificationsAlterPost[Promise[Answer[ZhejiangQualificationsAlterPostAnswer]]]:
        """变更资格"""
    @property
    def postAsync(self) -> ZhejiangQualificationsAlterPost[Promise[Answer[ZhejiangQualificationsAlterPostAnswer]]]:
        """变更资格"""

class ZhejiangQualificationsAlterPostOptions(Options, total=False):
    json: ZhejiangQualificationsAlterPostJson

class ZhejiangQualificationsAlterPostLooseOptions(Options, total=False):
    json: ZhejiangQualificationsAlterPostJson | AnyDict

class ZhejiangQualificationsAlterPost(Verb[R]):
    """变更资格

    POST v3/gov/subsidy/zhejiang/qualifications/alter
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangQualificationsAlterPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangQualificationsAlterPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangQualificationsAlterPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangQualificationsAlterPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangQualificationsAlterPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangQualificationsAlterPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangQualificationsAlterPostOptions,
            /,
            **more: Unpack[ZhejiangQualificationsAlterPostOptions]
        ) -> R: ...

class ZhejiangQualificationsClaim(Place):
    """v3/gov/subsidy/zhejiang/qualifications/claim"""
    @property
    def post(self) -> ZhejiangQualificationsClaimPost[Answer[ZhejiangQualificationsClaimPostAnswer]]:
        """领取资格

        POST v3/gov/subsidy/zhejiang/qualifications/claim
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ZhejiangQualificationsClaimPost[Promise[Answer[ZhejiangQualificationsClaimPostAnswer]]]:
        """领取资格"""
    @property
    def postAsync(self) -> ZhejiangQualificationsClaimPost[Promise[Answer[ZhejiangQualificationsClaimPostAnswer]]]:
        """领取资格"""

class ZhejiangQualificationsClaimPostOptions(Options, total=False):
    json: ZhejiangQualificationsClaimPostJson

class ZhejiangQualificationsClaimPostLooseOptions(Options, total=False):
    json: ZhejiangQualificationsClaimPostJson | AnyDict

class ZhejiangQualificationsClaimPost(Verb[R]):
    """领取资格

    POST v3/gov/subsidy/zhejiang/qualifications/claim
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangQualificationsClaimPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangQualificationsClaimPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangQualificationsClaimPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangQualificationsClaimPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangQualificationsClaimPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangQualificationsClaimPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangQualificationsClaimPostOptions,
            /,
            **more: Unpack[ZhejiangQualificationsClaimPostOptions]
        ) -> R: ...

class ZhejiangQualificationsQuery(Place):
    """v3/gov/subsidy/zhejiang/qualifications/query"""
    @property
    def post(self) -> ZhejiangQualificationsQueryPost[Answer[ZhejiangQualificationsQueryPostAnswer]]:
        """查询补贴资格

        POST v3/gov/subsidy/zhejiang/qualifications/query
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ZhejiangQualificationsQueryPost[Promise[Answer[ZhejiangQualificationsQueryPostAnswer]]]:
        """查询补贴资格"""
    @property
    def postAsync(self) -> ZhejiangQualificationsQueryPost[Promise[Answer[ZhejiangQualificationsQueryPostAnswer]]]:
        """查询补贴资格"""

class ZhejiangQualificationsQueryPostOptions(Options, total=False):
    json: ZhejiangQualificationsQueryPostJson

class ZhejiangQualificationsQueryPostLooseOptions(Options, total=False):
    json: ZhejiangQualificationsQueryPostJson | AnyDict

class ZhejiangQualificationsQueryPost(Verb[R]):
    """查询补贴资格

    POST v3/gov/subsidy/zhejiang/qualifications/query
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangQualificationsQueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangQualificationsQueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangQualificationsQueryPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangQualificationsQueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangQualificationsQueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangQualificationsQueryPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangQualificationsQueryPostOptions,
            /,
            **more: Unpack[ZhejiangQualificationsQueryPostOptions]
        ) -> R: ...

class ZhejiangQualificationsSync(Place):
    """v3/gov/subsidy/zhejiang/qualifications/sync"""
    @property
    def post(self) -> ZhejiangQualificationsSyncPost[Answer[ZhejiangQualificationsSyncPostAnswer]]:
        """核销资格

        POST v3/gov/subsidy/zhejiang/qualifications/sync
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ZhejiangQualificationsSyncPost[Promise[Answer[ZhejiangQualificationsSyncPostAnswer]]]:
        """核销资格"""
    @property
    def postAsync(self) -> ZhejiangQualificationsSyncPost[Promise[Answer[ZhejiangQualificationsSyncPostAnswer]]]:
        """核销资格"""

class ZhejiangQualificationsSyncPostOptions(Options, total=False):
    json: ZhejiangQualificationsSyncPostJson

class ZhejiangQualificationsSyncPostLooseOptions(Options, total=False):
    json: ZhejiangQualificationsSyncPostJson | AnyDict

class ZhejiangQualificationsSyncPost(Verb[R]):
    """核销资格

    POST v3/gov/subsidy/zhejiang/qualifications/sync
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangQualificationsSyncPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangQualificationsSyncPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangQualificationsSyncPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangQualificationsSyncPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangQualificationsSyncPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangQualificationsSyncPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangQualificationsSyncPostOptions,
            /,
            **more: Unpack[ZhejiangQualificationsSyncPostOptions]
        ) -> R: ...

class ZhejiangSncode(Place):
    """v3/gov/subsidy/zhejiang/sncode"""
    @property
    def lock(self) -> ZhejiangSncodeLock:
        """POST sn码锁定"""
    @property
    def query(self) -> ZhejiangSncodeQuery:
        """POST sn码销售状态查询"""
    @property
    def unlock(self) -> ZhejiangSncodeUnlock:
        """POST sn码解锁"""

class ZhejiangSncodeLock(Place):
    """v3/gov/subsidy/zhejiang/sncode/lock"""
    @property
    def post(self) -> ZhejiangSncodeLockPost[Answer[ZhejiangSncodeLockPostAnswer]]:
        """sn码锁定

        POST v3/gov/subsidy/zhejiang/sncode/lock
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @property
    def post_async(self) -> ZhejiangSncodeLockPost[Promise[Answer[ZhejiangSncodeLockPostAnswer]]]:
        """sn码锁定"""
    @property
    def postAsync(self) -> ZhejiangSncodeLockPost[Promise[Answer[ZhejiangSncodeLockPostAnswer]]]:
        """sn码锁定"""

class ZhejiangSncodeLockPostOptions(Options, total=False):
    json: ZhejiangSncodeLockPostJson

class ZhejiangSncodeLockPostLooseOptions(Options, total=False):
    json: ZhejiangSncodeLockPostJson | AnyDict

class ZhejiangSncodeLockPost(Verb[R]):
    """sn码锁定

    POST v3/gov/subsidy/zhejiang/sncode/lock
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangSncodeLockPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangSncodeLockPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangSncodeLockPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangSncodeLockPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangSncodeLockPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ZhejiangSncodeLockPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangSncodeLockPostOptions,
            /,
            **more: Unpack[ZhejiangSncodeLockPostOptions]
        ) -> R: ...

class ZhejiangSncodeQuery(Place):
    """v3/gov/subsidy/zhejiang/sncode/query"""
    @property
    def post(self) -> ZhejiangSncodeQueryPost[Answer[ZhejiangSncodeQueryPostAnswer]]:
        """sn码销售状态查询

        POST v3/gov/subsidy/zhejiang/sncode/query
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @property
    def post_async(self) -> ZhejiangSncodeQueryPost[Promise[Answer[ZhejiangSncodeQueryPostAnswer]]]:
        """sn码销售状态查询"""
    @property
    def postAsync(self) -> ZhejiangSncodeQueryPost[Promise[Answer[ZhejiangSncodeQueryPostAnswer]]]:
        """sn码销售状态查询"""

class ZhejiangSncodeQueryPostOptions(Options, total=False):
    json: ZhejiangSncodeQueryPostJson

class ZhejiangSncodeQueryPostLooseOptions(Options, total=False):
    json: ZhejiangSncodeQueryPostJson | AnyDict

class ZhejiangSncodeQueryPost(Verb[R]):
    """sn码销售状态查询

    POST v3/gov/subsidy/zhejiang/sncode/query
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangSncodeQueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangSncodeQueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangSncodeQueryPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangSncodeQueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangSncodeQueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ZhejiangSncodeQueryPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangSncodeQueryPostOptions,
            /,
            **more: Unpack[ZhejiangSncodeQueryPostOptions]
        ) -> R: ...

class ZhejiangSncodeUnlock(Place):
    """v3/gov/subsidy/zhejiang/sncode/unlock"""
    @property
    def post(self) -> ZhejiangSncodeUnlockPost[Answer[ZhejiangSncodeUnlockPostAnswer]]:
        """sn码解锁

        POST v3/gov/subsidy/zhejiang/sncode/unlock
        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @property
    def post_async(self) -> ZhejiangSncodeUnlockPost[Promise[Answer[ZhejiangSncodeUnlockPostAnswer]]]:
        """sn码解锁"""
    @property
    def postAsync(self) -> ZhejiangSncodeUnlockPost[Promise[Answer[ZhejiangSncodeUnlockPostAnswer]]]:
        """sn码解锁"""

class ZhejiangSncodeUnlockPostOptions(Options, total=False):
    json: ZhejiangSncodeUnlockPostJson

class ZhejiangSncodeUnlockPostLooseOptions(Options, total=False):
    json: ZhejiangSncodeUnlockPostJson | AnyDict

class ZhejiangSncodeUnlockPost(Verb[R]):
    """sn码解锁

    POST v3/gov/subsidy/zhejiang/sncode/unlock
    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """
    if MYPY:
        def __call__(
            self,
            options: ZhejiangSncodeUnlockPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ZhejiangSncodeUnlockPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ZhejiangSncodeUnlockPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangSncodeUnlockPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ZhejiangSncodeUnlockPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ZhejiangSncodeUnlockPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ZhejiangSncodeUnlockPostOptions,
            /,
            **more: Unpack[ZhejiangSncodeUnlockPostOptions]
        ) -> R: ...

class ZhejiangAuthcodeCancelPostJson(TypedDict):
    sp_serial_no: str
    """接入方请求流水号"""
    cred_frozen_no: str
    """冻结流水号"""
    trans_date: str
    """交易日期"""
    trans_time: str
    """交易时间"""
    auth_code: str
    """品类凭证码"""
    req_ssn: str
    """请求流水号"""

class ZhejiangAuthcodeCancelPostAnswer(TypedDict):
    resp_code: str
    """响应码"""
    resp_desc: str
    """响应描述"""

class ZhejiangAuthcodeCommitPostJson(TypedDict):
    sp_serial_no: str
    """接入方请求流水号"""
    cred_frozen_no: str
    """冻结流水号"""
    trans_date: str
    """交易日期"""
    trans_time: str
    """交易时间"""
    acq_org_order_no: NotRequired[str]
    """收单机构订单号"""
    order_no: NotRequired[str]
    """商户订单号"""
    subsidy_amt: NotRequired[float]
    """政府补贴金额"""
    add_code: NotRequired[str]
    """收货地区编码"""
    address: NotRequired[str]
    """收货地址"""
    sale_models: NotRequired[Literal["0", "1"]]
    """销售方式(0-线上/1-线下)"""
    corp_name: NotRequired[str]
    """销售企业名称"""
    brand: NotRequired[str]
    """家电品牌"""
    uniscid: NotRequired[str]
    barcode: NotRequired[str]
    """商品条码(13 位或 14 位)"""
    auth_code: str
    """品类凭证码"""
    req_ssn: str
    """请求流水号"""
    bank_name: NotRequired[str]
    """银行机构名称"""
    bank_subsidy: NotRequired[str]
    plat_subsidy: NotRequired[str]
    county_code: NotRequired[str]
    """区县编码"""
    amount: NotRequired[float]
    """原订单金额"""

class ZhejiangAuthcodeIssuePostJson(TypedDict):
    category_id: str
    """品类编码"""
    openid: NotRequired[str]
    """用户id"""
    name: str | Sensitive
    """姓名"""
    mobile: str | Sensitive
    """手机号"""
    add_code: str
    """区县编码"""
    custom_info: NotRequired[str]
    """自定义域"""
    cert_type: Literal["1", "2", "3", "4", "5"]
    """证件类型"""
    cert_no: str | Sensitive
    """证件号码"""
    req_ssn: str
    """请求流水号"""

class ZhejiangAuthcodeIssuePostAnswer(TypedDict):
    resp_code: str
    """响应码"""
    resp_desc: str
    """响应描述"""
    auth_code: NotRequired[str]
    """品类凭证码"""

class ZhejiangAuthcodeRefundPostJson(TypedDict):
    sp_serial_no: str
    """接入方请求流水号"""
    cred_frozen_no: str
    """冻结流水号"""
    trans_date: str
    """交易日期"""
    trans_time: str
    """交易时间"""
    order_no: NotRequired[str]
    """商户订单号"""
    subsidy_amt: NotRequired[float]
    """政府补贴金额"""
    add_code: NotRequired[str]
    """收货地区编码"""
    address: NotRequired[str]
    """收货地址"""
    sale_models: NotRequired[Literal["0", "1"]]
    """销售方式(0-线上/1-线下)"""
    uniscid: NotRequired[str]
    barcode: NotRequired[str]
    """商品条码(13 位或 14 位)"""
    auth_code: str
    """品类凭证码"""
    req_ssn: str
    """请求流水号"""
    bank_name: NotRequired[str]
    """银行机构名称"""
    bank_subsidy: NotRequired[str]
    plat_subsidy: NotRequired[str]
    corp_name: NotRequired[str]
    """销售企业名称"""
    brand: NotRequired[str]
    """家电品牌"""

class ZhejiangAuthcodeTryPostJson(TypedDict):
    sp_serial_no: str
    """接入方请求流水号"""
    mchnt_no: str
    """商户号"""
    term_no: str
    """终端号"""
    auth_code: str
    """品类凭证码"""
    category: str
    """品类编码"""
    county_code: str
    """区县编码"""

class ZhejiangAuthcodeTryPostAnswer(TypedDict):
    resp_code: str
    """响应码"""
    resp_desc: str
    """响应描述"""
    cred_frozen_no: str
    """冻结流水号"""
    event_id: str
    """活动号"""
    event_title: str
    """活动标题"""
    discount_mode: float
    """优惠模式"""
    amount: NotRequired[float]
    """原订单金额"""
    discount_amt: NotRequired[float]
    """优惠金额"""
    pay_amt: NotRequired[float]
    """实付金额"""
    channel_dis_flag: NotRequired[str]
    """渠道优惠标记"""
    channel_evt_no: NotRequired[str]
    """渠道活动号列表"""
    category_id: str
    """品类编码"""

class ZhejiangGoodsQueryPostJson(TypedDict):
    goods_bar_code: NotRequired[str]
    """商品条码"""
    province: NotRequired[str]
    """省份代码"""
    req_ssn: str
    """请求流水号"""
    req_time: NotRequired[str]
    """请求时间"""

class ZhejiangGoodsQueryPostAnswer(TypedDict):
    resp_code: str
    """响应码"""
    resp_desc: str
    """响应描述"""
    goods_bar_code: str
    """商品条码"""
    seq_id: str
    """本记录唯一ID"""
    province: str
    """省份代码"""
    code_type: Literal["001", "002"]
    """条码类型"""
    goods_type: str
    """商品品类"""
    goods_name: str
    """商品名称"""
    logo_name: str
    """品牌名称"""
    goods_model: str
    """商品型号"""
    basis_price: str
    """基准价格"""
    manufact_cert_code: str
    """厂商统一社会信用代码"""
    manufact_price: str
    """厂商指导零售价"""
    energy_effciency: NotRequired[str]
    """能效标识"""
    energy_reg_code: NotRequired[str]
    """能效备案编号"""
    energy_reg_model: NotRequired[str]
    """能效备案型号"""
    reg_3c_code: NotRequired[str]
    """3C 认证编号"""
    water_effciency: NotRequired[str]
    """水效标识"""
    expire_date: NotRequired[str]
    """有效期"""
    description: NotRequired[str]
    """产品描述"""
    gpc: NotRequired[str]
    """gpc 分类代码"""
    net_content: NotRequired[str]
    """净含量"""
    unit_code: NotRequired[str]
    """净含量单位代码"""
    origin: NotRequired[str]
    """原产国"""
    city: NotRequired[str]
    """市级区域代码"""
    county: NotRequired[str]
    """区县区域代码"""
    data_state: NotRequired[str]
    """数据状态"""
    remark: NotRequired[str]
    """备注"""
    upload_state: NotRequired[str]
    """上送状态"""
    expire_time: NotRequired[str]
    """失效时间"""
    is_ai_product: NotRequired[str]
    """是否 AI 产品"""
    device_type: NotRequired[str]
    """设备类型"""
    manufact_code: NotRequired[str]
    """厂商识别代码"""
    manufact_login_date: NotRequired[str]
    """厂商注册日期"""
    manufact_logout_date: NotRequired[str]
    """厂商失效日期"""
    manufact_logout_flag: NotRequired[str]
    """厂商失效标识"""
    manufact_register_addr: NotRequired[str]
    """厂商注册地址"""
    manufact_valid_date: NotRequired[str]
    """厂商过期日期"""
    manufact_firm_name: NotRequired[str]
    """厂商企业名称"""
    price_unit: NotRequired[str]
    """企业定价单位"""
    sale_date: NotRequired[str]
    """上市日期"""
    pc_type: NotRequired[str]
    """PC 类型"""
    msg_src_platform: NotRequired[str]
    """上送平台编码"""

class Data(TypedDict):
    cate_code: str
    """品类编码"""
    cert_no: str | Sensitive
    grade: NotRequired[str]
    name: str | Sensitive
    """姓名"""
    operation_time: str
    bank_name: NotRequired[str]
    """银行机构名称"""
    bank_subsidy: NotRequired[str]
    plat_subsidy: NotRequired[str]
    sales: str
    status: str
    subsidy: str
    tel: str | Sensitive
    """手机号"""
    add_code: str
    address: str | Sensitive
    sale_models: str
    """销售方式（0-线上/1-线下）"""
    brand: str
    """家电品牌"""
    activity_add_code: str
    uniscid: str
    corp_name: str
    serial_num: str

class ZhejiangNQualificationsConfirmPostJson(TypedDict):
    data: NotRequired[list[Data]]
    """品类集合"""
    req_ssn: str
    """请求流水号"""
    req_time: NotRequired[str]
    """请求时间"""

class ZhejiangQualificationsAlterPostJson(TypedDict):
    cate_code: str
    """品类编码"""
    cert_no: str | Sensitive
    """证件号码"""
    name: str | Sensitive
    """姓名"""
    tel: str | Sensitive
    """手机号"""
    req_ssn: str
    """请求流水号"""

class ZhejiangQualificationsAlterPostAnswer(TypedDict):
    resp_code: str
    """响应码"""
    resp_desc: str
    """响应描述"""
    auth_code: str
    """品类凭证码"""

class ZhejiangQualificationsClaimPostJson(TypedDict):
    cate_code: str
    """品类编码"""
    cert_no: str | Sensitive
    """证件号码"""
    name: str | Sensitive
    """姓名"""
    tel: str | Sensitive
    """手机号"""
    cert_type: NotRequired[Literal["1", "2", "3", "4", "5"]]
    """证件类型"""
    req_ssn: str
    """请求流水号"""

class ZhejiangQualificationsQueryPostJson(TypedDict):
    cert_no: str | Sensitive
    """证件号码"""
    cate_code: NotRequired[str]
    """品类编码"""
    req_ssn: str
    """请求流水号"""

class ZhejiangQualificationsQueryPostAnswerData(TypedDict):
    cate_code: str
    """品类编码"""
    status: NotRequired[str]
    """状态信息"""
    status_code: NotRequired[Literal["00", "01", "02", "03", "04", "05", "06"]]
    """状态编码"""

class ZhejiangQualificationsQueryPostAnswer(TypedDict):
    resp_code: str
    """响应码"""
    resp_desc: str
    """响应描述"""
    data: NotRequired[list[ZhejiangQualificationsQueryPostAnswerData]]
    """资格信息"""

class ZhejiangQualificationsSyncPostJsonData(TypedDict):
    auth_code: str
    """品类凭证码"""
    cate_code: str
    """品类编码"""
    cert_no: str | Sensitive
    """证件号码"""
    grade: NotRequired[Literal["一级", "二级"]]
    """能耗等级"""
    name: str | Sensitive
    """姓名"""
    operation_time: str
    """交易完成或商品退回时间戳"""
    bank_name: NotRequired[str]
    """银行机构名称"""
    bank_subsidy: NotRequired[str]
    plat_subsidy: NotRequired[str]
    sales: str
    """销售金额(单位元)"""
    status: Literal["0", "1"]
    """品类状态"""
    subsidy: str
    tel: str | Sensitive
    """手机号"""
    add_code: str
    """区县编码"""
    address: str
    """收货地址"""
    sale_models: Literal["0", "1"]
    """销售方式(0-线上/1-线下)"""
    sn_code: str
    """S/N码"""
    uniscid: str
    corp_name: str
    """销售企业名称"""
    barcode: str
    """商品条码(13 位或 14 位)"""
    item_name: str
    """商品名称"""
    spec_model: str
    """规格型号"""
    brand: str
    """家电品牌"""
    logistics_no: NotRequired[str]
    """物流单号(不超过 100 位)"""
    delivery_time: NotRequired[str]
    """签收时间"""
    invoice_no: NotRequired[str]
    """发票号(不超过 100 位)"""
    is_ai_product: str
    pc_type: NotRequired[str]
    order_no: str
    """商户订单号(不超过 50 位)"""
    origin_order_no: NotRequired[str]
    activity_add_code: str
    imei1: NotRequired[str]
    imei2: NotRequired[str]
    """IMEI2"""
    ccc_sn_order_no: NotRequired[str]
    """3C SN 锁定解锁订单号"""

class ZhejiangQualificationsSyncPostJson(TypedDict):
    req_ssn: NotRequired[str]
    """请求流水号"""
    data: NotRequired[list[ZhejiangQualificationsSyncPostJsonData]]
    """资格集合"""

class ZhejiangQualificationsSyncPostAnswer(TypedDict):
    resp_code: str
    """响应码"""
    resp_desc: str
    """响应描述"""
    error_data: NotRequired[list[str]]
    """异常数据说明列表"""

class ZhejiangSncodeLockPostJson(TypedDict):
    create_user: str
    """发起方"""
    province: str
    """省份代码"""
    manufact_cert_code: NotRequired[str]
    """厂商统一 社会信用 代码"""
    sn: str
    """商品 SN码"""
    goods_bar_code: str
    """商品条码"""
    goods_type: str
    """商品品类"""
    goods_name: str
    """商品名称"""
    goods_model: NotRequired[str]
    """商品型号"""
    imei1: NotRequired[str]
    """IMEI_1 码"""
    imei2: NotRequired[str]
    """IMEI_2 码"""
    trans_orderid: str
    """交易订单号"""
    order_price: str
    """订单金额"""
    acquire_code: NotRequired[str]
    """收单机构"""
    sell_orderid: str
    """销售订单号"""
    city: NotRequired[str]
    """市级区域代码"""
    county: NotRequired[str]
    """区县区域代码"""
    is_ai_product: NotRequired[str]
    """是否 AI 产品"""
    sale_time: NotRequired[str]
    """销售时间"""
    mfr_info: NotRequired[str]
    """厂商信息"""
    brand: NotRequired[str]
    """具体品牌"""
    sale_models: NotRequired[str]
    """渠道类型"""
    req_ssn: str
    """请求流水号"""
    req_time: str
    """请求时间"""

class ZhejiangSncodeLockPostAnswer(TypedDict):
    resp_code: str
    """响应码"""
    resp_desc: str
    """响应描述"""
    imei1: NotRequired[str]
    """IMEI_1 码"""
    imei2: NotRequired[str]
    """IMEI_2 码"""

class ZhejiangSncodeQueryPostJson(TypedDict):
    sn: str
    """商品SN码"""
    province: str
    """省份代码"""
    manufact_cert_code: NotRequired[str]
    """厂商统一社会信 用代码"""
    goods_type: str
    """商品品类"""
    goods_bar_code: str
    """商品条码"""
    imei1: NotRequired[str]
    """IMEI_1 码"""
    imei2: NotRequired[str]
    """IMEI_2 码"""
    sales_models: NotRequired[str]
    """渠道类型"""
    req_ssn: str
    """请求流水号"""
    req_time: str
    """请求时间"""

class ZhejiangSncodeQueryPostAnswer(TypedDict):
    resp_code: str
    """响应码"""
    resp_desc: str
    """响应描述"""
    sn: NotRequired[str]
    """商品SN码"""
    province: NotRequired[str]
    """省份代码"""
    sell_state: NotRequired[Literal["U0022", "U0023", "U0024", "U9999"]]
    """售卖状态"""

class ZhejiangSncodeUnlockPostJson(TypedDict):
    req_ssn: str
    """请求流水号"""
    req_time: str
    """请求时间"""
    create_user: str
    """发起方"""
    province: str
    """省份代码"""
    manufact_cert_code: NotRequired[str]
    """厂商统一 社会信用 代码"""
    sn: str
    """商品 SN码"""
    goods_bar_code: str
    """商品条码"""
    goods_type: str
    """商品品类"""
    goods_name: str
    """商品名称"""
    goods_model: NotRequired[str]
    """商品型号"""
    imei1: NotRequired[str]
    """IMEI_1 码"""
    imei2: NotRequired[str]
    """IMEI_2 码"""
    trans_orderid: str
    """交易订单 号"""
    ori_pay_orderid: str
    """原支付订 单号"""
    order_price: str
    """订单金额"""
    acquire_code: NotRequired[str]
    """收单机构"""
    sell_orderid: str
    """销售订单 号"""
    city: NotRequired[str]
    """市级区域 代码"""
    county: NotRequired[str]
    """区县区域代码"""
    is_ai_product: NotRequired[str]
    """是否 AI 产 品"""
    sale_time: NotRequired[str]
    """销售时间"""
    mfr_info: NotRequired[str]
    """厂商信息"""
    brand: NotRequired[str]
    """具体品牌"""
    sales_models: NotRequired[str]
    """渠道类型"""

class ZhejiangAuthcodeCommitPostAnswer(ZhejiangAuthcodeCancelPostAnswer): ...

class ZhejiangAuthcodeRefundPostAnswer(ZhejiangAuthcodeCancelPostAnswer): ...

class ZhejiangNQualificationsConfirmPostAnswer(ZhejiangAuthcodeCancelPostAnswer): ...

class ZhejiangQualificationsClaimPostAnswer(ZhejiangAuthcodeCancelPostAnswer): ...

class ZhejiangSncodeUnlockPostAnswer(ZhejiangAuthcodeCancelPostAnswer): ...
