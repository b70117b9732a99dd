"""The callbacks of recorded calls; `record.php` has the same in PHP."""

from __future__ import annotations

from chainpay.php import compat

CALLBACKS = {
    "double": lambda value: compat.multiply(value, 2),
    "pair": lambda one, other: [one, other],
    "sum": compat.add,
    "is_even": lambda value: compat.modulo(value, 2) == 0,
    "is_named": compat.is_string,
    "both": lambda value, key: compat.truthy(value) and key != 1,
    "length": compat.strlen,
    "cmp": compat.compare,
    "cmp_back": lambda one, other: compat.compare(other, one),
    "cmp_length": lambda one, other: compat.strlen(one) - compat.strlen(other),
    "greater": lambda one, other: compat.less(other, one),
    "minus": compat.subtract,
    "whim": lambda one, other: (
        compat.modulo(one * 7919, 31) - compat.modulo(other * 104729, 31) + 5
    ),
    "show": lambda value, key: compat.echo(key, "=", value, ";"),
    "show_more": lambda value, key, more: compat.echo(key, more, value, ";"),
    "upper": compat.strtoupper,
    "groups": compat.json_encode,
}
