"""The verdicts on wrong signatures in Chinese."""

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
    "the signature is a hash, as APIv2 has it, and not RSA": (
        "签名值是 APIv2 那样的哈希值，而不是 RSA 签名"
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
    "the URL has its host, and no query": "URL 带了域名，且没有查询参数",
    "the URL has its host": "URL 带了域名",
    "the query is missing": "缺少查询参数",
    "the URL is decoded": "URL 已被解码",
    "the URL is encoded twice": "URL 被编码了两次",
    "the slash at the beginning of the URL is missing": "URL 开头缺少斜杠",
    "the URL ends in a slash": "URL 末尾多了斜杠",
    "the URL ends in ?": "URL 末尾多了 ?",
    "the {} at the beginning of the URL is missing": "URL 开头缺少 {}",
    "the query has another order": "查询参数的顺序不同",
    "the URL has no query, which was signed as the body": (
        "URL 缺少查询串，而查询串被当作报文主体签名"
    ),
    "a form was sent (name=value&…), and the platform takes JSON": (
        "发送的是表单（name=value&…），而平台只接受 JSON"
    ),
    "the body {} was signed, and none was sent": "签了报文主体 {}，但没有发送报文主体",
    "the query was signed as the body": "把查询参数当作报文主体签名",
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
"""What the verdicts on a wrong signature say: in English, and in Chinese."""

_FORMS = {
    "without spaces": "无空格",
    "with spaces": "有空格",
    "indented": "带缩进",
    r"with \uXXXX": r"非 ASCII 字符写成 \uXXXX",
    r"without \uXXXX": r"非 ASCII 字符未写成 \uXXXX",
    "with sorted keys": "键已排序",
    r"with \/": r"/ 写成 \/",
    r"without \/": r"/ 未写成 \/",
    "in GBK": "用的是 GBK 编码",
    "with numbers as text": "数字写成了字符串",
    "with numbers that are text here": "发送时为字符串的数字是数值",
    "with numbers that end in .0": "数字带 .0",
    "with numbers that don't end in .0": "数字不带 .0",
    "without empty fields": "去掉了空字段",
    "without empty fields, also those inside": "去掉了各层的空字段",
}
VERDICTS |= {f": signed {form}": f"：签名时{text}" for form, text in _FORMS.items()}
VERDICTS |= {f", {form}": f"，{text}" for form, text in _FORMS.items()}

#: The longest phrases come first: others are parts of them. A value of a verdict holds no ";".
_VERDICTS = [
    (re.compile("([^;]+?)".join(map(re.escape, phrase.split("{}"))) + "(?=;|$)" * ends), text)
    for phrase, text in sorted(VERDICTS.items(), key=lambda pair: -len(pair[0]))
    for ends in [phrase.endswith("{}")]
]


def translate_verdict(verdict: str) -> str:
    """Return a verdict on a signature in Chinese; what isn't a phrase of it stays."""
    for phrase, text in _VERDICTS:
        parts = text.split("{}")

        def write(match: re.Match[str], parts: list[str] = parts) -> str:
            """Return the phrase in Chinese, with the values of the English one."""
            return "".join(map("".join, zip_longest(parts, match.groups(), fillvalue="")))

        verdict = phrase.sub(write, verdict)
    return verdict.replace("; ", "；")
