# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class AggracctBc(Place):
    """v3/aggracct-bc"""
    @property
    def wbChannel(self) -> AggracctBcWbChannel: ...

class AggracctBcWbChannel(Place):
    """v3/aggracct-bc/wb-channel"""
    @property
    def account(self) -> AggracctBcWbChannelAccount: ...
    @property
    def bankChannelAccount(self) -> AggracctBcWbChannelBankChannelAccount: ...
    @property
    def controlOrders(self) -> AggracctBcWbChannelControlOrders: ...
    @property
    def specialReduction(self) -> AggracctBcWbChannelSpecialReduction:
        """POST 特殊减额"""

class AggracctBcWbChannelAccount(Place):
    """v3/aggracct-bc/wb-channel/account"""
    @property
    def balance(self) -> AggracctBcWbChannelAccountBalance:
        """GET 查询渠道额度"""
    @property
    def mch_archives(self) -> AggracctBcWbChannelAccountMchArchives:
        """GET 查询商户资料"""
    @property
    def mch_media(self) -> AggracctBcWbChannelAccountMchMedia:
        """GET 查询商户影像件资料"""

class AggracctBcWbChannelAccountBalance(Place):
    """v3/aggracct-bc/wb-channel/account/balance"""
    @property
    def get(self) -> AggracctBcWbChannelAccountBalanceGet[Answer[AggracctBcWbChannelAccountBalanceGetAnswer]]:
        """查询渠道额度

        GET v3/aggracct-bc/wb-channel/account/balance
        https://pay.weixin.qq.com/doc/v3/merchant/4016061186
        headers: Wechatpay-Serial
        """
    @property
    def get_async(self) -> AggracctBcWbChannelAccountBalanceGet[Promise[Answer[AggracctBcWbChannelAccountBalanceGetAnswer]]]:
        """查询渠道额度"""
    @property
    def getAsync(self) -> AggracctBcWbChannelAccountBalanceGet[Promise[Answer[AggracctBcWbChannelAccountBalanceGetAnswer]]]:
        """查询渠道额度"""

class AggracctBcWbChannelAccountBalanceGetOptions(Options, total=False):
    query: AggracctBcWbChannelAccountBalanceGetQuery

class AggracctBcWbChannelAccountBalanceGetLooseOptions(Options, total=False):
    query: AggracctBcWbChannelAccountBalanceGetQuery | AnyDict

class AggracctBcWbChannelAccountBalanceGet(Verb[R]):
    """查询渠道额度

    GET v3/aggracct-bc/wb-channel/account/balance
    https://pay.weixin.qq.com/doc/v3/merchant/4016061186
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: AggracctBcWbChannelAccountBalanceGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AggracctBcWbChannelAccountBalanceGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: AggracctBcWbChannelAccountBalanceGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelAccountBalanceGetLooseOptions | AnyDict,
            /,
            **more: Unpack[AggracctBcWbChannelAccountBalanceGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: AggracctBcWbChannelAccountBalanceGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelAccountBalanceGetOptions,
            /,
            **more: Unpack[AggracctBcWbChannelAccountBalanceGetOptions]
        ) -> R: ...

class AggracctBcWbChannelAccountMchArchives(Place):
    """v3/aggracct-bc/wb-channel/account/mch_archives"""
    @property
    def get(self) -> AggracctBcWbChannelAccountMchArchivesGet[Answer[AggracctBcWbChannelAccountMchArchivesGetAnswer]]:
        """查询商户资料

        GET v3/aggracct-bc/wb-channel/account/mch_archives
        https://pay.weixin.qq.com/doc/v3/merchant/4016642632
        headers: Wechatpay-Serial
        """
    @property
    def get_async(self) -> AggracctBcWbChannelAccountMchArchivesGet[Promise[Answer[AggracctBcWbChannelAccountMchArchivesGetAnswer]]]:
        """查询商户资料"""
    @property
    def getAsync(self) -> AggracctBcWbChannelAccountMchArchivesGet[Promise[Answer[AggracctBcWbChannelAccountMchArchivesGetAnswer]]]:
        """查询商户资料"""

class AggracctBcWbChannelAccountMchArchivesGetOptions(Options, total=False):
    query: AggracctBcWbChannelAccountMchArchivesGetQuery

class AggracctBcWbChannelAccountMchArchivesGetLooseOptions(Options, total=False):
    query: AggracctBcWbChannelAccountMchArchivesGetQuery | AnyDict

class AggracctBcWbChannelAccountMchArchivesGet(Verb[R]):
    """查询商户资料

    GET v3/aggracct-bc/wb-channel/account/mch_archives
    https://pay.weixin.qq.com/doc/v3/merchant/4016642632
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: AggracctBcWbChannelAccountMchArchivesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AggracctBcWbChannelAccountMchArchivesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: AggracctBcWbChannelAccountMchArchivesGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelAccountMchArchivesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[AggracctBcWbChannelAccountMchArchivesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: AggracctBcWbChannelAccountMchArchivesGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelAccountMchArchivesGetOptions,
            /,
            **more: Unpack[AggracctBcWbChannelAccountMchArchivesGetOptions]
        ) -> R: ...

class AggracctBcWbChannelAccountMchMedia(Place):
    """v3/aggracct-bc/wb-channel/account/mch_media"""
    @property
    def get(self) -> AggracctBcWbChannelAccountMchMediaGet[Answer[AggracctBcWbChannelAccountMchMediaGetAnswer]]:
        """查询商户影像件资料

        GET v3/aggracct-bc/wb-channel/account/mch_media
        https://pay.weixin.qq.com/doc/v3/merchant/4025779210
        """
    @property
    def get_async(self) -> AggracctBcWbChannelAccountMchMediaGet[Promise[Answer[AggracctBcWbChannelAccountMchMediaGetAnswer]]]:
        """查询商户影像件资料"""
    @property
    def getAsync(self) -> AggracctBcWbChannelAccountMchMediaGet[Promise[Answer[AggracctBcWbChannelAccountMchMediaGetAnswer]]]:
        """查询商户影像件资料"""

class AggracctBcWbChannelAccountMchMediaGetOptions(Options, total=False):
    query: AggracctBcWbChannelAccountMchMediaGetQuery

class AggracctBcWbChannelAccountMchMediaGetLooseOptions(Options, total=False):
    query: AggracctBcWbChannelAccountMchMediaGetQuery | AnyDict

class AggracctBcWbChannelAccountMchMediaGet(Verb[R]):
    """查询商户影像件资料

    GET v3/aggracct-bc/wb-channel/account/mch_media
    https://pay.weixin.qq.com/doc/v3/merchant/4025779210
    """
    if MYPY:
        def __call__(
            self,
            options: AggracctBcWbChannelAccountMchMediaGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AggracctBcWbChannelAccountMchMediaGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: AggracctBcWbChannelAccountMchMediaGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelAccountMchMediaGetLooseOptions | AnyDict,
            /,
            **more: Unpack[AggracctBcWbChannelAccountMchMediaGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: AggracctBcWbChannelAccountMchMediaGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelAccountMchMediaGetOptions,
            /,
            **more: Unpack[AggracctBcWbChannelAccountMchMediaGetOptions]
        ) -> R: ...

class AggracctBcWbChannelBankChannelAccount(Place):
    """v3/aggracct-bc/wb-channel/bank-channel-account"""
    @property
    def rename(self) -> AggracctBcWbChannelBankChannelAccountRename:
        """POST 受理渠道结算银行账户更名申请"""

class AggracctBcWbChannelBankChannelAccountRename(Place):
    """v3/aggracct-bc/wb-channel/bank-channel-account/rename"""
    @property
    def post(self) -> AggracctBcWbChannelBankChannelAccountRenamePost[Answer[AggracctBcWbChannelBankChannelAccountRenamePostAnswer]]:
        """受理渠道结算银行账户更名申请

        POST v3/aggracct-bc/wb-channel/bank-channel-account/rename
        https://pay.weixin.qq.com/doc/v3/merchant/4018968078
        headers: Wechatpay-Serial
        notices: need-tbt
        """
    @property
    def post_async(self) -> AggracctBcWbChannelBankChannelAccountRenamePost[Promise[Answer[AggracctBcWbChannelBankChannelAccountRenamePostAnswer]]]:
        """受理渠道结算银行账户更名申请"""
    @property
    def postAsync(self) -> AggracctBcWbChannelBankChannelAccountRenamePost[Promise[Answer[AggracctBcWbChannelBankChannelAccountRenamePostAnswer]]]:
        """受理渠道结算银行账户更名申请"""
    @property
    def _application_id_(self) -> AggracctBcWbChannelBankChannelAccountRenameApplicationId:
        """GET 查询渠道结算银行账户更名申请"""

class AggracctBcWbChannelBankChannelAccountRenamePostOptions(Options, total=False):
    json: AggracctBcWbChannelBankChannelAccountRenamePostJson

class AggracctBcWbChannelBankChannelAccountRenamePostLooseOptions(Options, total=False):
    json: AggracctBcWbChannelBankChannelAccountRenamePostJson | AnyDict

class AggracctBcWbChannelBankChannelAccountRenamePost(Verb[R]):
    """受理渠道结算银行账户更名申请

    POST v3/aggracct-bc/wb-channel/bank-channel-account/rename
    https://pay.weixin.qq.com/doc/v3/merchant/4018968078
    headers: Wechatpay-Serial
    notices: need-tbt
    """
    if MYPY:
        def __call__(
            self,
            options: AggracctBcWbChannelBankChannelAccountRenamePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AggracctBcWbChannelBankChannelAccountRenamePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AggracctBcWbChannelBankChannelAccountRenamePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelBankChannelAccountRenamePostLooseOptions | AnyDict,
            /,
            **more: Unpack[AggracctBcWbChannelBankChannelAccountRenamePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AggracctBcWbChannelBankChannelAccountRenamePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelBankChannelAccountRenamePostOptions,
            /,
            **more: Unpack[AggracctBcWbChannelBankChannelAccountRenamePostOptions]
        ) -> R: ...

class AggracctBcWbChannelBankChannelAccountRenameApplicationId(Place):
    """v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}"""
    @property
    def get(self) -> AggracctBcWbChannelBankChannelAccountRenameApplicationIdGet[Answer[AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetAnswer]]:
        """查询渠道结算银行账户更名申请

        GET v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4018968051
        headers: Wechatpay-Serial
        notices: need-tbt
        """
    @property
    def get_async(self) -> AggracctBcWbChannelBankChannelAccountRenameApplicationIdGet[Promise[Answer[AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetAnswer]]]:
        """查询渠道结算银行账户更名申请"""
    @property
    def getAsync(self) -> AggracctBcWbChannelBankChannelAccountRenameApplicationIdGet[Promise[Answer[AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetAnswer]]]:
        """查询渠道结算银行账户更名申请"""

class AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetOptions(Options, total=False):
    query: AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetQuery
    application_id: str | int

class AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetLooseOptions(Options, total=False):
    query: AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetQuery | AnyDict
    application_id: str | int

class AggracctBcWbChannelBankChannelAccountRenameApplicationIdGet(Verb[R]):
    """查询渠道结算银行账户更名申请

    GET v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4018968051
    headers: Wechatpay-Serial
    notices: need-tbt
    """
    if MYPY:
        def __call__(
            self,
            options: AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetQuery | AnyDict,
            application_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetQuery,
            application_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetOptions,
            /,
            **more: Unpack[AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetOptions]
        ) -> R: ...

class AggracctBcWbChannelControlOrders(Place):
    """v3/aggracct-bc/wb-channel/control-orders"""
    @property
    def info(self) -> AggracctBcWbChannelControlOrdersInfo: ...
    @property
    def punish(self) -> AggracctBcWbChannelControlOrdersPunish:
        """POST 发起微众台账管控"""
    @property
    def recover(self) -> AggracctBcWbChannelControlOrdersRecover:
        """POST 解除对微众台账的管控"""
    @property
    def _out_request_no_(self) -> AggracctBcWbChannelControlOrdersOutRequestNo:
        """GET 查询控制单"""

class AggracctBcWbChannelControlOrdersInfo(Place):
    """v3/aggracct-bc/wb-channel/control-orders/info"""
    @property
    def update(self) -> AggracctBcWbChannelControlOrdersInfoUpdate: ...

class AggracctBcWbChannelControlOrdersInfoUpdate(Place):
    """v3/aggracct-bc/wb-channel/control-orders/info/update"""
    @property
    def result(self) -> AggracctBcWbChannelControlOrdersInfoUpdateResult: ...

class AggracctBcWbChannelControlOrdersInfoUpdateResult(Place):
    """v3/aggracct-bc/wb-channel/control-orders/info/update/result"""
    @property
    def notify(self) -> AggracctBcWbChannelControlOrdersInfoUpdateResultNotify:
        """POST 资料更新请求审核结果回调通知"""

class AggracctBcWbChannelControlOrdersInfoUpdateResultNotify(Place):
    """v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify"""
    @property
    def post(self) -> AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPost[Answer[AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostAnswer]]:
        """资料更新请求审核结果回调通知

        POST v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify
        https://pay.weixin.qq.com/doc/v3/merchant/4016080141
        """
    @property
    def post_async(self) -> AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPost[Promise[Answer[AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostAnswer]]]:
        """资料更新请求审核结果回调通知"""
    @property
    def postAsync(self) -> AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPost[Promise[Answer[AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostAnswer]]]:
        """资料更新请求审核结果回调通知"""

class AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostOptions(Options, total=False):
    json: AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostJson

class AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostLooseOptions(Options, total=False):
    json: AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostJson | AnyDict

class AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPost(Verb[R]):
    """资料更新请求审核结果回调通知

    POST v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify
    https://pay.weixin.qq.com/doc/v3/merchant/4016080141
    """
    if MYPY:
        def __call__(
            self,
            options: AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostOptions,
            /,
            **more: Unpack[AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostOptions]
        ) -> R: ...

class AggracctBcWbChannelControlOrdersPunish(Place):
    """v3/aggracct-bc/wb-channel/control-orders/punish"""
    @property
    def post(self) -> AggracctBcWbChannelControlOrdersPunishPost[Answer[AggracctBcWbChannelControlOrdersPunishPostAnswer]]:
        """发起微众台账管控

        POST v3/aggracct-bc/wb-channel/control-orders/punish
        https://pay.weixin.qq.com/doc/v3/merchant/4016025247
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> AggracctBcWbChannelControlOrdersPunishPost[Promise[Answer[AggracctBcWbChannelControlOrdersPunishPostAnswer]]]:
        """发起微众台账管控"""
    @property
    def postAsync(self) -> AggracctBcWbChannelControlOrdersPunishPost[Promise[Answer[AggracctBcWbChannelControlOrdersPunishPostAnswer]]]:
        """发起微众台账管控"""

class AggracctBcWbChannelControlOrdersPunishPostOptions(Options, total=False):
    json: AggracctBcWbChannelControlOrdersPunishPostJson

class AggracctBcWbChannelControlOrdersPunishPostLooseOptions(Options, total=False):
    json: AggracctBcWbChannelControlOrdersPunishPostJson | AnyDict

class AggracctBcWbChannelControlOrdersPunishPost(Verb[R]):
    """发起微众台账管控

    POST v3/aggracct-bc/wb-channel/control-orders/punish
    https://pay.weixin.qq.com/doc/v3/merchant/4016025247
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: AggracctBcWbChannelControlOrdersPunishPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AggracctBcWbChannelControlOrdersPunishPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AggracctBcWbChannelControlOrdersPunishPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelControlOrdersPunishPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AggracctBcWbChannelControlOrdersPunishPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AggracctBcWbChannelControlOrdersPunishPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelControlOrdersPunishPostOptions,
            /,
            **more: Unpack[AggracctBcWbChannelControlOrdersPunishPostOptions]
        ) -> R: ...

class AggracctBcWbChannelControlOrdersRecover(Place):
    """v3/aggracct-bc/wb-channel/control-orders/recover"""
    @property
    def post(self) -> AggracctBcWbChannelControlOrdersRecoverPost[Answer[AggracctBcWbChannelControlOrdersRecoverPostAnswer]]:
        """解除对微众台账的管控

        POST v3/aggracct-bc/wb-channel/control-orders/recover
        https://pay.weixin.qq.com/doc/v3/merchant/4016025279
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> AggracctBcWbChannelControlOrdersRecoverPost[Promise[Answer[AggracctBcWbChannelControlOrdersRecoverPostAnswer]]]:
        """解除对微众台账的管控"""
    @property
    def postAsync(self) -> AggracctBcWbChannelControlOrdersRecoverPost[Promise[Answer[AggracctBcWbChannelControlOrdersRecoverPostAnswer]]]:
        """解除对微众台账的管控"""

class AggracctBcWbChannelControlOrdersRecoverPostOptions(Options, total=False):
    json: AggracctBcWbChannelControlOrdersRecoverPostJson

class AggracctBcWbChannelControlOrdersRecoverPostLooseOptions(Options, total=False):
    json: AggracctBcWbChannelControlOrdersRecoverPostJson | AnyDict

class AggracctBcWbChannelControlOrdersRecoverPost(Verb[R]):
    """解除对微众台账的管控

    POST v3/aggracct-bc/wb-channel/control-orders/recover
    https://pay.weixin.qq.com/doc/v3/merchant/4016025279
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: AggracctBcWbChannelControlOrdersRecoverPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AggracctBcWbChannelControlOrdersRecoverPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AggracctBcWbChannelControlOrdersRecoverPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelControlOrdersRecoverPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AggracctBcWbChannelControlOrdersRecoverPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AggracctBcWbChannelControlOrdersRecoverPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelControlOrdersRecoverPostOptions,
            /,
            **more: Unpack[AggracctBcWbChannelControlOrdersRecoverPostOptions]
        ) -> R: ...

class AggracctBcWbChannelControlOrdersOutRequestNo(Place):
    """v3/aggracct-bc/wb-channel/control-orders/{out_request_no}"""
    @property
    def get(self) -> AggracctBcWbChannelControlOrdersOutRequestNoGet[Answer[AggracctBcWbChannelControlOrdersOutRequestNoGetAnswer]]:
        """查询控制单

        GET v3/aggracct-bc/wb-channel/control-orders/{out_request_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4016025274
        headers: Wechatpay-Serial
        """
    @property
    def get_async(self) -> AggracctBcWbChannelControlOrdersOutRequestNoGet[Promise[Answer[AggracctBcWbChannelControlOrdersOutRequestNoGetAnswer]]]:
        """查询控制单"""
    @property
    def getAsync(self) -> AggracctBcWbChannelControlOrdersOutRequestNoGet[Promise[Answer[AggracctBcWbChannelControlOrdersOutRequestNoGetAnswer]]]:
        """查询控制单"""

class AggracctBcWbChannelControlOrdersOutRequestNoGetOptions(Options, total=False):
    query: AggracctBcWbChannelControlOrdersOutRequestNoGetQuery
    out_request_no: str | int

class AggracctBcWbChannelControlOrdersOutRequestNoGetLooseOptions(Options, total=False):
    query: AggracctBcWbChannelControlOrdersOutRequestNoGetQuery | AnyDict
    out_request_no: str | int

class AggracctBcWbChannelControlOrdersOutRequestNoGet(Verb[R]):
    """查询控制单

    GET v3/aggracct-bc/wb-channel/control-orders/{out_request_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4016025274
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: AggracctBcWbChannelControlOrdersOutRequestNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AggracctBcWbChannelControlOrdersOutRequestNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: AggracctBcWbChannelControlOrdersOutRequestNoGetQuery | AnyDict,
            out_request_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelControlOrdersOutRequestNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[AggracctBcWbChannelControlOrdersOutRequestNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: AggracctBcWbChannelControlOrdersOutRequestNoGetQuery,
            out_request_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelControlOrdersOutRequestNoGetOptions,
            /,
            **more: Unpack[AggracctBcWbChannelControlOrdersOutRequestNoGetOptions]
        ) -> R: ...

class AggracctBcWbChannelSpecialReduction(Place):
    """v3/aggracct-bc/wb-channel/special-reduction"""
    @property
    def post(self) -> AggracctBcWbChannelSpecialReductionPost[Answer[AggracctBcWbChannelSpecialReductionPostAnswer]]:
        """特殊减额

        POST v3/aggracct-bc/wb-channel/special-reduction
        https://pay.weixin.qq.com/doc/v3/merchant/4016061190
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> AggracctBcWbChannelSpecialReductionPost[Promise[Answer[AggracctBcWbChannelSpecialReductionPostAnswer]]]:
        """特殊减额"""
    @property
    def postAsync(self) -> AggracctBcWbChannelSpecialReductionPost[Promise[Answer[AggracctBcWbChannelSpecialReductionPostAnswer]]]:
        """特殊减额"""
    @property
    def _out_request_no_(self) -> AggracctBcWbChannelSpecialReductionOutRequestNo:
        """GET 查询特殊减额结果"""

class AggracctBcWbChannelSpecialReductionPostOptions(Options, total=False):
    json: AggracctBcWbChannelSpecialReductionPostJson

class AggracctBcWbChannelSpecialReductionPostLooseOptions(Options, total=False):
    json: AggracctBcWbChannelSpecialReductionPostJson | AnyDict

class AggracctBcWbChannelSpecialReductionPost(Verb[R]):
    """特殊减额

    POST v3/aggracct-bc/wb-channel/special-reduction
    https://pay.weixin.qq.com/doc/v3/merchant/4016061190
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: AggracctBcWbChannelSpecialReductionPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AggracctBcWbChannelSpecialReductionPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AggracctBcWbChannelSpecialReductionPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelSpecialReductionPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AggracctBcWbChannelSpecialReductionPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AggracctBcWbChannelSpecialReductionPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelSpecialReductionPostOptions,
            /,
            **more: Unpack[AggracctBcWbChannelSpecialReductionPostOptions]
        ) -> R: ...

class AggracctBcWbChannelSpecialReductionOutRequestNo(Place):
    """v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}"""
    @property
    def get(self) -> AggracctBcWbChannelSpecialReductionOutRequestNoGet[Answer[AggracctBcWbChannelSpecialReductionOutRequestNoGetAnswer]]:
        """查询特殊减额结果

        GET v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4016061196
        headers: Wechatpay-Serial
        """
    @property
    def get_async(self) -> AggracctBcWbChannelSpecialReductionOutRequestNoGet[Promise[Answer[AggracctBcWbChannelSpecialReductionOutRequestNoGetAnswer]]]:
        """查询特殊减额结果"""
    @property
    def getAsync(self) -> AggracctBcWbChannelSpecialReductionOutRequestNoGet[Promise[Answer[AggracctBcWbChannelSpecialReductionOutRequestNoGetAnswer]]]:
        """查询特殊减额结果"""

class AggracctBcWbChannelSpecialReductionOutRequestNoGetOptions(Options, total=False):
    query: AggracctBcWbChannelSpecialReductionOutRequestNoGetQuery
    out_request_no: str | int

class AggracctBcWbChannelSpecialReductionOutRequestNoGetLooseOptions(Options, total=False):
    query: AggracctBcWbChannelSpecialReductionOutRequestNoGetQuery | AnyDict
    out_request_no: str | int

class AggracctBcWbChannelSpecialReductionOutRequestNoGet(Verb[R]):
    """查询特殊减额结果

    GET v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4016061196
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: AggracctBcWbChannelSpecialReductionOutRequestNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AggracctBcWbChannelSpecialReductionOutRequestNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: AggracctBcWbChannelSpecialReductionOutRequestNoGetQuery | AnyDict,
            out_request_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelSpecialReductionOutRequestNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[AggracctBcWbChannelSpecialReductionOutRequestNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: AggracctBcWbChannelSpecialReductionOutRequestNoGetQuery,
            out_request_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AggracctBcWbChannelSpecialReductionOutRequestNoGetOptions,
            /,
            **more: Unpack[AggracctBcWbChannelSpecialReductionOutRequestNoGetOptions]
        ) -> R: ...

class AggracctBcWbChannelAccountBalanceGetQuery(TypedDict):
    mchid: str
    """微信支付商户号"""
    bal_account_no: str | Sensitive
    """额度台账号"""
    card_no: NotRequired[str | Sensitive | None]
    """卡号"""
    sgn_no: NotRequired[str | None]
    """商户子账户协议号"""
    req_scene: NotRequired[Literal["SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT", "SJT_MICRO_MERCHANT", "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"] | None]
    """请求场景"""

class AggracctBcWbChannelAccountBalanceGetAnswer(TypedDict):
    in_transit_reduction_exist: NotRequired[bool]
    """是否存在在途减额指令"""
    balance: NotRequired[int]
    """额度台账号额度"""

class LegalRepresentative(TypedDict):
    legal_representative_id_type: Literal["01"]
    """法定代表人证件类型"""
    legal_representative_name: str
    """法定代表人姓名"""
    legal_representative_id_no: str
    """法定代表人证件号码"""
    legal_representative_effective_date: str
    """法定代表人证件有效期起始日"""
    legal_representative_expire_date: str
    """法定代表人证件有效期结束日"""
    legal_representative_img_front_id: str
    """法定代表人证件正面影像ID"""
    legal_representative_img_back_id: str
    """法定代表人证件反面影像ID"""
    legal_representative_address: str
    """法定代表人居住地址"""
    legal_representative_issue_authority: NotRequired[str]
    """法定代表人发证机关"""
    legal_representative_nation: NotRequired[str]
    """法定代表人民族"""

class BeneficialOwner(TypedDict):
    beneficial_owner_no: str
    """受益所有人编号"""
    beneficial_owner_id_type: Literal["01"]
    """受益所有人证件类型"""
    beneficial_owner_name: str
    """受益所有人姓名"""
    beneficial_owner_id_no: str
    """受益所有人证件号码"""
    beneficial_owner_effective_date: str
    """受益所有人证件有效期起始日"""
    beneficial_owner_expire_date: str
    """受益所有人证件有效期结束日"""
    beneficial_owner_img_front_id: str
    """受益所有人证件正面影像ID"""
    beneficial_owner_img_back_id: str
    """受益所有人证件反面影像ID"""
    beneficial_owner_address: str
    """受益所有人居住地址"""

class AggracctBcWbChannelAccountMchArchivesGetAnswer(TypedDict):
    mchid: NotRequired[str]
    """微信支付商户号"""
    bal_account_no: NotRequired[str]
    """额度台账号"""
    merchant_type: NotRequired[Literal["1", "2", "3"]]
    """主体类型"""
    merchant_id_type: NotRequired[Literal["12"]]
    """主体证件类型"""
    merchant_name: NotRequired[str]
    """主体证件登记名称"""
    merchant_id_no: NotRequired[str]
    """主体证件号码"""
    effective_date: NotRequired[str]
    """主体证件有效期起始日"""
    expire_date: NotRequired[str]
    """主体证件有效期结束日"""
    merchant_img_front_id: NotRequired[str]
    """主体证件正面影像ID"""
    register_address: NotRequired[str]
    """主体注册地址"""
    business_scope: NotRequired[str]
    """主体经营范围"""
    legal_representative: NotRequired[LegalRepresentative]
    """法定代表人信息"""
    beneficial_owner: NotRequired[list[BeneficialOwner]]
    """受益所有人信息列表"""
    card_no: NotRequired[str]
    """卡号"""
    sgn_no: NotRequired[str]
    """商户子账户协议号"""

class AggracctBcWbChannelAccountMchMediaGetQuery(TypedDict):
    mchid: NotRequired[str | None]
    """微信支付商户号"""
    platform_trx_id: NotRequired[str | None]
    """微信支付业务申请单号"""
    business_scene: Literal["SJT_MICRO_PLUS_OPEN_ACCOUNT", "SJT_MICRO_PLUS_UPDATE_INFO", "GET_BY_MEDIA_ID"]
    """业务场景"""
    mch_media_type: NotRequired[Literal["ID_CARD_FRONT", "ID_CARD_BACK", "STORE_FRONT", "STORE_INTERIOR"] | None]
    """影像件类型"""
    media_id: NotRequired[str | None]
    """影像件资料ID"""

class AggracctBcWbChannelAccountMchMediaGetAnswer(TypedDict):
    media_content: NotRequired[str]
    """文件内容"""
    media_type: NotRequired[Literal["jpg", "png", "bmp", "jpeg"]]
    """文件类型"""
    media_sm3: NotRequired[str]
    """文件摘要"""
    key: NotRequired[str]
    """sm4密钥"""
    media_id: NotRequired[str]
    """影像件资料ID"""

class AggracctBcWbChannelBankChannelAccountRenamePostJson(TypedDict):
    out_request_no: str
    """渠道结算银行账户更名外部系统单号"""
    mchid: str
    """目标商户号"""
    bal_account_no: str | Sensitive
    """台账ID"""
    change_scene: Literal["SUBJECT_INFO_RENAME"]
    """变更类型"""
    req_scene: NotRequired[Literal["SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT", "SJT_MICRO_MERCHANT", "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"]]
    """请求场景"""

class AggracctBcWbChannelBankChannelAccountRenamePostAnswer(TypedDict):
    change_scene: Literal["SUBJECT_INFO_RENAME"]
    """变更类型"""
    application_id: str
    """微信支付更名受理返回的申请单号"""
    out_request_no: str
    """渠道结算银行账户更名外部系统单号"""
    mchid: str
    """目标商户号"""
    bal_account_no: str
    """台账ID"""
    new_account_name: str
    """目标账户名"""
    application_state: Literal["PROCESSING", "SUCCESS", "FAIL"]
    """申请单状态"""
    finish_time: NotRequired[str]
    """完成时间"""
    fail_code: NotRequired[str]
    """失败错误码"""
    fail_msg: NotRequired[str]
    """失败原因"""

class AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetQuery(TypedDict):
    mchid: str
    """目标商户号"""
    bal_account_no: str | Sensitive
    """台账ID"""

class AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostJson(TypedDict):
    out_request_no: str
    """资料更新请求单号"""
    mchid: str
    """商户号"""
    audit_result: NotRequired[Literal["PASS", "REJECT"]]
    """审核结果"""
    audit_finish_time: NotRequired[str]
    """审核完成时间"""
    attach_info: NotRequired[str]
    """业务附属信息"""
    fail_code: NotRequired[str]
    """审核驳回错误码"""
    fail_msg: NotRequired[str]
    """审核驳回错误原因"""
    scene: NotRequired[Literal["01", "02", "03"]]
    """场景"""

class AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostAnswer(TypedDict):
    ret_msg: NotRequired[str]
    """接口返回信息"""

class AggracctBcWbChannelControlOrdersPunishPostJson(TypedDict):
    out_request_no: str
    """微众管控单号"""
    mchid: str
    """目标下管商户号"""
    bal_account_no: str | Sensitive
    """目标下管台账ID"""
    punish_scene: int
    """管控场景"""
    punish_reason: NotRequired[str]
    """管控原因"""
    punish_end_time: NotRequired[str]
    """管控结束时间"""
    card_no: NotRequired[str | Sensitive]
    """目标下管卡号"""
    sgn_no: NotRequired[str]
    """目标下管商户子账户协议号"""
    req_scene: NotRequired[Literal["SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT", "SJT_MICRO_MERCHANT", "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"]]
    """请求场景"""
    fund_repatriation_strategy: NotRequired[Literal["ALL_FORBIDDEN", "ALL_ALLOWED_WHEN_UNIQUE"]]
    """微众资金划回策略"""

class AggracctBcWbChannelControlOrdersPunishPostAnswer(TypedDict):
    wxpay_punish_no: str
    """微信支付管控单号"""
    out_request_no: str
    """微众管控单号"""

class AggracctBcWbChannelControlOrdersRecoverPostJson(TypedDict):
    out_request_no: str
    """微众解管单号"""
    related_webank_punish_no: str
    """关联微众管控单号"""
    related_wxpay_punish_no: str
    """关联微信支付管控单号"""
    mchid: str
    """目标解管商户号"""
    bal_account_no: str | Sensitive
    """目标解管台账ID"""
    recover_reason: str
    """解管原因描述"""
    card_no: NotRequired[str | Sensitive]
    """目标下管卡号"""
    sgn_no: NotRequired[str]
    """目标下管商户子账户协议号"""
    req_scene: NotRequired[Literal["SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT", "SJT_MICRO_MERCHANT", "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"]]
    """请求场景"""

class AggracctBcWbChannelControlOrdersRecoverPostAnswer(TypedDict):
    wxpay_recover_no: str
    """微信支付解管单号"""
    out_request_no: str
    """微众解管单号"""

class AggracctBcWbChannelControlOrdersOutRequestNoGetQuery(TypedDict):
    control_type: Literal["PUNISH", "RECOVER"]
    """控制单类型"""
    mchid: str
    """微信支付商户号"""

class PunishOrder(TypedDict):
    wxpay_punish_no: str
    """微信管控单号"""
    out_request_no: str
    """微众管控单号"""
    mchid: str
    """目标下管商户号"""
    punish_scene: int
    """管控场景"""
    punish_rule_version: int
    """管控场景规则版本号"""
    punish_reason: NotRequired[str]
    """管控原因"""
    punish_start_time: NotRequired[str]
    """管控开始时间"""
    punish_end_time: NotRequired[str]
    """管控结束时间"""
    punish_accept_time: str
    """管控受理时间"""
    punish_finish_time: NotRequired[str]
    """管控执行完成时间"""
    punish_state: Literal["EXECUTING", "SUCCESS", "FAILED"]
    """管控状态"""
    effect_state: NotRequired[Literal["ACTIVE", "RECOVERED"]]
    """生效状态"""
    control_action: NotRequired[list[Literal["DISABLE_RECEIVE", "DISABLE_WITHDRAWAL", "DISABLE_PAY", "DISABLE_REFUND", "DISABLE_CLOSE_MERCHANT"]]]
    """管控方案"""
    error_message: NotRequired[str]
    """执行失败错误信息"""
    error_code: NotRequired[str]
    """执行失败错误码"""

class RecoverOrder(TypedDict):
    wxpay_recover_no: str
    """微信支付解管单号"""
    out_request_no: str
    """微众解管单号"""
    related_wxpay_punish_no: str
    """关联微信支付管控单号"""
    mchid: str
    """目标解管商户号"""
    punish_scene: str
    """管控场景"""
    punish_rule_version: str
    """管控场景规则版本号"""
    recover_accept_time: str
    """解管受理时间"""
    recover_finish_time: str
    """解管执行完成时间"""
    recover_state: Literal["EXECUTING", "SUCCESS", "FAILED"]
    """解管状态"""
    recover_reason: str
    """解管原因描述"""
    error_message: NotRequired[str]
    """执行失败错误信息"""
    error_code: NotRequired[str]
    """执行失败错误码"""

class AggracctBcWbChannelControlOrdersOutRequestNoGetAnswer(TypedDict):
    control_scene: Literal["PUNISH", "RECOVER"]
    """控制场景"""
    punish_order: NotRequired[PunishOrder]
    """管控单"""
    recover_order: NotRequired[RecoverOrder]
    """解管单"""

class AggracctBcWbChannelSpecialReductionPostJson(TypedDict):
    mchid: str
    """微信支付商户号"""
    bal_account_no: str | Sensitive
    """额度台账号"""
    out_request_no: str
    """特殊减额单号"""
    reduction_type: Literal["FINANCIAL_PENALTY", "JUDICIAL_DEDUCTION"]
    """特殊减额类型"""
    amount: int
    """减额金额"""
    reason: NotRequired[str]
    """特殊减额原因"""
    card_no: NotRequired[str | Sensitive]
    """卡号"""
    sgn_no: NotRequired[str]
    """商户账户协议号"""
    req_scene: NotRequired[Literal["SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT", "SJT_MICRO_MERCHANT", "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"]]
    """请求场景"""

class AggracctBcWbChannelSpecialReductionPostAnswer(TypedDict):
    mchid: NotRequired[str]
    """微信支付商户号"""
    bal_account_no: NotRequired[str]
    """额度台账号"""
    out_request_no: NotRequired[str]
    """特殊减额单号"""
    reduction_type: NotRequired[Literal["FINANCIAL_PENALTY", "JUDICIAL_DEDUCTION"]]
    """特殊减额类型"""
    amount: NotRequired[int]
    """减额金额"""
    state: NotRequired[Literal["PROCESSING", "SUCCESS", "FAILED"]]
    """处理结果"""
    reason: NotRequired[str]
    """特殊减额原因"""
    quota_change_no: NotRequired[str]
    """微信支付额度变更单号"""
    success_time: NotRequired[str]
    """成功时间"""
    fail_time: NotRequired[str]
    """失败时间"""
    fail_reason: NotRequired[Literal["BALANCE_NOT_ENOUGH", "RECEIPT_NOT_EXIST_CLOSED", "TIME_OUT_CLOSED"]]
    """失败原因"""

class AggracctBcWbChannelAccountMchArchivesGetQuery(AggracctBcWbChannelAccountBalanceGetQuery): ...

class AggracctBcWbChannelBankChannelAccountRenameApplicationIdGetAnswer(AggracctBcWbChannelBankChannelAccountRenamePostAnswer): ...

class AggracctBcWbChannelSpecialReductionOutRequestNoGetQuery(AggracctBcWbChannelAccountBalanceGetQuery): ...

class AggracctBcWbChannelSpecialReductionOutRequestNoGetAnswer(AggracctBcWbChannelSpecialReductionPostAnswer): ...
