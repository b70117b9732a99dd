# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class PayDevices(Place):
    """v3/pay-devices"""
    @property
    def openScenarioSpeaker(self) -> PayDevicesOpenScenarioSpeaker: ...
    @property
    def openScenarioSpeakerorder(self) -> PayDevicesOpenScenarioSpeakerorder: ...
    @property
    def printers(self) -> PayDevicesPrinters: ...

class PayDevicesOpenScenarioSpeaker(Place):
    """v3/pay-devices/open-scenario-speaker"""
    @property
    def _device_sn_(self) -> PayDevicesOpenScenarioSpeakerDeviceSn:
        """GET 查询音箱绑定信息"""

class PayDevicesOpenScenarioSpeakerDeviceSn(Place):
    """v3/pay-devices/open-scenario-speaker/{device_sn}"""
    @property
    def get(self) -> PayDevicesOpenScenarioSpeakerDeviceSnGet[Answer[PayDevicesOpenScenarioSpeakerDeviceSnGetAnswer]]:
        """查询音箱绑定信息

        GET v3/pay-devices/open-scenario-speaker/{device_sn}
        https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
        """
    @property
    def get_async(self) -> PayDevicesOpenScenarioSpeakerDeviceSnGet[Promise[Answer[PayDevicesOpenScenarioSpeakerDeviceSnGetAnswer]]]:
        """查询音箱绑定信息"""
    @property
    def getAsync(self) -> PayDevicesOpenScenarioSpeakerDeviceSnGet[Promise[Answer[PayDevicesOpenScenarioSpeakerDeviceSnGetAnswer]]]:
        """查询音箱绑定信息"""
    @property
    def bind(self) -> PayDevicesOpenScenarioSpeakerDeviceSnBind:
        """POST 绑定音箱设备码牌"""
    @property
    def prebind(self) -> PayDevicesOpenScenarioSpeakerDeviceSnPrebind:
        """POST 出厂预绑定音箱和码牌"""
    @property
    def unbind(self) -> PayDevicesOpenScenarioSpeakerDeviceSnUnbind:
        """POST 解绑音箱设备码牌"""

class PayDevicesOpenScenarioSpeakerDeviceSnGetOptions(Options, total=False):
    device_sn: str | int

class PayDevicesOpenScenarioSpeakerDeviceSnGet(Verb[R]):
    """查询音箱绑定信息

    GET v3/pay-devices/open-scenario-speaker/{device_sn}
    https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
    """
    if MYPY:
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerDeviceSnGetOptions | AnyDict = ...,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerDeviceSnGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerDeviceSnGetOptions | AnyDict,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerDeviceSnGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, device_sn: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerDeviceSnGetOptions,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerDeviceSnGetOptions]
        ) -> R: ...

class PayDevicesOpenScenarioSpeakerDeviceSnBind(Place):
    """v3/pay-devices/open-scenario-speaker/{device_sn}/bind"""
    @property
    def post(self) -> PayDevicesOpenScenarioSpeakerDeviceSnBindPost[Answer[PayDevicesOpenScenarioSpeakerDeviceSnBindPostAnswer]]:
        """绑定音箱设备码牌

        POST v3/pay-devices/open-scenario-speaker/{device_sn}/bind
        https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
        """
    @property
    def post_async(self) -> PayDevicesOpenScenarioSpeakerDeviceSnBindPost[Promise[Answer[PayDevicesOpenScenarioSpeakerDeviceSnBindPostAnswer]]]:
        """绑定音箱设备码牌"""
    @property
    def postAsync(self) -> PayDevicesOpenScenarioSpeakerDeviceSnBindPost[Promise[Answer[PayDevicesOpenScenarioSpeakerDeviceSnBindPostAnswer]]]:
        """绑定音箱设备码牌"""

class PayDevicesOpenScenarioSpeakerDeviceSnBindPostOptions(Options, total=False):
    json: PayDevicesOpenScenarioSpeakerDeviceSnBindPostJson
    device_sn: str | int

class PayDevicesOpenScenarioSpeakerDeviceSnBindPostLooseOptions(Options, total=False):
    json: PayDevicesOpenScenarioSpeakerDeviceSnBindPostJson | AnyDict
    device_sn: str | int

class PayDevicesOpenScenarioSpeakerDeviceSnBindPost(Verb[R]):
    """绑定音箱设备码牌

    POST v3/pay-devices/open-scenario-speaker/{device_sn}/bind
    https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
    """
    if MYPY:
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerDeviceSnBindPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerDeviceSnBindPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayDevicesOpenScenarioSpeakerDeviceSnBindPostJson | AnyDict,
            device_sn: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerDeviceSnBindPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerDeviceSnBindPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayDevicesOpenScenarioSpeakerDeviceSnBindPostJson,
            device_sn: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerDeviceSnBindPostOptions,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerDeviceSnBindPostOptions]
        ) -> R: ...

class PayDevicesOpenScenarioSpeakerDeviceSnPrebind(Place):
    """v3/pay-devices/open-scenario-speaker/{device_sn}/prebind"""
    @property
    def post(self) -> PayDevicesOpenScenarioSpeakerDeviceSnPrebindPost[Answer[PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostAnswer]]:
        """出厂预绑定音箱和码牌

        POST v3/pay-devices/open-scenario-speaker/{device_sn}/prebind
        https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
        """
    @property
    def post_async(self) -> PayDevicesOpenScenarioSpeakerDeviceSnPrebindPost[Promise[Answer[PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostAnswer]]]:
        """出厂预绑定音箱和码牌"""
    @property
    def postAsync(self) -> PayDevicesOpenScenarioSpeakerDeviceSnPrebindPost[Promise[Answer[PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostAnswer]]]:
        """出厂预绑定音箱和码牌"""

class PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostOptions(Options, total=False):
    json: PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostJson
    device_sn: str | int

class PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostLooseOptions(Options, total=False):
    json: PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostJson | AnyDict
    device_sn: str | int

class PayDevicesOpenScenarioSpeakerDeviceSnPrebindPost(Verb[R]):
    """出厂预绑定音箱和码牌

    POST v3/pay-devices/open-scenario-speaker/{device_sn}/prebind
    https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
    """
    if MYPY:
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostJson | AnyDict,
            device_sn: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostJson,
            device_sn: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostOptions,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostOptions]
        ) -> R: ...

class PayDevicesOpenScenarioSpeakerDeviceSnUnbind(Place):
    """v3/pay-devices/open-scenario-speaker/{device_sn}/unbind"""
    @property
    def post(self) -> PayDevicesOpenScenarioSpeakerDeviceSnUnbindPost[Answer[PayDevicesOpenScenarioSpeakerDeviceSnUnbindPostAnswer]]:
        """解绑音箱设备码牌

        POST v3/pay-devices/open-scenario-speaker/{device_sn}/unbind
        https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
        """
    @property
    def post_async(self) -> PayDevicesOpenScenarioSpeakerDeviceSnUnbindPost[Promise[Answer[PayDevicesOpenScenarioSpeakerDeviceSnUnbindPostAnswer]]]:
        """解绑音箱设备码牌"""
    @property
    def postAsync(self) -> PayDevicesOpenScenarioSpeakerDeviceSnUnbindPost[Promise[Answer[PayDevicesOpenScenarioSpeakerDeviceSnUnbindPostAnswer]]]:
        """解绑音箱设备码牌"""

class PayDevicesOpenScenarioSpeakerDeviceSnUnbindPostOptions(Options, total=False):
    device_sn: str | int

class PayDevicesOpenScenarioSpeakerDeviceSnUnbindPost(Verb[R]):
    """解绑音箱设备码牌

    POST v3/pay-devices/open-scenario-speaker/{device_sn}/unbind
    https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
    """
    if MYPY:
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerDeviceSnUnbindPostOptions | AnyDict = ...,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerDeviceSnUnbindPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerDeviceSnUnbindPostOptions | AnyDict,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerDeviceSnUnbindPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, device_sn: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerDeviceSnUnbindPostOptions,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerDeviceSnUnbindPostOptions]
        ) -> R: ...

class PayDevicesOpenScenarioSpeakerorder(Place):
    """v3/pay-devices/open-scenario-speakerorder"""
    @property
    def _transaction_id_(self) -> PayDevicesOpenScenarioSpeakerorderTransactionId: ...

class PayDevicesOpenScenarioSpeakerorderTransactionId(Place):
    """v3/pay-devices/open-scenario-speakerorder/{transaction_id}"""
    @property
    def report(self) -> PayDevicesOpenScenarioSpeakerorderTransactionIdReport:
        """POST 码牌支付结果上报"""

class PayDevicesOpenScenarioSpeakerorderTransactionIdReport(Place):
    """v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report"""
    @property
    def post(self) -> PayDevicesOpenScenarioSpeakerorderTransactionIdReportPost[Answer[PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostAnswer]]:
        """码牌支付结果上报

        POST v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report
        https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
        """
    @property
    def post_async(self) -> PayDevicesOpenScenarioSpeakerorderTransactionIdReportPost[Promise[Answer[PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostAnswer]]]:
        """码牌支付结果上报"""
    @property
    def postAsync(self) -> PayDevicesOpenScenarioSpeakerorderTransactionIdReportPost[Promise[Answer[PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostAnswer]]]:
        """码牌支付结果上报"""

class PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostOptions(Options, total=False):
    json: PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostJson
    transaction_id: str | int

class PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostLooseOptions(Options, total=False):
    json: PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostJson | AnyDict
    transaction_id: str | int

class PayDevicesOpenScenarioSpeakerorderTransactionIdReportPost(Verb[R]):
    """码牌支付结果上报

    POST v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report
    https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
    """
    if MYPY:
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostJson | AnyDict,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostJson,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostOptions,
            /,
            **more: Unpack[PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostOptions]
        ) -> R: ...

class PayDevicesPrinters(Place):
    """v3/pay-devices/printers"""
    @property
    def _device_id_(self) -> PayDevicesPrintersDeviceId: ...

class PayDevicesPrintersDeviceId(Place):
    """v3/pay-devices/printers/{device_id}"""
    @property
    def printOrders(self) -> PayDevicesPrintersDeviceIdPrintOrders:
        """POST 小票机打印"""

class PayDevicesPrintersDeviceIdPrintOrders(Place):
    """v3/pay-devices/printers/{device_id}/print-orders"""
    @property
    def post(self) -> PayDevicesPrintersDeviceIdPrintOrdersPost[Response]:
        """小票机打印

        POST v3/pay-devices/printers/{device_id}/print-orders
        """
    @property
    def post_async(self) -> PayDevicesPrintersDeviceIdPrintOrdersPost[Promise[Response]]:
        """小票机打印"""
    @property
    def postAsync(self) -> PayDevicesPrintersDeviceIdPrintOrdersPost[Promise[Response]]:
        """小票机打印"""
    @property
    def _print_order_no_(self) -> PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNo:
        """GET 查询订单"""

class PayDevicesPrintersDeviceIdPrintOrdersPostOptions(Options, total=False):
    json: PayDevicesPrintersDeviceIdPrintOrdersPostJson
    device_id: str | int

class PayDevicesPrintersDeviceIdPrintOrdersPostLooseOptions(Options, total=False):
    json: PayDevicesPrintersDeviceIdPrintOrdersPostJson | AnyDict
    device_id: str | int

class PayDevicesPrintersDeviceIdPrintOrdersPost(Verb[R]):
    """小票机打印

    POST v3/pay-devices/printers/{device_id}/print-orders
    """
    if MYPY:
        def __call__(
            self,
            options: PayDevicesPrintersDeviceIdPrintOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayDevicesPrintersDeviceIdPrintOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayDevicesPrintersDeviceIdPrintOrdersPostJson | AnyDict,
            device_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDevicesPrintersDeviceIdPrintOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayDevicesPrintersDeviceIdPrintOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayDevicesPrintersDeviceIdPrintOrdersPostJson,
            device_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDevicesPrintersDeviceIdPrintOrdersPostOptions,
            /,
            **more: Unpack[PayDevicesPrintersDeviceIdPrintOrdersPostOptions]
        ) -> R: ...

class PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNo(Place):
    """v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}"""
    @property
    def get(self) -> PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGet[Answer[PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGetAnswer]]:
        """查询订单

        GET v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}
        """
    @property
    def get_async(self) -> PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGet[Promise[Answer[PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGetAnswer]]]:
        """查询订单"""
    @property
    def getAsync(self) -> PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGet[Promise[Answer[PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGetAnswer]]]:
        """查询订单"""

class PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGetOptions(Options, total=False):
    device_id: str | int
    print_order_no: str | int

class PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGet(Verb[R]):
    """查询订单

    GET v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}
    """
    if MYPY:
        def __call__(
            self,
            options: PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGetOptions | AnyDict,
            /,
            **more: Unpack[PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            device_id: str | int,
            print_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGetOptions,
            /,
            **more: Unpack[PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGetOptions]
        ) -> R: ...

class PayDevicesOpenScenarioSpeakerDeviceSnGetAnswer(TypedDict):
    sub_mchid: str
    """子商户"""
    device_sn: str
    """设备sn"""
    bind_state: Literal["OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND", "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED"]
    """绑定状态"""
    code_url: str
    """收款链接url"""

class PayDevicesOpenScenarioSpeakerDeviceSnBindPostJson(TypedDict):
    sub_mchid: str
    """子商户"""
    code_url: str
    """收款链接url"""

class PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostJson(TypedDict):
    code_url: str
    """收款链接url"""

class PayDevicesOpenScenarioSpeakerDeviceSnPrebindPostAnswer(TypedDict):
    device_sn: str
    """设备sn"""
    bind_state: Literal["OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND", "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED"]
    """绑定状态"""
    code_url: str
    """收款链接url"""

class PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostJson(TypedDict):
    sub_mchid: str
    """子商户"""
    code_url: str
    """收款链接url"""
    out_trade_no: str
    """商户订单号"""
    device_sn: str
    """设备sn"""

class PayDevicesOpenScenarioSpeakerorderTransactionIdReportPostAnswer(TypedDict):
    sub_mchid: str
    """子商户"""
    code_url: str
    """收款链接url"""
    out_trade_no: str
    """商户订单号"""
    device_sn: str
    """设备sn"""
    transaction_id: str
    """微信支付订单号"""

class VariableList(TypedDict):
    key: NotRequired[str]
    """Key字段"""
    value: NotRequired[str]
    """Value值字段"""

class RowList(TypedDict):
    cell_list: NotRequired[list[str]]
    """值列表"""

class TableList(TypedDict):
    key: NotRequired[str]
    """Key字段"""
    row_list: NotRequired[list[RowList]]
    """Value值列表"""

class PayDevicesPrintersDeviceIdPrintOrdersPostJson(TypedDict):
    print_order_no: NotRequired[str]
    """打印单号"""
    template_id: NotRequired[str]
    """模板ID"""
    notify_url: NotRequired[str]
    """回调通知地址"""
    variable_list: NotRequired[list[VariableList]]
    """变量列表"""
    table_list: NotRequired[list[TableList]]
    """表格变量列表"""

class PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNoGetAnswer(TypedDict):
    print_order_no: NotRequired[str]
    """打印单号"""
    template_id: NotRequired[str]
    """模板ID"""
    notify_url: NotRequired[str]
    """回调通知地址"""
    print_state: NotRequired[Literal["PRINT_STATE_WAIT", "PRINT_STATE_SUCCESS", "PRINT_STATE_FAIL", "PRINT_STATE_CACHED"]]
    """打印状态"""
    print_state_description: NotRequired[str]
    """打印状态描述"""
    variable_list: NotRequired[list[VariableList]]
    """变量列表"""
    table_list: NotRequired[list[TableList]]
    """表格变量列表"""

class PayDevicesOpenScenarioSpeakerDeviceSnBindPostAnswer(PayDevicesOpenScenarioSpeakerDeviceSnGetAnswer): ...

class PayDevicesOpenScenarioSpeakerDeviceSnUnbindPostAnswer(PayDevicesOpenScenarioSpeakerDeviceSnGetAnswer): ...
