"""Profiles: merchants in ``~/.config/chainpay/config.toml``, by names.

    [shop]                                 # chainpay call --profile shop …
    mchid = "1900000001"
    serial = "3775B6A45ACD588826D15E583A95F5DD8C4F4F34"
    private_key = "apiclient_key.pem"      # all keys by path, from the folder of config.toml
    apiv3_key = "apiv3.key"

    [shop.platform_keys]
    PUB_KEY_ID_0119000000012026000000000001 = "pub_key.pem"

No key stands in the file itself: whoever may read a key can pay in the merchant's name, so each
secret is a file that its owner alone may read, as ssh has it, and that nobody else may replace: see
`chainpay.signing.writers`. That is checked.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..client.config.environment import trust
from ..crypto import aes_gcm, pem, rsa
from ..crypto.pem import shown_path
from ..encoding.secret import Secret, hides_locals
from ..encoding.small_file import read_small
from ..encoding.text import nearest_word, unquote
from ..errors import UsageError, shorten
from ..people.terminal import quote_word
from ..signing.writers import HAS_OWNERS, find_openings

VARIABLE = "CHAINPAY_PROFILE"
DEFAULT = "default"
"""The profile that is used if neither a profile nor a merchant is chosen."""

_SECRETS = ("private_key", "apiv3_key", "secret", "merchant")
_FILES = (*_SECRETS, "ca_file")
_NUMBERS = ("mchid", "serial")
NAMES = (*_NUMBERS, "base_uri", *_FILES, "certs_dir", "platform_keys")
"""The entries that a profile may have."""

_KEY_LENGTH = 20  # characters; no key is shorter
_TO_READ = stat.S_IRWXG | stat.S_IRWXO


class _Profile(NamedTuple):
    """A profile as it stands in the file.

    Attributes:
        name: Its name.
        file: The file.
        values: Its entries.
    """

    name: str
    file: Path
    values: Mapping[str, object]

    def what(self, name: str) -> str:
        """Return how an error names an entry."""
        return f"{name} of the profile {self.name!r}"

    def text(self, name: str) -> str:
        """Return an entry that is a text.

        Raises:
            UsageError: It is none. The message doesn't repeat it if it may be a secret.
        """
        value = self.values[name]
        if isinstance(value, str) and value:
            return value
        if value == "" or isinstance(value, (dict, list)):
            reason = "is empty" if value == "" else "is no text"
        else:  # a number, or what TOML takes for one
            shown = value if name in _NUMBERS else "…"
            reason = f'is no text: write it in quotes, {name} = "{shown}"'
        raise UsageError(f"{self.what(name)} {reason}; {_NOTHING}")

    def path(self, text: str) -> Path:
        """Return a path of the file, which begins in the folder of the file."""
        return self.file.parent / os.path.expanduser(text)  # of no such user, it stays as it is

    def find_file(self, text: str, what: str, is_secret: bool) -> Path:
        """Return the file that an entry names; others may not change it, nor read a secret.

        Raises:
            UsageError: There is no such file, or others may do so. The message repeats no text that
                may be a key.
        """
        file, reason = self.path(text), ""
        try:
            reason = "" if stat.S_ISREG(file.stat().st_mode) else "it is no file"
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it is no path"
        if not reason:
            _check_rights(file, what, is_secret=is_secret)
            return file
        if is_secret and len(text) >= _KEY_LENGTH and not shown_path(text):
            raise UsageError(
                f"{what} names no file: write the path of a file, from {self.file.parent};"
                f" the key itself does not stand in {self.file.name}; {_NOTHING}"
            )
        raise UsageError(
            f"{what} names {shorten(str(file))!r}, which can't be used: {reason}; {_NOTHING}"
        )


_NOTHING = "nothing was sent"


def config_file() -> Path:
    """Return the path of ``config.toml``, as the XDG Base Directory Specification has it."""
    chosen = os.environ.get("XDG_CONFIG_HOME", "")
    folder = chosen if os.path.isabs(chosen) else os.path.expanduser("~/.config")
    return Path(folder, "chainpay", "config.toml")


def list_profiles() -> list[str]:
    """Return the names of all profiles; none if the file can't be used."""
    try:
        return sorted(_read_file(config_file()))
    except UsageError:
        return []


def _find(name: str) -> _Profile | None:
    chosen = name or os.environ.get(VARIABLE, "")
    file = config_file()
    if not chosen:
        if os.environ.get("CHAINPAY_MCHID") or not file.exists():
            return None
        profiles = _read_file(file)
        return _Profile(DEFAULT, file, profiles[DEFAULT]) if DEFAULT in profiles else None
    profiles = _read_file(file)
    if chosen not in profiles:
        near = nearest_word(chosen, profiles, 0.6)
        known = f"it has {', '.join(sorted(profiles))}" if profiles else "it has none"
        hint = f"did you mean {near!r}?" if near else known
        raise UsageError(f"there is no profile {shorten(chosen)!r} in {file}: {hint}; {_NOTHING}")
    return _Profile(chosen, file, profiles[chosen])


def read_profile(name: str) -> dict[str, Any] | None:
    """Return the arguments of the client of a profile; None if the environment has the merchant.

    Args:
        name: The name; empty for that of `VARIABLE`, or else for `DEFAULT` if there is a file and
            the environment names no merchant.

    Raises:
        UsageError: There is no such profile, an entry is wrong, or others may read a secret.
    """
    profile = _find(name)
    return None if profile is None else _load(profile)


class RawProfile(NamedTuple):
    """A profile whose entries are unchecked.

    Attributes:
        values: The arguments of the client; a file is its path.
        names: How a person of any language finds each: ``[shop] serial``.
    """

    values: dict[str, object]
    names: dict[str, str]


def read_raw_profile(name: str) -> RawProfile | None:
    """Return a profile as it stands; None if the environment has the merchant.

    Args:
        name: As for `read_profile`.

    Raises:
        UsageError: There is no such profile.
    """
    profile = _find(name)
    if profile is None:
        return None
    values: dict[str, object] = {}
    arguments = {**{name: name for name in NAMES}, "ca_file": "verify", "platform_keys": "certs"}
    for entry, value in profile.values.items():
        argument = arguments.get(entry, entry)
        if isinstance(value, dict):
            values[argument] = {serial: profile.path(str(path)) for serial, path in value.items()}
        elif entry in ("apiv3_key", "secret", "private_key"):
            values[argument] = profile.path(str(value))
        elif entry in (*_FILES, "certs_dir"):
            values[argument] = str(profile.path(str(value)))
        else:
            values[argument] = value
    names = {name: f"[{profile.name}] {entry}" for entry, name in arguments.items()}
    return RawProfile(values, names)


def _read_file(file: Path) -> Mapping[str, Mapping[str, object]]:
    import tomllib  # few commands read the file

    try:
        _check_rights(file, "the profiles", is_secret=True)
        if file.is_fifo():  # reading it would wait for ever
            raise UsageError(f"{file} is no file; {_NOTHING}")
        tables = tomllib.loads(read_small(file).decode("utf-8-sig"))
    except FileNotFoundError:
        raise UsageError(f"there are no profiles: {file} does not exist; {_NOTHING}") from None
    except OSError as error:
        raise UsageError(f"{file} can't be read: {error.strerror}; {_NOTHING}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        reason = str(error).partition("\n")[0] if isinstance(error, tomllib.TOMLDecodeError) else ""
        reason = f"{reason}; a text stands in quotes" if reason else "it is not UTF-8"
        raise UsageError(f"{file} is no TOML: {reason}; {_NOTHING}") from None
    except RecursionError:
        raise UsageError(f"{file} is nested too deeply; {_NOTHING}") from None
    loose = next((key for key, value in tables.items() if not isinstance(value, dict)), None)
    if loose is not None:
        raise UsageError(
            f"{file}: {shorten(loose)} belongs to no profile: write [{DEFAULT}] above it;"
            f" {_NOTHING}"
        )
    return tables


@hides_locals
def _load(profile: _Profile) -> dict[str, Any]:
    """Return the arguments of a client, with the keys loaded: so errors name the entry."""
    for name in profile.values:
        if name not in NAMES:
            near = nearest_word(name, NAMES, 0.6)
            hint = f"did you mean {near}?" if near else f"it has {', '.join(NAMES)}"
            raise UsageError(
                f"the profile {profile.name!r} has no entry {shorten(name)!r}: {hint}; {_NOTHING}"
            )
    _check_whole(profile)
    arguments: dict[str, Any] = {}
    for name in profile.values:
        if name in _FILES:
            key = "verify" if name == "ca_file" else name
            arguments[key] = _load_file(profile, name)
        elif name == "platform_keys":
            arguments["certs"] = _load_platform_keys(profile)
        else:
            text = profile.text(name)
            arguments[name] = str(profile.path(text)) if name == "certs_dir" else text
    return arguments


def _check_whole(profile: _Profile) -> None:
    values = profile.values
    missing = [name for name in ("mchid", "serial", "private_key") if name not in values]
    if "platform_keys" not in values and "apiv3_key" not in values:
        missing.append("platform_keys (or apiv3_key)")
    if "secret" in values and "mchid" in values and not {"serial", "private_key"} & set(values):
        return  # APIv2 alone
    if missing:
        raise UsageError(
            f"the profile {profile.name!r} in {profile.file} lacks {', '.join(missing)}; {_NOTHING}"
        )


def _load_file(profile: _Profile, name: str) -> object:
    what, text = profile.what(name), profile.text(name)
    file = profile.find_file(text, what, name in _SECRETS)
    if name == "private_key":
        return rsa.load_private_key(str(file), what)
    if name == "ca_file":
        return trust(file, what)
    if name == "merchant":
        return str(file)
    try:
        value = unquote(read_small(file)).decode()
    except (OSError, UnicodeDecodeError):
        raise UsageError(f"{what} is a file that can't be read as text; {_NOTHING}") from None
    return aes_gcm.load_key(value, what) if name == "apiv3_key" else Secret(value)


def _load_platform_keys(profile: _Profile) -> dict[str, object]:
    keys = profile.values["platform_keys"]
    if not isinstance(keys, dict) or not keys:
        raise UsageError(
            f"{profile.what('platform_keys')} takes [{profile.name}.platform_keys] and below it"
            f' PUB_KEY_ID_… = "pub_key.pem"; {_NOTHING}'
        )
    loaded: dict[str, object] = {}
    below = _Profile(profile.name, profile.file, keys)
    for serial in keys:
        what = f"the key {serial[:60]!r} of {profile.what('platform_keys')}"
        file = profile.find_file(below.text(serial), what, is_secret=False)
        loaded[serial] = pem.load(str(file), what)
    return loaded


def _check_rights(file: Path, what: str, *, is_secret: bool) -> None:
    """Refuse a file that others may change, or put another one in its place; or read a secret.

    Raises:
        UsageError: They may.
    """
    if not HAS_OWNERS or not file.exists():
        return
    mode = stat.S_IMODE(file.stat().st_mode)
    if is_secret and mode & _TO_READ:
        raise UsageError(
            f"{what}: others may read {file} (mode {mode:03o}), so it is not used: chmod 600"
            f" {quote_word(str(file))}; {_NOTHING}"
        )
    for opening in find_openings(file):
        raise UsageError(
            f"{what}: {opening.who} may change {opening.path}, so {file.name} is not used:"
            f" {opening.remedy}; {_NOTHING}"
        )
