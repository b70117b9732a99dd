# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class AbnormalFundProcessing(Place):
    """v3/abnormal-fund-processing"""
    @property
    def receipts(self) -> AbnormalFundProcessingReceipts: ...

class AbnormalFundProcessingReceipts(Place):
    """v3/abnormal-fund-processing/receipts"""
    @property
    def _receipt_id_(self) -> AbnormalFundProcessingReceiptsReceiptId:
        """GET 查询在途异常资金付款结果"""

class AbnormalFundProcessingReceiptsReceiptId(Place):
    """v3/abnormal-fund-processing/receipts/{receipt_id}"""
    @property
    def get(self) -> AbnormalFundProcessingReceiptsReceiptIdGet[Answer[AbnormalFundProcessingReceiptsReceiptIdGetAnswer]]:
        """查询在途异常资金付款结果

        GET v3/abnormal-fund-processing/receipts/{receipt_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015408031
        """
    @property
    def get_async(self) -> AbnormalFundProcessingReceiptsReceiptIdGet[Promise[Answer[AbnormalFundProcessingReceiptsReceiptIdGetAnswer]]]:
        """查询在途异常资金付款结果"""
    @property
    def getAsync(self) -> AbnormalFundProcessingReceiptsReceiptIdGet[Promise[Answer[AbnormalFundProcessingReceiptsReceiptIdGetAnswer]]]:
        """查询在途异常资金付款结果"""
    @property
    def transferInstructions(self) -> AbnormalFundProcessingReceiptsReceiptIdTransferInstructions:
        """POST 发起在途异常资金付款指令"""

class AbnormalFundProcessingReceiptsReceiptIdGetOptions(Options, total=False):
    receipt_id: str | int

class AbnormalFundProcessingReceiptsReceiptIdGet(Verb[R]):
    """查询在途异常资金付款结果

    GET v3/abnormal-fund-processing/receipts/{receipt_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015408031
    """
    if MYPY:
        def __call__(
            self,
            options: AbnormalFundProcessingReceiptsReceiptIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[AbnormalFundProcessingReceiptsReceiptIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: AbnormalFundProcessingReceiptsReceiptIdGetOptions | AnyDict,
            /,
            **more: Unpack[AbnormalFundProcessingReceiptsReceiptIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, receipt_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: AbnormalFundProcessingReceiptsReceiptIdGetOptions,
            /,
            **more: Unpack[AbnormalFundProcessingReceiptsReceiptIdGetOptions]
        ) -> R: ...

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructions(Place):
    """v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions"""
    @property
    def post(self) -> AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPost[Answer[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostAnswer]]:
        """发起在途异常资金付款指令

        POST v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions
        https://pay.weixin.qq.com/doc/v3/partner/4015408022
        """
    @property
    def post_async(self) -> AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPost[Promise[Answer[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostAnswer]]]:
        """发起在途异常资金付款指令"""
    @property
    def postAsync(self) -> AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPost[Promise[Answer[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostAnswer]]]:
        """发起在途异常资金付款指令"""
    @property
    def _out_instruction_no_(self) -> AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNo:
        """GET 查询在途异常资金付款指令执行结果"""

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostOptions(Options, total=False):
    json: AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostJson
    receipt_id: str | int

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostLooseOptions(Options, total=False):
    json: AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostJson | AnyDict
    receipt_id: str | int

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPost(Verb[R]):
    """发起在途异常资金付款指令

    POST v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions
    https://pay.weixin.qq.com/doc/v3/partner/4015408022
    """
    if MYPY:
        def __call__(
            self,
            options: AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostJson | AnyDict,
            receipt_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostJson,
            receipt_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostOptions,
            /,
            **more: Unpack[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostOptions]
        ) -> R: ...

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNo(Place):
    """v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}"""
    @property
    def get(self) -> AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGet[Answer[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetAnswer]]:
        """查询在途异常资金付款指令执行结果

        GET v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}
        https://pay.weixin.qq.com/doc/v3/partner/4016636882
        """
    @property
    def get_async(self) -> AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGet[Promise[Answer[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetAnswer]]]:
        """查询在途异常资金付款指令执行结果"""
    @property
    def getAsync(self) -> AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGet[Promise[Answer[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetAnswer]]]:
        """查询在途异常资金付款指令执行结果"""

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetOptions(Options, total=False):
    receipt_id: str | int
    out_instruction_no: str | int

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGet(Verb[R]):
    """查询在途异常资金付款指令执行结果

    GET v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}
    https://pay.weixin.qq.com/doc/v3/partner/4016636882
    """
    if MYPY:
        def __call__(
            self,
            options: AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetOptions | AnyDict,
            /,
            **more: Unpack[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            receipt_id: str | int,
            out_instruction_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetOptions,
            /,
            **more: Unpack[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetOptions]
        ) -> R: ...

class TransferAmount(TypedDict):
    total: int
    """总金额"""
    currency: Literal["CNY"]
    """货币类型"""

class Commander(TypedDict):
    operator: Literal["MERCHANT"]
    """发起在途异常资金付款请求的角色"""
    mchid: str
    """微信支付商户号"""

class Instruction(TypedDict):
    out_instruction_no: str
    """商户侧指令编号"""
    commander: Commander
    """在途异常资金付款指令的发起方"""
    transfer_mode: Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER"]
    """付款方式"""
    success_time: NotRequired[str]
    """入账成功时间"""
    appid: list[str]
    """商户AppID"""
    notify_url: str
    """回调通知地址"""

class AbnormalFundProcessingReceiptsReceiptIdGetAnswer(TypedDict):
    product_name: Literal["C2C"]
    """产品名称"""
    receipt_id: str
    """微信支付在途异常资金付款单号"""
    transfer_amount: TransferAmount
    """付款金额信息"""
    receipt_state: Literal["RECEIPT_STATE_PENDING", "RECEIPT_STATE_PROGRESS", "RECEIPT_STATE_COMPLETED"]
    """在途异常资金付款状态"""
    create_time: NotRequired[str]
    """在途异常资金付款单据创建时间"""
    last_update_time: NotRequired[str]
    """在途异常资金付款单据更新时间"""
    instruction: NotRequired[Instruction]
    """在途异常资金付款指令信息"""

class Receiver(TypedDict):
    openid: NotRequired[str]
    """入账用户OpenID"""
    appid: NotRequired[str]
    """商户AppID"""
    mchid: NotRequired[str]
    """入账商户号"""

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostJson(TypedDict):
    out_instruction_no: str
    """商户侧指令编号"""
    transfer_mode: Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER", "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT", "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT"]
    """付款方式"""
    receiver: NotRequired[Receiver]
    """收款方"""
    notify_url: NotRequired[str]
    """回调通知地址"""

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostAnswerInstruction(TypedDict):
    out_instruction_no: str
    """商户侧指令编号"""
    commander: Commander
    """在途异常资金付款指令的发起方"""
    transfer_mode: Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER", "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT", "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT"]
    """付款方式"""
    receiver: NotRequired[Receiver]
    """收款方"""
    instruction_state: NotRequired[Literal["INSTRUCTION_STATE_PENDING", "INSTRUCTION_STATE_IN_PROGRESS", "INSTRUCTION_STATE_CLOSED", "INSTRUCTION_STATE_SUCCESS"]]
    """在途异常资金付款指令状态"""
    create_time: NotRequired[str]
    """在途异常资金付款单据创建时间"""
    success_time: NotRequired[str]
    """入账成功时间"""
    notify_url: str
    """回调通知地址"""

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostAnswer(TypedDict):
    product_name: Literal["C2C"]
    """产品名称"""
    receipt_id: str
    """微信支付在途异常资金付款单号"""
    transfer_amount: TransferAmount
    """付款金额信息"""
    receipt_state: Literal["RECEIPT_STATE_PENDING", "RECEIPT_STATE_PROGRESS", "RECEIPT_STATE_COMPLETED"]
    """在途异常资金付款状态"""
    create_time: NotRequired[str]
    """在途异常资金付款单据创建时间"""
    last_update_time: NotRequired[str]
    """在途异常资金付款单据更新时间"""
    instruction: NotRequired[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsPostAnswerInstruction]
    """在途异常资金付款指令信息"""

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetAnswerCommander(TypedDict):
    operator: Literal["MERCHANT"]
    """发起在途异常资金付款请求的角色"""
    mchid: NotRequired[str]
    """微信支付商户号"""

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetAnswerReceiver(TypedDict):
    account_type: NotRequired[str]
    """入账账户类型"""
    openid: NotRequired[str]
    """入账用户OpenID"""
    appid: NotRequired[str]
    """商户AppID"""
    mchid: NotRequired[str]
    """入账商户号"""

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetAnswer(TypedDict):
    out_instruction_no: str
    """商户侧指令编号"""
    commander: AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetAnswerCommander
    """在途异常资金付款指令的发起方"""
    transfer_mode: Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER", "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT", "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT"]
    """付款方式"""
    receiver: NotRequired[AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNoGetAnswerReceiver]
    """收款方"""
    instruction_state: Literal["INSTRUCTION_STATE_PENDING", "INSTRUCTION_STATE_IN_PROGRESS", "INSTRUCTION_STATE_CLOSED", "INSTRUCTION_STATE_SUCCESS"]
    """在途异常资金付款指令状态"""
    create_time: NotRequired[str]
    """在途异常资金付款指令创建时间"""
    success_time: NotRequired[str]
    """入账成功时间"""
    close_time: NotRequired[str]
    """在途异常资金付款指令关闭时间"""
    notify_url: str
    """回调通知地址"""
    instruction_instance_id: NotRequired[str]
