"""Deployments: the version of the agent, schedules in virtual time, runs and their errors."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from kinds import VIEW, Maker, violations

from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.mock.apis.deployments.cron import parse
from claude_conformance.mock.world.credentials import TEST_CREDENTIALS

EVENTS = [{"type": "user.message", "content": [{"type": "text", "text": "Publish."}]}]
HOURLY = {"type": "cron", "expression": "0 * * * *", "timezone": "UTC"}


class Office:
    """A mock with an agent, an environment and a deployment."""

    def __init__(self, mock: MockServer) -> None:
        self.mock, self.maker = mock, Maker(mock)
        self.agent = self.maker.make("agent", {"name": "Clerk", "model": "claude-opus-5-5"})
        self.environment = self.maker.make("environment", {"name": "Office"})

    def deploy(self, **members: Any) -> Any:
        body = {"name": "Morning", "agent": self.agent["id"], "environment_id": self.environment["id"]}
        response = self.send("createDeployment", "", {**body, "initial_events": EVENTS, **members})
        assert response.status_code == 200, response.text
        assert violations(VIEW.operations["createDeployment"], response.json()) == []
        return response.json()

    def send(self, operation: str, id: str = "", body: Any = None, **query: Any) -> httpx.Response:
        ids = {
            "deployment_id": id,
            "deployment_run_id": id,
            "agent_id": id,
            "environment_id": id,
            "vault_id": id,
        }
        return self.maker.send(VIEW.operations[operation], ids, body, query)

    def ask(self, operation: str, id: str = "", body: Any = None, **query: Any) -> Any:
        response = self.send(operation, id, body, **query)
        assert response.status_code == 200, response.text
        assert violations(VIEW.operations[operation], response.json()) == []
        return response.json()

    def runs(self, **query: Any) -> Any:
        return self.ask("listDeploymentRuns", **query)["data"]


@pytest.fixture
def office() -> Iterator[Office]:
    with MockServer(MockConfig()) as mock:
        yield Office(mock)
        assert mock.world.failures == []


def test_the_agent_is_pinned(office: Office) -> None:
    made = office.deploy()
    assert made["agent"] == {"type": "agent", "id": office.agent["id"], "version": 1}
    office.ask("updateAgent", office.agent["id"], {"name": "Chief"})
    assert office.ask("getDeployment", made["id"])["agent"]["version"] == 1
    assert office.ask("updateDeployment", made["id"], {"agent": office.agent["id"]})["agent"]["version"] == 2
    pinned = {"type": "agent", "id": office.agent["id"], "version": 1}
    assert office.deploy(agent=pinned)["agent"] == pinned
    assert office.send("updateDeployment", made["id"], {"agent": {**pinned, "version": 9}}).status_code == 400
    assert office.send("updateDeployment", made["id"], {"environment_id": "env_unknown"}).status_code == 404


def test_a_run_by_request(office: Office) -> None:
    made = office.deploy(schedule=HOURLY)
    run = office.ask("runDeployment", made["id"])
    assert (run["trigger_context"], run["error"]) == ({"type": "manual"}, None)
    assert run["session_id"].startswith("sesn_")
    assert office.ask("getDeploymentRun", run["id"]) == run
    assert office.ask("getDeployment", made["id"])["schedule"]["last_run_at"] is None
    assert office.runs(deployment_id=made["id"], trigger_type="manual", has_error="false") == [run]
    for other in ({"deployment_id": "depl_unknown"}, {"has_error": "true"}, {"trigger_type": "schedule"}):
        assert office.runs(**other) == []


def test_a_schedule_runs_in_virtual_time(office: Office) -> None:
    made = office.deploy(schedule=HOURLY)
    upcoming = made["schedule"]["upcoming_runs_at"]
    assert len(upcoming) == 5
    office.mock.advance(2 * 3600)
    runs = office.runs()
    assert [run["trigger_context"] for run in runs] == [
        {"type": "schedule", "scheduled_at": moment} for moment in upcoming[1::-1]
    ]
    after = office.ask("getDeployment", made["id"])["schedule"]
    assert after["last_run_at"] == runs[0]["created_at"]
    assert after["upcoming_runs_at"][:3] == upcoming[2:]
    office.ask("pauseDeployment", made["id"])
    office.mock.advance(5 * 3600)
    office.ask("unpauseDeployment", made["id"])
    assert len(office.runs()) == 2
    assert office.ask("updateDeployment", made["id"], {"schedule": None})["schedule"] is None
    office.mock.advance(5 * 3600)
    assert len(office.runs()) == 2


def test_a_failed_run_of_the_schedule_pauses(office: Office) -> None:
    made = office.deploy(schedule=HOURLY)
    office.ask("archiveEnvironment", office.environment["id"])
    office.mock.advance(3 * 3600)
    (run,) = office.runs(has_error="true")
    assert (run["session_id"], run["error"]["type"]) == (None, "environment_archived_error")
    paused = office.ask("getDeployment", made["id"])
    assert paused["status"] == "paused"
    assert paused["paused_reason"] == {"type": "error", "error": {"type": "environment_archived_error"}}
    assert office.ask("listDeployments", status="paused")["data"] == [paused]
    assert office.ask("unpauseDeployment", made["id"])["paused_reason"] is None


@pytest.mark.parametrize(
    ("resource", "error"),
    [
        ({"type": "file", "file_id": "file_unknown"}, "file_not_found_error"),
        ({"type": "memory_store", "memory_store_id": "memstore_x"}, "session_resource_not_found_error"),
    ],
)
def test_what_is_gone_is_an_error_of_the_run(office: Office, resource: Any, error: str) -> None:
    made = office.deploy(resources=[resource])
    assert office.ask("runDeployment", made["id"])["error"]["type"] == error
    assert office.ask("getDeployment", made["id"])["status"] == "active"


def test_a_vault_that_is_gone_is_an_error_of_the_run(office: Office) -> None:
    vault = office.maker.make("vault")
    made = office.deploy(vault_ids=[vault["id"]])
    office.ask("archiveVault", vault["id"])
    assert office.ask("runDeployment", made["id"])["error"]["type"] == "vault_archived_error"
    office.ask("deleteVault", vault["id"])
    assert office.ask("runDeployment", made["id"])["error"]["type"] == "vault_not_found_error"


def test_a_session_of_a_self_hosted_environment_waits_for_a_worker(office: Office) -> None:
    hosted = office.maker.make("environment", {"name": "Own", "config": {"type": "self_hosted"}})
    run = office.ask("runDeployment", office.deploy(environment_id=hosted["id"])["id"])
    polled = httpx.get(
        f"{office.mock.url}/v1/environments/{hosted['id']}/work/poll",
        headers={
            "authorization": f"Bearer {TEST_CREDENTIALS['environmentKey']}",
            "anthropic-version": "2023-06-01",
            "anthropic-beta": "managed-agents-2026-04-01",
        },
    ).json()
    assert polled["data"] == {"type": "session", "id": run["session_id"]}
    resources = [{"type": "github_repository", "url": "https://github.com/a/b"}]
    mounted = office.deploy(environment_id=hosted["id"], resources=resources)
    error = office.ask("runDeployment", mounted["id"])["error"]["type"]
    assert error == "self_hosted_resources_unsupported_error"


def test_an_archived_deployment_is_final(office: Office) -> None:
    made = office.deploy(schedule=HOURLY)
    office.ask("pauseDeployment", made["id"])
    shown = office.ask("archiveDeployment", made["id"])
    assert (shown["status"], shown["paused_reason"]) == ("active", None)
    assert shown["schedule"]["upcoming_runs_at"] == []
    for operation in ("updateDeployment", "pauseDeployment", "unpauseDeployment", "runDeployment"):
        body = {"name": "Other"} if operation == "updateDeployment" else None
        assert office.send(operation, made["id"], body).status_code == 400


def test_archiving_an_agent_archives_its_deployments(office: Office) -> None:
    made = office.deploy()
    office.ask("archiveAgent", office.agent["id"])
    assert office.ask("getDeployment", made["id"])["archived_at"] is not None
    assert office.ask("listDeployments", agent_id=office.agent["id"])["data"] == []
    shown = office.ask("listDeployments", agent_id=office.agent["id"], include_archived="true")["data"]
    assert [one["id"] for one in shown] == [made["id"]]
    assert office.ask("listDeployments", agent_id="agent_x", include_archived="true")["data"] == []


def test_a_token_comes_in_no_response(office: Office) -> None:
    resource = {"type": "github_repository", "url": "https://github.com/a/b", "authorization_token": "hush"}
    made = office.deploy(resources=[resource])
    assert "hush" not in office.send("getDeployment", made["id"]).text
    assert made["resources"][0]["url"] == resource["url"]


def test_a_time_zone_that_does_not_exist_is_refused(office: Office) -> None:
    body = {"name": "n", "agent": office.agent["id"], "environment_id": office.environment["id"]}
    for zone in ("Europe/Atlantis", "../etc", ""):
        sent = {**body, "initial_events": EVENTS, "schedule": {**HOURLY, "timezone": zone}}
        assert office.send("createDeployment", "", sent).status_code == 400


@pytest.mark.parametrize(
    "expression",
    [
        "@daily",
        "* * * *",
        "* * * * * *",
        "60 * * * *",
        "0 0 0 * *",
        "0 0 L * *",
        "0 0 ? * 8",
        "5-1 * * * *",
        "*/0 * * * *",
    ],
)
def test_expressions_that_are_refused(expression: str) -> None:
    with pytest.raises(ValueError):
        parse(expression)


UTC, LIMA, BERLIN = "UTC", "America/Lima", "Europe/Berlin"


@pytest.mark.parametrize(
    ("expression", "zone", "after", "expected"),
    [
        ("0 6 * * 1-5", LIMA, "2026-11-20T08:00", ["2026-11-20T11:00", "2026-11-23T11:00"]),
        ("*/30 9 * * 0", UTC, "2026-11-20T08:00", ["2026-11-22T09:00", "2026-11-22T09:30"]),
        ("0 0 * * 7", UTC, "2026-11-20T08:00", ["2026-11-22T00:00", "2026-11-29T00:00"]),
        ("0 0 1 * 1", UTC, "2026-11-28T08:00", ["2026-11-30T00:00", "2026-12-01T00:00"]),
        ("0 0 29 2 *", UTC, "2026-11-20T08:00", ["2028-02-29T00:00", "2032-02-29T00:00"]),
        ("30 2 * * *", BERLIN, "2026-03-28T12:00", ["2026-03-30T00:30", "2026-03-31T00:30"]),
    ],
)
def test_occurrences(expression: str, zone: str, after: str, expected: list[str]) -> None:
    moment = dt.datetime.fromisoformat(f"{after}+00:00").timestamp()
    found = itertools.islice(parse(expression).after(moment, ZoneInfo(zone)), 2)
    assert [dt.datetime.fromtimestamp(one, dt.UTC).strftime("%Y-%m-%dT%H:%M") for one in found] == expected
