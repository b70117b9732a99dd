"""The help of the commands of ``chainpay gateway`` in Chinese; in English it is their docstrings.

What the gateway says is in English, but for the titles of moves. The console has both languages.

A key is an act, or an act and its argument. What several acts have is under the argument alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...people.language import Text

FAULT_KINDS = Text("Kinds of faults:", "故障种类：")

#: What a command has that its act has not, or has otherwise; so it has no docstring.
_OWN = {
    "lines": Text("The file; - is the standard input.", "文件；- 表示标准输入。"),
    "follow": Text(
        "Print each request as it comes, until Ctrl-C.", "每来一个请求就输出，直到按 Ctrl-C。"
    ),
}
_FAULTS = Text(
    "The keys of a fault are path (a pattern), method, nth (2, 2-5 or 1,3), times, probability and"
    " seed. The key seconds belongs to delay, clock, 429 and 503.\n\nA KIND with [-after] happens"
    " before the request is carried out. With -after added, it happens after that. The kind refuse"
    " happens before. All other kinds change only the answer.",
    "故障的键：path（路径模式）、method、nth（2、2-5 或"
    " 1,3）、times、probability、seed；delay、clock、429、503 还有 seconds。\n\n标有 [-after]"
    " 的种类，默认在请求执行之前发生，加上 -after"
    " 则在执行之后发生。refuse 在执行之前发生，其他种类只改变应答。",
)

CHINESE = {
    " number": "商户单号（例如 out_trade_no）或微信支付单号。",
    " mchid": "商户号；默认是拥有此单号的商户，优先网关自己的。",
    " kind": "多个单据有此单号时的类型：见 kinds。",
    " limit": "最多的条数。",
    "clock": "让时间流逝：把网关的时钟拨快。\n\n无需等待。例如同一订单的两次退款须间隔一分钟。"
    "其间到期的回调通知和退款随之发生。时钟不能倒退，重启后仍保持拨快的时间。",
    "clock seconds": "流逝的秒数；或 +25h、+30m、+7d 这样的写法。",
    "pay": "用户支付一笔订单。\n\nAPIv3 或 APIv2 的订单由 NOTPAY 变为"
    " SUCCESS。其他待支付的单据也这样支付，例如先享后付订单。",
    "confirm": "用户确认：商家转账、服务订单、签约。",
    "fail": "平台或银行无法办理：转账、扣款或支付失败。",
    "cancel": "用户结束：关闭授权，或解约。",
    "expire": "立即过期：未支付的订单被关闭，等待确认的转账超时关闭。",
    "complain": "用户对已支付的订单发起投诉（消费者投诉）。",
    "complain content": "用户填写的投诉详情。",
    "complain type": "用户的诉求：REFUND、SERVICE_NOT_WORK 或 OTHERS。",
    "use": "用户使用一张代金券。",
    "use number": "coupon_id，或发券时的 out_request_no。",
    "use order": "使用代金券的已支付订单；默认是其他商户的订单。",
    "move": "用户或平台对单据执行任一操作：record 列出当前允许的操作。",
    "move move": "操作的名称：见 kinds。",
    "move was": "你所看到的状态：如果已变成其他状态，则不执行。",
    "refund": "平台立即处理一笔退款。到时间后它会自动成功。",
    "refund number": "商户退款单号：out_refund_no。",
    "refund status": "SUCCESS（默认）；用户银行退回款项时为 ABNORMAL；商户 7 天余额不足时为"
    " CLOSED。",
    "seed": "加入文件中的商户、订单和退款；或接口目录样例中的订单。\n\n文件每行是一个 JSON："
    '{"order": {"out_trade_no": "ORDER-0001", …}}。已有的内容保持不变，不发送回调通知。'
    "没有文件时，加入一笔已支付的订单和它的一笔退款，单号与接口目录的样例相同。",
    "seed mchid": "未指明商户的内容属于此商户；默认是网关自己的。",
    "reset": "清除所有订单、退款、账单、计数、回调通知和请求。\n\n"
    "商户、密钥、用过的随机串和故障保留。",
    "events": "列出平台待发或已发的回调通知，最新的在最后。",
    "events number": "只列与此单号有关的；默认全部。",
    "events limit": "最多列出多少条最新的，默认 100。",
    "events id": "只列此编号的；可只写能区分的开头部分。",
    "trigger": "发送任意一种回调通知的样例。",
    "trigger event": "通知类型，例如 COMPLAINT.CREATE。APIv2 中没有类型的，用其文档页名称，例如"
    " refund-processed。",
    "trigger content": "替换样例中的值，可在任意层级。",
    "trigger url": "通知发往的地址；默认是所有回调通知的转发地址。",
    "trigger mchid": "商户号；默认是网关自己的。",
    "trigger api": "通知所属的 API；默认 v3，v3 没有时为 v2。",
    "resend": "立即再发送一次回调通知。",
    "resend id": "通知的编号，可只写能区分的开头部分：见 events。",
    "resend number": "与通知有关的商户单号，代替编号；有多条时发送最新的。",
    "happened": "列出某个商户单号下已执行的内容。\n\n"
    "查询和被拒绝的请求不计。请求计入它提到的每个单号："
    "退款计入退款单号和订单号。",
    "happened number": "单号；默认全部单号。",
    "happened mchid": "商户号；默认是网关自己的。",
    "kinds": "列出有状态的单据类型：订单、退款、转账等。",
    "records": "列出商户的单据：订单、退款、转账等，最新的在最前。",
    "records kind": "只列此类型的：见 kinds。",
    "records state": "只列此状态的。",
    "records limit": "最多的条数，默认 100。",
    "records mchid": "商户号；默认是网关自己的。",
    "record": "显示一份单据的全部内容：订单、退款、转账等。",
    "requests": "列出最新的请求，最新的在最后；保留最近 1,000 条。",
    "requests number": "只列提到此商户单号的。",
    "requests refused": "只列被拒绝的。",
    "requests after": "只列此编号之后的请求，最早的在最前。",
    "requests limit": "最多的条数，默认 20。",
    "requests path": "只列路径或查询参数包含此文本的；* 代表任意内容。",
    "requests status": "只列此状态码的；4 表示 400 至 499，0 表示无应答。",
    "requests mchid": "只列此商户的；默认全部。",
    "requests before": "只列此编号之前的请求。",
    "request": "显示一个请求及其应答的全部内容。\n\n"
    "签名和密钥已隐去。请求头或报文主体最多保留 16 KB。",
    "request id": "请求的编号：见 requests。",
    "list_faults": "列出故障规则。",
    "add_fault": "从现在起注入一种故障，重启后仍有效。\n\n强行结束网关可能丢失最后一秒的计数。",
    "add_fault fault": "规则：KIND KEY=VALUE …，例如 reset-after path=v3/pay/* nth=2。",
    "clear_faults": "清除所有故障规则，或其中一条。",
    "clear_faults id": "规则的编号；默认清除全部。",
}


def pair_texts(act: str, text: str, arguments: Mapping[str, str]) -> dict[str, Text]:
    """Return the texts of a command in both languages.

    Args:
        act: The act.
        text: What its docstring says.
        arguments: What its docstring says of each argument.
    """
    english = {"": text, **arguments}
    pairs = {
        name: Text(each, CHINESE.get(f"{act} {name}".strip()) or CHINESE.get(f" {name}") or each)
        for name, each in english.items()
    }
    if act == "add_fault":
        pairs[""] = Text(*map("\n\n".join, zip(pairs[""], _FAULTS, strict=True)))
    return {**pairs, **_OWN}


def name_fault(kind: str) -> str:
    """Return what a kind of fault does."""
    from ...gateway.console.wording.fault_kinds import CHINESE as KINDS_IN_CHINESE
    from ...gateway.faults import KINDS  # both load the gateway

    return str(Text(KINDS[kind], KINDS_IN_CHINESE[kind]))


def name_move(title: str) -> str:
    """Return the title of a move in the language that people read now."""
    from ...gateway.console.wording.titles import TITLES  # loads the console

    return str(Text(TITLES.get(title, title), title))


def translate_wrong(request: Mapping[str, Any]) -> str:
    """Return what is wrong with a request in that language."""
    from ...gateway.console.wording import phrases

    wrong = request["wrong"]
    return str(Text(wrong, request["wrong_zh"] or phrases.translate_wrong(wrong)))


def translate_failure(failure: str) -> str:
    """Return why a callback was not received, in that language."""
    from ...gateway.console.wording import phrases

    return str(Text(failure, phrases.translate_failure(failure)))
