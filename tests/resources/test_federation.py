"""What is special about service accounts and federation: references, workspaces, exchanged tokens."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

import httpx
import pytest
from organization import DEFAULT, OTHER, TOKEN, Organization

from claude_conformance.mock import MockServer
from claude_conformance.mock.world.identity import ORGANIZATION

JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"


@pytest.fixture
def org(mock: MockServer) -> Organization:
    return Organization(mock)


def test_what_a_live_rule_names_cannot_be_archived(org: Organization) -> None:
    issuer, account, other = org.issuer()["id"], org.account()["id"], org.account()["id"]
    rule = org.rule(issuer, account)["id"]
    named = (f"federation_issuers/{issuer}", f"service_accounts/{account}", f"service_accounts/{other}")
    org.refused(400, "POST", f"{named[0]}/archive")
    org.refused(400, "POST", f"{named[1]}/archive")
    org.post(f"federation_rules/{rule}", {"target": {"type": "service_account", "service_account_id": other}})
    org.post(f"{named[1]}/archive")
    org.refused(400, "POST", f"{named[2]}/archive")
    org.refused(400, "POST", f"{named[0]}/archive")
    org.post(f"federation_rules/{rule}/archive")
    org.post(f"{named[2]}/archive")
    org.post(f"{named[0]}/archive")


def test_a_rule_names_what_exists(org: Organization) -> None:
    issuer, account = org.issuer()["id"], org.account()["id"]
    org.refused(400, "POST", "federation_rules", org.rule_body("fdis_unknown", account))
    org.refused(400, "POST", "federation_rules", org.rule_body(issuer, "svac_unknown"))
    rule = org.rule(issuer, account)["id"]
    target = {"type": "service_account", "service_account_id": "svac_unknown"}
    org.refused(400, "POST", f"federation_rules/{rule}", {"target": target})


def test_a_rule_shows_present_names(org: Organization) -> None:
    issuer, account = org.issuer(name="before"), org.account(name="tides")
    rule = org.rule(issuer["id"], account["id"])
    assert (rule["issuer_name"], rule["target"]["service_account_name"]) == ("before", "tides")
    org.post(f"federation_issuers/{issuer['id']}", {"name": "after"})
    assert org.get(f"federation_rules/{rule['id']}")["issuer_name"] == "after"
    assert org.get("federation_rules", {"issuer_id": "fdis_unknown"})["data"] == []


def test_the_workspaces_of_a_rule(org: Organization) -> None:
    rule = org.rule(org.issuer()["id"], org.account()["id"])
    path = f"federation_rules/{rule['id']}"
    assert rule["workspace_ids"] == [DEFAULT]
    first = org.post(f"{path}/workspaces", {"workspace_id": OTHER})
    assert org.post(f"{path}/workspaces", {"workspace_id": OTHER}) == first
    listed = org.get(f"{path}/workspaces", {"limit": 1})
    assert [one["workspace_id"] for one in listed["data"]] == [DEFAULT, OTHER]
    assert listed["next_page"] is None
    for _ in range(2):
        gone = org.fine("DELETE", f"{path}/workspaces/{DEFAULT}")
        assert gone["type"] == "federation_rule_workspace_deleted"
        assert (gone["federation_rule_id"], gone["workspace_id"]) == (rule["id"], DEFAULT)
    assert org.post(path, {"workspace_id": DEFAULT})["workspace_ids"] == [DEFAULT]
    assert org.post(f"{path}/archive")["workspace_ids"] == []
    org.refused(400, "POST", f"{path}/workspaces", {"workspace_id": OTHER})
    org.refused(404, "DELETE", f"federation_rules/fdrl_unknown/workspaces/{DEFAULT}")


def test_the_workspaces_of_a_service_account(org: Organization) -> None:
    account = org.account()["id"]
    path = f"service_accounts/{account}/workspaces"
    implicit = org.get(path)["data"]
    assert [(one["workspace_id"], one["implicit"]) for one in implicit] == [(DEFAULT, True)]
    org.fine("DELETE", f"{path}/{DEFAULT}")
    assert org.get(path)["data"] == implicit
    org.post(path, {"workspace_id": OTHER, "workspace_role": "workspace_admin"})
    assert len(org.get(path, {"limit": 1})["data"]) == 2
    changed = org.post(path, {"workspace_id": OTHER, "workspace_role": "workspace_user"})
    assert (changed["workspace_role"], changed["implicit"]) == ("workspace_user", False)
    org.post(path, {"workspace_id": DEFAULT, "workspace_role": "workspace_developer"})
    page = org.get(path, {"limit": 1})
    rest = org.get(path, {"limit": 1, "page": page["next_page"]})
    assert [one["workspace_id"] for one in (*page["data"], *rest["data"])] == [DEFAULT, OTHER]
    org.fine("DELETE", f"{path}/{DEFAULT}")
    assert org.get(path)["data"][0] == implicit[0]
    org.post(f"service_accounts/{account}/archive")
    assert org.get(path)["data"] == []
    org.refused(400, "POST", path, {"workspace_id": OTHER, "workspace_role": "workspace_user"})


def test_updates(org: Organization) -> None:
    account = org.account(description="Tides")
    path = f"service_accounts/{account['id']}"
    changed = org.post(path, {"description": None, "organization_role": None})
    assert (changed["description"], changed["organization_role"]) == ("", "developer")
    assert org.refused(409, "POST", "service_accounts", {"name": account["name"]})["type"] == "conflict_error"
    org.refused(400, "POST", path, {"name": "another"})
    org.post(f"{path}/archive")
    org.refused(400, "POST", path, {"description": "Maps"})
    org.refused(403, "GET", path, key="sk-ant-admin01-mock-key")


def test_the_workspace_header_means_nothing_to_an_organization(org: Organization) -> None:
    headers = {"authorization": f"Bearer {TOKEN}", "anthropic-version": "2023-06-01"}
    url = f"{org.mock.url}/v1/organizations/service_accounts"
    response = httpx.get(url, headers={**headers, "anthropic-workspace-id": "wrkspc_any"}, timeout=20)
    assert response.status_code == 200


def jwt(**claims: Any) -> str:
    """A token without a signature."""
    now = int(time.time())
    known = {"iss": "https://id.tides.example", "sub": "repo:harbour/tides", "env": "prod"}
    text = json.dumps({**known, "iat": now, "exp": now + 600, **claims}).encode()
    return f"e30.{base64.urlsafe_b64encode(text).decode().rstrip('=')}.none"


def exchanged(mock: MockServer, rule: str, assertion: str, **more: Any) -> httpx.Response:
    body = {
        "grant_type": JWT_BEARER,
        "assertion": assertion,
        "federation_rule_id": rule,
        "organization_id": ORGANIZATION,
        **more,
    }
    return httpx.post(f"{mock.url}/v1/oauth/token", json=body, timeout=20)


def models(mock: MockServer, token: str) -> int:
    headers = {"authorization": f"Bearer {token}", "anthropic-version": "2023-06-01"}
    return httpx.get(f"{mock.url}/v1/models", headers=headers, timeout=20).status_code


def test_a_token_is_exchanged_and_expires(org: Organization, mock: MockServer) -> None:
    rule = org.rule(org.issuer()["id"], org.account()["id"], token_lifetime_seconds=900)["id"]
    response = exchanged(mock, rule, jwt(), workspace_id="default")
    assert response.status_code == 200, response.text
    found = response.json()
    assert (found["token_type"], found["expires_in"], found["scope"]) == (
        "Bearer",
        900,
        "workspace:inference",
    )
    assert found["access_token"].startswith("sk-ant-oat01-")
    assert models(mock, found["access_token"]) == 200
    org.post(f"federation_rules/{rule}/archive")
    assert models(mock, found["access_token"]) == 200
    mock.advance(901)
    assert models(mock, found["access_token"]) == 401


def test_every_denial_looks_the_same(org: Organization, mock: MockServer) -> None:
    issuer, account = org.issuer(max_jwt_lifetime_seconds=600)["id"], org.account()["id"]
    rule = org.rule(issuer, account)["id"]
    now = int(time.time())
    denied = {
        "form": exchanged(mock, rule, "x"),
        "rule": exchanged(mock, "fdrl_unknown", jwt()),
        "organization": exchanged(mock, rule, jwt(), organization_id="another"),
        "issuer": exchanged(mock, rule, jwt(iss="https://another.example")),
        "subject": exchanged(mock, rule, jwt(sub="repo:another/tides")),
        "claim": exchanged(mock, rule, jwt(env="test")),
        "expired": exchanged(mock, rule, jwt(iat=now - 900, exp=now - 300)),
        "lifetime": exchanged(mock, rule, jwt(exp=now + 7200)),
        "account": exchanged(mock, rule, jwt(), service_account_id="svac_another"),
        "workspace": exchanged(mock, rule, jwt(), workspace_id=OTHER),
    }
    assert exchanged(mock, rule, jwt(jti="once")).status_code == 200
    denied["again"] = exchanged(mock, rule, jwt(jti="once"))
    org.post(f"federation_rules/{rule}/workspaces", {"workspace_id": OTHER})
    denied["several"] = exchanged(mock, rule, jwt())
    denied["member"] = exchanged(mock, rule, jwt(), workspace_id=OTHER)
    role = {"workspace_id": OTHER, "workspace_role": "workspace_user"}
    org.post(f"service_accounts/{account}/workspaces", role)
    assert exchanged(mock, rule, jwt(), workspace_id=OTHER).status_code == 200
    org.post(f"federation_rules/{rule}/archive")
    denied["archived"] = exchanged(mock, rule, jwt(), workspace_id=OTHER)
    assert {answer.status_code for answer in denied.values()} == {401}
    assert len({json.dumps(answer.json()["error"]) for answer in denied.values()}) == 1
