"""The way to WeChat Pay's hosts: name, connection and TLS, each with its time."""

from __future__ import annotations

import errno
import socket
import ssl
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import NamedTuple, TypeVar
from urllib.parse import urlsplit

import httpcore
import httpx

from ....encoding.secret import reveal
from ....errors import UsageError, printable, shorten
from ....people.language import Text, join_texts, text_of
from ....request.base_uri import backup_origin
from ....transport.connections.proxies import connect_request, is_tunnel
from ....transport.connections.tls import make_context, trust_file
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..facts import SECONDS, Facts
from ..offline.surroundings import find_proxy, network_of

T = TypeVar("T")

THREAD = "chainpay doctor"
"""The name of a thread that waits for the network."""

_MAX_ADDRESSES = 3

_OWN = Text("the client has a transport of its own", "客户端使用自定义的 transport")
_THROUGH = Text("the proxy looks the name up", "由代理解析域名")
_NO_WAY = Text("the host has no address", "域名无法解析")
_IS_HTTP = Text("the address is http", "地址是 http")


class Host(NamedTuple):
    """Where a connection goes."""

    name: str
    port: int
    is_tls: bool

    @classmethod
    def of(cls, origin: str) -> Host:
        """Return the host of an origin."""
        parts = urlsplit(origin)
        is_tls = parts.scheme == "https"
        return cls(parts.hostname or "", parts.port or (443 if is_tls else 80), is_tls)


class _Failure(Exception):
    """A step of the way failed; its text is for people."""


def limit_time(function: Callable[[], T], cancel: Callable[[], object] = lambda: None) -> T:
    """Return what a function returns; it may block for longer than anybody waits.

    Args:
        function: Called in a thread of its own.
        cancel: Called if it takes too long, so that this thread ends soon.

    Raises:
        TimeoutError: It takes too long.
        Exception: As the function.
    """
    results: SimpleQueue[T | Exception] = SimpleQueue()

    def run() -> None:
        try:
            results.put(function())
        except Exception as error:  # it is raised below
            results.put(error)

    Thread(target=run, name=THREAD, daemon=True).start()
    try:
        result = results.get(timeout=SECONDS)
    except Empty:
        cancel()
        raise TimeoutError("timed out") from None
    if isinstance(result, Exception):
        raise result
    return result


def look_up(host: Host) -> list[str]:
    """Return the addresses of a host.

    Raises:
        OSError: There are none.
    """
    infos = limit_time(lambda: socket.getaddrinfo(host.name, host.port, type=socket.SOCK_STREAM))
    return list(dict.fromkeys(str(info[4][0]) for info in infos))


#: The usual failures of a network → what a Chinese reader calls them.
_REASONS = {
    errno.ECONNREFUSED: "连接被拒绝",
    errno.ECONNRESET: "连接被重置",
    errno.ENETUNREACH: "网络不可达",
    errno.EHOSTUNREACH: "主机不可达",
    socket.EAI_NONAME: "域名不存在",
    socket.EAI_AGAIN: "域名解析暂时失败",
}
_TIMED_OUT = Text("timed out", "超时")


def explain(error: Exception) -> Text:
    """Return why nothing came; of an error of httpx, the failure of the network below it."""
    below: BaseException | None = error
    while isinstance(below, (httpx.HTTPError, httpcore.NetworkError, httpcore.TimeoutException)):
        below = below.__cause__ or below.__context__
    if isinstance(below, OSError):
        return _explain(below)
    return text_of(shorten(printable(str(error) or type(error).__name__)))


def _explain(error: OSError) -> Text:
    if isinstance(error, TimeoutError):
        return _TIMED_OUT
    reason = error.strerror or str(error)
    if isinstance(error, ssl.SSLCertVerificationError):
        reason = error.verify_message
    elif isinstance(error, ssl.SSLError):
        reason = error.reason or "TLS"
    return Text(reason, _REASONS.get(error.errno or 0, reason))


@step("network.dns", Text("DNS of the host", "域名解析"), "base", is_online=True)
async def dns(facts: Facts) -> Outcome:
    """Whether the host has an address."""
    assert facts.base is not None
    if not network_of(facts).is_built_in:
        return unknown(_OWN)
    if _proxy(facts) is not None:
        return unknown(_THROUGH)
    host = Host.of(facts.base.origin)
    began = time.monotonic()
    try:
        addresses = await facts.runtime.run(look_up, host)
    except OSError as error:
        facts.is_unreachable = True
        return wrong(
            "dns-failed",
            Text("{0} has no address: {1}", "无法解析 {0}：{1}"),
            Text(
                "Check the name server of this computer, and whether it may reach the internet.",
                "请检查本机的 DNS 设置，以及是否可以访问外网。",
            ),
            host.name,
            _explain(error),
        )
    return fine(
        Text("{} = {} ({} ms)", "{} = {}（{} 毫秒）"),
        host.name,
        join_texts(addresses[:3]),
        _milliseconds(began),
    )


@step("network.connection", Text("TCP and TLS", "TCP 与 TLS 连接"), "base", is_online=True)
async def connection(facts: Facts) -> Outcome:
    """Whether the host can be reached, and has a certificate that this computer trusts."""
    assert facts.base is not None
    if not network_of(facts).is_built_in:
        return unknown(_OWN)
    if facts.is_unreachable:
        return unknown(_NO_WAY)
    finding = await facts.runtime.run(_connect, facts, Host.of(facts.base.origin))
    facts.is_unreachable = finding.state == "failed"
    return finding


@step("network.backup", Text("backup host", "备用域名"), "base", is_online=True)
async def backup(facts: Facts) -> Outcome:
    """Whether the host can be reached that is used while the network to the first one fails."""
    assert facts.base is not None
    if not network_of(facts).is_built_in:
        return None
    origin = backup_origin(facts.value("backup_uri"), facts.base)
    if origin is None:
        return None
    finding = await facts.runtime.run(_connect, facts, Host.of(origin))
    if finding.state == "failed":
        return finding._replace(cause="backup-unreachable")
    return finding


def _proxy(facts: Facts) -> httpx.Proxy | None:
    assert facts.base is not None
    try:
        return find_proxy(facts, facts.base.origin)
    except UsageError:  # an earlier check has told it
        return None


def _connect(facts: Facts, host: Host) -> Finding:
    proxy = _proxy(facts)
    first = host if proxy is None else Host(proxy.url.host, proxy.url.port or 80, False)
    try:
        began = time.monotonic()
        with _open(first) as connected:
            tcp = _milliseconds(began)
            if not host.is_tls:
                return fine(Text("TCP {} ms; {}", "TCP {} 毫秒；{}"), tcp, _IS_HTTP)
            if proxy is not None and not is_tunnel(proxy):
                return fine(Text("TCP {} ms to the proxy", "到代理的 TCP {} 毫秒"), tcp)
            if proxy is not None:
                limit_time(lambda: _open_tunnel(connected, proxy, host))
            return _handshake(facts, connected, host, tcp)
    except OSError as error:
        texts = _UNREACHABLE if proxy is None else _DEAD_PROXY
        if isinstance(error, ssl.SSLError):
            texts = _NO_TLS
        values = first.name, first.port, _explain(error), host.name
        return wrong("connection-failed", *texts, *values)
    except _Failure as failure:
        return wrong("proxy-refuses", *_REFUSED, failure, host.name)


_UNREACHABLE = (
    Text("{0}:{1}: {2}", "{0}:{1}：{2}"),
    Text(
        "Let this computer connect to {0}:{1} (firewall, security group, proxy).",
        "请允许本机访问 {0}:{1}（防火墙、安全组、代理）。",
    ),
)
_DEAD_PROXY = (
    Text("the proxy {0}:{1}: {2}", "代理 {0}:{1}：{2}"),
    Text(
        "Start the proxy, mend its address, or except the host: NO_PROXY={3}",
        "请启动代理、改正代理地址，或不经过代理：NO_PROXY={3}",
    ),
)
_NO_TLS = (
    Text("{0}:{1} does not speak TLS: {2}", "{0}:{1} 不是 TLS 服务：{2}"),
    Text(
        "Something answers, but not with TLS: a server of http, or a proxy. Look at base_uri (http"
        " or https, and the port) and at the proxy.",
        "对方有应答，但不是 TLS：可能是 http 服务或代理。"
        "请检查 base_uri（http 还是 https，以及端口）和代理。",
    ),
)
_REFUSED = (
    Text("the proxy answers {0}", "代理返回 {0}"),
    Text(
        "Let the proxy connect to {1}, or except the host: NO_PROXY={1}",
        "请让代理放行 {1}，或不经过代理：NO_PROXY={1}",
    ),
)


def _open(host: Host) -> socket.socket:
    """Return a connection to the first address of a host that takes one.

    Raises:
        OSError: None does, or there is none.
    """
    failure = OSError("no address")
    for address in look_up(host)[:_MAX_ADDRESSES]:
        try:
            return socket.create_connection((address, host.port), SECONDS)
        except OSError as error:
            failure = error
    raise failure


def _open_tunnel(connected: socket.socket, proxy: httpx.Proxy, host: Host) -> None:
    connected.sendall(connect_request(proxy, host.name, host.port))
    answer = b""
    while b"\r\n\r\n" not in answer and len(answer) < 65536:
        if not (part := connected.recv(4096)):
            break
        answer += part
    status = answer.split(b"\r\n", 1)[0].decode("ascii", "replace")
    if status.split(" ")[1:2] != ["200"]:
        raise _Failure(status.partition(" ")[2][:100] or "nothing")


def _handshake(facts: Facts, connected: socket.socket, host: Host, tcp: int) -> Finding:
    began = time.monotonic()
    try:
        context = make_tls(facts)
        version = limit_time(lambda: _shake_hands(context, connected, host))
    except ssl.SSLCertVerificationError as error:
        return wrong(
            "tls-not-trusted",
            Text("its certificate is not trusted: {0}", "服务器证书不受信任：{0}"),
            Text(
                "If a proxy of your company opens TLS, name its authority in SSL_CERT_FILE; else"
                " update the package certifi, and check the clock.",
                "如果公司代理会解开 TLS，请在 SSL_CERT_FILE 中填写其根证书；"
                "否则请更新 certifi，并检查时钟。",
            ),
            _explain(error),
        )
    except UsageError as error:
        return unknown(error)
    text = Text("TCP {} ms, {} {} ms", "TCP {} 毫秒，{} {} 毫秒")
    return Finding("ok", text.fill(tcp, version, _milliseconds(began)))


def _shake_hands(context: ssl.SSLContext, connected: socket.socket, host: Host) -> str | None:
    with context.wrap_socket(connected, server_hostname=host.name) as secured:
        return secured.version()


def make_tls(facts: Facts) -> ssl.SSLContext:
    """Return what TLS trusts.

    Raises:
        UsageError: A file of the authorities can't be used.
        OSError: A variable or a profile names a file that can't be used.
    """
    network = network_of(facts)
    verify = reveal(network.verify) if network.is_built_in else True
    if isinstance(verify, str):
        return trust_file(verify)
    return make_context(verify)


def _milliseconds(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
