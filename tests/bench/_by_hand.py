"""The signed call as somebody would write it by hand: what chainpay is measured against."""

from __future__ import annotations

import json
import os
import time
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any

import httpx
from _loopback import Platform
from _orders import PATH
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

import chainpay

__all__ = ["ByHand", "Merchant", "client_of"]


def client_of(known: Platform, **options: Any) -> chainpay.Client:
    """Return chainpay's client of that platform."""
    return chainpay.Client(**{**known.client_arguments(), **options})


class Merchant:
    """The keys of both sides, loaded once, and what is done with them for this one call."""

    def __init__(self, known: Platform) -> None:
        self.known = known
        private_key = load_pem_private_key(known.private_key.encode(), password=None)
        public_key = load_pem_public_key(known.public_key.encode())
        assert isinstance(private_key, RSAPrivateKey)
        assert isinstance(public_key, RSAPublicKey)
        self.private_key, self.public_key = private_key, public_key

    def content(self, body: dict[str, Any]) -> bytes:
        """Return the body as it is signed and sent."""
        return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()

    def authorization(self, content: bytes) -> str:
        """Return the header that signs the call."""
        timestamp, nonce = str(int(time.time())), os.urandom(16).hex()
        message = f"POST\n/{PATH}\n{timestamp}\n{nonce}\n".encode() + content + b"\n"
        signature = b64encode(self.private_key.sign(message, PKCS1v15(), SHA256())).decode()
        return (
            f'WECHATPAY2-SHA256-RSA2048 mchid="{self.known.mchid}",'
            f'serial_no="{self.known.serial}",timestamp="{timestamp}",'
            f'nonce_str="{nonce}",signature="{signature}"'
        )

    def verify(self, headers: Mapping[str, str], content: bytes) -> None:
        """Raise if an answer's clock, serial or signature is wrong; names are in small letters."""
        timestamp = headers["wechatpay-timestamp"]
        if abs(int(timestamp) - time.time()) > 300:
            raise ValueError("the answer's timestamp is off")
        if headers["wechatpay-serial"] != self.known.public_key_id:
            raise ValueError("the answer is signed with another key")
        message = f"{timestamp}\n{headers['wechatpay-nonce']}\n".encode() + content + b"\n"
        signature = b64decode(headers["wechatpay-signature"])
        self.public_key.verify(signature, message, PKCS1v15(), SHA256())


class ByHand:
    """What somebody would write for this one call, with httpx and cryptography."""

    def __init__(self, known: Platform) -> None:
        self._merchant = Merchant(known)
        self._url = f"{known.origin}/{PATH}"
        self.client = httpx.Client()
        self.async_client = httpx.AsyncClient()

    def call(self, body: dict[str, Any]) -> httpx.Response:
        return self._check(self.client.send(self._request(self.client, body)))

    async def call_async(self, body: dict[str, Any]) -> httpx.Response:
        return self._check(await self.async_client.send(self._request(self.async_client, body)))

    def _request(
        self, client: httpx.Client | httpx.AsyncClient, body: dict[str, Any]
    ) -> httpx.Request:
        content = self._merchant.content(body)
        return client.build_request(
            "POST",
            self._url,
            content=content,
            headers={
                "Content-Type": "application/json",
                "Accept": "application/json",
                "Wechatpay-Serial": self._merchant.known.public_key_id,
                "Authorization": self._merchant.authorization(content),
            },
        )

    def _check(self, response: httpx.Response) -> httpx.Response:
        self._merchant.verify(response.raise_for_status().headers, response.content)
        return response
