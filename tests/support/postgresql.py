"""A PostgreSQL of the tests' own, without tables."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import Any


@contextmanager
def running() -> Iterator[str]:
    """Start Debian's PostgreSQL in a new folder; give the URL, which has no password."""
    folder = Path(mkdtemp(prefix="chainpay-postgres-"))
    as_user: dict[str, Any] = {}
    if os.geteuid() == 0:  # as which it refuses to run
        as_user = {"user": "nobody"}
        shutil.chown(folder, "nobody")
    call = partial(subprocess.run, check=True, stdout=subprocess.DEVNULL, cwd=folder, **as_user)
    commands = sorted(Path("/usr/lib/postgresql").glob("*/bin"))[-1]
    data = str(folder / "data")
    call([commands / "initdb", "-D", data, "-U", "shop", "--auth=trust", "--no-sync"])
    options = f"-k {folder} -c listen_addresses= -c max_connections=50"
    control = [commands / "pg_ctl", "-D", data, "-w", "-o", options, "-l", folder / "log"]
    call([*control, "start"])
    try:
        yield f"postgresql://shop@/postgres?host={folder}"
    finally:
        call([commands / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop"])
        shutil.rmtree(folder)
