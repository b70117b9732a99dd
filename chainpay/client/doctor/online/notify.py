"""The address for callbacks: its form, where it leads, and whether forged callbacks are refused."""

from __future__ import annotations

import json
import re
import time
from ipaddress import ip_address
from urllib.parse import urlsplit
from uuid import uuid4

import httpx

from ....errors import UsageError, shorten
from ....people.language import Text, join_texts
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..facts import SECONDS, Facts
from ..offline.surroundings import PROXY_ADVICE, find_proxy
from .network import Host, explain, limit_time, look_up, make_tls

#: No shop acts on it, even if it verifies nothing.
EVENT_TYPE = "CHAINPAY.DOCTOR.PROBE"
_USUAL_PORTS = (None, 80, 443)
_EXAMPLE = "https://pay.example.com/wechatpay/notify"
_FORM = Text(
    "Write an address such as {0}: https, a public name, the whole path, and nothing behind it.",
    "请写成 {0} 这样的地址：使用 https、公网域名和完整路径，不带任何参数。",
)


@step("notify-url.form", Text("notify_url", "notify_url（回调地址）"))
def form(facts: Facts) -> Outcome:
    """Whether the platform would take the address, and could reach it."""
    if not facts.notify_url:
        return None
    fault = _find_fault(facts.notify_url)
    if fault is None:
        return fine(shorten(facts.notify_url))
    cause, text = fault
    return wrong(cause, text, _FORM, _EXAMPLE)


def _find_fault(url: str) -> tuple[str, Text] | None:
    """Return what is wrong with an address."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
    if not host or parts.scheme not in ("http", "https") or re.search(r"\s", url):
        return "notify-url-form", Text("it is no address", "不是有效的地址")
    faults = (
        ("@" in parts.netloc, "notify-url-form", _USER),
        ("?" in url or "#" in url, "notify-url-query", Text("it has a query", "带有查询参数")),
        (_is_private(host), "notify-url-private", _NOT_PUBLIC),
        (parts.scheme == "http", "notify-url-http", _IS_HTTP),
        (port not in _USUAL_PORTS, "notify-url-port", _UNUSUAL.fill(port)),
    )
    return next(((cause, text) for is_so, cause, text in faults if is_so), None)


_NONE = "", Text("", "")
_USER = Text("it has a user or a password", "带有用户名或密码")
_IS_HTTP = Text("it is http, which others can read", "使用 http，内容可能被他人看到")
_UNUSUAL = Text(
    "its port is {}, which firewalls often close: use 443",
    "端口是 {}，常被防火墙关闭：请使用 443",
)
_NOT_PUBLIC = Text(
    "WeChat Pay can't reach it: the address is private", "微信支付无法访问：这是内网地址"
)


def _is_private(host: str) -> bool:
    if host == "localhost" or host.endswith((".local", ".localhost", ".internal")):
        return True
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." not in host


@step("notify-url.address", Text("DNS of notify_url", "notify_url 的域名解析"), is_online=True)
async def address(facts: Facts) -> Outcome:
    """Whether the host of the address has a public address."""
    if not facts.notify_url:
        return None
    try:
        host = Host.of(facts.notify_url)
    except ValueError:
        return None  # its form is wrong
    if not host.name or _is_private(host.name):
        return None
    try:
        addresses = await facts.runtime.run(look_up, host)
    except OSError:
        return wrong(
            "notify-url-no-address",
            Text("{0} has no address", "无法解析 {0}"),
            Text("Add {0} to the DNS, or mend its name.", "请为 {0} 添加域名解析，或改正域名。"),
            host.name,
        )
    private = [each for each in addresses if _is_private(each)]
    if private:
        text = Text("{} = {}, which is private here", "{} 在本机解析为内网地址 {}")
        return unknown(text, host.name, private[0])
    return fine(join_texts(addresses[:3]))


@step(
    "notify-url.probe",
    Text("notify_url refuses forgeries", "notify_url 对伪造回调的应答"),
    is_online=True,
)
async def probe(facts: Facts) -> Outcome:
    """Whether a callback with a false signature is refused."""
    if not facts.notify_url or (_find_fault(facts.notify_url) or _NONE)[0] == "notify-url-form":
        return None
    if not facts.probes:
        text = Text("not tried: only with --probe", "未检查：需要 --probe")
        return unknown(text)
    try:
        proxy = find_proxy(facts, facts.notify_url)
    except UsageError as error:  # it shows no password
        return wrong("proxy-form", error, PROXY_ADVICE)
    try:
        forgery = _Forgery(facts, proxy)
        status = await facts.runtime.run(limit_time, forgery.post, forgery.stop)
    except (httpx.HTTPError, httpx.InvalidURL, UsageError, OSError, ValueError) as error:
        return wrong(
            "notify-url-unreachable",
            Text("nothing answers: {}", "没有应答：{}"),
            Text(
                "See that the shop runs, and that its address leads to it.",
                "请确认服务正在运行，并且该地址指向它。",
            ),
            explain(error),
        )
    return _judge(status)


def _judge(status: int) -> Finding:
    answers = Text("it answers {}", "返回 {}").fill(status)
    if status < 300:
        return wrong(
            "notify-url-takes-forgeries",
            Text("{}: it takes a forged callback", "{}：接受了伪造的回调").fill(answers),
            Text(
                "Verify every callback before anything else: client.callbacks.receive(…), and"
                " answer 401 if it fails.",
                "处理前必须先验签：使用 client.callbacks.receive(…)，验签失败时返回 401。",
            ),
        )
    if status < 400:
        text = Text("Name the address that it leads to.", "请填写重定向后的地址。")
        words = Text("{}: it redirects, which is not followed", "{}：重定向不会被跟随")
        words = words.fill(answers)
        return wrong("notify-url-redirects", words, text)
    if status in (404, 405):
        text = Text("Name the path of the handler of callbacks.", "请填写处理回调的路径。")
        words = Text("{}: nothing takes callbacks there", "{}：该路径不接收回调").fill(answers)
        return wrong("notify-url-not-served", words, text)
    if status >= 500:
        return wrong(
            "notify-url-fails",
            Text("{}: it fails over a forged callback", "{}：收到伪造的回调时出错").fill(answers),
            Text(
                "Answer 401 if a signature does not hold, and look at the log of the shop.",
                "验签失败时应返回 401；请查看服务日志。",
            ),
        )
    return Finding("ok", answers)


class _Forgery:
    """A callback that nobody has signed.

    Args:
        facts: Names the address, the keys, and what TLS trusts.
        proxy: The proxy that it goes through; None for none.

    Raises:
        UsageError: A file of the authorities can't be used.
    """

    def __init__(self, facts: Facts, proxy: httpx.Proxy | None) -> None:
        self._url = facts.notify_url
        keys = facts.platform_keys or facts.downloaded
        self._headers = {
            "Content-Type": "application/json",
            "Wechatpay-Timestamp": str(int(facts.clock())),
            "Wechatpay-Nonce": uuid4().hex,
            "Wechatpay-Serial": next(iter(keys), "PUB_KEY_ID_0"),
            "Wechatpay-Signature": "A" * 342 + "==",
        }
        self._client = httpx.Client(
            timeout=SECONDS, verify=make_tls(facts), proxy=proxy, trust_env=False
        )

    def post(self) -> int:
        """Send it, and return the status of the answer, whose body is not read."""
        send = self._client.stream
        with (
            self._client,
            send("POST", self._url, content=_write_body(), headers=self._headers) as answer,
        ):
            return answer.status_code

    def stop(self) -> None:
        """Close the connection, whoever waits for an answer: some never end."""
        self._client.close()


def _write_body() -> str:
    resource = {
        "algorithm": "AEAD_AES_256_GCM",
        "ciphertext": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "nonce": "0123456789ab",
        "associated_data": "probe",
        "original_type": "probe",
    }
    return json.dumps({
        "id": str(uuid4()), "event_type": EVENT_TYPE, "resource_type": "encrypt-resource",
        "summary": "chainpay doctor", "resource": resource,
        "create_time": time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime()),
    })  # fmt: skip
