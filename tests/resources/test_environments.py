"""Environments and the work queue of self-hosted ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from kinds import OPERATIONS, VIEW, Maker, violations

from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.mock.apis.environments.queue import WorkQueues
from claude_conformance.mock.resources.store import ResourceStore
from claude_conformance.mock.world.credentials import TEST_CREDENTIALS
from claude_conformance.mock.world.identity import WORKSPACE

SELF_HOSTED = {"name": "Harbour", "config": {"type": "self_hosted"}}
CREATE, UPDATE = OPERATIONS["environment", "create"], OPERATIONS["environment", "update"]


@pytest.fixture
def maker() -> Iterator[Maker]:
    with MockServer(MockConfig()) as mock:
        yield Maker(mock)
        assert mock.world.failures == []


def update(maker: Maker, body: dict[str, Any]) -> httpx.Response:
    return maker.send(UPDATE, {"environment_id": maker.made["environment"]["id"]}, body)


def code(response: httpx.Response) -> tuple[int, str | None]:
    error = response.json()["error"]
    return response.status_code, error.get("details", {}).get("error_code")


def test_an_environment_without_configuration_is_in_the_cloud(maker: Maker) -> None:
    shown = maker.make("environment", {"name": "Plain"})
    assert shown["config"] == {
        "type": "cloud",
        "networking": {"type": "unrestricted"},
        "packages": {"type": "packages", "apt": [], "cargo": [], "gem": [], "go": [], "npm": [], "pip": []},
    }
    assert (shown["scope"], shown["description"], shown["metadata"]) == ("organization", None, {})


@pytest.mark.parametrize("config", [None, {"type": "cloud"}])
def test_its_type_cannot_change(maker: Maker, config: Any) -> None:
    maker.make("environment", {"name": "Plain", "config": config})
    assert code(update(maker, SELF_HOSTED)) == (400, "invalid_config_type_change")


def test_an_archived_one_cannot_change(maker: Maker) -> None:
    shown = maker.make("environment")
    maker.send(OPERATIONS["environment", "archive"], {"environment_id": shown["id"]})
    assert code(update(maker, {"name": "Other"})) == (400, "environment_archived")


def test_an_update_keeps_what_it_leaves_out(maker: Maker) -> None:
    shown = maker.make("environment", {
        "name": "Tides", "metadata": {"team": "tides", "stage": "test"},
        "config": {"type": "cloud", "networking": {"type": "limited", "allowed_hosts": ["a.example"]}},
    })  # fmt: skip
    changes = {
        "name": None,
        "scope": None,
        "description": "",
        "metadata": {"team": "", "stage": None, "new": "x"},
        "config": {"type": "cloud", "networking": {"type": "limited", "allow_mcp_servers": True}},
    }
    after = update(maker, changes).json()
    assert after["config"]["networking"] == {
        "type": "limited", "allowed_hosts": ["a.example"], "allow_mcp_servers": True,
        "allow_package_managers": False,
    }  # fmt: skip
    assert (after["name"], after["scope"], after["description"]) == ("Tides", "organization", "")
    assert after["metadata"] == {"new": "x"}
    same = {"name", "scope", "id", "created_at"}
    assert {name: after[name] for name in same} == {name: shown[name] for name in same}
    assert update(maker, {"config": None}).json()["config"] == after["config"]
    open_ = {"type": "cloud", "networking": {"type": "unrestricted"}}
    assert update(maker, {"config": open_}).json()["config"]["networking"] == {"type": "unrestricted"}


def test_packages_need_their_managers(maker: Maker) -> None:
    def config(**network: Any) -> dict[str, Any]:
        packages = {"type": "packages", "pip": ["httpx"]}
        return {
            "type": "cloud", "networking": {"type": "limited", **network}, "packages": packages,
        }  # fmt: skip

    assert maker.send(CREATE, {}, {"name": "n", "config": config()}).status_code == 400
    maker.make("environment", {"name": "n", "config": config(allow_package_managers=True)})
    closed = {"type": "cloud", "networking": {"type": "limited", "allow_package_managers": False}}
    assert update(maker, {"config": closed}).status_code == 400
    assert update(maker, {"name": "other"}).status_code == 200


def test_no_scope_of_one_account(maker: Maker) -> None:
    assert maker.send(CREATE, {}, {"name": "n", "scope": "account"}).status_code == 400


class Worker:
    """A self-hosted environment and its worker."""

    def __init__(self, maker: Maker) -> None:
        self.maker, self.world = maker, maker.mock.world
        self.id = maker.make("environment", SELF_HOSTED)["id"]

    def queue(self, session: str = "sesn_1") -> str:
        environment = self.world.store(ResourceStore).find("environment", WORKSPACE, (self.id,))
        assert environment is not None
        return self.world.store(WorkQueues).add(environment, session).key[-1]

    def ask(self, operation: str, work: str = "", **query: Any) -> Any:
        response = self.send(operation, work, **query)
        assert response.status_code == 200, response.text
        assert violations(VIEW.operations[operation], response.json()) == []
        return response.json()

    def send(self, operation: str, work: str = "", body: Any = None, **query: Any) -> httpx.Response:
        ids = {"environment_id": self.id, "work_id": work}
        return self.maker.send(VIEW.operations[operation], ids, body, query)

    def beat(self, work: str, expected: str) -> Any:
        return self.ask("sendEnvironmentWorkHeartbeat", work, expected_last_heartbeat=expected)


@pytest.fixture
def worker(maker: Maker) -> Worker:
    return Worker(maker)


def test_an_empty_queue_gives_null(worker: Worker) -> None:
    assert worker.ask("pollEnvironmentWork", block_ms=999) is None


def test_the_life_of_a_work_item(worker: Worker) -> None:
    first, second = worker.queue("sesn_1"), worker.queue("sesn_2")
    polled = worker.ask("pollEnvironmentWork")
    assert (polled["id"], polled["state"], polled["data"]["id"]) == (first, "queued", "sesn_1")
    assert polled["secret"]
    stats = worker.ask("getEnvironmentWorkStats")
    assert (stats["depth"], stats["pending"], stats["oldest_queued_at"]) == (1, 1, polled["created_at"])
    acknowledged = worker.ask("acknowledgeEnvironmentWork", first)
    assert (acknowledged["state"], acknowledged["secret"]) == ("starting", None)
    assert worker.ask("getEnvironmentWorkStats")["pending"] == 0
    beat = worker.beat(first, "NO_HEARTBEAT")
    assert (beat["state"], beat["lease_extended"]) == ("active", True)
    assert worker.ask("getEnvironmentWork", first)["latest_heartbeat_at"] == beat["last_heartbeat"]
    worker.beat(first, beat["last_heartbeat"])
    assert worker.ask("stopEnvironmentWork", first)["state"] == "stopping"
    # Nothing is compared any more.
    assert worker.beat(first, "NO_HEARTBEAT")["lease_extended"] is False
    stopped = worker.send("stopEnvironmentWork", first, {"force": True}).json()
    assert stopped["state"] == "stopped"
    assert stopped["stopped_at"] >= stopped["stop_requested_at"]
    assert worker.send("stopEnvironmentWork", first).status_code == 409
    assert [item["id"] for item in worker.ask("listEnvironmentWork")["data"]] == [second, first]


def test_a_stale_heartbeat_is_refused_and_extends_nothing(worker: Worker) -> None:
    work = worker.queue()
    worker.ask("acknowledgeEnvironmentWork", work)
    beat = worker.beat(work, "NO_HEARTBEAT")
    for stale in ("NO_HEARTBEAT", "2026-01-01T00:00:00Z"):
        response = worker.send("sendEnvironmentWorkHeartbeat", work, expected_last_heartbeat=stale)
        assert code(response) == (412, "heartbeat_precondition_failed")
        lease = response.json()["error"]["details"]["current_state"]
        assert (lease["last_heartbeat"], lease["lease_extended"]) == (beat["last_heartbeat"], False)


def test_what_was_polled_and_not_acknowledged_is_given_out_again(worker: Worker) -> None:
    work = worker.queue()
    assert worker.ask("pollEnvironmentWork")["id"] == work
    assert worker.ask("pollEnvironmentWork") is None
    worker.world.clock.advance(6)
    assert worker.ask("pollEnvironmentWork", reclaim_older_than_ms=60_000) is None
    assert worker.ask("pollEnvironmentWork")["id"] == work


def test_a_lease_that_ends_frees_the_item(worker: Worker) -> None:
    work = worker.queue()
    worker.ask("acknowledgeEnvironmentWork", work)
    beat = worker.ask("sendEnvironmentWorkHeartbeat", work, desired_ttl_seconds=20)
    assert beat["ttl_seconds"] == 20
    worker.world.clock.advance(10)
    assert worker.ask("pollEnvironmentWork") is None
    worker.world.clock.advance(11)
    polled = worker.ask("pollEnvironmentWork")
    assert (polled["id"], polled["state"], polled["latest_heartbeat_at"]) == (work, "queued", None)


def test_workers_are_counted_for_half_a_minute(worker: Worker) -> None:
    path = f"{worker.maker.mock.url}/v1/environments/{worker.id}/work/poll"
    headers = {
        "authorization": "Bearer " + TEST_CREDENTIALS["environmentKey"],
        "anthropic-version": "2023-06-01", "anthropic-beta": "managed-agents-2026-04-01",
    }  # fmt: skip
    for name in ("a", "b", "b"):
        httpx.get(path, headers={**headers, "anthropic-worker-id": name})
    httpx.get(path, headers=headers)
    assert worker.ask("getEnvironmentWorkStats")["workers_polling"] == 2
    worker.world.clock.advance(31)
    assert worker.ask("getEnvironmentWorkStats")["workers_polling"] == 0


@pytest.mark.parametrize("operation", ["pollEnvironmentWork", "getEnvironmentWorkStats"])
def test_workers_and_programs_have_different_keys(worker: Worker, operation: str) -> None:
    wanted = VIEW.operations[operation]
    work = wanted.path.replace("{environment_id}", worker.id)
    key = (
        worker.maker.mock.api_key
        if operation == "pollEnvironmentWork"
        else TEST_CREDENTIALS["environmentKey"]
    )
    headers = {
        "authorization": f"Bearer {key}", "anthropic-version": "2023-06-01",
        "anthropic-beta": "managed-agents-2026-04-01",
    }  # fmt: skip
    assert httpx.get(worker.maker.mock.url + work, headers=headers).status_code == 403
