"""Requests that the constraints of stored objects refuse, by constraint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx

from claude_conformance.mock import MockServer

Asks = Callable[[MockServer, httpx.Client], httpx.Response]
TUNNELS = {"anthropic-beta": "mcp-tunnels-2026-06-22"}
DREAMS = {"anthropic-beta": "dreaming-2026-04-21,agent-memory-2026-07-22"}
SESSIONS = {"type": "sessions", "session_ids": ["sesn_1"]}
OTHER_STORE = {"type": "memory_store", "memory_store_id": "memstore_unknown"}
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


def dream(second: Mapping[str, Any] = SESSIONS, archived: bool = False, times: int = 1, **more: Any) -> Asks:
    """Asks for dreams that read a new memory store, and returns the last response."""

    def ask(_: MockServer, wire: httpx.Client) -> httpx.Response:
        store = wire.post("/v1/memory_stores", json={"name": "Notes"}, headers=DREAMS).json()["id"]
        if archived:
            wire.post(f"/v1/memory_stores/{store}/archive", headers=DREAMS)
        first = {"type": "memory_store", "memory_store_id": store}
        behavior = {"type": "update_existing", "memory_store_id": store, **more}
        body = {"model": "claude-opus-4-8", "inputs": [first, second], "output_behavior": behavior}
        return [wire.post("/v1/dreams", json=body, headers=DREAMS) for _ in range(times)][-1]

    return ask


def profile(body: Mapping[str, Any], change: Mapping[str, Any] | None = None) -> Asks:
    """Asks for a user profile, and changes it."""

    def ask(_: MockServer, wire: httpx.Client) -> httpx.Response:
        made = wire.post("/v1/user_profiles", json=body)
        return made if change is None else wire.post(f"/v1/user_profiles/{made.json()['id']}", json=change)

    return ask


FUTURE = {"onboarded_at": "2999-01-01T00:00:00Z"}
STALE = {"type": "content_sha256", "content_sha256": "0" * 64}
RESOURCE_ASKS: dict[str, Asks] = {
    "memory-path-allowed": memory({"path": "/a/../b", "content": ""}),
    "memory-content-fits": memory({"path": "/a", "content": "é" * 60_000}),
    "memory-precondition": memory({"path": "/a", "content": ""}, {"content": "x", "precondition": STALE}),
    "user-profile-onboarded-by-now": profile(
        {"external_user_details": {"onboarded_at": "2999-01-01T00:00:00Z"}}
    ),
    "user-profile-details-not-cleared": profile({}, {"external_user_details": {"country": None}}),
    "user-profile-filter-of-now": lambda _, wire: wire.get(
        "/v1/user_profiles?enforcement_status[]=banned",
        headers={"anthropic-beta": "user-profiles-2026-08-18"},
    ),
    "dream-one-input-of-each": dream(OTHER_STORE),
    "dream-store-not-archived": dream(archived=True),
    "dream-updates-its-input": dream(memory_store_id="memstore_unknown"),
    "dream-alone-on-its-store": dream(times=2),
    "tunnel-certificate-strong": certificate("-----BEGIN CERTIFICATE-----"),
}
