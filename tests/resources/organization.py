"""Requests to the Admin API."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

import attrs
import httpx

from claude_conformance.mock import MockServer
from claude_conformance.mock.world.credentials import TEST_CREDENTIALS

DEFAULT = "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ"
TOKEN = TEST_CREDENTIALS["orgAdminToken"]
OTHER = "wrkspc_01RbQ5cXn7tYh2KvMz8LsWdA"


@attrs.frozen
class Organization:
    """Sends requests as an administrator, by default with a token."""

    mock: MockServer
    names: itertools.count[int] = attrs.field(factory=lambda: itertools.count(1))

    def send(
        self, method: str, path: str, body: Any = None, *, query: Any = None, beta: str = "", key: str = ""
    ) -> httpx.Response:
        headers = {"anthropic-version": "2023-06-01"}
        headers |= {"x-api-key": key} if key else {"authorization": f"Bearer {TOKEN}"}
        if beta:
            headers["anthropic-beta"] = beta
        url = f"{self.mock.url}/v1/organizations/{path}"
        return httpx.request(method, url, json=body, params=query, headers=headers, timeout=20)

    def get(self, path: str, query: Mapping[str, Any] | None = None, **how: str) -> Any:
        return self.fine("GET", path, query=query, **how)

    def post(self, path: str, body: Any = None, **how: str) -> Any:
        return self.fine("POST", path, body, **how)

    def fine(self, method: str, path: str, body: Any = None, **how: Any) -> Any:
        response = self.send(method, path, body, **how)
        assert response.status_code == 200, response.text
        return response.json()

    def refused(self, status: int, method: str, path: str, body: Any = None, **how: Any) -> dict[str, Any]:
        """The error of a refusal with this status."""
        response = self.send(method, path, body, **how)
        assert response.status_code == status, response.text
        error: dict[str, Any] = response.json()["error"]
        return error

    def account(self, **more: Any) -> Any:
        return self.post("service_accounts", {"name": f"account-{next(self.names)}", **more})

    def issuer(self, **more: Any) -> Any:
        body = {"name": f"issuer-{next(self.names)}", "issuer_url": "https://id.tides.example", **more}
        return self.post("federation_issuers", body)

    def rule_body(self, issuer: str, account: str, **more: Any) -> dict[str, Any]:
        return {
            "name": f"rule-{next(self.names)}",
            "issuer_id": issuer,
            "match": {"subject_prefix": "repo:harbour/*", "claims": {"env": "prod"}},
            "target": {"type": "service_account", "service_account_id": account},
            "oauth_scope": "workspace:inference",
            "workspace_id": DEFAULT,
            **more,
        }

    def rule(self, issuer: str, account: str, **more: Any) -> Any:
        return self.post("federation_rules", self.rule_body(issuer, account, **more))
