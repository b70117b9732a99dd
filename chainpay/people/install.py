"""The command that installs what is missing, for the way in which chainpay itself is installed.

It works without an index that has chainpay: from a checkout, and from the file or the address that
chainpay was installed from, which pip remembers (PEP 610).
"""

from __future__ import annotations

from pathlib import Path

from ..encoding.text import json_object
from .terminal import quote_word

_CHECKOUT = Path(__file__).parents[2]


def install_command(extra: str) -> str:
    """Return the command that installs an extra of chainpay.

    Args:
        extra: The name of the extra, such as ``cli``.
    """
    if (_CHECKOUT / "setup.cfg").exists():
        return f"pip install -e {quote_word(f'{_CHECKOUT}[{extra}]')}"
    address = _read_address()
    source = f" @ {address}" if address else ""
    return f"pip install {quote_word(f'chainpay[{extra}]{source}')}"


def _read_address() -> str:
    """Return the address that chainpay was installed from; empty if it came from an index."""
    from importlib import metadata  # slow, and only somebody without an extra needs it

    try:
        record = metadata.distribution("chainpay").read_text("direct_url.json")
    except metadata.PackageNotFoundError:  # it is run from a copy, such as a zipapp
        return ""
    return str(json_object((record or "").encode()).get("url", ""))
