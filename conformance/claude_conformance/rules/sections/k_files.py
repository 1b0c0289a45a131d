"""Section K: files, and their use in messages.

Rules: K01-K16.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, client_error, create, fail, refused
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.documents import turn
from claude_conformance.rules.kit.features import granted
from claude_conformance.rules.kit.files import (
    TEXT,
    UNKNOWN,
    UPLOAD,
    brief,
    get,
    name,
    need_file,
    sample,
    text_file,
    upload,
)
from claude_conformance.rules.kit.fresh import token
from claude_conformance.rules.kit.lists import (
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
from claude_conformance.rules.kit.multipart import Form, Part, form
from claude_conformance.rules.kit.requests import FILES
from claude_conformance.rules.kit.small_files import pdf
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.section import Section
from claude_conformance.wire import Exchange

section = Section(
    "K", "files", profile="files", severity="MUST", impact="contract", needs=("uploadFile",), writes=True
)

LIST = ("listFiles",)
OLD_SHAPES = "files-api-2025-04-14"

_HOUR, _SLACK = timedelta(hours=1), timedelta(minutes=2)


def _may_upload(probe: Probe) -> bool:
    """Returns whether the run may add files to a list."""
    return probe.writes and probe.supports("uploadFile")


@section.rule(
    "K01",
    title="accepts an upload without a beta header and describes the stored file",
    impact="breaking",
    source=[src.UPLOAD_FILE, src.FILES],
    since=NEW,
    detects=["D185", "D188"],
    needs=(*UPLOAD, "getFileMetadata"),
    cost=2,
)
def uploads(probe: Probe) -> None:
    exchange, filename = sample(probe)
    found = accepted(exchange)
    described(found, filename, exchange)
    again = get(probe, str(found["id"]))
    described(accepted(again), filename, again)


def described(found: dict[str, Any], filename: str, exchange: Exchange) -> None:
    """Raises `Failed` unless this describes the small text file."""
    prefixed(found, "file_", exchange)
    expected = {"type": "file", "filename": filename, "size_bytes": len(TEXT), "downloadable": False}
    stated(found, expected, exchange)
    media_type = found.get("mime_type")
    if not isinstance(media_type, str) or media_type.partition(";")[0].strip() != "text/plain":
        fail(f"mime_type is {media_type!r}, not text/plain", exchange)
    dated(found, exchange, "created_at")
    if found.get("expires_at") is not None:
        fail(f"expires_at is {found['expires_at']!r} although no expiry was requested", exchange)


@section.rule(
    "K02",
    title="lists files with has_more, first_id and last_id under the old beta header",
    severity="SHOULD",
    source=[src.LIST_FILES_BETA, src.SDK_CHANGELOG],
    detects=["D187"],
    needs=LIST,
    writes=False,
)
def old_list(probe: Probe) -> None:
    """Raises `Skipped` if the variant does not offer the beta."""
    if OLD_SHAPES not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {OLD_SHAPES}")
    if _may_upload(probe):
        need_file(probe)
    id_page(page(probe, FILES, (OLD_SHAPES,)))


@section.rule(
    "K03",
    title="answers 400 file_not_downloadable to the download of an uploaded file",
    source=[src.FILES, src.SDK_ERROR_CLASSES],
    needs=(*UPLOAD, "downloadFile"),
)
def not_downloadable(probe: Probe) -> None:
    exchange = get(probe, need_file(probe), "/content", invalid=True)
    refused(offered(exchange, "serve the content of files"), code="file_not_downloadable")


@section.rule(
    "K04",
    title="answers 404 not_found_error to an unknown file id",
    source=[src.FILES],
    detects=["D183", "D188"],
    needs=("getFileMetadata", "downloadFile", "deleteFile"),
    writes=False,
    cost=3,
)
def unknown(probe: Probe) -> None:
    calls = {
        "metadata": Call("GET", f"{FILES}/{UNKNOWN}", invalid=True),
        "content": Call("GET", f"{FILES}/{UNKNOWN}/content", invalid=True),
        "deletion": Call("DELETE", f"{FILES}/{UNKNOWN}", invalid=True),
    }
    each(calls, lambda call: refused(probe.send(call), 404, "not_found_error"))


@section.rule(
    "K05",
    title="answers the deletion of a file with file_deleted, and 404 afterwards",
    source=[src.DELETE_FILE],
    detects=["D188"],
    needs=(*UPLOAD, "deleteFile"),
    cost=3,
)
def deletes(probe: Probe) -> None:
    file_id = need_file(probe, "short-lived")
    exchange = offered(probe.send(Call("DELETE", f"{FILES}/{file_id}")), "delete files")
    stated(accepted(exchange), {"id": file_id, "type": "file_deleted"}, exchange)
    refused(get(probe, file_id, invalid=True), 404, "not_found_error")


@section.rule(
    "K06",
    title="answers 400 invalid_request_error to a file name with < or of 256 characters",
    source=[src.FILES],
    cost=2,
)
def bad_names(probe: Probe) -> None:
    need_file(probe)
    cases = {"a <": "high<low.txt", "256 characters": "t" * 252 + ".txt"}
    each(cases, lambda filename: refused(upload(probe, filename, invalid=True)))


@section.rule(
    "K07",
    title="answers 400 invalid_request_error to an upload without a file part",
    source=[src.UPLOAD_FILE],
)
def no_file(probe: Probe) -> None:
    need_file(probe)
    refused(probe.send(form(Part("expires_in_seconds", b"3600")).post(FILES, invalid=True)))


@section.rule(
    "K08",
    title="sets files to expire after expires_in_seconds, from one hour to ninety days",
    source=[src.SDK_FILE_UPLOAD],
    since=NEW,
    cost=3,
)
def expiry(probe: Probe) -> None:
    need_file(probe)

    def wrong(seconds: str) -> Callable[[], None]:
        return lambda: refused(upload(probe, name("wrong"), invalid=True, expires_in_seconds=seconds))

    out_of_range = {f"{seconds} seconds": wrong(seconds) for seconds in ("3599", "7776001")}
    check_each({"one hour": lambda: _expires_in_an_hour(probe), **out_of_range})


def _expires_in_an_hour(probe: Probe) -> None:
    exchange = brief(probe)
    found = accepted(exchange)
    begin, end = dated(found, exchange, "created_at", "expires_at")
    if abs(end - begin - _HOUR) > _SLACK:
        fail(f"expires_at is {end - begin} after created_at, 3600 seconds were requested", exchange)


@section.rule(
    "K09",
    title="lists files newest first with next_page, 20 by default, at most limit, each once over all pages",
    impact="breaking",
    source=[src.LIST_FILES],
    since=NEW,
    detects=["D187", "D174"],
    needs=LIST,
    writes=False,
    cost=12,
)
def lists(probe: Probe) -> None:
    if _may_upload(probe):
        need_file(probe)
        need_file(probe, "second")
        brief(probe)  # with two files a page is never longer than its limit of one
    exchange = page(probe, FILES)
    check_each(
        {
            "page": lambda: token_page(exchange),
            "order": lambda: newest_first(exchange),
            **page_sizes(probe, FILES, by_token),
            "pages": lambda: walk(probe, FILES, by_token),
        }
    )


@section.rule(
    "K10",
    title="lists only the files in ids[], omits unknown ids, and refuses page or limit with ids[]",
    source=[src.LIST_FILES, src.SDK_FILES],
    since=NEW,
    needs=LIST,
    writes=False,
    cost=4,
)
def by_ids(probe: Probe) -> None:
    """Raises `Skipped` if no file is stored."""
    if _may_upload(probe):
        need_file(probe, "second")  # a single file would not show that the others are omitted
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


@section.rule(
    "K16",
    title="refuses more than 100 ids in ids[]",
    source=[src.LIST_FILES],
    since=NEW,
    needs=LIST,
    writes=False,
    cost=2,
)
def too_many_ids(probe: Probe) -> None:
    """Raises `Skipped` if 100 ids are not accepted."""

    def ask(count: int, *, invalid: bool = False) -> Exchange:
        query = tuple(("ids[]", f"{UNKNOWN[:-3]}{number:03}") for number in range(count))
        return probe.send(Call("GET", FILES, query=query, invalid=invalid))

    if (control := ask(100)).status != 200:
        raise Skipped("100 ids are not accepted", control)
    refused(ask(101, invalid=True))


@section.rule(
    "K11",
    title="accepts an uploaded PDF as a document and answers 400 invalid_request_error to it as an image",
    impact="breaking",
    source=[src.FILES],
    detects=["D192"],
    needs=(*UPLOAD, "createMessage"),
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


@section.rule(
    "K12",
    title="keeps only the last part of a path that is given as a file name",
    source=[src.SDK_FILE_UPLOAD],
)
def path_as_name(probe: Probe) -> None:
    need_file(probe)
    filename = name("deep")
    exchange = upload(probe, f"../../etc/{filename}")
    stated(accepted(exchange), {"filename": filename}, exchange)


@section.rule(
    "K13",
    title="never accepts a form that is truncated or has no boundary",
    severity="SHOULD",
    source=[src.ERRORS],
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
    each(cases, lambda broken: client_error(probe.send(broken.post(FILES, invalid=True))))


@section.rule(
    "K14",
    title="pages through files by id under the old beta header, and lists each once",
    severity="SHOULD",
    source=[src.LIST_FILES_BETA],
    detects=["D187"],
    needs=LIST,
    writes=False,
    cost=6,
)
def old_pages(probe: Probe) -> None:
    """Raises `Skipped` if the variant does not offer the beta."""
    if OLD_SHAPES not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {OLD_SHAPES}")
    if _may_upload(probe):
        need_file(probe)
        need_file(probe, "second")
        brief(probe)
    check_each(
        {
            "pages": lambda: walk(probe, FILES, by_id, (OLD_SHAPES,)),
            "back": lambda: back(probe, FILES, (OLD_SHAPES,)),
        }
    )


@section.rule(
    "K15",
    title="does not list deleted files",
    source=[src.FILES],
    needs=(*UPLOAD, *LIST, "deleteFile"),
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
