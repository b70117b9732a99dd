"""The merchant's own part: its number, the serial, the private key, and the certificate of both."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import pkcs12

from ....crypto import pem
from ....encoding.secret import reveal
from ....encoding.text import nearest_word, to_utf8, unquote
from ....errors import UsageError
from ....people.language import Text, join_texts
from ....signing.identity import APPID, DIGITS, PUBLIC_KEY_PREFIX, check_serial, normalize_serial
from ....signing.signer import Signer
from ..check import NOTHING, fingerprint
from ..examination import Finding, Outcome, fine, step, unknown, wrong
from ..facts import Facts
from ..reading.exchange import show
from .sources import (
    Kind,
    check_file,
    is_file,
    load_source,
    path_of,
    refuse_kind,
    refuse_size,
)

_KEY_FILE, _CERTIFICATE_FILE = "apiclient_key.pem", "apiclient_cert.pem"
SOON = timedelta(days=30)

_PLACE = Text(
    "See 账户中心 → API安全 on the merchant platform (商户平台).",
    "请在商户平台 账户中心 → API 安全 查看。",
)
_RENEW = Text(
    "Apply for a new one (账户中心 → API安全 → 商户API证书), and use its key and its serial.",
    "请在商户平台 账户中心 → API 安全 更换商户 API 证书，并同时更换私钥和证书序列号。",
)


@step("configuration.complete", Text("all that is needed", "配置项"))
def complete(facts: Facts) -> Outcome:
    """Whether everything is there that a client needs."""
    names = ["mchid"]
    if not facts.is_v2_alone:
        names += ["serial", "private_key"]
    if facts.has("brand_id"):
        names[0] = "brand_id"
    if facts.has("signer"):
        names = []
    strange = next((name for name in facts.values if facts.names and name not in facts.names), "")
    if strange:
        return wrong(
            "argument-missing",
            Text("there is no entry {0}", "没有名为 {0} 的配置项"),
            Text("Mend its name: is it {1}?", "请改正名称：是否应为 {1}？"),
            show(strange),
            nearest_word(strange, [*facts.names], 0.6) or join_texts(facts.names),
        )
    missing = [facts.name(name) for name in names if not facts.has(name)]
    has_keys = facts.has("certs") or facts.has("apiv3_key") or facts.has("certs_dir")
    if not has_keys and not facts.is_v2_alone and not facts.has("verifier"):
        missing.append(facts.name("certs"))
    if not missing:
        return fine(Text("nothing is missing", "没有缺少的内容"))
    return wrong(
        "argument-missing",
        Text("missing: {0}", "缺少：{0}"),
        Text(
            "Set {0}. The numbers and keys stand in 账户中心 → API安全 on the merchant platform"
            " (商户平台); the platform's key is 微信支付公钥 with its PUB_KEY_ID_….",
            "请设置 {0}。号码和密钥见商户平台 账户中心 → API 安全；"
            "微信支付公钥要连同其公钥 ID（PUB_KEY_ID_…）。",
        ),
        join_texts(missing),
    )


@step("mchid.form", Text("merchant's number (商户号)", "商户号的格式"))
def mchid(facts: Facts) -> Outcome:
    """Whether the number has digits alone."""
    if not facts.has("mchid"):
        return None
    value = facts.value("mchid")
    text = unquote(str(value).encode(errors="replace")).decode()
    if DIGITS.fullmatch(text):
        facts.mchid = text
        return fine(text)
    if APPID.fullmatch(text):
        return wrong(
            "mchid-is-appid",
            Text("it is an appid", "填写的是 appid"),
            Text(
                "Put the merchant's number into {}: digits alone, such as 1900000001. The appid"
                " belongs into each order.",
                "{} 应填写商户号，例如 1900000001；appid 是每次下单时的请求参数。",
            ),
            facts.name("mchid"),
        )
    text_of = Text("it has other characters than digits", "含有数字以外的字符")
    return wrong("mchid-form", text_of, _PLACE)


@step("serial.form", Text("serial of the merchant's certificate", "商户 API 证书序列号的格式"))
def serial(facts: Facts) -> Outcome:
    """Whether the serial has 40 hex digits."""
    if not facts.has("serial"):
        return None
    value = facts.value("serial")
    text = normalize_serial(unquote(str(value).encode(errors="replace")).decode())
    try:
        facts.serial = check_serial(value)
    except UsageError:
        return _refuse_serial(facts, text)
    if str(value) != facts.serial:
        return fine(
            Text(
                "{}; it is written otherwise, which chainpay corrects, and other programs do not",
                "{}；配置中的写法不同，chainpay 会自动纠正，其他程序则不会",
            ),
            facts.serial,
        )
    return fine(facts.serial)


def _refuse_serial(facts: Facts, text: str) -> Outcome:
    if text.startswith(PUBLIC_KEY_PREFIX):
        return wrong(
            "serial-is-public-key-id",
            Text("it is the id of the platform's public key", "填写的是微信支付公钥 ID"),
            Text(
                "Put the serial of apiclient_cert.pem into {}, and the PUB_KEY_ID_… into {}.",
                "{} 应填写 apiclient_cert.pem 的序列号；PUB_KEY_ID_… 应写在 {} 中。",
            ),
            facts.name("serial"),
            facts.name("certs"),
        )
    if re.fullmatch(r"[0-9]{41,49}", text):
        return wrong(
            "serial-decimal",
            Text("it is written as a decimal number", "写成了十进制"),
            Text("Write it in hex: {}", "请写成十六进制：{}"),
            f"{int(text):040X}",
        )
    if re.fullmatch(r"[0-9A-F]+", text):
        return wrong(
            "serial-length",
            Text("it has {} hex digits in place of 40", "有 {} 位十六进制数字，应为 40 位"),
            Text(
                "Copy it again, whole: openssl x509 -in apiclient_cert.pem -noout -serial",
                "请重新完整复制：openssl x509 -in apiclient_cert.pem -noout -serial",
            ),
            len(text),
        )
    return wrong(
        "serial-form",
        Text("it has other characters than hex digits", "含有十六进制数字以外的字符"),
        _PLACE,
    )


@step("private-key.form", Text("private key (商户API私钥)", "商户 API 私钥"))
def private_key(facts: Facts) -> Outcome:
    """Whether the private key is one, of RSA and long enough."""
    if facts.has("private_key"):
        return _read_private_key(facts)
    signer = facts.value("signer")
    if isinstance(signer, Signer):
        facts.merchant_public_key = signer.public_key
        return _describe_key(signer.public_key, NOTHING)
    if signer is not None:
        return unknown(Text("a signer of your own signs", "由自定义的 signer 签名"))
    return None


def _read_private_key(facts: Facts) -> Finding:
    loaded = load_source(facts.value("private_key"), _KEY_FILE)
    if isinstance(loaded, Finding):
        return loaded
    key = loaded.value
    if isinstance(key, RSAPrivateKey):
        if finding := refuse_size(key):
            return finding
        facts.key, facts.merchant_public_key = key, key.public_key()
        return _describe_key(key.public_key(), loaded.remark)
    if isinstance(key, Kind) and key.cause == "key-encrypted":
        return wrong(
            key.cause,
            Text("it is encrypted with a passphrase", "私钥设置了口令"),
            Text(
                "Decrypt it: openssl rsa -in {0} -out decrypted.pem; or load it with"
                " chainpay.crypto.rsa.load_private_key(…, passphrase=…).",
                "请先解密：openssl rsa -in {0} -out decrypted.pem；"
                "或使用 chainpay.crypto.rsa.load_private_key(…, passphrase=…) 载入。",
            ),
            _KEY_FILE,
        )
    expected = Text(
        "the merchant's private key, apiclient_key.pem", "商户 API 私钥 apiclient_key.pem"
    )
    return refuse_kind(loaded, expected, facts.name("private_key"))


def _describe_key(key: RSAPublicKey, remark: Text) -> Finding:
    text = Text("RSA, {} bits, fingerprint {}{}", "RSA，{} 位，指纹 {}{}")
    return fine(text, key.key_size, fingerprint(key), remark)


@step("merchant-certificate.form", Text("merchant's certificate (商户API证书)", "商户 API 证书"))
def certificate(facts: Facts) -> Outcome:
    """Whether the certificate can be read, from ``merchant=`` or beside the private key."""
    merchant = facts.value("merchant")
    if merchant is None or merchant == "":
        return _look_beside(facts)
    if isinstance(merchant, x509.Certificate):
        return _take(facts, merchant)
    if isinstance(merchant, Mapping) and "p12" not in merchant:
        return _load_certificate(facts, reveal(merchant.get("cert")), reveal(merchant.get("key")))
    parts = merchant if isinstance(merchant, Mapping) else {"p12": merchant}
    passphrase = reveal(parts.get("passphrase", facts.mchid or ""))
    return _load_p12(facts, reveal(parts["p12"]), to_utf8(passphrase, "the passphrase"))


def _look_beside(facts: Facts) -> Outcome:
    if facts.is_v2_alone or facts.has("signer"):
        facts.absent.add("certificate")
        return None
    path = path_of(facts.value("private_key"))
    beside = path.with_name(_CERTIFICATE_FILE) if path is not None else None
    if beside is None or not is_file(beside):
        facts.absent.add("certificate")
        reason = Text(
            "there is none: no {}, and no apiclient_cert.pem beside the private key",
            "没有证书：未设置 {}，私钥旁也没有 apiclient_cert.pem",
        )
        return unknown(reason, facts.name("merchant"))
    return _load_certificate(facts, str(beside), None)


def _load_certificate(facts: Facts, source: object, key: object) -> Outcome:
    loaded = load_source(source, _CERTIFICATE_FILE)
    if isinstance(loaded, Finding):
        return loaded
    if isinstance(loaded.value, x509.Certificate):
        return _take(facts, loaded.value, key)
    if loaded.content is not None:
        with suppress(UsageError):  # a private key stands beside it
            return _take(facts, pem.certificate(loaded.content.data, "it"), key)
    expected = Text(
        "the merchant's certificate, apiclient_cert.pem", "商户 API 证书 apiclient_cert.pem"
    )
    return refuse_kind(loaded, expected, facts.name("merchant"))


def _load_p12(facts: Facts, source: object, passphrase: bytes) -> Outcome:
    path = path_of(source)
    if path is not None and (finding := check_file(path, "apiclient_cert.p12")):
        return finding
    content = path.read_bytes() if path is not None else source
    try:
        bag = pkcs12.load_key_and_certificates(content, passphrase)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return wrong(
            "p12-not-opened",
            Text("the .p12 can't be opened", ".p12 文件无法打开"),
            Text(
                "Its passphrase is the merchant's number. If you have changed it, use"
                " apiclient_key.pem and apiclient_cert.pem of the same zip{}. If you have not,"
                " download the file anew.",
                "默认口令是商户号。如果修改过口令，请改用同一压缩包中的 apiclient_key.pem 和"
                " apiclient_cert.pem{}；如果没有修改过，请重新下载该文件。",
            ),
            NOTHING if facts.names else _PASSPHRASE,
        )
    key, certificate, _ = bag
    if key is None or certificate is None:
        return wrong(
            "p12-incomplete",
            Text("the .p12 lacks a key or a certificate", ".p12 文件缺少私钥或证书"),
            Text("Download apiclient_cert.p12 anew.", "请重新下载 apiclient_cert.p12。"),
        )
    return _take(facts, certificate)


_PASSPHRASE = Text(
    ", or pass merchant={'p12': path, 'passphrase': …}",
    "，或写成 merchant={'p12': path, 'passphrase': …}",
)


def _take(facts: Facts, certificate: x509.Certificate, key: object = None) -> Outcome:
    facts.certificate = certificate
    if key is not None:
        loaded = load_source(key, _KEY_FILE)
        if isinstance(loaded, Finding):
            return loaded
        if not isinstance(loaded.value, RSAPrivateKey):
            expected = Text("apiclient_key.pem", "apiclient_key.pem")
            return refuse_kind(loaded, expected, facts.name("merchant"))
        if loaded.value.public_key() != certificate.public_key():
            return wrong(
                "merchant-key-of-other-certificate",
                Text(
                    "the key of {} does not belong to its certificate",
                    "{} 中的私钥与证书不匹配",
                ),
                Text("Take both files from one zip.", "请使用同一个压缩包中的两个文件。"),
                facts.name("merchant"),
            )
    return fine(
        Text("serial {}, valid to {} UTC", "序列号 {}，有效期至 {} UTC"),
        pem.serial(certificate),
        f"{certificate.not_valid_after_utc:%Y-%m-%d}",
    )


@step(
    "private-key.certificate",
    Text("private key ↔ merchant's certificate", "私钥与商户 API 证书"),
    "merchant_public_key",
    "certificate",
)
def key_of_certificate(facts: Facts) -> Outcome:
    """Whether the private key is that of the merchant's certificate."""
    assert facts.certificate is not None
    if facts.merchant_public_key == facts.certificate.public_key():
        return fine(Text("they belong together", "匹配"))
    return wrong(
        "private-key-of-other-certificate",
        Text("the private key is not that of the certificate", "私钥不是该证书的私钥"),
        Text(
            "Take apiclient_key.pem and apiclient_cert.pem from one zip. If you renewed the"
            " certificate, renew the key and the serial with it.",
            "请使用同一个压缩包中的 apiclient_key.pem 和 apiclient_cert.pem。"
            "更换证书时，私钥和证书序列号要一起更换。",
        ),
    )


@step(
    "serial.certificate",
    Text("serial ↔ merchant's certificate", "序列号与商户 API 证书"),
    "serial",
    "certificate",
)
def serial_of_certificate(facts: Facts) -> Outcome:
    """Whether the serial is that of the merchant's certificate."""
    assert facts.certificate is not None
    actual = pem.serial(facts.certificate)
    if facts.serial == actual:
        return fine(Text("they belong together", "匹配"))
    return wrong(
        "serial-of-other-certificate",
        Text("the certificate has the serial {0}", "证书的序列号是 {0}"),
        Text("Write {0}.", "请改为 {0}。"),
        actual,
    )


@step(
    "mchid.certificate",
    Text("merchant's number ↔ merchant's certificate", "商户号与商户 API 证书"),
    "mchid",
    "certificate",
)
def mchid_of_certificate(facts: Facts) -> Outcome:
    """Whether the certificate is this merchant's: WeChat Pay's have its number as their name."""
    assert facts.certificate is not None
    names = facts.certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    numbers = [str(name.value) for name in names if DIGITS.fullmatch(str(name.value))]
    if facts.mchid in numbers:
        return fine(Text("it is this merchant's", "该证书属于该商户"))
    if not numbers:
        return unknown(Text("it names no merchant", "证书中没有商户号"))
    return wrong(
        "certificate-of-other-merchant",
        Text("the certificate is that of the merchant {0}", "这是商户 {0} 的证书"),
        Text(
            "Use the key and the certificate of this merchant, or the number {0}.",
            "请使用该商户自己的私钥和证书，或将商户号改为 {0}。",
        ),
        numbers[0],
    )


@step(
    "merchant-certificate.validity",
    Text("validity of the merchant's certificate", "商户 API 证书的有效期"),
    "certificate",
)
def validity(facts: Facts) -> Outcome:
    """Whether the certificate is valid now."""
    assert facts.certificate is not None
    now = datetime.fromtimestamp(facts.clock(), UTC)
    start, end = facts.certificate.not_valid_before_utc, facts.certificate.not_valid_after_utc
    if now > end:
        text = Text("it expired on {} UTC", "已于 {} UTC 过期")
        return wrong("merchant-certificate-expired", text.fill(f"{end:%Y-%m-%d}"), _RENEW)
    if now < start:
        advice = Text("Set the clock of this computer.", "请校准本机时钟。")
        text = Text("it begins on {} UTC, by this clock", "按本机时钟，从 {} UTC 起才有效")
        return wrong("merchant-certificate-not-yet-valid", text.fill(f"{start:%Y-%m-%d}"), advice)
    return fine(Text("to {} UTC", "至 {} UTC"), f"{end:%Y-%m-%d}")


@step(
    "merchant-certificate.expiry",
    Text("merchant's certificate in 30 days", "30 天后的商户 API 证书"),
    "certificate",
)
def expiry(facts: Facts) -> Outcome:
    """Whether the certificate ends soon."""
    assert facts.certificate is not None
    now, end = datetime.fromtimestamp(facts.clock(), UTC), facts.certificate.not_valid_after_utc
    if now > end:
        return None
    if end - now > SOON:
        return fine(Text("it is still valid then", "届时仍有效"))
    text = Text("it ends on {} UTC", "将于 {} UTC 过期")
    return wrong("merchant-certificate-expires-soon", text.fill(f"{end:%Y-%m-%d}"), _RENEW)
