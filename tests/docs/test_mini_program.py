"""The server of docs/mini-program.md, word for word, from the order to its state."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

import chainpay
from tests.support.pages import DOCS, read_blocks

PAGE = DOCS / "mini-program.md"
OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"


@pytest.mark.extras
def test_the_server_takes_what_the_mini_program_posts_and_answers_what_it_reads() -> None:
    """The state of the order is the platform's."""
    client = chainpay.sandbox()
    names: dict[str, Any] = {
        "client": client,
        "exchange": lambda code: OPENID,
        "chainpay": chainpay,
    }
    (order,) = (block.text for block in read_blocks(PAGE, "python") if "def place" in block.text)
    (server,) = (block.text for block in read_blocks(PAGE, 'python title="server.py"'))
    exec(order.replace("client = chainpay.sandbox()", ""), names)
    exec(compile(server, "server.py", "exec", dont_inherit=True), names)
    answers: list[Any] = []

    async def shop() -> None:
        transport = httpx.ASGITransport(names["app"])
        async with httpx.AsyncClient(transport=transport, base_url="http://shop") as browser:
            placed = await browser.post("/orders", json={"code": "c", "item": "book"})
            answers.append(placed.json())
            number = answers[0]["number"]
            for move in (lambda: None, lambda: client.gateway.pay(number)):
                move()
                answers.append((await browser.get(f"/orders/{number}")).json())

    asyncio.run(shop())
    assert sorted(answers[0]) == ["number", "parameters"]
    assert answers[0]["parameters"]["package"].startswith("prepay_id=")
    assert answers[1:] == [{"state": "NOTPAY"}, {"state": "SUCCESS"}]
