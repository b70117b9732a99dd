"""What a marker of the pytest plugin may have as arguments: those of a function of the gateway."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..encoding.text import nearest_word
from ..errors import UsageError

if TYPE_CHECKING:
    import pytest


def check_marker(marker: pytest.Mark, takes: Callable[..., object]) -> None:
    """Check the names of a marker's arguments.

    Args:
        marker: The marker of a test, such as ``wechatpay_options(settle_delay="5m")``.
        takes: What takes the arguments, such as `Gateway`.

    Raises:
        UsageError: One is unknown or missing, or has no name but needs one.
    """
    signature = inspect.signature(takes)
    known = ", ".join(f"{name}=" for name in signature.parameters)
    for name in marker.kwargs:
        if name not in signature.parameters:
            similar = nearest_word(name, signature.parameters)
            hint = f" (did you mean {similar}=?)" if similar else ""
            raise UsageError(f"{marker.name} takes no {name}={hint}; it takes {known}")
    try:
        signature.bind(*marker.args, **marker.kwargs)
    except TypeError as error:
        raise UsageError(f"{marker.name}: {error}; it takes {known}") from None
