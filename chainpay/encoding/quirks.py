# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
"""Operations that need another host, another kind of signature, or no signature.

Sets hold paths of APIv2 as they are sent: without ``v2/`` and without a leading slash.
"""

HOSTS = {
    "v2/appauth/authindex": "https://payapp.weixin.qq.com/",
    "v2/face/get_wxpayface_authinfo": "https://payapp.weixin.qq.com/",
    "v2/risk/getpublickey": "https://fraud.mch.weixin.qq.com/",
    "v2/secsvc/getrealnameinfo": "https://fraud.mch.weixin.qq.com/",
    "v2/secsvc/realnameauth": "https://fraud.mch.weixin.qq.com/",
    "v3/customs": "https://apihk.mch.weixin.qq.com/global/",
    "v3/merchants": "https://api.mch.weixin.qq.com/hk/",
    "v3/refunds": "https://api.mch.weixin.qq.com/hk/",
    "v3/settle": "https://api.mch.weixin.qq.com/hk/",
    "v3/statements": "https://api.mch.weixin.qq.com/hk/",
    "v3/transactions": "https://api.mch.weixin.qq.com/hk/",
}
"""Base addresses by path: of APIv2 a whole path, of APIv3 its first two segments.

A path that isn't here has the usual base address.
"""

HMAC_ONLY = frozenset(
    {
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
    }
)
"""Operations that take HMAC-SHA256 and not MD5."""

UNSIGNED_ANSWERS = frozenset(
    {
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
    }
)
"""Operations whose answers have no ``sign``."""

NOT_XML_ANSWERS = frozenset(
    {
        "appauth/authindex",
        "appauth/getaccesstoken",
        "billcommentsp/batchquerycomment",
        "papay/entrustweb",
        "papay/h5entrustweb",
        "papay/partner/entrustweb",
        "papay/partner/h5entrustweb",
        "pay/downloadbill",
        "pay/downloadfundflow",
    }
)
"""Operations whose answers may be a bill, a page or JSON, and not XML."""

WITH_QUERY = frozenset(
    {
        "secapi/mch/submchmanage",
    }
)
"""Operations whose POST has a query beside its fields. The query is not signed."""
