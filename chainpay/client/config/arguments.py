"""The names of a client's arguments: what other libraries call them, and which are secret.

Many programmers come with a configuration for another library. So an error for an unknown name says
what the argument is called here. No error repeats a value.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

from ...encoding.secret import hide, hides_locals
from ...encoding.text import nearest_word

P = ParamSpec("P")
T = TypeVar("T")

_SECRETS = ("private_key", "privateKey", "apiv3_key", "secret", "merchant", "certs", "proxy")
_LOADED = (RSAPrivateKey, RSAPublicKey, x509.Certificate)  # they show nothing

#: What other libraries call an argument, in lower case and without underscores → its name here.
_OTHER_NAMES = {
    name: here
    for here, names in {
        "mchid": """merchantid merchant partner partnerid mch mchno merchantno spmchid
            merchantcode mchcode""",
        "serial": """serialno merchantserialnumber merchantserialno merchantserial certserialno
            certserial mchserialno mchserial certificateserialno mchcertserial serialnumber
            mchcertserialno merchantcertificateserial certificateserialnumber apiserialno""",
        "private_key": """mchprivatekey merchantprivatekey privatekeypath apiclientkey
            privatekeyfrompath keypath keypempath rsaprivatekey privatekeystring mchkeypath
            privatekeycontent mchprivatekeypath""",
        "certs": """certificates publickey publickeyid wechatpaypublickey wechatpaypublickeyid
            platformcerts
            platformcert platformcertificates platformpublickey wechatpaycertificates
            wechatpaycertificate publickeypath wechatpaypublickeypath pubkey pubkeyid
            wxpaypublickey wxpaypublickeyid platformcertificate platformkeys""",
        "apiv3_key": "apiv3key apiv3 v3key keyv3 aeskey mchapiv3key apikeyv3 apiv3secret v3secret",
        "secret": "apiv2key v2key key apikey mchkey secretkey v2secret apiv2secret signkey paykey",
        "certs_dir": "certdir certificatesdir certdirectory certspath",
        "base_uri": "baseurl endpoint apibase host domain gateway",
        "proxy": "proxies httpproxy",
        "timeout": "connecttimeout readtimeout httptimeout requesttimeout",
        "retry": "retries maxretries retrytimes",
        "backup_uri": "backuphost backupdomain",
        "verify": "cafile cacert cabundle sslcontext",
        "merchant": "cert sslkey certpath p12 pfx clientcert mchcert sslcert certp12path certfile",
        "on_event": "logger log debug onstats",
        "event_hooks": "onheaders hooks middleware",
        "transport": "handler httpclient session",
        "signer": "auth credential credentials",
        "verifier": "validator",
        "clock": "time now",
    }.items()
    for name in names.split()
}
_HINTS = {
    "transport": " (for a MockHandler, with retry = None), event_hooks, on_event, retry, or signer"
    " and verifier",
    "certs": ", such as {'PUB_KEY_ID_…': 'pub_key.pem'}",
    "timeout": ", such as httpx.Timeout(30, connect=5), and deadline for all of a call",
    "merchant": ", such as {'cert': 'apiclient_cert.pem', 'key': 'apiclient_key.pem'}",
    "retry": ", such as chainpay.Retry(attempts=…), or None for never",
}
#: Arguments of `Client` alone: clients that share its connections share these.
_OF_CONNECTIONS = ("proxy", "verify", "limits", "transport")
_IN_CALLS = {
    "appid": "appid belongs into the json= of each call",
    "appids": "appid belongs into the json= of each call",
    "spappid": "sp_appid belongs into the json= of each call",
    "subappid": "sub_appid belongs into the json= of each call",
    "subappids": "sub_appid belongs into the json= of each call",
    "submchid": "sub_mchid belongs into the json= of each call",
    "appsecret": "chainpay has no use for the AppSecret",
    "notifyurl": "notify_url belongs into the json= of each order",
    "callbackurl": "notify_url belongs into the json= of each order",
    "refundnotifyurl": "notify_url belongs into the json= of each refund",
    "headers": "headers= belongs to each call",
    "cookies": "chainpay keeps no cookies; headers= belongs to each call",
    "query": "query= belongs to each call",
    "params": "query= belongs to each call",
    "json": "json= belongs to each call",
    "curl": "there is no curl: use timeout, proxy, verify and merchant",
    "progress": "use client.download(path, to=…, progress=…), or chainpay.Media(…, progress=…)",
    "sink": "use client.download(path, to=…)",
    "stream": "use client.download(path, to=…)",
    "httperrors": "4xx and 5xx are chainpay.APIError",
    "allowredirects": "redirects are never followed",
    "decodecontent": "answers are always decoded",
    "delay": "chainpay.Retry has pauses, and you can sleep",
    "concurrency": "use chainpay.Promise.settle(…, limit=…)",
    "sandbox": "use chainpay.sandbox()",
    "mode": "leave it out; chainpay.sandbox() is the emulated platform",
    "signtype": "sign_type is a field of APIv2: it belongs into the xml= of each call",
    "version": "it is HTTP/1.1; client.v2 and client.v3 are the two APIs",
    "passphrase": "pass the key decrypted: chainpay.crypto.rsa.load_private_key(…, passphrase=…)",
    "keypassword": "pass the key decrypted: chainpay.crypto.rsa.load_private_key(…, passphrase=…)",
}


def explain_unknown(
    name: object, known: Iterable[str], spell: Callable[[str], str], own: Mapping[str, str]
) -> str:
    """Return what to write in place of an unknown argument.

    Args:
        name: The unknown name.
        known: The names that there are.
        spell: How a name is shown.
        own: Names that are called otherwise here: their name in this package → that.
    """
    plain = str(name).lower().replace("_", "").replace("-", "")
    shown = {each.lower().replace("_", ""): each for each in known}
    if plain in _IN_CALLS and plain not in shown:
        return _IN_CALLS[plain]
    near = nearest_word(plain, [*shown, *_OTHER_NAMES], 0.75)
    here = _OTHER_NAMES.get(plain)
    if here is None and near:
        here = shown.get(near) or _OTHER_NAMES[near]
    here = own.get(here or "", here)
    here = plain if plain in _OF_CONNECTIONS else here
    if here in _OF_CONNECTIONS and here not in shown.values():
        return f"{here}= belongs to the connections: make a new chainpay.Client({here}=…)"
    if here is None or here.lower().replace("_", "") not in shown:
        return f"use one of {', '.join(shown.values())}"
    return f"use {spell(here)}{_HINTS.get(here, '')}"


#: What other libraries call a method of the client, and what a client of this package has.
_METHODS = {
    "getDriver": "use request(method, path, …) and request_async(…); the client of"
    " chainpay.php.Builder.factory(…) has getDriver()",
    "select": "use with_options(signer=…, verifier=…)",
    "getConfig": "there is no handler stack: use with_options(signer=…, verifier=…), a call's"
    " verifier=chainpay.UNSIGNED, or event_hooks= of the client",
    "getURI": "str(…) of a chain shows its path",
    "getUri": "str(…) of a chain shows its path",
    "URI": "str(…) of a chain shows its path",
    "sendAsync": "use request_async(method, path, …)",
    "send": "use request(method, path, …)",
    "execute": "use request(method, path, …)",
    "setMerchant": "use for_merchant(…)",
    "setConfig": "use with_options(…), or replace_keys(…)",
}
_METHOD_OF_DRIVER = ("select", "getConfig")
_ACCESSOR = r"(?:get|set|is|has|add|with|on)[A-Z]"


def explain_method(name: str, known: Collection[str]) -> str:
    """Return what to write in place of a client's attribute that doesn't exist.

    Args:
        name: The attribute.
        known: The attributes that there are.

    Returns:
        The hint; empty if the name may be the first segment of a path.
    """
    if name in _METHOD_OF_DRIVER and "getDriver" in known:
        return f"use getDriver().{name}(…)"
    if name in _METHODS:
        return _METHODS[name]
    snake = re.sub(r"(?<=[a-z0-9])[A-Z]", lambda match: f"_{match[0].lower()}", name).lower()
    is_accessor = re.match(_ACCESSOR, name) is not None
    bare = snake.partition("_")[2] if is_accessor else snake
    near = next((each for each in (snake, bare) if each in known), "")
    if is_accessor and not near:
        near = nearest_word(bare, known, 0.75)
    if near:
        return f"use {near}"
    return "see dir(client) for what it has" if is_accessor else ""


def hide_secrets(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return arguments whose keys and passwords no repr shows."""
    return {name: _hide(value) if name in _SECRETS else value for name, value in arguments.items()}


def _hide(value: Any) -> Any:
    if isinstance(value, Mapping):
        hidden = {name: _hide(each) for name, each in value.items()}
        is_hidden = any(hidden[name] is not value[name] for name in hidden)
        return hidden if is_hidden else value  # another client's PlatformKeys stay what they are
    if isinstance(value, (list, tuple)):
        return [_hide(each) for each in value]
    return value if isinstance(value, _LOADED) else hide(value)


#: The names with which an error shows how a function is called, as far as it has them.
_EXAMPLES = ("mchid", "serial", "private_key", "timeout", "retry")


def _describe_names(function: str, names: Iterable[str], has_dict: bool) -> str:
    """Return that a function takes its arguments by name, with two of them."""
    shown = [f"{name}=…" for name in _EXAMPLES if name in names][:2]
    dictionary = f", or of a dict: {function}(**{{…}})" if has_dict else ""
    return f"{function}() takes its arguments by name: {function}({', '.join(shown)}){dictionary}"


def checks_names(
    name: str, *known: str, takes_others: bool = False
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Return a decorator: an unknown argument is explained, and no traceback shows a secret one.

    Args:
        name: What the function is called in the error.
        known: The names that it takes; by default those of its signature.
        takes_others: Whether it takes arguments without a name too.
    """

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        names = known or tuple(inspect.signature(function).parameters)[1:]

        @hides_locals  # any argument may be a key that was mixed up
        @wraps(function)
        def call(self: Any, *arguments: Any, **named: Any) -> T:
            unknown = [each for each in named if each not in names]
            named = hide_secrets({each: named[each] for each in named if each in names})
            count, has_dict = len(arguments), isinstance(next(iter(arguments), None), Mapping)
            others, arguments = (arguments if takes_others else ()), ()
            if count and not takes_others:
                raise TypeError(_describe_names(name, names, has_dict))
            for each in unknown:
                hint = explain_unknown(each, names, "{}=".format, {})
                raise TypeError(f"{name}() takes no {each}=: {hint}")
            return function(self, *others, **named)

        return cast("Callable[P, T]", call)

    return decorate
