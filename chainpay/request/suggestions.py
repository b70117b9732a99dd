"""How options are called in other libraries: Guzzle, requests, httpx.

The error for an unknown option names the counterpart.
"""

from __future__ import annotations

from collections.abc import Mapping

OF_OTHER_API = {
    "json": "its fields are xml=, a flat dict",
    "signer": "its messages are signed with Client(secret=…)",
    "xml": "its fields are json=; xml= is for paths below client.v2",
    "security": "leave it out, for APIv3 needs no certificate of the merchant for TLS",
    "nonceless": "leave it out, for the nonce of APIv3 stands in the Authorization",
}
"""For the options that only the other API has."""

OPTIONS = {
    "connect_timeout": "timeout=httpx.Timeout(30, connect=5), and deadline= for all of a call",
    "read_timeout": "timeout=httpx.Timeout(30, read=5), and deadline= for all of a call",
    "on_stats": "Client(on_event=…)",
    "retries": "retry=",
    "max_retries": "retry=",
    "delay": "nothing: chainpay.Retry has pauses, and you can sleep",
    "concurrency": "chainpay.Promise.settle(…, limit=…)",
    "version": "nothing: it is HTTP/1.1",
    "decode_content": "nothing: answers are decoded",
    "params": "query=",
    "content": "body=",
    "handler": "verifier= (chainpay.UNSIGNED for none), or in APIv3 signer=",
    "progress": "client.download(path, to=…, progress=…), or chainpay.Media(…, progress=…)",
    "on_headers": "Client(event_hooks=…)",
    "curl": "Client(timeout=…, proxy=…, verify=…, merchant=…)",
    "idn_conversion": "nothing: hosts are ASCII",
    "force_ip_resolve": "nothing: the system chooses the address",
    "expect": "nothing: bodies are sent at once",
    "debug": "Client(on_event=…), or the logger 'chainpay'",
    "auth": "signer=",
    "http_errors": "try … except chainpay.APIError",
    "allow_redirects": "nothing: redirects are never followed",
    "verify": "Client(verify=…)",
    "proxy": "Client(proxy=…)",
    "files": "body=chainpay.Media(…)",
    "multipart": "body=chainpay.Media(…)",
    "sink": "client.download(path, to=…)",
    "stream": "client.download(path, to=…)",
    "cert": "security=True, and Client(merchant=…)",
    "ssl_key": "security=True, and Client(merchant=…)",
    "cookies": "headers=",
}
"""For the options of a call."""

_BODIES = ("data", "form_params", "form")


def suggest(name: str, value: object, is_v2: bool) -> str:
    """Return what chainpay has for an option of another library; empty if it is unknown.

    Args:
        name: The option.
        value: Its value.
        is_v2: Whether the call is of APIv2.
    """
    if name not in _BODIES:
        return OPTIONS.get(name, "")
    fields = "xml={…}" if is_v2 else "json={…}"
    if is_v2 or isinstance(value, Mapping):
        return f"{fields}, which takes the dict"
    return f"body= for a ready text, or {fields} for a dict"
