"""Names of classes that PHP looks for in the namespace, where they are not."""

from __future__ import annotations

from ...context import Context
from ...reasons.language import NAMESPACED_ERROR
from ...syntax import Name


def warn_of_namespace(node: Name, here: Context) -> None:
    """Say that a class of errors is another one in PHP: ``catch`` and ``instanceof`` miss it."""
    written = node.text
    is_short = "\\" not in written and written.lower() not in here.uses
    if not here.namespace or not is_short or not _is_known(written):
        return
    if here.facts.class_named(here.class_key(written)) is None:
        full = f"{here.namespace}\\{written}"
        here.todo(here.at, "namespace", NAMESPACED_ERROR.format(written, full))


def _is_known(name: str) -> bool:
    """Return whether PHP or Guzzle has a class of errors of that name."""
    import chainpay.php
    from chainpay.php import compat

    is_error = name.endswith(("Exception", "Error"))
    known = ("Exception", "TypeError", "ValueError", *compat.__all__, *chainpay.php.__all__)
    return name == "Throwable" or (is_error and name in known)
