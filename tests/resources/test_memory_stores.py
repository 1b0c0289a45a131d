"""Memory stores: hashes, versions, preconditions, directories and redaction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from wire import error, ok, wire

CONFLICT = (409, "memory_path_conflict_error")
STALE = (409, "memory_precondition_failed_error")
INVALID = (400, "invalid_request_error")
TEXT = "Ebbe um zehn, café"
HASH = hashlib.sha256(TEXT.encode()).hexdigest()


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with wire("agent-memory-2026-07-22") as (_, client):
        yield client


@pytest.fixture
def store(client: httpx.Client) -> str:
    return "/v1/memory_stores/" + str(ok(client.post("/v1/memory_stores", json={"name": "Notes"}))["id"])


def remember(
    client: httpx.Client, store: str, path: str = "/a.md", content: str | None = TEXT
) -> dict[str, Any]:
    return ok(client.post(f"{store}/memories", json={"path": path, "content": content}))


def operations(client: httpx.Client, store: str, **query: Any) -> list[str]:
    return [one["operation"] for one in ok(client.get(f"{store}/memory_versions", params=query))["data"]]


def test_a_memory_has_the_hash_and_size_of_its_bytes(client: httpx.Client, store: str) -> None:
    made = remember(client, store)
    assert (made["content_sha256"], made["content_size_bytes"]) == (HASH, len(TEXT.encode()))
    assert made["content"] is None, "create answers with the basic view"
    at = f"{store}/memories/{made['id']}"
    assert ok(client.get(at))["content"] == TEXT
    assert ok(client.get(at, params={"view": "basic"}))["content"] is None
    assert remember(client, store, "/empty.md", None)["content_size_bytes"] == 0


def test_every_change_adds_a_version(client: httpx.Client, store: str) -> None:
    made = remember(client, store)
    at = f"{store}/memories/{made['id']}"
    changed = ok(client.post(at, json={"path": "/b/c.md"}))
    assert (changed["id"], changed["path"], changed["content_sha256"]) == (made["id"], "/b/c.md", HASH)
    assert changed["memory_version_id"] != made["memory_version_id"]
    assert ok(client.post(at, json={"path": "/b/c.md"})) == changed, "nothing changes, no version"
    ok(client.delete(at))
    assert operations(client, store) == ["deleted", "modified", "created"]
    assert operations(client, store, memory_id=made["id"], operation="modified") == ["modified"]
    last = ok(client.get(f"{store}/memory_versions", params={"view": "full"}))["data"]
    assert [one["content"] for one in last] == [None, TEXT, TEXT]
    assert [one["path"] for one in last] == ["/b/c.md", "/b/c.md", "/a.md"]
    key = last[0]["created_by"]["api_key_id"]
    assert len(operations(client, store, api_key_id=key)) == 3
    assert operations(client, store, session_id="sesn_1") == []


def test_a_path_is_taken_once(client: httpx.Client, store: str) -> None:
    remember(client, store)
    other = remember(client, store, "/A.md")
    assert error(client.post(f"{store}/memories", json={"path": "/a.md", "content": ""})) == CONFLICT
    assert error(client.post(f"{store}/memories/{other['id']}", json={"path": "/a.md"})) == CONFLICT
    ok(client.delete(f"{store}/memories/{other['id']}"))
    remember(client, store, "/A.md")


def test_a_stale_hash_changes_nothing(client: httpx.Client, store: str) -> None:
    at = f"{store}/memories/{remember(client, store)['id']}"
    stale = {"type": "content_sha256", "content_sha256": "0" * 64}
    assert error(client.post(at, json={"content": "x", "precondition": stale})) == STALE
    assert error(client.delete(at, params={"expected_content_sha256": "0" * 64})) == STALE
    assert ok(client.get(at))["content"] == TEXT
    fresh = {"type": "content_sha256", "content_sha256": HASH}
    ok(client.post(at, json={"content": "x", "precondition": fresh}))
    ok(client.delete(at, params={"expected_content_sha256": hashlib.sha256(b"x").hexdigest()}))
    assert operations(client, store) == ["deleted", "modified", "created"]


def test_a_list_of_depth_one_has_directories(client: httpx.Client, store: str) -> None:
    for path in ("/n/a.md", "/n/d/b.md", "/n/d/e/c.md", "/n-old/x.md"):
        remember(client, store, path)

    def paths(**query: Any) -> list[str]:
        return [one["path"] for one in ok(client.get(f"{store}/memories", params=query))["data"]]

    assert paths(depth=1) == ["/n/", "/n-old/"]
    assert paths(path_prefix="/n/") == ["/n/a.md", "/n/d/b.md", "/n/d/e/c.md"]
    assert paths(path_prefix="/n/", depth=1) == ["/n/a.md", "/n/d/"]
    assert error(client.get(f"{store}/memories", params={"depth": 2})) == INVALID
    assert error(client.get(f"{store}/memories", params={"path_prefix": "/n"})) == INVALID


def test_a_page_with_texts_has_at_most_twenty(client: httpx.Client, store: str) -> None:
    for number in range(22):
        remember(client, store, f"/{number}.md")
    asked = {"limit": 50, "view": "full"}
    page = ok(client.get(f"{store}/memories", params=asked))
    assert len(page["data"]) == 20
    rest = ok(client.get(f"{store}/memories", params={**asked, "page": page["next_page"]}))
    assert len(rest["data"]) == 2
    assert rest["next_page"] is None
    assert len(ok(client.get(f"{store}/memories", params={"limit": 50}))["data"]) == 22


def test_only_old_versions_are_redacted(client: httpx.Client, store: str) -> None:
    made = remember(client, store)
    version = f"{store}/memory_versions/{made['memory_version_id']}"
    assert error(client.post(f"{version}/redact")) == INVALID
    ok(client.post(f"{store}/memories/{made['id']}", json={"content": "x"}))
    redacted = ok(client.post(f"{version}/redact"))
    assert redacted["redacted_at"] is not None
    assert {redacted[name] for name in ("path", "content", "content_sha256", "content_size_bytes")} == {None}
    assert ok(client.post(f"{version}/redact")) == redacted == ok(client.get(version))
    assert redacted["created_by"] is not None


def test_an_archived_store_is_only_read_and_cleaned(client: httpx.Client, store: str) -> None:
    made = remember(client, store)
    at = f"{store}/memories/{made['id']}"
    archived = ok(client.post(f"{store}/archive"))
    assert ok(client.post(f"{store}/archive")) == archived
    assert error(client.post(store, json={"name": "Other"})) == INVALID
    assert error(client.post(f"{store}/memories", json={"path": "/b.md", "content": ""})) == INVALID
    assert error(client.post(at, json={"content": "x"})) == INVALID
    assert ok(client.get(at))["content"] == TEXT
    assert len(ok(client.get(f"{store}/memories"))["data"]) == 1
    ok(client.delete(at))


def test_an_empty_description_is_empty_again(client: httpx.Client, store: str) -> None:
    assert ok(client.post(store, json={"description": "Tides"}))["description"] == "Tides"
    assert ok(client.post(store, json={"description": ""}))["description"] == ""


@pytest.mark.parametrize(
    "path", ["/a/../b", "/./a", "/a\u200bb", "/cafe\u0301", "/" + "é" * 600, "a", "/a/", "/a" * 21]
)
def test_a_wrong_path_is_refused(client: httpx.Client, store: str, path: str) -> None:
    assert error(client.post(f"{store}/memories", json={"path": path, "content": ""})) == INVALID


def test_the_managed_agents_value_opens_them_too() -> None:
    with wire("managed-agents-2026-04-01") as (_, client):
        ok(client.get("/v1/memory_stores"))
    with wire("dreaming-2026-04-21") as (_, client):
        assert client.get("/v1/memory_stores").status_code == 404
