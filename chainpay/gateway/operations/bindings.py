"""What is bound to a merchant: appids, and the sub-merchants (特约商户) of a partner (服务商).

A gateway that wasn't given any accepts all; but nobody is a sub-merchant of itself. See its
``appids=``, and the merchants of a seed.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012525167
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ..errors import RequestRefusal
from ..handler import Fields
from ..state.merchants import Merchant

#: The fields with an appid of the merchant who signs. `sub_appid` is another merchant's.
_APPIDS = frozenset(("appid", "sp_appid", "combine_appid"))
_NO_RELATION, _OWN_NUMBER = 268443701, 268443705


def check_bindings(appids: Collection[str], merchant: Merchant, fields: Fields) -> None:
    """Refuse an appid or a sub-merchant that isn't bound to a merchant.

    Args:
        appids: The appids that are bound to every merchant.
        merchant: The merchant who signs.
        fields: The checked parameters.

    Raises:
        RequestRefusal: One of them isn't.
    """
    bound = {*appids, *merchant.appids}
    for name in _APPIDS & fields.keys() if bound else ():
        if fields[name] not in bound:
            raise RequestRefusal(
                400, "APPID_MCHID_NOT_MATCH", "appid和mch_id不匹配", number=268445527
            )
    for each in (fields, *fields.get("sub_orders", ())):
        _check_sub_merchant(merchant, each)


def _check_sub_merchant(merchant: Merchant, fields: Mapping[str, object]) -> None:
    number = str(fields.get("sub_mchid") or fields.get("sub_mch_id") or "")
    if number == merchant.mchid:
        raise RequestRefusal(
            403, "NO_AUTH", "sub_mchid不能是服务商自己的商户号", number=_OWN_NUMBER
        )
    if not number or not merchant.sub_merchants:
        return
    appids = merchant.sub_merchants.get(number)
    if appids is None:
        raise RequestRefusal(403, "NO_AUTH", "受理关系不存在", number=_NO_RELATION)
    if appids and fields.get("sub_appid", appids[0]) not in appids:
        raise RequestRefusal(400, "APPID_MCHID_NOT_MATCH", "sub_appid和sub_mchid不匹配")
