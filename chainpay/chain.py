"""A path as attributes, items and strings; at its end, a verb sends.

    client.v3.payscore.payafterOrders.post(json={...})
    client['v3/payscore/payafter-orders'].get(query={...})
    client.chain('v3/payscore/payafter-orders').get_async(query={...})

Attribute access only builds. A chain is a value: immutable, comparable, hashable, cheap. It has
five verbs, their ``_async`` twins (``getAsync`` … too, as in PHP) and ``chain``; every other name
is a segment. A verb goes on as a segment of its own name: five paths end in ``delete``.

What people and their tools ask of a chain (completion, its repr, ``help``) the catalog answers; it
is loaded at the first such question. Asking sends nothing. The ``str`` of a chain is one line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from textwrap import dedent
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, cast

from .encoding.path import from_attribute, parse_literal
from .errors import printable
from .pages import Shown
from .request.options import METHODS, OPTIONS_V2, OPTIONS_V3

if TYPE_CHECKING:
    import inspect

    import httpx

    from .catalog import Operation
    from .concurrency.promise import Promise
    from .pages import Page

__all__ = ["AsyncVerb", "Chain", "Verb", "joined", "operation_of", "options_of", "path_of_chain"]

#: The options that an operation may have of its own; all others are every call's.
_OWN = ("json", "xml", "query", "body", "security", "nonceless", "fragment")


def joined(path: str, text: str) -> str:
    """Return a path that goes on by a string, which is taken literally.

    A part with capitals is re-spelled where the catalog knows for certain what is meant:
    ``v3/merchantService/complaintsV2``, as PHP's documentation writes it.

    Raises:
        TypeError: It is no str.
        UsageError: It names a host, or holds ``?``, ``#`` or a control character.
    """
    piece = parse_literal(text)
    path = f"{path}/{piece}" if path else piece
    if piece == piece.lower():
        return path
    from .catalog.index import respell  # not loaded before it is asked for

    try:
        return respell(path)
    except OSError:  # without its data, a string is what it is
        return path


class _Doc:
    """The docstring of a class; that of an instance is what the catalog says of it, and then that.

    Args:
        text: The class's.
    """

    def __init__(self, text: str | None) -> None:
        self._text = dedent("    " + (text or ""))

    def __get__(self, node: Chain | None, kind: type) -> str:
        return self._text if node is None else f"{node._page().text(80)}\n\n{self._text}"


class Dispatcher(Protocol):
    """What a chain is bound to, and its verbs send through: the client."""

    def request(
        self, method: str, path: str, options: Mapping[str, Any] | None = None, /, **named: Any
    ) -> httpx.Response: ...

    def request_async(
        self, method: str, path: str, options: Mapping[str, Any] | None = None, /, **named: Any
    ) -> Promise[httpx.Response]: ...


class Chain(Shown):
    """A path bound to a client. Building it sends nothing; a verb at its end does.

    ``payafterOrders`` is ``payafter-orders``: a capital is a hyphen and its lower case. ``_name_``
    is the variable ``{name}``, whose value the verb takes. One trailing underscore is dropped:
    ``global_`` is ``global``. A string, in ``chain[…]`` or ``chain.chain(…)``, is taken as it is.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/BuilderTrait.php
    """

    __slots__ = ("_client", "_path")

    _client: Dispatcher
    _path: str

    # Made by __getattr__, as the segments are: so TAB offers them only where they lead on.
    chain: Callable[[str], Chain]
    get: Verb
    post: Verb
    put: Verb
    patch: Verb
    delete: Verb
    get_async: AsyncVerb
    post_async: AsyncVerb
    put_async: AsyncVerb
    patch_async: AsyncVerb
    delete_async: AsyncVerb
    getAsync: AsyncVerb
    postAsync: AsyncVerb
    putAsync: AsyncVerb
    patchAsync: AsyncVerb
    deleteAsync: AsyncVerb

    def __init__(self, client: Dispatcher, path: str) -> None:
        object.__setattr__(self, "_client", client)
        object.__setattr__(self, "_path", path)

    def __getattr__(self, name: str) -> Chain:
        verb = _VERBS.get(name)
        if verb is not None:
            kind, method = verb
            return kind(self, name, method)
        if name == "chain":
            return cast(Chain, self.__getitem__)  # declared above as what it is
        return Chain(self._client, self._join(from_attribute(name)))

    def __getitem__(self, path: str) -> Chain:
        """Go on by a string, one segment or many, which is taken literally; so does `chain`.

        Args:
            path: As it is to be sent, with or without a leading slash; ``{name}`` is a variable.

        Raises:
            TypeError: It is no str.
            UsageError: It names a host, or holds ``?``, ``#`` or a control character.
        """
        return Chain(self._client, joined(self._path, path))

    def _join(self, piece: str) -> str:
        return f"{self._path}/{piece}" if self._path else piece

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a chain is immutable: {name!r} can't be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a chain is immutable: {name!r} can't be deleted")

    # What people and their tools ask; the catalog is not loaded before that.

    def __dir__(self) -> list[str]:
        from .catalog import spelling

        return spelling.names(self._path) or _UNKNOWN

    def _ipython_key_completions_(self) -> list[str]:
        from .catalog import spelling

        return spelling.keys(self._path)

    def _page(self) -> Page:
        from .catalog import display as showing

        return showing.chain(self._path)

    def _line(self) -> str:
        return printable(f"<Chain {self._path}>")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._client is other._client and self._path == other._path

    def __hash__(self) -> int:
        return hash((type(self), id(self._client), self._path))

    def __copy__(self) -> Chain:
        return self

    def __deepcopy__(self, memo: object) -> Chain:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a chain is bound to a client with its keys and connections, and is not pickled;"
            f" pickle its path {self._path!r} and give it to the other client's chain()"
        )

    __iter__ = None
    __contains__ = None


class _Verb(Chain):
    """Sends when it is called, and returns the verified answer; otherwise a segment like any other.

    Call it with PHP's one dict, with keywords, or with both:

    Args:
        json: The body, sent as compact UTF-8 JSON; it may hold `chainpay.Sensitive` values.
        query: A dict (nested dicts and lists as PHP brackets them), or a ready string.
        headers: A dict of further headers.
        body: The body as str or bytes, sent untouched; or a `chainpay.Media` to upload.
        xml: The fields of a message of APIv2: a dict of str and int.
        security: Whether APIv2 wants the merchant's certificate: see ``Client(merchant=…)``.
        nonceless: Whether the message of APIv2 has no ``nonce_str``.
        check: How this call is compared with the catalog, if not as the client says: ``"warn"``,
            ``"error"``, or False for not at all.
        retry: ``"same-number"`` says that the body carries a number of yours, so that the platform
            answers the same call the same way, and it may be sent again: see `chainpay.Retry`.
            False: it is never sent again.
        deadline: Seconds for all attempts together.
        encrypt: True to seal what the catalog marks as sealed; of APIv2, the bank's public key.
        timeout: Seconds, or an `httpx.Timeout`.
        base_uri: Another host, and a path prefix that is sent and signed.
        fragment: What stands behind ``#`` of an address that is built for a browser.
        signer: Another signer, for this call.
        verifier: Another verifier, for this call; `chainpay.UNSIGNED` for an answer that carries
            no signature.
        **variables: A str or an int for each ``{variable}`` of the path.

    Returns:
        The `httpx.Response`; of an asynchronous verb, the `Promise` of it.

    Raises:
        TypeError: An option is unknown, or given twice.
        UsageError: The call is wrong in another way; nothing was sent. It is a `CheckError` if
            calls are checked, and this one does not fit the catalog.
        APIError: The platform refused: status 400 or above, or FAIL of APIv2.
        VerificationError: The answer can't be trusted; the request was sent.
        httpx.RequestError: The network failed; `chainpay.outcome` says whether it was sent.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php
    """

    __slots__ = ("_method", "_name", "_parent")

    _method: str
    _name: str
    _parent: Chain

    def __init__(self, parent: Chain, name: str, method: str) -> None:
        super().__init__(parent._client, parent._join(from_attribute(name)))
        object.__setattr__(self, "_parent", parent)
        object.__setattr__(self, "_method", method)
        object.__setattr__(self, "_name", name)

    def _page(self) -> Page:
        from .catalog import display as showing

        return showing.verb(self._method, self._parent._path, self._name)

    @property
    def __signature__(self) -> inspect.Signature:
        from inspect import Parameter, Signature

        known = operation_of(self)
        options = Parameter("options", Parameter.POSITIONAL_ONLY, default=None)
        if known is None:
            return Signature([options, Parameter("named", Parameter.VAR_KEYWORD)])
        names = options_of(known)
        keywords = [Parameter(name, Parameter.KEYWORD_ONLY, default=None) for name in names]
        return Signature([options, *keywords])

    def _line(self) -> str:
        return printable(f"<{type(self).__name__} {self._method} {self._parent._path}>")


class Verb(_Verb):
    __doc__ = _Verb.__doc__
    __slots__ = ()

    def __call__(self, options: Mapping[str, Any] | None = None, /, **named: Any) -> httpx.Response:
        return self._client.request(self._method, self._parent._path, options, **named)


class AsyncVerb(_Verb):
    __doc__ = (_Verb.__doc__ or "").replace(
        "Sends when it is called, and returns the verified answer; otherwise",
        "Returns, when it is called, the promise of a request that is not sent yet; otherwise",
    )
    __slots__ = ()

    def __call__(
        self, options: Mapping[str, Any] | None = None, /, **named: Any
    ) -> Promise[httpx.Response]:
        return self._client.request_async(self._method, self._parent._path, options, **named)


_VERBS: dict[str, tuple[type[Verb] | type[AsyncVerb], str]] = {
    **{method.lower(): (Verb, method) for method in METHODS},
    **{f"{method.lower()}_async": (AsyncVerb, method) for method in METHODS},
    **{f"{method.lower()}Async": (AsyncVerb, method) for method in METHODS},
}


def path_of_chain(chain: Chain) -> str:
    """Return a chain's path."""
    return chain._path


def operation_of(verb: _Verb) -> Operation | None:
    """Return the operation that a verb sends; None if the catalog doesn't know it."""
    from .catalog import index

    found = index.match(verb._parent._path, verb._method)
    return index.load(found[0]) if found else None


def options_of(operation: Operation) -> list[str]:
    """Return the options that a call takes: those of its operation, variables, and all others."""
    takes = OPTIONS_V2 if operation.api == "v2" else OPTIONS_V3
    own = [name for name in _OWN if name in takes and name in operation.options]
    others = [name for name in takes if name not in _OWN]
    return [*own, *(field.name for field in operation.fields_in("path")), *others]


#: What is offered at a place that the catalog doesn't know.
_UNKNOWN = [name for name in _VERBS if not name.endswith("Async")] + ["chain"]

for _kind in (Chain, Verb, AsyncVerb):
    _kind.__doc__ = _Doc(_kind.__doc__)  # type: ignore[assignment]
