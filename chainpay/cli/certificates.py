"""``chainpay certificates``: the platform's certificates (平台证书) into a folder.

The first answer is verified with the certificates that it carries; nothing is written before that.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from typing import Any, TextIO

import httpx

from ..client.client import Client
from ..errors import APIError, ChainpayError

__all__ = ["add_arguments", "run"]

_ARGUMENTS = {
    "mchid": ("-m", "the merchant's number (商户号)", "CHAINPAY_MCHID"),
    "serial": ("-s", "the serial of the merchant's API certificate", "CHAINPAY_SERIAL"),
    "private-key": ("-f", "the path of apiclient_key.pem", "CHAINPAY_PRIVATE_KEY"),
    "base-uri": (
        "-u",
        "another host, such as https://apihk.mch.weixin.qq.com/",
        "CHAINPAY_BASE_URI",
    ),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments; what is left out is taken from the environment."""
    parser.epilog = "The APIv3 key (APIv3密钥) is $CHAINPAY_APIV3_KEY, or asked for at a terminal."
    parser.add_argument(
        "-o", "--out", required=True, metavar="DIR", help="the folder to write into"
    )
    for name, (short, what, variable) in _ARGUMENTS.items():
        parser.add_argument(short, f"--{name}", help=f"{what}; by default ${variable}")


def run(given: argparse.Namespace, out: TextIO, **others: Any) -> int:
    """Download the certificates, and tell what was written where.

    The APIv3 key is never an argument, which other users could see: it is ``CHAINPAY_APIV3_KEY``,
    or asked for at a terminal.

    Args:
        given: The parsed arguments.
        out: Where the table goes; errors go to the standard error.
        others: Further arguments of the `Client`.

    Returns:
        The exit status: 0 if they were written.
    """
    named = {name.replace("-", "_"): getattr(given, name.replace("-", "_")) for name in _ARGUMENTS}
    overrides = {name: value for name, value in named.items() if value}
    if not os.environ.get("CHAINPAY_APIV3_KEY"):
        if not sys.stdin.isatty():
            print("chainpay: CHAINPAY_APIV3_KEY (APIv3密钥) is not set", file=sys.stderr)
            return 1
        overrides["apiv3_key"] = getpass.getpass("APIv3 key (APIv3密钥): ")
    try:
        with Client.from_env(**overrides, certs={}, certs_dir=given.out, **others) as client:
            files = client.fetch_certificates()
    except (ChainpayError, httpx.RequestError, OSError) as error:
        print(f"chainpay: {error}", file=sys.stderr)
        for note in getattr(error, "__notes__", ()):
            print(f"  {note}", file=sys.stderr)
        if isinstance(error, APIError) and error.status == 404:
            print(
                "  A merchant whom WeChat Pay has given a public key (微信支付公钥) has no"
                " certificates: pass certs={'PUB_KEY_ID_…': 'pub_key.pem'}.",
                file=sys.stderr,
            )
        return 1
    for serial, certificate in files.items():
        print(f"{serial}", file=out)
        print(f"  valid   {certificate.not_valid_before_utc:%Y-%m-%d %H:%M} to", end=" ", file=out)
        print(f"{certificate.not_valid_after_utc:%Y-%m-%d %H:%M} UTC", file=out)
        print(f"  saved   {os.path.join(given.out, f'wechatpay_{serial}.pem')}", file=out)
    return 0
