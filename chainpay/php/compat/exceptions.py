"""PHP's tree of exceptions, and what PHP asks an exception for.

PHP's ``\\Exception`` is Python's `Exception`. What its own functions throw are Python's TypeError,
ValueError, ArithmeticError and ZeroDivisionError: PHP catches them by ``\\Error`` too, Python by
`ERRORS`. The functions here answer for every exception of Python, and so of chainpay.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from .properties import name_of

__all__ = [
    "ERRORS",
    "ArgumentCountError",
    "BadFunctionCallException",
    "BadMethodCallException",
    "DomainException",
    "Error",
    "ErrorException",
    "InvalidArgumentException",
    "JsonException",
    "LengthException",
    "LogicException",
    "OutOfBoundsException",
    "OutOfRangeException",
    "OverflowException",
    "RangeException",
    "RuntimeException",
    "Throwable",
    "UnderflowException",
    "UnexpectedValueException",
    "UnhandledMatchError",
    "code",
    "message",
    "previous",
    "source_file",
    "source_line",
    "trace",
]


class Throwable(Exception):
    """An exception with PHP's constructor and methods: the base of what ported code defines.

    A subclass may set `message` and `code`, as in PHP.

    Args:
        message: What happened; None for the class's own.
        code: A number, or a text; None for the class's own.
        previous: The exception that led to this one. It becomes ``__cause__``.
    """

    __php_name__ = "Exception"  # as what compat itself throws
    message: str = ""
    code: int | str = 0

    def __init__(
        self,
        message: str | None = None,
        code: int | str | None = None,
        previous: BaseException | None = None,
    ) -> None:
        super().__init__(self.message if message is None else message)
        self.message = self.args[0]
        self.code = self.code if code is None else code
        if previous is not None:
            self.__cause__ = previous

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[object, ...]:
        return type(self).__new__, (type(self), *self.args), self.__dict__

    def getMessage(self) -> str:
        """PHP's `getMessage`."""
        return self.message

    def getCode(self) -> int | str:
        """PHP's `getCode`."""
        return self.code

    def getPrevious(self) -> BaseException | None:
        """PHP's `getPrevious`."""
        return previous(self)

    def getFile(self) -> str:
        """PHP's `getFile`."""
        return source_file(self)

    def getLine(self) -> int:
        """PHP's `getLine`."""
        return source_line(self)

    def getTraceAsString(self) -> str:
        """PHP's `getTraceAsString`."""
        return trace(self)


class Error(Throwable):
    """PHP's `Error`, which ``except Exception`` catches too."""


class ArgumentCountError(Error, TypeError):
    """PHP's `ArgumentCountError`."""


class UnhandledMatchError(Error):
    """PHP's `UnhandledMatchError`."""


class ErrorException(Throwable):
    """PHP's `ErrorException`: what a handler of errors throws.

    Args:
        message: What happened.
        code: A number.
        severity: The level of the error: 1 is ``E_ERROR``.
        filename: The file of the error; None for where it was thrown.
        line: Its line.
        previous: The exception that led to this one.
    """

    def __init__(
        self,
        message: str = "",
        code: int = 0,
        severity: int = 1,
        filename: str | None = None,
        line: int | None = None,
        previous: BaseException | None = None,
    ) -> None:
        super().__init__(message, code, previous)
        self.severity, self.file, self.line = severity, filename, line

    def getSeverity(self) -> int:
        """PHP's `getSeverity`."""
        return self.severity

    def getFile(self) -> str:
        """PHP's `getFile`."""
        return super().getFile() if self.file is None else self.file

    def getLine(self) -> int:
        """PHP's `getLine`."""
        return super().getLine() if self.line is None else self.line


class JsonException(Throwable):
    """PHP's `JsonException`."""


class LogicException(Throwable):
    """PHP's `LogicException`: the program is wrong."""


class BadFunctionCallException(LogicException):
    """PHP's `BadFunctionCallException`."""


class BadMethodCallException(BadFunctionCallException):
    """PHP's `BadMethodCallException`."""


class DomainException(LogicException):
    """PHP's `DomainException`."""


class InvalidArgumentException(LogicException):
    """PHP's `InvalidArgumentException`."""


class LengthException(LogicException):
    """PHP's `LengthException`."""


class OutOfRangeException(LogicException):
    """PHP's `OutOfRangeException`."""


class RuntimeException(Throwable):
    """PHP's `RuntimeException`: what only shows at run time."""


class OutOfBoundsException(RuntimeException):
    """PHP's `OutOfBoundsException`."""


class OverflowException(RuntimeException):
    """PHP's `OverflowException`."""


class RangeException(RuntimeException):
    """PHP's `RangeException`."""


class UnderflowException(RuntimeException):
    """PHP's `UnderflowException`."""


class UnexpectedValueException(RuntimeException):
    """PHP's `UnexpectedValueException`."""


#: Errors that Python throws by itself, where PHP throws its own.
_CLASSES = {
    "ZeroDivisionError": "DivisionByZeroError",
    **dict.fromkeys(("AttributeError", "NameError"), "Error"),
}

#: What PHP's ``catch (\\Error $e)`` catches: ``except ERRORS as e``.
ERRORS = (Error, TypeError, ValueError, ArithmeticError, AttributeError, NameError)


def message(error: Any) -> str:
    """PHP's ``$e->getMessage()``: of ``Exception('text', 5)`` too, the text.

    Of chainpay's errors it is Guzzle's message.
    """
    error = _dressed(error)
    if isinstance(error, Throwable) or not isinstance(error, BaseException):
        return error.getMessage()
    if isinstance(error, ZeroDivisionError) and "by zero" in str(error):
        return "Division by zero" if "division" in str(error).lower() else "Modulo by zero"
    return error.args[0] if _is_made_by_php_code(error) else str(error)


def code(error: Any) -> int | str:
    """PHP's ``$e->getCode()``: of chainpay's errors the status of the answer, or 0."""
    if isinstance(error, Throwable) or not isinstance(error, BaseException):
        return error.getCode()
    if _is_made_by_php_code(error):
        return int(error.args[1])
    response = getattr(error, "response", None)
    status = getattr(error, "status", None) or getattr(response, "status_code", None)
    return status if isinstance(status, int) else 0


def previous(error: Any) -> BaseException | None:
    """PHP's ``$e->getPrevious()``: the exception that an exception was raised from."""
    if not isinstance(error, BaseException):
        return error.getPrevious()  # type: ignore[no-any-return]
    return error.args[2] if _is_made_by_php_code(error, 3) else error.__cause__


def trace(error: Any) -> str:
    """PHP's ``$e->getTraceAsString()``: the calls between who caught it and where it was raised."""
    if not isinstance(error, BaseException):
        return error.getTraceAsString()  # type: ignore[no-any-return]
    frames = traceback.extract_tb(error.__traceback__)
    calls = [f"{out.filename}({out.lineno}): {into.name}()" for out, into in pairwise(frames)]
    return "\n".join(f"#{at} {call}" for at, call in enumerate([*reversed(calls), "{main}"]))


def source_file(error: BaseException) -> str:
    """PHP's ``$e->getFile()``: the file where it was raised; empty if it never was."""
    frames = traceback.extract_tb(error.__traceback__)
    return frames[-1].filename if frames else ""


def source_line(error: BaseException) -> int:
    """PHP's ``$e->getLine()``: the line where it was raised; 0 if it never was."""
    frames = traceback.extract_tb(error.__traceback__)
    return (frames[-1].lineno or 0) if frames else 0


def describe(error: BaseException) -> str:
    """PHP's ``(string) $e``: class, message, place and calls, of what led to it first."""
    earlier = previous(error)
    before = "" if earlier is None else f"{describe(earlier)}\n\nNext "
    words, file = message(error), source_file(error)
    name = f"{class_of_error(error)}{words and ': '}{words}"
    place = f" in {file}:{source_line(error)}" if file else ""
    return f"{before}{name}{place}\nStack trace:\n{trace(error)}"


def class_of_error(error: BaseException) -> str:
    """Return the name of PHP's class of an error: of chainpay's errors, Guzzle's."""
    name = name_of(type(_dressed(error)))
    return _CLASSES.get(name, name)


#: Gives an error of chainpay or httpx PHP's class: `chainpay.php` has it, which needs this module.
_dressers: list[Callable[[BaseException], Any]] = []


def dresses_errors(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Register what gives errors of other packages PHP's classes."""
    _dressers.append(function)
    return function


def _dressed(error: Any) -> Any:
    for dress in _dressers:
        dress(error)
    return error


def has_own_text(error: BaseException) -> bool:
    """Return whether the class of an error has PHP's `__toString`."""
    if not isinstance(error, Throwable):
        return False
    owner = next(kind for kind in type(error).__mro__ if "__str__" in vars(kind))
    return not owner.__module__.startswith("chainpay.")


def _is_made_by_php_code(error: BaseException, size: int = 2) -> bool:
    """Return whether an exception has the arguments of PHP's: message, code and maybe previous."""
    match error.args:
        case (str(), int(), *rest) if len(rest) < 2 and size <= len(error.args):
            return not rest or isinstance(rest[0], BaseException | None)
    return False
