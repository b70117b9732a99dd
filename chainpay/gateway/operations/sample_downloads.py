"""Downloads of operations that are answered with samples: bills, receipts and invoices.

Such an operation answers the address of a file. The gateway keeps a small file for each address,
and its digest is in the answer. The bills of sub-merchants are encrypted: the file with
AES-256-GCM whatever algorithm is requested, and its key with the merchant's public key.

Source: https://pay.weixin.qq.com/docs/partner/apis/bill-download/download-sub-merchant-fund-bill.html
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Sequence
from urllib.parse import urlencode

from ...catalog import Field, Operation
from ...crypto import aes_gcm, rsa
from ...crypto import hash as hashes
from ...signing.v3 import new_nonce
from ..families.bill_file import bill_file
from ..handler import Answer, Fields, File, RequestContext
from ..state.downloads import Downloads
from .samples import PDF, sample_answer

_BILL = "\ufeff单号,金额(元)\r\n`20261125001,`1.00\r\n总笔数,总金额\r\n`1,`1.00\r\n".encode()
_BILL_FILE = "v3/billdownload/file"
#: The paths of other files, by a word in the path of the operation that answers the address.
_FILES = {
    "receipt": "v3/transferdownload/elecvoucherfile",
    "elecsign": "v3/transferdownload/signfile",
    "fapiao": "v3/new-tax-control-fapiao/download",
    "proof": "v3/transferdownload/elecvoucherfile",
}
#: The state of what can be downloaded, by the name of its field.
_STATES = {
    "state": "FINISHED",
    "receipt_state": "FINISHED",
    "signature_status": "FINISHED",
    "status": "ISSUED",
}


class SampleDownloads:
    """Answers operations with samples, whose files can be downloaded.

    Args:
        downloads: The addresses of files.
    """

    def __init__(self, downloads: Downloads) -> None:
        self._downloads = downloads

    def answer(self, operation: Operation, context: RequestContext, parameters: Fields) -> Answer:
        """Answer a request.

        Args:
            operation: The operation.
            context: The merchant who signed the request, and the time.
            parameters: The checked parameters.
        """
        if operation.path in _FILES.values():
            file = self._downloads.find(context.mchid, parameters["token"], context.now)
            if file is not None:
                return file
        answer = sample_answer(operation, context, parameters)
        if isinstance(answer, dict):
            files = _FilesOfAnswer(self._downloads, operation, context, parameters)
            files.visit(operation.returns, answer)
        return answer


class _FilesOfAnswer:
    """Adds files to an answer, wherever it has a ``download_url``; of flows (明细), a ``url``.

    Args:
        downloads: Keeps the files.
        operation: The operation that is answered.
        context: The merchant who signed the request, and the time.
        parameters: The checked parameters.
    """

    def __init__(
        self,
        downloads: Downloads,
        operation: Operation,
        context: RequestContext,
        parameters: Fields,
    ) -> None:
        self._downloads = downloads
        self._operation = operation
        self._context = context
        self._parameters = parameters
        words = (path for word, path in _FILES.items() if word in operation.path)
        self._path = next(words, _BILL_FILE)

    def visit(self, fields: Sequence[Field], answer: Fields) -> None:
        """Add the files to an answer, or to an object in it."""
        known = {field.name: field for field in fields}
        name = "url" if "-flow" in self._operation.path else "download_url"
        if name in known:
            self._add_file(known, answer, name)
        for name, field in known.items():
            if field.item == "object":
                for item in answer[name] if field.is_array else [answer[name]]:
                    self.visit(field.children, item)

    def _add_file(self, known: dict[str, Field], answer: Fields, address: str) -> None:
        """Set the address, the digest and the state; and the key of an encrypted file."""
        answer |= {name: state for name, state in _STATES.items() if name in known}
        answer.pop("fail_reason", None)
        is_bill = self._path == _BILL_FILE
        content = _BILL if is_bill else PDF
        if "hash_type" in known:
            algorithms = known["hash_type"].enum or (("SHA1",) if is_bill else ("SHA256",))
            digest = hashes.digest(str(algorithms[0]))
            digest.update(content)
            answer |= {"hash_type": algorithms[0], "hash_value": digest.hexdigest()}
        digest = hashes.digest("SHA1")
        digest.update(content)
        answer |= {name: digest.hexdigest() for name in known if name.endswith("flow_hash")}
        file = File(content, "application/pdf")
        if is_bill:
            file = bill_file(content, compress="tar_type" in self._parameters)
        if "encrypt_key" in known:
            file = self._encrypt(file, answer)
        answer[address] = self._make_address(file)

    def _encrypt(self, file: File, answer: Fields) -> File:
        key, nonce = new_nonce(), new_nonce()[:16]
        answer |= {"encrypt_key": rsa.encrypt(key, self._context.key), "nonce": nonce}
        content = b64decode(aes_gcm.encrypt(file.content, key, nonce))
        return File(content, "application/octet-stream")

    def _make_address(self, file: File) -> str:
        token = self._downloads.add(self._context.mchid, file, self._context.now)
        query = {"token": token}
        if self._path == _FILES["receipt"]:
            query["source"] = "CHAINPAY"
        elif self._path == _FILES["fapiao"]:
            numbers = ("openid", "invoice_code", "invoice_no", "fapiao_id")
            query |= {"mchid": self._context.mchid, **dict.fromkeys(numbers, "1")}
        if self._path == _BILL_FILE and "tar_type" in self._parameters:
            query["tartype"] = "gzip"
        return f"{self._context.base}/{self._path}?{urlencode(query)}"
