"""An editor's side of the language server protocol, as far as completing and pointing need it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

__all__ = ["Editor"]


class Editor:
    """An editor with one open file, and pyright's language server.

    Args:
        root: The folder in which the library is found.
        file: The file, which is written.
        text: What is in it.
    """

    def __init__(self, root: Path, file: Path, text: str) -> None:
        file.write_text(text, "utf-8")
        self._root, self._file = root, file
        self._last = 0
        program = "import sys; from pyright.langserver import entrypoint; sys.exit(entrypoint())"
        self._server = subprocess.Popen(
            [sys.executable, "-c", program, "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=file.parent,
        )
        folder = file.parent.as_uri()
        self._ask(
            "initialize",
            processId=None,
            rootUri=folder,
            workspaceFolders=[{"uri": folder, "name": "tests"}],
            capabilities={"workspace": {"configuration": True}},
        )
        self._send(method="initialized", params={})
        document = {"uri": file.as_uri(), "languageId": "python", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})

    def completions(self, line: int, column: int) -> list[str]:
        """Return what is offered at a place, both counted from 0."""
        found = self._ask(
            "textDocument/completion",
            textDocument={"uri": self._file.as_uri()},
            position={"line": line, "character": column},
        )
        return [item["label"] for item in found["items"]]

    def hover(self, line: int, column: int) -> str:
        """Return what is shown when the mouse points at a place."""
        found = self._ask(
            "textDocument/hover",
            textDocument={"uri": self._file.as_uri()},
            position={"line": line, "character": column},
        )
        text: str = found["contents"]["value"]
        return text

    def _ask(self, method: str, **params: Any) -> Any:
        self._last += 1
        self._send(id=self._last, method=method, params=params)
        while True:
            message = self._receive()
            if "method" not in message and message.get("id") == self._last:
                return message["result"]
            if "method" in message and "id" in message:  # the server asks how it is set up
                settings = {
                    "pythonPath": sys.executable,
                    "analysis": {"extraPaths": [str(self._root)]},
                }
                items = message.get("params", {}).get("items", [])
                self._send(id=message["id"], result=[settings for _ in items])

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin is not None
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._server.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        stream = self._server.stdout
        assert stream is not None
        length = 0
        while line := stream.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server has ended"
        message: dict[str, Any] = json.loads(stream.read(length))
        return message

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        self._server.kill()
        self._server.communicate()
