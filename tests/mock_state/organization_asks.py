"""Requests about an organization that break the constraints of its users, keys and workspaces."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
from admin_kit import WORKSPACE, admin, made

from claude_conformance.mock import MockServer
from claude_conformance.mock.resources.store import ResourceStore

Asks = Callable[[MockServer, httpx.Client], httpx.Response]
ADMIN_USER, EXPIRED_KEY = "user_01WCz1FkmYMm4gnmykNKUu3Q", "apikey_01Tm4P9TWwp7CfQak88OjinU"


def _asks(method: str, path: str, body: Any = None) -> Asks:
    return lambda server, _: admin(server, method, path, body)


def _owner(server: MockServer, _: httpx.Client) -> httpx.Response:
    """Sign out a user who owns the organization."""
    user = server.world.store(ResourceStore).find("user", "", (ADMIN_USER,))
    assert user is not None
    user.data["role"] = "owner"
    return admin(server, "POST", f"users/{ADMIN_USER}/sign_out", beta="admin-user-sign-out-2026-10-08")


def _archived(server: MockServer, _: httpx.Client) -> httpx.Response:
    """List the service accounts of an archived workspace."""
    workspace = made(server, "workspaces", name="Old quay")["id"]
    made(server, f"workspaces/{workspace}/archive")
    return admin(server, "GET", f"workspaces/{workspace}/service_accounts")


ORGANIZATION_ASKS: dict[str, Asks] = {
    "rate-limit-model-known": _asks("GET", "rate_limits?model=claude-none"),
    "organization-one-cursor-at-a-time": _asks("GET", f"users?after_id={ADMIN_USER}&before_id={ADMIN_USER}"),
    "invite-not-for-a-member": _asks("POST", "invites", {"email": "ADA@harbour.example", "role": "user"}),
    "sign-out-no-owner": _owner,
    "api-key-expired-for-good": _asks("POST", f"api_keys/{EXPIRED_KEY}", {"status": "active"}),
    "workspace-default-protected": _asks("POST", f"workspaces/{WORKSPACE}/archive"),
    "workspace-geo-allowed": _asks(
        "POST", "workspaces", {"name": "Quay", "data_residency": {"allowed_inference_geos": ["us"]}}
    ),
    "workspace-user-profile-known": _asks(
        "POST", "workspaces", {"name": "Quay", "user_profile_id": "uprof_none"}
    ),
    "workspace-service-accounts-active": _archived,
}
