"""Helpers for faults of stored objects: batches, files, skills."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import JsonReply, Reply

from .base import Body, fault

Change = Callable[[dict[str, Any]], None]

LONG_AGO, LATER = "2020-01-01T00:00:00+00:00", "2031-01-01T00:00:00Z"

BATCH_CREATE = ("createMessageBatch",)
BATCH_LIST = ("listMessageBatches",)
BATCH_GET = ("getMessageBatch",)
BATCH_CANCEL = ("cancelMessageBatch",)
BATCH_DELETE = ("deleteMessageBatch",)
BATCH_RESULTS = ("getMessageBatchResults",)
BATCH_OBJECTS = BATCH_CREATE + BATCH_LIST + BATCH_GET + BATCH_CANCEL
BATCHES = BATCH_OBJECTS + BATCH_DELETE + BATCH_RESULTS
FILE_UPLOAD, FILE_LIST, FILE_GET = ("uploadFile",), ("listFiles",), ("getFileMetadata",)
FILE_CONTENT, FILE_DELETE = ("downloadFile",), ("deleteFile",)
FILE_OBJECTS = FILE_UPLOAD + FILE_LIST + FILE_GET
FILES = FILE_OBJECTS + FILE_CONTENT + FILE_DELETE
SKILL_CREATE, SKILL_LIST, SKILL_GET = ("createSkill",), ("listSkills",), ("getSkill",)
SKILL_DELETE = ("deleteSkill",)
VERSION_CREATE, VERSION_LIST = ("createSkillVersion",), ("listSkillVersions",)
VERSION_GET, VERSION_DELETE = ("getSkillVersion",), ("deleteSkillVersion",)
SKILL_OBJECTS = SKILL_CREATE + SKILL_LIST + SKILL_GET
VERSION_OBJECTS = VERSION_CREATE + VERSION_LIST + VERSION_GET
SKILL_UPLOADS = SKILL_CREATE + VERSION_CREATE
SKILLS = SKILL_OBJECTS + SKILL_DELETE + VERSION_OBJECTS + VERSION_DELETE + ("downloadSkillVersion",)


def good(reply: Reply) -> bool:
    """Whether the reply is JSON with a success status."""
    return isinstance(reply, JsonReply) and reply.status == 200


def body_of(reply: Reply) -> dict[str, Any]:
    """Return the JSON of a successful reply; empty for any other."""
    return reply.body if isinstance(reply, JsonReply) and reply.status == 200 else {}


def objects_of(reply: Reply) -> list[dict[str, Any]]:
    """Return the objects of a list, or the one object of another reply."""
    body = body_of(reply)
    return body.get("data", [body]) if body else []


def each(reply: Reply, change: Change) -> Reply:
    """Return the reply with each of its objects changed."""
    for item in objects_of(reply):
        change(item)
    return reply


def without_query(exchange: Exchange, *names: str) -> None:
    """Drop query parameters of the request."""
    parts = [
        part for part in exchange.request.query.split("&") if unquote(part.partition("=")[0]) not in names
    ]
    exchange.request.query = "&".join(parts)


def turned(reply: Reply) -> Reply:
    """Return a list with its page reversed."""
    if isinstance(reply, JsonReply) and (data := body_of(reply).get("data")):
        ends = {"first_id": data[-1]["id"], "last_id": data[0]["id"]} if "first_id" in reply.body else {}
        reply.body = {**reply.body, "data": data[::-1]} | ends
    return reply


def sets(id: str, summary: str, operations: tuple[str, ...], **changes: Any) -> None:
    """Register a fault that sets properties of the objects that have them."""

    def bent(_: Exchange, reply: Reply) -> Reply:
        return each(
            reply,
            lambda item: item.update(
                {name: value for name, value in changes.items() if item.get(name) is not None}
            ),
        )

    bent.__doc__ = summary
    fault("reply", id, operations=operations)(bent)


def drops(id: str, summary: str, operations: tuple[str, ...], *names: str) -> None:
    """Register a fault that sets properties of objects to null."""

    def bent(_: Exchange, reply: Reply) -> Reply:
        return each(reply, lambda item: item.update({name: None for name in names if name in item}))

    bent.__doc__ = summary
    fault("reply", id, operations=operations)(bent)


def cuts(id: str, summary: str, operations: tuple[str, ...], name: str, length: int) -> None:
    """Register a fault that returns only the beginning of a string."""

    def bent(_: Exchange, reply: Reply) -> Reply:
        return each(reply, lambda item: item.update({name: item[name][:length]} if item.get(name) else {}))

    bent.__doc__ = summary
    fault("reply", id, operations=operations)(bent)


def changes_reply(
    id: str, summary: str, operations: tuple[str, ...], change: Callable[[Body], object]
) -> None:
    """Register a fault that changes the JSON of successful replies in place."""

    def hook(_: Exchange, reply: Reply) -> Reply:
        if body := body_of(reply):
            change(body)
        return reply

    hook.__doc__ = summary
    fault("reply", id, operations=operations)(hook)
