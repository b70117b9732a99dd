"""Downloads (下载): every operation of the catalog that answers the address of a file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay import bills
from chainpay.catalog import Field, Operation, operation, samples
from chainpay.client.files.downloads import Download
from chainpay.gateway import Gateway
from tests.support.cases import OPERATIONS
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client, behaves, refusal

NOW = 1795449540.0


def names_in(fields: Iterable[Field]) -> Iterator[str]:
    """Yield the names of fields, at any depth."""
    for field in fields:
        yield field.name
        yield from names_in(field.children)


DOWNLOADS = [known for known in OPERATIONS if "download_url" in names_in(known.returns)]
#: What was used and given back of coupons, and so on: these answer a ``url``.
FLOWS = [known for known in OPERATIONS if "-flow" in known.path and known.api == "v3"]
SAMPLES = [known for known in DOWNLOADS if not behaves(known)]
ENCRYPTED = [known for known in DOWNLOADS if "encrypt_key" in names_in(known.returns)]
every_download = pytest.mark.parametrize(
    "operation", DOWNLOADS, ids=lambda known: f"{known.method} {known.path}"
)
every_sample = pytest.mark.parametrize(
    "operation", SAMPLES, ids=lambda known: f"{known.method} {known.path}"
)


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    """A platform with a paid order on the day of `NOW`."""
    gateway = Gateway(keys=keys, clock=Clock(NOW - 120))
    gateway.seed()
    with a_client(gateway) as client:
        unfreeze(gateway, client)
    return gateway


def unfreeze(gateway: Gateway, client: chainpay.Client) -> None:
    """Unfreeze the money of an order, so that the profit sharing bill has a row."""
    order = samples.sample_call(operation("POST", "v3/pay/transactions/native"))["json"]
    order |= {"out_trade_no": "SHARED", "settle_info": {"profit_sharing": True}}
    client.chain("v3/pay/transactions/native").post(json=order)
    gateway.pay("SHARED")
    gateway.clock(60)
    body = {"out_order_no": "REST", "description": "解冻", "transaction_id": ""}
    body["transaction_id"] = gateway.record("SHARED")["id"]
    client.chain("v3/profitsharing/orders/unfreeze").post(json=body)


@pytest.fixture
def client(gateway: Gateway) -> Iterator[chainpay.Client]:
    """A client of that platform."""
    with a_client(gateway) as client:
        yield client


def options_of(operation: Operation, **query: str) -> dict[str, Any]:
    """Return the options of a call, for the day of `NOW` and with the algorithm that is known."""
    options = samples.sample_call(operation)
    day = {"bill_date": "2026-11-23", "date": "2026-11-23"}
    encryption = dict.fromkeys(("algorithm", "encryption_algorithm"), "AEAD_AES_256_GCM")
    known = {field.name for field in operation.params}
    for place in ("query", "json"):
        if place in options:
            more = {name: text for name, text in (day | encryption).items() if name in known}
            options[place] |= {name: more[name] for name in options[place].keys() & more.keys()}
    if query:
        options["query"] |= query
    return options


def contents(downloads: Any) -> list[bytes]:
    """Return what was downloaded: one file, or the files of a list in their order."""
    several = downloads if isinstance(downloads, list) else [downloads]
    return [one.path.read_bytes() for one in several]


def test_the_catalog_has_31_of_them() -> None:
    """One more is tried out by itself."""
    assert len(DOWNLOADS) == 31


@every_download
def test_the_file_of_each_can_be_downloaded(
    client: chainpay.Client, operation: Operation, tmp_path: Path
) -> None:
    """The file has its digest, by the algorithm that the answer names; it can be read."""
    options = options_of(operation)
    downloads = client.download(client.chain(operation.path), tmp_path / "to", **options)
    for content in contents(downloads):
        if not content.startswith(b"%PDF-"):
            with bills.open(content) as bill:
                assert list(bill)
    again = client.download(client.chain(operation.path), tmp_path / "again", options)
    assert contents(again) == contents(downloads)


@every_sample
def test_what_can_be_downloaded_says_so(client: chainpay.Client, operation: Operation) -> None:
    """Address, digest and state fit together, and no reason of a failure is there."""
    node = client.chain(operation.path)
    answer = getattr(node, operation.method.lower())(**options_of(operation)).json()
    lists = [value for value in answer.values() if isinstance(value, list)]
    for item in lists[0] if lists else [answer]:
        assert re.search(r"/(file|signfile|elecvoucherfile|download)\?token=", item["download_url"])
        assert "fail_reason" not in item
        states = {item.get("state"), item.get("receipt_state"), item.get("signature_status")}
        assert states <= {None, "FINISHED"}
        assert item.get("status") in (None, "ISSUED")
        if "hash_type" in item:
            (hash_type,) = (
                field
                for field in (
                    *operation.returns,
                    *(c for f in operation.returns for c in f.children),
                )
                if field.name == "hash_type"
            )
            assert item["hash_type"] in (hash_type.enum or ("SHA1", "SHA256"))
    if "download_bill_count" in answer:
        sequence = [item["bill_sequence"] for item in lists[0]]
        assert sequence == list(range(1, answer["download_bill_count"] + 1))


@pytest.mark.parametrize(
    "operation",
    [known for known in DOWNLOADS if "tar_type" in names_in(known.params)],
    ids=lambda known: known.path,
)
def test_a_bill_may_be_packed(
    client: chainpay.Client, operation: Operation, tmp_path: Path
) -> None:
    """What is in the archive is what comes without it."""
    plain, packed = (
        client.download(
            client.chain(operation.path), tmp_path / str(len(query)), options_of(operation, **query)
        )
        for query in ({}, {"tar_type": "GZIP"})
    )
    assert contents(plain) == contents(packed)


@pytest.mark.parametrize("operation", ENCRYPTED, ids=lambda known: known.path)
def test_a_bill_is_encrypted_for_whoever_requests_it(
    gateway: Gateway,
    client: chainpay.Client,
    stranger: RSAPrivateKey,
    operation: Operation,
    tmp_path: Path,
) -> None:
    """The key is for the merchant's key that signed; without it the file can't be read."""
    node = client.chain(operation.path)
    item = node.get(**options_of(operation)).json()["download_bill_list"][0]
    raw = client.download(item["download_url"], tmp_path / "raw").path.read_bytes()
    assert "金额".encode() not in raw
    gateway.register(gateway.mchid, "0A" * 20, stranger.public_key())
    with a_client(gateway, serial="0A" * 20, private_key=stranger) as other:
        assert contents(
            other.download(other.chain(operation.path), tmp_path / "a", **options_of(operation))
        ) == contents(client.download(node, tmp_path / "b", **options_of(operation)))
        with pytest.raises(chainpay.DecryptionError):
            other.decrypt(item["encrypt_key"])


@every_sample
def test_an_address_is_for_the_merchant_who_requested_it(
    gateway: Gateway,
    client: chainpay.Client,
    stranger: RSAPrivateKey,
    operation: Operation,
    tmp_path: Path,
) -> None:
    """Nobody else gets the bill."""
    node = client.chain(operation.path)
    answer = getattr(node, operation.method.lower())(**options_of(operation)).json()
    lists = [value for value in answer.values() if isinstance(value, list)]
    address = (lists[0][0] if lists else answer)["download_url"]
    if "billdownload" in address:
        gateway.register("1900000002", "0A" * 20, stranger.public_key())
        with a_client(gateway, mchid="1900000002", serial="0A" * 20, private_key=stranger) as other:
            refused = refusal(other.download, address, tmp_path / "other")
        assert (refused.code, refused.detail["field"]) == ("PARAM_ERROR", "/token")
    assert client.download(address, tmp_path / "own").size


@pytest.mark.parametrize(
    "operation", [one for one in FLOWS if "by-day" in one.path or "multiuse" in one.path]
)
def test_a_flow_of_coupons_can_be_downloaded(
    client: chainpay.Client, operation: Operation, tmp_path: Path
) -> None:
    """Its address is named otherwise, and so is its digest."""
    options = options_of(operation)
    download = client.download(client.chain(operation.path), tmp_path / "to", **options)
    assert isinstance(download, Download)
    answer = client.chain(operation.path).get(**options_of(operation)).json()
    digests = [text for name, text in answer.items() if name.endswith("_hash")]
    assert digests in ([], [hashlib.sha1(download.path.read_bytes()).hexdigest()])
    with bills.open(download.path) as bill:
        assert list(bill)


def test_a_list_of_one_file_is_that_file(client: chainpay.Client, tmp_path: Path) -> None:
    """Unless the destination is a folder: then it is a list in that folder."""
    path = "v3/ecommerce/bill/fundflowbill"
    options = options_of(operation("GET", path))
    single = client.download(path, tmp_path / "1.csv", options)
    assert isinstance(single, Download)
    (in_folder,) = client.download(path, tmp_path, options)
    assert isinstance(in_folder, Download)
    assert in_folder.path.parent == tmp_path
    assert in_folder.path.read_bytes() == single.path.read_bytes()
