"""What is special about Claude Tag: inherited settings, channels in two steps, bundles attached once."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from organization import Organization

from claude_conformance.mock import MockServer
from claude_conformance.mock.world.credentials import TEST_CREDENTIALS

BETA = "experimental-claude-tag-2026-10-21"
SLACK, OTHER = "T0123ABCD", "T0456RSTU"
WORKSPACE, QUIET = (
    "slack_workspaces/slws_01Gm3WtPp7YvJlSx4KnZrB6C",
    "slack_workspaces/slws_01Fk2VsNn6XtHkRw3JmYqA5B",
)
BUNDLE = "bundles/capp_01Jp5YwSr9AxLnUz6MqCtD8E"
INHERITED = {"include_inherited": "true"}


class Tag(Organization):
    """Sends requests with a key of the Admin API."""

    def send(self, method: str, path: str, body: Any = None, **how: Any) -> httpx.Response:
        how = {"beta": BETA, "key": TEST_CREDENTIALS["adminKey"], **how}
        return super().send(method, f"claude_tag/{path}", body, **how)

    def channel(self, name: str = "C0NEW", workspace: str = SLACK, **settings: Any) -> Any:
        body: dict[str, Any] = {"slack": {"workspace_id": workspace, "channel_id": name}}
        return self.post("slack_channels", {**body, "settings": settings} if settings else body)

    def set(self, path: str, **settings: Any) -> Any:
        return self.post(path, {"settings": settings})


@pytest.fixture
def org(mock: MockServer) -> Tag:
    return Tag(mock)


def stored(shown: dict[str, Any]) -> dict[str, Any]:
    """The settings that are not null."""
    return {name: value for name, value in shown["settings"].items() if value is not None}


def test_a_channel_is_set_up_once(org: Tag) -> None:
    made = org.channel()
    assert stored(made) == {}
    assert set(map(str, made["sources"].values())) == {"None", "[]"}
    again = org.channel(enabled=False)
    assert (again["id"], stored(again)) == (made["id"], {"enabled": False})
    assert again["sources"]["enabled"] == {"type": "slack_channel", "slack_channel_id": made["id"]}
    other = org.channel(workspace=OTHER)
    assert other["id"] != made["id"]
    listed = org.get("slack_channels", {"slack_workspace_id": OTHER})["data"]
    assert [one["id"] for one in listed] == [other["id"]]


def test_channels_are_looked_up_by_their_ids_in_slack(org: Tag) -> None:
    made = org.channel()
    query = {"slack_workspace_id": SLACK, "slack_channel_id": "C0NEW"}
    assert org.get("slack_channels", query)["data"] == [made]
    assert org.get("slack_channels", {**query, "slack_channel_id": "C0NONE"})["data"] == []
    org.refused(404, "GET", "slack_channels?slack_workspace_id=T0NONE")
    org.refused(400, "GET", "slack_channels")
    listed = org.get("slack_workspaces", {"slack_workspace_id": OTHER})["data"]
    assert [one["slack"] for one in listed] == [{"workspace_id": OTHER}]
    for slack in (
        {"workspace_id": "T0NONE", "channel_id": "C0NEW"},
        {"workspace_id": SLACK, "channel_id": "x"},
    ):
        org.refused(404, "POST", "slack_channels", {"slack": slack})


def test_refused_settings_leave_the_channel_set_up(org: Tag) -> None:
    slack = {"workspace_id": SLACK, "channel_id": "C0NEW"}
    for settings, status, code in (
        ({"environment_id": "env_none"}, 404, "slack_channel_set_up_environment_not_found"),
        ({"instructions": "x" * 8193}, 400, "slack_channel_set_up_settings_refused"),
    ):
        error = org.refused(status, "POST", "slack_channels", {"slack": slack, "settings": settings})
        found = org.get("slack_channels", {"slack_workspace_id": SLACK, "slack_channel_id": "C0NEW"})["data"]
        assert error["details"] == {"error_code": code, "slack_channel_id": found[0]["id"]}
        assert stored(found[0]) == {}
        again = org.refused(status, "POST", "slack_channels", {"slack": slack, "settings": settings})
        assert "slack_channel_id" not in again.get("details", {})
        org.set(f"slack_channels/{found[0]['id']}", enabled=False)
        org.fine("DELETE", f"slack_channels/{found[0]['id']}")


def test_settings_are_inherited(org: Tag) -> None:
    made = org.channel(instructions="  Be brief. ", guest_policy={"type": "restrict"})
    assert stored(made) == {"instructions": "Be brief.", "guest_policy": {"type": "restrict"}}
    shown = org.get(f"slack_channels/{made['id']}", INHERITED)
    channel = {"type": "slack_channel", "slack_channel_id": made["id"]}
    workspace = {"type": "slack_workspace", "slack_workspace_id": WORKSPACE.partition("/")[2]}
    assert shown["settings"]["enabled"] is True
    assert shown["settings"]["instructions"] == "This is the harbour office.\n\nBe brief."
    assert shown["sources"] == {
        "enabled": workspace,
        "environment_id": {"type": "default"},
        "guest_policy": channel,
        "instructions": [workspace, channel],
        "model": {"type": "default"},
        "reply_mode": {"type": "default"},
    }
    quiet = org.get(QUIET, INHERITED)
    assert (quiet["settings"]["enabled"], quiet["settings"]["guest_policy"]) == (False, {"type": "allow"})
    listed = org.get("slack_channels", {"slack_workspace_id": SLACK, **INHERITED})["data"]
    assert listed[0] == shown


def test_null_clears_what_is_sent_and_nothing_else(org: Tag) -> None:
    path = f"slack_channels/{org.channel(model='claude-opus-4-8', enabled=False)['id']}"
    assert stored(org.set(path, enabled=None)) == {"model": "claude-opus-4-8"}
    assert stored(org.set(path, instructions="Be brief."))["instructions"] == "Be brief."
    assert stored(org.set(path, instructions="  ")) == {"model": "claude-opus-4-8"}
    org.refused(400, "POST", path, {})


def test_a_reply_mode_is_of_channels_and_stays(org: Tag) -> None:
    path = f"slack_channels/{org.channel()['id']}"
    assert stored(org.set(path, reply_mode=None)) == {}
    org.set(path, reply_mode={"type": "thread"})
    org.refused(400, "POST", path, {"settings": {"reply_mode": None}})
    assert stored(org.set(path, reply_mode={"type": "automatic"})) == {"reply_mode": {"type": "automatic"}}
    org.refused(400, "POST", WORKSPACE, {"settings": {"reply_mode": {"type": "automatic"}}})
    before = org.get(WORKSPACE)
    assert stored(org.set(WORKSPACE, reply_mode=None)) == stored(before)


def test_sessions_run_in_environments_that_exist(org: Tag, mock: MockServer) -> None:
    path = f"slack_channels/{org.channel()['id']}"
    headers = {
        "x-api-key": mock.api_key,
        "anthropic-version": "2023-06-01",
        "anthropic-beta": "managed-agents-2026-04-01",
    }
    url = f"{mock.url}/v1/environments"
    made = httpx.post(url, json={"name": "Tides"}, headers=headers, timeout=20).json()["id"]
    assert stored(org.set(path, environment_id=made)) == {"environment_id": made}
    assert stored(org.set(path, environment_id="ccpool_01"))["environment_id"] == "ccpool_01"
    httpx.post(f"{url}/{made}/archive", headers=headers, timeout=20)
    error = org.refused(404, "POST", path, {"settings": {"environment_id": made}})
    assert error["details"] == {"error_code": "environment_not_found"}


def test_a_channel_is_removed_while_claude_is_off(org: Tag) -> None:
    made = org.channel()["id"]
    path = f"slack_channels/{made}"
    target = org.post(f"{BUNDLE}/targets", {"type": "slack_channel", "slack_channel_id": made})
    error = org.refused(400, "DELETE", path)
    assert error["details"] == {"error_code": "slack_channel_enabled"}
    org.set(path, enabled=False)
    assert org.fine("DELETE", path) == {"id": made, "type": "slack_channel_deleted"}
    org.refused(404, "DELETE", path)
    org.refused(404, "GET", f"{BUNDLE}/targets/{target['id']}")
    assert org.channel()["id"] != made
    org.set(WORKSPACE, enabled=None)
    org.fine("DELETE", f"slack_channels/{org.channel()['id']}")


def test_a_bundle_is_attached_once(org: Tag) -> None:
    channel = {"type": "slack_channel", "slack_channel_id": org.channel()["id"]}
    made = org.post(f"{BUNDLE}/targets", channel)
    assert org.post(f"{BUNDLE}/targets", channel) == made == org.get(f"{BUNDLE}/targets/{made['id']}")
    assert org.get(f"{BUNDLE}/targets")["data"][0] == made
    other = org.get("bundles")["data"][1]["id"]
    org.refused(404, "GET", f"bundles/{other}/targets/{made['id']}")
    gone = org.fine("DELETE", f"{BUNDLE}/targets/{made['id']}")
    assert gone == {"id": made["id"], "type": "bundle_target_deleted"}
    org.refused(404, "DELETE", f"{BUNDLE}/targets/{made['id']}")
    assert org.post(f"{BUNDLE}/targets", channel)["id"] == made["id"]
    workspace = {"type": "slack_workspace", "slack_workspace_id": QUIET.partition("/")[2]}
    assert "slack_channel_id" not in org.post(f"{BUNDLE}/targets", workspace)
    org.refused(404, "POST", f"{BUNDLE}/targets", {"type": "slack_channel", "slack_channel_id": "slch_none"})


def test_instructions_of_a_bundle(org: Tag) -> None:
    assert org.post(BUNDLE, {"instructions": "é" * 5000})["instructions"] == "é" * 5000
    before = org.get(BUNDLE)
    assert org.post(BUNDLE, {})["updated_at"] == before["updated_at"]
    org.refused(400, "POST", BUNDLE, {"instructions": "é" * 5001})
    assert org.post(BUNDLE, {"instructions": ""})["instructions"] is None


def test_a_page_token_fits_a_list_of_the_same_kind(org: Tag) -> None:
    token = org.get("slack_workspaces", {"limit": 1})["next_page"]
    assert len(org.get("slack_workspaces", {"limit": 1, "page": token})["data"]) == 1
    org.refused(400, "GET", f"slack_workspaces?limit=1&page={token}&include_inherited=true")
