"""The module ``chainpay.encoding.quirks``: operations that need a host or a signature of their own.

A call does not load the catalog, which would be slow. So the generated module has the few facts
that a call must know.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from chainpay.catalog import Event, Operation

_HEAD = '''\
# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
"""Operations that need another host, another kind of signature, or no signature.

Sets hold paths of APIv2 as they are sent: without ``v2/`` and without a leading slash.
"""
'''
#: Nothing is known about the answer of this discontinued operation. So a signature is expected.
_UNKNOWN_ANSWER = "v2/applyment/micro/signcontract"
#: Only the prose of these documents says that the answer isn't XML.
_NOT_XML_IN_PROSE = frozenset(
    (
        "v2/billcommentsp/batchquerycomment",
        "v2/papay/h5entrustweb",
        "v2/papay/partner/h5entrustweb",
    )
)


def write_quirks(operations: Iterable[Operation], events: Iterable[Event]) -> str:
    """Return the text of the module.

    Args:
        operations: All operations of the catalog.
        events: All events of the catalog.

    Raises:
        ValueError: Operations whose paths start alike need different hosts.
    """
    known = list(operations)
    sets = "".join(
        f'\n{name} = frozenset(\n    {{\n{_write_paths(known, is_member)}    }}\n)\n"""{about}"""\n'
        for name, is_member, about in _SETS
    )
    hosts = "".join(f'    "{key}": "{host}",\n' for key, host in _find_hosts(known).items())
    fields = "".join(f'        "{name}",\n' for name in _find_answer_fields(known, events))
    uploads = sorted(each.path for each in known if each.fields_in("multipart"))
    ends = sorted({path.rpartition("/")[2] for path in uploads})
    names = "".join(f'        "{name}",\n' for name in ends)
    paths = "".join(f'        "{path}",\n' for path in uploads if "{" not in path)
    return (
        f'{_HEAD}\nHOSTS = {{\n{hosts}}}\n"""{_HOSTS_DOC}"""\n{sets}'
        f'\nANSWER_FIELDS = frozenset(\n    {{\n{fields}    }}\n)\n"""{_FIELDS_DOC}"""\n'
        f'\nUPLOAD_NAMES = frozenset(\n    {{\n{names}    }}\n)\n"""{_NAMES_DOC}"""\n'
        f'\nUPLOADS = frozenset(\n    {{\n{paths}    }}\n)\n"""{_UPLOADS_DOC}"""\n'
    )


def _find_answer_fields(operations: list[Operation], events: Iterable[Event]) -> list[str]:
    """Return the names of the top fields of APIv2's answers and callbacks, sorted."""
    fields = [known.returns for known in operations if known.api == "v2"]
    fields += [known.request for known in events if known.api == "v2"]
    names = {_VARIABLE.sub("$", field.name) for each in fields for field in each}
    return sorted(name for name in names if "-" not in name)  # a name with it is a header's


def _write_paths(operations: list[Operation], is_member: Callable[[Operation], bool]) -> str:
    paths = {known.path for known in operations if known.api == "v2" and is_member(known)}
    return "".join(f'        "{path.removeprefix("v2/")}",\n' for path in sorted(paths))


def _takes_hmac_only(operation: Operation) -> bool:
    types = [field.enum for field in operation.params if field.name == "sign_type"]
    return ("HMAC-SHA256",) in types


def _is_answer_unsigned(operation: Operation) -> bool:
    names = {field.name for field in operation.returns}
    return "sign" not in names and operation.path != _UNKNOWN_ANSWER


def _is_answer_not_xml(operation: Operation) -> bool:
    return operation.media != "xml" or operation.path in _NOT_XML_IN_PROSE


def _changes_nothing(operation: Operation) -> bool:
    return _READ.search(operation.path.rpartition("/")[2]) is not None


def _has_query(operation: Operation) -> bool:
    return bool(operation.fields_in("xml") and operation.fields_in("query"))


#: The last segments of queries, downloads and the like; the documents have no other mark.
_READ = re.compile(r"^(bank|batch|channel)?query|^get|^download|query(v2)?$|^authcodetoopenid$")

_SETS: tuple[tuple[str, Callable[[Operation], bool], str], ...] = (
    ("HMAC_ONLY", _takes_hmac_only, "Operations that take HMAC-SHA256 and not MD5."),
    ("UNSIGNED_ANSWERS", _is_answer_unsigned, "Operations whose answers have no ``sign``."),
    (
        "NOT_XML_ANSWERS",
        _is_answer_not_xml,
        "Operations whose answers may be a bill, a page or JSON, and not XML.",
    ),
    (
        "WITH_QUERY",
        _has_query,
        "Operations whose POST has a query beside its fields. The query is not signed.",
    ),
    ("READS", _changes_nothing, "Operations that change nothing, though most are a POST."),
)
_FIELDS_DOC = "The fields of APIv2's answers and callbacks; ``_$`` stands for a number."
_NAMES_DOC = "The last segments of the operations that take a file, and of few others."
_UPLOADS_DOC = "The operations that take a file, and whose path has no variable."
_VARIABLE = re.compile(r"\$\w")
_HOSTS_DOC = """\
Base addresses by path: of APIv2 a whole path, of APIv3 its first two segments.

A path that isn't here has the usual base address.
"""


def _find_hosts(operations: list[Operation]) -> Mapping[str, str]:
    hosts: dict[str, str] = {}
    for known in operations:
        key = _key_of(known)
        if hosts.setdefault(key, known.host) != known.host:
            raise ValueError(f"operations below {key!r} need different hosts")
    return {key: host for key, host in sorted(hosts.items()) if host}


def _key_of(operation: Operation) -> str:
    if operation.api == "v2":
        return operation.path
    return "/".join(operation.path.split("/")[:2])
