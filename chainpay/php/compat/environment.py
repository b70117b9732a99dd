"""PHP's process: the environment, settings, and the headers of a web server.

A ported program is a program of the command line, or CGI. PHP's command line ignores the headers
that a program sends; they are ignored here too, but for the status, which can be read back.
"""

from __future__ import annotations

import os
import platform
import socket
import sys

from .standard.values import Value, text, to_bytes
from .times import date, date_default_timezone_get, date_default_timezone_set

# fmt: off
__all__ = [
    "error_log", "error_reporting", "getallheaders", "getenv", "gethostname", "getmypid",
    "header", "headers_sent", "http_response_code", "ignore_user_abort", "ini_get", "ini_set",
    "memory_get_peak_usage", "memory_get_usage", "php_sapi_name", "php_uname", "phpversion",
    "putenv", "set_time_limit",
]
# fmt: on

#: What PHP's settings are on the command line, of those that programs read.
_SETTINGS = {
    "date.timezone": "",
    "default_charset": "UTF-8",
    "display_errors": "",
    "error_reporting": "",
    "log_errors": "0",
    "max_execution_time": "0",
    "memory_limit": "-1",
    "precision": "14",
    "serialize_precision": "-1",
}
_DEFAULT_LEVEL = 22527  # E_ALL without deprecations, as of a PHP without php.ini
_state: dict[str, int] = {"level": _DEFAULT_LEVEL, "abort": 0, "status": 0}


def getenv(name: Value = None, local_only: bool = False) -> Value:
    """PHP's `getenv`: a text, False if there is none; all of them without a name."""
    if name is None:
        return dict(os.environ)
    value = os.environ.get(text(name))
    return False if value is None else value


def putenv(assignment: Value) -> bool:
    """PHP's `putenv`: ``NAME=value``, or ``NAME`` to take it away."""
    name, equals, value = text(assignment).partition("=")
    if not name:
        raise ValueError("putenv(): Argument #1 ($assignment) must have a valid syntax")
    if equals:
        os.environ[name] = value
    else:
        os.environ.pop(name, None)
    return True


def ini_get(option: Value) -> str | bool:
    """PHP's `ini_get`: of few settings; False for others."""
    if text(option) == "date.timezone":
        return date_default_timezone_get()
    return _SETTINGS.get(text(option), False)


def ini_set(option: Value, value: Value) -> str | bool:
    """PHP's `ini_set`: the value before. Only ``date.timezone`` has an effect."""
    name, before = text(option), ini_get(option)
    if before is False:
        return False
    if name == "date.timezone":
        return before if date_default_timezone_set(text(value)) else False
    _SETTINGS[name] = text(value)
    return before


def error_reporting(error_level: int | None = None) -> int:
    """PHP's `error_reporting`: the level before; it has no effect."""
    before = _state["level"]
    if error_level is not None:
        _state["level"] = error_level
    return before


def set_time_limit(seconds: int) -> bool:
    """PHP's `set_time_limit`: does nothing."""
    return True


def ignore_user_abort(enable: bool | None = None) -> int:
    """PHP's `ignore_user_abort`: the setting before; it has no effect."""
    before = _state["abort"]
    if enable is not None:
        _state["abort"] = int(enable)
    return before


def error_log(
    message: Value, message_type: int = 0, destination: Value = None,
    additional_headers: Value = None,
) -> bool:  # fmt: skip
    """PHP's `error_log`: to standard error, or with type 3 to the end of a file."""
    if message_type == 3:
        try:
            with open(to_bytes(destination), "ab") as file:
                file.write(to_bytes(message))
        except OSError:
            return False
    else:
        when = f"[{date('d-M-Y H:i:s e')}] " if message_type == 0 else ""
        print(f"{when}{text(message)}", file=sys.stderr, flush=True)
    return True


def header(header: Value, replace: bool = True, response_code: int = 0) -> None:
    """PHP's `header`: of ``HTTP/1.1 404`` and `response_code` keeps the status, else ignored."""
    protocol, _, rest = text(header).partition(" ")
    if protocol.upper().startswith("HTTP/") and rest[:3].isdigit():
        _state["status"] = int(rest[:3])
    if response_code:
        _state["status"] = response_code


def http_response_code(response_code: int = 0) -> int | bool:
    """PHP's `http_response_code`: the status; when it is set, the one before or True."""
    before = _state["status"]
    if response_code:
        _state["status"] = response_code
        return before or True
    return before or False


def headers_sent() -> bool:
    """PHP's `headers_sent`: always False."""
    return False


def getallheaders() -> dict[str, str]:
    """PHP's `getallheaders`: those of the request, as a web server passes them to a CGI program."""
    names = {name: name for name in ("CONTENT_TYPE", "CONTENT_LENGTH") if name in os.environ}
    names |= {name: name[5:] for name in os.environ if name.startswith("HTTP_")}
    return {shown.replace("_", "-").title(): os.environ[name] for name, shown in names.items()}


def php_sapi_name() -> str:
    """PHP's `php_sapi_name`: ``cli``, or ``cgi-fcgi`` below a web server."""
    return "cgi-fcgi" if "GATEWAY_INTERFACE" in os.environ else "cli"


def phpversion(extension: Value = None) -> str | bool:
    """PHP's `phpversion`: of the PHP whose functions these are."""
    return "8.2.0" if extension is None else False


def php_uname(mode: str = "a") -> str:
    """PHP's `php_uname`."""
    system = platform.uname()
    parts = {
        "s": system.system, "n": system.node, "r": system.release, "v": system.version,
        "m": system.machine,
    }  # fmt: skip
    if mode in parts:
        return parts[mode]
    return " ".join(parts.values())


def gethostname() -> str:
    """PHP's `gethostname`."""
    return socket.gethostname()


def getmypid() -> int:
    """PHP's `getmypid`."""
    return os.getpid()


def memory_get_usage(real_usage: bool = False) -> int:
    """PHP's `memory_get_usage`: 2 MiB, which is what PHP takes at first."""
    return 2 * 1024 * 1024


memory_get_peak_usage = memory_get_usage
