"""A program at a terminal of its own, and a live merchant for it: a gateway at a port."""

from __future__ import annotations

import os
import re
import select
import signal
import sys
import termios
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pexpect
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from chainpay.gateway import Gateway
from tests.support import keys as pems

SHELL = "import sys; from chainpay.__main__ import main; sys.exit(main(['shell', *{}]))"
PLAIN = f"import sys; sys.modules['IPython'] = None; {SHELL}"
_QUESTION = b"[y/N] "
_PATIENCE = 30  # seconds until nobody waits for the question any longer
_ESCAPE = re.compile(r"\x1b(?:\[[0-9;?]*[a-zA-Z]|\][^\x07]*\x07|[=>])")


class Terminal:
    """A Python program at a terminal.

    Args:
        program: The program.
        environ: What its environment has beside ours without chainpay's variables.
        folder: Where it runs.
        columns: How wide the terminal is.
    """

    def __init__(
        self, program: str, environ: dict[str, str], folder: Path, columns: int = 120
    ) -> None:
        own = {name: text for name, text in os.environ.items() if "CHAINPAY" not in name}
        home = {"HOME": str(folder), "IPYTHONDIR": str(folder / "ipython"), "LANG": "C.UTF-8"}
        home["XDG_STATE_HOME"] = str(folder / "state")
        home |= {
            "TERM": "xterm-256color",
            "PROMPT_TOOLKIT_NO_CPR": "1",
            "COLUMNS": str(columns),
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }
        own.pop("NO_COLOR", None)
        self._child = pexpect.spawn(
            sys.executable,
            ["-c", program],
            env={**own, **home, **environ},
            cwd=str(folder),
            encoding="utf-8",
            codec_errors="replace",
            dimensions=(50, columns),
            timeout=30,
        )

    def type(self, line: str, *expected: str) -> str:
        """Type a line and Enter, wait for texts in turn, and return what is shown until then."""
        self._child.send(f"{line}\r")
        return self.wait_for(*expected)

    def press(self, key: str) -> None:
        """Press Ctrl and a key."""
        self._child.sendcontrol(key)

    def write(self, text: str) -> None:
        """Type a text without an end of line."""
        self._child.send(text)

    def wait_for(self, *expected: str) -> str:
        """Wait for texts one after another, and return what is shown, without colours."""
        return _ESCAPE.sub("", self.wait_for_raw(*expected))

    def wait_for_raw(self, *expected: str) -> str:
        """Wait for texts one after another, and return what is shown, as the terminal gets it."""
        shown = ""
        for text in expected:
            self._child.expect_exact(text)
            shown += self._child.before + self._child.after
        return shown.replace("\r\n", "\n")

    def wait_for_end(self) -> None:
        """Wait until the program has ended by itself."""
        self._child.expect(pexpect.EOF)
        self._child.wait()

    def close(self) -> None:
        """End the program."""
        self._child.close(force=True)


class Person:
    """Somebody at the terminal of this very process.

    Args:
        monkeypatch: Puts the terminal in place.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self._terminal, inside = os.openpty()
        mode = termios.tcgetattr(inside)
        mode[3] &= ~termios.ECHO
        termios.tcsetattr(inside, termios.TCSANOW, mode)
        self._files = (
            os.fdopen(inside, "r", encoding="utf-8"),
            os.fdopen(os.dup(inside), "w", encoding="utf-8"),
        )
        self._shown = b""
        self._watching = threading.Thread(target=lambda: None)
        self._watching.start()

    def sit_down(self) -> None:
        """Take the place of the standard input and of the standard error."""
        # Here and not earlier: pytest puts its own in place before a test begins.
        self._monkeypatch.setattr(sys, "stdin", self._files[0])
        self._monkeypatch.setattr(sys, "stderr", self._files[1])

    def type(self, text: str) -> None:
        """Type a text now, whatever is asked."""
        self.sit_down()
        os.write(self._terminal, text.encode())

    def answer(self, text: str) -> None:
        """Type a text once the next question is shown."""
        self._await_question(lambda: os.write(self._terminal, text.encode()))

    def interrupt(self) -> None:
        """Press Ctrl-C once the next question is shown."""
        program = threading.main_thread().ident
        assert program is not None
        self._await_question(lambda: signal.pthread_kill(program, signal.SIGINT))

    def _await_question(self, act: Callable[[], object]) -> None:
        self.sit_down()
        self._watching.join()
        self._watching = threading.Thread(target=self._watch, args=(act,))
        self._watching.start()

    def _watch(self, act: Callable[[], object]) -> None:
        seen = b""
        while not seen.endswith(_QUESTION):
            if not select.select([self._terminal], [], [], _PATIENCE)[0]:
                return
            seen += os.read(self._terminal, 65536)
        self._shown += seen
        act()

    def read(self) -> str:
        """Return what the terminal shows since the last time, without what was typed."""
        self._watching.join()
        self._files[1].flush()
        shown, self._shown = self._shown, b""
        while select.select([self._terminal], [], [], 0)[0]:
            shown += os.read(self._terminal, 65536)
        return _ESCAPE.sub("", shown.decode()).replace("\r\n", "\n")

    def leave(self) -> None:
        """Close the terminal."""
        self._watching.join()
        for file in self._files:
            file.close()
        os.close(self._terminal)


@contextmanager
def terminal(
    program: str, environ: dict[str, str], folder: Path, columns: int = 120
) -> Iterator[Terminal]:
    """Run a program at a terminal until the end of the ``with``: see `Terminal`."""
    shown = Terminal(program, environ, folder, columns)
    try:
        yield shown
    finally:
        shown.close()


def live_environment(gateway: Gateway, base_uri: str, folder: Path) -> dict[str, str]:
    """Return the variables of a merchant whose calls go to a gateway, as to WeChat Pay."""
    credentials = gateway.credentials()
    (folder / "key.pem").write_bytes(pems.private_pem(credentials["private_key"]))
    public = credentials["certs"][gateway.public_key_id]
    form = PublicFormat.SubjectPublicKeyInfo
    (folder / "pub_key.pem").write_bytes(public.public_bytes(Encoding.PEM, form))
    return {
        "CHAINPAY_MCHID": credentials["mchid"],
        "CHAINPAY_SERIAL": credentials["serial"],
        "CHAINPAY_PRIVATE_KEY": str(folder / "key.pem"),
        "CHAINPAY_PLATFORM_KEYS": f"{gateway.public_key_id}={folder / 'pub_key.pem'}",
        "CHAINPAY_APIV3_KEY": credentials["apiv3_key"],
        "CHAINPAY_SECRET": credentials["secret"],
        "CHAINPAY_BASE_URI": base_uri,
        "NO_PROXY": "127.0.0.1",
        "no_proxy": "127.0.0.1",
    }
