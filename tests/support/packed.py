"""A program that is packed in many ways, and what it prints in each of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from chainpay._version import __version__

PACKAGE = Path(__file__).parents[2] / "chainpay"

#: Sends what needs the catalog, loads what is imported on demand, and prints what is sent.
APP = """
import asyncio
import sys

import chainpay
import httpx
from chainpay import catalog
from cryptography.hazmat.primitives.asymmetric import rsa

key, theirs = (rsa.generate_private_key(65537, 2048) for _ in range(2))


def answer(request):
    sealed = len(request.content) > 300
    print("requested", request.url.path, request.headers.get("Wechatpay-Serial"), sealed)
    return httpx.Response(404, json={"code": "X", "message": "y"})


client = chainpay.Client(
    mchid="1900000001",
    serial="AB" * 20,
    private_key=key,
    certs={"PUB_KEY_ID_01": theirs.public_key()},
    retry=None,
    transport=httpx.MockTransport(answer),
)


async def on_a_loop():
    await client.chain("v3/payscore/payafterOrders").post_async(json={})


for call in (
    lambda: client.chain("v3/payscore/payafterOrders").post(json={}),
    lambda: client.v3.security.echo.post(encrypt=True, json={"encrypted_echo_message": "b"}),
    lambda: client.v3.refund.domestic.refunds.post(check="error", json={}),
    lambda: asyncio.run(on_a_loop()),
):
    try:
        call()
    except chainpay.ChainpayError as error:
        print(type(error).__name__)
sandbox = chainpay.sandbox()
print(sandbox.v3.certificates.get().status_code)
print(catalog.event("TRANSACTION.SUCCESS").name, len(catalog.find("退款")) > 0)
print(chainpay.Media.__name__, len(chainpay.bills.__all__))
print(chainpay.Callback.__name__, chainpay.Gateway.__name__)
from chainpay.__main__ import main

print(main(["--version"]))
print(chainpay.__file__, file=sys.stderr)
"""

#: Opens a page of the console, and a file that it shows.
CONSOLE = """
with chainpay.Gateway().serve(console=True) as server:
    for path in ("-/", "-/static/icon.svg"):
        print(httpx.get(server.base_uri + path, trust_env=False).status_code)
"""

#: The lines that the program prints.
EXPECTED = [
    "requested /v3/payscore/payafter-orders PUB_KEY_ID_01 False",
    "APIError",
    "requested /v3/security/echo PUB_KEY_ID_01 True",
    "APIError",
    "CheckError",
    "requested /v3/payscore/payafter-orders PUB_KEY_ID_01 False",
    "APIError",
    "200",
    "TRANSACTION.SUCCESS True",
    "Media 3",
    "Callback Gateway",
    f"chainpay {__version__}",
    "0",
]


def run(program: Path, *flags: str, path: Path | None = None) -> list[str]:
    """Run a program with the packages that are installed, but not with this checkout.

    Args:
        program: A file or a zip file.
        flags: Options of Python.
        path: Where chainpay is imported from; by default the program itself.
    """
    # Coverage would count the copies of chainpay as files of their own.
    environ = {name: text for name, text in os.environ.items() if "COVERAGE" not in name}
    environ |= {"PYTHONPATH": str(path or ""), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, *flags, program],
        check=True,
        capture_output=True,
        text=True,
        env=environ,
        cwd=program.parent,
    )
    assert done.stderr.startswith(str(path or program))
    return done.stdout.splitlines()
