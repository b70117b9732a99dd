"""``chainpay bulk run`` and ``resume``: the plan, the question, the run, the summary."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, fields
from functools import partial
from types import FrameType
from typing import Any

from ...bulk import Job, Plan, State, Summary
from ...catalog.pages import Page, Table
from ...client.client import Client
from ...client.core import core_of
from ...encoding.money import yuan
from ...errors import CatalogError, ChainpayError, UsageError
from ...people.language import Text
from ..client import make_client
from ..confirm import YES, confirm_all, printing_ctrl_c, stopped_by_ctrl_c
from ..output import Output
from . import journals
from .arguments import Made
from .journals import explain_errors, print_summary, resume_command, shown_path, status_command
from .progress import Tally, shown

_CHECKING = Text("all rows are being checked", "正在检查所有行")
_JOURNAL, _PACE = Text("journal", "执行记录"), Text("pace", "速度")
_MERCHANT, _WORKERS = Text("merchant", "商户"), Text("workers", "worker")
_NO_GATEWAY = Text(
    "--executor with --sandbox needs a gateway that runs in this folder, which the workers reach:"
    " chainpay gateway; nothing was sent",
    "--executor 与 --sandbox 一起使用时，本文件夹中须有正在运行的网关，供各 worker 连接："
    "chainpay gateway；未发送任何请求",
)
_STOPPED = Text(
    "{}; the job has stopped, and its journal is whole: {}", "{}；任务已停止，执行记录完整：{}"
)
_CALLS = Text("{:g} calls a second at most", "每秒最多 {:g} 次调用")
_DRY_RUN = Text("a dry run: nothing was sent", "演练：未发送任何请求")
_WRONG = Text("the job has errors: nothing was sent", "任务有错误：未发送任何请求")
_JOB = Text("{}, {:,} rows", "{}，{:,} 行")
_MONEY = Text(", {} yuan", "，{} 元")
_SO_FAR = Text("{} goes on{}; so far:", "继续 {}{}；目前：")
_SANDBOX = Text(" in the sandbox", "（沙箱）")
_PROFILE = Text(" with profile {}", "（profile {}）")
_ENDING = Text(
    "Ctrl-C: what is in flight ends first; a second Ctrl-C ends at once, and loses nothing",
    "Ctrl-C：先等待已发出的请求结束；再按一次立即结束，也不会丢失任何记录",
)
_GO_ON = Text("to go on: {}", "继续执行：{}")
_NO_ROWS = Text("the table has no rows: nothing was sent", "表格没有数据行：未发送任何请求")
_NOTHING_LEFT = Text(
    "every row has ended: nothing is left to send", "所有行都已结束：没有要发送的行"
)
_ROWS, _LEFT = Text("table", "表格"), Text("left", "剩余")
_COUNT, _YUAN = Text("{:,} rows", "{:,} 行"), Text("{} yuan", "{} 元")
_FINAL = Text(
    "the platform has the rows with {} in a final state: the same numbers are refused again. Look"
    " them up; what is still owed needs a new number (商户单号)",
    "{} 是平台上该单号的最终状态，用原单号重发仍会被拒绝：请在平台核对，仍需办理的换新的商户单号",
)
_SEND_AGAIN = Text(
    "to send refused rows again, once the cause is mended: {}",
    "排除原因后用原单号重新发送被拒绝的行：{}",
)
_NETWORK, _INTERRUPTED = 4, 130


@dataclass(frozen=True, kw_only=True)
class RunOptions:
    """How a job is run; the attributes have the options' names."""

    yes: bool
    dry_run: bool
    report: str
    as_json: bool

    @classmethod
    def pop(cls, options: dict[str, Any]) -> RunOptions:
        """Take these options out of those of a command."""
        return cls(**{each.name: options.pop(each.name) for each in fields(cls)})


def run_job(made: Made, options: RunOptions, output: Output) -> int:
    """Check all rows, show the plan, ask, send them, and print what became of them.

    Returns:
        The exit code.

    Raises:
        UsageError: Something is wrong, or the person answers no; nothing was sent.
        ChainpayError: The run has ended by an error.
    """
    arguments = made.arguments()
    with make_client(made.sandbox, made.profile, output) as client:
        if "executor" in arguments:
            arguments["make_client"] = _worker_client(client, made)
        job = client.bulk(**arguments)
        job.origin = made.origin
        with explain_errors(job.journal, lambda: job.sent):
            return _Session(client, job, made, arguments, options, output).run()


def _worker_client(client: Client, made: Made) -> Callable[[], Client]:
    """Return what makes the client of a worker: of the same profile, or of its environment.

    Raises:
        UsageError: The calls go to a gateway that other processes can't reach.
    """
    if made.sandbox and not getattr(client.gateway, "url", ""):
        raise UsageError(str(_NO_GATEWAY))
    return partial(make_client, made.sandbox, made.profile)


class _Session:
    """A job at the terminal.

    Args:
        client: Whose job it is.
        job: The job.
        made: What it is made of.
        arguments: The same, as arguments of `chainpay.Client.bulk`.
        options: How it is run.
        output: Where it is shown.
    """

    def __init__(
        self,
        client: Client,
        job: Job,
        made: Made,
        arguments: Mapping[str, Any],
        options: RunOptions,
        output: Output,
    ) -> None:
        self._client, self._job, self._made, self._arguments = client, job, made, arguments
        self._options, self._output = options, output

    def run(self) -> int:
        """Do all of it, and return the exit code."""
        job, output = self._job, self._output
        before = job.summary if job.has_begun else None
        plan = None
        if before is None or self._options.dry_run:
            plan = self._plan()
            if plan.errors or self._options.dry_run:
                return self._print_plan(plan)
            if not plan.rows:
                output.print_note(str(_NO_ROWS))
                return 0
        has_ended = before is not None and before.is_complete
        if not has_ended:
            self._confirm(plan, before)
        tally = Tally(before.states) if before else Tally({}, plan.rows if plan else 0)
        is_interrupted = self._send(tally)
        summary = job.summary
        if has_ended:
            output.print_note(str(_NOTHING_LEFT))
        print_summary(job.journal, summary, output)
        if self._options.report:
            journals.write(job.journal, self._options.report, output)
        self._print_advice(summary)
        if is_interrupted:
            return _INTERRUPTED
        code = journals.exit_code(summary)
        is_unsent = tally.unsent and not summary.codes
        return _NETWORK if code == 1 and is_unsent else code

    # Before

    def _plan(self) -> Plan:
        is_watched = self._output.is_coloured and sys.stderr.isatty()
        with (
            printing_ctrl_c(self._output),
            stopped_by_ctrl_c(self._arguments["operation"]),
            _spinner() if is_watched else nullcontext(),
        ):
            return self._job.plan()

    def _page(self, plan: Plan) -> Page:
        """Return the page of the plan, with what the job adds to it."""
        journal = (str(_JOURNAL), shown_path(self._job.journal))
        heading, table, *findings = plan.page().blocks
        assert isinstance(table, Table)
        return Page(heading, Table((*table.rows, journal, *self._facts())), *findings)

    def _page_left(self, before: Summary) -> Page:
        """Return the page of a job that goes on: what became of it, and what follows."""
        left = before.left
        money = [_YUAN.format(yuan(left.total))] if left.total else []
        count = "  ".join([_COUNT.format(left.rows), *money])
        table = (str(_ROWS), shown_path(str(self._arguments["rows"])))
        facts = Table((table, (str(_LEFT), count), *self._facts()))
        return Page(*before.page().blocks, facts)

    def _facts(self) -> list[tuple[str, str]]:
        """Return as whom, and how, the rows are sent."""
        merchant = f"{core_of(self._client).driver.mchid}{self._whose()}"
        facts = [(str(_MERCHANT), merchant), (str(_PACE), _CALLS.format(self._job.rate))]
        if executor := self._arguments.get("executor"):
            facts.append((str(_WORKERS), executor))
        return facts

    def _print_plan(self, plan: Plan) -> int:
        if self._output.as_json:
            self._output.print_json(plan.to_json())
        else:
            self._output.print_page(self._page(plan))
        if plan.errors:
            self._output.print_note(f"chainpay: {_WRONG}", "red")
            return 2
        self._output.print_note(str(_DRY_RUN), "yellow")
        return 0

    def _confirm(self, plan: Plan | None, before: Summary | None) -> None:
        """Show what will be done, and return if nobody is asked, or if a person confirms it."""
        operation = str(self._job.operation)
        if plan is not None:
            money = "" if plan.total is None else _MONEY.format(yuan(plan.total))
            what, text = _JOB.format(operation, plan.rows) + money, self._page(plan).text()
        else:
            assert before is not None
            what = operation
            so_far = _SO_FAR.format(shown_path(self._job.journal), self._whose())
            text = f"{so_far}\n{self._page_left(before).text()}"
        if self._options.yes or not self._is_live():
            self._output.print_note(text)
            return
        with printing_ctrl_c(self._output):
            mchid = core_of(self._client).driver.mchid
            confirm_all(what, text.splitlines(), mchid, self._output, str(YES))

    def _whose(self) -> str:
        """Return whose keys sign, for people; nothing if the environment says it."""
        if self._made.sandbox:
            return str(_SANDBOX)
        return _PROFILE.format(self._made.profile) if self._made.profile else ""

    def _is_live(self) -> bool:
        """Return whether calls may move money."""
        if self._job.changes_nothing:
            return False
        from ..sandbox import is_live  # loads the gateway

        return is_live(core_of(self._client).driver)

    # The run

    def _send(self, tally: Tally) -> bool:
        """Run the job; return whether Ctrl-C has ended it."""
        try:
            with shown(tally, self._output), _ctrl_c(self._job, self._output) as presses:
                for result in self._job:
                    tally.add(result)
        except (UsageError, CatalogError, TypeError) as error:
            if not self._job.sent:
                raise
            raise ChainpayError(
                _STOPPED.format(error, status_command(self._job.journal))
            ) from error
        return bool(presses)

    def _print_advice(self, summary: Summary) -> None:
        journal, output = self._job.journal, self._output
        if not summary.is_complete:
            output.print_note(_GO_ON.format(resume_command(journal)))
        if summary.states[State.REFUSED].rows:
            final = [code for code in summary.codes if self._job.is_final(code)]
            others = [code for code in summary.codes if code not in final]
            for code in others:
                output.print_note(_SEND_AGAIN.format(journals.retry_command(journal, code)))
            if final:
                output.print_note(_FINAL.format(", ".join(final)))


@contextmanager
def _ctrl_c(job: Job, output: Output) -> Iterator[list[int]]:
    """Let the first Ctrl-C end a job softly, the second one at once; give the list of them."""
    presses: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:
        presses.append(number)
        job.stop(at_once=len(presses) > 1)
        if len(presses) == 1:
            output.print_note(str(_ENDING), "yellow")

    if threading.current_thread() is not threading.main_thread():
        yield presses
        return
    before = signal.signal(signal.SIGINT, stop)
    try:
        yield presses
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler if before is None else before)


def _spinner() -> AbstractContextManager[object]:
    from rich.console import Console  # only a terminal needs it

    return Console(stderr=True).status(str(_CHECKING))
