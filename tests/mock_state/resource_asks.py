"""Requests that the constraints of stored objects refuse, by constraint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx

from claude_conformance.mock import MockServer

Asks = Callable[[MockServer, httpx.Client], httpx.Response]
TUNNELS = {"anthropic-beta": "mcp-tunnels-2026-06-22"}
MEMORY = {"anthropic-beta": "agent-memory-2026-07-22"}


def memory(body: Mapping[str, Any], change: Mapping[str, Any] | None = None) -> Asks:
    """Asks for a memory in a new store, and changes it."""

    def ask(_: MockServer, wire: httpx.Client) -> httpx.Response:
        store = wire.post("/v1/memory_stores", json={"name": "Notes"}, headers=MEMORY).json()["id"]
        made = wire.post(f"/v1/memory_stores/{store}/memories", json=body, headers=MEMORY)
        if change is None:
            return made
        at = f"/v1/memory_stores/{store}/memories/{made.json()['id']}"
        return wire.post(at, json=change, headers=MEMORY)

    return ask


def certificate(pem: str) -> Asks:
    """Adds a certificate to a new tunnel."""

    def ask(_: MockServer, wire: httpx.Client) -> httpx.Response:
        tunnel = wire.post("/v1/tunnels", headers=TUNNELS).json()["id"]
        body = {"ca_certificate_pem": pem}
        return wire.post(f"/v1/tunnels/{tunnel}/certificates", json=body, headers=TUNNELS)

    return ask


STALE = {"type": "content_sha256", "content_sha256": "0" * 64}
RESOURCE_ASKS: dict[str, Asks] = {
    "memory-path-allowed": memory({"path": "/a/../b", "content": ""}),
    "memory-content-fits": memory({"path": "/a", "content": "é" * 60_000}),
    "memory-precondition": memory({"path": "/a", "content": ""}, {"content": "x", "precondition": STALE}),
    "tunnel-certificate-strong": certificate("-----BEGIN CERTIFICATE-----"),
}
