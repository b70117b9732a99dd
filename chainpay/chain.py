"""A path as attributes, items and strings. A verb at the end of the path sends a request.

    client.v3.payscore.payafterOrders.post(json={...})
    client['v3/payscore/payafter-orders'].get(query={...})
    client.chain('v3/payscore/payafter-orders').get_async(query={...})

An attribute only builds a longer path. A chain is a value: immutable, comparable, hashable, cheap.
It has five verbs, their ``_async`` twins (``getAsync`` … too, as in PHP) and ``chain``. Every other
name is a segment. A verb that isn't called is also a segment, because five paths end in ``delete``.

The catalog answers the questions of people and tools: completion, the repr, ``help``. It is loaded
at the first such question. No question sends a request. The str of a chain needs no catalog.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from inspect import Parameter, Signature, cleandoc
from typing import TYPE_CHECKING, NoReturn, Protocol, cast

from .encoding.path import from_attribute, in_capitals, parse_literal
from .encoding.shown import public_names, shows_half_made
from .errors import CatalogError, UsageError, note_nothing_sent, printable, shorten
from .people.frames import hide_frames
from .request.options import METHODS, OPTIONS_V2, OPTIONS_V3

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType

    from .catalog import Operation
    from .catalog.pages import Page
    from .concurrency.promise import Promise
    from .people.terminal import Printer
    from .request.call import Call
    from .transport.responses import Response

#: The options that only some operations have. All other options are those of every call.
_OWN_OPTIONS = ("json", "xml", "query", "body", "security", "nonceless", "fragment")


def join_path(path: str, text: str) -> str:
    """Return a path with a string added to it. The string is taken literally.

    A part with capitals is re-spelled where the catalog is certain about it:
    ``v3/merchantService/complaintsV2``, as in PHP's documentation.

    Raises:
        TypeError: The text is no str.
        UsageError: The text names a host, or holds ``?``, ``#`` or a control character.
        CatalogError: The text has capitals, and the catalog can't be read.
    """
    piece = parse_literal(text)
    path = f"{path}/{piece}" if path else piece
    if piece == piece.lower():
        return path
    from .catalog.index import respell  # not loaded before it is needed

    return respell(path)


def parse_path(text: str) -> str:
    """Return the path of a call by method and path: see `join_path`."""
    try:
        return join_path("", text)
    except (UsageError, TypeError) as error:
        note_nothing_sent(error)
        raise


class Dispatcher(Protocol):
    """The core of a chain's client. The verbs send through it."""

    def read_call(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None,
        keywords: Mapping[str, object],
    ) -> Call: ...

    def send_call(self, call: Call) -> Response: ...

    def promise_call(self, call: Call) -> Promise[Response]: ...


class _ChainType(type):
    """The type of chains. `dir` of a class of chains has no private names.

    The prompt of Python offers `dir` of the class beside `dir` of the chain. Without this, private
    names would stand among the variables ``_name_``.
    """

    def __dir__(cls) -> list[str]:
        return public_names(super().__dir__())


class _Docstring:
    """The docstring of a class of chains. A chain has its page in front of it, for ``help``.

    Args:
        parts: The docstring of the class, and what follows it.
    """

    def __init__(self, *parts: str | None) -> None:
        self._text = "\n\n".join(cleandoc(part) for part in parts if part)

    def __get__(self, chain: Chain | None, kind: type) -> str:
        return self._text if chain is None else f"{chain._page().text(80)}\n\n{self._text}"


class Chain(metaclass=_ChainType):
    """A path bound to a client. Building it sends nothing; a verb at its end does.

    ``payafterOrders`` is ``payafter-orders``: a capital stands for a hyphen and its lower case.
    ``_name_`` is the variable ``{name}``; the verb takes its value. One trailing underscore is
    dropped: ``global_`` is ``global``. A string in ``chain[…]`` or ``chain.chain(…)`` is taken as
    it is.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/BuilderTrait.php
    """

    __doc__ = _Docstring(__doc__)
    __slots__ = ("_client", "_path")

    _client: Dispatcher
    _path: str

    # __getattr__ makes these, like the segments: so TAB offers them only where they lead on.
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
        """Add a string to the path: one segment or many, taken literally. `chain` does the same.

        Args:
            path: As it is sent, with or without a leading slash; ``{name}`` is a variable.

        Raises:
            TypeError: The path is no str.
            UsageError: The path names a host, or holds ``?``, ``#`` or a control character.
        """
        return Chain(self._client, join_path(self._path, path))

    def _join(self, piece: str) -> str:
        return f"{self._path}/{piece}" if self._path else piece

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a chain is immutable: {name!r} can't be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a chain is immutable: {name!r} can't be deleted")

    # Display and completion. The catalog is not loaded before.

    def __str__(self) -> str:
        return printable(f"<Chain {self._path}>")

    @shows_half_made
    def __repr__(self) -> str:
        return self._page().text()

    def __dir__(self) -> list[str]:
        from .catalog import spelling

        return spelling.attribute_names(self._path) or _NAMES

    def _ipython_key_completions_(self) -> list[str]:
        from .catalog import spelling

        return spelling.item_keys(self._path)

    def _repr_pretty_(self, printer: Printer, cycle: bool) -> None:
        from .people.terminal import is_outermost

        if is_outermost(printer):
            self._page().pretty_print(printer)
        else:
            printer.text(str(self))

    def _repr_html_(self) -> str:
        return self._page().html()

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        return self._page().__rich_console__(console, options)

    def _page(self) -> Page:
        from .catalog import display

        return display.place_page(self._path)

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
            f" pickle its path {self._path!r} and pass it to the other client's chain()"
        )

    __iter__ = None
    __contains__ = None

    if not TYPE_CHECKING:  # type checkers know by themselves that it is wrong

        def __call__(self, *_: object, **__: object) -> NoReturn:
            """Refuse the call, and say what was meant.

            Raises:
                TypeError: Always.
            """
            shown = shorten(in_capitals(self._path.rpartition("/")[2]))
            hint = _explain_call(self._path)
            error = TypeError(f"{shown!r} is a segment of the path, and nothing was sent: {hint}")
            note_nothing_sent(error)
            raise error


class _Verb(Chain):
    """A verb of a method. Only the subclasses can be called."""

    __slots__ = ("_method", "_name", "_parent")

    _method: str
    _name: str
    _parent: Chain

    def __init__(self, parent: Chain, name: str, method: str) -> None:
        super().__init__(parent._client, parent._join(from_attribute(name)))
        object.__setattr__(self, "_parent", parent)
        object.__setattr__(self, "_method", method)
        object.__setattr__(self, "_name", name)

    def __str__(self) -> str:
        return printable(f"<{type(self).__name__} {self._method} {self._parent._path}>")

    def _page(self) -> Page:
        from .catalog import display

        return display.verb_page(self._method, self._parent._path, self._name)

    @property
    def __signature__(self) -> Signature:
        operation = verb_operation(self)
        options = Parameter("options", Parameter.POSITIONAL_ONLY, default=None)
        if operation is None:
            return Signature([options, Parameter("named", Parameter.VAR_KEYWORD)])
        names = _option_names(operation)
        keywords = [Parameter(name, Parameter.KEYWORD_ONLY, default=None) for name in names]
        return Signature([options, *keywords])


_ARGUMENTS = """
    Call the verb with one dict as in PHP, with keywords, or with both.

    Args:
        json: The body, sent as compact UTF-8 JSON. It may hold `chainpay.Sensitive` values.
        query: A dict (nested dicts and lists get brackets, as in PHP), or a ready string.
        headers: A dict of further headers.
        body: The body as str or bytes, sent unchanged; or a `chainpay.Media` to upload.
        xml: The fields of a message of APIv2: a dict of str and int.
        security: Whether APIv2 requires the merchant's certificate: see ``Client(merchant=…)``.
        nonceless: Whether the message of APIv2 has no ``nonce_str``.
        check: How this call is compared with the catalog: ``"warn"``, ``"error"``, or False for no
            comparison. The default is that of the client.
        retry: ``"same-number"`` if the body has a number of your own, so that the platform answers
            the same call in the same way: then the call may be sent again, see `chainpay.Retry`.
            False: the call is never sent again.
        deadline: The seconds for all attempts together.
        encrypt: True to encrypt the fields that the catalog marks as encrypted. In APIv2, the
            public key of the bank.
        timeout: Seconds, or an `httpx.Timeout`.
        base_uri: Another host. It may have a path prefix, which is sent and signed.
        fragment: The text after ``#`` of an address that is built for a browser.
        signer: Another signer for this call.
        verifier: Another verifier for this call; `chainpay.UNSIGNED` if the answer has no
            signature.
        **variables: A str or an int for each ``{variable}`` of the path.

    Returns:
        The `chainpay.Response`; from an asynchronous verb, the `Promise` of the response.

    Raises:
        TypeError: An option is unknown, or passed twice.
        UsageError: The call is wrong in another way; nothing was sent. The error is a `CheckError`
            if calls are checked, and this one does not fit the catalog.
        APIError: The platform refused: status 400 or above, or FAIL of APIv2.
        VerificationError: The answer can't be trusted; the request was sent.
        httpx.RequestError: The network failed; `chainpay.outcome` says whether the request was
            sent.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php
    """


class Verb(_Verb):
    """Sends a request when it is called, and returns the verified answer.

    A verb that is not called is a segment of the path.
    """

    __doc__ = _Docstring(__doc__, _ARGUMENTS)
    __slots__ = ()

    def __call__(self, options: Mapping[str, object] | None = None, /, **named: object) -> Response:
        client = self._client
        try:
            call = client.read_call(self._method, self._parent._path, options, named)
            return client.send_call(call)
        except Exception as error:
            hide_frames(error)
            raise


class AsyncVerb(_Verb):
    """Returns the promise of an answer when it is called.

    The request is not sent before the promise is awaited or waited for. A verb that is not called
    is a segment of the path.
    """

    __doc__ = _Docstring(__doc__, _ARGUMENTS)
    __slots__ = ()

    def __call__(
        self, options: Mapping[str, object] | None = None, /, **named: object
    ) -> Promise[Response]:
        client = self._client
        try:
            call = client.read_call(self._method, self._parent._path, options, named)
            return client.promise_call(call)
        except Exception as error:
            hide_frames(error)
            raise


_VERBS: dict[str, tuple[type[Verb] | type[AsyncVerb], str]] = {
    **{method.lower(): (Verb, method) for method in METHODS},
    **{f"{method.lower()}_async": (AsyncVerb, method) for method in METHODS},
    **{f"{method.lower()}Async": (AsyncVerb, method) for method in METHODS},
}
#: The options that are often written as a call; no segment of the API has such a name.
_OPTIONS = {"json", "xml", "headers", "params", "body", "data"}
_VERB_CALLS = ".post(json=…), .get(query=…) or another one, with the options in its brackets"
_SIMILAR = 0.7  # as `difflib` measures it: ``pots`` and ``psot`` are ``post``
_MAX_NAMES = 8  # of what a path leads on to


def _explain_call(path: str) -> str:
    """Return what was meant by a path that was called without a verb at its end."""
    from difflib import get_close_matches  # only a mistake needs it

    from .catalog import index, spelling, unknown_path

    parent, _, segment = path.rpartition("/")
    verbs = {name.replace("_", ""): name for name in _VERBS if not name.endswith("Async")}
    plain = segment.replace("-", "").replace("_", "").lower()
    similar = get_close_matches(plain, verbs, n=1, cutoff=_SIMILAR)
    try:
        if similar and segment not in index.children(parent):
            return f"the verb is .{verbs[similar[0]]}(…)"
        operations = index.match(parent if segment in _OPTIONS else path)
        if operations:
            takes = ", ".join(_show_verb(each.method, path) for each in operations)
            return f"end the path with a verb: {takes}"
        below = [f".{name}" for name in spelling.attribute_names(path) if name not in _VERBS]
        more = " …" if len(below) > _MAX_NAMES else ""
        place = f"it leads on to {', '.join(below[:_MAX_NAMES])}{more}"
        return f"{place if below else unknown_path(path)}; a path ends with a verb: {_VERB_CALLS}"
    except CatalogError:
        return f"end the path with a verb: {_VERB_CALLS}"


def _show_verb(method: str, path: str) -> str:
    option = "xml" if path.startswith("v2/") else "query" if method == "GET" else "json"
    return f".{method.lower()}({option}=…)"


#: The completions at a place that the catalog doesn't know.
_NAMES = [name for name in _VERBS if not name.endswith("Async")] + ["chain"]


# A chain has no public attributes but segments. So these are functions.


def chain_path(chain: Chain) -> str:
    """Return the path of a chain."""
    return chain._path


def verb_operation(verb: _Verb) -> Operation | None:
    """Return the operation that a verb sends; None if the catalog doesn't know it."""
    from .catalog import index

    return index.find_operation(verb._method, verb._parent._path)


def _option_names(operation: Operation) -> list[str]:
    """Return the options of a call: first its own ones, then its variables, then all others."""
    known = OPTIONS_V2 if operation.api == "v2" else OPTIONS_V3
    specific = [name for name in _OWN_OPTIONS if name in known and name in operation.options]
    others = [name for name in known if name not in _OWN_OPTIONS]
    return [*specific, *(field.name for field in operation.fields_in("path")), *others]
