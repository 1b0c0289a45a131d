"""Batches: what they take, how virtual time ends them, what comes of their requests."""

from __future__ import annotations

import json
from typing import Any

import anthropic
import httpx
import pytest
from state_kit import GONE, IRE, batch, create, error_of, prompt, upload

from claude_conformance.mock import MockServer
from claude_conformance.mock.apis.batches.store import BatchStore

BATCHES = "/v1/messages/batches"
DAY = 86400


def lines(wire: httpx.Client, id: str) -> dict[str, Any]:
    answer = wire.get(f"{BATCHES}/{id}/results")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/x-jsonl"
    found = [json.loads(line) for line in answer.text.splitlines()]
    results = {line["custom_id"]: line["result"] for line in found}
    assert len(results) == len(found)
    return results


def test_life_of_a_batch(sdk: anthropic.Anthropic, mock: MockServer) -> None:
    requests: Any = batch(prompt(), prompt("Bye"), {"model": "no", "max_tokens": 1})["requests"]
    made = sdk.messages.batches.create(requests=requests)
    assert made.id.startswith("msgbatch_")
    assert (made.processing_status, made.ended_at, made.results_url) == ("in_progress", None, None)
    assert (made.expires_at - made.created_at).total_seconds() == DAY
    mock.advance(30)
    running = sdk.messages.batches.retrieve(made.id)
    assert running.request_counts.processing == 3
    with pytest.raises(anthropic.BadRequestError):
        sdk.messages.batches.delete(made.id)
    mock.advance(31)
    ended = sdk.messages.batches.retrieve(made.id)
    assert ended.processing_status == "ended"
    assert ended.results_url == f"{mock.url}{BATCHES}/{made.id}/results"
    assert ended.request_counts.to_dict() == {
        "processing": 0,
        "succeeded": 2,
        "errored": 1,
        "canceled": 0,
        "expired": 0,
    }
    results = {line.custom_id: line.result for line in sdk.messages.batches.results(made.id)}
    assert results["r0"].type == "succeeded"
    assert results["r0"].message.usage.service_tier == "batch"
    assert results["r2"].type == "errored"
    assert results["r2"].error.type == "error"
    assert sdk.messages.batches.delete(made.id).type == "message_batch_deleted"
    with pytest.raises(anthropic.NotFoundError):
        sdk.messages.batches.retrieve(made.id)


def test_answers_are_those_of_messages(wire: httpx.Client, mock: MockServer) -> None:
    made = create(wire, prompt("Count from 1 to 5."))
    alone = wire.post("/v1/messages", json=prompt("Count from 1 to 5.")).json()
    mock.advance(61)
    message = lines(wire, made["id"])["r0"]["message"]
    usage = alone["usage"] | {"service_tier": "batch"}
    assert (message["content"], message["usage"]) == (alone["content"], usage)


def test_refused_requests_are_refused_as_messages_would(wire: httpx.Client, mock: MockServer) -> None:
    params = [
        prompt(stream=True),
        prompt(max_tokens=0),
        prompt(surprise=1),
        {},
        prompt("x" * 2_000_000),
        prompt(model="claude-unknown"),
        prompt(temperature=1),
    ]
    made = create(wire, *params)
    newer = wire.post(BATCHES, json=batch(params[-1]), headers={"anthropic-version": "2026-10-21"}).json()
    mock.advance(61)
    results = lines(wire, made["id"])
    kinds = [results[f"r{n}"].get("error", {}).get("error", {}).get("type") for n in range(7)]
    assert kinds == ["invalid_request_error"] * 5 + ["not_found_error", None]
    assert all(results[f"r{n}"]["error"]["request_id"].startswith("req_") for n in range(6))
    assert "temperature" in lines(wire, newer["id"])["r0"]["error"]["error"]["message"]


def test_long_output_only_in_batches(wire: httpx.Client, mock: MockServer) -> None:
    beta = {"anthropic-beta": "output-300k-2026-03-24"}
    made = [
        wire.post(BATCHES, json=batch(prompt(max_tokens=200_000)), headers=headers).json()["id"]
        for headers in (beta, {})
    ]
    mock.advance(61)
    assert [lines(wire, id)["r0"]["type"] for id in made] == ["succeeded", "errored"]


def test_script_and_faults_reach_the_requests(wire: httpx.Client, mock: MockServer) -> None:
    steps = [{"error": {"status": 529, "message": "Overloaded"}}, {"text": "Sunny."}]
    assert wire.put("/_mock/script", json=steps).status_code == 200
    made = create(wire, prompt(), prompt())
    mock.advance(61)
    results = lines(wire, made["id"])
    assert results["r0"]["error"]["error"]["type"] == "overloaded_error"
    assert results["r1"]["message"]["content"][0]["text"] == "Sunny."


@pytest.mark.parametrize(
    "requests",
    [
        [],
        [{"custom_id": "a" * 65, "params": prompt()}],
        [{"custom_id": "", "params": prompt()}],
        [{"custom_id": "a b", "params": prompt()}],
        [{"custom_id": "a", "params": prompt()}, {"custom_id": "a", "params": prompt()}],
        [{"custom_id": "a"}],
        [{"custom_id": "a", "params": "x"}],
        [{"custom_id": "a", "params": {}, "surprise": 1}],
    ],
)
def test_refused_batches(wire: httpx.Client, requests: Any) -> None:
    assert error_of(wire.post(BATCHES, json={"requests": requests})) == IRE


def test_cancel_keeps_what_had_finished(wire: httpx.Client, mock: MockServer) -> None:
    made = create(wire, *[prompt()] * 6)
    at = f"{BATCHES}/{made['id']}"
    mock.advance(31)
    canceling = wire.post(f"{at}/cancel").json()
    assert canceling["processing_status"] == "canceling"
    assert canceling["cancel_initiated_at"]
    assert canceling["request_counts"]["processing"] == 6
    assert error_of(wire.get(f"{at}/results")) == IRE
    mock.advance(1)
    ended = wire.post(f"{at}/cancel").json()
    assert ended["processing_status"] == "ended"
    counts = ended["request_counts"]
    assert (counts["succeeded"], counts["canceled"], counts["processing"]) == (3, 3, 0)
    assert sorted(result["type"] for result in lines(wire, made["id"]).values()) == sorted(
        ["canceled"] * 3 + ["succeeded"] * 3
    )


def test_expiry_and_archive(wire: httpx.Client, mock: MockServer) -> None:
    assert wire.put("/_mock/batches", json={"seconds": 2 * DAY}).status_code == 200
    made = create(wire, *[prompt()] * 4)
    at = f"{BATCHES}/{made['id']}"
    mock.advance(DAY - 10)
    assert wire.get(at).json()["processing_status"] == "in_progress"
    mock.advance(20)
    ended = wire.get(at).json()
    assert ended["ended_at"] == ended["expires_at"]
    assert (ended["request_counts"]["succeeded"], ended["request_counts"]["expired"]) == (2, 2)
    assert {result["type"] for result in lines(wire, made["id"]).values()} == {"succeeded", "expired"}
    mock.advance(28 * DAY)
    archived = wire.get(at).json()
    assert archived["archived_at"]
    assert archived["results_url"] is None
    assert error_of(wire.get(f"{at}/results")) == GONE
    assert wire.delete(at).status_code == 200


def test_list_newest_first_by_pages(sdk: anthropic.Anthropic, wire: httpx.Client) -> None:
    made = [create(wire, prompt())["id"] for _ in range(5)]
    assert [item.id for item in sdk.messages.batches.list(limit=2)] == made[::-1]
    before = wire.get(f"{BATCHES}?limit=2&before_id={made[1]}").json()
    assert [item["id"] for item in before["data"]] == [made[3], made[2]]
    assert before["has_more"] is True
    assert error_of(wire.get(f"{BATCHES}?after_id={made[0]}&before_id={made[1]}")) == IRE
    assert error_of(wire.get(f"{BATCHES}?limit=0")) == IRE


def test_other_workspaces_see_nothing(wire: httpx.Client, mock: MockServer) -> None:
    made = create(wire, prompt())
    file = upload(wire, "a.txt").json()
    other = {"key": "other-key", "workspace": "wrkspc_01AAAAAAAAAAAAAAAAAAAAAA"}
    assert wire.post("/_mock/keys", json=other).status_code == 200
    headers = {"x-api-key": "other-key"}
    seen = wire.get(f"{BATCHES}/{made['id']}", headers=headers)
    assert error_of(seen) == GONE
    assert seen.headers["anthropic-workspace-id"] == other["workspace"]
    assert wire.get(BATCHES, headers=headers).json()["data"] == []
    assert error_of(wire.get(f"/v1/files/{file['id']}", headers=headers)) == GONE
    assert wire.get("/v1/files", headers=headers).json()["data"] == []
    assert wire.get(f"{BATCHES}/{made['id']}").status_code == 200
    assert mock.world.store(BatchStore).ids() == [made["id"]]


@pytest.mark.parametrize("path", ["", "/results", "/cancel"])
def test_unknown_batch(wire: httpx.Client, path: str) -> None:
    method = "POST" if path == "/cancel" else "GET"
    assert error_of(wire.request(method, f"{BATCHES}/msgbatch_unknown{path}")) == GONE


def test_too_large_a_batch(wire: httpx.Client, mock: MockServer) -> None:
    declared = {"content-type": "application/json", "content-length": str(257 * 2**20)}

    def body() -> Any:
        chunk = b" " * 2**20
        for _ in range(257):
            yield chunk

    answer = wire.post(BATCHES, content=body(), headers=declared)
    assert error_of(answer) == (413, "request_too_large", None)
    assert mock.world.store(BatchStore).ids() == []


def test_many_requests_are_worked_on_between_others(wire: httpx.Client, mock: MockServer) -> None:
    made = create(wire, *[prompt()] * 300)
    mock.advance(61)
    for _ in range(200):
        if wire.get(f"{BATCHES}/{made['id']}").json()["processing_status"] == "ended":
            break
    results = lines(wire, made["id"])
    assert len(results) == 300
    assert list(results) != sorted(results, key=lambda name: int(name[1:]))
