"""Holds an upload against the catalog before it is sent: a refusal would not say what is wrong.

The platform checks the signature of an upload over its meta alone. So another body is refused with
401, as if it had been changed on its way.
"""

from __future__ import annotations

from ..catalog.index import find_operation
from ..errors import UsageError
from .media import Media


def check_upload(method: str, path: str, body: object) -> None:
    """Check that a file is sent if the operation takes one, and only then.

    Args:
        method: In capitals.
        path: As it is sent; of APIv2 with ``v2/``.
        body: The option ``body`` of the call, or None.

    Raises:
        UsageError: The operation takes a file, and `body` is none; or the other way round; or the
            operation doesn't take files with such a name.
    """
    operation = find_operation(method, path)
    if operation is None:  # newer than the catalog
        return
    name = f"{operation.method} {operation.path}"
    if not isinstance(body, Media):
        if operation.fields_in("multipart"):
            raise UsageError(
                f"{name} takes a file: pass body=chainpay.Media('photo.jpg', meta={{…}}), and no"
                " json= or other body=; check=False sends the call as it is"
            )
        return
    if "body" not in operation.options:
        fields = "xml=" if operation.api == "v2" else "json="
        right = f"pass its fields as {fields}" if operation.fields_in(fields[:-1]) else "omit body="
        raise UsageError(f"{name} takes no file: {right}; check=False sends the call as it is")
    body.check_name(operation.path)
