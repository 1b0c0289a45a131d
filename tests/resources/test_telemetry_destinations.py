"""What is special about telemetry destinations: headers that no response shows, and lists of workspaces."""

from __future__ import annotations

from typing import Any

import pytest
from organization import Organization

from claude_conformance.mock import MockServer

BETA = "telemetry-destinations-2026-08-11"
PATH = "telemetry_destinations"
URL = "https://otel.harbour.example"


@pytest.fixture
def org(mock: MockServer) -> Organization:
    return Organization(mock)


def workspace(org: Organization) -> str:
    made: str = org.post("workspaces", {"name": f"Tides {next(org.names)}"})["id"]
    return made


def destination(org: Organization, **more: Any) -> dict[str, Any]:
    body = {"endpoint_url": URL, "workspaces": {"type": "all"}, **more}
    made: dict[str, Any] = org.post(PATH, body, beta=BETA)
    return made


def listed(org: Organization, id: str) -> list[str]:
    data = org.get(f"{PATH}/{id}/workspaces", beta=BETA)["data"]
    assert all(one["telemetry_destination_id"] == id for one in data)
    return [one["workspace_id"] for one in data]


def test_a_new_destination_has_the_defaults(org: Organization) -> None:
    made = destination(org, headers={"authorization": "Bearer tide", "x-team": "tides"})
    assert made["header_names"] == ["authorization", "x-team"]
    assert "headers" not in made
    assert made["state"] == {"type": "enabled"}
    assert made["traces"] == {
        "content_mode": "metadata_only",
        "enabled": True,
        "endpoint_url": None,
        "max_content_bytes": None,
    }
    assert set(made["delivery_health"].values()) == {None}
    org.refused(404, "GET", f"{PATH}/{made['id']}")
    for url in (
        "http://otel.example",
        "https://192.0.2.1",
        f"{URL}:8443",
        f"{URL}/?a=1",
        "https://me@otel.example",
    ):
        org.refused(400, "POST", PATH, {"endpoint_url": url, "workspaces": {"type": "all"}}, beta=BETA)


def test_headers_are_merged_by_name_and_bound_to_the_host(org: Organization) -> None:
    made = destination(org, headers={"Authorization": "Bearer tide", "x-team": "tides"})
    path = f"{PATH}/{made['id']}"
    org.refused(400, "POST", path, {}, beta=BETA)
    again = org.post(path, {"headers": {"authorization": "Bearer two"}, "endpoint_url": URL}, beta=BETA)
    assert again["header_names"] == ["x-team", "authorization"]
    assert org.post(path, {"headers": {"X-TEAM": None}}, beta=BETA)["header_names"] == ["authorization"]
    assert org.post(path, {"endpoint_url": f"{URL}:443/otlp"}, beta=BETA)["header_names"] == ["authorization"]
    moved = {"endpoint_url": "https://otel.quay.example", "headers": {"x-new": "1"}}
    assert org.post(path, moved, beta=BETA)["header_names"] == ["x-new"]


def test_stored_headers_count_in_full(org: Organization) -> None:
    made = destination(org, headers={f"x-{number}": "1" for number in range(4)})
    path, more = f"{PATH}/{made['id']}", {"x-4": "1"}
    org.refused(400, "POST", path, {"headers": more, "endpoint_url": URL}, beta=BETA)
    every = {f"x-{number}": "1" for number in range(20)}
    assert len(org.post(path, {"headers": every, "endpoint_url": URL}, beta=BETA)["header_names"]) == 20
    org.refused(400, "POST", path, {"headers": {"x-20": "1"}, "endpoint_url": URL}, beta=BETA)


def test_traces_go_to_the_host_of_the_destination(org: Organization) -> None:
    made = destination(org, traces={"endpoint_url": f"{URL}/in", "max_content_bytes": 9})
    path, other = f"{PATH}/{made['id']}", "https://otel.quay.example"
    org.refused(400, "POST", path, {"endpoint_url": other}, beta=BETA)
    changed = org.post(path, {"endpoint_url": other, "traces": {"endpoint_url": None}}, beta=BETA)
    assert changed["traces"] == {**made["traces"], "endpoint_url": None}
    reset = org.post(path, {"traces": None}, beta=BETA)
    assert (reset["traces"]["max_content_bytes"], reset["traces"]["enabled"]) == (None, True)


def test_a_caller_disables_a_destination(org: Organization) -> None:
    path = f"{PATH}/{destination(org)['id']}"
    disabled = org.post(path, {"state": {"type": "disabled"}}, beta=BETA)
    assert disabled["state"] == {"type": "disabled", "reason": {"type": "caller"}}
    assert org.post(f"{path}/test", beta=BETA)["result"] == {"type": "success"}
    assert org.post(path, {"state": {"type": "enabled"}}, beta=BETA)["state"] == {"type": "enabled"}


def test_the_list_of_workspaces(org: Organization) -> None:
    one, two, three = (workspace(org) for _ in range(3))
    made = destination(org, workspaces={"type": "include", "workspace_ids": [one, two, one]})
    path = f"{PATH}/{made['id']}"
    assert made["workspaces"] == {"type": "include"}
    assert listed(org, made["id"]) == [two, one]
    added = org.post(f"{path}/workspaces/{three}", beta=BETA)
    assert org.post(f"{path}/workspaces/{three}", beta=BETA) == added
    assert listed(org, made["id"]) == [three, two, one]
    gone = org.fine("DELETE", f"{path}/workspaces/{two}", beta=BETA)
    assert (gone["telemetry_destination_id"], gone["workspace_id"]) == (made["id"], two)
    org.refused(404, "DELETE", f"{path}/workspaces/{two}", beta=BETA)
    org.post(path, {"workspaces": {"type": "include", "workspace_ids": [one, two]}}, beta=BETA)
    assert listed(org, made["id"]) == [two, one]
    org.post(path, {"workspaces": {"type": "include"}}, beta=BETA)
    assert listed(org, made["id"]) == [two, one]
    org.post(path, {"workspaces": {"type": "exclude"}}, beta=BETA)
    assert listed(org, made["id"]) == []
    org.post(path, {"workspaces": {"type": "all"}}, beta=BETA)
    org.refused(400, "DELETE", f"{path}/workspaces/{two}", beta=BETA)


def test_an_archived_workspace_stays_but_is_not_added(org: Organization) -> None:
    one, two = workspace(org), workspace(org)
    made = destination(org, workspaces={"type": "include", "workspace_ids": [one]})
    for id in (one, two):
        org.post(f"workspaces/{id}/archive")
    path = f"{PATH}/{made['id']}"
    org.refused(400, "POST", f"{path}/workspaces/{two}", beta=BETA)
    both = {"workspaces": {"type": "include", "workspace_ids": [one, two]}}
    org.refused(400, "POST", path, both, beta=BETA)
    org.post(path, {"workspaces": {"type": "include", "workspace_ids": [one]}}, beta=BETA)
    assert listed(org, made["id"]) == [one]


def test_destinations_that_cover_a_workspace(org: Organization) -> None:
    one, two = workspace(org), workspace(org)
    every = destination(org)["id"]
    with_one = destination(org, workspaces={"type": "include", "workspace_ids": [one]})["id"]
    without_one = destination(org, workspaces={"type": "exclude", "workspace_ids": [one]})["id"]

    def found(*ids: str) -> list[str]:
        page = org.get(PATH, {"workspace_ids[]": list(ids)}, beta=BETA)
        return [item["id"] for item in page["data"]]

    assert found(one) == [with_one, every]
    assert found(two) == [without_one, every]
    assert found(one, two) == [without_one, with_one, every]
    assert found("wrkspc_none") == []


def test_there_are_at_most_ten(org: Organization) -> None:
    made = [destination(org)["id"] for _ in range(10)]
    org.refused(400, "POST", PATH, {"endpoint_url": URL, "workspaces": {"type": "all"}}, beta=BETA)
    org.fine("DELETE", f"{PATH}/{made[0]}", beta=BETA)
    destination(org)
