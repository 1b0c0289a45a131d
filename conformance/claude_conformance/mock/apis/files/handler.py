"""The Files API, in its current shape and in the one that `files-api-2025-04-14` selects."""

from __future__ import annotations

import mimetypes
from typing import Any

from claude_conformance.mock.apis.files.store import FileRecord, FileStore
from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Routed, Upload, Validated
from claude_conformance.mock.http.errors import invalid, not_found
from claude_conformance.mock.http.forms import Part
from claude_conformance.mock.http.replies import FileReply, JsonReply, Reply
from claude_conformance.mock.resources.paging import id_page, token_page
from claude_conformance.mock.world.clock import rfc3339

OLD_SHAPE = "files-api-2025-04-14"
UNNAMED = "unnamed"
UNKNOWN = "application/octet-stream"


def shown(exchange: Routed, record: FileRecord) -> dict[str, Any]:
    """Return the FileMetadata of a file as this request sees it."""
    data: dict[str, Any] = {
        "id": record.id,
        "type": "file",
        "filename": record.filename,
        "mime_type": record.media_type,
        "size_bytes": record.stored.size,
        "created_at": rfc3339(record.created),
        "downloadable": record.downloadable,
    }
    if OLD_SHAPE not in exchange.betas:
        data["expires_at"] = None if record.expires is None else rfc3339(record.expires)
    return data


def known(exchange: Routed) -> FileRecord:
    """Return the file that the path names. Raises `ApiError` (404) if it does not exist."""
    admit(exchange)
    id = exchange.path_params["file_id"]
    record = exchange.world.store(FileStore).find(id, exchange.workspace)
    if record is None:
        raise not_found(f"File `{id}` not found.")
    return record


def admit(exchange: Routed) -> None:
    """Count a request of this API. Raises `ApiError` (429) if the rate limit is reached."""
    exchange.world.limiter("files", "").admit(0, organization="", model="files")


def name_of(part: Part) -> str:
    """Return the stored name of an upload: the last component of the sent name (K06)."""
    name = (part.filename or "").rpartition("/")[2]
    return name or UNNAMED + (mimetypes.guess_extension(type_of(part, "")) or "")


def type_of(part: Part, name: str) -> str:
    """Return the media type of an upload: that of the part, or else one guessed from the name."""
    said = (part.media_type or "").partition(";")[0].strip().lower()
    kind, slash, rest = said.partition("/")
    if slash and kind and rest and said.isascii() and said.isprintable() and len(said) <= 255:
        return said
    return mimetypes.guess_type(name)[0] or UNKNOWN


@handler("uploadFile", Upload)
def upload_file(exchange: Upload) -> Reply:
    admit(exchange)
    part = exchange.form.all("file")[0]
    exchange.form.keep(part.stored.path)
    name = name_of(part)
    record = exchange.world.store(FileStore).add(
        part.stored,
        workspace=exchange.workspace,
        filename=name,
        media_type=type_of(part, name),
        seconds=exchange.body.get("expires_in_seconds"),
    )
    return JsonReply(shown(exchange, record))


@handler("listFiles", Validated)
def list_files(exchange: Validated) -> Reply:
    admit(exchange)
    params, files = exchange.params, exchange.world.store(FileStore)
    limit = params.get("limit", 20)
    if OLD_SHAPE in exchange.betas:
        cursors = {name: params[name] for name in ("after_id", "before_id") if params.get(name) is not None}
        # The mock has no sessions.
        found = [] if params.get("scope_id") else list(files.newest_first(exchange.workspace))
        shown_ones = [shown(exchange, record) for record in found]
        return JsonReply(id_page(shown_ones, limit, cursors, strict=not exchange.skips("cursor-known")))
    if "ids[]" in params:
        wanted = (files.find(id, exchange.workspace) for id in dict.fromkeys(params["ids[]"]))
        some = sorted(filter(None, wanted), key=lambda record: -record.number)
        return JsonReply({"data": [shown(exchange, record) for record in some], "next_page": None})
    numbered = [(record.number, shown(exchange, record)) for record in files.newest_first(exchange.workspace)]
    strict = not exchange.skips("page-known")
    data, token = token_page(
        [] if params.get("scope_id") else numbered, limit, params.get("page"), strict=strict
    )
    return JsonReply({"data": data, "next_page": token})


@handler("getFileMetadata", Validated)
def get_file_metadata(exchange: Validated) -> Reply:
    return JsonReply(shown(exchange, known(exchange)))


@handler("deleteFile", Validated)
def delete_file(exchange: Validated) -> Reply:
    record = known(exchange)
    exchange.world.store(FileStore).delete(record)
    return JsonReply({"id": record.id, "type": "file_deleted"})


@handler("downloadFile", Validated)
def download_file(exchange: Validated) -> Reply:
    """Return the content. Raises `ApiError` (400) if the file is an upload, (404) if it does not exist."""
    record = known(exchange)
    if not record.downloadable and not exchange.skips("file-downloadable"):
        raise invalid(f"File `{record.id}` is not downloadable.", code="file_not_downloadable")
    if exchange.world.store(FileStore).expired(record) and not exchange.skips("file-not-expired"):
        raise not_found(f"File `{record.id}` has expired.", code="file_expired")
    return FileReply(record.stored, record.media_type)
