"""What is special about an organization's settings, users, invites, API keys, groups and roles."""

from __future__ import annotations

import httpx
import pytest
from organization import Organization

from claude_conformance.mock import MockServer
from claude_conformance.mock.world.identity import ORGANIZATION

ADA, ALAN, JOAN = (
    "user_01WCz1FkmYMm4gnmykNKUu3Q",
    "user_01Hf4sKw8RnXd3YvTj6MzB9c",
    "user_01Qm7rVx2TbNc9ZkWp5LyD8h",
)
DAY = 86400
SCIM = "rbac_group_01Lf9UrX4wSaY7oNc3ZdQk6M"


@pytest.fixture
def org(mock: MockServer) -> Organization:
    return Organization(mock)


def accepted(org: Organization, id: str) -> httpx.Response:
    """The response of the control endpoint that accepts an invite."""
    return httpx.post(f"{org.mock.url}/_mock/invites", json={"id": id})


def test_the_organization_is_that_of_the_headers(org: Organization) -> None:
    response = org.send("GET", "me")
    assert response.json()["id"] == response.headers["anthropic-organization-id"] == ORGANIZATION
    assert "anthropic-workspace-id" not in response.headers


@pytest.mark.parametrize("state", ["enabled", {"type": "enabled"}])
def test_a_state_is_shown_as_an_object(org: Organization, state: object) -> None:
    assert org.get("compliance_settings")["state"] == {"type": "disabled"}
    assert org.post("compliance_settings", {"state": state})["state"] == {"type": "enabled"}
    assert org.get("compliance_settings")["state"] == {"type": "enabled"}


def test_access_transparency_needs_a_beta(org: Organization) -> None:
    assert "access_transparency" not in org.get("compliance_settings")
    assert "access_transparency" in org.get("compliance_settings", beta="efs-2026-10-01")


def test_rate_limits_come_on_one_page_unless_a_limit_is_sent(org: Organization) -> None:
    whole = org.get("rate_limits")
    assert whole["next_page"] is None
    assert len(whole["data"]) > 2
    first = org.get("rate_limits", {"limit": 1})
    second = org.get("rate_limits", {"limit": 1, "page": first["next_page"]})
    assert [*first["data"], *second["data"]] == whole["data"][:2]


def test_rate_limits_are_selected_by_group_or_by_model(org: Organization) -> None:
    batch = org.get("rate_limits", {"group_type": "batch"})["data"]
    assert [entry["group"]["type"] for entry in batch] == ["batch"]
    sonnet = org.get("rate_limits", {"model": "claude-sonnet-4-5"})["data"]
    assert [entry["group"]["display_name"] for entry in sonnet] == ["Claude Sonnet 4.x"]


def test_users_are_selected_by_address_and_role(org: Organization) -> None:
    assert [user["id"] for user in org.get("users", {"email": "ADA@Harbour.example"})["data"]] == [ADA]
    assert org.get("users", {"email": "nobody@harbour.example"})["data"] == []
    found = org.get("users", {"roles[]": ["developer", "user"]})["data"]
    assert [user["id"] for user in found] == [JOAN, ALAN]


def test_a_removed_user_leaves_workspaces_and_groups(org: Organization) -> None:
    workspace = org.post("workspaces", {"name": "Quay"})["id"]
    group = org.post("rbac_groups", {"name": "Pilots"})["id"]
    org.post(f"workspaces/{workspace}/members", {"user_id": ALAN, "workspace_role": "workspace_user"})
    org.post(f"rbac_groups/{group}/members", {"user_id": ALAN})
    assert org.fine("DELETE", f"users/{ALAN}") == {"id": ALAN, "type": "user_deleted"}
    assert org.get(f"workspaces/{workspace}/members")["data"] == []
    assert org.get(f"rbac_groups/{group}/members")["data"] == []
    org.refused(404, "GET", f"users/{ALAN}")


def test_admins_stay(org: Organization) -> None:
    org.refused(400, "DELETE", f"users/{ADA}")
    assert org.get(f"users/{ADA}")["role"] == "admin"


def test_signing_out_is_there_under_its_beta(org: Organization) -> None:
    org.refused(404, "POST", f"users/{JOAN}/sign_out")
    shown = org.post(f"users/{JOAN}/sign_out", beta="admin-user-sign-out-2026-10-08")
    assert shown == org.get(f"users/{JOAN}")


def test_an_invite_ends_after_21_days_and_the_person_can_be_invited_again(org: Organization) -> None:
    body = {"email": "grace@harbour.example", "role": "developer"}
    invite = org.post("invites", body)
    assert (invite["status"], invite["rbac_group_ids"]) == ("pending", [])
    error = org.refused(400, "POST", "invites", body)
    assert error["details"] == {"error_code": "invite_already_exists"}
    org.mock.advance(20 * DAY)
    assert org.get(f"invites/{invite['id']}")["status"] == "pending"
    org.mock.advance(DAY)
    assert org.get("invites", {"statuses[]": ["pending"]})["data"] == []
    assert org.get(f"invites/{invite['id']}")["status"] == "expired"
    org.refused(400, "DELETE", f"invites/{invite['id']}")
    org.post("invites", body)


def test_an_accepted_invite_makes_a_user_in_the_groups_of_the_invite(org: Organization) -> None:
    group = org.post("rbac_groups", {"name": "Pilots"})["id"]
    body = {"email": "grace@harbour.example", "role": "user", "rbac_group_ids": [group]}
    invite = org.post("invites", body)
    user = accepted(org, invite["id"]).json()
    assert org.get(f"users/{user['id']}")["email"] == "grace@harbour.example"
    members = org.get(f"rbac_groups/{group}/members")["data"]
    assert [(member["user_id"], member["email"]) for member in members] == [(user["id"], user["email"])]
    shown = org.get(f"invites/{invite['id']}")
    assert shown["status"] == "accepted"
    assert shown["accepted_at"] is not None
    assert accepted(org, invite["id"]).status_code == 404


def test_an_invite_names_groups_that_exist(org: Organization) -> None:
    body = {"email": "grace@harbour.example", "role": "user", "rbac_group_ids": ["rbac_group_none"]}
    org.refused(404, "POST", "invites", body)


def test_keys_are_selected_by_maker_and_workspace(org: Organization) -> None:
    made = org.get("api_keys", {"created_by_user_id": JOAN})["data"]
    assert {key["name"] for key in made} == {"Tide tables", "Summer regatta"}
    here = org.get("api_keys", {"workspace_id": made[1]["scope"]["workspace_id"], "status": "active"})["data"]
    assert [key["name"] for key in here] == ["Harbour lights"]


def test_null_changes_nothing_of_a_key(org: Organization) -> None:
    key = org.get("api_keys", {"status": "active"})["data"][0]
    changed = org.post(f"api_keys/{key['id']}", {"name": None, "status": "inactive"})
    assert changed == {**key, "status": "inactive"}


def test_a_group_of_an_identity_provider_stays_as_it_is(org: Organization) -> None:
    org.refused(400, "POST", f"rbac_groups/{SCIM}", {"name": "Ashore"})
    org.refused(400, "POST", f"rbac_groups/{SCIM}/members", {"user_id": ADA})
    org.refused(400, "DELETE", f"rbac_groups/{SCIM}")
    assert org.get(f"rbac_groups/{SCIM}")["name"] == "Everyone ashore"


def test_members_of_a_group_are_listed_in_the_order_in_which_they_joined(org: Organization) -> None:
    group = org.post("rbac_groups", {"name": "Pilots"})["id"]
    for user in (JOAN, ADA):
        org.post(f"rbac_groups/{group}/members", {"user_id": user})
    org.refused(400, "POST", f"rbac_groups/{group}/members", {"user_id": ADA})
    assert [one["user_id"] for one in org.get(f"rbac_groups/{group}/members")["data"]] == [JOAN, ADA]
    gone = org.fine("DELETE", f"rbac_groups/{group}/members/{JOAN}")
    assert gone == {"rbac_group_id": group, "user_id": JOAN, "type": "rbac_group_member_deleted"}
    org.refused(404, "DELETE", f"rbac_groups/{group}/members/{JOAN}")


def test_each_role_has_permissions(org: Organization) -> None:
    for role in org.get("rbac_roles")["data"]:
        assert len(org.get(f"rbac_roles/{role['id']}/permissions")["data"]) == 2
    org.refused(404, "GET", "rbac_roles/rbac_role_none/permissions")


def test_a_key_of_a_workspace_does_not_open_the_organization(org: Organization) -> None:
    org.refused(403, "GET", "users", key=org.mock.api_key)
