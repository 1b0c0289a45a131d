"""Each fault of batches, files and skills changes what a walk through that API shows."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from state_kit import (
    OLD_FILES,
    OLD_SKILLS,
    PDF,
    batch,
    manifest,
    prompt,
    raw_form,
    skill_form,
    upload,
    zipped,
)

from claude_conformance.mock import Fault, MockConfig, MockServer, all_faults
from claude_conformance.mock.faults import batch_results, batches, files, skills
from claude_conformance.mock.resources.store import ResourceStore

Shown = Iterator[list[httpx.Response]]
Walk = Callable[[MockServer, httpx.Client], Shown]
BATCHES = "/v1/messages/batches"
ECHO = "Repeat the text in the tags: <text>Z\u00fcrich\nBasel</text>"
VARYING = re.compile(r"req_01\w{22}|\b\d{16}\b")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
NUMBER = re.compile(r"\b[12]\d{9}\b")


def walk_batches(server: MockServer, wire: httpx.Client) -> Shown:
    item = batch(prompt())["requests"][0]
    first = wire.post(BATCHES, json=batch(prompt(), {"model": "unknown"}, prompt(ECHO)))
    at = f"{BATCHES}/{first.json().get('id', 'none')}"
    yield [first, wire.get(at), wire.get(f"{at}/results"), wire.delete(f"{at}-unknown")]
    second = wire.post(BATCHES, json=batch(prompt(), prompt()))
    other = f"{BATCHES}/{second.json().get('id', 'none')}"
    server.advance(40)
    yield [second, wire.post(f"{other}/cancel")]
    server.advance(40)
    yield [wire.get(at), wire.get(f"{at}/results"), wire.get(other), wire.get(f"{other}/results")]
    for requests in ([], [item, item], [{**item, "custom_id": "a b"}]):
        yield [wire.post(BATCHES, json={"requests": requests})]
    running = wire.post(BATCHES, json=batch(prompt()))
    yield [wire.delete(f"{BATCHES}/{running.json().get('id', 'none')}")]
    after = second.json().get("id", "none")
    queries = ("", "?limit=1", f"?after_id={after}", "?limit=1000")
    yield [wire.get(f"{BATCHES}{query}") for query in queries]
    many = wire.post(BATCHES, json=batch(*[prompt()] * 101))
    server.advance(4000)
    yield [wire.get(f"{BATCHES}/{many.json().get('id', 'none')}/results")]
    yield [wire.delete(at), wire.get(at), wire.get(f"{BATCHES}/msgbatch_unknown")]


def walk_files(server: MockServer, wire: httpx.Client) -> Shown:
    made = upload(wire, "dir/a.pdf", PDF, kind="application/pdf")
    id = made.json().get("id", "none")
    yield [made, upload(wire, "b.txt", fields={"expires_in_seconds": "3599"})]
    soon = upload(wire, "b.txt", fields={"expires_in_seconds": "3600"})
    yield [soon, wire.get(f"/v1/files/{soon.json().get('id', 'none')}")]
    yield [upload(wire, "a<b.txt"), wire.post("/v1/files", files={"other": ("a", b"x")})]
    form = raw_form(b'Content-Disposition: form-data; name="expires_in_seconds"\r\n\r\n3600')
    kind = {"content-type": "multipart/form-data; boundary=xyz"}
    yield [wire.post("/v1/files", content=form, headers=kind)]
    at = f"/v1/files/{id}"
    yield [wire.get(at), wire.get(f"{at}/content"), wire.get("/v1/files/file_unknown")]
    for stored in [*server.world.store(ResourceStore).within("file", WORKSPACE)][-1:]:
        stored.data["downloadable"] = True
        yield [wire.get(f"/v1/files/{stored.key[0]}/content")]
    page = wire.get("/v1/files?limit=1")
    token = page.json().get("next_page") or "page_none"
    queries = ("", f"?limit=1&page={token}", f"?ids[]={id}", f"?ids[]={id}&limit=1")
    yield [page, *(wire.get(f"/v1/files{query}") for query in queries)]
    yield [wire.get("/v1/files?limit=1", headers=OLD_FILES), wire.get(at, headers=OLD_FILES)]
    cut = b'--xyz\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\ncut off here'
    yield [
        wire.post("/v1/files", content=cut, headers=kind),
        wire.get(f"/v1/files?limit=1&after_id={id}", headers=OLD_FILES),
    ]
    for block in ("document", "image"):
        source = {"type": block, "source": {"type": "file", "file_id": id}}
        yield [wire.post("/v1/messages", json=prompt([source]))]
    cited = {"type": "document", "source": {"type": "file", "file_id": id}, "citations": {"enabled": True}}
    yield [wire.post("/v1/messages", json=prompt([cited])), upload(wire, "Gezeiten Z\u00fcrich.txt")]
    yield [upload(wire, f"{'long' * 60}.txt"), *(upload(wire, "twin.txt") for _ in range(2))]
    yield [wire.delete(at), wire.get(at), wire.get("/v1/files")]


def walk_skills(_: MockServer, wire: httpx.Client) -> Shown:
    made = wire.post("/v1/skills", files=skill_form(), data={"display_name": "Tides"})
    id = made.json().get("id", "none")
    at = f"/v1/skills/{id}"
    yield [made, wire.post(f"{at}/versions", files=skill_form({"t/SKILL.md": manifest()}))]
    bundles: list[dict[str, bytes]] = [
        {"t/README.md": b"x"},
        {"t/SKILL.md": manifest("Tides")},
        {"t/SKILL.md": manifest(description="''")},
        {"t/SKILL.md": manifest(), "u/a.py": b"1"},
        {"t/SKILL.md": manifest(), "t/../../a.py": b"1"},
        {"t.zip": zipped({"t/SKILL.md": manifest()})},
    ]
    yield [wire.post("/v1/skills", files=skill_form(bundle)) for bundle in bundles]
    yield [wire.post(f"{at}/versions", files=skill_form({"t/SKILL.md": manifest("other")}))]
    yield [wire.post("/v1/skills", files=skill_form(), data={"display_name": "x" * 256})]
    page = wire.get("/v1/skills?limit=1")
    token = page.json().get("next_page") or "page_none"
    queries = ("", f"?limit=1&page={token}", "?source=anthropic", "?source=custom", "?beta=true")
    yield [page, *(wire.get(f"/v1/skills{query}") for query in queries)]
    yield [wire.get("/v1/skills", headers=OLD_SKILLS), wire.get("/v1/skills/skill_unknown"), wire.get(at)]
    yield [wire.get(f"{at}/versions"), wire.get(f"{at}/versions/latest"), wire.delete("/v1/skills/pptx")]
    code = {"type": "code_execution_20250825", "name": "code_execution"}
    loaded = {"skills": [{"type": "custom", "skill_id": "skill_unknown"}]}
    yield [wire.post("/v1/messages", json=prompt(tools=[code], container=loaded))]
    yield [wire.delete(at), wire.get(at)]


WALKS: list[tuple[Walk, Any]] = [
    (walk_batches, batches),
    (walk_batches, batch_results),
    (walk_files, files),
    (walk_skills, skills),
]
WORKSPACE = "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ"


def faults_of(module: Any) -> list[Fault]:
    """The faults that a module registers: their ids are in its source."""
    source = open(module.__file__).read()  # noqa: SIM115 - read at once
    return [fault for fault in all_faults() if f'"{fault.id}"' in source]


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    config = MockConfig(api_keys=("test-key",), pace=0, batch_seconds=60)
    with MockServer(config) as running:
        yield running


def transcript(server: MockServer, walk: Walk) -> Iterator[Any]:
    """What a walk shows, step by step: no ids of requests, times as hours from now."""
    server.world.reset()
    start = server.world.clock.now()
    headers = {"x-api-key": server.api_key, "anthropic-version": "2023-06-01"}

    def hours(found: re.Match[str]) -> str:
        moment = dt.datetime.fromisoformat(found[0]).timestamp()
        return f"{round((moment - start) / 3600)} h" if moment > start - 60 else "long ago"

    with httpx.Client(base_url=server.url, headers=headers, timeout=20) as wire:
        for step in walk(server, wire):
            yield [
                (
                    answer.status_code,
                    answer.headers.get("content-type"),
                    NUMBER.sub("number", TIME.sub(hours, VARYING.sub("req", answer.text))),
                )
                for answer in step
            ]
            assert server.world.failures == []


@pytest.fixture(scope="module")
def healthy(server: MockServer) -> dict[Walk, list[Any]]:
    return {walk: list(transcript(server, walk)) for walk, _ in WALKS}


def test_walks_repeat(server: MockServer, healthy: dict[Walk, list[Any]]) -> None:
    for walk, shown in healthy.items():
        assert list(transcript(server, walk)) == shown


@pytest.mark.parametrize(
    ("walk", "id"),
    [(walk, fault.id) for walk, module in WALKS for fault in faults_of(module) if "-called-" not in fault.id],
)
def test_state_fault_shows(server: MockServer, healthy: dict[Walk, list[Any]], walk: Walk, id: str) -> None:
    with server.faults(id):
        steps = zip(transcript(server, walk), healthy[walk], strict=True)
        assert any(shown != before for shown, before in steps)


def test_enough_faults() -> None:
    assert sum(len(faults_of(module)) for _, module in WALKS) > 60
