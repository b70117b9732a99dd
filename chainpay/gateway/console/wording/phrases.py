"""What the gateway says in English about requests and mistakes, in Chinese."""

from __future__ import annotations

import re

AUTHORIZATION: dict[str, str] = {
    "authorization: missing": "缺少请求头 Authorization",
    "authorization: malformed": "请求头 Authorization 格式错误",
    "authorization scheme: unknown scheme": "请求头 Authorization 的认证类型错误",
    "authorization timestamp: expired": "时间戳已过期",
    "authorization nonce_str: used": "随机串已使用过",
}
"""What is wrong with the head that holds a signature: in English, and in Chinese."""

_PLACES = {
    "body": "报文主体",
    "query": "查询参数",
    "uri_template": "路径参数",
    "header": "请求头",
}
_FIELD = re.compile(rf"({'|'.join(_PLACES)})( /\S*)?(?![^ :])")

ERRORS: dict[str, str] = {
    "{} {}: there is nothing with this number {}": "没有单号为 {1} 的单据。",
    "{} {}: several things have this number: {}. Name the kind of one": (
        "有多个单据的单号是 {1}，类型分别为：{2}。"
    ),
    "{} {}: there is no such move; {}": "单据 {1} 没有操作 {0}。",
    "{} {}: the merchant does this, by a request": (
        "单据 {1} 的操作 {0} 由商户发起，请调用对应的接口。"
    ),
    "there is no state {}; {}": "没有状态 {}。",
    "there is no kind {}; {}": "没有类型 {}。",
    "there is no request {}; the newest {} are kept: {}": "没有请求 {}，只保留最近 {} 条。",
    "there is no callback that begins with {}; {}": "没有编号以 {} 开头的回调通知。",
    "{} callbacks begin with {}; {}": "有 {} 个回调通知的编号以 {} 开头。",
    "a duration is {}: not {}": "时长应为秒数或 +90s、+30m、+25h、+7d 这样的写法，时间不能倒退。",
    "the clock doesn't go beyond {}": "时钟不能超过公元 9000 年。",
    "there is no fault with the number {}": "没有编号为 {} 的故障规则。",
    "{} has no -after: {}": "{} 没有“执行之后才发生”的选项。",
    "{}: there is no fault {}": "没有这种故障：{}。",
    "{}: a delay needs seconds=": "delay 需要填写秒数。",
    "{}: {} takes no seconds=; only {} do": "{1} 不使用秒数；使用秒数的有 {2}。",
    "{}: seconds= takes {}": "秒数应为 0 到 86,400（一天）之间的数字；clock 可以为负数。",
    "{}: path= takes {}": "路径不能以 / 开头。",
    "{}: method= takes {}": "没有这个请求方法。",
    "{}: nth= takes {}": "“第几个匹配的请求”应为 2、2-5 或 1,3 这样的写法。",
    "{}: times= takes {}": "次数应为大于 0 的整数。",
    "{}: probability= takes {}": "概率应为 0 到 1 之间的数字。",
    "{}: seed= takes {}": "随机种子应为整数。",
    "{} {}: {} ({}, {})": "单据 {1}：{4}（{3}）。",
}
"""The errors that the console can show: in English, and in Chinese. The first that fits counts."""

FAILURES: dict[str, str] = {
    "no answer within {} seconds": "{} 秒内无应答",
    "the certificate of the shop isn't trusted: {}": "你的系统的证书不受信任：{}",
    "the address is no URL: {}": "地址不是有效的 URL：{}",
    "the address doesn't begin with http:// or https:// and a host": (
        "地址应以 http:// 或 https:// 加主机名开头"
    ),
    "the address has a user name or a password: WeChat Pay logs in nowhere": (
        "地址不能带用户名或密码"
    ),
    "the address is the gateway's own, and not a shop's": "地址是网关自己的，不是你的系统的",
    "ConnectError: {}": "连接失败（ConnectError）",
    "ConnectTimeout: {}": "连接超时（ConnectTimeout）",
    "ReadTimeout: {}": "等待应答超时（ReadTimeout）",
    "ReadError: {}": "连接中断（ReadError）",
    "RemoteProtocolError: {}": "应答不符合 HTTP（RemoteProtocolError）",
}
"""Why a callback was not received: in English, and in Chinese."""


def translate_wrong(wrong: str) -> str:
    """Return what is wrong with the head or with a field of a request, in Chinese."""
    if wrong in AUTHORIZATION:
        return AUTHORIZATION[wrong]
    field = _FIELD.match(wrong)
    if field:
        name = "字段" if field[1] == "body" and field[2] else ""
        return f"{_PLACES[field[1]]}{name}{field[2] or ''}{wrong[field.end() :]}"
    return wrong


def translate_error(error: str) -> str:
    """Return an error in Chinese; empty if it isn't one that the console is known to show."""
    return _translate_whole(ERRORS, error)


def translate_failure(failure: str) -> str:
    """Return in Chinese why a callback was not received; what isn't a phrase of it stays."""
    return _translate_whole(FAILURES, failure) or failure


def _translate_whole(phrases: dict[str, str], text: str) -> str:
    """Return the translation of the first phrase that a text is, with its values; or nothing."""
    for phrase, translation in phrases.items():
        values = _find_values(phrase, text)
        if values is not None:
            return translation.format(*values)
    return ""


def _find_values(phrase: str, text: str) -> list[str] | None:
    """Return the values of a phrase in a text that is this phrase; None if it is another one.

    No regular expression: a text may be long, and its author may have chosen it.
    """
    first, *others = phrase.split("{}")
    last = others.pop() if others else ""
    if not (text.startswith(first) and text.endswith(last)):
        return None
    rest, values = text.removeprefix(first).removesuffix(last), []
    for part in others:
        value, is_there, rest = rest.partition(part)
        if not is_there:
            return None
        values.append(value)
    if "{}" in phrase:
        return [*values, rest]
    return None if rest else []
