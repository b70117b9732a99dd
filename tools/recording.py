"""The pictures of the shell in README and its twin: ``python -m tools.recording [FOLDER]``.

It runs ``chainpay shell --sandbox`` in a pseudo terminal, types `LINES`, and draws what the
terminal shows. Random identifiers are left out, so that a picture changes only if the shell does.
"""

from __future__ import annotations

import html
import io
import os
import pty
import re
import sys
from pathlib import Path
from subprocess import Popen
from tempfile import TemporaryDirectory

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from chainpay.people.language import VARIABLE, Language

FOLDER = Path(__file__).parents[1] / "docs" / "images"
PICTURES: dict[Language, str] = {"en": "shell.svg", "zh": "shell.zh.svg"}
COLUMNS = 96
PROMPT = "sandbox 1900000001> "
LINES = (
    "find('退款 out_refund_no', 3)",
    "client.v3.refund.domestic.refunds",
    "client.v3.bill.fundflowbill.get",
    "client.v3.security.echo.post(json={'echo_message': '你好'})",
)

#: The title of the terminal's window, which IPython sets and restores.
_WINDOW_TITLE = re.compile(r"\x1b\][^\x07]*\x07|\x1b\[\d+;0t")
_TEXT = re.compile(r"<text [^>]*>([^<]*)</text>")
_CELLS = re.compile(
    r'(<text class="[^"]*" x=")([\d.]+)" y="([\d.]+)" textLength="[\d.]+"([^>]*)>([^<]*)</text>'
)
_CELL = 12.2  # how wide Rich draws a narrow character
_RUN = re.compile("[\u2e80-\uffef]+|[^\u2e80-\uffef]+")
_IDS = re.compile(r"(?<=Request-ID )\S+|(?<=PUB_KEY_ID_)\w+")


def record(language: Language) -> Text:
    """Run the session in a language, and return what the terminal shows, with its colours."""
    terminal, inside = pty.openpty()
    command = [sys.executable, "-m", "chainpay", "shell", "--sandbox"]
    with TemporaryDirectory() as folder:
        environ = {name: text for name, text in os.environ.items() if name != "NO_COLOR"}
        environ |= {"COLUMNS": str(COLUMNS), "TERM": "xterm-256color", "IPYTHONDIR": folder}
        environ |= {"XDG_STATE_HOME": folder, VARIABLE: language}
        environ |= {"IPY_TEST_SIMPLE_PROMPT": "1"}  # no cursor movements
        shown = b""
        with Popen(command, stdin=inside, stdout=inside, stderr=inside, env=environ):
            os.close(inside)
            for number, line in enumerate((*LINES, "exit"), 1):
                while shown.count(PROMPT.encode()) < number:
                    shown += os.read(terminal, 65536)
                os.write(terminal, f"{line}\n".encode())
        os.close(terminal)
    session = shown.decode().replace("\r\n", "\n").rpartition(f"\n{PROMPT}")[0]
    session = _IDS.sub("…", _WINDOW_TITLE.sub("", session))
    return Text.from_ansi(f"$ chainpay shell --sandbox\n{session}")


def draw(session: Text) -> str:
    """Return a session as an SVG."""
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    console.print(session, soft_wrap=True)
    picture = console.export_svg(title="chainpay shell", unique_id="shell")
    picture = _CELLS.sub(_place, picture)
    # Rich would have a font loaded from another host: a picture in a README must not do that.
    picture = re.sub(r"@font-face {.*?}\s*", "", picture, flags=re.DOTALL)
    return picture.replace("Fira Code, monospace", "ui-monospace, Menlo, Consolas, monospace")


def _place(match: re.Match[str]) -> str:
    """Give each run of narrow and of wide characters its own place: Rich squeezes wide ones."""
    start, place, height, clip, shown = match.groups()
    x, result = float(place), ""
    for run in _RUN.findall(html.unescape(shown)):
        width = cell_len(run) * _CELL
        text = html.escape(run).replace("\xa0", "&#160;")
        result += f'{start}{x:.1f}" y="{height}" textLength="{width:.1f}"{clip}>{text}</text>'
        x += width
    return result


def read_text(picture: str) -> str:
    """Return the text of an SVG, without white space: its parts end where characters widen."""
    return "".join(html.unescape("".join(_TEXT.findall(picture))).split())


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    for language, name in PICTURES.items():
        (target / name).write_text(draw(record(language)), "utf-8")
