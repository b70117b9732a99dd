"""Errors speak of Python: ``deadline=``, ``wait()``. Here are the words of the command line.

Whole phrases are replaced first: those that name something that only Python has, or has otherwise.
Then come functions, settings of a client and options of a call, wherever an error names them. What
has a value (``-q bill_date=…``) is never replaced.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ...client.config.environment import VARIABLES

Replacement = str | Callable[[re.Match[str]], str]

_P12 = "--merchant apiclient_cert.p12"

#: A phrase of an error, and what it is at a shell; empty if it says nothing there.
_PHRASES: dict[str, Replacement] = {
    r"\b(?:(W)|w)rite (?:it as |the value as )?chainpay\.Sensitive\(…\)"
    r"(?:, or pass encrypt=True)?": lambda match: f"{'P' if match[1] else 'p'}ass --encrypt",
    r"; if you know that a field must be encrypted, use a chainpay\.Sensitive": (
        "; Python alone can encrypt other fields"
    ),
    r"encrypt=<(.*?)>": r"\1, which Python alone can pass",
    r"\bencrypt=(?:True\b)?": "--encrypt",
    r"check='error'": "--check",
    r"; check=False sends the call as it is": "",
    r"pass security=True, and (?:the merchant's certificate: )?Client\(merchant=.*?\)": (
        f"pass {_P12}"
    ),
    r"Client\(merchant=…\), and security=True in the call": _P12,
    r"security=True needs Client\(merchant=…\)": f"pass {_P12}",
    r"Client\(merchant=…\)": "--merchant",
    r"chainpay\.Media\(…, filename='(.*?)'\)": r"a file such as \1",
    r"Media\(\) finds": "--file finds",
    r"; pass its path, or its content as bytes": "",
    r"json= is a text": "--json-body is a text",
    r"pass the dict; or pass the text as body=": "pass the object itself",
    r"pass the fields in a dict": "pass the fields in an object",
    r", or an httpx\.Timeout": "",
    r"; to sign otherwise, pass signer=": "",
    r"allow more with max_answer=, or download\(\) a file": "chainpay download takes more",
    r"proxy=, or in HTTPS_PROXY": "HTTPS_PROXY",
    r", or pass verify=ssl\.create_default_context\(cafile=…\)": "",
    r"pass verify= with a context without ssl\.VERIFY_X509_STRICT, or ": "",
    r", by \w+= in Python": "",
    r"pass executor=, such as executor='(.*?)'": r"pass --executor \1",
    r"a concurrent\.futures\.Executor, .*, a Dask Client, '(.*?)', or '(.*?)'": r"\1 and \2",
    r"such as number='(.*?)'": r"such as --number \1",
    r"say encoding=…": "say --encoding NAME",
    r"make_client= and partitions= go with executor=": "--partitions goes with --executor",
    r"\bclient\.v([23])\b": r"v\1",
    r"certs=\{'PUB_KEY_ID_…': 'pub_key\.pem'\}": (
        "CHAINPAY_PLATFORM_KEYS=PUB_KEY_ID_…=pub_key.pem, or platform_keys of a profile"
    ),
    r"the client's certs=, or its fetch_certificates\(\)": (
        "platform_keys (CHAINPAY_PLATFORM_KEYS), or chainpay certificates"
    ),
}
_FUNCTIONS = {
    "download": "download",
    "find": "find",
    "refund": "gateway refund",
    "seed": "gateway seed",
    "wait": "wait",
}
_OPTIONS = {
    **{"json": "-j", "meta": "-j", "query": "-q", "xml": "-x", "headers": "-H", "body": "--file"},
    **{"appid": "--appid", "deadline": "--deadline", "digest": "--digest", "to": "-o"},
    **{"number": "--number", "partitions": "--partitions"},
    **{"columns": "--map", "refund_columns": "--map-refunds", "states": "--state"},
    **{"orders": "--orders", "refunds": "--refunds", "bills": "--bill-file"},
    **{"merchant": "--merchant", "sub_mchid": "--sub-mchid", "timeout": "--timeout"},
}
_SETTINGS = {name: variable for variable, name in VARIABLES.items()}
_ENTRIES = {"certs": "platform_keys", "verify": "ca_file"}  # that a profile calls otherwise

#: ``wait()``, ``client.download(url, to)``; with an option alone, ``wait(deadline=)``, it is that.
_CALL = rf"(?:\bclient\.)?\b({'|'.join(_FUNCTIONS)})\((?:(\w+=)|[^()]*)\)"
#: ``deadline=`` without a value; ``secret= (APIv2密钥)``, ``certs= (or CHAINPAY_PLATFORM_KEYS)``.
_END = r"=(?=[\s,;:.)]|$)"
_OPTION = rf"(?<![\w-])({'|'.join(_OPTIONS)}){_END}"
_SETTING = rf"(?<![\w-])({'|'.join(_SETTINGS)}){_END}(?: \((?:or \w+|([^()]+))\))?"
#: ``json={'mchid': '1900000001'}`` with its name and its value.
_FIELD = r"\b(json|query|xml|headers)=\{'([\w.-]+)': '?([^'{}]*)'?\}"
#: ``'/json/amount/total'`` where a sentence begins; a line of ``check=`` has it behind ``at``.
_PLACE = r"(?<!at )'/(json|query|xml|headers)/([^' ]+)'"

#: Compiled when an error is printed, and not before.
_RULES: dict[str, Replacement] = {
    **_PHRASES,
    _CALL: lambda match: match[2] or f"chainpay {_FUNCTIONS[match[1]]}",
    _FIELD: lambda match: f"{_OPTIONS[match[1]]} {match[2]}={match[3]}",
    _PLACE: lambda match: f"{_OPTIONS[match[1]]} {match[2].replace('/', '.')}",
    _OPTION: lambda match: _OPTIONS[match[1]],
    _SETTING: lambda match: _name_setting(match[1], match[2]),
}


def to_shell_words(text: str) -> str:
    """Return an error's message in the words of the command line."""
    for pattern, replacement in _RULES.items():
        text = re.sub(pattern, replacement, text)
    return text


def _name_setting(name: str, remark: str | None) -> str:
    """Return a setting as a profile has it, and as the environment has it."""
    names = ", ".join(filter(None, (_SETTINGS[name], remark)))
    return f"{_ENTRIES.get(name, name)} ({names})"
