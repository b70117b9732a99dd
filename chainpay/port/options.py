"""How a file is converted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Options:
    """How a file is converted.

    Args:
        keep_names: Write wechatpay-php's names, from `chainpay.php`.
    """

    keep_names: bool = False
