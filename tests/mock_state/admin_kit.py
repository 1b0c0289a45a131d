"""Requests to the Admin API that break its constraints, by the constraint."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import httpx

from claude_conformance.mock import MockServer
from claude_conformance.mock.resources.store import ResourceStore
from claude_conformance.mock.world.credentials import TEST_CREDENTIALS

Asks = Callable[[MockServer, httpx.Client], httpx.Response]
WORKSPACE = "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ"
OTHER = "wrkspc_01RbQ5cXn7tYh2KvMz8LsWdA"
GOOGLE = {"type": "gcp", "key_name": "projects/harbour/locations/us/keyRings/tides/cryptoKeys/data"}
_names = (f"tide-{number}" for number in itertools.count(1))


def admin(server: MockServer, method: str, path: str, body: Any = None, **more: Any) -> httpx.Response:
    """Sends a request with the token of an administrator, or else with this key."""
    token = TEST_CREDENTIALS["orgAdminToken"]
    headers = {"anthropic-version": "2023-06-01"}
    headers |= {"x-api-key": more.pop("key")} if "key" in more else {"authorization": f"Bearer {token}"}
    if "beta" in more:
        headers["anthropic-beta"] = more.pop("beta")
    url = f"{server.url}/v1/organizations/{path}"
    return httpx.request(method, url, json=body, headers=headers, timeout=20, **more)


def made(server: MockServer, path: str, **body: Any) -> dict[str, Any]:
    """A new object."""
    answer = admin(server, "POST", path, body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def rule_body(server: MockServer, **changes: Any) -> dict[str, Any]:
    """A valid body for a new federation rule."""
    issuer = made(server, "federation_issuers", name=next(_names), issuer_url="https://id.tides.example")
    account = made(server, "service_accounts", name=next(_names))
    body = {
        "name": next(_names),
        "issuer_id": issuer["id"],
        "match": {"subject_prefix": "repo:harbour/tides"},
        "target": {"type": "service_account", "service_account_id": account["id"]},
        "oauth_scope": "workspace:inference",
        "workspace_id": WORKSPACE,
    }
    return {name: value for name, value in (body | changes).items() if value is not None}


def rule(server: MockServer, **changes: Any) -> dict[str, Any]:
    """A new federation rule."""
    return made(server, "federation_rules", **rule_body(server, **changes))


def _issuer(server: MockServer, _: httpx.Client) -> httpx.Response:
    body = {"name": next(_names), "issuer_url": "https://id.tides.example:8443"}
    return admin(server, "POST", "federation_issuers", body)


def _rule(**changes: Any) -> Asks:
    return lambda server, _: admin(server, "POST", "federation_rules", rule_body(server, **changes))


def _without_workspace(server: MockServer, _: httpx.Client) -> httpx.Response:
    found = rule(server, workspace_id=None, applies_to_all_workspaces=True)
    return admin(server, "POST", f"federation_rules/{found['id']}", {"applies_to_all_workspaces": False})


def _of_several(server: MockServer, _: httpx.Client) -> httpx.Response:
    found = rule(server)
    made(server, f"federation_rules/{found['id']}/workspaces", workspace_id=OTHER)
    return admin(server, "POST", f"federation_rules/{found['id']}", {"workspace_id": OTHER})


def _archived_workspace(server: MockServer, _: httpx.Client) -> httpx.Response:
    server.world.store(ResourceStore).add("workspace", "", (OTHER,), {"archived_at": "2026-11-20T08:00:00Z"})
    account = made(server, "service_accounts", name=next(_names))
    body = {"workspace_id": OTHER, "workspace_role": "workspace_user"}
    return admin(server, "POST", f"service_accounts/{account['id']}/workspaces", body)


def _token(server: MockServer, _: httpx.Client) -> httpx.Response:
    body = {"grant_type": "refresh_token", "client_id": "x"}
    return httpx.post(f"{server.url}/v1/oauth/token", json=body, timeout=20)


def _used_key(server: MockServer, _: httpx.Client) -> httpx.Response:
    key = made(server, "external_keys", provider_config=GOOGLE)
    server.world.store(ResourceStore).add("workspace", "", (next(_names),), {"external_key_id": key["id"]})
    return admin(server, "DELETE", f"external_keys/{key['id']}")


def _google(server: MockServer, _: httpx.Client) -> httpx.Response:
    key = made(server, "external_keys", provider_config=GOOGLE)
    config = {**GOOGLE, "key_name": "projects/another"}
    return admin(server, "POST", f"external_keys/{key['id']}", {"provider_config": config})


def _key_of_unknown(server: MockServer, _: httpx.Client) -> httpx.Response:
    body = {"provider_config": GOOGLE, "user_profile_id": "uprof_unknown"}
    return admin(server, "POST", "external_keys", body)


def _daily(server: MockServer, _: httpx.Client) -> httpx.Response:
    body = {"scope": {"type": "organization"}, "amount": "100", "period": "daily"}
    return admin(server, "POST", "spend_limits", body)


def _seat(server: MockServer, _: httpx.Client) -> httpx.Response:
    listed = admin(server, "GET", "spend_limits", beta="spend-limit-reads-2026-09-26").json()["data"]
    seats = [one["id"] for one in listed if one["scope"]["type"] == "seat_tier"]
    return admin(server, "DELETE", f"spend_limits/{seats[0]}")


TELEMETRY = "telemetry-destinations-2026-08-11"


def _destination(server: MockServer, **changes: Any) -> httpx.Response:
    body = {"endpoint_url": "https://otel.harbour.example", "workspaces": {"type": "all"}, **changes}
    return admin(server, "POST", "telemetry_destinations", body, beta=TELEMETRY)


def _telemetry(**changes: Any) -> Asks:
    return lambda server, _: _destination(server, **changes)


def _of_destination(workspaces: str, method: str, path: str, body: Any = None) -> Asks:
    """Makes a destination with this type of workspaces, and sends a request about it."""

    def ask(server: MockServer, _: httpx.Client) -> httpx.Response:
        made = _destination(server, workspaces={"type": workspaces}).json()
        return admin(server, method, f"telemetry_destinations/{made['id']}{path}", body, beta=TELEMETRY)

    return ask


SETTINGS = "claude_code/managed_settings"


def _managed(server: MockServer, method: str, path: str, body: Any = None) -> httpx.Response:
    beta = "ce-claude-code-managed-settings-2026-10-06"
    return admin(server, method, f"{SETTINGS}/{path}", body, beta=beta, key=TEST_CREDENTIALS["adminKey"])


def _with_settings(server: MockServer) -> str:
    """The id of a new group that has settings."""
    id: str = admin(server, "POST", "rbac_groups", {"name": "Tides"}).json()["id"]
    assert _managed(server, "POST", f"rbac_groups/{id}", {"settings": {}}).status_code == 200
    return id


def _large_settings(server: MockServer, _: httpx.Client) -> httpx.Response:
    return _managed(server, "POST", "rbac_group_default", {"settings": {"x": "x" * 1024 * 1024}})


def _unknown_group(server: MockServer, _: httpx.Client) -> httpx.Response:
    return _managed(server, "POST", "rbac_groups/rbac_group_none", {"settings": {}})


def _partial_order(server: MockServer, _: httpx.Client) -> httpx.Response:
    _with_settings(server)
    version = _managed(server, "GET", "configuration").json()["rbac_group_order_version"]
    body = {"rbac_group_order": [], "rbac_group_order_version": version}
    return _managed(server, "POST", "configuration", body)


def _page_of_another_order(server: MockServer, _: httpx.Client) -> httpx.Response:
    for _number in range(2):
        _with_settings(server)
    page = _managed(server, "GET", "rbac_groups?limit=1").json()["next_page"]
    _with_settings(server)
    return _managed(server, "GET", f"rbac_groups?limit=1&page={page}")


ADMIN_ASKS: dict[str, Asks] = {
    "federation-issuer-reachable": _issuer,
    "federation-match-narrows": _rule(match={"audience": "tides"}),
    "federation-rule-has-workspace": _rule(workspace_id=None),
    "federation-rule-keeps-workspace": _without_workspace,
    "federation-rule-replaces-one-workspace": _of_several,
    "service-account-workspace-active": _archived_workspace,
    "access-token-grant-complete": _token,
    "spend-limit-wide-monthly": _daily,
    "spend-limit-settable": _seat,
    "telemetry-headers-free": _telemetry(headers={"X_Forwarded_For": "x"}),
    "telemetry-headers-fit": _telemetry(headers={f"x-{n}": "x" * 4096 for n in range(4)}),
    "telemetry-headers-with-url": _of_destination("all", "POST", "", {"headers": {"x-key": "tide"}}),
    "telemetry-traces-same-host": _telemetry(traces={"endpoint_url": "https://traces.harbour.example"}),
    "telemetry-workspaces-active": _telemetry(
        workspaces={"type": "include", "workspace_ids": ["wrkspc_none"]}
    ),
    "telemetry-destination-has-list": _of_destination("all", "POST", f"/workspaces/{WORKSPACE}"),
    "telemetry-workspace-active": _of_destination("include", "POST", "/workspaces/wrkspc_none"),
    "managed-settings-fit": _large_settings,
    "managed-settings-group-known": _unknown_group,
    "managed-settings-order-complete": _partial_order,
    "managed-settings-order-same": _page_of_another_order,
    "external-key-unused": _used_key,
    "external-key-google-fixed": _google,
    "external-key-user-profile-known": _key_of_unknown,
}
