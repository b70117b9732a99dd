"""The platform's side of APIv2: fields in XML or in a query, signed with the merchant's secret.

A request that can't be parsed, or has a wrong signature, gets ``return_code=FAIL``, unsigned. Any
other refusal is ``result_code=FAIL``, signed. An answer has the sign type of its request. The
answers of a few operations are never signed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial

from ...catalog import Operation, index, load
from ...catalog.rules.inspector import Problem
from ...crypto import hash as hashes
from ...crypto import pem, rsa
from ...encoding.quirks import HMAC_ONLY, UNSIGNED_ANSWERS
from ...request.fields import MCHID_NAMES
from ...signing.v2 import join_sorted_fields
from ...signing.v3 import new_nonce
from ..errors import WRONG_SIGN, RequestRefusal, UnsignedRefusal
from ..handler import Fields, File, Handler, RequestContext, pick
from ..operations.registry import carry_out
from ..operations.samples import sample_answer
from ..operations.uploads import is_upload
from ..request import IncomingRequest
from ..state.merchants import Merchant
from ..state.state import GatewayState
from .address_notes import AddressNotes
from .responses import Reply, encode_json
from .v2_messages import Message, add_sign, check_message, encode_xml, parse_message
from .validation import encrypt_answer

_CONTENT_TYPE = "text/xml; charset=utf-8"
_JSON = "application/json; charset=utf-8"
_MAX_NONCE = 32  # characters
_NO_CERTIFICATE = "证书错误，请使用商户API证书"
#: The fields of an answer that mean success.
_SUCCESS = {"return_code": "SUCCESS", "return_msg": "OK", "result_code": "SUCCESS"}
_REPEATED_FIELDS = ("appid", "mch_id")
_ERROR_NAME = re.compile(r"(^|_)err(or)?_")
_NUMBER = re.compile(r"\$[nm]")  # a placeholder for a number, in the name of a field
_SUCCESS_IN_JSON = {"retcode": 0, "retmsg": "ok"}

#: The first path segments of APIv3. No path of APIv2 starts with one of them.
_V3_SEGMENTS = frozenset(["v3", *index.PREFIXES])


class ApiV2:
    """Answers requests of APIv2.

    Args:
        clock: Returns the time in seconds since 1970.
        state: The state of the gateway.
        handlers: The handlers of the operations with a real behaviour, by path.
        notes: Writes notes about addresses that the real platform may refuse.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        state: GatewayState,
        handlers: Mapping[str, Handler],
        notes: AddressNotes,
    ) -> None:
        self._clock = clock
        self._state = state
        self._handlers = handlers
        self._notes = notes

    def answer(self, request: IncomingRequest) -> Reply:
        """Answer a request."""
        try:
            operation = find_operation(request)
            message = parse_message(operation, request)
            merchant = self._authorize(operation, message.fields)
            _check_certificate(operation, request, merchant)
            context = RequestContext(merchant, request.base_uri, self._clock(), merchant.newest_key)
            answer = self._carry_out(context, operation, self._handlers.get(request.path), message)
        except UnsignedRefusal as refusal:
            return Reply(File(encode_xml({**refusal.fields}), _CONTENT_TYPE))
        is_sample = request.path not in self._handlers
        if isinstance(answer, File):
            return Reply(answer, is_sample=is_sample)
        is_sample = is_sample and answer.get("result_code") != "FAIL"
        return Reply(File(encode_xml(answer), _CONTENT_TYPE), is_sample=is_sample)

    def _authorize(self, operation: Operation, fields: dict[str, str]) -> Merchant:
        """Return the merchant who signed a message.

        Raises:
            UnsignedRefusal: Merchant, nonce, sign type or sign is wrong.
        """
        name = next((name for name in MCHID_NAMES if name in fields), "mch_id")
        with self._state:
            merchant = self._state.merchants.get(fields.get(name, ""))
        if merchant is None:
            raise UnsignedRefusal(f"商户号{name}不存在")
        needs_nonce = "nonceless" not in operation.options and not is_upload(operation)
        if needs_nonce and not 0 < len(fields.get("nonce_str", "")) <= _MAX_NONCE:
            raise UnsignedRefusal("nonce_str参数长度有误")
        accepted = sign_types(operation)
        sign_type = fields.get("sign_type") or accepted[0]
        if sign_type not in accepted:
            raise UnsignedRefusal("签名类型错误")
        sign = hashes.sign(sign_type, join_sorted_fields(fields), merchant.secret)
        if not hashes.equals(sign, fields.get("sign")):
            raise UnsignedRefusal(WRONG_SIGN)
        return merchant

    def _carry_out(
        self,
        context: RequestContext,
        operation: Operation,
        handler: Handler | None,
        message: Message,
    ) -> File | Fields:
        doubts: list[Problem] = []
        try:
            parameters = check_message(operation, message, doubts)
            run = handler or partial(sample_answer, operation)
            answer = carry_out(self._state, operation, run, context, parameters) or {}
        except RequestRefusal as refusal:
            answer = {
                "result_code": "FAIL",
                "err_code": refusal.v2,
                "err_code_des": refusal.message,
                **refusal.more,
            }
        else:
            self._notes.write_new(doubts)
            if isinstance(answer, File):
                return answer
            if handler is None:
                answer = _complete_sample(operation, answer, context.merchant)
                if operation.media == "json":
                    return File(encode_json(answer), _JSON)
                return _sign_answer(context, operation, message, answer)
        same = pick(message.fields, *_REPEATED_FIELDS)
        fields = {**_SUCCESS, **same, "nonce_str": new_nonce(), **answer}
        return _sign_answer(context, operation, message, fields)


def _sign_answer(
    context: RequestContext, operation: Operation, message: Message, answer: Fields
) -> Fields:
    """Return an answer with its sign, if the answers of the operation are signed."""
    if _path_as_sent(operation) in UNSIGNED_ANSWERS:
        return answer
    sign_type = message.fields.get("sign_type") or sign_types(operation)[0]
    return add_sign(answer, context.merchant.secret, sign_type)


def _path_as_sent(operation: Operation) -> str:
    return operation.path.removeprefix("v2/")


def sign_types(operation: Operation) -> tuple[str, ...]:
    """Return the sign types that an operation accepts. The first is the default."""
    only_hmac = _path_as_sent(operation) in HMAC_ONLY
    return (hashes.HMAC_SHA256,) if only_hmac else (hashes.MD5, hashes.HMAC_SHA256)


def _complete_sample(operation: Operation, answer: Fields, merchant: Merchant) -> Fields:
    """Return a sample as the answer of a success.

    Encrypted fields are encrypted with the merchant's newest key. Of numbered fields there is the
    first. The fields of a success have their values; the fields of an error are empty.
    """
    encrypt = partial(rsa.encrypt, key=merchant.newest_key)
    success = {**_SUCCESS, **_SUCCESS_IN_JSON, "nonce_str": new_nonce()}
    fields = {
        _NUMBER.sub("0", name): "" if _ERROR_NAME.search(name) else success.get(name, value)
        for name, value in encrypt_answer(operation.returns, answer, encrypt).items()
    }
    return fields or {"return_code": "SUCCESS"}


def find_operation(request: IncomingRequest) -> Operation:
    """Return the operation of a request.

    Raises:
        UnsignedRefusal: There is none, or the request has another method or no certificate.
    """
    entries = index.match(f"v2{request.path}")
    if not entries:
        raise UnsignedRefusal(f"{request.path} 不存在，或尚未被模拟")
    operation = load(entries[0])
    if "security" in operation.options and not request.has_certificate:
        raise UnsignedRefusal(_NO_CERTIFICATE)
    if request.method != operation.method:
        raise UnsignedRefusal(f"请使用{operation.method.lower()}方法")
    return operation


def _check_certificate(operation: Operation, request: IncomingRequest, merchant: Merchant) -> None:
    """Refuse a certificate whose key isn't one of the merchant's, whoever has issued it."""
    if "security" in operation.options and request.certificate:
        key = pem.certificate(request.certificate, "the client's certificate").public_key()
        if key not in merchant.keys.values():
            raise UnsignedRefusal(_NO_CERTIFICATE)


def is_v2(request: IncomingRequest) -> bool:
    """Return whether a request is of APIv2: by its first segment, then by its Content-Type."""
    segment = request.path.removeprefix("/").partition("/")[0]
    if segment not in _V3_SEGMENTS and index.match(f"v2{request.path}"):
        return True
    return "xml" in request.content_type.lower()
