"""The signed call as somebody would write it by hand: what chainpay is measured against."""

from __future__ import annotations

import json
import os
import time
from base64 import b64decode, b64encode
from typing import Any

import httpx
from _loopback import PATH, Platform
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

import chainpay

__all__ = ["ByHand", "client_of"]


def client_of(known: Platform, **options: Any) -> chainpay.Client:
    """Return chainpay's client of that platform."""
    arguments: dict[str, Any] = {
        "mchid": known.mchid,
        "serial": known.serial,
        "private_key": known.private_key,
        "certs": {known.public_key_id: known.public_key},
        "base_uri": known.origin,
    }
    return chainpay.Client(**{**arguments, **options})


class ByHand:
    """What somebody would write for this one call, with httpx and cryptography."""

    def __init__(self, known: Platform) -> None:
        self._known = known
        private_key = load_pem_private_key(known.private_key, password=None)
        public_key = load_pem_public_key(known.public_key)
        assert isinstance(private_key, RSAPrivateKey)
        assert isinstance(public_key, RSAPublicKey)
        self._private_key, self._public_key = private_key, public_key
        self.client = httpx.Client()
        self.async_client = httpx.AsyncClient()

    def call(self, body: dict[str, Any]) -> httpx.Response:
        response = self.client.send(self._request(self.client, body))
        self._check(response)
        return response

    async def call_async(self, body: dict[str, Any]) -> httpx.Response:
        response = await self.async_client.send(self._request(self.async_client, body))
        self._check(response)
        return response

    def _request(
        self, client: httpx.Client | httpx.AsyncClient, body: dict[str, Any]
    ) -> httpx.Request:
        content = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        timestamp, nonce = str(int(time.time())), os.urandom(16).hex()
        message = f"POST\n/{PATH}\n{timestamp}\n{nonce}\n{content}\n".encode()
        signature = b64encode(self._private_key.sign(message, PKCS1v15(), SHA256())).decode()
        return client.build_request(
            "POST",
            f"{self._known.origin}/{PATH}",
            content=content,
            headers={
                "Content-Type": "application/json",
                "Accept": "application/json",
                "Wechatpay-Serial": self._known.public_key_id,
                "Authorization": (
                    f'WECHATPAY2-SHA256-RSA2048 mchid="{self._known.mchid}",'
                    f'serial_no="{self._known.serial}",timestamp="{timestamp}",'
                    f'nonce_str="{nonce}",signature="{signature}"'
                ),
            },
        )

    def _check(self, response: httpx.Response) -> None:
        response.raise_for_status()
        headers = response.headers
        timestamp = headers["Wechatpay-Timestamp"]
        if abs(int(timestamp) - time.time()) > 300:
            raise ValueError("the answer's timestamp is off")
        if headers["Wechatpay-Serial"] != self._known.public_key_id:
            raise ValueError("the answer is signed with another key")
        message = f"{timestamp}\n{headers['Wechatpay-Nonce']}\n".encode() + response.content + b"\n"
        signature = b64decode(headers["Wechatpay-Signature"])
        self._public_key.verify(signature, message, PKCS1v15(), SHA256())
