"""A secret text whose repr doesn't show it, functions whose frames don't, and texts without it.

Tracebacks with locals, debuggers and error trackers write the repr of whatever they meet. So a
secret is kept in a `Secret` from the moment it arrives until the moment it is used.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from typing import Any, NoReturn, ParamSpec, Self, TypeVar, cast

from ..errors import ChainpayError

P = ParamSpec("P")
T = TypeVar("T")
#: What stands before the host of an address; in JSON its slashes may be escaped.
_USER = re.compile(r"(:(?://|\\/\\/))[^/\\\s\"'<>?#]*@")


class Secret:
    """A text, bytes or another value that no repr, copy or pickle shows.

    Args:
        value: The secret.
    """

    __slots__ = ("_value",)

    def __init__(self, value: Any) -> None:
        self._value = value

    def reveal(self) -> Any:
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
    """Return a value as a `Secret`; as it is, if its repr shows nothing of what it holds."""
    shows_nothing = value is None or type(value).__repr__ is object.__repr__
    return value if shows_nothing or isinstance(value, Secret) else Secret(value)


def reveal(value: object) -> Any:
    """Return what a `Secret` holds; anything else as it is."""
    return value.reveal() if isinstance(value, Secret) else value


def hide_passwords(text: str) -> str:
    """Return a text in which addresses are without their user and password."""
    return _USER.sub(r"\1...@", text)


def takes_secrets(function: Callable[P, T]) -> Callable[P, T]:
    """Let a function take `Secret`s in place of texts, and its errors show none of its locals."""

    @wraps(function)
    def reveal_all(*arguments: Any, **named: Any) -> T:
        return function(
            *map(reveal, arguments), **{name: reveal(value) for name, value in named.items()}
        )

    return cast("Callable[P, T]", hides_locals(reveal_all))


def hides_locals(function: Callable[P, T]) -> Callable[P, T]:
    """Let the errors of a function show none of its locals, for these hold secrets.

    An error of chainpay, or a TypeError, is raised without the frames in which it came.
    """

    @wraps(function)
    def call(*arguments: Any, **named: Any) -> T:
        try:
            return function(*arguments, **named)
        except (ChainpayError, TypeError) as error:
            failure = error.with_traceback(None)
        finally:
            del arguments, named
        failure.__cause__ = failure.__context__ = None
        raise failure

    return cast("Callable[P, T]", call)
