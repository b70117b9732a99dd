"""PHP's exceptions, and what PHP asks an exception for."""

from __future__ import annotations

import copy
import pickle
from types import SimpleNamespace

import pytest

from chainpay.php import compat


class PaymentFailed(compat.RuntimeException):
    message = "the payment has failed"
    code = 7


def _raise(error: BaseException) -> BaseException:
    try:
        raise error
    except BaseException as caught:
        return caught


def test_an_exception_has_what_php_gives_it() -> None:
    first = ValueError("amount")
    error = _raise(compat.InvalidArgumentException("no order", 5, first))
    assert isinstance(error, compat.LogicException)
    assert [str(error), error.getMessage(), error.getCode()] == ["no order", "no order", 5]
    assert error.getPrevious() is error.__cause__ is first
    assert error.getFile() == __file__
    assert error.getLine() == _raise.__code__.co_firstlineno + 2
    assert error.getTraceAsString() == "#0 {main}"


def test_an_exception_that_was_not_raised_has_no_place() -> None:
    error = compat.Throwable()
    assert [error.getMessage(), error.getCode(), error.getPrevious()] == ["", 0, None]
    assert [error.getFile(), error.getLine()] == ["", 0]


def test_a_class_has_a_message_and_a_code_of_its_own() -> None:
    error = PaymentFailed()
    assert [error.getMessage(), error.getCode()] == ["the payment has failed", 7]
    assert [PaymentFailed("x").getMessage(), PaymentFailed("x", 0).getCode()] == ["x", 0]


def test_an_exception_is_copied_and_pickled() -> None:
    error = PaymentFailed("x", 3)
    for other in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert [type(other), other.getMessage(), other.getCode()] == [PaymentFailed, "x", 3]


def test_an_error_of_a_handler_has_a_place() -> None:
    error = compat.ErrorException("x", 1, 2, "a.php", 9)
    assert [error.getSeverity(), error.getFile(), error.getLine()] == [2, "a.php", 9]
    raised = _raise(compat.ErrorException("x"))
    assert [raised.getSeverity(), raised.getFile()] == [1, __file__]
    assert raised.getLine() == _raise.__code__.co_firstlineno + 2


def test_exceptions_of_python_are_asked_too() -> None:
    first = KeyError("a")
    assert [compat.message(Exception("x", 5)), compat.code(Exception("x", 5))] == ["x", 5]
    assert compat.previous(Exception("x", 5, first)) is first
    assert compat.previous(Exception("x", 5)) is None
    assert [compat.message(ValueError("y")), compat.code(ValueError("y"))] == ["y", 0]
    assert [compat.message(Exception("x", "y")), compat.code(Exception("x", "y"))] == [
        "('x', 'y')",
        0,
    ]
    assert compat.code(Exception("x", 5, "y")) == 0
    assert compat.message(PaymentFailed()) == "the payment has failed"
    assert compat.code(PaymentFailed()) == 7


def test_a_division_by_zero_has_the_message_of_php() -> None:
    with pytest.raises(ZeroDivisionError) as divided:
        compat.divide(1, 0)
    with pytest.raises(ZeroDivisionError) as rest:
        compat.modulo(1, 0)
    assert compat.message(divided.value) == "Division by zero"
    assert compat.message(rest.value) == "Modulo by zero"
    assert compat.message(ZeroDivisionError("integer modulo by zero")) == "Modulo by zero"


def test_objects_that_act_as_exceptions_answer_for_themselves() -> None:
    one = SimpleNamespace(
        getMessage=lambda: "m",
        getCode=lambda: 4,
        getPrevious=lambda: None,
        getTraceAsString=lambda: "t",
    )
    assert [compat.message(one), compat.code(one)] == ["m", 4]
    assert [compat.previous(one), compat.trace(one)] == [None, "t"]


def test_the_status_of_an_answer_is_the_code() -> None:
    class Answer(Exception):
        status = 404

    class Response:
        status_code = 502

    class Other(Exception):
        response = Response()

    assert [compat.code(Answer()), compat.code(Other())] == [404, 502]


def test_errors_are_caught_as_php_catches_them() -> None:
    for error in (compat.Error("x"), TypeError("x"), ZeroDivisionError("x"), NameError("x")):
        with pytest.raises(compat.ERRORS):
            raise error
    assert not isinstance(compat.RuntimeException("x"), compat.ERRORS)


def test_the_calls_are_listed_from_the_innermost() -> None:
    def outer() -> None:
        inner()

    def inner() -> None:
        raise compat.Throwable("x")

    with pytest.raises(compat.Throwable) as caught:
        outer()
    calls = [line.rpartition(" ")[2] for line in caught.value.getTraceAsString().splitlines()]
    assert calls == ["inner()", "outer()", "{main}"]
