"""How a check is made: what it is called, what it needs, and what its function returns."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from ...concurrency.runtime import maybe_await
from ...errors import UsageError, printable
from ...people.language import Text, text_of
from .check import NOTHING, Check, Report, State
from .facts import NEEDED, Facts, RecordFacts
from .reading.exchange import Exchange
from .reading.source import Source, read_exchange

_UNFORESEEN = Text("the check itself failed ({})", "该项检查自身出错（{}）")
_REPORT = Text(
    "It is a fault of chainpay: please report it, without your keys.",
    "这是 chainpay 的缺陷：请反馈，不要附上密钥。",
)


class Finding(NamedTuple):
    """How a check turned out: see `Check`."""

    state: State
    result: Text
    cause: str = ""
    advice: Text = NOTHING


def _clean(text: Text) -> Text:
    """Return a text without control characters, which a server or a record may have sent."""
    return Text(printable(text.en), printable(text.zh))


def fine(result: object, *values: object) -> Finding:
    """Return that nothing is wrong: a text with its values, or any value alone."""
    return Finding("ok", text_of(result).fill(*values))


def wrong(cause: str, result: object, advice: Text, *values: object) -> Finding:
    """Return what is wrong. The values stand in the places of both texts."""
    return Finding("failed", text_of(result).fill(*values), cause, advice.fill(*values))


def unknown(reason: object, *values: object) -> Finding:
    """Return that something could not be tested."""
    return Finding("unknown", text_of(reason).fill(*values))


def unforeseen(error: Exception) -> Finding:
    """Return that the check itself failed. The error's message isn't shown: it may hold a key."""
    name = type(error).__name__
    return Finding("unknown", _UNFORESEEN.fill(name), "check-failed", _REPORT)


Outcome: TypeAlias = Finding | None
"""What the function of a check returns: None if the check does not concern this configuration."""


F = TypeVar("F", bound=Facts | RecordFacts)
R = TypeVar("R", bound=RecordFacts)


class Step(NamedTuple, Generic[F]):
    """A check that can be made: an examination makes one after the other.

    Attributes:
        id: Its stable id.
        tested: What it tests.
        function: Makes it.
        needs: The facts that it needs.
        is_online: Whether it sends something.
    """

    id: str
    tested: Text
    function: Callable[[F], Awaitable[Outcome] | Outcome]
    needs: tuple[str, ...]
    is_online: bool

    async def make(self, facts: F) -> Check | None:
        """Make the check; None if it does not concern this configuration."""
        known = facts.configuration
        missing = [name for name in self.needs if getattr(known, name) is None]
        if (self.is_online and known.is_offline) or not all(map(known.concerns, missing)):
            return None
        finding = unknown(NEEDED[missing[0]]) if missing else await self._try(facts)
        return None if finding is None else self.conclude(finding)

    def conclude(self, finding: Finding) -> Check:
        """Return how the check turned out."""
        result, advice = _clean(finding.result), _clean(finding.advice)
        return Check(self.id, finding.state, self.tested, result, advice, finding.cause)

    async def _try(self, facts: F) -> Outcome:
        """Call the function. Whatever is wrong with an input, the other checks are made."""
        try:
            return await maybe_await(self.function(facts))
        except Exception as error:
            return unforeseen(error)


def step(
    name: str, tested: Text, *needs: str, is_online: bool = False
) -> Callable[[Callable[[F], Awaitable[Outcome] | Outcome]], Step[F]]:
    """Return a decorator that makes a `Step` of a function."""
    return lambda function: Step(name, tested, function, needs, is_online)


async def examine(facts: F, steps: Iterable[Step[F]]) -> Report:
    """Make checks in their order."""
    made = []
    for one in steps:
        check = await one.make(facts)
        if check is not None:
            made.append(check)
            facts.has_failed = facts.has_failed or check.state == "failed"
    return Report(tuple(made), facts.configuration.is_offline)


class Kind(NamedTuple, Generic[R]):
    """A kind of record: what somebody has kept of a request, or of a callback.

    Attributes:
        is_one: Returns whether an exchange is of this kind.
        learn: Returns what is known of a record, beside the configuration.
        record: The first check, which fails if the record is none of this kind.
        steps: The other checks. The first that fails is the cause.
    """

    is_one: Callable[[Exchange], bool]
    learn: Callable[[Facts, Exchange], R]
    record: Step[R]
    steps: tuple[Step[R], ...]

    async def examine(self, configuration: Facts, source: Source) -> Report:
        """Return why a record was refused, as far as it and the configuration show.

        Args:
            configuration: The configuration, whose checks have been made: the keys stand in it.
            source: The record: a path, the text itself, bytes, or a file open for bytes.

        Raises:
            UsageError: The file can't be read.
        """
        try:
            exchange = read_exchange(source, self.is_one) or Exchange("")
        except UsageError:
            raise
        except Exception as error:  # of a form that no reader foresees
            return Report((self.record.conclude(unforeseen(error)),))
        facts = self.learn(configuration, exchange)
        report = await examine(facts, (self.record,))
        if facts.has_failed:
            return report
        rest = await examine(facts, self.steps)
        return replace(report, checks=report.checks + rest.checks)
