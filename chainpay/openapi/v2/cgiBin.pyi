# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class CgiBin(Place):
    """v2/cgi-bin"""
    @property
    def mch(self) -> CgiBinMch: ...

class CgiBinMch(Place):
    """v2/cgi-bin/mch"""
    @property
    def customs(self) -> CgiBinMchCustoms: ...
    @property
    def newcustoms(self) -> CgiBinMchNewcustoms: ...

class CgiBinMchCustoms(Place):
    """v2/cgi-bin/mch/customs"""
    @property
    def customdeclareorder(self) -> CgiBinMchCustomsCustomdeclareorder:
        """POST 订单附加信息提交接口"""
    @property
    def customdeclarequery(self) -> CgiBinMchCustomsCustomdeclarequery:
        """POST 订单附加信息查询接口"""

class CgiBinMchCustomsCustomdeclareorder(Place):
    """v2/cgi-bin/mch/customs/customdeclareorder"""
    @property
    def post(self) -> CgiBinMchCustomsCustomdeclareorderPost[XMLAnswer[CgiBinMchCustomsCustomdeclareorderPostAnswer]]:
        """订单附加信息提交接口

        POST v2/cgi-bin/mch/customs/customdeclareorder
        https://pay.weixin.qq.com/doc/v2/merchant/4011985151
        """
    @property
    def post_async(self) -> CgiBinMchCustomsCustomdeclareorderPost[Promise[XMLAnswer[CgiBinMchCustomsCustomdeclareorderPostAnswer]]]:
        """订单附加信息提交接口"""
    @property
    def postAsync(self) -> CgiBinMchCustomsCustomdeclareorderPost[Promise[XMLAnswer[CgiBinMchCustomsCustomdeclareorderPostAnswer]]]:
        """订单附加信息提交接口"""

class CgiBinMchCustomsCustomdeclareorderPostOptions(OptionsV2, total=False):
    xml: CgiBinMchCustomsCustomdeclareorderPostXml
    security: bool
    nonceless: bool

class CgiBinMchCustomsCustomdeclareorderPostLooseOptions(OptionsV2, total=False):
    xml: CgiBinMchCustomsCustomdeclareorderPostXml | AnyDict
    security: bool
    nonceless: bool

class CgiBinMchCustomsCustomdeclareorderPost(Verb[R]):
    """订单附加信息提交接口

    POST v2/cgi-bin/mch/customs/customdeclareorder
    https://pay.weixin.qq.com/doc/v2/merchant/4011985151
    """
    if MYPY:
        def __call__(
            self,
            options: CgiBinMchCustomsCustomdeclareorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CgiBinMchCustomsCustomdeclareorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: CgiBinMchCustomsCustomdeclareorderPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CgiBinMchCustomsCustomdeclareorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CgiBinMchCustomsCustomdeclareorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: CgiBinMchCustomsCustomdeclareorderPostXml,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CgiBinMchCustomsCustomdeclareorderPostOptions,
            /,
            **more: Unpack[CgiBinMchCustomsCustomdeclareorderPostOptions]
        ) -> R: ...

class CgiBinMchCustomsCustomdeclarequery(Place):
    """v2/cgi-bin/mch/customs/customdeclarequery"""
    @property
    def post(self) -> CgiBinMchCustomsCustomdeclarequeryPost[Response]:
        """订单附加信息查询接口

        POST v2/cgi-bin/mch/customs/customdeclarequery
        https://pay.weixin.qq.com/doc/v2/merchant/4011985273
        """
    @property
    def post_async(self) -> CgiBinMchCustomsCustomdeclarequeryPost[Promise[Response]]:
        """订单附加信息查询接口"""
    @property
    def postAsync(self) -> CgiBinMchCustomsCustomdeclarequeryPost[Promise[Response]]:
        """订单附加信息查询接口"""

class CgiBinMchCustomsCustomdeclarequeryPostOptions(OptionsV2, total=False):
    xml: CgiBinMchCustomsCustomdeclarequeryPostXml
    security: bool
    nonceless: bool

class CgiBinMchCustomsCustomdeclarequeryPostLooseOptions(OptionsV2, total=False):
    xml: CgiBinMchCustomsCustomdeclarequeryPostXml | AnyDict
    security: bool
    nonceless: bool

class CgiBinMchCustomsCustomdeclarequeryPost(Verb[R]):
    """订单附加信息查询接口

    POST v2/cgi-bin/mch/customs/customdeclarequery
    https://pay.weixin.qq.com/doc/v2/merchant/4011985273
    """
    if MYPY:
        def __call__(
            self,
            options: CgiBinMchCustomsCustomdeclarequeryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CgiBinMchCustomsCustomdeclarequeryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: CgiBinMchCustomsCustomdeclarequeryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CgiBinMchCustomsCustomdeclarequeryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CgiBinMchCustomsCustomdeclarequeryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: CgiBinMchCustomsCustomdeclarequeryPostXml,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CgiBinMchCustomsCustomdeclarequeryPostOptions,
            /,
            **more: Unpack[CgiBinMchCustomsCustomdeclarequeryPostOptions]
        ) -> R: ...

class CgiBinMchNewcustoms(Place):
    """v2/cgi-bin/mch/newcustoms"""
    @property
    def customdeclareredeclare(self) -> CgiBinMchNewcustomsCustomdeclareredeclare:
        """POST 订单附加信息重推接口"""

class CgiBinMchNewcustomsCustomdeclareredeclare(Place):
    """v2/cgi-bin/mch/newcustoms/customdeclareredeclare"""
    @property
    def post(self) -> CgiBinMchNewcustomsCustomdeclareredeclarePost[XMLAnswer[CgiBinMchNewcustomsCustomdeclareredeclarePostAnswer]]:
        """订单附加信息重推接口

        POST v2/cgi-bin/mch/newcustoms/customdeclareredeclare
        https://pay.weixin.qq.com/doc/v2/merchant/4011985318
        """
    @property
    def post_async(self) -> CgiBinMchNewcustomsCustomdeclareredeclarePost[Promise[XMLAnswer[CgiBinMchNewcustomsCustomdeclareredeclarePostAnswer]]]:
        """订单附加信息重推接口"""
    @property
    def postAsync(self) -> CgiBinMchNewcustomsCustomdeclareredeclarePost[Promise[XMLAnswer[CgiBinMchNewcustomsCustomdeclareredeclarePostAnswer]]]:
        """订单附加信息重推接口"""

class CgiBinMchNewcustomsCustomdeclareredeclarePostOptions(OptionsV2, total=False):
    xml: CgiBinMchNewcustomsCustomdeclareredeclarePostXml
    security: bool
    nonceless: bool

class CgiBinMchNewcustomsCustomdeclareredeclarePostLooseOptions(OptionsV2, total=False):
    xml: CgiBinMchNewcustomsCustomdeclareredeclarePostXml | AnyDict
    security: bool
    nonceless: bool

class CgiBinMchNewcustomsCustomdeclareredeclarePost(Verb[R]):
    """订单附加信息重推接口

    POST v2/cgi-bin/mch/newcustoms/customdeclareredeclare
    https://pay.weixin.qq.com/doc/v2/merchant/4011985318
    """
    if MYPY:
        def __call__(
            self,
            options: CgiBinMchNewcustomsCustomdeclareredeclarePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CgiBinMchNewcustomsCustomdeclareredeclarePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: CgiBinMchNewcustomsCustomdeclareredeclarePostXml | AnyDict,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CgiBinMchNewcustomsCustomdeclareredeclarePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CgiBinMchNewcustomsCustomdeclareredeclarePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: CgiBinMchNewcustomsCustomdeclareredeclarePostXml,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CgiBinMchNewcustomsCustomdeclareredeclarePostOptions,
            /,
            **more: Unpack[CgiBinMchNewcustomsCustomdeclareredeclarePostOptions]
        ) -> R: ...

class CgiBinMchCustomsCustomdeclareorderPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: str
    """微信支付订单号"""
    customs: Literal["GUANGZHOU_ZS", "HANGZHOU_ZS", "NINGBO", "ZHENGZHOU_BS", "CHONGQING", "SHANGHAI_ZS", "SHENZHEN", "ZHENGZHOU_ZH_ZS", "TIANJIN"]
    """海关"""
    mch_customs_no: str
    """商户海关备案号"""
    duty: NotRequired[int | str]
    """关税"""
    action_type: NotRequired[Literal["ADD", "MODIFY"]]
    """报关类型"""
    sub_order_no: NotRequired[str]
    """商户子订单号"""
    fee_type: NotRequired[str]
    """币种"""
    order_fee: NotRequired[int | str]
    """应付金额"""
    transport_fee: NotRequired[int | str]
    """物流费"""
    product_fee: NotRequired[int | str]
    """商品价格"""
    cert_type: NotRequired[Literal["IDCARD"]]
    """证件类型"""
    cert_id: NotRequired[str]
    """证件号码"""
    name: NotRequired[str]
    """姓名"""

class CgiBinMchCustomsCustomdeclareorderPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    sign_type: Literal["MD5"]
    """签名类型"""
    sign: str
    """签名"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    state: Literal["NDECLARED", "SUBMITTED", "PROCESSING", "SUCCESS", "FAIL", "EXCEPT"]
    """状态码"""
    transaction_id: str
    """微信支付订单号"""
    out_trade_no: str
    """商户订单号"""
    sub_order_no: NotRequired[str]
    """商户子订单号"""
    sub_order_id: NotRequired[str]
    """微信子订单号"""
    modify_time: str
    """最后更新时间"""
    cert_check_result: Literal["UNCHECKED", "SAME", "DIFFERENT"]
    """订购人和支付人身份信息校验结果"""
    verify_department: Literal["UNIONPAY", "NETSUNION", "OTHERS"]
    verify_department_trade_id: str
    """验核机构交易流水号"""

class CgiBinMchCustomsCustomdeclarequeryPostXml(TypedDict):
    sign_type: NotRequired[Literal["MD5"]]
    """签名类型"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    sub_order_no: NotRequired[str]
    """商户子订单号"""
    sub_order_id: NotRequired[str]
    """微信子订单号"""
    customs: Literal["GUANGZHOU_ZS", "HANGZHOU_ZS", "NINGBO", "ZHENGZHOU_BS", "CHONGQING", "SHANGHAI_ZS", "SHENZHEN", "ZHENGZHOU_ZH_ZS", "TIANJIN"]
    """海关"""

class CgiBinMchNewcustomsCustomdeclareredeclarePostXml(TypedDict):
    sign_type: NotRequired[Literal["MD5"]]
    """签名类型"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    sub_order_no: NotRequired[str]
    """商户子订单号"""
    sub_order_id: NotRequired[str]
    """微信子订单号"""
    customs: Literal["GUANGZHOU_ZS", "HANGZHOU_ZS", "NINGBO", "ZHENGZHOU_BS", "CHONGQING", "SHANGHAI_ZS", "SHENZHEN", "ZHENGZHOU_ZH_ZS", "TIANJIN"]
    """海关"""
    mch_customs_no: str
    """商户海关备案号"""

class CgiBinMchNewcustomsCustomdeclareredeclarePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    sign_type: Literal["MD5"]
    """签名类型"""
    sign: str
    """签名"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    state: Literal["UNDECLARED", "SUBMITTED", "PROCESSING", "SUCCESS", "FAIL", "EXCEPT"]
    """状态码"""
    transaction_id: str
    """微信支付订单号"""
    out_trade_no: str
    """商户订单号"""
    sub_order_no: NotRequired[str]
    """商户子订单号"""
    sub_order_id: NotRequired[str]
    """微信子订单号"""
    modify_time: str
    """最后更新时间"""
    explanation: NotRequired[str]
    """申报结果说明"""
