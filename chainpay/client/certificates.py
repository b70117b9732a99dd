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
from ..signing.identity import PUBLIC_KEY_PREFIX
from ..signing.signer import SignerLike
from ..transport.driver import Driver
from .config.credentials import Credentials


async def download_certificates(
    driver: Driver,
    settings: ClientSettings,
    keys: Credentials,
    signer: SignerLike | None,
    runtime: Runtime,
    deadline: float | None = None,
) -> dict[str, x509.Certificate]:
    """Download the certificates, add them to the client's keys, and write them to its folder.

    Args:
        driver: Sends the call.
        settings: The settings of the client.
        keys: The keys that the certificates are added to.
        signer: Signs the call; None for the driver's signer.
        runtime: Where the call waits.
        deadline: Seconds for one attempt; None for the client's deadline and attempts.

    Returns:
        Serial → certificate, verified.

    Raises:
        UsageError: The client has no APIv3 key; nothing was sent.
    """
    known, apiv3_key = keys.keys, keys.apiv3_key
    if apiv3_key is None:
        raise UsageError("the client has no apiv3_key= (APIv3密钥) to decrypt certificates with")
    verifier = CertificateListVerifier(known, apiv3_key)
    path = certificates_path(settings.base.origin)
    unchecked = settings._replace(check=None)
    options: dict[str, object] = {"verifier": verifier, "signer": signer}
    if deadline is not None:
        options |= {"deadline": deadline, "retry": False}
    call = read_call("GET", path, None, options, unchecked)
    # The request names no certificate: it could be the very certificate that was replaced.
    names_key = (known.current or "").startswith(PUBLIC_KEY_PREFIX)
    await driver.exchange(replace(call, names_key=names_key), runtime)
    known.add(verifier.certificates)
    if keys.certs_dir is not None:
        await runtime.run(write_folder, keys.certs_dir, verifier.certificates)
    return verifier.certificates
