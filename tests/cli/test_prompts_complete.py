"""TAB in the REPLs that people use: plain Python, IPython with and without jedi, ptpython, bpython.

Each is asked what it offers behind some text, by the function that it asks itself. A counting
platform sees that nobody sends anything for it.
"""

from __future__ import annotations

import json
import re
import rlcompleter
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

import chainpay
from tests.support.recording import Recording

ORDERS = "client.v3.payscore.payafterOrders"
VERBS = {"get", "get_async", "post", "post_async"}
CASES: dict[str, set[str]] = {
    "client.v3.payscore.payafterO": {"payafterOrders"},
    f"{ORDERS}.": VERBS,
    f"{ORDERS}.p": {"post", "post_async"},
    f"{ORDERS}._o": {"_out_order_no_"},
    f"{ORDERS}._out_order_no_.": {"cancel", "complete", "sync"},
    "client.v3.refund.domestic.refunds._r": {"_refund_id_"},
    "client.v3.profitsharing.receivers.delete.": {"post", "post_async"},
    "client.hk.v3.se": {"settle"},
    "client.v2.secapi.pay.reve": {"reverse"},
}
#: Keys are completed by IPython alone.
KEYS: dict[str, set[str]] = {
    'client["v3/payscore/payafter-orders/': {
        "v3/payscore/payafter-orders/{out_order_no}/cancel",
        "v3/payscore/payafter-orders/{out_order_no}/complete",
        "v3/payscore/payafter-orders/{out_order_no}/sync",
    },
    'client.v3["certif': {"certificates"},
}


def words(offered: Any) -> set[str]:
    """Return what was offered without what it goes on from, and without what Python adds."""
    names = {re.split(r"\.(?!.*\.)", text)[-1].rstrip("()") for text in offered}
    return {name for name in names if not name.startswith("__")} - {""}


def in_plain_python(text: str, names: dict[str, Any]) -> set[str]:
    completer = rlcompleter.Completer(names)
    offered = []
    while (match := completer.complete(text, len(offered))) is not None:
        offered.append(match)
    return words(offered)


def in_ptpython(text: str, names: dict[str, Any]) -> set[str]:
    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.document import Document
    from ptpython.completer import PythonCompleter

    completer = PythonCompleter(lambda: names, lambda: names, lambda: True)
    event = CompleteEvent(completion_requested=True)
    offered = completer.get_completions(Document(text, len(text)), event)
    return words(each.text for each in offered)


def in_bpython(text: str, names: dict[str, Any]) -> set[str]:
    from bpython import autocomplete
    from bpython.importcompletion import ModuleGatherer

    kinds = autocomplete.get_default_completer(
        autocomplete.AutocompleteModes.SIMPLE, ModuleGatherer([])
    )
    matches, _ = autocomplete.get_completer(
        kinds,
        len(text),
        text,
        locals_=names,
        argspec=None,
        complete_magic_methods=True,
        history=[],
        current_block="",
    )
    return words(matches)


@pytest.mark.parametrize("text", CASES)
@pytest.mark.parametrize(
    "repl",
    [
        in_plain_python,
        pytest.param(in_ptpython, marks=pytest.mark.extras),
        pytest.param(in_bpython, marks=pytest.mark.extras),
    ],
)
def test_tab(
    repl: Callable[[str, dict[str, Any]], set[str]],
    text: str,
    client: chainpay.Client,
    platform: Recording,
) -> None:
    """What exists is offered, in attribute spelling, and nothing is sent for it."""
    offered = repl(text, {"client": client})
    hidden = {name for name in offered if name.startswith("_") and text.endswith(".")}
    assert offered - hidden == CASES[text]
    assert platform.requests == []


def test_tab_behind_variables_only(client: chainpay.Client) -> None:
    """Where only a variable can stand, plain Python offers it without being asked for it."""
    assert in_plain_python("client.v3.pay.transactions.id.", {"client": client}) == {
        "_transaction_id_"
    }


_IPYTHON = """
import json, sys
from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell

shell = InteractiveShell.instance()
shell.run_cell("import chainpay; client = chainpay.sandbox()")
shell.run_cell("from chainpay.php import BuilderChainable")
shell.run_cell("built = BuilderChainable(**chainpay.Gateway().credentials())")
offered = {}
for jedi in (False, True):
    shell.Completer.use_jedi = jedi
    for text in json.loads(sys.argv[1]):
        with provisionalcompleter():
            texts = [each.text for each in shell.Completer.completions(text, len(text))]
        offered[f"{jedi} {text}"] = texts
print(json.dumps(offered))
"""


def test_tab_in_ipython() -> None:
    """By its own evaluation and by jedi; keys too, which begin with what is typed.

    The client of PHP's builder completes as any other does.
    """
    built = "built.v3.payscore.payafterO"
    texts = [*CASES, *KEYS, built]
    done = subprocess.run(
        [sys.executable, "-c", _IPYTHON, json.dumps(texts)],
        check=True,
        capture_output=True,
        text=True,
    )
    offered = json.loads(done.stdout.splitlines()[-1])
    assert words(offered[f"False {built}"]) == {"payafterOrders"}
    for text, keys in KEYS.items():
        assert set(offered[f"False {text}"]) == set(offered[f"True {text}"]) == keys
    for text, names in CASES.items():
        assert words(offered[f"False {text}"]) == names
        assert names - words(offered[f"True {text}"]) == set()
