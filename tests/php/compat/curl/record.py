"""Record what PHP sends: ``python -m tests.php.compat.curl.record``, with PHP 8.2 on the PATH."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

from .cases import CASES
from .server import Server, serving

HERE = Path(__file__).parent
RECORDED = HERE / "recorded.jsonl"


def main() -> None:
    with serving() as server, tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("a file")
        file.flush()
        lines = [_record(path, options, server, file.name) for path, options in CASES]
    RECORDED.write_text("".join(lines), "utf-8")
    print(f"{len(lines)} requests, {RECORDED.stat().st_size / 1000:.0f} kB")


def _record(path: str, options: dict[str, object], server: Server, file: str) -> str:
    server.requests.clear()
    call = json.dumps([server.base + path, options]).replace("BASE", server.base)
    done = subprocess.run(
        ["php", "record.php"],
        input=call.replace("FILE", file), stdout=subprocess.PIPE, text=True, check=True, cwd=HERE,
    )  # fmt: skip
    row = [path, options, *json.loads(done.stdout), server.requests]
    line = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    line = line.replace(server.base, "BASE").replace(file, "FILE")
    line = line.replace(Path(file).name, "NAME")
    return f"{line}\n"


if __name__ == "__main__":
    main()
