"""What stands around the keys: files, the address of the platform, proxies, authorities."""

from __future__ import annotations

import os
import shlex
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from ....encoding.secret import reveal
from ....errors import UsageError
from ....people.language import Text
from ....request.base_uri import is_platform_url, parse_base_uri
from ....transport.connections.network import NetworkSettings
from ....transport.connections.proxies import Proxies, check_proxy
from ....transport.connections.tls import make_context, trust_file
from ..examination import Outcome, fine, step, wrong
from ..facts import BASE_URI, Facts
from .sources import is_file, path_of, show_path

_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_PORTS = {"http": 80, "https": 443}


@step("base-uri.form", Text("address of the platform (base_uri)", "微信支付的地址（base_uri）"))
def base_uri(facts: Facts) -> Outcome:
    """Whether the address can be used, and is WeChat Pay's."""
    uri = facts.value("base_uri") or BASE_URI
    if isinstance(uri, str) and "sandboxnew" in uri:
        return wrong(
            "base-uri-sandboxnew",
            Text("it is the old sandbox of APIv2", "这是 APIv2 的旧沙箱"),
            Text(
                "WeChat Pay has no sandbox for APIv3: leave it out, or try chainpay.sandbox().",
                "微信支付没有 APIv3 沙箱：请删除 base_uri，或使用 chainpay.sandbox()。",
            ),
        )
    try:
        facts.base = parse_base_uri(uri)
    except UsageError:
        has_version = isinstance(uri, str) and uri.rstrip("/").endswith("/v3")
        return wrong(
            "base-uri-form",
            Text("it ends in v3, which stands in each path", "末尾带有 v3，而每个路径中已包含 v3")
            if has_version
            else Text("it is no address such as {0}", "不是 {0} 这样的地址"),
            Text(
                "Leave it out, or write {0}: https, the host, no query, and no v3 at its end.",
                "请删除，或写成 {0}：使用 https，不带查询参数，末尾不带 v3。",
            ),
            BASE_URI,
        )
    shown = f"{facts.base.origin}{facts.base.prefix}/"
    if is_platform_url(facts.base.origin):
        return fine(shown)
    return fine(Text("{}: not WeChat Pay's own host", "{}：不是微信支付的域名"), shown)


@step("environment.proxy", Text("proxy", "代理"), "base")
def proxy(facts: Facts) -> Outcome:
    """Which proxy the calls go through."""
    assert facts.base is not None
    if not network_of(facts).is_built_in:
        return None
    try:
        chosen = find_proxy(facts, facts.base.origin)
    except UsageError as error:
        return wrong("proxy-form", error, PROXY_ADVICE)
    if chosen is None:
        return fine(Text("none", "无"))
    port = chosen.url.port or _PORTS.get(chosen.url.scheme, 1080)
    return fine(Text("{}:{}", "{}:{}"), chosen.url.host, port)


PROXY_ADVICE = Text(
    "Write an address such as http://127.0.0.1:8080, or unset the variable.",
    "请写成 http://127.0.0.1:8080 这样的地址，或取消该环境变量。",
)


def find_proxy(facts: Facts, address: str) -> httpx.Proxy | None:
    """Return the proxy of what is sent to an address.

    Raises:
        UsageError: It can't be used. The error shows no password.
    """
    parts = urlsplit(address)
    own = reveal(network_of(facts).proxy)
    port = parts.port or _PORTS.get(parts.scheme, 443)
    return Proxies(own).find(parts.scheme, parts.hostname or "", port)


def network_of(facts: Facts) -> NetworkSettings:
    """Return how the configuration reaches the network."""
    if facts.core is not None:
        return facts.core.network.settings
    proxy = facts.value("proxy")
    return NetworkSettings(
        transport=facts.value("transport"),
        async_transport=facts.value("async_transport"),
        proxy=False if proxy is False else (None if proxy is None else _to_proxy(proxy)),
        verify=facts.value("verify") if facts.has("verify") else True,
    )


def _to_proxy(proxy: object) -> httpx.Proxy:
    return check_proxy(proxy)


@step("environment.authorities", Text("certificate authorities (TLS)", "TLS 根证书"), "base")
def authorities(facts: Facts) -> Outcome:
    """Whether the files of the authorities can be used that TLS trusts."""
    network = network_of(facts)
    if not network.is_built_in:
        return None
    verify = network.verify
    if isinstance(verify, str):  # a variable or a profile names a file
        return _check_authorities(facts, Path(verify).expanduser())
    if verify is False:
        return wrong(
            "tls-not-verified",
            Text("verify=False: nobody verifies the host", "verify=False：不验证服务器证书"),
            Text("Leave verify= out.", "请删除 verify=。"),
        )
    try:
        make_context(verify)
    except UsageError as error:
        return wrong("ca-file-unusable", error, _CA_ADVICE)
    own = os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR")
    return fine(own or Text("the usual ones", "默认"))


_CA_ADVICE = Text(
    "Name a PEM file with the authorities, or unset the variable: WeChat Pay's host has a"
    " certificate of a public authority.",
    "请填写 PEM 格式的根证书文件，或取消该环境变量：微信支付的域名使用公共机构签发的证书。",
)


def _check_authorities(facts: Facts, path: Path) -> Outcome:
    try:
        trust_file(path)
    except (OSError, ValueError):
        text = Text(
            "{0} names no PEM file that can be read {1}",
            "{0} 填写的不是可读取的 PEM 文件 {1}",
        )
        return wrong("ca-file-unusable", text, _CA_ADVICE, facts.name("verify"), show_path(path))
    return fine(show_path(path))


@step("files.rights", Text("who may read the key files", "密钥文件的权限"))
def rights(facts: Facts) -> Outcome:
    """Whether nobody else than the owner may read the files of keys."""
    files = [path for path in _key_files(facts) if is_file(path)]
    if not files:
        return None
    shared = [path for path in files if _is_shared(path)]
    if not shared:
        return fine(Text("the owner alone", "仅所有者可读"))
    return wrong(
        "file-readable-by-others",
        Text("others on this computer may read {0}", "本机其他用户可以读取 {0}"),
        Text("chmod 600 {0}", "chmod 600 {0}"),
        " ".join(shlex.quote(str(path)) for path in shared),  # they exist: they are no keys
    )


def _key_files(facts: Facts) -> Iterator[Path]:
    merchant = facts.value("merchant")
    sources = [facts.value("private_key")]
    if isinstance(merchant, Mapping):
        sources += [reveal(merchant.get("key")), reveal(merchant.get("p12"))]
    else:
        sources.append(merchant)
    texts = [facts.value(name) for name in ("apiv3_key", "secret")]
    sources += [each for each in texts if isinstance(each, Path)]
    yield from filter(None, map(path_of, sources))


def _is_shared(path: Path) -> bool:
    return os.name == "posix" and bool(path.stat().st_mode & _OTHERS)
