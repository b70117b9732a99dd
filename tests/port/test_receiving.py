"""Blocks that receive a callback: one call of chainpay, where that does the same.

What the block does as it reads, with PHP's names, is what PHP did: see `test_cases`. So a block
that is one call is compared with itself under ``--keep-names``.
"""

from __future__ import annotations

import base64
import io
import json
import shutil
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.port.platform import FOLDER, SETTINGS, callback, private_key

pytestmark = pytest.mark.extras  # tree-sitter, ruff

_HEAD = """<?php
use WeChatPay\\Crypto\\Rsa;
use WeChatPay\\Crypto\\AesGcm;
use WeChatPay\\Formatter;
"""
_READ = """
$signature = $_SERVER['HTTP_WECHATPAY_SIGNATURE'] ?? '';
$timestamp = $_SERVER['HTTP_WECHATPAY_TIMESTAMP'] ?? '';
$nonce = $_SERVER['HTTP_WECHATPAY_NONCE'] ?? '';
$serial = $_SERVER['HTTP_WECHATPAY_SERIAL'] ?? '';
$body = file_get_contents('php://input');
$key = getenv('APIV3_KEY');
"""
_CERT = "Rsa::from('file://' . __DIR__ . '/certs/wechatpay_cert.pem', Rsa::KEY_TYPE_PUBLIC)"
_DECRYPT = """
    $data = (array)json_decode($body, true);
    // 解构
    ['resource' => ['ciphertext' => $text, 'nonce' => $n, 'associated_data' => $aad]] = $data;
    $plain = AesGcm::decrypt($text, $key, $n, $aad); // 解密
    $order = (array)json_decode($plain, true);
"""
#: The block of wechatpay-php's document.
README = f"""
$cert = {_CERT};
// 检查通知时间偏移量
$inTime = 300 >= abs(Formatter::timestamp() - (int)$timestamp);
$isRight = Rsa::verify(
    // 构造验签名串
    Formatter::joinedByLineFeed($timestamp, $nonce, $body),
    $signature,
    $cert
);
if ($inTime && $isRight) {{
    {_DECRYPT}
    echo $order['out_trade_no'], '|', $order['amount']['total'];
}}
"""
KNOWN = {
    "readme": README,
    "readme with else": f"{README} else {{ echo 'refused'; }}",
    "readme, then something": f"{README} echo '.';",
    "the end after the block": f"""
$isRight = Rsa::verify(Formatter::response($timestamp, $nonce, $body), $signature, {_CERT});
if ($isRight && abs($timestamp - time()) <= 5 * 60) {{
    {_DECRYPT}
    echo $order['trade_state'], $data['event_type'];
    exit;
}}
echo 'refused';
""",
    "a refusal that leaves, and objects": f"""
$message = Formatter::joinedByLineFeed($timestamp, $nonce, $body);
if (!Rsa::verify($message, $signature, {_CERT}) || abs(time() - intval($timestamp)) > 300) {{
    echo 'refused';
    exit;
}}
$data = json_decode($body);
$order = json_decode(AesGcm::decrypt(
    $data->resource->ciphertext, $key, $data->resource->nonce, $data->resource->associated_data
));
echo $order->amount->total + 1, $order->payer->openid, $data->id, count($order->list);
""",
    "a guard for the time, keys by their serials": """
$keys = [
    '5F2C8E11B7A94D03986E7C1D20AB45F36E8D9B47' => 'file://' . __DIR__ . '/certs/wechatpay_cert.pem',
    'PUB_KEY_ID_0119000123452026110100389700000001' => 'file://' . __DIR__ . '/certs/pub_key.pem',
];
if (!isset($keys[$serial])) { echo 'serial'; exit; }
if (300 < abs(time() - (int)$timestamp)) { echo 'old'; exit; }
$cert = Rsa::from($keys[$serial], Rsa::KEY_TYPE_PUBLIC);
$isRight = Rsa::verify(Formatter::joinedByLineFeed($timestamp, $nonce, $body), $signature, $cert);
if (!$isRight) { echo 'refused'; exit; }
$settings = getenv('APIV3_KEY');
$data = json_decode($body, true);
$r = $data['resource'];
$text = AesGcm::decrypt($r['ciphertext'], $settings, $r['nonce'], $r['associated_data'] ?? '');
$order = json_decode($text, true);
echo $order['out_trade_no'];
""",
    "a method in a try": f"""
class Notify {{
    public function __construct(private $key) {{}}
    public function handle($serial, $timestamp, $nonce, $signature, $body) {{
        try {{
            $serial = $_SERVER['HTTP_WECHATPAY_SERIAL'] ?? '';
            $cert = $this->cert();
            $inTime = abs(time() - (int)$timestamp) <= 300;
            $isRight = Rsa::verify(
                Formatter::response($timestamp, $nonce, $body), $signature, $cert);
            if (!($inTime && $isRight)) {{
                throw new \\RuntimeException('refused');
            }}
            $data = json_decode($body, true);
            $text = AesGcm::decrypt($data['resource']['ciphertext'], $this->key,
                $data['resource']['nonce'], $data['resource']['associated_data']);
            return json_decode($text, true);
        }} catch (\\RuntimeException $e) {{
            return ['out_trade_no' => $e->getMessage()];
        }}
    }}
    private function cert() {{ return {_CERT}; }}
}}
$found = (new Notify($key))->handle($serial, $timestamp, $nonce, $signature, $body);
echo $found['out_trade_no'], strlen($body);
""",
    "a function that ends in both ways": f"""
function handle(array $server, string $key, string $raw) {{
    $serial = $server['HTTP_WECHATPAY_SERIAL'] ?? '';
    $timestamp = $server['HTTP_WECHATPAY_TIMESTAMP'] ?? '';
    $body = '' . $raw;
    $cert = {_CERT};
    if (Rsa::verify(
        Formatter::response($timestamp, $server['HTTP_WECHATPAY_NONCE'], $body),
        $server['HTTP_WECHATPAY_SIGNATURE'] ?? '',
        $cert
    ) && 300 >= abs(Formatter::timestamp() - (int)$timestamp)) {{
        {_DECRYPT}
        return $order['out_trade_no'];
    }}
    $refused = 'refused';
    return $refused . strlen($serial);
}}
echo handle($_SERVER, $key, $body);
""",
}
RESOURCE = {
    "out_trade_no": "N2002",
    "trade_state": "SUCCESS",
    "amount": {"total": 1050},
    "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    "list": [{"id": 1}, {"id": 2}],
}


@cache
def converted(block: str, keep_names: bool = False) -> Any:
    """Return a program with a block, converted."""
    from chainpay.port.conversion import convert
    from chainpay.port.options import Options

    source = _HEAD + _READ + block
    return convert(source.encode(), "notify.php", Options(keep_names=keep_names))


def is_one_call(block: str) -> bool:
    """Return whether the block is one call of chainpay, and nothing of it is left."""
    text = converted(block).text
    is_known = "chainpay.Callbacks(" in text
    assert is_known is ("AesGcm" not in text)
    assert is_known is ("Rsa.verify" not in text)
    assert is_known is ("chainpay.Callbacks receives" in text)
    return is_known


Headers = dict[str, str]
Change = Callable[[Headers, bytes], tuple[Headers, bytes]]


def signed_anew(change: Callable[[dict[str, Any]], object]) -> Change:
    """Return what changes the body of a callback, and signs it."""

    def apply(headers: Headers, body: bytes) -> tuple[Headers, bytes]:
        notice = json.loads(body)
        made = change(notice)
        body = made if isinstance(made, bytes) else json.dumps(notice).encode()
        return sign(headers, body), body

    return apply


def sign(headers: Headers, body: bytes, seconds: int = 0) -> Headers:
    """Return the headers of a callback that is signed some seconds later."""
    from chainpay.crypto import rsa

    stamp = str(int(headers["HTTP_WECHATPAY_TIMESTAMP"]) + seconds)
    message = f"{stamp}\n{headers['HTTP_WECHATPAY_NONCE']}\n".encode() + body + b"\n"
    signature = rsa.sign(message, private_key("platform"))
    changed = {"HTTP_WECHATPAY_TIMESTAMP": stamp, "HTTP_WECHATPAY_SIGNATURE": signature}
    return {**headers, **changed}


def without(name: str) -> Change:
    """Return what drops a header."""
    full = f"HTTP_WECHATPAY_{name}"
    return lambda headers, body: ({k: v for k, v in headers.items() if k != full}, body)


MESSAGES: dict[str, Change] = {
    "right": lambda headers, body: (headers, body),
    "another body": lambda headers, body: (headers, body + b" "),
    "no text": lambda headers, body: (headers, b"\xff" + body),
    "old": lambda headers, body: (sign(headers, body, -310), body),
    "early": lambda headers, body: (sign(headers, body, 310), body),
    "of the last minutes": lambda headers, body: (sign(headers, body, -280), body),
    "no signature": without("SIGNATURE"),
    "no time": without("TIMESTAMP"),
    "false signature": lambda headers, body: (
        {**headers, "HTTP_WECHATPAY_SIGNATURE": base64.b64encode(b"0" * 256).decode()},
        body,
    ),
    "no base64": lambda headers, body: ({**headers, "HTTP_WECHATPAY_SIGNATURE": "\u4e00"}, body),
    "another ciphertext": signed_anew(lambda notice: notice["resource"].update(nonce="0" * 12)),
}
#: At these PHP stops with an error or goes on with nothing; chainpay refuses.
DAMAGED: dict[str, Change] = {
    "no JSON": signed_anew(lambda notice: b"{"),
    "no resource": signed_anew(lambda notice: notice.pop("id")),
}


def run(text: str, headers: Headers, body: bytes, folder: Path, patch: pytest.MonkeyPatch) -> str:
    """Return what a program prints for a callback, and the error that ends it."""
    with patch.context() as change:
        for name, value in headers.items():
            change.setenv(name, value)
        change.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(body)))
        printed = io.StringIO()
        change.setattr(sys, "stdout", printed)
        end = ""
        try:
            exec(compile(text, "notify.py", "exec"), {"__file__": str(folder / "notify.py")})
        except SystemExit:
            pass
        except Exception as error:
            end = type(error).__name__
    return f"{printed.getvalue()}{end}"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the program, with the platform's keys."""
    shutil.copytree(FOLDER / "certs", tmp_path / "certs")
    monkeypatch.setenv("APIV3_KEY", SETTINGS["apiv3_key"])
    return tmp_path


@pytest.mark.parametrize("name", KNOWN)
def test_a_block_does_the_same_as_one_call(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For a right callback, and whatever else somebody sends."""
    block = KNOWN[name]
    assert is_one_call(block)
    one, whole = converted(block), converted(block, keep_names=True)
    assert one.todos == []
    assert {note.code for note in one.notes} - {"server", "calls"} == {"body", "callback"}
    assert "chainpay.Callbacks" not in whole.text
    headers, body = callback({"callback": {"resource": RESOURCE}})
    for change in MESSAGES.values():
        message = change(dict(headers), body)
        expected = run(whole.text, *message, folder, monkeypatch)
        assert run(one.text, *message, folder, monkeypatch) == expected
    right = run(one.text, headers, body, folder, monkeypatch)
    assert any(text in right for text in ("N2002", "SUCCESS", "1051"))
    monkeypatch.setenv("APIV3_KEY", "0" * 32)
    failed = run(one.text, headers, body, folder, monkeypatch)
    assert failed == run(whole.text, headers, body, folder, monkeypatch)
    assert "DecryptionError" in failed or "APIv3 key" in failed


@pytest.mark.parametrize("name", KNOWN)
def test_what_php_stops_at_is_refused(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A note says so."""
    text = converted(KNOWN[name]).text
    headers, body = callback({"callback": {"resource": RESOURCE}})
    refused = run(text, *MESSAGES["another body"](headers, body), folder, monkeypatch)
    for change in DAMAGED.values():
        printed = run(text, *change(dict(headers), body), folder, monkeypatch)
        assert printed[:7] == refused[:7]
    unnamed = run(text, *without("SERIAL")(dict(headers), body), folder, monkeypatch)
    assert not any(paid in unnamed for paid in ("N2002", "TRANSACTION", "1051"))
    assert "damaged JSON" in text


_VERIFY = "Rsa::verify(Formatter::response($timestamp, $nonce, $body), $signature, $cert)"
_IN_TIME = "abs(time() - (int)$timestamp) <= 300"
_BEGIN = f"$cert = {_CERT};\n"
_PRINT = "echo $order['out_trade_no'];"


def _block(condition: str, inner: str = _DECRYPT + _PRINT) -> str:
    return f"{_BEGIN}if ({condition}) {{ {inner} }}"


#: What is not the block, or not alone.
OTHERS = {
    "no time": _block(_VERIFY),
    "a longer time": _block(f"{_VERIFY} && abs(time() - (int)$timestamp) < 600"),
    "a shorter time": _block(f"{_VERIFY} && abs(time() - (int)$timestamp) < 300"),
    "a time that is not absolute": _block(f"{_VERIFY} && time() - (int)$timestamp <= 300"),
    "the time of something else": _block(f"{_VERIFY} && abs(time() - (int)$serial) <= 300"),
    "a time that is no difference": _block(f"{_VERIFY} && abs($timestamp) <= 300"),
    "a time after another": _block(f"{_VERIFY} && abs($nonce - $timestamp) <= 300"),
    "a variable time": _block(f"{_VERIFY} && abs(time() - $timestamp) <= $limit * 60"),
    "one of both": _block(f"{_VERIFY} || {_IN_TIME}"),
    "one more condition": _block(f"{_VERIFY} && {_IN_TIME} && $serial"),
    "twice": _block(f"{_VERIFY} && {_VERIFY} && {_IN_TIME}"),
    "a refusal that goes on": f"{_BEGIN}if (!{_VERIFY} || !({_IN_TIME})) {{ echo 'x'; }}{_DECRYPT}",
    "a refusal with an else": f"""
        {_BEGIN}if (!{_VERIFY} || !({_IN_TIME})) {{ exit; }} else {{ echo 1; }} {_DECRYPT}
    """,
    "a guard that is no time": f"if (!$serial || !$nonce) {{ exit; }} {_block(_VERIFY)}",
    "another message": _block(f"{_VERIFY} && {_IN_TIME}").replace("::response", "::request"),
    "a message in parts": _block(f"{_VERIFY} && {_IN_TIME}").replace(
        "Formatter::response($timestamp, $nonce, $body)", '"$timestamp\\n$nonce\\n$body\\n"'
    ),
    "a message of two": _block(f"{_VERIFY} && {_IN_TIME}").replace("$nonce, $body", "$body"),
    "a body that is computed": _block(f"{_VERIFY} && {_IN_TIME}").replace(
        "$nonce, $body", "$nonce, trim($body)"
    ),
    "a list of arguments": _block(f"{_VERIFY} && {_IN_TIME}").replace(
        "($timestamp, $nonce, $body)", "(...[$timestamp, $nonce, $body])"
    ),
    "a log between": _block(f"{_VERIFY} && {_IN_TIME}", f"error_log('x'); {_DECRYPT} {_PRINT}"),
    "nothing to decrypt": f"{_block(f'{_VERIFY} && {_IN_TIME}', 'echo $body;')} {_DECRYPT}",
    "no statement": f"{_block(f'{_VERIFY} && {_IN_TIME}', '')} {_DECRYPT}",
    "the text is read": _block(f"{_VERIFY} && {_IN_TIME}", f"{_DECRYPT} echo $plain;"),
    "a part is read": _block(f"{_VERIFY} && {_IN_TIME}", f"{_DECRYPT} echo $aad;"),
    "a part twice": _block(f"{_VERIFY} && {_IN_TIME}", _DECRYPT.replace("$aad", "$n")),
    "another part": _block(f"{_VERIFY} && {_IN_TIME}", _DECRYPT.replace("'nonce'", "'x'")),
    "another resource": _block(f"{_VERIFY} && {_IN_TIME}", _DECRYPT.replace("'resource'", "'x'")),
    "without associated data": _block(
        f"{_VERIFY} && {_IN_TIME}", _DECRYPT.replace(", $n, $aad)", ", $n)")
    ),
    "a key that is computed": _block(
        f"{_VERIFY} && {_IN_TIME}", _DECRYPT.replace("$key,", "trim($key),")
    ),
    "a flag": _block(f"{_VERIFY} && {_IN_TIME}", _DECRYPT.replace("$body, true", "$body, true, 9")),
    "another text": _block(
        f"{_VERIFY} && {_IN_TIME}", _DECRYPT.replace("decode($pl", "decode($te")
    ),
    "the status is read": README.replace("echo $order", "echo $isRight, $order"),
    "the status by name": f"{README} print_r(compact('isRight'));",
    "the status of a global": f"{README} function f() {{ global $isRight; return $isRight; }} f();",
    "a file between": f"{README} include 'x.php';",
    "no header of the serial": README.replace("$cert = ", "$serial = 'X'; $cert = "),
    "taken names": f"{README} echo $callback ?? 1, $notice ?? 1;",
    "a serial that is sent": README.replace(
        "$cert = ", "$x = f(['Wechatpay-Serial' => '']); $serial = ''; $cert = "
    ),
    "a serial that comes later": f"function f($timestamp, $nonce, $body, $signature) {{"
    f"{README}\n$serial = $_SERVER['HTTP_WECHATPAY_SERIAL']; }}",
    "the key of what is decrypted": README.replace("$key,", "$data['key'],"),
    "a key in two steps": _block(
        f"{_VERIFY} && {_IN_TIME}",
        "$c = config('wechat'); $k = $c['key'];" + _DECRYPT.replace("$key", "$k") + _PRINT,
    ),
    "a variable for two parts": _block(
        f"{_VERIFY} && {_IN_TIME}", "$plain = $_SERVER['x'];" + _DECRYPT + _PRINT
    ),
    "a reference to a status": f"""
        $check = function () use (&$isRight, $serial, $timestamp, $nonce, $signature, $body) {{
            $serial = $_SERVER['HTTP_WECHATPAY_SERIAL'];
            {README}
        }};
    """,
    "a static status": f"function f($timestamp, $nonce, $body, $signature) {{ static $isRight;"
    f" $serial = $_SERVER['HTTP_WECHATPAY_SERIAL']; {README} }}",
    "an out parameter": f"function f($timestamp, $nonce, $body, $signature, &$plain) {{"
    f" $serial = $_SERVER['HTTP_WECHATPAY_SERIAL']; {README} }}",
    "a global status": f"function f($timestamp, $nonce, $body, $signature) {{ global $isRight;"
    f" $serial = $_SERVER['HTTP_WECHATPAY_SERIAL']; {README} }}",
    "a spread call": README.replace("$signature,\n    $cert", "...[$signature, $cert]"),
    "a status of itself": README.replace("$isRight = ", "$isRight = $isRight && "),
    "a status that comes later": README.replace("if (", "$inTime = $isRight; $isRight = 1; if ("),
    "a statement between": README.replace("// 检查", "$other = 1; // 检查"),
}


#: What stands in ``certs=``, by what ``Rsa::verify`` gets.
CERTS = {
    "$cert": "certs=cert",
    "Rsa::from($path, Rsa::KEY_TYPE_PUBLIC)": "certs=Rsa.from_(path, Rsa.KEY_TYPE_PUBLIC)",
    "Rsa::from('file:///pub_key.pem')": 'certs=Rsa.from_("file:///pub_key.pem")',
    "Rsa::from('file:///pub_key.pem', Rsa::KEY_TYPE_PUBLIC)": 'certs="file:///pub_key.pem"',
    'Rsa::from("file://$path", Rsa::KEY_TYPE_PUBLIC)': 'certs=f"file://{path}"',
    "Rsa::from($files[$serial], Rsa::KEY_TYPE_PUBLIC)": "certs=files",
    "Rsa::from($files['A'], Rsa::KEY_TYPE_PUBLIC)": 'certs=Rsa.from_(files["A"],',
    "Rsa::from($texts[$serial], Rsa::KEY_TYPE_PUBLIC)": "certs=Rsa.from_(",
    "Rsa::from($sets[$serial], Rsa::KEY_TYPE_PUBLIC)": "certs=Rsa.from_(",
}


@pytest.mark.parametrize("cert", CERTS)
def test_the_key_is_what_php_has(cert: str) -> None:
    """A file's path is enough; what may be another form of a key is loaded as PHP loads it."""
    message = "Formatter::response($timestamp, $nonce, $body)"
    block = _block(f"Rsa::verify({message}, $signature, {cert}) && {_IN_TIME}")
    block = block.replace("$key,", "$settings['v3']['key'],")
    files = """
        $path = '/x.pem'; $cert = f($path);
        $files = ['A' => 'file:///a.pem', 'B' => 'file:///b.pem'];
        $texts = ['A' => f(), 'B' => 'file:///b.pem'];
        $sets = ['A' => 'file:///a.pem']; $sets = ['A' => f()];
        $settings = ['v3' => ['key' => '']];
        echo '.';
    """
    block = files + block.removeprefix(_BEGIN)
    assert is_one_call(block)
    text = converted(block).text
    assert CERTS[cert] in text
    assert 'apiv3_key=settings["v3"]["key"]' in text


@pytest.mark.parametrize("name", OTHERS)
def test_another_block_stays(name: str) -> None:
    """Exactness comes first: what is not surely the same stays as it reads."""
    assert not is_one_call(OTHERS[name])
