"""Many cases inside one test, such as all operations: each failure is reported by its name."""

from __future__ import annotations

import functools
import inspect
import traceback
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from chainpay.catalog import Operation, operations

#: All operations of the catalog. It takes a third of a second to read them, so they are shared.
OPERATIONS = tuple(operations())

#: What a failed check raises; `pytest.raises` without an error raises the second.
_FAILURES = (Exception, pytest.fail.Exception)

#: A test function.
Test = Callable[..., object]


def each(
    names: str, cases: Iterable[Any], ids: Iterable[object] | Callable[[Any], object] = repr
) -> Callable[[Test], Test]:
    """Run a test's body on every case, and fail with the names of all cases that failed.

    It is spelled like `pytest.mark.parametrize`, but all cases are one test: they share its
    fixtures, and so must leave nothing behind that another case sees.

    Args:
        names: The arguments of the test that a case fills, separated by commas.
        cases: At least one case: a value, or a tuple of values if there are several names.
        ids: The names of the cases, or what returns the name of one.
    """
    arguments = [name.strip() for name in names.split(",")]
    listed = list(cases)
    labels = [ids(case) for case in listed] if callable(ids) else list(ids)
    assert listed, "there is no case"

    def fill(case: Any) -> dict[str, Any]:
        values = (case,) if len(arguments) == 1 else case
        return dict(zip(arguments, values, strict=True))

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        def run(**fixtures: Any) -> None:
            failures = []
            for label, case in zip(labels, listed, strict=True):
                failures += _failures(label, functools.partial(test, **fixtures, **fill(case)))
            if failures:
                count = f"{len(failures)} of {len(listed)} cases failed:"
                pytest.fail("\n".join((count, *failures)), pytrace=False)

        signature = inspect.signature(test)
        fixtures = [one for name, one in signature.parameters.items() if name not in arguments]
        run.__signature__ = signature.replace(parameters=fixtures)  # type: ignore[attr-defined]
        return run

    return decorate


def _failures(label: object, check: Callable[[], object]) -> Iterator[str]:
    try:
        check()
    except _FAILURES as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        text = "".join(traceback.format_exception_only(error)).strip()
        yield f"{label}\n  {place.filename}:{place.lineno}: {text}"


def name_operation(operation: Operation) -> str:
    """Return the method and the path of an operation."""
    return f"{operation.method} {operation.path}"
