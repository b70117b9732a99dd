"""The names that users may import: the one list, for the checkout and for the built wheel."""

from __future__ import annotations

import importlib

#: All that users may import. Everything else may move in any release.
PUBLIC = {
    "chainpay": """
        APIError BadSignature Callback Callbacks Cancelled CatalogError ChainpayError CheckError
        CheckWarning Client ClockSkew DecryptionError Gateway MalformedHeader Media
        MissingHeader Outcome Promise Response Retry SandboxClient Sensitive Signer StillPending
        UNSIGNED
        Undecided UnknownSerial
        UsageError VerificationError Verifier XMLError bills fen from_xml outcome
        reconcile sandbox yuan
    """,
    "chainpay.errors": """
        APIError BadSignature Cancelled CatalogError ChainpayError CheckError CheckWarning ClockSkew
        DecryptionError MalformedHeader MissingHeader Outcome StillPending Undecided
        UnknownSerial UsageError
        VerificationError XMLError outcome
    """,
    "chainpay.events": """
        Answered CallEvent Ended Event Failed Pending Refreshed Refused Retried Sent Signed Switched
        Verified
    """,
    "chainpay.bills": "Bill BillError open",
    "chainpay.catalog": """
        Entry ErrorCode ErrorCodes Event Field Host Operation SearchResults children diagnose error
        event events find load nearest operation operations unknown_path
    """,
    "chainpay.bulk": """
        Count Job JournalLost Plan Result RowError RowFinding RowsChanged State Summary load
    """,
    "chainpay.gateway": "Faults Gateway Happened IncomingRequest RemoteGateway connect",
    "chainpay.reconciliation": "BillProblem Difference Report TableProblem Total query reconcile",
    "chainpay.testing": "DeliveringClient DeliveringGateway Delivery",
    "chainpay.php": """
        AesEcb AesGcm AggregateException BadResponseException Builder BuilderChainable
        CancellationException ClientException ConnectException Coroutine Create Each EachPromise
        Formatter FulfilledPromise GuzzleException Hash InvalidArgumentException MediaUtil
        MessageInterface OPENSSL_PKCS1_OAEP_PADDING PemUtil Pool Promise PromiseInterface
        RejectedPromise RejectionException Request RequestException RequestInterface Response
        ResponseInterface Rsa RuntimeException Selected ServerException Throwable
        TooManyRedirectsException TransferException Transformer Utils
    """,
    "chainpay.crypto": "aes_ecb aes_gcm hash pem rsa",
    "chainpay.crypto.aes_ecb": "decrypt encrypt",
    "chainpay.crypto.aes_gcm": "decrypt encrypt load_key",
    "chainpay.crypto.hash": "Digesting HMAC_SHA256 MD5 digest equals hmac md5 sign",
    "chainpay.crypto.pem": "Source certificate load read serial",
    "chainpay.crypto.rsa": """
        PrivateKey PublicKey decrypt encrypt load_private_key load_public_key pkcs1_to_spki
        sign verify
    """,
}


def find_public_faults() -> list[str]:
    """Return where the public modules differ from the list, as they are installed here."""
    faults = []
    for name, names in PUBLIC.items():
        module = importlib.import_module(name)
        if sorted(module.__all__) != sorted(names.split()):
            faults.append(f"{name} has {sorted({*module.__all__} ^ {*names.split()})} or lacks it")
        faults += [f"{name}.{one} is missing" for one in module.__all__ if not hasattr(module, one)]
    return faults
