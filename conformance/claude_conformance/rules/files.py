"""Section K: files, and what messages may do with them."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import accepted, check_each, client_error, create, each, fail, refused
from claude_conformance.rules.documents import turn
from claude_conformance.rules.features import granted
from claude_conformance.rules.fresh import token
from claude_conformance.rules.images import pdf
from claude_conformance.rules.models import rfc3339
from claude_conformance.rules.multipart import Form, Part, form
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import FILES
from claude_conformance.rules.stored import (
    back,
    by_id,
    by_token,
    dated,
    id_page,
    ids,
    items,
    need,
    newest_first,
    offered,
    page,
    page_sizes,
    prefixed,
    stated,
    token_page,
    walk,
)
from claude_conformance.rules.versions import NEW
from claude_conformance.wire import Exchange

UPLOAD = ("uploadFile",)
LIST = ("listFiles",)
OLD_SHAPES = "files-api-2025-04-14"
UNKNOWN = "file_011Conformance0Nothing0000"
TEXT = b"High water at Enge: 04:12 and 16:40.\nLow water: 10:21 and 22:55.\n"
_HOUR, _SLACK = timedelta(hours=1), timedelta(minutes=2)


def text_file(filename: str | None, **fields: str) -> Form:
    """The upload of a small text file, with more fields."""
    parts = [Part("file", TEXT, filename, "text/plain")]
    return form(*parts, *(Part(name, value.encode()) for name, value in fields.items()))


def name(stem: str = "tides") -> str:
    """A file name that nobody has used."""
    return f"{stem}-{token()}.txt"


def upload(probe: Probe, filename: str | None, *, invalid: bool = False, **fields: str) -> Exchange:
    """Uploads a small text file; ``invalid`` as in `Call`."""
    return probe.send(text_file(filename, **fields).post(FILES, invalid=invalid))


def sample(probe: Probe, which: str = "first") -> tuple[Exchange, str]:
    """A file that the run has uploaded, and the name it was given."""

    def make(own: Probe) -> tuple[Exchange, str]:
        filename = name(which)
        return upload(own, filename), filename

    return probe.once(f"file {which}", make)


def need_file(probe: Probe, which: str = "first") -> str:
    """The id of an uploaded file; skips when uploads are refused."""
    exchange, _ = sample(probe, which)
    found = need(exchange, "the upload of a small text file").get("id")
    if not isinstance(found, str):
        raise Skipped("the upload breaks K01: it has no id", exchange)
    return found


def _may_upload(probe: Probe) -> bool:
    """Whether a list may be given files of our own."""
    return probe.writes and probe.supports("uploadFile")


def get(probe: Probe, file_id: str, more: str = "", *, invalid: bool = False) -> Exchange:
    """Asks for a file; ``invalid`` as in `Call`."""
    return probe.send(Call("GET", f"{FILES}/{file_id}{more}", invalid=invalid))


@rule(
    "K01",
    title="takes a file without a beta header and says what it has stored",
    severity="MUST",
    impact="breaking",
    profile="files",
    source=[src.UPLOAD_FILE, src.FILES],
    since=NEW,
    detects=["D185", "D188"],
    needs=(*UPLOAD, "getFileMetadata"),
    writes=True,
    cost=2,
)
def uploads(probe: Probe) -> None:
    exchange, filename = sample(probe)
    found = accepted(exchange)
    described(found, filename, exchange)
    again = get(probe, str(found["id"]))
    described(accepted(again), filename, again)


def described(found: dict[str, Any], filename: str, exchange: Exchange) -> None:
    """Fails unless this describes the small text file."""
    prefixed(found, "file_", exchange)
    expected = {"type": "file", "filename": filename, "size_bytes": len(TEXT), "downloadable": False}
    stated(found, expected, exchange)
    media_type = found.get("mime_type")
    if not isinstance(media_type, str) or media_type.partition(";")[0].strip() != "text/plain":
        fail(f"mime_type is {media_type!r}, not text/plain", exchange)
    dated(found, exchange, "created_at")
    if found.get("expires_at") is not None:
        fail(f"expires_at is {found['expires_at']!r} although no expiry was asked for", exchange)


@rule(
    "K02",
    title="lists files with has_more, first_id and last_id under the old beta header",
    severity="SHOULD",
    impact="contract",
    profile="files",
    source=[src.LIST_FILES_BETA, src.SDK_CHANGELOG],
    detects=["D187"],
    needs=LIST,
)
def old_list(probe: Probe) -> None:
    if OLD_SHAPES not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {OLD_SHAPES}")
    if _may_upload(probe):
        need_file(probe)
    id_page(page(probe, FILES, (OLD_SHAPES,)))


@rule(
    "K03",
    title="answers 400 file_not_downloadable to the content of an uploaded file",
    severity="MUST",
    impact="contract",
    profile="files",
    source=[src.FILES, src.SDK_ERROR_CLASSES],
    needs=(*UPLOAD, "downloadFile"),
    writes=True,
)
def not_downloadable(probe: Probe) -> None:
    exchange = get(probe, need_file(probe), "/content", invalid=True)
    refused(offered(exchange, "serve the content of files"), code="file_not_downloadable")


@rule(
    "K04",
    title="answers 404 not_found_error to an unknown file id",
    severity="MUST",
    impact="contract",
    profile="files",
    source=[src.FILES],
    detects=["D183", "D188"],
    needs=("getFileMetadata", "downloadFile", "deleteFile"),
    cost=3,
)
def unknown(probe: Probe) -> None:
    calls = {
        "metadata": Call("GET", f"{FILES}/{UNKNOWN}", invalid=True),
        "content": Call("GET", f"{FILES}/{UNKNOWN}/content", invalid=True),
        "deletion": Call("DELETE", f"{FILES}/{UNKNOWN}", invalid=True),
    }
    each(calls, lambda call: refused(probe.send(call), 404, "not_found_error"))


@rule(
    "K05",
    title="answers the deletion of a file with file_deleted, then 404",
    severity="MUST",
    impact="contract",
    profile="files",
    source=[src.DELETE_FILE],
    detects=["D188"],
    needs=(*UPLOAD, "deleteFile"),
    writes=True,
    cost=3,
)
def deletes(probe: Probe) -> None:
    file_id = need_file(probe, "short-lived")
    exchange = offered(probe.send(Call("DELETE", f"{FILES}/{file_id}")), "delete files")
    stated(accepted(exchange), {"id": file_id, "type": "file_deleted"}, exchange)
    refused(get(probe, file_id, invalid=True), 404, "not_found_error")


@rule(
    "K06",
    title="answers 400 invalid_request_error to a file name with < or of 256 characters",
    severity="MUST",
    impact="contract",
    profile="files",
    source=[src.FILES],
    needs=UPLOAD,
    writes=True,
    cost=2,
)
def bad_names(probe: Probe) -> None:
    need_file(probe)
    cases = {"a <": "high<low.txt", "256 characters": "t" * 252 + ".txt"}
    each(cases, lambda filename: refused(upload(probe, filename, invalid=True)))


@rule(
    "K07",
    title="answers 400 invalid_request_error to an upload without a file part",
    severity="MUST",
    impact="contract",
    profile="files",
    source=[src.UPLOAD_FILE],
    needs=UPLOAD,
    writes=True,
)
def no_file(probe: Probe) -> None:
    need_file(probe)
    refused(probe.send(form(Part("expires_in_seconds", b"3600")).post(FILES, invalid=True)))


@rule(
    "K08",
    title="lets files expire after expires_in_seconds, from one hour to ninety days",
    severity="MUST",
    impact="contract",
    profile="files",
    source=[src.SDK_FILE_UPLOAD],
    since=NEW,
    needs=UPLOAD,
    writes=True,
    cost=3,
)
def expiry(probe: Probe) -> None:
    need_file(probe)

    def wrong(seconds: str) -> Callable[[], None]:
        return lambda: refused(upload(probe, name("wrong"), invalid=True, expires_in_seconds=seconds))

    out_of_range = {f"{seconds} seconds": wrong(seconds) for seconds in ("3599", "7776001")}
    check_each({"one hour": lambda: _expires_in_an_hour(probe), **out_of_range})


def brief(probe: Probe) -> Exchange:
    """The upload of a file that expires in an hour; made once in a run."""
    return probe.once("file brief", lambda own: upload(own, name("brief"), expires_in_seconds="3600"))


def _expires_in_an_hour(probe: Probe) -> None:
    exchange = brief(probe)
    found = accepted(exchange)
    dated(found, exchange, "created_at", "expires_at")
    begin, end = rfc3339(found["created_at"]), rfc3339(found["expires_at"])
    assert begin is not None, "was looked at"
    assert end is not None, "was looked at"
    if abs(end - begin - _HOUR) > _SLACK:
        fail(f"expires_at is {end - begin} after created_at, 3600 seconds were asked for", exchange)


@rule(
    "K09",
    title="lists files newest first with next_page, 20 unasked, at most limit, each once over the pages",
    severity="MUST",
    impact="breaking",
    profile="files",
    source=[src.LIST_FILES],
    since=NEW,
    detects=["D187", "D174"],
    needs=LIST,
    cost=12,
)
def lists(probe: Probe) -> None:
    if _may_upload(probe):
        need_file(probe)
        need_file(probe, "second")
    exchange = page(probe, FILES)
    check_each(
        {
            "page": lambda: token_page(exchange),
            "order": lambda: newest_first(exchange),
            **page_sizes(probe, FILES, by_token),
            "pages": lambda: walk(probe, FILES, by_token),
        }
    )


@rule(
    "K10",
    title="lists the files of ids[] alone, leaves unknown ids out, and refuses page or limit beside it",
    severity="MUST",
    impact="contract",
    profile="files",
    source=[src.LIST_FILES, src.SDK_FILES],
    since=NEW,
    needs=LIST,
    cost=4,
)
def by_ids(probe: Probe) -> None:
    if _may_upload(probe):
        need_file(probe, "second")  # one file alone would not show that the others are left out
    known = [need_file(probe)] if _may_upload(probe) else ids(page(probe, FILES, limit="1"))
    if not known:
        raise Skipped("no file is stored")
    named = [("ids[]", file_id) for file_id in (*known, UNKNOWN)]

    def ask(*more: tuple[str, str]) -> Exchange:
        return probe.send(Call("GET", FILES, query=(*named, *more), invalid=bool(more)))

    def alone() -> None:
        exchange = ask()
        token_page(exchange)
        if ids(exchange) != known:
            fail(f"the files are {ids(exchange)}, not {known}", exchange)
        if accepted(exchange)["next_page"] is not None:
            fail("next_page is not null", exchange)

    check_each(
        {
            "ids[] alone": alone,
            "with limit": lambda: refused(ask(("limit", "5"))),
            "with page": lambda: refused(ask(("page", "page_MQ"))),
        }
    )


@rule(
    "K11",
    title="takes an uploaded PDF as a document and answers 400 invalid_request_error to it as an image",
    severity="MUST",
    impact="breaking",
    profile="files",
    source=[src.FILES],
    detects=["D192"],
    needs=(*UPLOAD, "createMessage"),
    writes=True,
    cost=3,
)
def in_messages(probe: Probe) -> None:
    content = b64decode(pdf("The harbour was finished in 1887."))
    part = Part("file", content, f"harbour-{token()}.pdf", "application/pdf")
    exchange = probe.send(form(part).post(FILES))
    file_id = need(exchange, "the upload of a PDF").get("id")
    source = {"type": "file", "file_id": file_id}
    answer = create(probe, **turn({"type": "document", "source": source}))
    granted(probe, answer, "a document by file_id", "pdf_input")
    try:
        refused(create(probe, invalid=True, **turn({"type": "image", "source": source})))
    except Failed as failed:
        raise Failed(failed.message, *failed.exchanges, impact=failed.impact or "contract") from None


@rule(
    "K12",
    title="keeps only the last part of a path that is given as a file name",
    severity="MUST",
    impact="contract",
    profile="files",
    source=[src.SDK_FILE_UPLOAD],
    needs=UPLOAD,
    writes=True,
)
def path_as_name(probe: Probe) -> None:
    need_file(probe)
    filename = name("deep")
    exchange = upload(probe, f"../../etc/{filename}")
    stated(accepted(exchange), {"filename": filename}, exchange)


@rule(
    "K13",
    title="never answers a form that is cut off, or has no boundary, as if it were whole",
    severity="SHOULD",
    impact="contract",
    profile="files",
    source=[src.ERRORS],
    needs=UPLOAD,
    writes=True,
    cost=3,
)
def broken_forms(probe: Probe) -> None:
    need_file(probe)
    whole = text_file(name("broken"))
    cases = {
        "cut off": Form(whole.body[: whole.body.index(TEXT) + len(TEXT) // 2], whole.content_type),
        "no boundary": Form(whole.body, "multipart/form-data"),
        "another boundary": Form(whole.body, "multipart/form-data; boundary=elsewhere"),
    }

    def check(broken: Form) -> None:
        client_error(probe.send(broken.post(FILES, invalid=True)))

    each(cases, check)


@rule(
    "K14",
    title="pages through files by id under the old beta header, each once",
    severity="SHOULD",
    impact="contract",
    profile="files",
    source=[src.LIST_FILES_BETA],
    detects=["D187"],
    needs=LIST,
    cost=6,
)
def old_pages(probe: Probe) -> None:
    if OLD_SHAPES not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {OLD_SHAPES}")
    if _may_upload(probe):
        need_file(probe)
        need_file(probe, "second")
    check_each(
        {
            "pages": lambda: walk(probe, FILES, by_id, (OLD_SHAPES,)),
            "back": lambda: back(probe, FILES, (OLD_SHAPES,)),
        }
    )


@rule(
    "K15",
    title="shows no file in a list that has been deleted",
    severity="MUST",
    impact="contract",
    profile="files",
    source=[src.FILES],
    needs=(*UPLOAD, *LIST, "deleteFile"),
    writes=True,
    cost=4,
)
def deleted_is_gone(probe: Probe) -> None:
    file_id = need_file(probe, "passing")
    before = page(probe, FILES, limit="1000")
    if file_id not in ids(before):
        fail("a file just uploaded is not listed", before)
    need(probe.send(Call("DELETE", f"{FILES}/{file_id}")), "the deletion of a file")
    after = page(probe, FILES, limit="1000")
    if any(item["id"] == file_id for item in items(after)):
        fail("a deleted file is listed", after)
