"""The platform's keys that the merchant holds: 微信支付公钥 and 平台证书, and their ids."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ....crypto import pem
from ....encoding.secret import reveal
from ....people.language import Text, join_texts
from ....signing.certificates import read_folder
from ....signing.identity import PUBLIC_KEY_PREFIX, normalize_serial
from ....signing.keys import PlatformKeys
from ..check import fingerprint
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..facts import Facts, PlatformKey
from ..reading.exchange import show
from .merchant import SOON
from .sources import load_source, refuse_kind, refuse_size

_PUBLIC_KEY_ID = re.compile(f"{PUBLIC_KEY_PREFIX}[0-9A-Z]+")
_FETCH = Text(
    "Download the new one: chainpay certificates; or set {2}, and chainpay does it itself.",
    "请下载新证书：chainpay certificates；或设置 {2}，由 chainpay 自动下载。",
)
_EXPECTED = Text(
    "the platform's public key, pub_key.pem (微信支付公钥), or a platform certificate (平台证书)",
    "微信支付公钥 pub_key.pem，或平台证书",
)


@step(
    "platform-keys.form", Text("platform's keys (微信支付公钥, 平台证书)", "微信支付公钥与平台证书")
)
def platform_keys(facts: Facts) -> Outcome:
    """Whether each key of the platform can be read, and stands under an id of its kind."""
    if facts.has("verifier"):
        return unknown(Text("a verifier of your own verifies", "由自定义的 verifier 验签"))
    certs = facts.value("certs")
    if certs is None or certs == {}:
        return _read_folder(facts)
    if isinstance(certs, PlatformKeys) and certs:
        facts.platform_keys = {
            serial: PlatformKey(serial, key, certs.expiry(serial)) for serial, key in certs.items()
        }
        return fine(join_texts(_describe(facts.platform_keys)))
    if isinstance(certs, str):
        certs = parse(certs)
    if not isinstance(certs, Mapping) or not certs:
        return wrong(
            "platform-keys-form",
            Text("{0} is not of the form id=path, comma separated", "{0} 的格式不是 id=路径"),
            Text(
                "Write PUB_KEY_ID_…=pub_key.pem; in Python {{'PUB_KEY_ID_…': 'pub_key.pem'}}.",
                "请写成 PUB_KEY_ID_…=pub_key.pem；"
                "在 Python 中为 {{'PUB_KEY_ID_…': 'pub_key.pem'}}。",
            ),
            facts.name("certs"),
        )
    keys: dict[str, PlatformKey] = {}
    for name, source in certs.items():
        serial = str(name).strip()
        key = _read_key(facts, serial, reveal(source))
        if isinstance(key, Finding):
            text = Text("{}: {}", "{}：{}")
            return key._replace(result=text.fill(show(serial), key.result))
        keys[key.serial] = key
    facts.platform_keys = keys
    return fine(join_texts(_describe(keys)))


def _read_folder(facts: Facts) -> Outcome:
    """Take the certificates of ``certs_dir``, which chainpay has downloaded."""
    if facts.is_v2_alone or not (facts.has("apiv3_key") or facts.has("certs_dir")):
        return None
    folder = facts.value("certs_dir")
    known = read_folder(folder) if folder and os.path.isdir(folder) else {}
    facts.platform_keys = {
        serial: PlatformKey(serial, key, each.not_valid_after_utc)
        for serial, each in known.items()
        if isinstance(key := each.public_key(), RSAPublicKey)
    }
    return fine(
        Text(
            "none is configured: certificates are downloaded with the APIv3 key",
            "未配置：使用 APIv3 密钥下载平台证书",
        )
    )


def parse(text: str) -> dict[str, str]:
    """Return the keys of ``CHAINPAY_PLATFORM_KEYS``; none if it has another form."""
    pairs = [entry.partition("=") for entry in text.rstrip(", ").split(",")]
    if not all(name.strip() and equals and path.strip() for name, equals, path in pairs):
        return {}
    return {name.strip(): path.strip() for name, _, path in pairs}


def _describe(keys: Mapping[str, PlatformKey]) -> Iterator[Text]:
    for each in keys.values():
        yield Text("{} ({})", "{}（{}）").fill(show(each.serial), fingerprint(each.key))


def _read_key(facts: Facts, name: str, source: object) -> PlatformKey | Finding:
    loaded = load_source(source, "pub_key.pem")
    if isinstance(loaded, Finding):
        return loaded
    certificate = loaded.value if isinstance(loaded.value, x509.Certificate) else None
    key = loaded.value if certificate is None else certificate.public_key()
    if not isinstance(key, RSAPublicKey):
        return refuse_kind(loaded, _EXPECTED, facts.name("certs"))
    serial = normalize_serial(name)
    finding = refuse_size(key) or _check_id(serial, certificate)
    if finding is not None:
        return finding
    if certificate is None:
        return PlatformKey(serial, key, None)
    return PlatformKey(pem.serial(certificate), key, certificate.not_valid_after_utc)


def _check_id(serial: str, certificate: x509.Certificate | None) -> Finding | None:
    """Return what is wrong with the name under which a key stands."""
    is_id = serial.startswith(PUBLIC_KEY_PREFIX)
    if certificate is None:
        return _check_public_key_id(serial, is_id)
    actual = pem.serial(certificate)
    if is_id:
        return wrong(
            "certificate-under-public-key-id",
            Text("a certificate stands under a PUB_KEY_ID_…", "公钥 ID 对应的是证书"),
            Text(
                "Put pub_key.pem there; or put the certificate under its own serial, {}.",
                "请改为 pub_key.pem；或将证书写在它自己的序列号 {} 下。",
            ),
            actual,
        )
    if serial.lstrip("0") != actual.lstrip("0"):
        return wrong(
            "platform-certificate-serial",
            Text("the certificate has the serial {0}", "证书的序列号是 {0}"),
            Text("Write {0} as its name.", "请将名称改为 {0}。"),
            actual,
        )
    return None


def _check_public_key_id(serial: str, is_id: bool) -> Finding | None:
    if not is_id:
        return wrong(
            "public-key-without-id",
            Text("a public key stands under another name", "公钥的名称不是公钥 ID"),
            Text(
                "Write its id: PUB_KEY_ID_… and digits (账户中心 → API安全 → 微信支付公钥).",
                "请填写公钥 ID：PUB_KEY_ID_…，见商户平台 账户中心 → API 安全 → 微信支付公钥。",
            ),
        )
    if not _PUBLIC_KEY_ID.fullmatch(serial):
        return wrong(
            "public-key-id-form",
            Text("the id is cut, or has other characters", "公钥 ID 不完整，或含有其他字符"),
            Text(
                "Copy it again, whole (账户中心 → API安全 → 微信支付公钥).",
                "请在商户平台 账户中心 → API 安全 → 微信支付公钥 重新完整复制。",
            ),
        )
    return None


@step(
    "platform-keys.owner",
    Text("platform's keys ≠ merchant's key", "验签公钥与商户自己的公钥"),
    "platform_keys",
)
def owner(facts: Facts) -> Outcome:
    """Whether no key is the merchant's own, and the merchant's serial is not the platform's."""
    assert facts.platform_keys is not None
    if not facts.platform_keys:
        return None
    own = [facts.merchant_public_key, facts.certificate and facts.certificate.public_key()]
    for serial, each in facts.platform_keys.items():
        if each.key in own:
            return wrong(
                "platform-key-is-merchants",
                Text("{0} is the merchant's own key", "{0} 下是商户自己的公钥"),
                Text(
                    "Put the platform's key into {1}: pub_key.pem (账户中心 → API安全 →"
                    " 微信支付公钥), not apiclient_cert.pem.",
                    "{1} 应填写微信支付公钥 pub_key.pem（账户中心 → API 安全 → 微信支付公钥），"
                    "而不是 apiclient_cert.pem。",
                ),
                serial,
                facts.name("certs"),
            )
        if serial == facts.serial:
            return wrong(
                "serial-of-platform-certificate",
                Text("{0} is the serial of a platform certificate", "{0} 填写的是平台证书的序列号"),
                Text(
                    "Write the serial of apiclient_cert.pem there:"
                    " openssl x509 -in apiclient_cert.pem -noout -serial",
                    "请改为商户 API 证书的序列号："
                    "openssl x509 -in apiclient_cert.pem -noout -serial",
                ),
                facts.name("serial"),
            )
    return fine(Text("none is the merchant's", "没有误用商户自己的公钥"))


@step(
    "platform-keys.validity",
    Text("validity of the platform's certificates", "平台证书的有效期"),
    "platform_keys",
)
def validity(facts: Facts) -> Outcome:
    """Whether a certificate of the platform has expired, and no other key is there."""
    ends = _ends(facts)
    if not ends:
        return None
    now = datetime.fromtimestamp(facts.clock(), UTC)
    serial, end = max(ends.items(), key=lambda each: each[1])
    if now > end:
        return wrong(
            "platform-certificate-expired",
            Text("{0} expired on {1} UTC", "{0} 已于 {1} UTC 过期"),
            _FETCH,
            serial,
            f"{end:%Y-%m-%d}",
            facts.name("apiv3_key"),
        )
    return fine(Text("to {} UTC", "至 {} UTC"), f"{end:%Y-%m-%d}")


@step(
    "platform-keys.expiry",
    Text("platform's certificates in 30 days", "30 天后的平台证书"),
    "platform_keys",
)
def expiry(facts: Facts) -> Outcome:
    """Whether the platform's certificates end soon, and nothing downloads new ones."""
    ends = _ends(facts)
    now = datetime.fromtimestamp(facts.clock(), UTC)
    if not ends or now > max(ends.values()):
        return None
    serial, end = max(ends.items(), key=lambda each: each[1])
    if end - now > SOON or facts.has("apiv3_key"):
        return fine(Text("to {} UTC", "至 {} UTC"), f"{end:%Y-%m-%d}")
    text = Text("{0} ends on {1} UTC", "{0} 将于 {1} UTC 过期")
    values = serial, f"{end:%Y-%m-%d}", facts.name("apiv3_key")
    return wrong("platform-certificate-expires-soon", text, _FETCH, *values)


def _ends(facts: Facts) -> dict[str, datetime]:
    """Return when each certificate ends."""
    return {
        serial: each.expires
        for serial, each in (facts.platform_keys or {}).items()
        if each.expires is not None
    }
