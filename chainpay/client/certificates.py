"""How a client downloads the platform's certificates (平台证书)."""

from __future__ import annotations

from dataclasses import replace

from cryptography import x509

from ..concurrency.runtime import Runtime
from ..errors import UsageError
from ..request.base_uri import certificates_path
from ..request.call import ClientSettings
from ..request.options import read_call
from ..signing.certificates import CertificateListVerifier, write_folder
from ..signing.keys import PUBLIC_KEY_PREFIX
from ..transport.driver import Driver
from .config import Config


async def download_certificates(
    driver: Driver,
    settings: ClientSettings,
    config: Config,
    runtime: Runtime,
    deadline: float | None = None,
) -> dict[str, x509.Certificate]:
    """Download the certificates, add them to the client's keys, and write them to its folder.

    Args:
        driver: Sends the call.
        settings: The settings of the client.
        config: Its keys and its folder.
        runtime: Where the call waits.
        deadline: Seconds for one attempt; None for the client's deadline and attempts.

    Returns:
        Serial → certificate, verified.

    Raises:
        UsageError: The client has no APIv3 key; nothing was sent.
    """
    keys, apiv3_key = config.credentials.keys, config.credentials.apiv3_key
    if apiv3_key is None:
        raise UsageError("the client has no apiv3_key= (APIv3密钥) to decrypt certificates with")
    verifier = CertificateListVerifier(keys, apiv3_key)
    path = certificates_path(settings.base.origin)
    unchecked = settings._replace(check=None)
    options: dict[str, object] = {"verifier": verifier}
    if deadline is not None:
        options |= {"deadline": deadline, "retry": False}
    call = read_call("GET", path, None, options, unchecked)
    # The request names no certificate: it could be the very certificate that was replaced.
    names_key = (keys.current or "").startswith(PUBLIC_KEY_PREFIX)
    await driver.exchange(replace(call, names_key=names_key), runtime)
    keys.add(verifier.certificates)
    if config.certs_dir is not None:
        await runtime.run(write_folder, config.certs_dir, verifier.certificates)
    return verifier.certificates
