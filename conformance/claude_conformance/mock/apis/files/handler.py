"""The Files API. The engine plays it; here are uploads, contents, and lists of named files."""

from __future__ import annotations

import mimetypes

from claude_conformance.mock.apis.files.store import KIND, FileStore, NewFile, bytes_of
from claude_conformance.mock.apis.kit.handlers import handler, prepares
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid, not_found
from claude_conformance.mock.http.forms import Part
from claude_conformance.mock.http.replies import FileReply, JsonReply, Reply
from claude_conformance.mock.resources import engine
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.hooks import on
from claude_conformance.mock.resources.store import Record

UNNAMED = "unnamed"
UNKNOWN = "application/octet-stream"


@prepares("uploadFile", "listFiles", "getFileMetadata", "downloadFile", "deleteFile")
def admit(exchange: Validated) -> Validated:
    """Count a request of this API. Raises `ApiError` (429) if the rate limit is reached."""
    exchange.world.limiter("files", "").admit(0, organization="", model="files")
    return exchange


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


@on(KIND, "create")
def keep(asked: Asked, file: Record) -> None:
    """Keep the bytes of an upload."""
    form = asked.form
    part = form.all("file")[0]
    form.keep(part.stored.path)
    name = name_of(part)
    seconds = asked.body.get("expires_in_seconds")
    NewFile(part.stored, name, type_of(part, name), seconds).fill(file)


@handler("listFiles", Validated)
def list_files(exchange: Validated) -> Reply:
    """Return a page of files, or all files that the request names."""
    asked = Asked.of(exchange)
    found = engine.entries(asked)
    if "ids[]" in exchange.params:
        return JsonReply({"data": [entry.shown for entry in found], "next_page": None})
    return JsonReply(engine.page(asked, found))


@handler("downloadFile", Validated)
def download_file(exchange: Validated) -> Reply:
    """Return the content. Raises `ApiError` (400) if the file is an upload, (404) if it does not exist."""
    file = Asked.of(exchange).record()
    if not file.data["downloadable"] and not exchange.skips("file-downloadable"):
        raise invalid(f"File `{file.key[0]}` is not downloadable.", code="file_not_downloadable")
    if exchange.world.store(FileStore).expired(file) and not exchange.skips("file-not-expired"):
        raise not_found(f"File `{file.key[0]}` has expired.", code="file_expired")
    return FileReply(bytes_of(file), file.data["mime_type"])
