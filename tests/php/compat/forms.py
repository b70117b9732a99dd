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
    if isinstance(value, float):
        return {"f": repr(value)}
    if isinstance(value, str):
        data = value.encode("utf-8", "surrogateescape")
        # What should have been joined into UTF-8 is not.
        assert data.decode("utf-8", "surrogateescape") == value
        return value if data.decode("utf-8", "replace") == value else {"b": data.hex()}
    if isinstance(value, list | tuple):
        return [to_form(one) for one in value]
    if isinstance(value, dict):
        return {"a": [[to_form(key), to_form(one)] for key, one in value.items()]}
    if isinstance(value, SimpleNamespace):
        return {"o": [[key, to_form(one)] for key, one in vars(value).items()]}
    names = [name for name, function in CALLBACKS.items() if function is value]
    if names:
        return {"c": names[0]}
    assert value is None or isinstance(value, bool | int), value
    return value


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
