"""What the gateway says in English about requests and mistakes, in Chinese."""

from __future__ import annotations

import re
from itertools import zip_longest

VERDICTS: dict[str, str] = {
    "the merchant has no certificate {}; the key is that of {}": (
        "商户没有序列号为 {} 的证书；签名私钥属于证书 {}"
    ),
    "the merchant has no certificate {}: it has {}": ("商户没有序列号为 {} 的证书，现有证书：{}"),
    "there is no merchant {} here": "这里没有商户 {}",
    "another key has signed: the private key isn't that of certificate {}": (
        "由另一个密钥签名：私钥与证书 {} 不匹配"
    ),
    "the padding is PSS: the platform takes PKCS#1 v1.5 (SHA256-RSA2048)": (
        "填充方式是 PSS：平台要求 PKCS#1 v1.5（SHA256-RSA2048）"
    ),
    "the key of certificate {} has signed, and not that of {}": (
        "由证书 {} 的密钥签名，而不是 {} 的"
    ),
    "the right key has signed the right message, but ": "密钥和签名串都正确，但",
    "the right key has signed another message: ": "密钥正确，但签名串不一致：",
    "no usual slip fits; compare it with the one that was checked": (
        "未匹配到常见错误；请与平台构造的签名串对比"
    ),
    "the signature isn't canonical base64": "签名值不是规范的 base64",
    "its digest is not named, and not SHA256": "摘要算法未标明，而不是 SHA256",
    "its digest is {}, and not SHA256": "摘要算法是 {}，而不是 SHA256",
    "the signature is in hex, and not in base64": "签名值是十六进制，而不是 base64",
    "the signature is the base64 of hex, and not of the bytes": (
        "签名值是十六进制文本的 base64，而不是字节的 base64"
    ),
    "the signature is base64 of another kind: for URLs, or without its =": (
        "签名值是另一种 base64：URL 安全型，或缺少末尾的 ="
    ),
    "the digest of the message was signed in its place": "签的是签名串的摘要",
    "the digest of the message, in hex, was signed in its place": "签的是签名串的十六进制摘要",
    "the answer's three lines were signed, and not five": (
        "用了应答的三行签名串，应使用请求的五行签名串"
    ),
    "the nonce stands before the timestamp": "随机串写在了时间戳之前",
    "the whole form was signed, and not its meta alone": "签了整个表单，而应只签 meta",
    "the body was left out": "漏掉了请求报文主体",
    "the timestamp isn't that of the header": "时间戳与请求头中的不一致",
    r"the \n at the end is missing": r"末尾缺少 \n",
    r"there is one \n too many at the end": r"末尾多了一个 \n",
    r"the lines end in \r\n, and not in \n": r"行尾是 \r\n，而不是 \n",
    r"\n was signed as two characters": r"\n 被当作两个字符签名",
    "there are no line breaks": "没有换行符",
    r"the empty line of the body is missing, and the \n before it": ("缺少空报文主体对应的那一行"),
    "the method is in small letters": "签名串中的请求方法是小写",
    "the method is {}, and {} was sent": "签名串中的请求方法是 {}，实际发送的是 {}",
    "the URL has its host, and no query": "URL 带了域名，且没有查询串",
    "the URL has its host": "URL 带了域名",
    "the query is missing": "缺少查询串",
    "the URL is decoded": "URL 已被解码",
    "the URL is encoded twice": "URL 被编码了两次",
    "the slash at the beginning of the URL is missing": "URL 开头缺少斜杠",
    "the URL ends in a slash": "URL 末尾多了斜杠",
    "the URL ends in ?": "URL 末尾多了 ?",
    "the body {} was signed, and none was sent": "签了报文主体 {}，但没有发送报文主体",
    "the query was signed as the body": "把查询串当作报文主体签名",
    "the white space around the body was left out": "漏掉了报文主体首尾的空白",
    "the body was serialised anew after signing": "签名后报文主体又被重新序列化",
    "the field sign is missing": "缺少字段 sign",
    "no usual slip fits: the secret (APIv2密钥) is another one, or other fields were signed": (
        "未匹配到常见错误：APIv2 密钥不同，或签名的字段不同"
    ),
    "the sign is wrong: ": "sign 错误：",
    "it is {}, and {} is checked": "用的是 {}，而校验的是 {}",
    "it is in small letters, and not in capitals": "是小写，而不是大写",
    "empty fields were signed": "空字段也参与了签名",
    "the empty field sign was signed": "空的 sign 字段也参与了签名",
    "the fields were not sorted": "字段没有排序",
    "the fields were sorted without regard to case": "排序时忽略了大小写",
    "the field {} was left out": "漏掉了字段 {}",
    "the values were encoded as in a URL": "值按 URL 编码了",
    "the APIv3 key was the secret": "误用了 APIv3 密钥",
    "&key= was left out": "漏掉了 &key=",
    "the secret was left out": "漏掉了密钥",
    "&key= and the secret were not appended": "没有在末尾加上 &key= 和密钥",
}
"""What `chainpay.gateway.api.sign_check` says of a wrong signature: in English, and in Chinese."""

_FORMS = {
    "without spaces": "无空格",
    "with spaces": "有空格",
    "indented": "带缩进",
    r"other characters than ASCII as \uXXXX": r"非 ASCII 字符写成 \uXXXX",
    r"no \uXXXX": r"非 ASCII 字符未写成 \uXXXX",
    "keys sorted": "键已排序",
    r"/ as \/": r"/ 写成 \/",
    r"no \/": r"/ 未写成 \/",
}
VERDICTS |= {f": {form}": f"：{text}" for form, text in _FORMS.items()}
VERDICTS |= {f", {form}": f"，{text}" for form, text in _FORMS.items()}

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


#: The longest phrases come first: others are parts of them. A value of a verdict holds no ";".
_VERDICTS = [
    (re.compile("([^;]+?)".join(map(re.escape, phrase.split("{}"))) + "(?=;|$)" * ends), text)
    for phrase, text in sorted(VERDICTS.items(), key=lambda pair: -len(pair[0]))
    for ends in [phrase.endswith("{}")]
]


def translate_wrong(wrong: str) -> str:
    """Return what is wrong with a request in Chinese: a verdict on its signature, or a field."""
    if wrong in AUTHORIZATION:
        return AUTHORIZATION[wrong]
    field = _FIELD.match(wrong)
    if field:
        name = "字段" if field[1] == "body" and field[2] else ""
        return f"{_PLACES[field[1]]}{name}{field[2] or ''}{wrong[field.end() :]}"
    return _translate_verdict(wrong)


def _translate_verdict(verdict: str) -> str:
    """Return a verdict on a signature in Chinese; what isn't a phrase of it stays."""
    for phrase, text in _VERDICTS:
        parts = text.split("{}")

        def write(match: re.Match[str], parts: list[str] = parts) -> str:
            """Return the phrase in Chinese, with the values of the English one."""
            return "".join(map("".join, zip_longest(parts, match.groups(), fillvalue="")))

        verdict = phrase.sub(write, verdict)
    return verdict.replace("; ", "；")


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
