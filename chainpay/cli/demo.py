"""The demo: six spellings of two calls, against an emulated platform that verifies every request.

For each call it prints the signed message, the platform's answer and the verified fields. Then it
prints three refusals, which show that both sides verify. It needs no network, no configuration and
no extra.
"""

from __future__ import annotations

import asyncio
import os
import textwrap
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple, NoReturn, TextIO

import httpx

from ..client.client import Client
from ..concurrency.promise import Promise
from ..errors import APIError, BadSignature, ChainpayError
from ..gateway import Gateway
from ..people.language import Text
from ..signing.signer import Signer

_HEAD = Text(
    "An emulated platform (微信支付) in this process, with keys made just now.\n"
    "Its answers are verified with {}.",
    "由本进程模拟的微信支付，密钥刚刚生成。\n它的应答用 {} 验签。",
)
_CREATE = Text("Create a pay-after order (创建先享后付订单)", "创建先享后付订单")
_QUERY = Text("Query it (查询先享后付订单)", "查询先享后付订单")
_REFUSED = Text("What is refused", "会被拒绝的")
_TAMPERED = Text("An answer that was changed on its way", "途中被篡改的应答")
_STRANGER = Text("A request signed with another key", "用其他密钥签名的请求")
_INCOMPLETE = Text("An order without its number", "缺少单号的订单")
_ACCEPTED = Text("was accepted", "被接受了")
_CALL = Text(
    """\
    signed    {}
    platform  accepted the signature: {}
    verified  {}""",
    """\
    签名串    {}
    平台      验签通过：{}
    已验签    {}""",
)
_SUMMARY = Text(
    "{} of {} as expected: six spellings of two calls, and three refusals, in {:.1f} s.",
    "{} 项符合预期，共 {} 项：两个接口的六种写法，以及三种拒绝；用时 {:.1f} 秒。",
)
_PATH = "v3/payscore/payafter-orders"

_Spelling = tuple[str, Callable[[], httpx.Response]]
"""A call as text, and the function that sends it."""


class _Refusal(NamedTuple):
    """A call that must raise an error of this type, whose message has this word."""

    title: Text
    error: type[ChainpayError]
    word: str
    send: Callable[[], object]


class _RecordingSigner(Signer):
    """Signs, and keeps the message. A signing service can take a signer's place in the same way."""

    __slots__ = ("message",)

    def sign(self, message: bytes) -> str:
        self.message = message
        return super().sign(message)


class _TamperingTransport(httpx.BaseTransport):
    """An attacker on the network, who changes one character of the platform's answer."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._gateway.handle_request(request)
        changed = answer.content.replace(b"CREATED", b"CREATEd")
        return httpx.Response(answer.status_code, headers=answer.headers, content=changed)


def run(out: TextIO) -> bool:
    """Run the demo, and return whether every call and every refusal was as expected."""
    started = time.perf_counter()
    gateway = Gateway()
    credentials = gateway.credentials()
    signer = _RecordingSigner(
        credentials.pop("mchid"), credentials.pop("serial"), credentials.pop("private_key")
    )
    print(_HEAD.format(gateway.public_key_id), file=out)
    results = []
    with Client(**credentials, signer=signer) as client:
        for title, spellings in _calls(client):
            print(f"\n{title}", file=out)
            results += [_print_call(out, text, send, signer) for text, send in spellings]
    print(f"\n{_REFUSED}", file=out)
    results += [_print_refusal(out, refusal) for refusal in _refusals(gateway)]
    seconds = time.perf_counter() - started
    print(f"\n{_SUMMARY.format(sum(results), len(results), seconds)}", file=out)
    return all(results)


def _calls(client: Client) -> Iterator[tuple[Text, Iterator[_Spelling]]]:
    """Yield the title and the spellings of each call."""
    query = _order()
    client.chain(_PATH).post(json=query)
    yield (
        _CREATE,
        _spellings(client, "post", "json", lambda: {**_order(), "name": client.encrypt("张三")}),
    )
    yield _QUERY, _spellings(client, "get", "query", lambda: query)


def _order() -> dict[str, str]:
    return {
        "appid": "wxd678efh567hg6787",
        "service_id": "500001",
        "out_order_no": f"demo-{os.urandom(4).hex()}",
    }


def _spellings(
    client: Client, method: str, option: str, value: Callable[[], dict[str, str]]
) -> Iterator[_Spelling]:
    """Yield each spelling of a call."""
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
        lambda: getattr(by_attributes, f"{method}_async")(**{option: value()}).then(_return).wait(),
    )
    yield (
        f"await client.chain('{_PATH}').{method}_async({option}={{…}})",
        lambda: asyncio.run(_await(getattr(by_chain, f"{method}_async")(**{option: value()}))),
    )
    yield (
        f"client['{_PATH}'].{method}Async({{'{option}': {{…}}}}).otherwise(report).wait()",
        lambda: getattr(by_item, f"{method}Async")({option: value()}).otherwise(_raise).wait(),
    )


def _refusals(gateway: Gateway) -> Iterator[_Refusal]:
    credentials = gateway.credentials()
    client = Client(**credentials)
    order = _order()
    query = {"out_order_no": order.pop("out_order_no")}
    client.chain(_PATH).post(json={**order, **query})
    tampered = Client(**{**credentials, "transport": _TamperingTransport(gateway)})
    word = "the signature does not match"
    yield _Refusal(_TAMPERED, BadSignature, word, lambda: tampered.chain(_PATH).get(query=query))
    another_key = Gateway().credentials()["private_key"]
    stranger = Client(**{**credentials, "private_key": another_key})
    word = "SIGN_ERROR"
    yield _Refusal(_STRANGER, APIError, word, lambda: stranger.chain(_PATH).get(query=query))
    word = "PARAM_ERROR"
    yield _Refusal(_INCOMPLETE, APIError, word, lambda: client.chain(_PATH).post(json=order))


def _print_call(
    out: TextIO, text: str, send: Callable[[], httpx.Response], signer: _RecordingSigner
) -> bool:
    """Send a call, print it, and return whether it was answered with 200."""
    try:
        answer = send()
    except (ChainpayError, httpx.HTTPError) as error:
        print(f"✗ {text}\n{_format_error(error)}", file=out)
        return False
    order = answer.json()
    fields = [
        f"{name} {order[name]}" for name in ("out_order_no", "order_id", "state") if name in order
    ]
    print(f"✓ {text}", file=out)
    message = _format_message(signer.message)
    print(_CALL.format(message, answer.status_code, ", ".join(fields)), file=out)
    return answer.status_code == 200


def _print_refusal(out: TextIO, refusal: _Refusal) -> bool:
    """Try it, print it, and return whether it was refused as it must be."""
    try:
        refusal.send()
    except ChainpayError as error:
        expected = type(error) is refusal.error and refusal.word in str(error)
        print(f"{'✓' if expected else '✗'} {refusal.title}\n{_format_error(error)}", file=out)
        return expected
    print(f"✗ {refusal.title}\n    {_ACCEPTED}", file=out)
    return False


def _format_message(message: bytes) -> str:
    """Return the five lines of a signed message as one line; long parts are cut."""
    method, target, timestamp, nonce, body = message.decode().split("\n", 4)
    path, mark, _ = target.partition("?")
    lines = (method, path + mark + "…" * len(mark), timestamp, f"{nonce[:4]}…", body[:3].strip())
    return " ⏎ ".join(lines) + "…" * bool(lines[-1])


def _format_error(error: Exception) -> str:
    text = f"{type(error).__name__}: {error}"
    return textwrap.fill(text, 78, initial_indent="    ", subsequent_indent="    ")


def _return(answer: httpx.Response) -> httpx.Response:
    return answer


def _raise(reason: Exception) -> NoReturn:
    raise reason


async def _await(promise: Promise[httpx.Response]) -> httpx.Response:
    return await promise
