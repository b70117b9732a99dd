"""The client: the merchant's keys, the platform's keys, and the root of all chains.

All arguments are checked at construction, so that a mistake shows before the first payment.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Never, Self, Unpack, cast, overload

import httpx

from ..chain import AsyncVerb, Chain, Verb, chain_path, join_path, parse_path
from ..concurrency.promise import Promise
from ..concurrency.runtime import ASYNC, SYNC, run_sync
from ..crypto import rsa
from ..encoding.secret import hides_locals
from ..encoding.shown import public_names, shows_half_made
from ..errors import UsageError
from ..people.frames import hide_frames, hides_frames
from ..signing.keys import PlatformKeys
from ..signing.signer import SignerLike, VerifierLike
from ..signing.v3 import new_nonce
from ..transport.connections.network import Network
from ..transport.hosts import Hosts
from ..transport.responses import MAX_SIZE, Response
from ..transport.retry import Retry
from .config.arguments import checks_names, explain_method, hide_secrets
from .config.config import ClientOptions, SendOptions, read_config
from .config.credentials import Certs, Merchant, MerchantKeys, NewKeys, read_credentials
from .config.environment import read_environment
from .config.network import read_network
from .core import Core, core_of
from .lifetime import Lifetime, derive_client

if TYPE_CHECKING:
    import ssl

    from cryptography import x509

    from ..bulk.cluster.executors import Executors
    from ..bulk.cluster.tasks import Maker
    from ..bulk.job import Job
    from ..bulk.rows.mapping import Mapper
    from ..bulk.rows.sources import RowSource
    from ..openapi import V2, V3, Global, Hk
    from ..openapi.base import Answer, T
    from ..openapi.paths import KnownPaths, SeveralFiles
    from ..transport.connections.network import AsyncTransport
    from ..transport.hooks import Hooks
    from ..transport.instrumentation import Hook
    from .callbacks import Callbacks
    from .doctor.check import Report
    from .doctor.reading.source import Source
    from .files.downloads import DigestSource, Download, DownloadSource, Progress
    from .invoke import Invoke
    from .wait import Waited
else:
    # For type checkers, a stub with an overload of `client[…]` and `client.chain(…)` for each known
    # path stands here. They would prefer the methods below, so these are hidden from them.
    KnownPaths = object


_ROOTS = frozenset(("v2", "v3", "hk", "global"))


class Client(Lifetime, KnownPaths):
    """A merchant's client of WeChat Pay (微信支付): signs every request, verifies every answer.

    A client may be shared between threads, tasks and event loops, and used after a fork. As a
    context manager (``with`` or ``async with``) it closes its connections.

    Args:
        mchid: The merchant's number (商户号).
        brand_id: A brand's number (品牌ID) in place of `mchid`, for the paths below ``brand/``.
            Answers are verified with the platform's public key, which `certs` must have.
        serial: The serial of the merchant's API certificate (商户API证书序列号).
        private_key: The merchant's private key (商户API私钥): PEM text or bytes, a path,
            ``file://…``, or a loaded RSA key of the `cryptography` package.
        certs: The platform's keys: ``{"PUB_KEY_ID_…": public_key}`` (微信支付公钥),
            ``{serial: certificate}`` (平台证书), or both; each in a form of `private_key`. With an
            `apiv3_key` they may be left out: then certificates are downloaded when needed.
        apiv3_key: The APIv3 key (APIv3密钥), 32 bytes. The platform encrypts callbacks and
            certificates with it.
        certs_dir: A folder for downloaded certificates. It is read at construction.
        secret: The key of APIv2 (APIv2密钥). For APIv2 alone, `mchid` and `secret` are enough.
        merchant: The merchant's certificate for calls with ``security=True``:
            ``{"cert": …, "key": …}``, or the path of ``apiclient_cert.p12``.
        base_uri: Where paths start. It may have a path prefix, which is sent and signed.
        check: Compares each call with the catalog. ``"warn"`` warns of everything that does not
            fit; ``"error"`` refuses what is certainly wrong. By default nothing is compared.
        timeout: Seconds for each of connect, read, write and pool, or an `httpx.Timeout`. By
            default 5 to connect, 30 to read and to write, 10 to wait for a connection.
        deadline: Seconds for all attempts of a call together; by default without limit.
        retry: How often and when a call is sent again. Only these calls are: a call that was not
            sent, a GET, or a call with ``retry="same-number"``. None for never.
        backup_uri: The host that is used while the network to `base_uri` fails; False for none. By
            default WeChat Pay's own (备用域名), if `base_uri` is its usual host.
        on_event: Called with every event of a call: see `chainpay.events`.
        transport: An httpx transport that is used in place of the network.
        async_transport: The same for asynchronous calls: a transport that serves all event loops,
            or a function that makes a transport for each; by default `transport`, if it can.
        proxy: An HTTP proxy, in a form of httpx; False for none. By default that of
            ``HTTPS_PROXY`` and ``NO_PROXY``.
        verify: TLS verification: a bool, or an `ssl.SSLContext`. `merchant` is loaded into a copy
            of that context.
        limits: An `httpx.Limits`: the number of connections, the number of idle connections, and
            how long these are kept; by default 100, 100, and 30 seconds.
        max_answer: How many bytes an answer may have, unpacked; 32 MB. A `download` may have more.
        event_hooks: ``{"request": [...], "response": [...]}``: functions that are called after
            signing, and before verification. An ``async def`` works in asynchronous calls only.
        signer: Signs in place of `mchid`, `serial` and `private_key`: see `signing.signer`.
        verifier: Verifies in place of the keys of `certs`.
        clock: Returns the time in seconds since 1970; for tests.
        nonce: Returns a new text for one use; for tests.

    Attributes:
        gateway: The emulated platform of `chainpay.sandbox()`; else None.

    Raises:
        UsageError: An argument is missing or invalid. The message says what to do. It never repeats
            a key.

    Warns:
        UserWarning: A platform certificate has expired, or has another serial than its name says.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """

    gateway: Any = None

    __iter__ = None
    __contains__ = None

    @checks_names("Client")
    def __init__(
        self,
        *,
        mchid: str | int | None = None,
        brand_id: str | int | None = None,
        serial: str | None = None,
        private_key: rsa.PrivateKey | None = None,
        certs: Certs | None = None,
        apiv3_key: str | bytes | None = None,
        certs_dir: str | os.PathLike[str] | None = None,
        secret: str | bytes | None = None,
        merchant: Merchant | None = None,
        base_uri: str = "https://api.mch.weixin.qq.com/",
        check: Literal["warn", "error"] | None = None,
        timeout: float | httpx.Timeout | None = None,
        deadline: float | None = None,
        retry: Retry | None = Retry(),  # noqa: B008 - a frozen value
        backup_uri: str | Literal[False] | None = None,
        on_event: Hook | None = None,
        transport: httpx.BaseTransport | None = None,
        async_transport: AsyncTransport | None = None,
        proxy: str | httpx.URL | httpx.Proxy | Literal[False] | None = None,
        verify: ssl.SSLContext | bool = True,
        limits: httpx.Limits | None = None,
        max_answer: int = MAX_SIZE,
        event_hooks: Hooks | None = None,
        signer: SignerLike | None = None,
        verifier: VerifierLike | None = None,
        clock: Callable[[], float] = time.time,
        nonce: Callable[[], str] = new_nonce,
    ) -> None:
        keys = MerchantKeys(mchid=mchid, brand_id=brand_id, serial=serial, private_key=private_key,
            certs=certs, apiv3_key=apiv3_key, certs_dir=certs_dir, secret=secret, merchant=merchant,
            signer=signer, verifier=verifier)  # fmt: skip
        send = SendOptions(base_uri=base_uri, backup_uri=backup_uri, check=check, timeout=timeout,
            deadline=deadline, retry=retry, on_event=on_event)  # fmt: skip
        network = read_network(
            transport, async_transport, proxy, verify, event_hooks, limits, max_answer)  # fmt: skip
        core = Core(read_config(send), Network(network), read_credentials(keys, clock, nonce))
        object.__setattr__(self, "_core", core)

    # Further clients, and other keys

    @checks_names("with_options", *ClientOptions.__annotations__)
    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Return a client of the same merchant that sends in another way.

        It shares the connections and the keys of this client: `replace_keys` of one replaces those
        of both. `close()` of it has no effect: the first client closes the connections.

        Args:
            options: ``timeout deadline retry check base_uri backup_uri on_event signer verifier``,
                as for `Client`. What is absent stays as it is.

        Raises:
            TypeError: An option is unknown.
            UsageError: An option is invalid, or does not fit the keys.
        """
        core = core_of(self)
        keys = core.keys.change(options.pop("signer", None), options.pop("verifier", None))
        return derive_client(self, core.config.change(options), keys)

    @checks_names("for_merchant", *MerchantKeys.__annotations__)
    def for_merchant(self, **keys: Unpack[MerchantKeys]) -> Self:
        """Return a client of another merchant, on the connections of this client.

        It has the options of this client, and none of its keys. `close()` of it has no effect: the
        first client closes the connections.

        Args:
            keys: ``mchid serial private_key certs apiv3_key certs_dir secret merchant signer
                verifier brand_id``, as for `Client`.

        Raises:
            TypeError: An argument is unknown.
            UsageError: A key is missing or invalid.
        """
        core = core_of(self)
        old = core.credentials
        return derive_client(self, core.config, read_credentials(keys, old.clock, old.nonce))

    @checks_names("replace_keys", *NewKeys.__annotations__)
    def replace_keys(self, **keys: Unpack[NewKeys]) -> None:
        """Replace keys of this client while it runs, all of them at once.

        Calls and callbacks that begin now use the new keys. Calls that have begun keep the old
        ones. The clients of `with_options` share the keys, and so get the new ones.

        Args:
            keys: ``private_key`` and ``serial`` together, ``certs``, ``apiv3_key``, ``secret``,
                ``merchant``, ``signer``, ``verifier``, as for `Client`. `certs` replaces all
                platform keys. What is absent stays as it is.

        Raises:
            TypeError: An argument is unknown.
            UsageError: A key is invalid, or does not fit the others. Then none is replaced.
        """
        core = core_of(self)
        if keys.get("merchant") is not None:
            core.network.check_certificate()
        core.keys.replace(keys)

    # The roots of all chains

    @property
    def v2(self) -> V2:
        """The root of the paths of APIv2 (XML)."""
        return cast("V2", Chain(core_of(self), "v2"))

    @property
    def v3(self) -> V3:
        """The root of the paths of APIv3."""
        return cast("V3", Chain(core_of(self), "v3"))

    @property
    def hk(self) -> Hk:
        """The root of the paths below ``hk/``, for merchants overseas."""
        return cast("Hk", Chain(core_of(self), "hk"))

    @property
    def global_(self) -> Global:
        """The root of the paths below ``global/``, for merchants overseas."""
        return cast("Global", Chain(core_of(self), "global"))

    def __dir__(self) -> list[str]:
        return public_names(super().__dir__())

    def __getattr__(self, name: str) -> Chain:
        if name.startswith("_"):
            raise AttributeError(f"a client has no {name!r}")
        step: Chain = getattr(Chain(core_of(self), ""), name)
        path = chain_path(step)
        if path not in _ROOTS and not isinstance(step, Verb | AsyncVerb):
            hint = explain_method(name, dir(type(self))) or (
                "paths start with client.v3, client.v2, client.hk or client.global_; any other,"
                f" with client.chain({path!r})"
            )
            raise AttributeError(f"a client has no {name!r}: {hint}")
        return step

    if not TYPE_CHECKING:  # see `KnownPaths`

        def __getitem__(self, path: str) -> Chain:
            return Chain(core_of(self), join_path("", path))

        def chain(self, path: str) -> Chain:
            """Start a chain with a string, which is used literally: see `Chain.chain`.

            Raises:
                TypeError: `path` is no str.
                UsageError: `path` names a host, or holds ``?``, ``#`` or a control character.
            """
            return self[path]

    # Calls by method and path

    @hides_frames
    def request(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None = None,
        /,
        **keywords: object,
    ) -> Response:
        """Send a request, and return its verified answer.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: As for `chain`.
            options: Options and variables in one dict, as in PHP.
            keywords: Options and variables as keywords: see `chainpay.chain.Verb`.

        Raises:
            TypeError: An option is unknown, or passed twice.
            UsageError: The call is wrong in another way; nothing was sent. The error is a
                `CheckError` if the client checks its calls, and this call does not fit the catalog.
            APIError: The platform refused: status 400 or above, or FAIL in APIv2.
            VerificationError: The answer can't be trusted; the request was sent.
            httpx.RequestError: The network failed; `chainpay.outcome` says whether it was sent.
        """
        core = core_of(self)
        return core.send_call(core.read_call(method, parse_path(path), options, keywords))

    @hides_frames
    def request_async(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None = None,
        /,
        **keywords: object,
    ) -> Promise[Response]:
        """Return the promise of a request. Nothing is sent before it is awaited or waited for.

        The arguments and the errors of the promise are those of `request`. A mistake in the call is
        raised at once.

        Raises:
            TypeError: An option is unknown, or passed twice.
            UsageError: The call is wrong in another way.
        """
        core = core_of(self)
        return core.promise_call(core.read_call(method, parse_path(path), options, keywords))

    @hides_frames
    def build_request(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None = None,
        /,
        **keywords: object,
    ) -> httpx.Request:
        """Return the signed request without sending it. It is valid once, for five minutes.

        The arguments are those of `request`.

        Raises:
            TypeError: An option is unknown, or passed twice.
            UsageError: The call is wrong in another way, or the signer is async.
        """
        core = core_of(self)
        return core.driver.build(core.read_call(method, parse_path(path), options, keywords))

    # Files

    @overload
    def download(  # type: ignore[overload-overlap]
        self, source: SeveralFiles, to: str | os.PathLike[str],
        options: Mapping[str, object] | None = None, /, *, digest: DigestSource | None = None,
        progress: Progress | None = None, **keywords: object,
    ) -> Download | list[Download]: ...  # fmt: skip
    @overload
    def download(
        self, source: DownloadSource, to: str | os.PathLike[str],
        options: Mapping[str, object] | None = None, /, *, digest: DigestSource | None = None,
        progress: Progress | None = None, **keywords: object,
    ) -> Download: ...  # fmt: skip
    @hides_frames
    def download(
        self,
        source: DownloadSource,
        to: str | os.PathLike[str],
        options: Mapping[str, object] | None = None,
        /,
        *,
        digest: DigestSource | None = None,
        progress: Progress | None = None,
        **keywords: object,
    ) -> Download | list[Download]:
        """Download a file: a bill, a receipt, an invoice, in one call.

            client.download("v3/bill/tradebill", "bill.csv", query={"bill_date": "2026-11-23"})

        Args:
            source: The path or chain of an operation that answers ``download_url`` or the file
                itself; or the address of a file.
            to: The path of the file. It has a temporary name until it is complete and correct. If
                the operation answers several files, `to` is a folder, as it is if there is one.
            options: Options and variables in one dict, as in PHP.
            digest: What the file must have: (algorithm, hex), of SHA1, SHA256, SM3 or MD5; or a
                dict with ``hash_type`` and ``hash_value``; or the answer that has them. By default
                the digest that the operation answers.
            progress: Called with the number of bytes received, and the number of all bytes or None.
            keywords: Options and variables as keywords: see `chainpay.chain.Verb`. With ``json=``
                the operation is called with POST; in APIv2 always.

        Returns:
            The file's path, its size in bytes and its digest; a list of these if `to` is a folder.

        Raises:
            TypeError: An option is unknown, or passed twice.
            UsageError: The call or the destination is wrong; nothing was sent.
            APIError: The platform refused.
            VerificationError: The file does not have its digest, or is cut. The file is removed.
            DecryptionError: The file can't be decrypted. The file is removed.
            ChainpayError: The operation answered no address: there is nothing to download yet.
            httpx.RequestError: The network failed. A note says how many bytes were received.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791858
        """
        core = core_of(self)
        task = core.download_task(source, to, options, keywords, digest, progress)
        return run_sync(task(SYNC))

    @overload
    def download_async(  # type: ignore[overload-overlap]
        self, source: SeveralFiles, to: str | os.PathLike[str],
        options: Mapping[str, object] | None = None, /, *, digest: DigestSource | None = None,
        progress: Progress | None = None, **keywords: object,
    ) -> Promise[Download | list[Download]]: ...  # fmt: skip
    @overload
    def download_async(
        self, source: DownloadSource, to: str | os.PathLike[str],
        options: Mapping[str, object] | None = None, /, *, digest: DigestSource | None = None,
        progress: Progress | None = None, **keywords: object,
    ) -> Promise[Download]: ...  # fmt: skip
    @hides_frames
    def download_async(
        self,
        source: DownloadSource,
        to: str | os.PathLike[str],
        options: Mapping[str, object] | None = None,
        /,
        *,
        digest: DigestSource | None = None,
        progress: Progress | None = None,
        **keywords: object,
    ) -> Promise[Any]:
        """Return the promise of a download. Args and raises are those of `download`."""
        core = core_of(self)
        return Promise(core.download_task(source, to, options, keywords, digest, progress))

    # Orders

    @hides_frames
    def wait(
        self,
        *misplaced: Never,
        out_trade_no: str | None = None,
        transaction_id: str | None = None,
        out_refund_no: str | None = None,
        sub_mchid: str | None = None,
        appid: str | None = None,
        deadline: float = 300,
        pause: float = 1,
        longest: float = 15,
    ) -> Waited:
        """Query an order until it is paid, closed or refunded; or a refund until it is done.

            state = client.wait(out_trade_no="ORDER-0001", deadline=60).state

        An order that the platform doesn't know yet, a failure of the network and a busy platform
        are waited for too. Before each pause a `chainpay.events.Pending` is emitted.

        Args:
            out_trade_no: Your order number (商户订单号).
            transaction_id: In its place, the platform's number of the order (微信支付订单号).
            out_refund_no: In their place, your refund number (商户退款单号).
            sub_mchid: The sub-merchant (子商户号), if you are its service provider (服务商).
            appid: The order's appid: the order is queried by APIv2, which needs it.
            deadline: Seconds, after which `StillPending` is raised.
            pause: Seconds before the second query. Each later pause is 1.5 times as long.
            longest: Seconds of the longest pause.

        Raises:
            TypeError: An argument has no name; nothing was sent.
            UsageError: Not exactly one number is passed, the seconds are not above 0 or too many,
                or the client is a brand's; nothing was sent.
            StillPending: The deadline has passed. The error has the last state and the last answer.
            APIError: The platform refused the query for a reason that doesn't pass.
            VerificationError: An answer can't be trusted, or is a replay about another order.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791838
        """
        task = core_of(self).wait_task(misplaced, {
            "out_trade_no": out_trade_no, "transaction_id": transaction_id,
            "out_refund_no": out_refund_no, "sub_mchid": sub_mchid, "appid": appid,
            "deadline": deadline, "pause": pause, "longest": longest})  # fmt: skip
        return run_sync(task(SYNC))

    @hides_frames
    def wait_async(
        self,
        *misplaced: Never,
        out_trade_no: str | None = None,
        transaction_id: str | None = None,
        out_refund_no: str | None = None,
        sub_mchid: str | None = None,
        appid: str | None = None,
        deadline: float = 300,
        pause: float = 1,
        longest: float = 15,
    ) -> Promise[Waited]:
        """Return the promise of `wait`, whose arguments and errors it has."""
        task = core_of(self).wait_task(misplaced, {
            "out_trade_no": out_trade_no, "transaction_id": transaction_id,
            "out_refund_no": out_refund_no, "sub_mchid": sub_mchid, "appid": appid,
            "deadline": deadline, "pause": pause, "longest": longest})  # fmt: skip
        return Promise(task)

    # Jobs

    def bulk(
        self,
        rows: RowSource,
        operation: str,
        *,
        journal: str | os.PathLike[str],
        mapping: Mapping[str, str] | Mapper | None = None,
        constants: Mapping[str, object] | None = None,
        number: str | None = None,
        encoding: str | None = None,
        in_flight: int = 50,
        rate: float | None = None,
        stop_after: int | None = None,
        tolerated: int = 1,
        patience: float = 300,
        executor: Executors | None = None,
        make_client: Callable[[], Maker] | None = None,
        partitions: int = 0,
        keep: Sequence[str] = (),
    ) -> Job:
        """Return a job: one call for each row of a table, each carried out once.

            job = client.bulk("refunds.csv", "v3.refund.domestic.refunds.post",
                              journal="refunds.journal")

        Args:
            rows: A file (.csv, .jsonl, .parquet), a list of dicts, or a function that makes the
                rows anew.
            operation: The operation, in any spelling.
            journal: The file that remembers what became of each row. A job that has ended early
                goes on with the same journal.
            mapping: Field → column, with dots; ``fen(column)`` is in yuan, ``sensitive(column)`` is
                encrypted. Or a function: row → the options of a call. By default the columns have
                the names of the fields.
            constants: Field → the value that all rows have.
            number: The field with your own number (商户单号); known for the usual operations.
            encoding: The encoding of a CSV file; by default UTF-8, UTF-16 or GB18030 is found out.
            in_flight: How many rows are under way at most.
            rate: Calls a second at most; by default the documented limit, else 50.
            stop_after: After how many refused rows the job stops.
            tolerated: After how many rows of a refusal that meets all rows, as no money, it stops.
            patience: For how many seconds the job goes on without any answer.
            keep: The fields of each answer that journal and report keep, such as ``package_info``.
            executor: Workers that send the rows, such as ``dask://host:8786``; `journal` is then a
                folder that all share, or ``postgresql://…``. They make their clients by
                `make_client`, by default `from_env`. There are `partitions`, or one for each.

        Raises:
            UsageError: An argument is wrong, or the rows can be read only once; nothing was sent.
        """
        from ..bulk.engine import Limits  # few programs need them; they load the catalog
        from ..bulk.job import Cluster, Job, Terms

        core = core_of(self.with_options(retry=None))
        terms = Terms(mapping, constants, number, encoding)
        limits = Limits(in_flight, rate or 0, stop_after, tolerated, patience, keep)
        if executor is None and (make_client or partitions):
            raise UsageError("make_client= and partitions= go with executor=; nothing was sent")
        made_by = make_client or Client.from_env
        cluster = None if executor is None else Cluster(executor, made_by, partitions)
        return Job(core, self.mchid, rows, operation, journal, terms, limits, cluster)

    # The doctor

    @hides_frames
    def doctor(
        self,
        *,
        notify_url: str = "",
        probe: bool = False,
        offline: bool = False,
        request: Source | None = None,
        callback: Source | None = None,
    ) -> Report:
        """Check the keys, the network and the platform's answers; nothing of value is sent.

            client.doctor(notify_url="https://pay.example.com/notify").is_sound

        Args:
            notify_url: The address for callbacks, to check it too.
            probe: Whether a forged callback, on which no shop acts, is sent to `notify_url`.
            offline: Whether nothing is sent at all.
            request: The record of a refused request: a path, text (curl, HAR, log, HTTP) or file.
            callback: The record of a refused callback: likewise. The report tells why.

        Returns:
            The checks, which show themselves as a table. The first that failed is the cause.
        """
        from .doctor.doctor import examine_client  # few programs need it

        options = notify_url, probe, offline, request, callback
        return run_sync(examine_client(core_of(self), SYNC, *options))

    async def doctor_async(
        self,
        *,
        notify_url: str = "",
        probe: bool = False,
        offline: bool = False,
        request: Source | None = None,
        callback: Source | None = None,
    ) -> Report:
        """Check the same on an event loop: see `doctor`."""
        from .doctor.doctor import examine_client

        options = notify_url, probe, offline, request, callback
        return await examine_client(core_of(self), ASYNC, *options)

    # Keys and encryption

    @hides_frames
    def fetch_certificates(self) -> dict[str, x509.Certificate]:
        """Download the platform's certificates (平台证书) now, whatever their age.

        The certificates are added to `platform_keys`, and written to the client's `certs_dir`. A
        client does this by itself: when it needs certificates, and again after 12 hours.

        Returns:
            Serial → certificate, verified.

        Raises:
            UsageError: The client has no APIv3 key; nothing was sent.
            APIError: The platform refused. 404 means that this merchant has a public key in place
                of certificates.
            VerificationError: The answer can't be trusted, or can't be decrypted with the APIv3
                key.
            httpx.RequestError: The network failed.
            OSError: The certificates can't be written.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012551764
        """
        core = core_of(self)
        return run_sync(core.download_certificates(core.credentials, None, SYNC))

    async def fetch_certificates_async(self) -> dict[str, x509.Certificate]:
        """Download the platform's certificates on an event loop: see `fetch_certificates`."""
        core = core_of(self)
        try:
            return await core.download_certificates(core.credentials, None, ASYNC)
        except Exception as error:
            hide_frames(error)
            raise

    @classmethod
    @hides_locals
    def from_env(cls, **overrides: Any) -> Client:
        """Make a client from environment variables.

        Needed: ``CHAINPAY_MCHID``, ``CHAINPAY_SERIAL``, ``CHAINPAY_PRIVATE_KEY`` (PEM or a path),
        and ``CHAINPAY_PLATFORM_KEYS`` (``id=path``, comma separated) or ``CHAINPAY_APIV3_KEY``.
        Optional: ``CHAINPAY_BASE_URI``, ``CHAINPAY_CERTS_DIR``, ``CHAINPAY_SECRET`` and
        ``CHAINPAY_CA_FILE`` (PEM; for TLS).

        Args:
            overrides: Arguments of `Client`. They take precedence over the environment.

        Raises:
            UsageError: A variable is missing or can't be read; or as for `Client`.
        """
        arguments: dict[str, Any] = hide_secrets(overrides)
        overrides = {}
        arguments = {**read_environment(os.environ, arguments), **arguments}
        return cls(**arguments)

    @property
    def mchid(self) -> str:
        """The merchant's number (商户号); empty for a brand."""
        return core_of(self).keys.current.mchid

    @property
    def brand_id(self) -> str | None:
        """The brand's number (品牌ID); None for a merchant."""
        return core_of(self).credentials.brand_id

    @property
    def serial(self) -> str:
        """The serial of the merchant's API certificate; empty with the key of APIv2 alone."""
        return core_of(self).credentials.signer.serial

    @property
    def platform_keys(self) -> PlatformKeys:
        """The platform's keys, by serial."""
        return core_of(self).credentials.keys

    @property
    def hosts(self) -> Hosts:
        """The primary host and the backup: which is used now, and how often each failed."""
        return core_of(self).config.driver_settings.hosts

    def encrypt(self, text: str | bytes, serial: str | None = None) -> str:
        """Encrypt a sensitive field (敏感信息) with the key that ``Wechatpay-Serial`` names.

        Args:
            text: At most 214 bytes of UTF-8 for a key of 2048 bits.
            serial: The serial of another platform key. The call must then name that serial in its
                ``headers``.

        Returns:
            RSA-OAEP (SHA-1) ciphertext in base64.

        Raises:
            UsageError: The text is too long, or the client has no such platform key.

        Source: https://pay.weixin.qq.com/docs/merchant/development/interface-rules/sensitive-data-encryption.html
        """
        keys = core_of(self).keys.current
        return keys.builder.encryptor(serial or keys.credentials.keys.current or "")(text)

    @overload
    def decrypt(self, encrypted: Answer[T]) -> T: ...
    @overload
    def decrypt(self, encrypted: object) -> Any: ...
    def decrypt(self, encrypted: object) -> object:
        """Decrypt what the platform has encrypted for the merchant.

        Args:
            encrypted: A ciphertext in base64; or a dict with ``ciphertext`` and ``nonce``, which
                needs the APIv3 key; or an answer, or its parsed JSON. For an answer a copy is
                returned in which all values are decrypted; it is a dict for APIv2, None for a 204.

        Raises:
            DecryptionError: The value is encrypted for another key, or is cut or changed. In an
                answer such a value stays as it is, unless the catalog marks it as encrypted.
            UsageError: The argument is something else, or nested too deeply; or the client has no
                key for it.
            ValueError: The answer is neither JSON nor XML, or nested too deeply.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4013053264
        """
        from .decrypt import decrypt_response, decrypt_value  # they load the catalog

        keys = core_of(self).credentials
        if isinstance(encrypted, httpx.Response):
            return decrypt_response(encrypted, keys.decrypt, keys.apiv3_key)
        return decrypt_value(encrypted, keys.decrypt, keys.apiv3_key)

    # Few programs need both of these: they are loaded on demand.

    @property
    def callbacks(self) -> Callbacks:
        """Receives the notifications (回调通知) that the platform sends.

        The clients of `with_options` have its handlers, and its memory of what was handled.
        """
        return core_of(self).keys.callbacks

    @property
    def invoke(self) -> Invoke[dict[str, str]]:
        """Signs the parameters with which a front end shows the payment (调起支付)."""
        from .invoke import Invoke

        keys = core_of(self).credentials
        return Invoke(keys.signer, keys.clock, keys.nonce, keys.secret)

    @property
    def invoke_async(self) -> Invoke[Coroutine[object, None, dict[str, str]]]:
        """The same as `invoke`, with results to await, for a signer that is ``async def``."""
        from .invoke import Invoke

        keys = core_of(self).credentials
        return Invoke(keys.signer, keys.clock, keys.nonce, keys.secret, lambda work: work)

    @shows_half_made
    def __repr__(self) -> str:
        address = core_of(self).settings.base
        base = f"{address.origin}{address.prefix}/"
        who = f"mchid={self.mchid!r}" if self.brand_id is None else f"brand_id={self.brand_id!r}"
        return (
            f"Client({'sandbox, ' if self.gateway else ''}{who},"
            f" serial={self.serial!r}, base_uri={base!r}, platform_keys={list(self.platform_keys)})"
        )


def _item_keys(client: Client) -> list[str]:
    return Chain(core_of(client), "")._ipython_key_completions_()


# IPython looks for it. If the class declared it, editors would list it behind `client.`.
setattr(Client, "_ipython_key_completions_", _item_keys)  # noqa: B010
