"""The demo: six spellings of two calls, against an emulated platform that really checks.

For each it shows what was signed, the platform's verdict and the verified answer; then three
refusals, so that one sees it check. No network, no configuration, nothing but the core.
"""

from __future__ import annotations

import asyncio
import os
import textwrap
import time
from collections.abc import Callable, Iterator
from typing import Any, TextIO

import httpx

from ..client.client import Client
from ..concurrency.promise import Promise
from ..errors import APIError, BadSignature, ChainpayError
from ..gateway import Gateway
from ..signing.signer import Signer

__all__ = ["run"]

_PATH = "v3/payscore/payafter-orders"


class _Recording(Signer):
    """Signs, and keeps what it has signed: the seam for a signing service, put to use."""

    __slots__ = ("message",)

    def sign(self, message: bytes) -> str:
        self.message = message
        return super().sign(message)


class _Tampering(httpx.BaseTransport):
    """Somebody between, who changes one character of the platform's answer."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._gateway.handle_request(request)
        changed = answer.content.replace(b"CREATED", b"CREATEd")
        return httpx.Response(answer.status_code, headers=answer.headers, content=changed)


def run(out: TextIO) -> bool:
    """Run the demo.

    Args:
        out: Where to write.

    Returns:
        Whether all went as expected.
    """
    started = time.perf_counter()
    gateway = Gateway()
    credentials = gateway.credentials()
    signer = _Recording(
        credentials.pop("mchid"), credentials.pop("serial"), credentials.pop("private_key")
    )
    print("An emulated platform (微信支付) in this process, with keys made just now.", file=out)
    print(f"Its answers are verified with {gateway.public_key_id}.", file=out)
    results = []
    with Client(**credentials, signer=signer) as client:
        query = _order()
        client.chain(_PATH).post(json=query)
        for title, spellings in (
            (
                "Create a pay-after order (创建先享后付订单)",
                _spellings(
                    client, "post", "json", lambda: {**_order(), "name": client.encrypt("张三")}
                ),
            ),
            ("Query it (查询先享后付订单)", _spellings(client, "get", "query", lambda: query)),
        ):
            print(f"\n{title}", file=out)
            results += [_show_call(out, *spelling, signer) for spelling in spellings]
    print("\nWhat is refused", file=out)
    results += [_show_refusal(out, *refusal) for refusal in _refusals(gateway)]
    print(
        f"\n{sum(results)} of {len(results)} as expected: six spellings of two calls, and three"
        f" refusals, in {time.perf_counter() - started:.1f} s.",
        file=out,
    )
    return all(results)


def _order() -> dict[str, str]:
    return {
        "appid": "wxd678efh567hg6787",
        "service_id": "500001",
        "out_order_no": f"demo-{os.urandom(4).hex()}",
    }


def _spellings(
    client: Client, method: str, option: str, value: Callable[[], dict[str, str]]
) -> Iterator[tuple[str, Callable[[], httpx.Response]]]:
    """Yield each spelling of a call, as text and to be called."""
    by_attributes = client.v3.payscore.payafterOrders
    by_chain = client.chain(_PATH)
    by_item = client[_PATH]
    yield (
        f"client.v3.payscore.payafterOrders.{method}({option}={{…}})",
        lambda: getattr(by_attributes, method)(**{option: value()}),
    )
    yield (
        f"client.chain('{_PATH}').{method}({option}={{…}})",
        lambda: getattr(by_chain, method)(**{option: value()}),
    )
    yield (
        f"client['{_PATH}'].{method}({{'{option}': {{…}}}})",
        lambda: getattr(by_item, method)({option: value()}),
    )
    yield (
        f"client.v3.payscore.payafterOrders.{method}_async({option}={{…}}).then(show).wait()",
        lambda: getattr(by_attributes, f"{method}_async")(**{option: value()}).then(_same).wait(),
    )
    yield (
        f"await client.chain('{_PATH}').{method}_async({option}={{…}})",
        lambda: asyncio.run(_await(getattr(by_chain, f"{method}_async")(**{option: value()}))),
    )
    yield (
        f"client['{_PATH}'].{method}Async({{'{option}': {{…}}}}).otherwise(report).wait()",
        lambda: getattr(by_item, f"{method}Async")({option: value()}).otherwise(_again).wait(),
    )


def _refusals(
    gateway: Gateway,
) -> Iterator[tuple[str, type[ChainpayError], str, Callable[[], object]]]:
    """Yield what is done, the error it must get, and a word that the error must say."""
    trusted = gateway.credentials()
    client = Client(**trusted)
    order = _order()
    query = {"out_order_no": order.pop("out_order_no")}
    client.chain(_PATH).post(json={**order, **query})
    tampered = Client(**{**trusted, "transport": _Tampering(gateway)})
    yield (
        "An answer that was changed on its way",
        BadSignature,
        "the signature does not match",
        lambda: tampered.chain(_PATH).get(query=query),
    )
    another_key = Gateway().credentials()["private_key"]
    stranger = Client(**{**trusted, "private_key": another_key})
    yield (
        "A request signed with another key",
        APIError,
        "SIGN_ERROR",
        lambda: stranger.chain(_PATH).get(query=query),
    )
    yield (
        "An order without its number",
        APIError,
        "PARAM_ERROR",
        lambda: client.chain(_PATH).post(json=order),
    )


def _show_call(
    out: TextIO, spelling: str, call: Callable[[], httpx.Response], signer: _Recording
) -> bool:
    try:
        answer = call()
    except (ChainpayError, httpx.HTTPError) as error:
        print(f"✗ {spelling}\n{_paragraph(error)}", file=out)
        return False
    told = answer.json()
    facts = [
        f"{name} {told[name]}" for name in ("out_order_no", "order_id", "state") if name in told
    ]
    print(f"✓ {spelling}", file=out)
    print(f"    signed    {_outline(signer.message)}", file=out)
    print(f"    platform  accepted the signature: {answer.status_code}", file=out)
    print(f"    verified  {', '.join(facts)}", file=out)
    return answer.status_code == 200


def _show_refusal(
    out: TextIO, title: str, kind: type[ChainpayError], says: str, call: Callable[[], object]
) -> bool:
    try:
        call()
    except ChainpayError as error:
        expected = type(error) is kind and says in str(error)
        print(f"{'✓' if expected else '✗'} {title}\n{_paragraph(error)}", file=out)
        return expected
    print(f"✗ {title}\n    was accepted", file=out)
    return False


def _outline(message: bytes) -> str:
    """Show the five lines of a signed message in one, cut where they are long."""
    method, target, timestamp, nonce, body = message.decode().split("\n", 4)
    path, mark, _ = target.partition("?")
    lines = (method, path + mark + "…" * len(mark), timestamp, f"{nonce[:4]}…", body[:3].strip())
    return " ⏎ ".join(lines) + "…" * bool(lines[-1])


def _paragraph(error: Exception) -> str:
    return textwrap.fill(
        f"{type(error).__name__}: {error}", 78, initial_indent="    ", subsequent_indent="    "
    )


def _same(answer: httpx.Response) -> httpx.Response:
    return answer


def _again(reason: Exception) -> Any:
    raise reason


async def _await(promise: Promise[httpx.Response]) -> httpx.Response:
    return await promise
