"""Constraints of uploads and lists of files."""

from __future__ import annotations

from claude_conformance.mock.apis.files.store import FileStore
from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Upload, Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.paging import one_cursor

FORBIDDEN = frozenset('<>:"|?*\\/') | frozenset(map(chr, range(32)))
LONGEST_NAME = 255
MOST_IDS = 100

uploads = Constraints(Upload, ("uploadFile",))
lists = Constraints(Validated, ("listFiles",))


@uploads("file-name-allowed", "K06", fault="file-name-unchecked")
def name_allowed(upload: Upload) -> None:
    """The name of a file has no forbidden characters and is not too long."""
    for part in upload.form.all("file"):
        name = (part.filename or "").rpartition("/")[2]
        bad = sorted(FORBIDDEN.intersection(name))
        if bad:
            raise invalid(f"file: the name must not have {bad[0]!r} in it")
        if name in (".", ".."):
            raise invalid(f"file: the name must not be {name!r}")
        if len(name) > LONGEST_NAME:
            raise invalid(f"file: the name must have at most {LONGEST_NAME} characters, found {len(name)}")


@uploads("storage-not-full", "doc/build-with-claude/files")
def storage(upload: Upload) -> None:
    """A file fits into the storage of the organization."""
    files = upload.world.store(FileStore)
    if files.used() + sum(part.stored.size for part in upload.form.all("file")) > files.quota:
        raise invalid("The file storage of the organization is full.", code="storage_quota_exceeded")


@lists("file-ids-alone", "K10", fault="file-ids-with-page-served")
def ids_alone(exchange: Validated) -> None:
    """ids[] is not combined with limit or page."""
    if "ids[]" not in exchange.params:
        return
    for name in ("page", "limit"):
        if exchange.params.get(name) is not None:
            raise invalid(f"ids[]: cannot be combined with {name}")


@lists("file-ids-not-too-many", "doc/api/files/list")
def ids_few(exchange: Validated) -> None:
    """ids[] names at most 100 files."""
    count = len(set(exchange.params.get("ids[]") or ()))
    if count > MOST_IDS:
        raise invalid(f"ids[]: at most {MOST_IDS} different ids are allowed, found {count}")


@lists("file-page-by-token", "K09")
def paged_by_token(exchange: Validated) -> None:
    """Only the older shape pages by after_id and before_id."""
    if "files-api-2025-04-14" in exchange.betas:
        return
    for name in ("after_id", "before_id"):
        if name in exchange.request.query_names():
            raise invalid(f"{name}: Extra inputs are not permitted")


lists("file-one-cursor-at-a-time", "doc/api/beta/files/list")(one_cursor)
