"""Hosts of operations: some are answered by another host than the usual one."""

from __future__ import annotations

from .quirks import HOSTS


def host_of(path: str) -> str | None:
    """Return the base address that an operation needs; None if it is the usual one.

    Args:
        path: The path as sent, but with ``v2/`` or ``v3/`` in front.

    Source: https://pay.weixin.qq.com/doc/global/v3/zh/4012354982
    """
    start = "/".join(path.split("/", 2)[:2])
    return HOSTS.get(start) or HOSTS.get(path)


def certificates_path(origin: str) -> str:
    """Return the path of the list of platform certificates at an origin."""
    return "v3/global/certificates" if "//apihk." in origin else "v3/certificates"
