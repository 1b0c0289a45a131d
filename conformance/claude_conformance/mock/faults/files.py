"""Faults of the Files API, and of files that messages name."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
import datetime as dt
from typing import Any

import attrs

from claude_conformance.mock.apis.files.store import FileStore
from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.forms import Part
from claude_conformance.mock.http.replies import FileReply, JsonReply, Reply
from claude_conformance.mock.http.requests import Request
from claude_conformance.mock.http.storage import Stored
from claude_conformance.mock.world.identity import WORKSPACE, account_headers
from claude_conformance.mock.world.world import Store, World
from claude_conformance.wire.jsontext import dumps

from .base import MESSAGES, Body, fault, on_message, switch_off
from .rewrite import peek, refusal
from .stored_objects import (
    BATCH_CREATE,
    FILE_CONTENT,
    FILE_DELETE,
    FILE_GET,
    FILE_LIST,
    FILE_OBJECTS,
    FILE_UPLOAD,
    FILES,
    LATER,
    body_of,
    drops,
    each,
    sets,
    turned,
    without_query,
)

OLD_SHAPE = "files-api-2025-04-14"

switch_off(
    "file-upload-downloadable",
    "The content of an uploaded file can be downloaded",
    "file-downloadable",
    operations=FILE_CONTENT,
)

switch_off(
    "file-broken-form-served",
    "A truncated form is accepted as complete",
    "form-whole",
    operations=FILE_UPLOAD,
)


@fault("request", "files-missing", "D188", operations=FILES)
def files_missing(exchange: Exchange, request: Request) -> Request | Reply:
    """There are no files"""
    return refusal(exchange, "Not found", 404)


@fault("request", "files-beta-required", operations=FILES)
def beta_required(exchange: Exchange, request: Request) -> Request | Reply:
    """Files need the beta header of their beta phase"""
    if OLD_SHAPE in (request.header("anthropic-beta") or ""):
        return request
    return refusal(exchange, "Not found", 404)


@fault("request", "file-source-refused", "D188", operations=MESSAGES + BATCH_CREATE)
def source_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Messages do not accept files as sources"""
    if '"type":"file"' in dumps(peek(request)):
        return refusal(exchange, "source: Input tag 'file' does not match any of the expected tags")
    return request


@fault("request", "file-unknown-500", "D183", operations=FILES)
def unknown_500(exchange: Exchange, request: Request) -> Request | Reply:
    """An unknown file id is a server error"""
    id = request.path.split("/")[3:4]
    if id and exchange.world.store(FileStore).find(id[0], WORKSPACE) is None:
        return refusal(exchange, "Missing provider key", 500)
    return request


@fault("reply", "file-metadata-empty", "D185", operations=FILE_OBJECTS)
def metadata_empty(exchange: Exchange, reply: Reply) -> Reply:
    """Files have an empty media type and no size"""
    return each(reply, lambda file: file.update(mime_type="", size_bytes=0))


@fault("reply", "file-shape-foreign", operations=FILE_OBJECTS)
def shape_foreign(exchange: Exchange, reply: Reply) -> Reply:
    """Files have the shape of another API: object, bytes, purpose"""

    def change(file: dict[str, Any]) -> None:
        file.pop("type")
        file.update(object="file", bytes=file.pop("size_bytes"), purpose="user_data")

    return each(reply, change)


@fault("reply", "file-id-foreign-form", operations=FILE_OBJECTS)
def id_foreign_form(exchange: Exchange, reply: Reply) -> Reply:
    """The ids of files begin with file-"""
    return each(reply, lambda file: file.update(id=file["id"].replace("file_", "file-")))


@fault("reply", "file-size-with-form", operations=FILE_OBJECTS)
def size_with_form(exchange: Exchange, reply: Reply) -> Reply:
    """The size of a file is the size of the form"""
    return each(reply, lambda file: file.update(size_bytes=file["size_bytes"] + 180))


@fault("reply", "file-expires-at-missing", operations=FILE_OBJECTS)
def expires_at_missing(exchange: Exchange, reply: Reply) -> Reply:
    """Files never expire, even with expires_in_seconds"""
    return each(reply, lambda file: file.update(expires_at=None) if "expires_at" in file else None)


@fault("reply", "file-expires-in-milliseconds", operations=FILE_OBJECTS)
def expires_in_milliseconds(exchange: Exchange, reply: Reply) -> Reply:
    """expires_in_seconds is read as milliseconds"""

    def change(file: dict[str, Any]) -> None:
        if file.get("expires_at"):
            created = dt.datetime.fromisoformat(file["created_at"])
            seconds = (dt.datetime.fromisoformat(file["expires_at"]) - created).total_seconds()
            sooner = created + dt.timedelta(seconds=seconds // 1000)
            file["expires_at"] = sooner.strftime("%Y-%m-%dT%H:%M:%SZ")

    return each(reply, change)


@fault("request", "file-expiry-unchecked", operations=FILE_UPLOAD)
def expiry_unchecked(exchange: Exchange, request: Request) -> Request:
    """expires_in_seconds may be any number"""
    form = exchange.form
    if form and form.all("file") and all(part.text().isdigit() for part in form.all("expires_in_seconds")):
        exchange.skip("schema")
    return request


@fault("request", "file-part-not-required", operations=FILE_UPLOAD)
def part_not_required(exchange: Exchange, request: Request) -> Request:
    """An upload without a file creates an empty one"""
    form = exchange.form
    if form is not None and not form.all("file"):
        form.parts.append(Part("file", "empty", "text/plain", Stored(form.path, 0, 0)))
    return request


@fault("request", "file-name-keeps-path", operations=FILE_UPLOAD)
def name_keeps_path(exchange: Exchange, request: Request) -> Request:
    """The name of a file keeps its folders, with other separators"""
    if exchange.form is not None:
        exchange.form.parts = [
            attrs.evolve(part, filename=part.filename and part.filename.replace("/", "%2F"))
            for part in exchange.form.parts
        ]
    return request


@fault("reply", "file-list-old-shape", "D187", operations=FILE_LIST)
def list_old_shape(exchange: Exchange, reply: Reply) -> Reply:
    """Lists of files have the older shape, also without the header that asks for it"""
    body = body_of(reply)
    if isinstance(reply, JsonReply) and "next_page" in body:
        data = body["data"]
        ends = {"first_id": data[0]["id"] if data else None, "last_id": data[-1]["id"] if data else None}
        reply.body = {"data": data, "has_more": body["next_page"] is not None} | ends
    return reply


@fault("reply", "file-list-new-shape", "D187", operations=FILE_LIST)
def list_new_shape(exchange: Exchange, reply: Reply) -> Reply:
    """Lists of files have the newer shape, also with the header that asks for the older one"""
    body = body_of(reply)
    if isinstance(reply, JsonReply) and "has_more" in body:
        reply.body = {"data": body["data"], "next_page": None}
    return reply


@fault("reply", "file-list-oldest-first", operations=FILE_LIST)
def oldest_first(exchange: Exchange, reply: Reply) -> Reply:
    """The oldest files of a page come first"""
    return turned(reply)


@fault("request", "file-list-page-ignored", operations=FILE_LIST)
def page_ignored(exchange: Exchange, request: Request) -> Request:
    """The page has no effect: every page of files is the first"""
    without_query(exchange, "page", "after_id", "before_id")
    return exchange.request


@fault("request", "file-list-limit-ignored", operations=FILE_LIST)
def limit_ignored(exchange: Exchange, request: Request) -> Request:
    """The limit has no effect: every page has all files"""
    without_query(exchange, "limit")
    if "ids" not in exchange.request.query:
        exchange.request.query = "&".join(part for part in (exchange.request.query, "limit=1000") if part)
    return exchange.request


@fault("request", "file-list-old-cursor-ignored", operations=FILE_LIST)
def old_cursor_ignored(exchange: Exchange, request: Request) -> Request:
    """after_id and before_id have no effect on lists of files in the older shape"""
    without_query(exchange, "after_id", "before_id")
    return exchange.request


@fault("reply", "file-list-shows-deleted", operations=FILE_LIST)
def list_shows_deleted(exchange: Exchange, reply: Reply) -> Reply:
    """Deleted files are still listed"""
    body = body_of(reply)
    for entry in exchange.world.log if body else ():
        if entry.operation == "deleteFile" and entry.status == 200:
            ghost = {"type": "file", "filename": "deleted.txt", "mime_type": "text/plain", "size_bytes": 1}
            times = {"created_at": "2026-01-01T00:00:00Z", "expires_at": None, "downloadable": False}
            body["data"].append({"id": entry.path.rpartition("/")[2]} | ghost | times)
    return reply


@fault("reply", "file-list-ends-early", operations=FILE_LIST)
def list_ends_early(exchange: Exchange, reply: Reply) -> Reply:
    """A list of files never has a second page"""
    body = body_of(reply)
    if "next_page" in body:
        body["next_page"] = None
    elif body:
        body["has_more"] = False
    return reply


@fault("request", "file-ids-ignored", operations=FILE_LIST)
def ids_ignored(exchange: Exchange, request: Request) -> Request:
    """ids[] has no effect"""
    without_query(exchange, "ids[]", "ids%5B%5D", "ids%5b%5d")
    return exchange.request


@fault("reply", "file-not-downloadable-without-code", operations=FILE_CONTENT)
def without_code(exchange: Exchange, reply: Reply) -> Reply:
    """The refusal to download an uploaded file has no error_code"""
    if reply.status == 400 and isinstance(reply, JsonReply):
        reply.body["error"].pop("details", None)
    return reply


@fault("reply", "file-content-cut", operations=FILE_CONTENT)
def content_cut(exchange: Exchange, reply: Reply) -> Reply:
    """The content of a file lacks its last byte"""
    if isinstance(reply, FileReply):
        reply.stored = attrs.evolve(reply.stored, size=max(0, reply.stored.size - 1))
    return reply


@fault("request", "file-delete-does-nothing", operations=FILE_DELETE)
def delete_does_nothing(exchange: Exchange, request: Request) -> Request | Reply:
    """A deleted file is still there"""
    id = request.path.rpartition("/")[2]
    if exchange.world.store(FileStore).find(id, WORKSPACE) is None:
        return request
    return JsonReply({"id": id, "type": "file_deleted"}, headers=account_headers())


@fault("reply", "file-delete-foreign-answer", operations=FILE_DELETE)
def delete_foreign_answer(exchange: Exchange, reply: Reply) -> Reply:
    """Deleting a file returns a response of another API: object and deleted"""
    if isinstance(reply, JsonReply) and reply.status == 200:
        reply.body = {"id": reply.body["id"], "object": "file", "deleted": True}
    return reply


@on_message("citations-file-id-lost")
def file_id_lost(exchange: Exchange, message: Body) -> Body:
    """Citations do not name the file of their document"""
    for block in message["content"]:
        for item in block.get("citations") or ():
            if "file_id" in item:
                item["file_id"] = None
    return message


@fault("reply", "file-names-ascii", operations=FILE_UPLOAD + FILE_LIST + FILE_GET)
def names_ascii(exchange: Exchange, reply: Reply) -> Reply:
    """Names of files lose non-ASCII characters"""
    return each(
        reply,
        lambda item: item.update(filename=item.get("filename", "").encode("ascii", "replace").decode()),
    )


@fault("reply", "file-sizes-in-blocks", operations=FILE_UPLOAD + FILE_LIST + FILE_GET)
def sizes_rounded(exchange: Exchange, reply: Reply) -> Reply:
    """Sizes of files are rounded to whole blocks"""
    return each(reply, lambda item: item.update(size_bytes=-(-item.get("size_bytes", 0) // 512) * 512))


sets(
    "file-list-types-general",
    "Lists show one media type for all",
    FILE_LIST,
    mime_type="application/octet-stream",
)
sets("file-get-time-other", "created_at of a file is the time of the request", FILE_GET, created_at=LATER)
sets(
    "file-upload-type-guessed",
    "All uploads have the media type text/plain",
    FILE_UPLOAD + FILE_LIST + FILE_GET,
    mime_type="text/plain",
)


def _called(id: str, summary: str, media_type: str, other: str) -> None:
    """Register a fault that gives files of a media type another one."""

    def bent(_: Exchange, reply: Reply) -> Reply:
        def change(item: dict[str, Any]) -> None:
            if item.get("mime_type") == media_type:
                item["mime_type"] = other

        return each(reply, change)

    bent.__doc__ = summary
    fault("reply", id, operations=FILE_UPLOAD + FILE_LIST + FILE_GET)(bent)


_called(
    "file-csv-called-excel", "CSV files have the media type of Excel", "text/csv", "application/vnd.ms-excel"
)
_called(
    "file-json-called-text", "JSON files have the media type text/plain", "application/json", "text/plain"
)
sets("file-list-sizes-zero", "Lists report a size of 0 for all files", FILE_LIST, size_bytes=0)
drops("file-list-expiry-missing", "Lists do not say when files expire", FILE_LIST, "expires_at")
drops("file-get-expiry-missing", "A file does not say when it expires", FILE_GET, "expires_at")
drops(
    "file-list-downloadable-missing",
    "Lists do not say which files can be downloaded",
    FILE_LIST,
    "downloadable",
)


@fault("reply", "file-names-cut", operations=FILE_OBJECTS)
def names_cut(exchange: Exchange, reply: Reply) -> Reply:
    """Names of files have 100 characters at most"""
    return each(reply, lambda item: item.update(filename=item["filename"][:100]))


class _Uploads(Store):
    """The files of each name and size."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.known: dict[tuple[str, int], Body] = {}


@fault("reply", "file-uploads-joined", operations=FILE_UPLOAD)
def uploads_joined(exchange: Exchange, reply: Reply) -> Reply:
    """An upload with the name and the size of an earlier one returns that file"""
    if isinstance(reply, JsonReply) and (made := body_of(reply)):
        known = exchange.world.store(_Uploads).known
        reply.body = dict(known.setdefault((made["filename"], made["size_bytes"]), made))
    return reply
