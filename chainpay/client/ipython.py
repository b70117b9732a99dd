"""The completion of IPython evaluates only objects of classes that it knows to be harmless.

The attributes and items of a chain only build a longer chain, and send nothing. So IPython's
default policy may evaluate ``client.v3.payscore`` for TAB.
"""

from __future__ import annotations

import sys
from contextlib import suppress


def allow_completion(*classes: type) -> None:
    """Let a running IPython evaluate attributes and items of some classes for its completion.

    Nothing happens outside of IPython, or in a version of it without such a policy.
    """
    if "IPython" not in sys.modules:
        return
    with suppress(ImportError, KeyError, AttributeError):
        from IPython.core.guarded_eval import EVALUATION_POLICIES

        policy = EVALUATION_POLICIES["limited"]
        for name in ("allowed_getattr", "allowed_getitem"):
            allowed: set[type] = getattr(policy, name)
            allowed.update(classes)
