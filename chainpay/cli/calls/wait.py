"""``chainpay wait``: queries an order or a refund until its state is final."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...client.client import Client
from ...errors import UNKNOWN_NUMBER
from ...people.language import Text
from ..output import Output
from .call import Presentation, print_answer
from .selection import Selection

if TYPE_CHECKING:
    from ...events import Pending

_NO_STATE = Text("no state yet", "尚无状态")
_UNKNOWN = Text("the platform doesn't know this number ({})", "平台没有此单号（{}）")
_FAILED = Text("the last query failed ({})", "最近一次查询失败（{}）")
_NEXT = Text("{}: the next query in {:.1f} s", "{}：{:.1f} 秒后再次查询")
_QUERY = Text("the query", "查询")
_SECONDS_ALONE = 1
_SUCCEEDED = ("SUCCESS", "REFUND")  # an order in REFUND was paid, and is paid back


def wait_until_final(
    client: Client, wanted: Mapping[str, Any], presentation: Presentation, output: Output
) -> int:
    """Wait until the state is final, and print the answer.

    Args:
        client: The client.
        wanted: The arguments of `Client.wait`.
        presentation: How the answer is printed.
        output: Where it is printed.

    Returns:
        The exit code: 0 if it is paid, or refunded; 1 if its final state is another one;
        5 if the answer lacks the field that is selected.
    """

    from ...events import Event, Pending  # TAB needs no events

    def print_state(event: Event) -> None:
        if isinstance(event, Pending):
            output.print_note(_NEXT.format(_describe(event), event.pause))

    if _is_alone(client):
        wanted = {**wanted, "deadline": min(wanted["deadline"], _SECONDS_ALONE)}
    selection = Selection.parse(presentation.select) if presentation.select else None
    done = client.with_options(on_event=print_state).wait(**wanted)
    output.print_note(done.state)
    status = print_answer(str(_QUERY), done.response, presentation, output, selection)
    return status or int(done.state not in _SUCCEEDED)


def _is_alone(client: Client) -> bool:
    """Return whether the platform is emulated in this process: nobody else can change an order."""
    if client.gateway is None:
        return False
    from ...gateway import Gateway  # the sandbox has loaded it

    return isinstance(client.gateway, Gateway)


def _describe(pending: Pending) -> str:
    """Return what is known: the last state, and why the last query has told none."""
    parts = [pending.state]
    if pending.reason:
        text = _UNKNOWN if pending.reason in UNKNOWN_NUMBER else _FAILED
        parts.append(text.format(pending.reason))
    return ", ".join(filter(None, parts)) or str(_NO_STATE)
