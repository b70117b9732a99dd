"""``chainpay certificates``: downloads the platform's certificates (平台证书) into a folder.

The first answer is verified with the certificates that it carries. Nothing is written before that.
"""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Mapping
from typing import Any

import httpx

from ..client.client import Client
from ..errors import APIError, ChainpayError, UsageError
from ..people.language import Text
from .output import STDOUT, Output
from .profiles import read_profile

COMMAND = "chainpay certificates"

_VALID = Text("  valid   {} to {} UTC", "  有效期  {} 至 {} UTC")
_SAVED = Text("  saved   {}", "  保存为  {}")


def download(
    folder: str,
    merchant: Mapping[str, str],
    output: Output,
    profile: str = "",
    **options: Any,
) -> int:
    """Download the certificates, and print their serials, validity and files.

    The APIv3 key is never an argument, because other users can see arguments.

    Args:
        folder: The folder to write into.
        merchant: The command's options; the environment replaces those that are empty.
        output: Where errors are printed.
        profile: The profile that has the merchant; empty for the environment.
        options: Further arguments of the `Client`.

    Returns:
        The exit code.
    """
    arguments: dict[str, Any] = {name: value for name, value in merchant.items() if value}
    try:
        if folder == STDOUT:
            raise UsageError("-o takes a folder: the certificates are not written to an output")
        if os.path.isfile(folder):
            raise UsageError(f"-o {folder!r} is a file: name a folder")
        arguments["certs_dir"] = folder
        known = read_profile(profile)
        if not (os.environ.get("CHAINPAY_APIV3_KEY") if known is None else "apiv3_key" in known):
            arguments["apiv3_key"] = _read_apiv3_key()
        client = (
            Client.from_env(**arguments, **options)
            if known is None
            else Client(**{**known, **arguments, **options})
        )
        with client:
            certificates = client.fetch_certificates()
    except (ChainpayError, httpx.RequestError, OSError) as error:
        if isinstance(error, APIError) and error.status == 404:
            error.add_note(
                "A merchant with a public key (微信支付公钥) from WeChat Pay has no certificates:"
                " pass certs={'PUB_KEY_ID_…': 'pub_key.pem'}."
            )
        return output.print_error(error, COMMAND)
    for serial, certificate in certificates.items():
        start, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
        print(serial)
        print(_VALID.format(f"{start:%Y-%m-%d %H:%M}", f"{end:%Y-%m-%d %H:%M}"))
        print(_SAVED.format(os.path.join(folder, f"wechatpay_{serial}.pem")))
    return 0


def _read_apiv3_key() -> str:
    if not sys.stdin.isatty():
        raise UsageError("CHAINPAY_APIV3_KEY (APIv3密钥) is not set")
    return getpass.getpass("APIv3 key (APIv3密钥): ")
