"""How recordings write PHP's values in JSON.

null, booleans, ints, UTF-8 texts and lists are JSON's. ``{"f": "0.1"}`` is a float, ``{"b": hex}``
a text that is no UTF-8, ``{"a": [[key, value], …]}`` another array, ``{"o": [[name, value], …]}``
an object, ``{"c": name}`` a callback.
"""

from __future__ import annotations

from types import SimpleNamespace

from .callbacks import CALLBACKS


def to_form(value: object) -> object:
    """Return how a value is written."""
    if isinstance(value, str):
        return _of_text(value)
    if isinstance(value, list | tuple):
        return [to_form(one) for one in value]
    for kind, class_ in {"a": dict, "o": SimpleNamespace}.items():
        if isinstance(value, class_):
            pairs = (value if isinstance(value, dict) else vars(value)).items()
            return {kind: [[to_form(key), to_form(one)] for key, one in pairs]}
    for name, function in CALLBACKS.items():
        if function is value:
            return {"c": name}
    assert value is None or isinstance(value, bool | int | float), value
    return {"f": repr(value)} if isinstance(value, float) else value


def _of_text(value: str) -> object:
    data = value.encode("utf-8", "surrogateescape")
    # Bytes that together are UTF-8 must have become so.
    assert data.decode("utf-8", "surrogateescape") == value
    return value if data.decode("utf-8", "replace") == value else {"b": data.hex()}


def from_form(form: object) -> object:
    """Return the value that is written so."""
    if isinstance(form, list):
        return [from_form(one) for one in form]
    if not isinstance(form, dict):
        return form
    [(kind, content)] = form.items()
    if kind == "f":
        return float(content)
    if kind == "b":
        return bytes.fromhex(content).decode("utf-8", "surrogateescape")
    if kind == "c":
        return CALLBACKS[content]
    pairs = {from_form(key): from_form(one) for key, one in content}
    return (
        pairs if kind == "a" else SimpleNamespace(**{str(key): one for key, one in pairs.items()})
    )
