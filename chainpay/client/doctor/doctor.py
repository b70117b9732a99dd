"""The doctor: all checks of a configuration, in their order.

The order is that of causes: what is wrong with a key comes before what follows from it, and what
will be wrong some day comes last. So the first check that failed is the cause.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Any

from ...concurrency.runtime import Runtime
from ...encoding.secret import Secret
from ...encoding.small_file import read_small
from ...errors import UsageError
from ...people.language import Text
from ...signing.v3 import new_nonce
from ..config.arguments import hide_secrets
from ..config.config import SendOptions, read_config
from ..config.credentials import MerchantKeys, read_credentials
from ..config.network import read_network
from ..core import Core
from .callbacks.examination import CALLBACK
from .check import Report
from .examination import Outcome, Step, examine, fine, step, wrong
from .facts import BASE_URI, Facts
from .offline import merchant, platform, secrets, surroundings
from .online import certificates, echo, network, notify
from .online.caller import close_caller
from .reading.source import Source
from .records import examine_record
from .requests.examination import REQUEST


@step("configuration.client", Text("a client can be made", "创建客户端"))
def client(facts: Facts) -> Outcome:
    """Whether `Client` takes the values: what no other check knows shows here."""
    if facts.core is not None or facts.has_failed:
        return None
    names = MerchantKeys.__annotations__
    keys: Any = {name: facts.values[name] for name in names if facts.has(name)}
    if isinstance(facts.value("certs"), str):  # of a variable of the environment
        keys["certs"] = platform.parse(facts.value("certs"))
    for name in ("apiv3_key", "secret"):
        if isinstance(facts.value(name), Path):  # of a profile
            keys[name] = Secret(read_small(facts.value(name)))
    try:
        with warnings.catch_warnings(action="ignore"):  # other checks say the same
            read_credentials(keys, facts.clock, new_nonce)
        read_config(SendOptions(base_uri=facts.value("base_uri") or BASE_URI))
        transport, own_async = facts.value("transport"), facts.value("async_transport")
        read_network(transport, own_async, facts.value("proxy"), True, None, None, 1)
    except (UsageError, TypeError) as error:
        return wrong("client-refused", error, _REFUSED)
    return fine(Text("yes", "可以"))


_REFUSED = Text("Do what the message says.", "请按提示修改。")


#: What can be seen here, then what the network shows, then what will be wrong some day.
STEPS: Sequence[Step[Facts]] = (
    merchant.complete,
    merchant.mchid,
    merchant.serial,
    merchant.private_key,
    merchant.certificate,
    merchant.key_of_certificate,
    platform.platform_keys,
    platform.owner,
    merchant.serial_of_certificate,
    merchant.mchid_of_certificate,
    secrets.apiv3_key,
    secrets.secret,
    surroundings.base_uri,
    surroundings.proxy,
    surroundings.authorities,
    client,
    notify.form,
    network.dns,
    network.connection,
    certificates.answer,
    certificates.clock,
    merchant.validity,
    certificates.signature,
    certificates.apiv3_key,
    certificates.mode,
    platform.validity,
    certificates.answer_signature,
    echo.echo,
    notify.address,
    notify.probe,
    network.backup,
    secrets.difference,
    merchant.expiry,
    platform.expiry,
    surroundings.rights,
)


#: Options of which one alone can be used.
_RIVALS = (
    ("request", "callback"),
    *product(("request", "callback"), ("notify_url", "probe")),
    ("probe", "offline"),
)
_EXCLUDE = Text("{} and {} exclude each other", "{}、{} 不能同时使用")
_NO_ADDRESS = Text("{} needs {}: the address that it is sent to", "{} 需要 {}：即接收探测的地址")


def find_conflict(used: Collection[str], spell: Callable[[str], str]) -> Text | None:
    """Return why options can't be used together; None if they can.

    Args:
        used: The names of those that are used.
        spell: Returns how the user writes a name.
    """
    for rivals in _RIVALS:
        if all(name in used for name in rivals):
            return _EXCLUDE.fill(*map(spell, rivals))
    if "probe" in used and "notify_url" not in used:
        return _NO_ADDRESS.fill(spell("probe"), spell("notify_url"))
    return None


async def _examine(facts: Facts, request: Source | None, callback: Source | None) -> Report:
    """Make all checks, or those of a record, and close what they have opened.

    Raises:
        UsageError: The arguments exclude each other, or a record can't be read.
    """
    options = {
        "request": request is not None,
        "callback": callback is not None,
        "notify_url": bool(facts.notify_url),
        "probe": facts.probes,
        "offline": facts.is_offline,
    }
    used = [name for name, is_used in options.items() if is_used]
    if conflict := find_conflict(used, "{}=".format):
        raise UsageError(conflict.en)
    try:
        if request is not None:
            return await examine_record(facts, request, REQUEST)
        if callback is not None:
            return await examine_record(facts, callback, CALLBACK)
        return await examine(facts, STEPS)
    finally:
        await close_caller(facts)


async def examine_values(
    values: Mapping[str, Any],
    runtime: Runtime,
    *,
    names: Mapping[str, str] | None = None,
    notify_url: str = "",
    probe: bool = False,
    offline: bool = False,
    request: Source | None = None,
    callback: Source | None = None,
) -> Report:
    """Examine the arguments of a `Client`, which may be refused.

    Args:
        values: The arguments, as they are: texts, paths and loaded keys.
        runtime: Where the doctor waits.
        names: How the user names them, by argument: variables, or entries of a profile.
        notify_url: The address for callbacks.
        probe: Whether a forged callback is sent there.
        offline: Whether nothing is sent.
        request: The record of a request that was refused: it is examined instead.
        callback: The record of a callback that was refused.

    Raises:
        UsageError: A record can't be read.
    """
    hidden = hide_secrets({name: value for name, value in values.items() if value is not None})
    facts = Facts(hidden, names or {}, runtime, notify_url, offline, probe)
    facts.clock = facts.value("clock") or facts.clock
    return await _examine(facts, request, callback)


async def examine_client(
    core: Core,
    runtime: Runtime,
    notify_url: str,
    probe: bool,
    offline: bool,
    request: Source | None = None,
    callback: Source | None = None,
) -> Report:
    """Examine the client of a core, with its own keys and connections: see `examine_values`."""
    keys, base = core.credentials, core.settings.base
    values: dict[str, Any] = {
        "base_uri": f"{base.origin}{base.prefix}/",
        "backup_uri": core.config.backup_uri,
        "certs": keys.keys,
        "apiv3_key": keys.apiv3_key,
        "secret": keys.secret,
        "certs_dir": keys.certs_dir,
        "verifier": keys.verifier if keys.has_own_verifier else None,
        "merchant": keys.certificate and keys.certificate.certificate,
    }
    if keys.brand_id is None:
        values["mchid"] = keys.mchid
    else:
        values["brand_id"] = keys.brand_id
    if not keys.is_v2_alone:
        values |= {"serial": keys.signer.serial, "signer": keys.signer}
    kept = {name: value for name, value in values.items() if value is not None}
    facts = Facts(kept, {}, runtime, notify_url, offline, probe, core=core, clock=keys.clock)
    return await _examine(facts, request, callback)
