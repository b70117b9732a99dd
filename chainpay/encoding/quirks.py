"""The operations that need something of their own: another host, a kind of signature, or none.

Facts of the catalog, in a form that a call can afford to ask. Paths of APIv2 stand here as they are
sent, without ``v2/`` and without a leading slash.
"""

from __future__ import annotations

import re

__all__ = [
    "HMAC_ONLY",
    "NOT_XML_ANSWERS",
    "UNSIGNED_ANSWERS",
    "WITH_QUERY",
    "certificates_path",
    "host_of",
]

_HK = "https://api.mch.weixin.qq.com/hk/"
_GLOBAL = "https://apihk.mch.weixin.qq.com/global/"
_FRAUD = "https://fraud.mch.weixin.qq.com/"
_PAYAPP = "https://payapp.weixin.qq.com/"

_HOSTS = {
    "v2/appauth/authindex": _PAYAPP,
    "v2/face/get_wxpayface_authinfo": _PAYAPP,
    "v2/risk/getpublickey": _FRAUD,
    "v2/secsvc/getrealnameinfo": _FRAUD,
    "v2/secsvc/realnameauth": _FRAUD,
}
#: The first segments of 25 operations for merchants overseas; no operation at home has them.
_OVERSEAS = re.compile(r"v3/(?:(customs)|merchants|refunds|settle|statements|transactions)(?:/|$)")


def host_of(path: str) -> str | None:
    """Return the base address that an operation needs; None if it is the usual one.

    Args:
        path: As it is sent, but with ``v2/`` or ``v3/`` in front.

    Source: https://pay.weixin.qq.com/doc/global/v3/zh/4012354982
    """
    overseas = _OVERSEAS.match(path)
    if overseas:
        return _GLOBAL if overseas[1] else _HK
    return _HOSTS.get(path)


HMAC_ONLY = frozenset(
    [
        "appauth/getaccesstoken",
        "applyment/micro/getstate",
        "applyment/micro/getupgradestate",
        "applyment/micro/modifyarchives",
        "applyment/micro/modifycontactinfo",
        "applyment/micro/submit",
        "applyment/micro/submitupgrade",
        "billcommentsp/batchquerycomment",
        "deposit/consume",
        "deposit/facepay",
        "fund/queryautowithdrawbydate",
        "fund/reautowithdrawbydate",
        "mchrisk/bankquerymchauditinfo",
        "mchrisk/channelquerymchauditinfo",
        "mchrisk/querymchrisk",
        "mchrisk/setmchriskcallback",
        "mchrisk/syncmchriskresult",
        "pay/closecombinedorder",
        "pay/combinedorder",
        "pay/downloadfundflow",
        "pay/facepay",
        "pay/profitsharingaddreceiver",
        "pay/profitsharingmerchantratioquery",
        "pay/profitsharingorderamountquery",
        "pay/profitsharingquery",
        "pay/profitsharingremovereceiver",
        "pay/profitsharingreturnquery",
        "pay/querycombinedorder",
        "risk/getcertficates",
        "risk/getviolation",
        "secapi/pay/multiprofitsharing",
        "secapi/pay/profitsharing",
        "secapi/pay/profitsharingfinish",
        "secapi/pay/profitsharingreturn",
        "secsvc/getrealnameinfo",
        "transit/partnerpay/payapply",
        "transit/partnerpay/queryorder",
        "transit/partnerpay/querystate",
        "transit/pay/payapply",
        "transit/pay/querystate",
        "transit/queryorder",
        "vehicle/partnerpay/notification",
        "vehicle/partnerpay/payapply",
        "vehicle/partnerpay/querystate",
        "vehicle/pay/notification",
        "vehicle/pay/payapply",
        "vehicle/pay/querystate",
        "wxv/cancelbill",
        "wxv/changerentmoney",
        "wxv/createhotelbill",
        "wxv/createrentbill",
        "wxv/finishhotelbill",
        "wxv/finishrentbill",
        "wxv/queryhotelbill",
        "wxv/queryrentbill",
    ]
)
"""Operations of APIv2 that take HMAC-SHA256 and no MD5."""

UNSIGNED_ANSWERS = frozenset(
    [
        "appauth/authindex",
        "appauth/getaccesstoken",
        "billcommentsp/batchquerycomment",
        "mchrisk/querymchrisk",
        "mchrisk/setmchriskcallback",
        "mchrisk/syncmchriskresult",
        "mmpaymkttransfers/gethbinfo",
        "mmpaymkttransfers/gettransferinfo",
        "mmpaymkttransfers/promotion/paywwsptrans2pocket",
        "mmpaymkttransfers/promotion/querywwsptrans2pocket",
        "mmpaymkttransfers/promotion/transfers",
        "mmpaymkttransfers/sendgroupredpack",
        "mmpaymkttransfers/sendminiprogramhb",
        "mmpaymkttransfers/sendredpack",
        "mmpaysptrans/query_bank",
        "papay/entrustweb",
        "papay/h5entrustweb",
        "papay/partner/entrustweb",
        "papay/partner/h5entrustweb",
        "pay/downloadbill",
        "pay/downloadfundflow",
        "payitil/report",
        "risk/getpublickey",
        "risk/getviolation",
        "secapi/mch/submchmanage",
        "xdc/apiv2getsignkey/sign/getsignkey",
        "xdc/apiv2sandbox/pay/micropay",
        "xdc/apiv2sandbox/pay/orderquery",
    ]
)
"""Operations of APIv2 whose answers carry no ``sign``."""

NOT_XML_ANSWERS = frozenset(
    (
        "appauth/authindex",
        "appauth/getaccesstoken",
        "billcommentsp/batchquerycomment",
        "papay/entrustweb",
        "papay/h5entrustweb",
        "papay/partner/entrustweb",
        "papay/partner/h5entrustweb",
        "pay/downloadbill",
        "pay/downloadfundflow",
    )
)
"""Operations of APIv2 whose answers may be something else than XML: bills, pages, JSON."""


WITH_QUERY = frozenset(("secapi/mch/submchmanage",))
"""Operations of APIv2 whose POST has a query beside its fields; it is not signed."""


def certificates_path(origin: str) -> str:
    """Return the path of the list of platform certificates at an origin."""
    return "v3/global/certificates" if "//apihk." in origin else "v3/certificates"
