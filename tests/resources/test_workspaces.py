"""What is special about workspaces, their members, rate limits and service accounts."""

from __future__ import annotations

from typing import Any

import pytest
from organization import DEFAULT, Organization

from claude_conformance.mock import MockServer

ADA, ALAN, JOAN = (
    "user_01WCz1FkmYMm4gnmykNKUu3Q",
    "user_01Hf4sKw8RnXd3YvTj6MzB9c",
    "user_01Qm7rVx2TbNc9ZkWp5LyD8h",
)
LIMIT = "rl_01DkT5vQ8mWzX2nLp4RcYb7h"


@pytest.fixture
def org(mock: MockServer) -> Organization:
    return Organization(mock)


def workspace(org: Organization, **more: Any) -> str:
    """The id of a new workspace."""
    id: str = org.post("workspaces", {"name": "Quay", **more})["id"]
    return id


def ids(page: dict[str, Any]) -> list[str]:
    return [item["id"] for item in page["data"]]


def test_the_default_workspace_is_listed_if_it_is_asked_for(org: Organization) -> None:
    made = workspace(org)
    assert ids(org.get("workspaces")) == [made]
    assert ids(org.get("workspaces", {"include_default": "true"})) == [made, DEFAULT]
    assert ids(org.get("workspaces", {"ids[]": [DEFAULT, made, "wrkspc_none"]})) == [made]


def test_the_default_workspace_keeps_its_name(org: Organization) -> None:
    org.refused(400, "POST", f"workspaces/{DEFAULT}", {"name": "Other"})
    org.refused(400, "POST", f"workspaces/{DEFAULT}", {"user_profile_id": "uprof_01HcVkyF2XcBvNqzWNEk8dTp"})
    org.refused(400, "POST", f"workspaces/{DEFAULT}/rate_limits/{LIMIT}", {"limits": []})
    assert org.post(f"workspaces/{DEFAULT}", {"name": "Default", "tags": {"a": "b"}})["tags"] == {"a": "b"}


def test_an_archived_workspace_is_listed_if_it_is_asked_for(org: Organization) -> None:
    made = workspace(org)
    first = org.post(f"workspaces/{made}/archive")["archived_at"]
    assert org.post(f"workspaces/{made}/archive")["archived_at"] == first is not None
    assert ids(org.get("workspaces")) == []
    assert ids(org.get("workspaces", {"include_archived": "true"})) == [made]


def test_archived_workspaces_do_not_count(org: Organization) -> None:
    made = [workspace(org) for _ in range(99)]
    org.refused(400, "POST", "workspaces", {"name": "Quay"})
    org.post(f"workspaces/{made[0]}/archive")
    workspace(org)


def test_where_data_may_be_is_merged(org: Organization) -> None:
    made = org.post("workspaces", {"name": "Quay", "data_residency": None})
    anywhere = {"workspace_geo": "us", "allowed_inference_geos": "unrestricted"}
    assert made["data_residency"] == {**anywhere, "default_inference_geo": "global"}
    path = f"workspaces/{made['id']}"
    changed = org.post(path, {"data_residency": {"default_inference_geo": "us"}})
    assert changed["data_residency"] == {**anywhere, "default_inference_geo": "us"}
    changed = org.post(path, {"data_residency": {"allowed_inference_geos": ["us"]}})
    assert changed["data_residency"]["default_inference_geo"] == "us"
    org.refused(400, "POST", path, {"data_residency": {"default_inference_geo": "global"}})
    org.refused(400, "POST", path, {"data_residency": {"workspace_geo": "us"}})


def test_a_key_is_set_once(org: Organization) -> None:
    arn = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890a{}"
    keys = [
        org.post(
            "external_keys",
            {"display_name": f"Key {at}", "provider_config": {"type": "aws", "kms_arn": arn.format(at)}},
        )["id"]
        for at in (1, 2)
    ]
    made = workspace(org, external_key_id=None)
    assert org.post(f"workspaces/{made}", {"external_key_id": keys[0]})["external_key_id"] == keys[0]
    assert org.post(f"workspaces/{made}", {"external_key_id": keys[0]})["external_key_id"] == keys[0]
    org.refused(400, "POST", f"workspaces/{made}", {"external_key_id": keys[1]})
    org.refused(404, "POST", "workspaces", {"name": "Quay", "external_key_id": "ekey_none"})


def test_a_tag_does_not_begin_with_the_name_of_the_provider(org: Organization) -> None:
    error = org.refused(400, "POST", "workspaces", {"name": "Quay", "tags": {"anthropic-tide": "1"}})
    assert error["message"] == "tags.anthropic-tide: String should match pattern '^(?!anthropic)'"
    made = workspace(org, tags={"team": "tides", "quay": "north"})
    assert org.post(f"workspaces/{made}", {"tags": {"team": None}})["tags"] == {"quay": "north"}


def test_privacy_needs_a_beta(org: Organization) -> None:
    body = {"name": "Quay", "inference_data_privacy": {"human_review": {"type": "enabled"}}}
    org.refused(400, "POST", "workspaces", body)
    made = org.post("workspaces", body, beta="efs-2026-10-01")
    assert made["inference_data_privacy"]["human_review"] == {"type": "enabled"}
    assert "inference_data_privacy" not in org.get(f"workspaces/{made['id']}")
    more = {"inference_data_privacy": {"transcripts_storage": {"type": "internal"}}}
    changed = org.post(f"workspaces/{made['id']}", more, beta="efs-2026-10-01")["inference_data_privacy"]
    assert changed["human_review"] == {"type": "enabled"}
    assert changed["transcripts_storage"] == {"type": "internal"}


def test_members_are_users_and_members_once(org: Organization) -> None:
    path = f"workspaces/{workspace(org)}/members"
    org.post(path, {"user_id": ADA, "workspace_role": "workspace_user"})
    org.refused(400, "POST", path, {"user_id": ADA, "workspace_role": "workspace_admin"})
    org.refused(400, "POST", path, {"user_id": JOAN, "workspace_role": "workspace_billing"})
    org.refused(404, "POST", path, {"user_id": "user_none", "workspace_role": "workspace_user"})
    changed = org.post(f"{path}/{ADA}", {"workspace_role": "workspace_admin"})
    assert (changed["user_id"], changed["workspace_role"]) == (ADA, "workspace_admin")


def test_lists_of_members_go_on_after_a_user(org: Organization) -> None:
    path = f"workspaces/{workspace(org)}/members"
    for user in (ADA, ALAN, JOAN):
        org.post(path, {"user_id": user, "workspace_role": "workspace_user"})
    first = org.get(path, {"limit": 2})
    assert (first["first_id"], first["last_id"], first["has_more"]) == (JOAN, ALAN, True)
    last = org.get(path, {"limit": 2, "after_id": first["last_id"]})
    assert ([one["user_id"] for one in last["data"]], last["has_more"]) == ([ADA], False)


def test_rate_limits_of_a_workspace(org: Organization) -> None:
    made = workspace(org)
    path = f"workspaces/{made}/rate_limits"
    assert org.get(path)["data"] == []
    sent = [{"type": "requests_per_minute", "value": 10}, {"type": "tokens_per_day", "value": 7}]
    entry = org.post(f"{path}/{LIMIT}", {"limits": sent})
    shown = {one["type"]: (one["value"], one["org_limit"], one["source"]["type"]) for one in entry["limits"]}
    assert shown == {
        "requests_per_minute": (10, 4000, "workspace"),
        "tokens_per_day": (7, None, "workspace"),
    }
    assert org.get(path)["data"] == [entry]
    inherited = org.get(path, {"include_inherited": "true"})["data"]
    assert [one["rate_limit_id"] for one in inherited] == ids(org.get("rate_limits"))
    assert {one["source"]["type"] for one in inherited[1]["limits"]} == {"organization"}
    assert len(org.get(path, {"include_inherited": "true", "group_type": "batch"})["data"]) == 1
    left = org.post(f"{path}/{LIMIT}", {"limits": [{"type": "requests_per_minute", "value": None}]})
    assert [one["type"] for one in left["limits"]] == ["tokens_per_day"]
    org.refused(404, "POST", f"{path}/rl_none", {"limits": []})


def test_service_accounts_of_a_workspace_are_those_that_list_the_workspace(org: Organization) -> None:
    made, account = workspace(org), org.account()["id"]
    path = f"workspaces/{made}/service_accounts"
    org.refused(404, "GET", f"{path}/{account}")
    org.refused(404, "POST", f"{path}/{account}", {"workspace_role": "workspace_user"})
    sent = {"service_account_id": account, "workspace_role": "workspace_user"}
    org.post(path, sent)
    again = org.post(path, {**sent, "workspace_role": "workspace_developer"})
    assert again["workspace_role"] == "workspace_developer"
    assert org.get(path)["data"] == [again] == [org.get(f"{path}/{account}")]
    listed = org.get(f"service_accounts/{account}/workspaces")["data"]
    assert [one["workspace_id"] for one in listed] == [DEFAULT, made]
    for _ in range(2):
        gone = org.fine("DELETE", f"{path}/{account}")
        assert gone["type"] == "service_account_workspace_member_deleted"
    assert org.get(path)["data"] == []
    org.refused(404, "POST", path, {**sent, "service_account_id": "svac_none"})


def test_each_service_account_is_in_the_default_workspace(org: Organization) -> None:
    account = org.account()["id"]
    path = f"workspaces/{DEFAULT}/service_accounts"
    implicit = org.get(f"{path}/{account}")
    assert (implicit["implicit"], implicit["workspace_role"]) == (True, "workspace_user")
    assert org.get(path)["data"] == []
    org.refused(404, "POST", f"{path}/{account}", {"workspace_role": "workspace_admin"})
    org.fine("DELETE", f"{path}/{account}")
    assert org.get(f"{path}/{account}")["implicit"] is True


def test_an_archived_service_account_is_no_member(org: Organization) -> None:
    made, account = workspace(org), org.account()["id"]
    path = f"workspaces/{made}/service_accounts"
    sent = {"service_account_id": account, "workspace_role": "workspace_user"}
    org.post(path, sent)
    org.post(f"service_accounts/{account}/archive")
    assert org.get(path)["data"] == []
    org.refused(404, "GET", f"{path}/{account}")
    org.refused(400, "POST", path, sent)


def test_service_accounts_take_no_admin_key(org: Organization) -> None:
    org.refused(403, "GET", f"workspaces/{DEFAULT}/service_accounts", key="sk-ant-admin01-mock-key")
    assert org.send("GET", "workspaces", key="sk-ant-admin01-mock-key").status_code == 200
