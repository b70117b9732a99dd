"""Calls as type checkers see them: right ones, and wrong ones with what is said of them.

This file is never run. Above a wrong line stands what mypy and pyright say of it, in parts of their
words and in their order; of every other line they say nothing: see ``tests/test_typing.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_type

import httpx

import chainpay
from chainpay import Media, Promise, Sensitive
from chainpay.chain import Chain, Verb
from chainpay.client.files.downloads import Download
from chainpay.php import Builder

if TYPE_CHECKING:
    from chainpay.openapi import Place
    from chainpay.openapi.events import (  # pyright: ignore[reportMissingModuleSource]
        RefundSuccess,
        TransactionSuccess,
    )
    from chainpay.openapi.v3.payscore.payafterOrders import (  # pyright: ignore[reportMissingModuleSource]
        PayafterOrders,
        PayafterOrdersPostJson,
    )

client = chainpay.sandbox()
orders = client.v3.payscore.payafterOrders
order = orders._out_order_no_
native = client.v3.pay.transactions.native
number = client.v3.pay.transactions.outTradeNo._out_trade_no_
refunds = client.v3.refund.domestic.refunds
pay = client.v2.pay

# APIv3, as keywords

orders.post(json={"appid": "wx1", "service_id": "500001", "out_order_no": "ORDER-0001"})
orders.get(query={"out_order_no": "ORDER-0001"})
client.v3.marketing.favor.stocks.get(
    query={"offset": 0, "limit": "10", "stock_creator_mchid": "1900000001", "status": None},
    timeout=3.5,
)
order.cancel.post(
    json={"appid": "wx1", "service_id": "500001", "reason": "用户投诉"}, out_order_no="ORDER-0001"
)
native.post(
    json={
        "appid": "wx1",
        "mchid": "1900000001",
        "out_trade_no": "ORDER-0001",
        "description": "一本书",
        "notify_url": "https://example.com/notify",
        "amount": {"total": 100, "currency": "CNY"},
        "detail": {"goods_detail": [{"merchant_goods_id": "1", "quantity": 1, "unit_price": 100}]},
    },
    headers={"Wechatpay-Serial": "PUB_KEY_ID_1"},
    verifier=chainpay.UNSIGNED,
)
number.get(query={"mchid": "1900000001"}, out_trade_no="ORDER-0001")
number.get(query={"mchid": "1900000001"}, out_trade_no=1, base_uri="https://example.com/")
number.close.post(json={"mchid": "1900000001"}, out_trade_no="ORDER-0001")
refunds.post(
    json={
        "out_trade_no": "ORDER-0001",
        "out_refund_no": "R-1",
        "amount": {"refund": 30, "total": 100, "currency": "CNY"},
    }
)
client.v3.security.echo.post(
    json={"echo_message": "hello", "encrypted_echo_message": Sensitive("13000000000")}
)
client.v3.certificates.get()
client.v3.merchant.media.upload.post(body=Media(b"...", "a.png"))
client.v3.merchant.media.video_upload.post(body=Media(b"...", "a.mp4"))
client.v3.global_.statements.get(query={"date": "20261125", "mchid": "1"})
client.hk.v3.refunds.id._id_.get(query={"mchid": "1900000001"}, id="1")
client.v3.profitsharing.receivers.delete.post(
    json={"appid": "wx1", "type": "MERCHANT_ID", "account": "1900000002"}
)
client.v3.profitsharing.receivers.add.post(
    json={"appid": "wx1", "type": "PERSONAL_OPENID", "account": "o", "relation_type": "USER"}
)

# The same as PHP's one dict, and both

orders.post({"json": {"appid": "wx1", "service_id": "500001", "out_order_no": "ORDER-0001"}})
number.close.post({"json": {"mchid": "1900000001"}, "out_trade_no": "ORDER-0001", "timeout": 3})
number.close.post({"json": {"mchid": "1900000001"}}, out_trade_no="ORDER-0001")
number.close.post({"out_trade_no": "ORDER-0001"}, json={"mchid": "1900000001"})
asked = number.getAsync({"query": {"mchid": "1900000001"}, "out_trade_no": "ORDER-0001"})

# A variable that is a plain dict is accepted

plain: dict[str, Any] = {}
orders.post(json=plain)
orders.get(query=plain, timeout=3)
number.close.post(json=plain, out_trade_no="ORDER-0001")
number.close.post({"json": plain, "out_trade_no": "ORDER-0001"})
number.close.post(plain)
number.close.post(plain, out_trade_no="ORDER-0001")
number.close.post({"out_trade_no": "ORDER-0001"}, json=plain)
pay.orderquery.post(xml=plain)
pay.orderquery.post({"xml": plain, "headers": {"X": "1"}})

# APIv2

bill = pay.unifiedorder.post(
    xml={
        "mch_id": "1900000001",
        "appid": "wx1",
        "body": "一本书",
        "out_trade_no": "ORDER-0001",
        "total_fee": 100,
        "spbill_create_ip": "127.0.0.1",
        "notify_url": "https://example.com/notify",
        "trade_type": "NATIVE",
    }
)
pay.micropay.post(
    {
        "xml": {
            "mch_id": "1900000001",
            "appid": "wx1",
            "body": "一本书",
            "out_trade_no": "ORDER-0001",
            "total_fee": "100",
            "spbill_create_ip": "127.0.0.1",
            "auth_code": "13",
        }
    }
)
client.v2.mmpaymkttransfers.gettransferinfo.post(
    xml={"mch_id": "1900000001", "appid": "wx1", "partner_trade_no": "ORDER-0001"}, security=True
)
asked_v2 = client.v2.secapi.mch["queryInstitutionsub"].post_async(
    {"xml": {"app_id": "wx1", "mch_id": "1900000001", "sub_mch_id": "1900000109"}}
)

# A client's strings lead to the places of common products

assert_type(client["v3/payscore/payafter-orders"], PayafterOrders)
assert_type(client.chain("v3/payscore/payafter-orders"), PayafterOrders)
client["v3/pay/transactions/native"].post(json=plain)
client["v3/pay/transactions/id/{transaction_id}"].get(
    query={"mchid": "1900000001"}, transaction_id="1"
)

# Paths that nobody knows are plain chains, and so is what another string leads to

assert_type(client.v3.payscore.somethingNew, Chain)
assert_type(client.v3.payscore.somethingNew._id_.get, Verb)
assert_type(client["v3/pay/transactions/nothing"], Chain)
assert_type(orders["{out_order_no}/cancel"].post(json={}), chainpay.Response)
assert_type(client.v3.chain("pay/transactions").native, Chain)
client.request("POST", "v3/payscore/payafter-orders", json={})

# What is answered

answer = refunds.post(
    {"json": {"out_refund_no": "R", "amount": {"refund": 3, "total": 3, "currency": "CNY"}}}
)
assert_type(answer.json()["amount"]["refund"], int)
assert_type(answer.status_code, int)
assert_type(client.decrypt(answer)["refund_id"], str)
assert_type(chainpay.from_xml(bill.content)["prepay_id"], str)
assert_type(chainpay.from_xml(bill.text).get("code_url"), str | None)
assert_type(order.cancel.post({"out_order_no": "A"}).json()["order_id"], str)
assert_type(number.get_async({"out_trade_no": "A"}).wait().json()["out_trade_no"], str)
assert_type(number.close.post({"out_trade_no": "A"}), httpx.Response)
closing = assert_type(number.close.post_async({"out_trade_no": "A"}), Promise[httpx.Response])
assert_type(pay.orderquery.post({"xml": {"mch_id": "1", "appid": "wx1"}}), httpx.Response)
assert_type(orders.get(query={"out_order_no": "A"}).json().get("mchid"), str | None)
assert_type(Builder.factory({}).v3.certificates.get().json()["data"][0]["serial_no"], str)


async def main() -> None:
    cancelled = await order.cancel.postAsync({"out_order_no": "A"})
    assert_type(cancelled.json()["order_id"], str)


def helper(place: Place, body: PayafterOrdersPostJson) -> Chain:
    orders.post(json=body)
    return place["anything"]


helper(orders, {"appid": "wx1", "service_id": "500001", "out_order_no": "ORDER-0001"})

# Keys that are wrong, missing, or of another type

sealed = Sensitive("张三")
# mypy says: expected "PayafterOrdersPostJson | DictOf[
# pyright says: "nmae" is an undefined item
orders.post(json={"appid": "wx1", "service_id": "5", "out_order_no": "A", "nmae": "张三"})
# mypy says: expected "PayafterOrdersPostJson | DictOf[
# pyright says: "out_order_no" is required
orders.post(json={"appid": "wx1", "service_id": "5"})
# mypy says: expected "PayafterOrdersPostJson | DictOf[
# pyright says: "Sensitive" is not assignable to
orders.post(json={"appid": sealed, "service_id": "5", "out_order_no": "A"})
# mypy says: expected "PayafterOrdersPostLooseOptions | DictOf[
# pyright says: "Literal[1]" is not assignable to
orders.post({"json": {"appid": "wx1", "service_id": "5", "out_order_no": 1}})
# mypy says: expected "PayafterOrdersPostLooseOptions | DictOf[
# pyright says: "out_order_no" is required
orders.post({"json": {"appid": "wx1", "service_id": "5"}})
# mypy says: expected "PayafterOrdersGetQuery | DictOf[
# pyright says: "Literal[1]" is not assignable to
orders.get(query={"out_order_no": 1})
# mypy says: expected "FavorStocksGetQuery | DictOf[
# pyright says: "float" is not assignable to
client.v3.marketing.favor.stocks.get(query={"offset": 1.5, "limit": 1, "stock_creator_mchid": "1"})
# mypy says: expected "RefundDomesticRefundsPostJson | DictOf[
# pyright says: "Literal['3']" is not assignable to
refunds.post(json={"out_refund_no": "R", "amount": {"refund": "3", "total": 3, "currency": "CNY"}})
# mypy says: expected "PayMicropayPostXml | DictOf[
# pyright says: "total" is an undefined item
pay.micropay.post(xml={"mch_id": "1900000001", "appid": "wx1", "total": 1})
# mypy says: expected "PayOrderqueryPostLooseOptions | DictOf[
# pyright says: "list[str]" is not assignable to
pay.orderquery.post({"xml": {"mch_id": "1", "appid": "wx1", "out_trade_no": ["A"]}})

# Values that are none of the enumeration

receivers = client.v3.profitsharing.receivers
# mypy says: expected "ProfitsharingReceiversDeletePostJson | DictOf[
# pyright says: "Literal['MERCHANT']" is not assignable to
receivers.delete.post(json={"appid": "wx1", "type": "MERCHANT", "account": "1"})
# mypy says: expected "ProfitsharingReceiversDeletePostLooseOptions | DictOf[
# pyright says: "Literal['MERCHANT']" is not assignable to
receivers.delete.post({"json": {"appid": "wx1", "type": "MERCHANT", "account": "1"}})

# mypy says: expected "PayTransactionsNativePostJson | DictOf[
# pyright says: "mchid" is required
client["v3/pay/transactions/native"].post(json={"appid": "wx1"})
# mypy says: not callable
# pyright says: is not callable
client.chain("v3/pay/transactions/native").get()
# A variable that is a dict of something else is not accepted.
texts = {"appid": "wx1"}
# mypy says: expected "PayafterOrdersPostJson | DictOf[
# pyright says: "dict[str, str]" is not assignable to "PayafterOrdersPostJson"
orders.post(json=texts)

# Options that are wrong, unknown, or of the other API

# mypy says: Unexpected keyword argument "jsn"
# pyright says: No overloads
orders.post(jsn={})
# mypy says: expected "PayafterOrdersPostLooseOptions | DictOf[
# pyright says: "jsn" is an undefined item
orders.post({"jsn": {}})
# mypy says: Unexpected keyword argument "xml"
# pyright says: No overloads
orders.post(xml={})
# mypy says: Argument "timeout"
# pyright says: "Literal['3']" is not assignable to
orders.post(json={"appid": "w", "service_id": "5", "out_order_no": "A"}, timeout="3")
# mypy says: Dict entry 0 has incompatible type
# pyright says: "dict[str, int]" is not assignable to
orders.get(query={"out_order_no": "A"}, headers={"X": 1})
# mypy says: expected "PayTransactionsNativePostLooseOptions | DictOf[
# pyright says: "appid" is required
native.post({"json": {}, "order": "ORDER-0001"})
# mypy says: Argument "body"
# pyright says: "Literal['a.png']" is not assignable to
client.v3.merchant.media.upload.post(body="a.png")
# mypy says: expected "PayOrderqueryPostLooseOptions | DictOf[
# pyright says: "json" is an undefined item
pay.orderquery.post({"json": {}})

# What is missing beside the keys

# pyright says: No overloads
orders.post()
# pyright says: No overloads
order.cancel.post(json={"appid": "wx1", "service_id": "5", "reason": "用户投诉"})
# mypy says: Argument "out_order_no"
# pyright says: "float" is not assignable to
order.cancel.post(json={"appid": "wx1", "service_id": "5", "reason": "用户投诉"}, out_order_no=1.5)

# Verbs that do not exist

# mypy says: not callable
# pyright says: is not callable
orders.delete()
# mypy says: not callable
# pyright says: is not callable
client.v3.payscore.get()
# mypy says: not callable
# pyright says: is not callable
orders.put_async(json={})
# mypy says: not callable
# pyright says: is not callable
receivers.delete()

# Answers that are read wrongly

# mypy says: has no key "statsu"
# pyright says: "statsu" is not a defined key
answer.json()["statsu"]
# mypy says: has no key "prepay"
# pyright says: "prepay" is not a defined key
chainpay.from_xml(bill.content)["prepay"]

# The sandbox, and files

assert_type(client, chainpay.SandboxClient)
assert_type(client.gateway, chainpay.Gateway)
assert_type(client.with_options(timeout=3).gateway, chainpay.Gateway)
client.gateway.pay("ORDER-0001")
assert_type(client.download("v3/bill/tradebill", "bill.csv", query=plain), Download)
assert_type(client.download(client.v3.bill.tradebill, "bill.csv"), Download)
assert_type(client.download(client.mchid + "x", "bill.csv", digest=("SHA1", "79bb0f45")), Download)
assert_type(client.download("v3/payscore/merchant-bill", "bills"), Download | list[Download])
assert_type(client.download(client.v3.payscore.merchantBill, "bills"), Download | list[Download])
file = assert_type(client.download_async("v3/bill/tradebill", "bill.csv"), Promise[Download])
# mypy says: has no attribute "payy"
# pyright says: "payy" is unknown
client.gateway.payy("ORDER-0001")
# mypy says: has no attribute "pth"
# pyright says: "pth" is unknown
client.download("v3/bill/tradebill", "bill.csv").pth.stat()

# Promises and answers that are taken for something else

promised = client.chain("v3/certificates").get_async()
# mypy says: has no attribute "json"
# pyright says: "json"
promised.json()
# mypy says: has no attribute "status_code"
# pyright says: "status_code"
_ = promised.status_code
# mypy says: is not indexable
# pyright says: "__getitem__" method not defined
_ = promised["data"]
# mypy says: is not indexable
# pyright says: "__getitem__" method not defined
_ = client.chain("v3/certificates").get()["data"]
# mypy says: not callable
# pyright says: is not callable
client["v3/certificates"]()
# mypy says: must be used
client["v3/certificates"].get_async()
# mypy says: must be used
promised.then(print)


async def awaits() -> None:
    # mypy says: Incompatible types in "await"
    # pyright says: is not awaitable
    await client["v3/certificates"].get()


# Handlers of callbacks


@client.callbacks.on("TRANSACTION.SUCCESS")
def paid(callback: chainpay.Callback[TransactionSuccess]) -> None:
    assert_type(callback.resource["out_trade_no"], str)


@client.callbacks.on("REFUND.SUCCESS")
async def refunded(callback: chainpay.Callback[RefundSuccess]) -> None:
    assert_type(callback.resource["out_refund_no"], str)


@client.callbacks.on("REFUND.CLOSED")
def closed(callback: chainpay.Callback) -> object:
    return callback.fail("稍后再试")


client.callbacks.on("REFUND.SUCCESS", original_type="refund")(lambda callback: callback.ok())
client.callbacks.on("TRANSACTION.SUCCESS", original_type="profitsharing")(
    lambda callback: callback.resource["receiver"]["account"]
)
client.callbacks.on("TRANSACTION.SUCCESS", original_type="transaction")(paid)
client.callbacks.on("TRANSACTION.SUCCESS", api="v2")(
    lambda callback: callback.resource.get("finish_transaction_id")
)
client.callbacks.on("transaction-success")(lambda callback: callback.resource["total_fee"])
client.callbacks.on("BRAND.NEW")(lambda callback: callback.resource["anything"])
client.callbacks.on()(lambda callback: callback.resource["anything"])
chainpay.Callbacks([client]).on("REFUND.SUCCESS")(refunded)
client.callbacks.asgi(store="callbacks.db", answer="first")

# mypy says: has incompatible type
# pyright says: "RefundSuccess" is not the same as "TransactionSuccess"
client.callbacks.on("REFUND.SUCCESS")(paid)
# mypy says: has no key "out_trade_number"
# pyright says: "out_trade_number" is not a defined key
client.callbacks.on("REFUND.SUCCESS")(lambda callback: callback.resource["out_trade_number"])
# mypy says: incompatible type "Literal['last']"
# pyright says: "Literal['last']"
client.callbacks.wsgi(answer="last")
