"""The arguments of a client in environment variables.

The keys are loaded here, so that an error names the variable.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping

from ...crypto import aes_gcm, pem, rsa
from ...encoding.secret import Secret, takes_secrets
from ...encoding.text import unquote
from ...errors import UsageError
from ...signing.identity import check_mchid, check_serial
from ...transport.connections.tls import trust_file

VARIABLES = {
    "CHAINPAY_MCHID": "mchid",
    "CHAINPAY_SERIAL": "serial",
    "CHAINPAY_PRIVATE_KEY": "private_key",
    "CHAINPAY_PLATFORM_KEYS": "certs",
    "CHAINPAY_BASE_URI": "base_uri",
    "CHAINPAY_APIV3_KEY": "apiv3_key",
    "CHAINPAY_SECRET": "secret",
    "CHAINPAY_CERTS_DIR": "certs_dir",
    "CHAINPAY_CA_FILE": "verify",
}
"""The variables, and the arguments of a client that they are."""

_OPTIONAL = ("base_uri", "apiv3_key", "secret", "certs_dir", "verify")


@takes_secrets
def read_environment(
    environ: Mapping[str, str], overrides: Mapping[str, object]
) -> dict[str, object]:
    """Return the arguments of a client from environment variables, without those in `overrides`.

    Quotes around a value are left out: ``docker run --env-file`` keeps them.

    Raises:
        UsageError: A variable is missing, or can't be read; the error names it.
    """
    replaced = {
        "signer": ("mchid", "serial", "private_key"),
        "verifier": ("certs",),
        "transport": ("verify",),
        "async_transport": ("verify",),
    }
    unneeded = {name for key, names in replaced.items() if key in overrides for name in names}
    values: dict[str, object] = {}
    missing = []
    for variable, name in VARIABLES.items():
        value = unquote(environ.get(variable, "").encode(errors="surrogateescape"))
        if name in overrides or name in unneeded:
            continue
        if value:
            values[name] = _read_variable(variable, name, Secret(value.decode(errors="replace")))
        elif name not in _OPTIONAL:
            missing.append(variable)
    if "apiv3_key" in values or "apiv3_key" in overrides:
        missing = [name for name in missing if name != "CHAINPAY_PLATFORM_KEYS"]
    if missing == ["CHAINPAY_SERIAL", "CHAINPAY_PRIVATE_KEY", "CHAINPAY_PLATFORM_KEYS"]:
        missing = [] if "secret" in values or "secret" in overrides else missing  # APIv2 alone
    if missing:
        hint = " (or CHAINPAY_APIV3_KEY, to have certificates downloaded)"
        downloads = "CHAINPAY_PLATFORM_KEYS" in missing
        raise UsageError(
            f"the environment lacks {', '.join(missing)} (not set, or empty)"
            + (hint if downloads else "")
        )
    return values


def raw_environment(environ: Mapping[str, str]) -> dict[str, object]:
    """Return the arguments of a client as the variables have them, unchecked."""
    secrets = ("private_key", "apiv3_key", "secret")
    return {
        name: Secret(environ[variable]) if name in secrets else environ[variable]
        for variable, name in VARIABLES.items()
        if environ.get(variable)
    }


def _read_variable(variable: str, name: str, value: Secret) -> object:
    if name == "private_key":
        return rsa.load_private_key(value, variable)  # type: ignore[arg-type]
    if name == "apiv3_key":
        return aes_gcm.load_key(value, variable)  # type: ignore[arg-type]
    if name == "secret":
        return value
    if name == "certs":
        return _read_platform_keys(value)  # type: ignore[arg-type]
    if name == "verify":
        return trust(value.reveal(), variable)
    return _read_text(variable, name, value)  # type: ignore[arg-type]


@takes_secrets
def _read_text(variable: str, name: str, value: str) -> str:
    if name == "mchid":
        return check_mchid(value, variable)
    return check_serial(value, variable) if name == "serial" else value


@takes_secrets
def _read_platform_keys(value: str) -> dict[str, object]:
    paths: dict[str, str] = {}
    for entry in value.rstrip(", ").split(","):
        serial, equals, path = (part.strip() for part in entry.partition("="))
        if not (serial and equals and path):
            raise UsageError("CHAINPAY_PLATFORM_KEYS takes id=path, comma separated")
        if serial in paths:
            raise UsageError("CHAINPAY_PLATFORM_KEYS takes id=path, each id once")
        paths[serial] = path
    what = "the key {!r} of CHAINPAY_PLATFORM_KEYS".format
    return {serial: pem.load(path, what(serial[:60])) for serial, path in paths.items()}


def trust(path: str | os.PathLike[str], what: str) -> ssl.SSLContext:
    """Return the context of a client that trusts the certificate authorities of a file, no others.

    Args:
        path: The file, as PEM.
        what: What names the file. An error says it.

    Raises:
        UsageError: The file can't be used; nothing was sent.
    """
    try:
        return trust_file(path)
    except OSError as error:
        reason = "it is no PEM, or damaged" if isinstance(error, ssl.SSLError) else error.strerror
        raise UsageError(
            f"{what} names {str(path)!r}, which can't be used: {reason}; nothing was sent"
        ) from None
