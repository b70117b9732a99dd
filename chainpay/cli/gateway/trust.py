"""What ``chainpay gateway --tls`` prints: how programs trust it, and how they reach it.

Each line is a command, or a part of one, that can be pasted.
"""

from __future__ import annotations

import shlex
from pathlib import Path
from urllib.parse import urlsplit

from ...gateway.serving.authority import CA_FILE, JAVA_FILE
from ...people.language import Text
from ...people.terminal import columns

_HOST = "api.mch.weixin.qq.com"
_HTTPS = 443
_WIDTH = 13
_TRUST = Text("another program trusts it so:", "让其他程序信任它：")
_LEAD = Text("https://{}/ leads to it so:", "让 https://{}/ 指向它：")
_ANY = Text("any program", "任何程序")
_IN_HOSTS = Text("in /etc/hosts: {}{}", "在 /etc/hosts 中写入：{}{}")
_MOVED = Text(
    ", and --port {0} (or forward {0} to {1})", "，并使用 --port {0}（或把 {0} 转发到 {1}）"
)


def explain(base_uri: str, folder: Path) -> str:
    """Return how programs trust the gateway at an address, and how they find it.

    Args:
        base_uri: The address of the gateway.
        folder: Its folder.
    """
    ca, java = (shlex.quote(str(folder / name)) for name in (CA_FILE, JAVA_FILE))
    parts = urlsplit(base_uri)
    address, port = parts.netloc.rpartition(":")[0], parts.port
    in_hosts = f"{parts.hostname} {_HOST}"
    moved = "" if port == _HTTPS else _MOVED.format(_HTTPS, port)
    lines = {
        str(_TRUST): {
            "curl": f"--cacert {ca}",
            "Python, Go": f"export SSL_CERT_FILE={ca}",
            "requests": f"export REQUESTS_CA_BUNDLE={ca}",
            "Node": f"export NODE_EXTRA_CA_CERTS={ca}",
            "PHP": f"php -d curl.cainfo={ca} -d openssl.cafile={ca}",
            "Java": f"java -Djavax.net.ssl.trustStore={java}",
        },
        _LEAD.format(_HOST): {
            "curl": f"--connect-to {_HOST}:{_HTTPS}:{address}:{port}",
            str(_ANY): _IN_HOSTS.format(in_hosts, moved),
        },
    }
    return "\n".join(
        line
        for title, rows in lines.items()
        for line in (title, *(f"  {_pad(name)}{text}" for name, text in rows.items()))
    )


def _pad(name: str) -> str:
    return name + " " * (_WIDTH - columns(name))
