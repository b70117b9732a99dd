"""Nothing in APIv2's signed text is escaped: other fields may have the same signature.

The text is ``key=value`` joined by ``&``, in the order of the keys. Each message here is signed by
the platform, and then cut into other fields on its way.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator, Mapping

import pytest

import chainpay
from chainpay.crypto import hash as hashes
from chainpay.signing.v2 import is_signed, join_sorted_fields
from tests.support.recording import Recording

SECRET = os.urandom(16)

NOT_PAID = {
    "appid": "wx1",
    "attach": "a",
    "device_info": "D",
    "mch_id": "1900000001",
    "nonce_str": "n1",
    "out_trade_no": "O1",
    "result_code": "SUCCESS",
    "return_code": "SUCCESS",
    "trade_state": "NOTPAY",
}
PAID = {
    **NOT_PAID,
    "bank_type": "CMC",
    "cash_fee": "1",
    "coupon_count": "1",
    "coupon_fee_0": "1",
    "coupon_id_0": "10000",
    "openid": "o1",
    "total_fee": "1",
    "trade_state": "SUCCESS",
    "transaction_id": "42",
}
PLACED = {
    "appid": "wx1",
    "mch_id": "1900000001",
    "mweb_url": "https://wx.tenpay.com/cgi-bin/checkmweb?prepay_id=wx1&package=1",
    "nonce_str": "n1",
    "prepay_id": "wx1",
    "result_code": "SUCCESS",
    "return_code": "SUCCESS",
    "trade_type": "MWEB",
}


def with_sign(fields: Mapping[str, str]) -> dict[str, str]:
    sign = hashes.sign(hashes.MD5, join_sorted_fields(fields), SECRET)
    return {**fields, "sign": sign}


def with_same_sign(signed: Mapping[str, str], fields: dict[str, str]) -> dict[str, str]:
    """Return other fields that have the same signed text."""
    assert join_sorted_fields(fields) == join_sorted_fields(signed)
    return {**fields, "sign": signed["sign"]}


def fold(fields: Mapping[str, str], into: str) -> Iterator[dict[str, str]]:
    """Yield the fields with one, two, three … fields behind `into` put into its value."""
    names = sorted(fields)
    behind = names[names.index(into) + 1 :]
    for count in range(1, len(behind) + 1):
        swallowed = "".join(f"&{name}={fields[name]}" for name in behind[:count])
        rest = {name: text for name, text in fields.items() if name not in behind[:count]}
        yield {**rest, into: fields[into] + swallowed}


@pytest.mark.parametrize("fields", [NOT_PAID, PAID, PLACED, {**PLACED, "attach": "a"}])
def test_no_field_is_put_into_another(fields: dict[str, str]) -> None:
    """Into none, and not one behind it: whichever the next one is."""
    signed = with_sign(fields)
    assert is_signed(signed, SECRET)
    for into in fields:
        for folded in fold(fields, into):
            assert not is_signed(with_same_sign(signed, folded), SECRET), folded


def test_an_empty_field_stands_nowhere() -> None:
    """It isn't signed, so anybody can add it, to look as if nothing had stood in between."""
    signed = with_sign(NOT_PAID)
    for folded, empty in itertools.product(fold(NOT_PAID, "attach"), ["attach_", "b", "device_a"]):
        forged = with_same_sign(signed, folded)
        assert not is_signed({**forged, empty: ""}, SECRET)


@pytest.mark.parametrize("name", ["coupon_fee_0", "coupon_refund_fee_0_1", "refund_status_12"])
def test_numbered_fields_are_known(name: str) -> None:
    """The catalog has them with a variable in place of the number."""
    fields = {"attach": "a", name: "1", "return_code": "SUCCESS"}
    signed = with_sign(fields)
    assert is_signed(signed, SECRET)
    (folded, *_) = fold(fields, "attach")
    assert not is_signed(with_same_sign(signed, folded), SECRET)


def test_text_of_the_merchant_is_not_taken_apart() -> None:
    """A user's text that was put into `attach` becomes no fields: the true ones have no place."""
    text = "x&bank_type=FAKE&cash_fee=999&mch_id=1900000001&mweb_url=z"
    signed = with_sign({**PAID, "attach": text})
    true = {name: value for name, value in PAID.items() if name > "attach"}
    hidden = "&".join(f"{name}={true[name]}" for name in sorted(true) if name < "mweb_url")
    forged = {
        **PAID,
        "attach": "x",
        "bank_type": "FAKE",
        "cash_fee": "999",
        "mweb_url": f"z&{hidden}",
    }
    for name in ("coupon_count", "coupon_fee_0", "coupon_id_0", "device_info"):
        del forged[name]
    assert not is_signed(with_same_sign(signed, forged), SECRET)
    for more in ({"trade_type": "MWEB"}, {"trade_type": "JSAPI"}):
        address = text.replace("mweb_url=z", "mweb_url=https://z")
        signed = with_sign({**PAID, **more, "attach": address})
        again = {**forged, **more, "mweb_url": f"https://z&{hidden}"}
        assert not is_signed(with_same_sign(signed, again), SECRET)


@pytest.mark.parametrize(
    "attach", ["a=1&b=2", "uid=1&from=shop", "&x=1", "https://x/?a=1&b=2", "a&total_fee=1", "&&=&"]
)
def test_text_that_could_not_have_been_fields_passes(attach: str) -> None:
    """Merchants put queries there. Between it and the next field stood nothing that is known."""
    assert is_signed(with_sign({**PAID, "attach": attach}), SECRET)


@pytest.mark.parametrize(
    "more",
    [
        {"mweb_url": "http://wx.tenpay.com/?a=1&package=2"},
        {"trade_type": "JSAPI"},
        {"code_url": "weixin://a?b=1&openid=2"},
        {"mweb_url": "https://wx.tenpay.com/?a=1&appid=2"},
    ],
)
def test_only_an_address_of_h5_may_hold_a_query(more: dict[str, str]) -> None:
    """And no field that is sorted before it."""
    assert is_signed(with_sign(PLACED), SECRET)
    assert not is_signed(with_sign({**PLACED, **more}), SECRET)


@pytest.mark.parametrize(
    ("attach", "name"),
    [
        ("x&bank_type=FAKE", "bank_type"),
        ("uid=1&coupon_fee_0=1", "coupon_fee_0"),
        ("&err_code=X", "err_code"),
        ("uid=1&b=2&openid=x&appid=1&total_fee=1", None),
        ("bank_type=FAKE", None),
        ("a%26bank_type=FAKE", None),
    ],
)
def test_a_text_that_would_be_a_field_is_not_sent(
    attach: str, name: str | None, client: chainpay.Client, platform: Recording
) -> None:
    """Its answers could be cut into other fields, whoever reads them; `mch_id` ends the danger."""
    fields = {
        "appid": "wx1234567890abcdef",
        "mch_id": client.mchid,
        "body": "x",
        "attach": attach,
        "out_trade_no": "ORDER-0001",
        "total_fee": 1,
        "spbill_create_ip": "127.0.0.1",
        "notify_url": "https://example.com/",
        "trade_type": "NATIVE",
    }
    if name is None:
        client.request("POST", "v2/pay/unifiedorder", xml=fields)
        return
    with pytest.raises(chainpay.UsageError, match=f"holds '&{name}='.*URL-encode the text"):
        client.request("POST", "v2/pay/unifiedorder", xml=fields)
    assert platform.requests == []
