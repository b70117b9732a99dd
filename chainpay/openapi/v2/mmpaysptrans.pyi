# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Mmpaysptrans(Place):
    """v2/mmpaysptrans"""
    @property
    def pay_bank(self) -> MmpaysptransPayBank:
        """POST 企业付款到银行卡"""
    @property
    def query_bank(self) -> MmpaysptransQueryBank:
        """POST 查询企业付款银行卡"""

class MmpaysptransPayBank(Place):
    """v2/mmpaysptrans/pay_bank"""
    @property
    def post(self) -> MmpaysptransPayBankPost[XMLAnswer[MmpaysptransPayBankPostAnswer]]:
        """企业付款到银行卡

        POST v2/mmpaysptrans/pay_bank
        https://pay.weixin.qq.com/doc/v2/merchant/4011939840
        """
    @property
    def post_async(self) -> MmpaysptransPayBankPost[Promise[XMLAnswer[MmpaysptransPayBankPostAnswer]]]:
        """企业付款到银行卡"""
    @property
    def postAsync(self) -> MmpaysptransPayBankPost[Promise[XMLAnswer[MmpaysptransPayBankPostAnswer]]]:
        """企业付款到银行卡"""

class MmpaysptransPayBankPostOptions(OptionsV2, total=False):
    xml: MmpaysptransPayBankPostXml
    security: bool
    nonceless: bool

class MmpaysptransPayBankPostLooseOptions(OptionsV2, total=False):
    xml: MmpaysptransPayBankPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaysptransPayBankPost(Verb[R]):
    """企业付款到银行卡

    POST v2/mmpaysptrans/pay_bank
    https://pay.weixin.qq.com/doc/v2/merchant/4011939840
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaysptransPayBankPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaysptransPayBankPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaysptransPayBankPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaysptransPayBankPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaysptransPayBankPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaysptransPayBankPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaysptransPayBankPostOptions,
            /,
            **more: Unpack[MmpaysptransPayBankPostOptions]
        ) -> R: ...

class MmpaysptransQueryBank(Place):
    """v2/mmpaysptrans/query_bank"""
    @property
    def post(self) -> MmpaysptransQueryBankPost[XMLAnswer[MmpaysptransQueryBankPostAnswer]]:
        """查询企业付款银行卡

        POST v2/mmpaysptrans/query_bank
        https://pay.weixin.qq.com/doc/v2/merchant/4011941066
        """
    @property
    def post_async(self) -> MmpaysptransQueryBankPost[Promise[XMLAnswer[MmpaysptransQueryBankPostAnswer]]]:
        """查询企业付款银行卡"""
    @property
    def postAsync(self) -> MmpaysptransQueryBankPost[Promise[XMLAnswer[MmpaysptransQueryBankPostAnswer]]]:
        """查询企业付款银行卡"""

class MmpaysptransQueryBankPostOptions(OptionsV2, total=False):
    xml: MmpaysptransQueryBankPostXml
    security: bool
    nonceless: bool

class MmpaysptransQueryBankPostLooseOptions(OptionsV2, total=False):
    xml: MmpaysptransQueryBankPostXml | AnyDict
    security: bool
    nonceless: bool

class MmpaysptransQueryBankPost(Verb[R]):
    """查询企业付款银行卡

    POST v2/mmpaysptrans/query_bank
    https://pay.weixin.qq.com/doc/v2/merchant/4011941066
    """
    if MYPY:
        def __call__(
            self,
            options: MmpaysptransQueryBankPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MmpaysptransQueryBankPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: MmpaysptransQueryBankPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaysptransQueryBankPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MmpaysptransQueryBankPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: MmpaysptransQueryBankPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MmpaysptransQueryBankPostOptions,
            /,
            **more: Unpack[MmpaysptransQueryBankPostOptions]
        ) -> R: ...

class MmpaysptransPayBankPostXml(TypedDict):
    mch_id: str
    """商户号"""
    partner_trade_no: str
    """商户企业付款单号"""
    enc_bank_no: str | Sensitive
    """收款方银行卡号"""
    enc_true_name: str | Sensitive
    """收款方用户名"""
    bank_code: str
    """收款方开户行"""
    amount: int | str
    """付款金额"""
    desc: NotRequired[str]
    """付款说明"""

class MmpaysptransPayBankPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    mch_id: str
    """商户号"""
    partner_trade_no: str
    """商户企业付款单号"""
    amount: str
    """代付金额"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    payment_no: str
    """微信企业付款单号"""
    cmms_amt: str
    """手续费金额"""

class MmpaysptransQueryBankPostXml(TypedDict):
    mch_id: str
    """商户号"""
    partner_trade_no: str
    """商户企业付款单号"""

class MmpaysptransQueryBankPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    mch_id: str
    """商户号"""
    partner_trade_no: str
    """商户企业付款单号"""
    payment_no: str
    """微信企业付款单号"""
    bank_no_md5: str
    """银行卡号"""
    true_name_md5: str
    """用户真实姓名"""
    amount: str
    """代付金额"""
    status: Literal["SUCCESS", "FAILED", "PROCESSING", "BANK_FAIL"]
    """代付单状态"""
    cmms_amt: str
    """手续费金额"""
    create_time: str
    """商户下单时间"""
    pay_succ_time: NotRequired[str]
    """成功付款时间"""
    reason: NotRequired[str]
    """失败原因"""
