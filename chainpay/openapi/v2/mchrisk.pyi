# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Mchrisk(Place):
    """v2/mchrisk"""
    @property
    def bankquerymchauditinfo(self) -> MchriskBankquerymchauditinfo:
        """POST 间联模式查询商户审核状态开放接口"""
    @property
    def channelquerymchauditinfo(self) -> MchriskChannelquerymchauditinfo:
        """POST 渠道商查询商户审核信息"""
    @property
    def querymchrisk(self) -> MchriskQuerymchrisk:
        """POST 事前-风险商户核查接口"""
    @property
    def setmchriskcallback(self) -> MchriskSetmchriskcallback:
        """POST 设置风险通知回调链接"""
    @property
    def syncmchriskresult(self) -> MchriskSyncmchriskresult:
        """POST 事后-风险商户处理结果同步接口"""

class MchriskBankquerymchauditinfo(Place):
    """v2/mchrisk/bankquerymchauditinfo"""
    @property
    def post(self) -> MchriskBankquerymchauditinfoPost[XMLAnswer[MchriskBankquerymchauditinfoPostAnswer]]:
        """间联模式查询商户审核状态开放接口

        POST v2/mchrisk/bankquerymchauditinfo
        https://pay.weixin.qq.com/doc/v2/institution/4011986497
        """
    @property
    def post_async(self) -> MchriskBankquerymchauditinfoPost[Promise[XMLAnswer[MchriskBankquerymchauditinfoPostAnswer]]]:
        """间联模式查询商户审核状态开放接口"""
    @property
    def postAsync(self) -> MchriskBankquerymchauditinfoPost[Promise[XMLAnswer[MchriskBankquerymchauditinfoPostAnswer]]]:
        """间联模式查询商户审核状态开放接口"""

class MchriskBankquerymchauditinfoPostOptions(OptionsV2, total=False):
    xml: MchriskBankquerymchauditinfoPostXml
    security: bool
    nonceless: bool

class MchriskBankquerymchauditinfoPostLooseOptions(OptionsV2, total=False):
    xml: MchriskBankquerymchauditinfoPostXml | AnyDict
    security: bool
    nonceless: bool

class MchriskBankquerymchauditinfoPost(Verb[R]):
    """间联模式查询商户审核状态开放接口

    POST v2/mchrisk/bankquerymchauditinfo
    https://pay.weixin.qq.com/doc/v2/institution/4011986497
    """
    if MYPY:
        def __call__(
            self,
            options: MchriskBankquerymchauditinfoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchriskBankquerymchauditinfoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MchriskBankquerymchauditinfoPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchriskBankquerymchauditinfoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchriskBankquerymchauditinfoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MchriskBankquerymchauditinfoPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchriskBankquerymchauditinfoPostOptions,
            /,
            **more: Unpack[MchriskBankquerymchauditinfoPostOptions]
        ) -> R: ...

class MchriskChannelquerymchauditinfo(Place):
    """v2/mchrisk/channelquerymchauditinfo"""
    @property
    def post(self) -> MchriskChannelquerymchauditinfoPost[XMLAnswer[MchriskChannelquerymchauditinfoPostAnswer]]:
        """渠道商查询商户审核信息

        POST v2/mchrisk/channelquerymchauditinfo
        https://pay.weixin.qq.com/doc/v2/institution/4011986547
        """
    @property
    def post_async(self) -> MchriskChannelquerymchauditinfoPost[Promise[XMLAnswer[MchriskChannelquerymchauditinfoPostAnswer]]]:
        """渠道商查询商户审核信息"""
    @property
    def postAsync(self) -> MchriskChannelquerymchauditinfoPost[Promise[XMLAnswer[MchriskChannelquerymchauditinfoPostAnswer]]]:
        """渠道商查询商户审核信息"""

class MchriskChannelquerymchauditinfoPostOptions(OptionsV2, total=False):
    xml: MchriskChannelquerymchauditinfoPostXml
    security: bool
    nonceless: bool

class MchriskChannelquerymchauditinfoPostLooseOptions(OptionsV2, total=False):
    xml: MchriskChannelquerymchauditinfoPostXml | AnyDict
    security: bool
    nonceless: bool

class MchriskChannelquerymchauditinfoPost(Verb[R]):
    """渠道商查询商户审核信息

    POST v2/mchrisk/channelquerymchauditinfo
    https://pay.weixin.qq.com/doc/v2/institution/4011986547
    """
    if MYPY:
        def __call__(
            self,
            options: MchriskChannelquerymchauditinfoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchriskChannelquerymchauditinfoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MchriskChannelquerymchauditinfoPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchriskChannelquerymchauditinfoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchriskChannelquerymchauditinfoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MchriskChannelquerymchauditinfoPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchriskChannelquerymchauditinfoPostOptions,
            /,
            **more: Unpack[MchriskChannelquerymchauditinfoPostOptions]
        ) -> R: ...

class MchriskQuerymchrisk(Place):
    """v2/mchrisk/querymchrisk"""
    @property
    def post(self) -> MchriskQuerymchriskPost[XMLAnswer[MchriskQuerymchriskPostAnswer]]:
        """事前-风险商户核查接口

        POST v2/mchrisk/querymchrisk
        https://pay.weixin.qq.com/doc/v2/institution/4011985625
        """
    @property
    def post_async(self) -> MchriskQuerymchriskPost[Promise[XMLAnswer[MchriskQuerymchriskPostAnswer]]]:
        """事前-风险商户核查接口"""
    @property
    def postAsync(self) -> MchriskQuerymchriskPost[Promise[XMLAnswer[MchriskQuerymchriskPostAnswer]]]:
        """事前-风险商户核查接口"""

class MchriskQuerymchriskPostOptions(OptionsV2, total=False):
    xml: MchriskQuerymchriskPostXml
    security: bool
    nonceless: bool

class MchriskQuerymchriskPostLooseOptions(OptionsV2, total=False):
    xml: MchriskQuerymchriskPostXml | AnyDict
    security: bool
    nonceless: bool

class MchriskQuerymchriskPost(Verb[R]):
    """事前-风险商户核查接口

    POST v2/mchrisk/querymchrisk
    https://pay.weixin.qq.com/doc/v2/institution/4011985625
    """
    if MYPY:
        def __call__(
            self,
            options: MchriskQuerymchriskPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchriskQuerymchriskPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MchriskQuerymchriskPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchriskQuerymchriskPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchriskQuerymchriskPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MchriskQuerymchriskPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchriskQuerymchriskPostOptions,
            /,
            **more: Unpack[MchriskQuerymchriskPostOptions]
        ) -> R: ...

class MchriskSetmchriskcallback(Place):
    """v2/mchrisk/setmchriskcallback"""
    @property
    def post(self) -> MchriskSetmchriskcallbackPost[XMLAnswer[MchriskSetmchriskcallbackPostAnswer]]:
        """设置风险通知回调链接

        POST v2/mchrisk/setmchriskcallback
        https://pay.weixin.qq.com/doc/v2/institution/4011986469
        """
    @property
    def post_async(self) -> MchriskSetmchriskcallbackPost[Promise[XMLAnswer[MchriskSetmchriskcallbackPostAnswer]]]:
        """设置风险通知回调链接"""
    @property
    def postAsync(self) -> MchriskSetmchriskcallbackPost[Promise[XMLAnswer[MchriskSetmchriskcallbackPostAnswer]]]:
        """设置风险通知回调链接"""

class MchriskSetmchriskcallbackPostOptions(OptionsV2, total=False):
    xml: MchriskSetmchriskcallbackPostXml
    security: bool
    nonceless: bool

class MchriskSetmchriskcallbackPostLooseOptions(OptionsV2, total=False):
    xml: MchriskSetmchriskcallbackPostXml | AnyDict
    security: bool
    nonceless: bool

class MchriskSetmchriskcallbackPost(Verb[R]):
    """设置风险通知回调链接

    POST v2/mchrisk/setmchriskcallback
    https://pay.weixin.qq.com/doc/v2/institution/4011986469
    """
    if MYPY:
        def __call__(
            self,
            options: MchriskSetmchriskcallbackPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchriskSetmchriskcallbackPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MchriskSetmchriskcallbackPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchriskSetmchriskcallbackPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchriskSetmchriskcallbackPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MchriskSetmchriskcallbackPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchriskSetmchriskcallbackPostOptions,
            /,
            **more: Unpack[MchriskSetmchriskcallbackPostOptions]
        ) -> R: ...

class MchriskSyncmchriskresult(Place):
    """v2/mchrisk/syncmchriskresult"""
    @property
    def post(self) -> MchriskSyncmchriskresultPost[XMLAnswer[MchriskSyncmchriskresultPostAnswer]]:
        """事后-风险商户处理结果同步接口

        POST v2/mchrisk/syncmchriskresult
        https://pay.weixin.qq.com/doc/v2/institution/4011986435
        """
    @property
    def post_async(self) -> MchriskSyncmchriskresultPost[Promise[XMLAnswer[MchriskSyncmchriskresultPostAnswer]]]:
        """事后-风险商户处理结果同步接口"""
    @property
    def postAsync(self) -> MchriskSyncmchriskresultPost[Promise[XMLAnswer[MchriskSyncmchriskresultPostAnswer]]]:
        """事后-风险商户处理结果同步接口"""

class MchriskSyncmchriskresultPostOptions(OptionsV2, total=False):
    xml: MchriskSyncmchriskresultPostXml
    security: bool
    nonceless: bool

class MchriskSyncmchriskresultPostLooseOptions(OptionsV2, total=False):
    xml: MchriskSyncmchriskresultPostXml | AnyDict
    security: bool
    nonceless: bool

class MchriskSyncmchriskresultPost(Verb[R]):
    """事后-风险商户处理结果同步接口

    POST v2/mchrisk/syncmchriskresult
    https://pay.weixin.qq.com/doc/v2/institution/4011986435
    """
    if MYPY:
        def __call__(
            self,
            options: MchriskSyncmchriskresultPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchriskSyncmchriskresultPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MchriskSyncmchriskresultPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchriskSyncmchriskresultPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchriskSyncmchriskresultPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MchriskSyncmchriskresultPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchriskSyncmchriskresultPostOptions,
            /,
            **more: Unpack[MchriskSyncmchriskresultPostOptions]
        ) -> R: ...

class MchriskBankquerymchauditinfoPostXml(TypedDict):
    mch_id: str
    """服务商号"""
    sub_mch_id: str
    """子商户号"""
    channel_id: str
    """渠道号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class MchriskBankquerymchauditinfoPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回结果"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误描述"""
    mch_id: str
    """服务商号"""
    sub_mch_id: str
    """子商户号"""
    channel_id: str
    """渠道号"""
    audit_status: str
    """审核状态"""
    audit_comment: str
    """审核备注"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class MchriskChannelquerymchauditinfoPostXml(TypedDict):
    mch_id: str
    """渠道商号"""
    sub_mch_id: str
    """子商户号"""
    acquiring_bank_id: str
    """服务商号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class MchriskQuerymchriskPostXml(TypedDict):
    mch_id: str
    """服务商号"""
    cert_serial_number: NotRequired[str]
    """平台证书序列号"""
    certificates_number: NotRequired[str | Sensitive]
    """身份证号（需加密）"""
    certificates_name: NotRequired[str | Sensitive]
    """身份证所有人姓名（需加密）"""
    settlement_card_no: NotRequired[str | Sensitive]
    """结算账号（需加密）"""
    settlement_card_name: NotRequired[str | Sensitive]
    """结算户名（需加密）"""
    settlement_card_bank: NotRequired[str]
    """结算银行"""
    business_license_number: NotRequired[str | Sensitive]
    """营业执照编号（需加密）"""
    company_name: NotRequired[str]
    """公司名称"""
    store_address: NotRequired[str]
    """门店地址"""
    store_longitude: NotRequired[str]
    """门店经度"""
    store_latitude: NotRequired[str]
    """门店纬度"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class MchriskQuerymchriskPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    mch_id: str
    """服务商号"""
    risk_level: str
    """风险级别"""
    risk_level_desc: str
    """风险描述"""

class MchriskSetmchriskcallbackPostXml(TypedDict):
    mch_id: str
    """服务商号"""
    callback_url: str
    """回调链接"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class MchriskSetmchriskcallbackPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    mch_id: str
    """服务商号"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误描述"""

class MchriskSyncmchriskresultPostXml(TypedDict):
    mch_id: str
    """服务商号"""
    sub_mch_id: str
    """商户ID"""
    event_code: str
    """事件单号"""
    certificates_number: NotRequired[str]
    """身份证号（需加密）"""
    certificates_name: NotRequired[str]
    """身份证所有人姓名（需加密）"""
    settlement_card_no: NotRequired[str]
    """结算账号（需加密）"""
    settlement_card_name: NotRequired[str]
    """结算户名（需加密）"""
    settlement_card_bank: NotRequired[str]
    """结算银行"""
    business_license_number: NotRequired[str]
    """营业执照编号（需加密）"""
    company_name: NotRequired[str]
    """公司名称"""
    store_address: NotRequired[str]
    """门店地址"""
    store_longitude: NotRequired[str]
    """门店经度"""
    store_latitude: NotRequired[str]
    """门店纬度"""
    risk_type: str
    """风险类型"""
    punish_type: str
    """处罚方式"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class MchriskSyncmchriskresultPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误描述"""

class MchriskChannelquerymchauditinfoPostAnswer(MchriskBankquerymchauditinfoPostAnswer): ...
