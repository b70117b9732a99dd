"""The certificate authority of a served gateway: clients that trust it trust the gateway's TLS.

    ca.pem               its certificate, which clients trust
    ca.p12               the same as a trust store of Java; it has no password
    ca.private.pem       its private key
    server.private.pem   the server's certificate and key, both new at each start

The authority is made once. A gateway that starts anew keeps it, because it is trusted elsewhere: in
containers, in trust stores. Keys are of the curve P-256: one is made, and used, in a moment.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    load_pem_private_key,
    pkcs12,
)
from cryptography.x509.oid import ExtendedKeyUsageOID

from ...errors import UsageError
from ..state.keys import new_serial, private_pem
from .merchant_files import write_file

HOSTS = ("*.mch.weixin.qq.com", "*.weixin.qq.com", "*.wechatpay.cn")
"""All hosts of the API, such as ``api.mch.weixin.qq.com``, as a certificate names them."""

CA_FILE = "ca.pem"
"""The file that clients trust."""

JAVA_FILE = "ca.p12"
"""The file that clients in Java trust."""

_KEY_FILE = "ca.private.pem"
_SERVER_FILE = "server.private.pem"
_LIFETIME = timedelta(days=10 * 365)
_SERVER_LIFETIME = timedelta(days=397)  # clients of Apple accept at most 398
_HERE = ("localhost", "gateway", "host.docker.internal", "127.0.0.1", "::1")

AUTHORITY_FILES = (CA_FILE, JAVA_FILE, _KEY_FILE, _SERVER_FILE)
"""The names of the files."""


class Authority:
    """The certificate authority in a folder; it is made if there is none.

    Args:
        path: The folder.
        host: The name or the address at which the server listens.

    Attributes:
        certificate: Its own certificate.

    Raises:
        UsageError: A file of it can't be read, or one is missing beside the other; or the host is
            neither a name nor an address, or a name that the authority may not certify.
    """

    def __init__(self, path: Path, host: str) -> None:
        self._path = path
        self._names = [
            name for each in dict.fromkeys([*_HERE, *HOSTS, host]) for name in _name(each)
        ]
        files = (path / CA_FILE, path / _KEY_FILE)
        if any(file.exists() for file in files):
            self.certificate, self._key = _load(*files)
            self._check_names(files[0], files[1].name)
        else:
            self._key = generate_private_key(SECP256R1())
            self.certificate = _certify_authority(self._key, self._names)
            write_file(path / _KEY_FILE, private_pem(self._key))
            write_file(path / CA_FILE, self.certificate.public_bytes(Encoding.PEM))
        # Java trusts what has an attribute of its own; a keystore of another tool lacks it.
        trusted = pkcs12.PKCS12Certificate(self.certificate, b"chainpay")
        write_file(path / JAVA_FILE, pkcs12.serialize_java_truststore([trusted], NoEncryption()))

    def issue(self) -> Path:
        """Issue a certificate for the server, and return the file that has it and its key.

        It is for this machine, for all hosts of the API, and for the host that is served.
        """
        key, public = generate_private_key(SECP256R1()), self._key.public_key()
        issuer_id = x509.SubjectKeyIdentifier.from_public_key(public)
        certificate = (
            _begin("chainpay gateway", self.certificate.subject, key, _SERVER_LIFETIME)
            .add_extension(x509.BasicConstraints(False, None), True)
            .add_extension(_usage("digital_signature"), True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False)
            .add_extension(x509.SubjectAlternativeName(self._names), False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(issuer_id), False
            )
            .sign(self._key, SHA256())
        )
        file = self._path / _SERVER_FILE
        write_file(file, certificate.public_bytes(Encoding.PEM) + private_pem(key))
        return file

    def _check_names(self, ca: Path, key: str) -> None:
        """Check that the authority may certify all names: those of its time, and all addresses."""
        try:
            constraints = self.certificate.extensions.get_extension_for_class(x509.NameConstraints)
        except x509.ExtensionNotFound:
            return  # an earlier version has made it
        permitted = [name.value for name in constraints.value.permitted_subtrees or ()]
        for name in self._names:
            if isinstance(name, x509.DNSName) and _domain(name) not in permitted:
                raise UsageError(
                    f"{ca} isn't for the name {name.value}. Nothing was changed. Listen at an"
                    f" address, such as --host 0.0.0.0; or remove {ca} and {key}: a new authority"
                    " is made, which your programs must trust then"
                )


def _load(ca: Path, key: Path) -> tuple[x509.Certificate, EllipticCurvePrivateKey]:
    try:
        certificate = x509.load_pem_x509_certificate(ca.read_bytes())
        private = load_pem_private_key(key.read_bytes(), None)
    except (FileNotFoundError, ValueError, TypeError, UnsupportedAlgorithm):
        fits = False
    else:
        fits = certificate.public_key() == private.public_key()
    if not fits or not isinstance(private, EllipticCurvePrivateKey):
        raise UsageError(
            f"{ca} and {key.name} are no certificate authority: one is missing, damaged, or not"
            " the other's. Remove both; a new one is made, which your programs must trust then"
        )
    return certificate, private


def _domain(name: x509.DNSName) -> str:
    """Return the domain whose names a certificate may have, if it has this one."""
    return name.value.removeprefix("*.")


def _certify_authority(
    key: EllipticCurvePrivateKey, names: list[x509.GeneralName]
) -> x509.Certificate:
    """Return the certificate of an authority for some names, and for no others.

    Addresses are not limited: the gateway may listen at another one at each start.
    """
    domains = dict.fromkeys(_domain(name) for name in names if isinstance(name, x509.DNSName))
    permitted = [x509.DNSName(domain) for domain in domains]
    serial = new_serial()
    name = f"chainpay gateway {serial:X}"[:64]  # no other authority has this name
    return (
        _begin(name, None, key, _LIFETIME)
        .add_extension(x509.BasicConstraints(True, 0), True)
        .add_extension(_usage("key_cert_sign", "crl_sign"), True)
        .add_extension(x509.NameConstraints(permitted, None), True)
        .sign(key, SHA256())
    )


def _begin(
    name: str, issuer: x509.Name | None, key: EllipticCurvePrivateKey, lifetime: timedelta
) -> x509.CertificateBuilder:
    """Return what the certificates have in common; without an issuer it is the subject's own."""
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    public: EllipticCurvePublicKey = key.public_key()
    start = datetime.now(UTC) - timedelta(days=1)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer or subject)
        .public_key(public)
        .serial_number(new_serial())
        .not_valid_before(start)
        .not_valid_after(start + lifetime)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), False)
    )


def _usage(*purposes: str) -> x509.KeyUsage:
    names = (
        *("digital_signature", "content_commitment", "key_encipherment", "data_encipherment"),
        *("key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
    )
    return x509.KeyUsage(**{name: name in purposes for name in names})


def _name(host: str) -> list[x509.GeneralName]:
    """Return a host as a certificate names it; nothing for an address that means all of them."""
    try:
        address = ip_address(host)
    except ValueError:
        try:
            return [x509.DNSName(host if "*" in host else host.encode("idna").decode())]
        except UnicodeError:
            raise UsageError(f"--host {host!r} is no name and no address") from None
    return [] if address.is_unspecified else [x509.IPAddress(address)]
