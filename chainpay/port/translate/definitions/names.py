"""Names of classes that PHP looks for in the namespace, where they are not."""

from __future__ import annotations

from ...context import Context
from ...syntax import Name


def warn_of_namespace(node: Name, here: Context) -> None:
    """Say that a class of errors is another one in PHP: ``catch`` and ``instanceof`` miss it."""
    written = node.text
    is_short = "\\" not in written and written.lower() not in here.uses
    if not here.namespace or not is_short or here.library.error_kind(written) is None:
        return
    if here.facts.class_named(here.class_key(written)) is None:
        full = f"{here.namespace}\\{written}"
        reason = f"in PHP, {written} is {full} here, which nothing throws: it is \\{written} now"
        here.todo(here.at, "namespace", reason)
