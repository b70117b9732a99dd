"""What ``chainpay gateway --tls`` prints: how programs trust it, and how they reach it.

Each line is a command, or a part of one, that can be pasted.
"""

from __future__ import annotations

import shlex
from pathlib import Path
from urllib.parse import urlsplit

from ...gateway.serving.authority import CA_FILE, JAVA_FILE

_HOST = "api.mch.weixin.qq.com"
_HTTPS = 443
_WIDTH = 13


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
    moved = "" if port == _HTTPS else f", and --port {_HTTPS} (or forward {_HTTPS} to {port})"
    lines = {
        "another program trusts it so:": {
            "curl": f"--cacert {ca}",
            "Python, Go": f"export SSL_CERT_FILE={ca}",
            "requests": f"export REQUESTS_CA_BUNDLE={ca}",
            "Node": f"export NODE_EXTRA_CA_CERTS={ca}",
            "PHP": f"php -d curl.cainfo={ca} -d openssl.cafile={ca}",
            "Java": f"java -Djavax.net.ssl.trustStore={java}",
        },
        f"https://{_HOST}/ leads to it so:": {
            "curl": f"--connect-to {_HOST}:{_HTTPS}:{address}:{port}",
            "any program": f"in /etc/hosts: {in_hosts}{moved}",
        },
    }
    return "\n".join(
        line
        for title, rows in lines.items()
        for line in (title, *(f"  {name:{_WIDTH}}{text}" for name, text in rows.items()))
    )
