"""Faults of leniency about batches, files and skills, and of unknown ids: one kind of request each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import attrs

from claude_conformance.mock.apis.skills.bundles import manifest_of, unpack
from claude_conformance.mock.exchange import Decoded, Exchange
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.forms import Tree
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request

from .base import Body, Fault, register
from .lenient import served
from .stored_objects import (
    BATCH_CANCEL,
    BATCH_CREATE,
    BATCH_GET,
    BATCH_RESULTS,
    FILE_CONTENT,
    FILE_DELETE,
    FILE_GET,
    FILE_LIST,
    FILE_UPLOAD,
    SKILL_GET,
    SKILL_LIST,
    SKILL_UPLOADS,
    VERSION_GET,
    VERSION_LIST,
    without_query,
)

LONGEST_ID, LONGEST_NAME = 64, 255
HOUR, NINETY_DAYS = 3600, 90 * 24 * 3600
MULTIPART = "multipart/form-data"


# Batches
def _custom_id(kind: str, body: Body) -> None:
    for number, item in enumerate(body["requests"]):
        name = item["custom_id"]
        if kind == "long":
            item["custom_id"] = name[:LONGEST_ID]
        elif kind == "empty":
            item["custom_id"] = name or f"request-{number}"
        else:
            item["custom_id"] = name.replace(" " if kind == "blank" else ".", "_")


for _kind, _summary in {
    "long": "A custom_id may have any length",
    "empty": "A custom_id may be empty",
    "blank": "A custom_id may have blanks",
    "dot": "A custom_id may have dots",
}.items():
    served(f"batch-custom-id-{_kind}-served", _summary, partial(_custom_id, _kind), BATCH_CREATE)


# Unknown ids
def _unknown_500(_: Exchange, reply: Reply) -> Reply:
    if reply.status == 404 and isinstance(reply, JsonReply):
        error = {**reply.body["error"], "type": "api_error"}
        return JsonReply(
            {**reply.body, "error": error}, 500, dict(reply.headers) | {"x-should-retry": "true"}
        )
    return reply


for _id, _what, _operations in (
    ("batch-unknown-500-on-retrieve", "Asking for an unknown batch", BATCH_GET),
    ("batch-unknown-500-on-results", "Asking for the results of an unknown batch", BATCH_RESULTS),
    ("batch-unknown-500-on-cancel", "Canceling an unknown batch", BATCH_CANCEL),
    ("file-unknown-500-on-metadata", "Asking for an unknown file", FILE_GET),
    ("file-unknown-500-on-content", "Asking for the content of an unknown file", FILE_CONTENT),
    ("file-unknown-500-on-delete", "Deleting an unknown file", FILE_DELETE),
    ("skill-unknown-500-on-retrieve", "Asking for an unknown skill", SKILL_GET),
    ("skill-unknown-500-on-versions", "Asking for the versions of an unknown skill", VERSION_LIST),
    ("skill-unknown-500-on-version", "Asking for a version of an unknown skill", VERSION_GET),
):
    register(Fault(_id, f"{_what} is a server error", (), _operations, reply=_unknown_500))


# Files
def _renamed(exchange: Exchange, rename: Callable[[str], str]) -> None:
    if exchange.form is not None:
        exchange.form.parts = [
            attrs.evolve(part, filename=part.filename and rename(part.filename))
            for part in exchange.form.parts
        ]


def _bracket(exchange: Exchange, request: Request) -> Request:
    """The name of a file may contain <"""
    _renamed(exchange, lambda name: name.replace("<", "_"))
    return request


def _long_name(exchange: Exchange, request: Request) -> Request:
    """The name of a file may have any length"""
    _renamed(exchange, lambda name: name[-LONGEST_NAME:])
    return request


def _expiry(wrong: Callable[[int], bool], exchange: Exchange, request: Request) -> Request:
    for part in exchange.form.all("expires_in_seconds") if exchange.form else ():
        if part.text().isdigit() and wrong(int(part.text())):
            exchange.skip("schema")
    return request


register(Fault("file-name-bracket-served", _bracket.__doc__ or "", (), FILE_UPLOAD, request=_bracket))
register(Fault("file-name-long-served", _long_name.__doc__ or "", (), FILE_UPLOAD, request=_long_name))
for _id, _summary, _wrong in (
    ("file-expiry-short-served", "A file may expire in less than an hour", lambda seconds: seconds < HOUR),
    (
        "file-expiry-long-served",
        "A file may expire after more than ninety days",
        lambda seconds: seconds > NINETY_DAYS,
    ),
):
    register(Fault(_id, _summary, (), FILE_UPLOAD, request=partial(_expiry, _wrong)))


def _beside_ids(name: str, exchange: Exchange, request: Request) -> Request:
    if "ids[]=" in request.query or "ids%5B%5D=" in request.query:
        without_query(exchange, name)
    return request


for _name in ("limit", "page"):
    register(
        Fault(
            f"file-ids-with-{_name}-ignored",
            f"{_name} together with ids[] is ignored",
            (),
            FILE_LIST,
            request=partial(_beside_ids, _name),
        )
    )


def _ids_go_on(exchange: Exchange, reply: Reply) -> Reply:
    """A list of the files of ids[] says that another page follows"""
    named = isinstance(exchange, Decoded) and exchange.params.get("ids[]")
    if isinstance(reply, JsonReply) and reply.status == 200 and named:
        reply.body = {**reply.body, "next_page": "page_more"}
    return reply


register(Fault("file-ids-with-next-page", _ids_go_on.__doc__ or "", (), FILE_LIST, reply=_ids_go_on))


def _form_500(boundary: bool, exchange: Exchange, reply: Reply) -> Reply:
    """Report a form without a boundary, or with a wrong one, as a server error."""
    kind = exchange.request.header("content-type") or ""
    broken = reply.status == 400 and exchange.form is None and kind.startswith(MULTIPART)
    if not broken or not isinstance(reply, JsonReply) or ("boundary=" in kind) is not boundary:
        return reply
    if boundary and "last boundary" in reply.body["error"]["message"]:
        return reply
    error = ApiError(500, "Internal server error")
    return JsonReply(
        error.envelope(exchange.request_id), 500, dict(reply.headers) | {"x-should-retry": "true"}
    )


for _id, _summary, _flag in (
    ("file-form-without-boundary-500", "A form without a boundary is a server error", False),
    (
        "file-form-of-another-boundary-500",
        "A form with a wrong boundary is a server error",
        True,
    ),
):
    register(Fault(_id, _summary, (), FILE_UPLOAD, reply=partial(_form_500, _flag)))


# Skills
def _manifest(
    member: str, wrong: Callable[[str], bool], check: str, exchange: Exchange, request: Request
) -> Request:
    """Skip a check if a field of SKILL.md is wrong in one way."""
    if exchange.form is None:
        return request
    try:
        value = manifest_of(unpack(exchange.form, exchange.world.folder)).fields.get(member)
    except ApiError:
        return request
    if isinstance(value, str) and wrong(value):
        exchange.skip(check)
    return request


for _id, _summary, _member, _wrong in (
    (
        "skill-name-upper-case-served",
        "The name of a skill may have capitals",
        "name",
        lambda name: name != name.lower(),
    ),
    (
        "skill-name-long-served",
        "The name of a skill may have any length",
        "name",
        lambda name: len(name) > 64,
    ),
    (
        "skill-name-claude-served",
        "The name of a skill may contain claude",
        "name",
        lambda name: "claude" in name,
    ),
    (
        "skill-name-anthropic-served",
        "The name of a skill may contain anthropic",
        "name",
        lambda name: "anthropic" in name,
    ),
    (
        "skill-description-empty-served",
        "The description of a skill may be empty",
        "description",
        lambda text: not text,
    ),
    (
        "skill-description-long-served",
        "The description of a skill may have any length",
        "description",
        lambda text: len(text) > 1024,
    ),
):
    register(
        Fault(
            _id,
            _summary,
            (),
            SKILL_UPLOADS,
            request=partial(_manifest, _member, _wrong, f"skill-{_member}-allowed"),
        )
    )


def _layout(manuals: bool, exchange: Exchange, request: Request) -> Request:
    """Keep only the folder of the first SKILL.md, if there are several."""
    form = exchange.form
    paths = (
        [((part.filename or "").rpartition("/"), part.stored) for part in form.all("files[]")] if form else []
    )
    tops = [folder for (folder, _, name), _ in paths if name == "SKILL.md"]
    if (
        form is None
        or not tops
        or (len(tops) > 1) is not manuals
        or len({folder for (folder, *_), _ in paths}) < 2
    ):
        return request
    kept = {f"skill/{name}": stored for (folder, _, name), stored in paths if folder == tops[0]}
    form.tree = Tree(form.path, kept)
    return request


for _id, _summary, _flag in (
    ("skill-two-folders-served", "A second top folder of a skill is silently omitted", False),
    ("skill-two-manuals-served", "A second SKILL.md of a skill is silently omitted", True),
):
    register(Fault(_id, _summary, (), SKILL_UPLOADS, request=partial(_layout, _flag)))


def _source(name: str, exchange: Exchange, request: Request) -> Request:
    if f"source={name}" in request.query:
        without_query(exchange, "source")
    return request


for _name in ("anthropic", "custom"):
    register(
        Fault(
            f"skill-source-{_name}-ignored",
            f"The source {_name} has no effect on the list of skills",
            (),
            SKILL_LIST,
            request=partial(_source, _name),
        )
    )
