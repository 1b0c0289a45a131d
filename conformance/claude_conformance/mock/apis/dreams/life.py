"""The life of a dream in virtual time: it waits, runs, gets a store for its result, and ends."""

from __future__ import annotations

from typing import Any

from claude_conformance.mock.apis.memory_stores.handler import put
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.hooks import on
from claude_conformance.mock.resources.store import Record
from claude_conformance.mock.world.clock import precise

FINAL = frozenset({"completed", "failed", "canceled"})
# The parts of its time after which a dream runs, and has a store for its result.
RUNS, WRITES = 1 / 3, 2 / 3
INPUT_TOKENS, OUTPUT_TOKENS = 1000, 200  # for each session


def input_of(dream: Record, kind: str) -> dict[str, Any]:
    """Return the input of a dream that is a `memory_store`, or `sessions`; empty if a fault let it pass."""
    found: dict[str, Any] = next((item for item in dream.data["inputs"] if item["type"] == kind), {})
    return found


def input_store(asked: Asked, dream: Record) -> Record | None:
    """Return the memory store that a dream reads, if it can still be read."""
    id = input_of(dream, "memory_store").get("memory_store_id", "")
    store = asked.store.find("memory_store", dream.scope, (id,))
    return None if store is None or store.archived else store


@on("dream", "create")
def begin(_: Asked, dream: Record) -> None:
    """Complete what the request left out."""
    data = dream.data
    model = data["model"] if isinstance(data["model"], dict) else {"id": data["model"]}
    sessions = input_of(dream, "sessions")
    sessions["session_ids"] = sorted(sessions.get("session_ids", ()))
    data |= {
        "model": {**model, "speed": model.get("speed") or "standard"},
        "output_behavior": data.get("output_behavior") or {"type": "create_new"},
        "outputs": [],
        "usage": usage(0),
    }


def usage(sessions: int) -> dict[str, int]:
    """Return the tokens of a dream that has read so many sessions."""
    return {
        "input_tokens": INPUT_TOKENS * sessions,
        "output_tokens": OUTPUT_TOKENS * sessions,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
    }


@on("dream", "read")
def live(asked: Asked, dream: Record) -> None:
    """Let a dream do what it would have done until now."""
    whole = asked.exchange.world.config.batch_seconds
    passed = asked.store.clock.now() - dream.created
    data = dream.data
    if data["status"] in FINAL or passed < whole * RUNS:
        return
    if data["status"] == "pending":
        data |= {"status": "running", "session_id": asked.store.ids.new("sesn_")}
    store = input_store(asked, dream)
    if store is None:
        reason = "The memory store to read cannot be read any more."
        error = {"type": "input_memory_store_unavailable", "message": reason}
        end(dream, "failed", precise(dream.created + whole * RUNS), error=error)
        return
    sessions = input_of(dream, "sessions").get("session_ids", ())
    if passed >= whole * WRITES and not data["outputs"]:
        data["outputs"] = [{"type": "memory_store", "memory_store_id": output(asked, dream, store).key[0]}]
        data["usage"] = usage(len(sessions))
    if passed >= whole:
        id = data["outputs"][0]["memory_store_id"]
        result = asked.store.find("memory_store", dream.scope, (id,))
        if result is not None:
            text = f"What {len(sessions)} sessions brought."
            put(asked, result, f"/dreams/{data['id']}.md", text, author(dream))
        end(dream, "completed", precise(dream.created + whole))


@on("dream", "move")
def cancel(asked: Asked, dream: Record) -> None:
    """Note when a dream was canceled."""
    dream.data["ended_at"] = asked.now()


def end(dream: Record, status: str, at: str, error: dict[str, str] | None = None) -> None:
    """End a dream."""
    dream.data |= {"status": status, "ended_at": at, "error": error}


def author(dream: Record) -> dict[str, str]:
    """Return who writes the result: the session of the dream."""
    return {"type": "session_actor", "session_id": dream.data["session_id"]}


def output(asked: Asked, dream: Record, source: Record) -> Record:
    """Return the store for the result: the one that is read, or a copy of it."""
    if dream.data["output_behavior"]["type"] == "update_existing":
        return source
    id, now = asked.store.ids.new("memstore_"), asked.now()
    data = {**source.data, "id": id, "created_at": now, "updated_at": now}
    copy = asked.store.add("memory_store", source.scope, (id,), data)
    for memory in asked.store.within("memory", source.scope, source.key):
        put(asked, copy, memory.data["path"], memory.data["content"], author(dream))
    return copy
