"""What receives callbacks: for one merchant, or for several on one address.

* The checks come in this order: headers, clock, serial, signature. After them the body is parsed,
  and decrypted with the APIv3 key. The body must be the bytes that were received: a body that was
  parsed and written again is different.
* Several merchants may share one address. The merchant whose keys verify and decrypt a callback
  receives it; money goes only to whom its resource names. Keys are fetched again only by those who
  don't know the serial.
* In APIv2 the body is XML, and has a ``sign``. The notice of a refund has none: its ``req_info`` is
  decrypted with the key of APIv2, and all other fields can't be trusted. A few events of APIv2 are
  signed, and encrypted with the APIv3 key as well.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeAlias, Unpack

from ...concurrency.runtime import ASYNC, SYNC, Runtime, run_sync
from ...encoding.secret import reveal
from ...encoding.shown import shows_half_made
from ...errors import (
    BadSignature,
    ChainpayError,
    DecryptionError,
    UnknownSerial,
    UsageError,
    VerificationError,
)
from ...people.frames import hides_frames
from ...people.language import Text, text_of
from ...people.outcomes import advise, describe_doubt
from ...signing.identity import PUBLIC_KEY_PREFIX
from ...signing.slips.changes import undo_changes
from ...signing.v3 import SignatureHeaders
from ..config.arguments import checks_names
from ..config.receiver import ReceiverKeys, read_receiver
from .callback import Callback, CallbackMerchant
from .explain import as_bytes, explain
from .handlers import Decorator, Handler, Handlers
from .headers import Headers, read_pairs
from .limits import MAX_BYTES, MAX_XML_BYTES, RefusalLog, is_v2
from .response import FAIL, CallbackResponse, response_v3
from .stores import MemoryStore, Store, make_store
from .v2 import receive_v2
from .v3 import decrypt_callback, find_verifying, note_missing_key

if TYPE_CHECKING:
    from ...openapi.events import On
    from .asgi import ASGIApp
    from .wsgi import WSGIApp

_log = logging.getLogger("chainpay")

_TIMEOUT = 4.0  # seconds; the platform waits for five
_LEASE = 180.0  # seconds

#: A merchant; or what returns one, with the keys that it has now.
_Source: TypeAlias = CallbackMerchant | Callable[[], CallbackMerchant]

_WANTED = "Callbacks([client, other]), or keys by name: Callbacks(certs=…, apiv3_key=…)"
_EXPLAIN = "client.callbacks.explain(headers, body)"
_CHANGED = Text(
    "The key has verified other callbacks. So the body was changed: use {}.",
    "该公钥验签通过过其他回调，所以是报文主体有改动：用 {} 查找。",
)
_KEY_IN_DOUBT = Text(
    "This client has not yet verified any callback with the key {!r}. If every callback fails,"
    " certs= has the wrong key for this serial ({}). If only some fail, the body was changed: use"
    " {}.",
    "该客户端还没有用 {!r} 验签通过任何回调。如果所有回调都失败，则 certs= 中该序列号对应的公钥不对"
    "（{}）；如果只有部分失败，则是报文主体有改动：用 {} 查找。",
)
_DOWNLOAD = Text(
    "for 微信支付公钥: download it again, 商户平台 > 账户中心 > API安全",
    "微信支付公钥请重新下载：商户平台 → 账户中心 → API 安全",
)
_FETCH = Text(
    "for 平台证书: fetch it again, with apiv3_key=", "平台证书请配置 apiv3_key= 后重新下载"
)
_FETCH_OR_ADD = Text(
    "fetch the certificates, or add the public key to certs=",
    "请下载平台证书，或把微信支付公钥加入 certs=",
)
_TOO_LARGE = Text(
    "A body of {} bytes is too large to look for changes.",
    "报文主体有 {} 字节，太大，无法查找改动。",
)
_AFTER_CHANGE = Text("{}. {}", "{}。{}")
_V2_REFUSED = Text(
    "It is a callback of APIv2, which signs its fields, and is refused: {}.",
    "这是 APIv2 回调（对字段签名），被拒绝：{}。",
)
_V2_ACCEPTED = Text(
    "It is a callback of APIv2, which signs its fields, and is accepted unchanged.",
    "这是 APIv2 回调（对字段签名），原样可以通过验签。",
)
_WRONG_BODY = (
    "the body of a callback is the bytes as they were received, not {}: request.body in Django,"
    " request.get_data() in Flask, await request.body() in FastAPI and Starlette; the signature"
    " does not match text, or a dict that is written again"
)


class Callbacks:
    """Receives callbacks for one merchant, or for several.

    A program that receives and sends nothing needs no client, and so no private key:
    ``Callbacks(certs=…, apiv3_key=…)``.

    Args:
        receivers: Clients, other callbacks, or `CallbackMerchant`s; or iterables of these.
        keys: The keys of one more merchant: ``certs`` and ``apiv3_key`` for APIv3, ``mchid`` and
            ``secret`` for APIv2; ``brand_id``, ``verifier`` and ``clock``; all as for `Client`.
            `certs` may also be one key alone, which then verifies whatever serial is named.

    Raises:
        TypeError: An argument is unknown.
        UsageError: There is no receiver, or one is something else; a key is missing or invalid; or
            one of several merchants has no number.

    If two merchants have the same key of APIv2, that is logged as a warning.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """

    __slots__ = (
        "_handlers",
        "_parts",
        "_refusals",
        "_sources",
        "_store",
        "_unknown",
        "_verified_serials",
    )

    @checks_names("Callbacks", *ReceiverKeys.__annotations__, takes_others=True)
    def __init__(self, *receivers: object, **keys: Unpack[ReceiverKeys]) -> None:
        self._handlers = Handlers()
        self._refusals = RefusalLog()
        self._unknown: tuple[str, tuple[str, ...]] = "", ()  # the last serial, and why
        self._parts: list[Callbacks] = []  # whose handlers are used too
        self._store = MemoryStore()
        if keys:
            receivers = (*receivers, CallbackMerchant(**read_receiver(keys)))
        self._sources: tuple[_Source, ...] = tuple(_collect_sources(receivers, self._parts))
        if not self._sources:
            raise UsageError(f"Callbacks() takes clients: {_WANTED}")
        self._verified_serials: set[str] = set()
        merchants = self.merchants
        if len(merchants) > 1 and any(not (one.mchid or one.brand_id) for one in merchants):
            raise UsageError("one of several merchants has no number: pass its mchid= (商户号)")
        _warn_of_shared_secrets(merchants)

    @property
    def merchants(self) -> tuple[CallbackMerchant, ...]:
        """The merchants, in order, with the keys that they have now."""
        return tuple(
            source if isinstance(source, CallbackMerchant) else source() for source in self._sources
        )

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "callbacks have keys, and are not copied or pickled; make a client there, which has its"
            " own"
        )

    @shows_half_made
    def __repr__(self) -> str:
        return f"Callbacks({[merchant.identity for merchant in self.merchants]})"

    @hides_frames
    def receive(self, headers: Headers, body: bytes) -> Callback:
        """Return a callback, verified and decrypted.

        Args:
            headers: The request's headers as the framework has them: a mapping, the environment of
                Django or WSGI, or the pairs of ASGI. A value may be a list, as in the
                ``multiValueHeaders`` of cloud functions.
            body: The body as it was received, at most 1 MB.

        Raises:
            TypeError: The body isn't bytes, or the headers have another shape.
            MissingHeader: A signature header is absent.
            MalformedHeader: A signature header is malformed, or repeated with another value.
            ClockSkew: The callback was signed more than 300 seconds before or after the local time.
            UnknownSerial: No merchant has the key. A note says why it could not be fetched.
            BadSignature: The callback is not from the platform, or was changed. ``.probe`` is True
                if it is one of WeChat Pay's own tests. A note says what else may be wrong.
            VerificationError: The body is too large, or it is signed but is no callback, or is
                money of another merchant; in APIv2, it is for no merchant here, or its
                ``return_code`` is not SUCCESS; or a verifier of yours failed.
            DecryptionError: The callback can't be decrypted: the key is another, or missing.
            UsageError: A verifier is async.
        """
        return run_sync(self._receive(headers, body, SYNC), "a verifier")

    async def receive_async(self, headers: Headers, body: bytes) -> Callback:
        """Return a callback, on an event loop. Args and raises are those of `receive`."""
        return await self._receive(headers, body, ASYNC)

    async def _receive(self, headers: Headers, body: bytes, runtime: Runtime) -> Callback:
        if not isinstance(body, bytes):
            raise TypeError(_WRONG_BODY.format(type(body).__name__))
        try:
            return await self._verify(headers, body, runtime)
        except (VerificationError, DecryptionError) as error:
            advise(error)
            raise

    async def _verify(self, headers: Headers, body: bytes, runtime: Runtime) -> Callback:
        if len(body) > MAX_BYTES:
            raise VerificationError(f"a body of {len(body)} bytes is too large for a callback")
        if is_v2(body):
            return receive_v2(self.merchants, body)
        merchants = self.merchants
        signature = SignatureHeaders.parse([*read_pairs(headers)], merchants[0].clock())
        try:
            verifying = await find_verifying(merchants, signature, body, runtime)
        except BadSignature as error:
            if not error.probe:
                error.add_note(str(self._suspect(signature.serial)))
            raise
        except UnknownSerial as error:
            self._unknown = error.serial, tuple(getattr(error, "__notes__", ()))
            raise
        self._verified_serials.add(signature.serial)
        return decrypt_callback(verifying, signature.serial, body)

    def _suspect(self, serial: str) -> Text:
        """Return what may be wrong if a signature does not match."""
        if serial in self._verified_serials:
            return _CHANGED.fill(_EXPLAIN)
        is_public_key = serial.startswith(PUBLIC_KEY_PREFIX)
        return _KEY_IN_DOUBT.fill(serial, _DOWNLOAD if is_public_key else _FETCH, _EXPLAIN)

    # Handlers, and the applications that call them

    if TYPE_CHECKING:

        @property
        def on(self) -> On: ...  # an overload for each event
    else:

        def on(
            self,
            event_type: str = "",
            *,
            original_type: str = "",
            api: Literal["v2", "v3"] | None = None,
            name: str = "",
        ) -> Decorator[Any]:
            """Add a function that handles an event: ``on("REFUND.SUCCESS")(handle)``.

            Or, as a decorator, ``@on("REFUND.SUCCESS")``. `asgi` and `wsgi` call the function with
            each `Callback` of the event. It is sync or async. Its callback is answered with success
            if it returns; if it raises, the platform sends the callback again. It may also return
            an answer: `Callback.ok`, `Callback.fail`. Several functions of an event are called in
            their order.

            Args:
                event_type: The event's name in the catalog, such as ``TRANSACTION.SUCCESS``. An
                    event of APIv2 without a type has a name there too: ``transaction-success``.
                    Without a name, the function gets what no other function handles.
                original_type: The kind of the resource, such as ``profitsharing``. By default it is
                    the event's usual kind, and kinds that the catalog doesn't know.
                api: ``v2`` or ``v3``; by default v3, or v2 if v3 has no such event.
                name: What the function has handled is remembered under this name; by default it is
                    the function's own. Several functions of an event need different names, and a
                    lambda, a partial or an object among them needs this one.

            Returns:
                What takes the function, and returns it.

            Raises:
                UsageError: The name or the function is something else, or has another's name.

            Warns:
                UserWarning: The catalog has no such event, or not with this `original_type`.
            """
            return self._handlers.register(event_type, original_type, api, name)

    def _find_handlers(self, callback: Callback) -> list[Handler]:
        """Return the handlers of a callback: those of its event, or else the default ones.

        Those that were added here come before those of the client that received the callback.
        """
        parts = [
            part._handlers
            for part in self._parts
            if any(one.identity == callback.identity for one in part.merchants)
        ]
        all_handlers = [self._handlers, *parts]
        matches = (handlers.find(callback) for handlers in all_handlers)
        defaults = (handlers.find_default() for handlers in all_handlers)
        return next(filter(None, (*matches, *defaults)), [])

    def asgi(
        self,
        *,
        store: Store | str | os.PathLike[str] | None = None,
        answer: Literal["after", "first"] = "after",
        timeout: float = _TIMEOUT,
        lease: float = _LEASE,
    ) -> ASGIApp:
        """Return an ASGI application that receives callbacks, calls the handlers, and answers.

        Mount it at the path of your ``notify_url``, in FastAPI or Starlette, or serve it alone; or
        await its ``respond(headers, body)`` in a view. It accepts POST on any path. Async handlers
        run on its event loop, others in threads.

        Args:
            store: Remembers which callbacks were handled, so that none is handled twice: a path of
                a SQLite file, or an object with ``claim(id, until)`` and ``done(id)``, see
                `chainpay.client.callbacks.stores`. By default it is the memory of this process: if
                several processes receive callbacks, pass a store that they share.
            answer: ``after`` the handlers have ended; or ``first``, then they are called. If such a
                handler fails, that is only logged: the platform does not send the callback again.
            timeout: Seconds to the answer. Handlers that take longer go on, and the platform sends
                the callback again; it is answered with success once they have ended. The platform
                waits for five seconds.
            lease: Seconds after which a callback may be handled again, if the process that handles
                it has died. An async handler that takes longer is cancelled.

        Raises:
            UsageError: An option is wrong.
            sqlite3.Error: The file can't be opened.
        """
        from .asgi import ASGIApp
        from .delivery import Delivery, Settings

        settings = Settings(self._find_store(store), answer, timeout, lease)
        return ASGIApp(Delivery(self._receive, self._find_handlers, self.fail, settings))

    def wsgi(
        self,
        *,
        store: Store | str | os.PathLike[str] | None = None,
        answer: Literal["after", "first"] = "after",
        timeout: float = _TIMEOUT,
        lease: float = _LEASE,
    ) -> WSGIApp:
        """Return a WSGI application that receives callbacks, calls the handlers, and answers.

        Mount it at the path of your ``notify_url``, in Flask or Django, or serve it alone; or call
        its ``respond(headers, body)`` in a view. Handlers run in threads of their own. What is
        async runs on an event loop that lasts as long as the process.

        Args:
            store: As for `asgi`.
            answer: As for `asgi`.
            timeout: As for `asgi`.
            lease: As for `asgi`.

        Raises:
            UsageError: An option is wrong.
            sqlite3.Error: The file can't be opened.
        """
        from .delivery import Delivery, Settings
        from .wsgi import WSGIApp

        settings = Settings(self._find_store(store), answer, timeout, lease)
        return WSGIApp(Delivery(self._receive, self._find_handlers, self.fail, settings))

    def _find_store(self, store: object) -> Store:
        return self._store if store is None else make_store(store)

    # Refusals

    def fail(self, reason: Exception | str, status: int | None = None) -> CallbackResponse:
        """Return the answer to a callback that was not received, so that it is sent again.

        The reason is logged: as a warning, but at INFO if it can't be verified and a warning for
        the same kind of error is less than a minute old.

        Args:
            reason: The exception, which is logged and not sent; or a message, which is sent.
            status: By default 401 for a `VerificationError`, 500 for anything else.
        """
        if isinstance(reason, str):
            return response_v3(status or 500, FAIL, reason, {})
        is_unverified = isinstance(reason, VerificationError)
        level, more = logging.WARNING, ""
        if is_unverified:
            level, more = self._refusals.choose_level(reason)
        _log.log(
            level,
            "a callback was not received%s: %s: %s",
            more,
            type(reason).__name__,
            "; ".join([*str(reason).splitlines(), *getattr(reason, "__notes__", ())])
            if isinstance(reason, ChainpayError)
            else "see its traceback",
        )
        if is_unverified:
            return response_v3(status or 401, FAIL, "验签失败", {})
        return response_v3(status or 500, FAIL, "处理失败", {})

    def explain(self, headers: Headers, body: object) -> str:
        """Return why the signature of a callback does not hold, as far as that can be found out.

        Args:
            headers: As for `receive`. An old timestamp is reported, and the rest is still checked.
            body: What was used as the body: bytes, text, or parsed JSON. The text does not repeat
                it.

        Raises:
            UsageError: A verifier is async.
        """
        raw = as_bytes(body)[0]
        if len(raw) > MAX_XML_BYTES:
            return _TOO_LARGE.format(len(raw))
        if is_v2(raw):
            return str(self._explain_v2(raw))
        for change, original in undo_changes(raw):
            if is_v2(original):
                return _AFTER_CHANGE.format(change.words, self._explain_v2(original))
        pairs = list(read_pairs(headers))
        return "\n".join(
            f"{merchant.identity}: {explain(merchant, pairs, body, self._describe_unknown)}"
            for merchant in self.merchants
        )

    def _describe_unknown(self, merchant: CallbackMerchant, serial: str) -> Text:
        """Return why the key of an unknown serial is missing, as far as that is known."""
        if missing := note_missing_key(merchant, serial):
            return missing
        last, notes = self._unknown
        known = (note for note in notes if last == serial and f" {merchant.identity} " in note)
        return next((text_of(note.rstrip(".")) for note in known), _FETCH_OR_ADD)

    def _explain_v2(self, body: bytes) -> Text:
        try:
            receive_v2(self.merchants, body)
        except (VerificationError, DecryptionError) as error:
            return _V2_REFUSED.fill(describe_doubt(error))
        return _V2_ACCEPTED


def follow(callbacks: Callbacks, source: Callable[[], CallbackMerchant]) -> Callbacks:
    """Return callbacks with the handlers and the memory of some, and the keys of a source."""
    following = object.__new__(Callbacks)
    for name in Callbacks.__slots__:
        setattr(following, name, getattr(callbacks, name))
    following._sources = (source,)
    following._verified_serials = set()
    return following


def _warn_of_shared_secrets(merchants: Iterable[CallbackMerchant]) -> None:
    owners: dict[object, str] = {}
    for merchant in merchants:
        secret = reveal(merchant.secret)
        first = owners.setdefault(secret, merchant.identity)
        if secret is not None and first != merchant.identity:
            _log.warning(
                "%s and %s have the same secret= (APIv2密钥), so a refund of one can be sent as one"
                " of the other: set another key for one of them (商户平台 > 账户中心 > API安全)",
                first,
                merchant.identity,
            )


def _collect_sources(receivers: Iterable[object], parts: list[Callbacks]) -> Iterator[_Source]:
    for receiver in receivers:
        is_own = isinstance(receiver, Callbacks)
        callbacks = receiver if is_own else getattr(receiver, "callbacks", None)
        if isinstance(receiver, CallbackMerchant):
            yield receiver
        elif isinstance(callbacks, Callbacks):
            parts.append(callbacks)
            yield from callbacks._sources
        elif isinstance(receiver, Iterable) and not isinstance(receiver, (str, bytes)):
            yield from _collect_sources(receiver, parts)
        else:
            kind = type(receiver).__name__
            raise UsageError(f"Callbacks() takes clients, not {kind}: {_WANTED}")
