"""The platform of the cases: it answers as a case says, and keeps what is sent as values."""

from __future__ import annotations

import email
import email.policy
import hashlib
import json
import re
import secrets
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from chainpay.crypto import aes_gcm, rsa
from chainpay.errors import BadSignature, DecryptionError
from chainpay.php import Formatter, Hash, Transformer

FOLDER = Path(__file__).parent / "cases"
SETTINGS: dict[str, str] = json.loads((FOLDER / "config.json").read_text("utf-8"))
_AUTHORIZATION = re.compile(
    r'WECHATPAY2-SHA256-RSA2048 mchid="(?P<mchid>\d+)",serial_no="(?P<serial>\w+)",'
    r'timestamp="(?P<time>\d+)",nonce_str="(?P<nonce>\w+)",signature="(?P<signature>[^"]+)"'
)
_SEALED_SIZE = 344  # of what is encrypted with 2,048 bits, in base64
_ADDED = ("sign", "nonce_str")  # by the library, to a message of APIv2

Values = dict[str, Any]


def private_key(name: str) -> Any:
    """Return a key of the cases."""
    return rsa.load_private_key((FOLDER / "keys" / f"{name}.pkcs8.key").read_text())


def serial_of(key: str) -> str:
    """Return the serial of a key of the platform."""
    return SETTINGS["public_key_id" if key == "platform2" else "platform_serial"]


class Platform(ThreadingHTTPServer):
    """Answers in the order of a case.

    Args:
        answers: What it answers, each once.
    """

    daemon_threads = True

    def __init__(self, answers: list[Values]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.address = f"http://127.0.0.1:{self.server_address[1]}/"
        text = json.dumps(answers).replace("{BASE_URI}", self.address)
        self._answers: list[Values] = json.loads(text)
        self.requests: list[Values] = []
        self._lock = threading.Lock()

    def keep(self, request: Values) -> Values:
        """Keep a request, and return what the case says of its answer."""
        with self._lock:
            self.requests.append(request)
            for index, each in enumerate(self._answers):
                if request["target"].startswith(each.get("match", "")):
                    return self._answers.pop(index)
            return {}


class _Handler(BaseHTTPRequestHandler):
    server: Platform
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        size = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(size) if size or not self.headers.get("Transfer-Encoding") else b""
        while not size and self.headers.get("Transfer-Encoding"):
            length = int(self.rfile.readline(), 16)
            body += self.rfile.read(length)
            self.rfile.readline()
            if not length:
                break
        self._answer(self.server.keep(_read(self.command, self.path, self.headers, body)))

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET

    def _answer(self, answer: Values) -> None:
        status = answer.get("status", 200)
        body = _body_of(answer)
        self.send_response(status)
        if "xml" not in answer and answer.get("signed", status < 400):
            for name, value in _sign(body, answer).items():
                self.send_header(f"Wechatpay-{name}", value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


def _body_of(answer: Values) -> bytes:
    if "xml" in answer:
        fields = answer["xml"]
        sign = Hash.sign(Hash.ALGO_MD5, _sorted(fields), SETTINGS["secret"])
        return Transformer.toXml({**fields, "sign": sign}).encode()
    body = answer.get("body", "")
    if isinstance(body, str):
        return body.encode()
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def _sorted(fields: Values) -> str:
    return Formatter.queryStringLike(Formatter.ksort(fields))


def _sign(body: bytes, answer: Values) -> dict[str, str]:
    key, stamp, nonce = answer.get("key", "platform"), str(int(time.time())), secrets.token_hex(16)
    signature = rsa.sign(f"{stamp}\n{nonce}\n".encode() + body + b"\n", private_key(key))
    if answer.get("tamper") == "signature":
        signature = signature[:10] + ("A" if signature[10] != "A" else "B") + signature[11:]
    signed = {"Timestamp": stamp, "Nonce": nonce, "Serial": serial_of(key)}
    return {**signed, "Signature": signature}


# What was sent


def _read(method: str, target: str, headers: Any, body: bytes) -> Values:
    media = headers.get("Content-Type", "").partition(";")[0] if body else None
    request: Values = {"method": method, "target": target, "media": media}
    request["wechatpay-serial"] = headers.get("Wechatpay-Serial")
    match = _AUTHORIZATION.fullmatch(headers.get("Authorization", ""))
    if match is None:
        fields = Transformer.toArray(body)
        kind = fields.get("sign_type", Hash.ALGO_MD5)
        right = Hash.sign(kind, _sorted(fields), SETTINGS["secret"]) == fields.get("sign")
        kept = {name: value for name, value in fields.items() if name not in _ADDED}
        return request | {"protocol": "v2", "verified": right, "body": {"xml": kept}}
    parts = _parts(headers["Content-Type"], body) if media == "multipart/form-data" else None
    signed = parts[0][1] if parts else body
    lines = f"{method}\n{target}\n{match['time']}\n{match['nonce']}\n".encode() + signed + b"\n"
    request |= {"protocol": "v3", "mchid": match["mchid"], "serial": match["serial"]}
    request["verified"] = _is_signed(lines, match["signature"])
    if parts:
        request["body"] = {"parts": [_part(name, content) for name, content in parts]}
    else:
        request["body"] = {"json": _opened(json.loads(body))} if body else None
    return request


def _is_signed(message: bytes, signature: str) -> bool:
    try:
        rsa.verify(message, signature, rsa.load_public_key(FOLDER / "keys" / "merchant.spki.pem"))
    except BadSignature:
        return False
    return True


def _parts(kind: str, body: bytes) -> list[tuple[dict[str, str], bytes]]:
    head = f"Content-Type: {kind}\r\n\r\n".encode()
    message = email.message_from_bytes(head + body, policy=email.policy.HTTP)
    found = []
    for part in message.iter_parts():  # type: ignore[attr-defined]  # of an EmailMessage
        disposition = part["content-disposition"].params
        content = part.get_payload(decode=True)
        found.append((dict(disposition), content))
    return found


def _part(names: dict[str, str], content: bytes) -> Values:
    part: Values = {"name": names["name"], "filename": names.get("filename")}
    if names["name"] == "meta":
        return part | {"json": json.loads(content)}
    return part | {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}


def _opened(value: Any) -> Any:
    """Return what was sent, with what is encrypted for the platform in plain."""
    if isinstance(value, dict):
        return {name: _opened(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_opened(each) for each in value]
    if isinstance(value, str) and len(value) == _SEALED_SIZE:
        for key, name in (("platform", "certificate"), ("platform2", "public key")):
            try:
                return {"$sealed": rsa.decrypt(value, private_key(key)).decode(), "for": name}
            except DecryptionError:
                continue
    return value


def compare(case: Values, sent: list[Values]) -> list[str]:
    """Return how requests differ from those of PHP."""
    expected = case["php"]["requests"]
    if case.get("unordered"):
        expected, sent = (sorted(each, key=lambda r: str(r["target"])) for each in (expected, sent))
    faults = [] if len(expected) == len(sent) else [f"{len(sent)} requests, not {len(expected)}"]
    for number, (php, here) in enumerate(zip(expected, sent, strict=False), 1):
        volatile = {
            pointer.partition(" ")[2]: pattern
            for pointer, pattern in case.get("volatile", {}).items()
            if pointer.startswith((f"#{number} ", "* "))
        }
        names = ("method", "protocol", "verified", "media", "mchid", "serial", "wechatpay-serial")
        kept = {name: php[name] for name in names if php.get(name) is not None}
        faults += [f"{n}: {here.get(n)!r} of {number}" for n in kept if here.get(n) != kept[n]]
        if _target(php["target"]) != _target(here["target"]):
            faults.append(f"target {here['target']}, not {php['target']}")
        if _masked(php["body"], volatile) != _masked(here["body"], volatile):
            faults.append(f"body {here['body']}, not {php['body']}")
    return faults


def _target(target: str) -> tuple[str, list[tuple[str, str]]]:
    path, _, query = target.partition("?")
    return path, sorted(parse_qsl(query, keep_blank_values=True))


def _masked(value: Any, volatile: dict[str, str], pointer: str = "") -> Any:
    """Return values as they are compared: 1 is not 1.0, and what varies has only its form."""
    if isinstance(value, dict):
        return {name: _masked(v, volatile, f"{pointer}/{name}") for name, v in value.items()}
    if isinstance(value, list):
        return [_masked(v, volatile, f"{pointer}/{n}") for n, v in enumerate(value)]
    pattern = volatile.get(pointer)
    if pattern is None:
        return type(value).__name__, value
    form = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+]08:00" if pattern == "rfc3339" else pattern
    return bool(re.fullmatch(form, value))


# Callbacks


def callback(case: Values) -> tuple[dict[str, str], bytes]:
    """Return the environment and the body of a callback that is signed now."""
    what = case["callback"]
    nonce, kind = "fdasflkja484", "transaction"
    plain = json.dumps(what["resource"], ensure_ascii=False, separators=(",", ":"))
    resource = {
        "algorithm": "AEAD_AES_256_GCM",
        "ciphertext": aes_gcm.encrypt(plain, SETTINGS["apiv3_key"], nonce, kind),
        "original_type": kind,
        "associated_data": kind,
        "nonce": nonce,
    }
    notice = {"id": "1", "event_type": "TRANSACTION.SUCCESS", "resource": resource}
    body = json.dumps(notice, separators=(",", ":")).encode()
    headers = _sign(body, what)
    signed = {f"HTTP_WECHATPAY_{name.upper()}": value for name, value in headers.items()}
    return {**signed, "REQUEST_METHOD": "POST", "CONTENT_LENGTH": str(len(body))}, body


def environment(case: Values, folder: Path, address: str) -> dict[str, str]:
    """Return the environment of a program."""
    certs = folder / "certs"
    wechat = {
        **dict.fromkeys(("app_id", "appid"), SETTINGS["appid"]),
        **dict.fromkeys(("mch_id", "mchid"), SETTINGS["mchid"]),
        **dict.fromkeys(("serial_no", "serial"), SETTINGS["serial"]),
        **dict.fromkeys(("api_v3_key", "apiv3_key"), SETTINGS["apiv3_key"]),
        **dict.fromkeys(("api_v2_key", "secret"), SETTINGS["secret"]),
        "key_path": f"{certs}/apiclient_key.pem",
        "cert_path": f"{certs}/apiclient_cert.pem",
        "platform_cert_path": f"{certs}/wechatpay_cert.pem",
        "platform_serial": SETTINGS["platform_serial"],
        "public_key_path": f"{certs}/pub_key.pem",
        "public_key_id": SETTINGS["public_key_id"],
        "notify_url": "https://shop.example.com/pay/notify",
        "refund_notify_url": "https://shop.example.com/pay/refund",
        "base_uri": address,
    }
    settings = {"wechat": wechat, "pay": {"wechat": wechat}}
    return {
        **{f"WECHAT_{name.upper()}": value for name, value in wechat.items()},
        "WECHATPAY_BASE_URI": address,
        "PORT_SETTINGS": json.dumps(settings),
        "PORT_DIR": str(folder),
        "PORT_ROWS": json.dumps(case.get("rows", {})),
        "TZ": "Asia/Shanghai",
        "NO_PROXY": "*",
        "PYTHONIOENCODING": "utf-8",
    }


def read_case(name: str) -> Values:
    """Return what a case says."""
    case: Values = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return case


def values_in(text: str) -> list[str]:
    """Return the values that a program has printed, however it spells arrays and objects."""
    text = re.sub(r"\b(?:string|array)\(\d+\)|\bobject\([^)]*\)#\d+ \(\d+\)", " ", text)
    text = re.sub(r"\b(?:int|float|bool)\(([^()]*)\)", r" \1 ", text)
    words = re.findall(r"[^\s\[\]{}()<>,:;='\"`|&*\\]+", text.replace("\\/", "/"))
    nothing = ("Array", "array", "stdClass", "Object", "NULL", "null", "None", "False", "false")
    return [{"True": "1", "true": "1"}.get(w, w) for w in words if w not in nothing]
