"""The first lines of a prompt: where calls go, how to find, show and call, and what is there."""

from __future__ import annotations

from ...client.client import Client
from ...gateway import RemoteGateway
from ...people.language import Text
from .. import sandbox
from .mode import Mode

_HEAD = Text(
    """\
WeChat Pay (微信支付) as Python, {where}. Merchant {mchid}.

  find('退款')               calls by what they do, a field or an error code; %find 退款
  show(client.v3.refund)    what is there, or what a verb takes; also show('v3/refund')
  client.v3.refund.<TAB>    paths and verbs; post(json={{'<TAB> has the names of fields
  client.v3.….get(…)        sends, and verifies the answer; _.json() has its fields""",
    """\
微信支付（WeChat Pay）的 Python 接口，{where}。商户 {mchid}。

  find('退款')               按用途、字段或错误码查找接口；也可写 %find 退款
  show(client.v3.refund)    查看下级路径，或方法的参数；也可写 show('v3/refund')
  client.v3.refund.<TAB>    补全路径和方法；post(json={{'<TAB> 补全字段名
  client.v3.….get(…)        发送请求并验证应答签名；_.json() 为应答字段""",
)
_REAL = Text("for real", "真实环境")
_HERE = Text("emulated in this process", "由本进程模拟")
_ELSEWHERE = Text("emulated by the gateway at {}", "由 {} 的网关模拟")
_LIVE = Text(
    "POST, PUT, PATCH and DELETE are asked about before they are sent; %auto on: no more.",
    "POST、PUT、PATCH、DELETE 发送前会先询问；%auto on 关闭询问。",
)
_RUNNING = Text(
    "The gateway at {} runs in this folder. Its orders: client.gateway.records()",
    "{} 的网关在本文件夹中运行。它的订单：client.gateway.records()",
)
_ORDERS = Text("Orders to try, of {total} fen each:", "可供试用的订单，每笔 {total} 分：")
_STATES = {
    sandbox.UNPAID: Text(
        "unpaid; client.gateway.pay('{unpaid}') pays it",
        "未支付；client.gateway.pay('{unpaid}') 可支付",
    ),
    sandbox.PAID: Text("paid", "已支付"),
    sandbox.REFUNDED: Text(
        "paid, and {returned} fen refunded by {refund}",
        "已支付，其中 {returned} 分已退款，退款单号 {refund}",
    ),
}
_SAMPLES = Text(
    "The samples of show(…): order 20261125001, refunded in full by 20261125002.",
    "show(…) 的样例使用的订单：20261125001，已由 20261125002 全额退款。",
)


def banner(client: Client) -> str:
    """Return the text at the start: where calls go, how to find, show and call, what is there."""
    gateway, mode = client.gateway, Mode.of(client)
    if mode.name == "live":
        where, last = str(_REAL), str(_LIVE)
    else:
        is_elsewhere = isinstance(gateway, RemoteGateway)
        where = _ELSEWHERE.format(gateway.url) if is_elsewhere else str(_HERE)
        last = describe_orders(gateway)
    head = _HEAD.format(where=where, mchid=mode.mchid)
    return f"{head}\n\n{last}"


def describe_orders(gateway: object) -> str:
    """Return the numbers of the orders that the sandbox has, and their states.

    Args:
        gateway: The gateway of the client.
    """
    if isinstance(gateway, RemoteGateway):
        return _RUNNING.format(gateway.url)
    lines = (f"  {number:<15}{state}" for number, state in _STATES.items())
    return "\n".join((str(_ORDERS), *lines, str(_SAMPLES))).format(
        total=sandbox.TOTAL,
        unpaid=sandbox.UNPAID,
        returned=sandbox.RETURNED,
        refund=sandbox.REFUND,
    )
