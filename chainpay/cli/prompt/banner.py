"""The first lines of a prompt: where calls go, how to find, show and call, and what is there."""

from __future__ import annotations

from ...client.client import Client
from ...gateway import RemoteGateway
from ...people.language import find_language
from .. import sandbox
from .mode import Mode

_HEAD = {
    "en": """\
WeChat Pay (微信支付) as Python, {where}. Merchant {mchid}.

  find('退款')               calls by what they do, a field or an error code; %find 退款
  show(client.v3.refund)    what is there, or what a verb takes; also show('v3/refund')
  client.v3.refund.<TAB>    paths and verbs; post(json={{'<TAB> has the names of fields
  client.v3.….get(…)        sends, and verifies the answer; _.json() has its fields""",
    "zh": """\
微信支付（WeChat Pay）的 Python 接口，{where}。商户 {mchid}。

  find('退款')               按用途、字段或错误码查找接口；也可写 %find 退款
  show(client.v3.refund)    查看下级路径，或方法的参数；也可写 show('v3/refund')
  client.v3.refund.<TAB>    补全路径和方法；post(json={{'<TAB> 补全字段名
  client.v3.….get(…)        发送请求并验证应答签名；_.json() 为应答字段""",
}
_WHERE = {
    "en": ("for real", "emulated in this process", "emulated by the gateway at {}"),
    "zh": ("真实环境", "由本进程模拟", "由 {} 的网关模拟"),
}
_LIVE = {
    "en": "POST, PUT, PATCH and DELETE are asked about before they are sent; %auto on: no more.",
    "zh": "POST、PUT、PATCH、DELETE 发送前会先询问；%auto on 关闭询问。",
}
_RUNNING = {
    "en": "The gateway at {} runs in this folder. Its orders: client.gateway.records()",
    "zh": "{} 的网关在本文件夹中运行。它的订单：client.gateway.records()",
}
_SEEDED = {
    "en": (
        "Orders to try, of {total} fen each:",
        "unpaid; client.gateway.pay('{unpaid}') pays it",
        "paid",
        "paid, and {returned} fen refunded by {refund}",
        "The samples of show(…): order 20261125001, refunded in full by 20261125002.",
    ),
    "zh": (
        "可供试用的订单，每笔 {total} 分：",
        "未支付；client.gateway.pay('{unpaid}') 可支付",
        "已支付",
        "已支付，其中 {returned} 分已退款，退款单号 {refund}",
        "show(…) 的样例使用的订单：20261125001，已由 20261125002 全额退款。",
    ),
}


def banner(client: Client) -> str:
    """Return the text at the start: where calls go, how to find, show and call, what is there."""
    language, gateway, mode = find_language(), client.gateway, Mode.of(client)
    real, here, elsewhere = _WHERE[language]
    if mode.name == "live":
        where, last = real, _LIVE[language]
    else:
        is_elsewhere = isinstance(gateway, RemoteGateway)
        where = elsewhere.format(gateway.url) if is_elsewhere else here
        last = describe_orders(gateway)
    head = _HEAD[language].format(where=where, mchid=mode.mchid)
    return f"{head}\n\n{last}"


def describe_orders(gateway: object) -> str:
    """Return the numbers of the orders that the sandbox has, and their states.

    Args:
        gateway: The gateway of the client.
    """
    if isinstance(gateway, RemoteGateway):
        return _RUNNING[find_language()].format(gateway.url)
    title, *states, samples = _SEEDED[find_language()]
    numbers = (sandbox.UNPAID, sandbox.PAID, sandbox.REFUNDED)
    lines = (f"  {number:<15}{state}" for number, state in zip(numbers, states, strict=True))
    return "\n".join((title, *lines, samples)).format(
        total=sandbox.TOTAL,
        unpaid=sandbox.UNPAID,
        returned=sandbox.RETURNED,
        refund=sandbox.REFUND,
    )
