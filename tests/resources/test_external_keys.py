"""What is special about external keys: workspaces that use them, and what never changes."""

from __future__ import annotations

import pytest
from organization import Organization

from claude_conformance.mock import MockServer
from claude_conformance.mock.resources.store import ResourceStore

ARN = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd"
AWS = {"type": "aws", "kms_arn": ARN}


@pytest.fixture
def org(mock: MockServer) -> Organization:
    return Organization(mock)


def test_the_region_comes_from_the_arn(org: Organization) -> None:
    key = org.post("external_keys", {"provider_config": {**AWS, "role_arn": "arn:aws:iam::1:role/x"}})
    assert key["provider_config"]["region"] == "eu-west-1"
    assert (key["geo"], key["attachment"]) == ("us", {"type": "unattached"})
    named = org.post("external_keys", {"provider_config": {**AWS, "region": "us-east-2"}})
    assert named["provider_config"]["region"] == "us-east-2"


def test_a_key_that_a_workspace_uses(org: Organization) -> None:
    key = org.post("external_keys", {"provider_config": AWS, "display_name": "Tides"})
    path = f"external_keys/{key['id']}"
    changed = org.post(path, {"provider_config": {**AWS, "kms_arn": f"{ARN}0"}, "geo": None})
    assert changed["provider_config"]["kms_arn"] == f"{ARN}0"
    data = {"external_key_id": key["id"], "archived_at": "2026-11-20T08:00:00Z"}
    org.mock.world.store(ResourceStore).add("workspace", "", ("wrkspc_1",), data)
    assert org.get(path)["attachment"] == {"type": "attached"}
    org.refused(400, "POST", path, {"provider_config": AWS})
    org.refused(400, "DELETE", path)
    assert org.post(path, {"display_name": "Maps"})["display_name"] == "Maps"


def test_a_key_is_tried(org: Organization) -> None:
    key = org.post("external_keys", {"provider_config": AWS}, key="sk-ant-admin01-mock-key")
    assert org.post(f"external_keys/{key['id']}/validate")["status"] == "success"
    org.refused(404, "POST", "external_keys/ekey_unknown/validate")
    error = org.refused(400, "POST", "external_keys", {"provider_config": AWS, "user_profile_id": "uprof_no"})
    assert error["details"] == {"error_code": "user_profile_not_found"}
