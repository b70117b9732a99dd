# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class BankTransfer(Place):
    """v3/bank-transfer"""
    @property
    def batches(self) -> BankTransferBatches:
        """POST 发起批量转账"""

class BankTransferBatches(Place):
    """v3/bank-transfer/batches"""
    @property
    def post(self) -> BankTransferBatchesPost[Answer[BankTransferBatchesPostAnswer]]:
        """发起批量转账

        POST v3/bank-transfer/batches
        https://pay.weixin.qq.com/doc/v3/partner/4012465889
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> BankTransferBatchesPost[Promise[Answer[BankTransferBatchesPostAnswer]]]:
        """发起批量转账"""
    @property
    def postAsync(self) -> BankTransferBatchesPost[Promise[Answer[BankTransferBatchesPostAnswer]]]:
        """发起批量转账"""
    @property
    def batchId(self) -> BankTransferBatchesBatchId: ...
    @property
    def outBatchNo(self) -> BankTransferBatchesOutBatchNo: ...

class BankTransferBatchesPostOptions(Options, total=False):
    json: BankTransferBatchesPostJson

class BankTransferBatchesPostLooseOptions(Options, total=False):
    json: BankTransferBatchesPostJson | AnyDict

class BankTransferBatchesPost(Verb[R]):
    """发起批量转账

    POST v3/bank-transfer/batches
    https://pay.weixin.qq.com/doc/v3/partner/4012465889
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: BankTransferBatchesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BankTransferBatchesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BankTransferBatchesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankTransferBatchesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BankTransferBatchesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: BankTransferBatchesPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BankTransferBatchesPostOptions,
            /,
            **more: Unpack[BankTransferBatchesPostOptions]
        ) -> R: ...

class BankTransferBatchesBatchId(Place):
    """v3/bank-transfer/batches/batch-id"""
    @property
    def _batch_id_(self) -> BankTransferBatchesBatchIdBatchId:
        """GET 微信支付批次单号查询批次单"""

class BankTransferBatchesBatchIdBatchId(Place):
    """v3/bank-transfer/batches/batch-id/{batch_id}"""
    @property
    def get(self) -> BankTransferBatchesBatchIdBatchIdGet[Answer[BankTransferBatchesBatchIdBatchIdGetAnswer]]:
        """微信支付批次单号查询批次单

        GET v3/bank-transfer/batches/batch-id/{batch_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012465891
        """
    @property
    def get_async(self) -> BankTransferBatchesBatchIdBatchIdGet[Promise[Answer[BankTransferBatchesBatchIdBatchIdGetAnswer]]]:
        """微信支付批次单号查询批次单"""
    @property
    def getAsync(self) -> BankTransferBatchesBatchIdBatchIdGet[Promise[Answer[BankTransferBatchesBatchIdBatchIdGetAnswer]]]:
        """微信支付批次单号查询批次单"""
    @property
    def details(self) -> BankTransferBatchesBatchIdBatchIdDetails: ...

class BankTransferBatchesBatchIdBatchIdGetOptions(Options, total=False):
    query: BankTransferBatchesBatchIdBatchIdGetQuery
    batch_id: str | int

class BankTransferBatchesBatchIdBatchIdGetLooseOptions(Options, total=False):
    query: BankTransferBatchesBatchIdBatchIdGetQuery | AnyDict
    batch_id: str | int

class BankTransferBatchesBatchIdBatchIdGet(Verb[R]):
    """微信支付批次单号查询批次单

    GET v3/bank-transfer/batches/batch-id/{batch_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012465891
    """
    if MYPY:
        def __call__(
            self,
            options: BankTransferBatchesBatchIdBatchIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BankTransferBatchesBatchIdBatchIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BankTransferBatchesBatchIdBatchIdGetQuery | AnyDict,
            batch_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankTransferBatchesBatchIdBatchIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BankTransferBatchesBatchIdBatchIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BankTransferBatchesBatchIdBatchIdGetQuery,
            batch_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankTransferBatchesBatchIdBatchIdGetOptions,
            /,
            **more: Unpack[BankTransferBatchesBatchIdBatchIdGetOptions]
        ) -> R: ...

class BankTransferBatchesBatchIdBatchIdDetails(Place):
    """v3/bank-transfer/batches/batch-id/{batch_id}/details"""
    @property
    def detailId(self) -> BankTransferBatchesBatchIdBatchIdDetailsDetailId: ...

class BankTransferBatchesBatchIdBatchIdDetailsDetailId(Place):
    """v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id"""
    @property
    def _detail_id_(self) -> BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId:
        """GET 微信支付明细单号查询明细单"""

class BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId(Place):
    """v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"""
    @property
    def get(self) -> BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Answer[BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]:
        """微信支付明细单号查询明细单

        GET v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012465897
        """
    @property
    def get_async(self) -> BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Promise[Answer[BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]]:
        """微信支付明细单号查询明细单"""
    @property
    def getAsync(self) -> BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Promise[Answer[BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]]:
        """微信支付明细单号查询明细单"""

class BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions(Options, total=False):
    batch_id: str | int
    detail_id: str | int

class BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet(Verb[R]):
    """微信支付明细单号查询明细单

    GET v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012465897
    """
    if MYPY:
        def __call__(
            self,
            options: BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions | AnyDict,
            /,
            **more: Unpack[BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions]
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
            options: BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions,
            /,
            **more: Unpack[BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions]
        ) -> R: ...

class BankTransferBatchesOutBatchNo(Place):
    """v3/bank-transfer/batches/out-batch-no"""
    @property
    def _out_batch_no_(self) -> BankTransferBatchesOutBatchNoOutBatchNo:
        """GET 银行批次单号查询批次单"""

class BankTransferBatchesOutBatchNoOutBatchNo(Place):
    """v3/bank-transfer/batches/out-batch-no/{out_batch_no}"""
    @property
    def get(self) -> BankTransferBatchesOutBatchNoOutBatchNoGet[Answer[BankTransferBatchesOutBatchNoOutBatchNoGetAnswer]]:
        """银行批次单号查询批次单

        GET v3/bank-transfer/batches/out-batch-no/{out_batch_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012465903
        """
    @property
    def get_async(self) -> BankTransferBatchesOutBatchNoOutBatchNoGet[Promise[Answer[BankTransferBatchesOutBatchNoOutBatchNoGetAnswer]]]:
        """银行批次单号查询批次单"""
    @property
    def getAsync(self) -> BankTransferBatchesOutBatchNoOutBatchNoGet[Promise[Answer[BankTransferBatchesOutBatchNoOutBatchNoGetAnswer]]]:
        """银行批次单号查询批次单"""
    @property
    def details(self) -> BankTransferBatchesOutBatchNoOutBatchNoDetails: ...

class BankTransferBatchesOutBatchNoOutBatchNoGetOptions(Options, total=False):
    query: BankTransferBatchesOutBatchNoOutBatchNoGetQuery
    out_batch_no: str | int

class BankTransferBatchesOutBatchNoOutBatchNoGetLooseOptions(Options, total=False):
    query: BankTransferBatchesOutBatchNoOutBatchNoGetQuery | AnyDict
    out_batch_no: str | int

class BankTransferBatchesOutBatchNoOutBatchNoGet(Verb[R]):
    """银行批次单号查询批次单

    GET v3/bank-transfer/batches/out-batch-no/{out_batch_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012465903
    """
    if MYPY:
        def __call__(
            self,
            options: BankTransferBatchesOutBatchNoOutBatchNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BankTransferBatchesOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BankTransferBatchesOutBatchNoOutBatchNoGetQuery | AnyDict,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankTransferBatchesOutBatchNoOutBatchNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BankTransferBatchesOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BankTransferBatchesOutBatchNoOutBatchNoGetQuery,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankTransferBatchesOutBatchNoOutBatchNoGetOptions,
            /,
            **more: Unpack[BankTransferBatchesOutBatchNoOutBatchNoGetOptions]
        ) -> R: ...

class BankTransferBatchesOutBatchNoOutBatchNoDetails(Place):
    """v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details"""
    @property
    def outDetailNo(self) -> BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo: ...

class BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Place):
    """v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"""
    @property
    def _out_detail_no_(self) -> BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo:
        """GET 银行明细单号查询明细单"""

class BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo(Place):
    """v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"""
    @property
    def get(self) -> BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Answer[BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]:
        """银行明细单号查询明细单

        GET v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012465915
        """
    @property
    def get_async(self) -> BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Promise[Answer[BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]]:
        """银行明细单号查询明细单"""
    @property
    def getAsync(self) -> BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Promise[Answer[BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]]:
        """银行明细单号查询明细单"""

class BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions(Options, total=False):
    out_batch_no: str | int
    out_detail_no: str | int

class BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet(Verb[R]):
    """银行明细单号查询明细单

    GET v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012465915
    """
    if MYPY:
        def __call__(
            self,
            options: BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions | AnyDict,
            /,
            **more: Unpack[BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions]
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
            options: BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions,
            /,
            **more: Unpack[BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions]
        ) -> R: ...

class TransferDetailList(TypedDict):
    out_detail_no: str
    """银行明细单号"""
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

class BankTransferBatchesPostJson(TypedDict):
    platform_mchid: str
    """服务平台商户号"""
    specialized_payment_mchid: str
    """付款企业商户号"""
    sponsor_mchid: str
    """实际出资商户号"""
    user_authorized_mchid: str
    """用户授权商户号"""
    user_authorized_appid: str
    """用户授权appid"""
    out_batch_no: str
    """银行批次单号"""
    batch_name: str
    """批次名称"""
    batch_remark: str
    """批次备注"""
    attach_remark: NotRequired[str]
    """附加信息"""
    total_amount: int
    """转账总金额"""
    total_count: int
    """转账总笔数"""
    transfer_scene: NotRequired[str]
    """转账场景"""
    transfer_purpose: NotRequired[str]
    """批量转账用途"""
    transfer_detail_list: NotRequired[list[TransferDetailList]]
    """转账明细列表"""

class BankTransferBatchesPostAnswer(TypedDict):
    out_batch_no: str
    """银行批次单号"""
    batch_id: str
    """微信支付批次单号"""
    create_time: str
    """批次创建时间"""

class BankTransferBatchesBatchIdBatchIdGetQuery(TypedDict):
    need_query_detail: bool | Literal["true", "false"]
    """是否查询转账明细单"""
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""
    limit: NotRequired[int | str | None]
    """最大资源条数"""
    detail_state: NotRequired[Literal["ALL", "SUCCESS", "FAIL"] | None]
    """明细状态"""

class BankTransferBatchesBatchIdBatchIdGetAnswerTransferDetailList(TypedDict):
    detail_id: str
    """微信支付明细单号"""
    out_detail_no: str
    """银行明细单号"""
    detail_state: Literal["PROCESSING", "SUCCESS", "REFUND"]
    """明细状态"""
    fail_reason: NotRequired[Literal["ACCOUNT_FROZEN", "REAL_NAME_CHECK_FAIL", "NAME_NOT_CORRECT", "OPENID_INVALID", "TRANSFER_QUOTA_EXCEED", "DAY_RECEIVED_QUOTA_EXCEED", "MONTH_RECEIVED_QUOTA_EXCEED", "DAY_RECEIVED_COUNT_EXCEED", "PRODUCT_AUTH_CHECK_FAIL", "OVERDUE_CLOSE", "ID_CARD_NOT_CORRECT", "ACCOUNT_NOT_EXIST", "TRANSFER_RISK", "PAYROLL_CARD_ALREADY_LOGOUT", "PAYROLL_CARD_ALREADY_FROZEN", "PAYROLL_CARD_UNAUTHORIZED", "PAYROLL_CARD_USER_NOT_OPEN", "PAYROLL_CARD_NAME_CARD_NOT_MATCH", "PAYROLL_CARD_ID_CARD_NOT_MATCH", "PAYROLL_CARD_BANKCARD_UNBUNDLING", "BANK_CARD_COLLECTIONS_ABOVE_QUOTA", "BANK_CARD_ACCOUNT_ABNORMAL", "BANK_CARD_STATUS_ABNORMAL", "BANK_CARD_BANK_INFO_WRONG", "BANK_CARD_CARD_INFO_WRONG", "OTHER_FAIL_REASON_TYPE", "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED", "TRANSFER_REMARK_SET_FAIL"]]
    """明细失败原因"""

class BankTransferBatchesBatchIdBatchIdGetAnswer(TypedDict):
    bank_sp_mchid: str
    """银行服务商号"""
    platform_mchid: str
    """服务平台商户号"""
    specialized_payment_mchid: str
    """付款企业商户号"""
    sponsor_mchid: str
    """实际出资商户号"""
    user_authorized_mchid: str
    """用户授权商户号"""
    user_authorized_appid: str
    """用户授权appid"""
    out_batch_no: str
    """银行批次单号"""
    batch_id: str
    """微信支付批次单号"""
    transfer_scene: Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"]
    """转账场景"""
    batch_name: str
    """批次名称"""
    batch_remark: str
    """批次备注"""
    attach_remark: NotRequired[str]
    """附加信息"""
    transfer_purpose: Literal["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"]
    """批量转账用途"""
    batch_state: Literal["ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"]
    """批次状态"""
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE"]]
    """批次关闭原因"""
    total_amount: int
    """转账总金额"""
    total_count: int
    """转账总笔数"""
    create_time: NotRequired[str]
    """批次创建时间"""
    update_time: NotRequired[str]
    """批次更新时间"""
    success_amount: NotRequired[int]
    """转账成功金额"""
    success_count: NotRequired[int]
    """转账成功笔数"""
    fail_amount: NotRequired[int]
    """转账失败金额"""
    fail_count: NotRequired[int]
    """转账失败笔数"""
    transfer_detail_list: list[BankTransferBatchesBatchIdBatchIdGetAnswerTransferDetailList]
    """转账明细单列表"""

class BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer(TypedDict):
    bank_sp_mchid: str
    """银行服务商号"""
    platform_mchid: str
    """服务平台商户号"""
    specialized_payment_mchid: str
    """付款企业商户号"""
    sponsor_mchid: str
    """实际出资商户号"""
    user_authorized_mchid: str
    """用户授权商户号"""
    user_authorized_appid: str
    """用户授权appid"""
    out_batch_no: str
    """银行批次单号"""
    batch_id: str
    """微信支付批次单号"""
    transfer_scene: Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"]
    """转账场景"""
    out_detail_no: str
    """银行明细单号"""
    detail_id: str
    """微信支付明细单号"""
    openid: str
    """收款用户openid"""
    username: str
    """收款用户姓名"""
    transfer_amount: int
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    detail_state: Literal["PROCESSING", "SUCCESS", "FAIL", "REFUND"]
    """明细状态"""
    fail_reason: NotRequired[Literal["ACCOUNT_FROZEN", "REAL_NAME_CHECK_FAIL", "NAME_NOT_CORRECT", "OPENID_INVALID", "TRANSFER_QUOTA_EXCEED", "DAY_RECEIVED_QUOTA_EXCEED", "MONTH_RECEIVED_QUOTA_EXCEED", "DAY_RECEIVED_COUNT_EXCEED", "PRODUCT_AUTH_CHECK_FAIL", "OVERDUE_CLOSE", "ID_CARD_NOT_CORRECT", "ACCOUNT_NOT_EXIST", "TRANSFER_RISK", "PAYROLL_CARD_ALREADY_LOGOUT", "PAYROLL_CARD_ALREADY_FROZEN", "PAYROLL_CARD_UNAUTHORIZED", "PAYROLL_CARD_USER_NOT_OPEN", "PAYROLL_CARD_NAME_CARD_NOT_MATCH", "PAYROLL_CARD_ID_CARD_NOT_MATCH", "PAYROLL_CARD_BANKCARD_UNBUNDLING", "BANK_CARD_COLLECTIONS_ABOVE_QUOTA", "BANK_CARD_ACCOUNT_ABNORMAL", "BANK_CARD_STATUS_ABNORMAL", "BANK_CARD_BANK_INFO_WRONG", "BANK_CARD_CARD_INFO_WRONG", "OTHER_FAIL_REASON_TYPE", "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED", "TRANSFER_REMARK_SET_FAIL"]]
    """明细失败原因"""
    initiate_time: NotRequired[str]
    """转账发起时间"""
    update_time: str
    """明细更新时间"""
    account_type: Literal["WECHATPAY_ACCOUNT", "BANK_ACCOUNT"]
    """收款账户类型"""
    bank_name: NotRequired[str]
    """银行名称"""
    bank_card_number_tail: NotRequired[str]
    """银行卡尾号"""

class BankTransferBatchesOutBatchNoOutBatchNoGetQuery(TypedDict):
    out_batch_no: NotRequired[str | None]
    """银行批次单号"""
    need_query_detail: bool | Literal["true", "false"]
    """是否查询转账明细单"""
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""
    limit: NotRequired[int | str | None]
    """最大资源条数"""
    detail_state: NotRequired[Literal["ALL", "SUCCESS", "FAIL"] | None]
    """明细状态"""

class BankTransferBatchesOutBatchNoOutBatchNoGetAnswer(BankTransferBatchesBatchIdBatchIdGetAnswer): ...

class BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer(BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer): ...
