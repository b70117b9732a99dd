"""The making of a client: PHP's configuration, and what chainpay has for it."""

from __future__ import annotations

import ast
from collections.abc import Callable

from ..context import Context
from ..reasons.library import SENT_ONCE, SETTING_IGNORED, SETTING_LOST, SETTINGS
from ..syntax import ArrayLiteral, Comment, Expr, Item, Literal
from .sending.options import Option, has_names, is_needless, timeout_of

_KNOWN = frozenset(
    (
        *("mchid", "serial", "privateKey", "certs", "secret", "merchant", "base_uri"),
        *("proxy", "verify", "apiv3_key"),
    )
)
#: Placeholders of a client of APIv2 alone, in the documents of wechatpay-php.
_PLACEHOLDERS = ("nop", "any", "")
_OF_V3 = ("serial", "privateKey", "certs")

Write = Callable[[str, Item], ast.expr]


def read_config(config: ArrayLiteral, at: int, write: Write, here: Context) -> list[Option] | None:
    """Return the settings of a client; None if their names are not all written.

    Args:
        config: PHP's array.
        at: Its line.
        write: Returns the value of a setting.
        here: The translation.
    """
    if not has_names(config):
        return None
    values = {str(item.key.value): item for item in config.items if isinstance(item.key, Literal)}
    timeout = timeout_of(values, here)
    options = [
        _option(name, write(name, item), item.comments)
        for name, item in values.items()
        if _is_kept(name, item.value, at, here)
    ]
    if timeout is not None:
        options.append(Option("timeout", timeout))
    return [*options, once()]


def once() -> Option:
    """Return the setting that nothing is sent twice."""
    beside = Comment([str(SENT_ONCE)], beside=True)
    return Option("retry", ast.Constant(None), beside=[beside])


def _option(name: str, node: ast.expr, comments: list[Comment]) -> Option:
    before = [comment for comment in comments if not comment.beside]
    return Option(name, node, before, [comment for comment in comments if comment.beside])


def _is_kept(name: str, value: Expr | None, at: int, here: Context) -> bool:
    """Return whether a setting is passed on; what is lost is said."""
    if name in _KNOWN:
        return True
    if is_needless(name, value):
        return False
    if name in SETTINGS:
        here.todo(at, "option", SETTING_LOST.format(name, SETTINGS[name]))
    else:
        here.note(at, "option", SETTING_IGNORED.format(name))
    return False


def is_v2_alone(options: list[Option]) -> bool:
    """Return whether the keys of APIv3 are placeholders."""
    values = {each.name: each.node for each in options}
    texts = [
        node.value if isinstance(node, ast.Constant) else None
        for name, node in values.items()
        if name in ("serial", "privateKey")
    ]
    return "secret" in values and all(text in _PLACEHOLDERS for text in texts)


def without_v3(options: list[Option]) -> list[Option]:
    """Return the settings of a client of APIv2 alone."""
    return [each for each in options if each.name not in _OF_V3]
