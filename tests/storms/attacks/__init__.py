"""What attackers try, at random and seeded: each attack yields what is wrong, or None.

* answers: accepted though changed
* callbacks: accepted though changed or forged
* targets: a request to another target than is spelled
* secrets: a secret in what is shown
* records: an error, or a secret in what the doctor tells of a damaged record
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from tests.storms.attacks import answers, callbacks, records, secrets, targets

__all__ = ["ATTACKS"]

ATTACKS: dict[str, Callable[[Random], Iterator[str | None]]] = {
    "answers": answers.attack,
    "callbacks": callbacks.attack,
    "targets": targets.attack,
    "secrets": secrets.attack,
    "records": records.attack,
}
