"""PHP's hashes."""

from __future__ import annotations

from chainpay.php import compat

_TEXTS: list[object] = ["", "abc", "中文", "\udcff\0", 12, 1.5, True, None]
_NAMES: list[object] = [*compat.hash_algos(), "SHA256", "crc32B", "nope"]
_EQUALS: list[object] = ["a", "b", "", "中", 1, None, [], 1.0, True]

CASES: dict[str, list[list[object]]] = {
    "hash": [[name, one, raw] for name in _NAMES for one in _TEXTS for raw in (False, True)],
    "hash_hmac": [[name, one, key] for name in _NAMES for one in _TEXTS[:5] for key in ("k中", "")],
    "hash_in_parts": [[name, key, "a", "中"] for name in _NAMES for key in (None, "k", "")],
    "md5": [[one, *raw] for one in _TEXTS for raw in ([], [True])],
    "sha1": [[one, *raw] for one in _TEXTS for raw in ([], [True])],
    "crc32": [[one] for one in _TEXTS],
    "hash_equals": [[one, two] for one in _EQUALS for two in _EQUALS[:5]],
    "random_bytes": [[0]],
    "openssl_random_pseudo_bytes": [[0]],
    "md5_file": [["/nowhere"]],
    "sha1_file": [["/nowhere"]],
    "hash_file": [["sha256", "/nowhere"], ["sha256", "a\0b"]],
    "hash_hmac_file": [["sha256", "/nowhere", "k"]],
    "openssl_digest": [
        [one, name, raw]
        for one in _TEXTS
        for name in ("sha256", "SHA1", "md5")
        for raw in (False, True)
    ],
}
