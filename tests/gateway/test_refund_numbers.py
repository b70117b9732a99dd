"""The numbers of a refund: those that a query names must be of one refund."""

from __future__ import annotations

import pytest

import chainpay


def test_two_numbers_of_different_refunds() -> None:
    """A refund is there only if both are its numbers."""
    with chainpay.sandbox() as client:
        gateway = client.gateway
        assert gateway is not None
        numbers = gateway.seed()
        query = {"appid": "wx1", "mch_id": client.mchid, "out_refund_no": numbers["out_refund_no"]}
        ask = client.v2.pay.refundquery.post
        answer = chainpay.from_xml(ask(xml={**query, "refund_id": numbers["refund_id"]}).content)
        assert answer["refund_id_0"] == numbers["refund_id"]
        with pytest.raises(chainpay.APIError) as caught:
            ask(xml={**query, "refund_id": "50300000000000000000000000009"})
        assert caught.value.code == "REFUNDNOTEXIST"
