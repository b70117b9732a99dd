# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class PartnerTransfer(Place):
    """v3/partner-transfer"""
    @property
    def batches(self) -> PartnerTransferBatches:
        """POST 发起批量转账"""

class PartnerTransferBatches(Place):
    """v3/partner-transfer/batches"""
    @property
    def post(self) -> PartnerTransferBatchesPost[Answer[PartnerTransferBatchesPostAnswer]]:
        """发起批量转账

        POST v3/partner-transfer/batches
        https://pay.weixin.qq.com/doc/v3/partner/4012465738
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PartnerTransferBatchesPost[Promise[Answer[PartnerTransferBatchesPostAnswer]]]:
        """发起批量转账"""
    @property
    def postAsync(self) -> PartnerTransferBatchesPost[Promise[Answer[PartnerTransferBatchesPostAnswer]]]:
        """发起批量转账"""
    @property
    def batchId(self) -> PartnerTransferBatchesBatchId: ...
    @property
    def outBatchNo(self) -> PartnerTransferBatchesOutBatchNo: ...

class PartnerTransferBatchesPostOptions(Options, total=False):
    json: PartnerTransferBatchesPostJson

class PartnerTransferBatchesPostLooseOptions(Options, total=False):
    json: PartnerTransferBatchesPostJson | AnyDict

class PartnerTransferBatchesPost(Verb[R]):
    """发起批量转账

    POST v3/partner-transfer/batches
    https://pay.weixin.qq.com/doc/v3/partner/4012465738
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBatchesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerTransferBatchesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerTransferBatchesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBatchesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerTransferBatchesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerTransferBatchesPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBatchesPostOptions,
            /,
            **more: Unpack[PartnerTransferBatchesPostOptions]
        ) -> R: ...

class PartnerTransferBatchesBatchId(Place):
    """v3/partner-transfer/batches/batch-id"""
    @property
    def _batch_id_(self) -> PartnerTransferBatchesBatchIdBatchId:
        """GET 微信支付批次单号查询批次单"""

class PartnerTransferBatchesBatchIdBatchId(Place):
    """v3/partner-transfer/batches/batch-id/{batch_id}"""
    @property
    def get(self) -> PartnerTransferBatchesBatchIdBatchIdGet[Answer[PartnerTransferBatchesBatchIdBatchIdGetAnswer]]:
        """微信支付批次单号查询批次单

        GET v3/partner-transfer/batches/batch-id/{batch_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012715990
        """
    @property
    def get_async(self) -> PartnerTransferBatchesBatchIdBatchIdGet[Promise[Answer[PartnerTransferBatchesBatchIdBatchIdGetAnswer]]]:
        """微信支付批次单号查询批次单"""
    @property
    def getAsync(self) -> PartnerTransferBatchesBatchIdBatchIdGet[Promise[Answer[PartnerTransferBatchesBatchIdBatchIdGetAnswer]]]:
        """微信支付批次单号查询批次单"""
    @property
    def details(self) -> PartnerTransferBatchesBatchIdBatchIdDetails: ...

class PartnerTransferBatchesBatchIdBatchIdGetOptions(Options, total=False):
    query: PartnerTransferBatchesBatchIdBatchIdGetQuery
    batch_id: str | int

class PartnerTransferBatchesBatchIdBatchIdGetLooseOptions(Options, total=False):
    query: PartnerTransferBatchesBatchIdBatchIdGetQuery | AnyDict
    batch_id: str | int

class PartnerTransferBatchesBatchIdBatchIdGet(Verb[R]):
    """微信支付批次单号查询批次单

    GET v3/partner-transfer/batches/batch-id/{batch_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012715990
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBatchesBatchIdBatchIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerTransferBatchesBatchIdBatchIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PartnerTransferBatchesBatchIdBatchIdGetQuery | AnyDict,
            batch_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBatchesBatchIdBatchIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerTransferBatchesBatchIdBatchIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PartnerTransferBatchesBatchIdBatchIdGetQuery,
            batch_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBatchesBatchIdBatchIdGetOptions,
            /,
            **more: Unpack[PartnerTransferBatchesBatchIdBatchIdGetOptions]
        ) -> R: ...

class PartnerTransferBatchesBatchIdBatchIdDetails(Place):
    """v3/partner-transfer/batches/batch-id/{batch_id}/details"""
    @property
    def detailId(self) -> PartnerTransferBatchesBatchIdBatchIdDetailsDetailId: ...

class PartnerTransferBatchesBatchIdBatchIdDetailsDetailId(Place):
    """v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id"""
    @property
    def _detail_id_(self) -> PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId:
        """GET 微信支付明细单号查询明细单"""

class PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId(Place):
    """v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"""
    @property
    def get(self) -> PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Answer[PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]:
        """微信支付明细单号查询明细单

        GET v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012718324
        """
    @property
    def get_async(self) -> PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Promise[Answer[PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]]:
        """微信支付明细单号查询明细单"""
    @property
    def getAsync(self) -> PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Promise[Answer[PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]]:
        """微信支付明细单号查询明细单"""

class PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions(Options, total=False):
    batch_id: str | int
    detail_id: str | int

class PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet(Verb[R]):
    """微信支付明细单号查询明细单

    GET v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012718324
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions | AnyDict,
            /,
            **more: Unpack[PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            batch_id: str | int,
            detail_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions,
            /,
            **more: Unpack[PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions]
        ) -> R: ...

class PartnerTransferBatchesOutBatchNo(Place):
    """v3/partner-transfer/batches/out-batch-no"""
    @property
    def _out_batch_no_(self) -> PartnerTransferBatchesOutBatchNoOutBatchNo:
        """GET 商家批次单号查询批次单"""

class PartnerTransferBatchesOutBatchNoOutBatchNo(Place):
    """v3/partner-transfer/batches/out-batch-no/{out_batch_no}"""
    @property
    def get(self) -> PartnerTransferBatchesOutBatchNoOutBatchNoGet[Answer[PartnerTransferBatchesOutBatchNoOutBatchNoGetAnswer]]:
        """商家批次单号查询批次单

        GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012718112
        """
    @property
    def get_async(self) -> PartnerTransferBatchesOutBatchNoOutBatchNoGet[Promise[Answer[PartnerTransferBatchesOutBatchNoOutBatchNoGetAnswer]]]:
        """商家批次单号查询批次单"""
    @property
    def getAsync(self) -> PartnerTransferBatchesOutBatchNoOutBatchNoGet[Promise[Answer[PartnerTransferBatchesOutBatchNoOutBatchNoGetAnswer]]]:
        """商家批次单号查询批次单"""
    @property
    def details(self) -> PartnerTransferBatchesOutBatchNoOutBatchNoDetails: ...

class PartnerTransferBatchesOutBatchNoOutBatchNoGetOptions(Options, total=False):
    query: PartnerTransferBatchesOutBatchNoOutBatchNoGetQuery
    out_batch_no: str | int

class PartnerTransferBatchesOutBatchNoOutBatchNoGetLooseOptions(Options, total=False):
    query: PartnerTransferBatchesOutBatchNoOutBatchNoGetQuery | AnyDict
    out_batch_no: str | int

class PartnerTransferBatchesOutBatchNoOutBatchNoGet(Verb[R]):
    """商家批次单号查询批次单

    GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012718112
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBatchesOutBatchNoOutBatchNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerTransferBatchesOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PartnerTransferBatchesOutBatchNoOutBatchNoGetQuery | AnyDict,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBatchesOutBatchNoOutBatchNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerTransferBatchesOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PartnerTransferBatchesOutBatchNoOutBatchNoGetQuery,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBatchesOutBatchNoOutBatchNoGetOptions,
            /,
            **more: Unpack[PartnerTransferBatchesOutBatchNoOutBatchNoGetOptions]
        ) -> R: ...

class PartnerTransferBatchesOutBatchNoOutBatchNoDetails(Place):
    """v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details"""
    @property
    def outDetailNo(self) -> PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo: ...

class PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Place):
    """v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"""
    @property
    def _out_detail_no_(self) -> PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo:
        """GET 商家明细单号查询明细单"""

class PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo(Place):
    """v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"""
    @property
    def get(self) -> PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Answer[PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]:
        """商家明细单号查询明细单

        GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012718434
        """
    @property
    def get_async(self) -> PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Promise[Answer[PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]]:
        """商家明细单号查询明细单"""
    @property
    def getAsync(self) -> PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Promise[Answer[PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]]:
        """商家明细单号查询明细单"""

class PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions(Options, total=False):
    out_batch_no: str | int
    out_detail_no: str | int

class PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet(Verb[R]):
    """商家明细单号查询明细单

    GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012718434
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions | AnyDict,
            /,
            **more: Unpack[PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions,
            /,
            **more: Unpack[PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions]
        ) -> R: ...

class TransferDetailList(TypedDict):
    out_detail_no: str
    """商家明细单号"""
    transfer_amount: int
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    openid: str
    """收款用户openid"""
    user_name: NotRequired[str | Sensitive]
    """收款用户姓名"""
    user_id_card: NotRequired[str | Sensitive]
    """收款用户身份证"""

class PartnerTransferBatchesPostJson(TypedDict):
    sub_mchid: str
    """特约商户号"""
    sub_appid: NotRequired[str]
    """特约商户appid"""
    authorization_type: Literal["INFORMATION_AUTHORIZATION_TYPE", "FUND_AUTHORIZATION_TYPE", "INFORMATION_AND_FUND_AUTHORIZATION_TYPE"]
    """特约商户授权类型"""
    out_batch_no: str
    """商家批次单号"""
    batch_name: str
    """批次名称"""
    batch_remark: str
    """批次备注"""
    total_amount: int
    """转账总金额"""
    total_num: int
    """转账总笔数"""
    transfer_detail_list: NotRequired[list[TransferDetailList]]
    """转账明细列表"""
    sp_appid: NotRequired[str]
    """服务商的appid"""
    transfer_purpose: NotRequired[Literal["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"]]
    """批量转账用途"""
    transfer_scene: NotRequired[Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"]]
    """转账场景"""

class PartnerTransferBatchesPostAnswer(TypedDict):
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """微信支付批次单号"""
    create_time: str
    """批次创建时间"""

class PartnerTransferBatchesBatchIdBatchIdGetQuery(TypedDict):
    need_query_detail: bool | Literal["true", "false"]
    """是否查询转账明细单"""
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""
    limit: NotRequired[int | str | None]
    """最大资源条数"""
    detail_status: NotRequired[Literal["ALL", "SUCCESS", "FAIL"] | None]
    """明细状态"""

class PartnerTransferBatchesBatchIdBatchIdGetAnswerTransferDetailList(TypedDict):
    detail_id: str
    """微信支付明细单号"""
    out_detail_no: str
    """商家明细单号"""
    detail_status: str
    """明细状态"""

class PartnerTransferBatchesBatchIdBatchIdGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """特约商户号"""
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """微信支付批次单号"""
    sub_appid: NotRequired[str]
    """特约商户appid"""
    batch_status: str
    """批次状态"""
    batch_type: str
    """批次类型"""
    authorization_type: str
    """特约商户授权类型"""
    batch_name: str
    """批次名称"""
    batch_remark: str
    """批次备注"""
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE", "PAYER_ACCOUNT_ABNORMAL"]]
    """批次关闭原因"""
    total_amount: int
    """转账总金额"""
    total_num: int
    """转账总笔数"""
    create_time: NotRequired[str]
    """批次创建时间"""
    update_time: NotRequired[str]
    """批次更新时间"""
    success_amount: NotRequired[int]
    """转账成功金额"""
    success_num: NotRequired[int]
    """转账成功笔数"""
    fail_amount: NotRequired[int]
    """转账失败金额"""
    fail_num: NotRequired[int]
    """转账失败笔数"""
    transfer_detail_list: NotRequired[list[PartnerTransferBatchesBatchIdBatchIdGetAnswerTransferDetailList]]
    """转账明细单列表"""
    sp_appid: NotRequired[str]
    """服务商的appid"""
    transfer_purpose: NotRequired[Literal["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"]]
    """批量转账用途"""
    transfer_scene: NotRequired[Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"]]
    """转账场景"""

class PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """微信支付批次单号"""
    appid: NotRequired[str]
    """商户的appid"""
    out_detail_no: str
    """商家明细单号"""
    detail_id: str
    """微信支付明细单号"""
    detail_status: str
    """明细状态"""
    transfer_amount: int
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    fail_reason: NotRequired[str]
    """明细失败原因"""
    openid: str
    """收款用户openid"""
    username: str
    """收款用户姓名"""
    initiate_time: str
    """转账发起时间"""
    update_time: str
    """明细更新时间"""
    account_type: NotRequired[str]
    """收款账户类型"""
    bank_name: NotRequired[str]
    """银行名称"""
    bank_card_number_tail: NotRequired[str]
    """银行卡尾号"""

class PartnerTransferBatchesOutBatchNoOutBatchNoGetQuery(TypedDict):
    need_query_detail: bool | Literal["true", "false"]
    """是否查询转账明细单"""
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""
    limit: NotRequired[int | str | None]
    """最大资源条数"""
    detail_status: NotRequired[Literal["ALL", "SUCCESS", "FAIL", "REFUND"] | None]
    """明细状态"""

class PartnerTransferBatchesOutBatchNoOutBatchNoGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """特约商户号"""
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """微信支付批次单号"""
    sub_appid: NotRequired[str]
    """特约商户appid"""
    batch_status: str
    """批次状态"""
    batch_type: str
    """批次类型"""
    authorization_type: str
    """特约商户授权类型"""
    batch_name: str
    """批次名称"""
    batch_remark: str
    """批次备注"""
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE", "PAYER_ACCOUNT_ABNORMAL"]]
    """批次关闭原因"""
    total_amount: int
    """转账总金额"""
    total_num: int
    """转账总笔数"""
    create_time: NotRequired[str]
    """批次创建时间"""
    update_time: NotRequired[str]
    """批次更新时间"""
    success_amount: NotRequired[int]
    """转账成功金额"""
    success_num: NotRequired[int]
    """转账成功笔数"""
    fail_amount: NotRequired[int]
    """转账失败金额"""
    fail_num: NotRequired[int]
    """转账失败笔数"""
    transfer_detail_list: list[PartnerTransferBatchesBatchIdBatchIdGetAnswerTransferDetailList]
    """转账明细单列表"""
    sp_appid: NotRequired[str]
    """服务商的appid"""
    transfer_purpose: NotRequired[Literal["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"]]
    """批量转账用途"""
    transfer_scene: NotRequired[Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"]]
    """转账场景"""

class PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer(PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer): ...
