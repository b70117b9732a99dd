"""A secret text whose repr doesn't show it, and functions whose frames don't show it.

Tracebacks with locals, debuggers and error trackers write the repr of whatever they meet. So a
secret is kept in a `Secret` from the moment it arrives until the moment it is used.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, NoReturn, ParamSpec, Self, TypeVar, cast

from ..errors import ChainpayError

P = ParamSpec("P")
T = TypeVar("T")


class Secret:
    """A text or bytes that no repr, copy or pickle shows.

    Args:
        value: The secret.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str | bytes) -> None:
        self._value = value

    def reveal(self) -> str | bytes:
        """Return the secret. Use it at once, and keep it in no variable."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __repr__(self) -> str:
        return "Secret(…)"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


def hide(value: object) -> Any:
    """Return a text or bytes as a `Secret`; anything else as it is."""
    return Secret(value) if isinstance(value, (str, bytes)) else value


def reveal(value: object) -> Any:
    """Return what a `Secret` holds; anything else as it is."""
    return value.reveal() if isinstance(value, Secret) else value


def takes_secrets(function: Callable[P, T]) -> Callable[P, T]:
    """Let a function take `Secret`s in place of texts, and its errors show none of its locals.

    An error of chainpay is raised without the frames of the function, for these hold the secrets.
    """

    @wraps(function)
    def call(*arguments: Any, **named: Any) -> T:
        try:
            return function(
                *map(reveal, arguments),
                **{name: reveal(value) for name, value in named.items()},
            )
        except ChainpayError as error:
            failure = error.with_traceback(None)
        del arguments, named
        failure.__context__ = None
        raise failure

    return cast("Callable[P, T]", call)
