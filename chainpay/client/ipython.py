"""IPython completes only what it knows to be harmless; here it learns that chains are.

Attribute access and items build a chain and send nothing, so its default policy may evaluate
``client.v3.payscore`` for TAB. It is told when chainpay is imported in a running IPython.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from ..chain import AsyncVerb, Chain, Verb
from ..php.builder import BuilderChainable
from .client import Client

__all__ = ["teach"]


def teach() -> None:
    """Let IPython complete clients and chains; a version without such a policy asks nobody."""
    with suppress(ImportError, KeyError, AttributeError):
        from IPython.core.guarded_eval import EVALUATION_POLICIES

        kinds = (Client, BuilderChainable, Chain, Verb, AsyncVerb)
        policy: Any = EVALUATION_POLICIES["limited"]
        for allowed in (policy.allowed_getattr, policy.allowed_getitem):
            allowed.update(kinds)
