"""Run a converted case: ``python -m tests.port.shop FILE``, with what frameworks of PHP bring.

The names of Laravel and ThinkPHP that the cases use are builtins, and any import after PHP's
``use`` finds them too. What they do is printed, as the recorded PHP had it printed.
"""

from __future__ import annotations

import builtins
import importlib.abc
import importlib.machinery
import json
import os
import sys
import types
from datetime import datetime, timedelta, timezone
from typing import Any, ClassVar

ROOMS = ("illuminate", "think", "app", "carbon")


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def config(key: str, default: Any = None) -> Any:
    """Return a setting: ``config('wechat.mchid')``."""
    node = json.loads(os.environ["PORT_SETTINGS"])
    for part in key.split("."):
        if part not in node:
            return default
        node = node[part]
    return node


def env(key: str, default: str | None = None) -> str | None:
    """Return a variable of the environment."""
    return os.environ.get(key, default)


def base_path(path: str = "") -> str:
    """Return the path of a file of the shop."""
    return os.path.join(os.environ["PORT_DIR"], path.lstrip("/"))


class Request:
    """The request of a callback."""

    @staticmethod
    def header(name: str) -> str | None:
        """Return a header."""
        return os.environ.get(f"HTTP_{name.upper().replace('-', '_')}")

    @staticmethod
    def getContent() -> str:  # noqa: N802
        """Return the body."""
        return sys.stdin.buffer.read().decode()

    @staticmethod
    def ip() -> str:
        """Return the address of the buyer."""
        return "127.0.0.1"


class Response:
    """An answer, and what makes one."""

    def __init__(self, text: str = "", status: int = 200) -> None:
        self.text, self.status = text, status

    @staticmethod
    def json(data: object, status: int = 200) -> Response:
        """Return an answer of JSON."""
        return Response(_dump(data), status)

    def __str__(self) -> str:
        return f"HTTP {self.status} {self.text}"


class _Log:
    def __getattr__(self, level: str) -> Any:
        def write(message: str, context: object = None) -> None:
            print(f"LOG {level} {message}" + (f" {_dump(context)}" if context else ""))

        return write


class Row:
    """A row of the database."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.__dict__.update(values)

    def update(self, values: dict[str, Any]) -> None:
        """Change it."""
        self.__dict__.update(values)
        print(f"DB update order {_dump(values)}")


class Order:
    """The orders: ``Order.where('order_no', number).first()``."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self._rows = rows

    @staticmethod
    def where(key: str, value: object) -> Order:
        """Return those with a value."""
        rows = json.loads(os.environ["PORT_ROWS"])["order"]
        return Order([row for row in rows if row[key] == value])

    def first(self) -> Row | None:
        """Return the first; None if there is none."""
        return Row(self._rows[0]) if self._rows else None


class Cache:
    """What is kept for a while."""

    kept: ClassVar[dict[str, Any]] = {}

    @classmethod
    def add(cls, key: str, value: Any, seconds: int) -> bool:
        """Keep a value, and return whether nothing was kept yet."""
        is_new = key not in cls.kept
        cls.kept.setdefault(key, value)
        return is_new


class Carbon(datetime):
    """A time."""

    @classmethod
    def now(cls, tz: Any = None) -> Carbon:
        """Return the time in China."""
        return super().now(timezone(timedelta(hours=8)))

    def addMinutes(self, minutes: int) -> Carbon:  # noqa: N802
        """Return a later time."""
        return self + timedelta(minutes=minutes)

    def toRfc3339String(self) -> str:  # noqa: N802
        """Return it as text."""
        return self.isoformat(timespec="seconds")


NAMES: dict[str, Any] = {
    **{"config": config, "env": env, "Config": types.SimpleNamespace(get=config)},
    **dict.fromkeys(("base_path", "root_path", "storage_path"), base_path),
    **{"request": Request, "response": Response, "Log": _Log(), "Order": Order},
    **{"Cache": Cache, "Carbon": Carbon, "Controller": object, "Exception": Exception},
}


class _Module(types.ModuleType):
    __path__: ClassVar[list[str]] = []

    def __getattr__(self, name: str) -> Any:
        if name in NAMES:
            return NAMES[name]
        raise AttributeError(name)


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the modules of frameworks."""

    def find_spec(
        self, name: str, path: object = None, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Return one of them."""
        is_known = name.split(".", maxsplit=1)[0].lower() in ROOMS
        return importlib.machinery.ModuleSpec(name, self, is_package=True) if is_known else None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        pass


def main(path: str) -> None:
    """Run a program."""
    for name, value in NAMES.items():
        if name != "Exception":
            setattr(builtins, name, value)
    sys.meta_path.append(Finder())
    with open(path, encoding="utf-8") as file:
        code = compile(file.read(), path, "exec")
    sys.argv = [path]
    exec(code, {"__name__": "__main__", "__file__": path})


if __name__ == "__main__":
    main(sys.argv[1])
