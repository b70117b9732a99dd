"""What the calls of WeChat Pay, Guzzle and the request leave for a person to decide."""

from __future__ import annotations

from ...people.language import Text

# The client

SETTING_LOST = Text("the setting {!r} is left out: {}", "去掉了设置 {!r}：{}")
SETTING_IGNORED = Text(
    "the setting {!r} is left out: PHP ignores it too", "去掉了设置 {!r}：PHP 同样会忽略它"
)
SENT_ONCE = Text("as in PHP, which sends everything once", "与 PHP 相同：每个请求只发送一次")
REPEATED = Text(
    "the program tries again itself, and chainpay does not",
    "程序自行重试，chainpay 不再重发",
)
PREDECESSOR = Text(
    "wechatpay-guzzle-middleware came before wechatpay-php: its client is chainpay.Client, and its"
    " calls are client.request('POST', 'v3/…', json={…})",
    "wechatpay-guzzle-middleware 是 wechatpay-php 的前身：客户端请改用 chainpay.Client，"
    "调用请改用 client.request('POST', 'v3/…', json={…})",
)
NO_CLASS = Text("chainpay has no {}: see --explain guzzle", "chainpay 没有 {}：见 --explain guzzle")
CALL_OF_GUZZLE = Text(
    "Guzzle's {}() is left as it is: with httpx.Client, write .post(url, json=…)"
    ".raise_for_status(), whose errors are httpx.HTTPError, and name that in the excepts; for"
    " WeChat Pay, use chainpay.Client",
    "Guzzle 的 {}() 原样保留：用 httpx.Client 时写 .post(url, json=…).raise_for_status()，"
    "其错误是 httpx.HTTPError，except 中也要写上；微信支付请用 chainpay.Client",
)
OTHER_CLASS = Text("chainpay has no {}: use {}", "chainpay 没有 {}：请使用 {}")

# A call

QUERY_LOST = Text(
    "the query of this path is lost: pass it as query=", "路径中的查询参数会丢失：请用 query= 传入"
)
CAPITALS = Text(
    "PHP re-spells capitals in a path, such as A1 as -a1; here they stay",
    "PHP 会改写路径中的大写字母，例如 A1 变为 -a1；这里保持原样",
)
OPTION_LOST = Text("the option {!r} is left out: {}", "去掉了选项 {!r}：{}")
OPTION_IGNORED = Text("{!r} is left out: PHP ignores it too", "去掉了 {!r}：PHP 同样会忽略它")
DEBUG = Text(
    "debug=True is left out: see the logger 'chainpay'",
    "去掉了 debug=True：请看名为 'chainpay' 的日志",
)
_OWN_CERTIFICATE = Text(
    "the merchant's certificate is Client(merchant=…)", "商户证书请用 Client(merchant=…)"
)
_SIGNED = Text("calls are signed anyway: leave it out", "请求总会签名：不需要它")
_NO_REDIRECT = Text("chainpay follows no redirect", "chainpay 不跟随重定向")
_REFUSED = Text(
    "chainpay raises an APIError for a refusal: catch it, and read its .response",
    "被拒绝时 chainpay 抛出 APIError：请捕获它并读取 .response",
)
_CURL = Text(
    "see Client(timeout=…, proxy=…, verify=…)", "请用 Client(timeout=…, proxy=…, verify=…)"
)
_ON_EVENT = Text("see Client(on_event=…)", "请用 Client(on_event=…)")
_OWN_HANDLER = Text(
    "an own handler: see Client(event_hooks=…), and signer=, verifier= of a call",
    "自定义 handler：请用 Client(event_hooks=…)，或调用时的 signer=、verifier=",
)

SETTINGS = {
    "handler": _OWN_HANDLER,
    "headers": Text("pass headers= to each call", "请在每次调用时传入 headers="),
    "http_errors": _REFUSED,
    "allow_redirects": _NO_REDIRECT,
    "auth": _SIGNED,
    "cert": _OWN_CERTIFICATE,
    "ssl_key": _OWN_CERTIFICATE,
    "cookies": Text(
        "pass headers={'Cookie': …} to each call", "请在每次调用时传入 headers={'Cookie': …}"
    ),
    "curl": _CURL,
    "on_stats": _ON_EVENT,
    "query": Text("pass query= to each call", "请在每次调用时传入 query="),
}
"""Guzzle's settings that chainpay has not, or has in another place → what to do."""

OPTIONS = {
    "http_errors": _REFUSED,
    "allow_redirects": _NO_REDIRECT,
    "auth": _SIGNED,
    "cert": _OWN_CERTIFICATE,
    "cookies": Text("write headers={'Cookie': …}", "请改写为 headers={'Cookie': …}"),
    "curl": _CURL,
    "decode_content": Text("answers are unpacked always", "应答总会解压"),
    "delay": Text("sleep before the call", "请在调用前 time.sleep()"),
    "expect": Text("bodies are sent at once", "报文主体总是直接发送"),
    "form_params": Text(
        "write json= or xml=, or body= with the ready text",
        "请改用 json= 或 xml=，或用 body= 传入现成的文本",
    ),
    "handler": _OWN_HANDLER,
    "idn_conversion": Text("hosts are ASCII", "主机名都是 ASCII"),
    "force_ip_resolve": Text("the system chooses the address", "由系统选择地址"),
    "multipart": Text("write body=chainpay.Media(…)", "请改写为 body=chainpay.Media(…)"),
    "on_headers": Text("see Client(event_hooks=…)", "请用 Client(event_hooks=…)"),
    "on_stats": _ON_EVENT,
    "progress": Text("see client.download(…, progress=…)", "请用 client.download(…, progress=…)"),
    "proxy": Text("the proxy is Client(proxy=…)", "代理请用 Client(proxy=…)"),
    "ssl_key": _OWN_CERTIFICATE,
    "verify": Text("certificates are Client(verify=…)", "证书校验请用 Client(verify=…)"),
    "version": Text("it is HTTP/1.1", "总是 HTTP/1.1"),
}
"""Guzzle's options that chainpay has not, or has in another place → what to do."""

# Guzzle's handler stack

_STACK_LEFT = Text("nothing replaces this line by itself: {}", "这一行没有自动转换：{}")
_MIDDLEWARE = Text(
    "to look at requests and answers, pass Client(event_hooks={…})",
    "要查看请求和应答，请传入 Client(event_hooks={…})",
)
_STACK = {
    "remove": Text(
        "without a signature on the answer, pass verifier=chainpay.UNSIGNED to the call",
        "应答没有签名时，请在调用中传入 verifier=chainpay.UNSIGNED",
    ),
    "sethandler": Text("pass Client(transport=…)", "请传入 Client(transport=…)"),
}
NO_STACK = Text(
    "there is no handler stack: signer=, verifier= and event_hooks= replace it",
    "没有 HandlerStack：请用 signer=、verifier= 和 event_hooks=",
)
_FETCHED = "apiv3_key= replaces the downloader: chainpay fetches the certificates itself"
_FETCHED_ZH = "apiv3_key= 代替证书下载器：chainpay 会自行下载平台证书"
FETCHED = Text(_FETCHED, _FETCHED_ZH)
FETCHED_TWICE = Text(
    f"{_FETCHED}, and the call of v3/certificates again: use client.fetch_certificates()",
    f"{_FETCHED_ZH}，而 v3/certificates 会再调用一次：请用 client.fetch_certificates()",
)
RECORDED = Text(
    "what is done with the certificates: client.fetch_certificates() returns them",
    "对平台证书的处理：client.fetch_certificates() 返回这些证书",
)
UNSIGNED = Text(
    "a copy of the stack without its verifier: verifier=chainpay.UNSIGNED replaces it",
    "去掉 verifier 的 HandlerStack：以 verifier=chainpay.UNSIGNED 代替",
)

# A callback, and the request that the program answers

RECEIVE = Text(
    "client.callbacks.receive(headers, body) does all of this: time, signature, decryption",
    "client.callbacks.receive(headers, body) 一次完成：核对时间、验签、解密",
)
RECEIVED = Text(
    "chainpay.Callbacks receives in place of the copied block; what PHP stops at, such as a missing"
    " header, an unknown serial or damaged JSON, is refused too",
    "由 chainpay.Callbacks 代替复制来的代码；"
    "缺少请求头、未知序列号、JSON 损坏等会使 PHP 中断的情形，这里同样拒绝",
)
RAW_BODY = Text(
    "the raw body comes from CGI; unchanged it is request.get_data() in Flask,"
    " await request.body() in FastAPI, request.body in Django",
    "原始报文主体来自 CGI；在框架中原样读取：Flask 用 request.get_data()，"
    "FastAPI 用 await request.body()，Django 用 request.body",
)
SERVER = Text(
    "the request's headers come from CGI's environment; in Flask, FastAPI and Django they are"
    " request.headers",
    "请求头来自 CGI 的环境变量；在 Flask、FastAPI、Django 中请用 request.headers",
)
OF_REQUEST = Text(
    "what CGI's environment says of the request is in Flask, FastAPI and Django the request's own:"
    " for REMOTE_ADDR request.remote_addr, request.client.host, request.META['REMOTE_ADDR']",
    "CGI 环境变量中的请求信息，在 Flask、FastAPI、Django 中由请求对象提供：REMOTE_ADDR 分别是"
    " request.remote_addr、request.client.host、request.META['REMOTE_ADDR']",
)
ANSWERING = Text("{}(): set it on your framework's response", "{}()：请在框架的响应对象上设置")
SESSION = Text("{}(): use your framework's session", "{}()：请用框架的会话")
_SUPERGLOBAL = Text(
    "${} is the request's: {} in Flask, {} in FastAPI, {} in Django",
    "${} 是请求中的值：Flask 用 {}，FastAPI 用 {}，Django 用 {}",
)
_GLOBALS = Text(
    "$GLOBALS holds all global variables: use a dict of the module",
    "$GLOBALS 是全部全局变量：请改用模块中的字典",
)
_PLACES = {
    "_GET": ("request.args", "request.query_params", "request.GET"),
    "_POST": ("request.form", "await request.form()", "request.POST"),
    "_REQUEST": ("request.values", "request.query_params", "request.GET"),
    "_FILES": ("request.files", "await request.form()", "request.FILES"),
    "_COOKIE": ("request.cookies", "request.cookies", "request.COOKIES"),
    "_SESSION": ("session", "request.session", "request.session"),
}


def of_request(name: str) -> str:
    """Return what is said of a variable of PHP that holds a part of the request."""
    return str(_GLOBALS) if name == "GLOBALS" else _SUPERGLOBAL.format(name, *_PLACES[name])


def of_stack(method: str) -> str:
    """Return what is said of a method of Guzzle's handler stack."""
    return _STACK_LEFT.format(_STACK.get(method.lower(), _MIDDLEWARE))
