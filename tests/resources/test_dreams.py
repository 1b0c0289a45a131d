"""Dreams: their life in virtual time, what they write, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import httpx
import pytest
from wire import error, ok, wire

from claude_conformance.mock import MockServer

INVALID = (400, "invalid_request_error")
BETAS = "dreaming-2026-04-21,agent-memory-2026-07-22"


@attrs.frozen
class Night:
    """A mock whose dreams take a minute, and a memory store with one memory."""

    mock: MockServer
    client: httpx.Client
    store: str

    def asks(self, store: str | None = None, **more: Any) -> dict[str, Any]:
        inputs = [
            {"type": "sessions", "session_ids": ["sesn_2", "sesn_1"]},
            {"type": "memory_store", "memory_store_id": store or self.store},
        ]
        return {"model": "claude-opus-4-8", "inputs": inputs, **more}

    def dream(self, **more: Any) -> httpx.Response:
        return self.client.post("/v1/dreams", json=self.asks(**more))

    def updates(self) -> dict[str, Any]:
        return {"output_behavior": {"type": "update_existing", "memory_store_id": self.store}}

    def now(self, dream: dict[str, Any]) -> dict[str, Any]:
        return ok(self.client.get(f"/v1/dreams/{dream['id']}"))

    def paths(self, store: str) -> list[str]:
        return [one["path"] for one in ok(self.client.get(f"/v1/memory_stores/{store}/memories"))["data"]]


@pytest.fixture
def night() -> Iterator[Night]:
    with wire(BETAS, batch_seconds=60) as (mock, client):
        store = ok(client.post("/v1/memory_stores", json={"name": "Notes"}))["id"]
        ok(client.post(f"/v1/memory_stores/{store}/memories", json={"path": "/a.md", "content": "x"}))
        yield Night(mock, client, store)


def test_a_dream_writes_a_copy_of_its_store(night: Night) -> None:
    made = ok(night.dream())
    assert (made["status"], made["outputs"], made["session_id"]) == ("pending", [], None)
    assert made["model"] == {"id": "claude-opus-4-8", "speed": "standard"}
    assert made["output_behavior"] == {"type": "create_new"}
    assert made["inputs"][0]["session_ids"] == ["sesn_1", "sesn_2"]
    night.mock.advance(25)
    running = night.now(made)
    assert (running["status"], running["outputs"], running["ended_at"]) == ("running", [], None)
    assert running["session_id"].startswith("sesn_")
    night.mock.advance(40)
    done = night.now(made)
    assert (done["status"], done["session_id"]) == ("completed", running["session_id"])
    assert done["ended_at"] is not None
    assert done["usage"]["input_tokens"] > 0
    ((output),) = done["outputs"]
    assert output["memory_store_id"] != night.store
    assert night.paths(output["memory_store_id"]) == ["/a.md", f"/dreams/{made['id']}.md"]
    assert night.paths(night.store) == ["/a.md"]
    assert night.now(made) == done


def test_a_dream_can_update_its_store(night: Night) -> None:
    made = ok(night.dream(**night.updates()))
    assert error(night.dream(**night.updates())) == (409, "conflict_error")
    ok(night.dream())
    night.mock.advance(61)
    again = ok(night.dream(**night.updates()))
    assert night.now(made)["outputs"] == [{"type": "memory_store", "memory_store_id": night.store}]
    assert night.paths(night.store) == ["/a.md", f"/dreams/{made['id']}.md"]
    ok(night.client.post(f"/v1/dreams/{again['id']}/cancel"))
    ok(night.dream(**night.updates()))


def test_only_what_has_not_ended_is_canceled(night: Night) -> None:
    made = ok(night.dream())
    canceled = ok(night.client.post(f"/v1/dreams/{made['id']}/cancel"))
    assert canceled["status"] == "canceled"
    assert canceled["ended_at"] is not None
    night.mock.advance(61)
    assert ok(night.client.post(f"/v1/dreams/{made['id']}/cancel")) == canceled == night.now(made)
    other = ok(night.dream())
    night.mock.advance(61)
    assert error(night.client.post(f"/v1/dreams/{other['id']}/cancel")) == INVALID


def test_only_what_has_ended_is_archived(night: Night) -> None:
    made = ok(night.dream())
    assert error(night.client.post(f"/v1/dreams/{made['id']}/archive")) == INVALID
    night.mock.advance(25)
    assert error(night.client.post(f"/v1/dreams/{made['id']}/archive")) == INVALID
    night.mock.advance(40)
    archived = ok(night.client.post(f"/v1/dreams/{made['id']}/archive"))
    assert archived["status"] == "completed"
    assert ok(night.client.post(f"/v1/dreams/{made['id']}/archive")) == archived == night.now(made)
    assert ok(night.client.get("/v1/dreams"))["data"] == []
    assert ok(night.client.get("/v1/dreams", params={"include_archived": "true"}))["data"] == [archived]


def test_a_list_selects_by_state_and_time(night: Night) -> None:
    old = ok(night.dream())
    night.mock.advance(61)
    new = ok(night.dream())

    def listed(**query: Any) -> list[str]:
        return [one["id"] for one in ok(night.client.get("/v1/dreams", params=query))["data"]]

    assert listed() == [new["id"], old["id"]]
    assert listed(**{"statuses[]": ["completed", "failed"]}) == [old["id"]]
    assert listed(**{"statuses[]": ["pending", "completed"]}) == [new["id"], old["id"]]
    assert listed(**{"created_at[gt]": old["created_at"]}) == [new["id"]]
    assert listed(**{"created_at[lt]": new["created_at"]}) == [old["id"]]


def test_a_dream_fails_without_its_store(night: Night) -> None:
    made = ok(night.dream())
    ok(night.client.delete(f"/v1/memory_stores/{night.store}"))
    night.mock.advance(61)
    failed = night.now(made)
    assert failed["status"] == "failed"
    assert failed["error"]["type"] == "input_memory_store_unavailable"


def test_wrong_inputs_are_refused(night: Night) -> None:
    store, sessions = night.asks()["inputs"][::-1]
    for inputs in ([store, store], [sessions, sessions], [store], [store, sessions, sessions]):
        assert error(night.dream(inputs=inputs)) == INVALID
    twice = {"type": "sessions", "session_ids": ["sesn_1", "sesn_1"]}
    assert error(night.dream(inputs=[store, twice])) == INVALID
    assert error(night.dream(store="memstore_1")) == (404, "not_found_error")
    assert error(night.dream(model={"id": "claude-opus-4-8", "speed": "fast"})) == INVALID
    other = {"type": "update_existing", "memory_store_id": "memstore_1"}
    assert error(night.dream(output_behavior=other)) == INVALID
    ok(night.client.post(f"/v1/memory_stores/{night.store}/archive"))
    assert error(night.dream()) == INVALID
