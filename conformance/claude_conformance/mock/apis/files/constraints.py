"""What uploads and lists of files have to keep."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.constraints import Case, constraint
from claude_conformance.mock.http.errors import invalid

UPLOAD, LIST = ("uploadFile",), ("listFiles",)
FORBIDDEN = frozenset('<>:"|?*\\/') | frozenset(map(chr, range(32)))
LONGEST_NAME = 255
MOST_IDS = 100


@constraint("file-name-allowed", "K06", on=UPLOAD)
def name_allowed(case: Case) -> None:
    for part in case.parts("file"):
        name = (part.filename or "").rpartition("/")[2]
        bad = sorted(FORBIDDEN.intersection(name))
        if bad:
            raise invalid(f"file: the name must not have {bad[0]!r} in it")
        if name in (".", ".."):
            raise invalid(f"file: the name must not be {name!r}")
        if len(name) > LONGEST_NAME:
            raise invalid(f"file: the name must have at most {LONGEST_NAME} characters, found {len(name)}")


@constraint("storage-not-full", "doc/build-with-claude/files", on=UPLOAD)
def storage(case: Case) -> None:
    files = case.world.files
    if files.used() + sum(part.stored.size for part in case.parts("file")) > files.quota:
        raise invalid("The file storage of the organization is full.", code="storage_quota_exceeded")


@constraint("file-ids-alone", "K10", on=LIST)
def ids_alone(case: Case) -> None:
    if "ids[]" not in case.params:
        return
    for name in ("page", "limit"):
        if case.params.get(name) is not None:
            raise invalid(f"ids[]: cannot be combined with {name}")


@constraint("file-ids-not-too-many", "doc/api/files/list", on=LIST)
def ids_few(case: Case) -> None:
    count = len(set(case.params.get("ids[]") or ()))
    if count > MOST_IDS:
        raise invalid(f"ids[]: at most {MOST_IDS} different ids are allowed, found {count}")


@constraint("file-page-by-token", "K09", on=LIST)
def paged_by_token(case: Case) -> None:
    if "files-api-2025-04-14" in case.betas:
        return
    for name in ("after_id", "before_id"):
        if name in case.query:
            raise invalid(f"{name}: Extra inputs are not permitted")


@constraint("file-one-cursor-at-a-time", "doc/api/beta/files/list", on=LIST)
def one_cursor(case: Case) -> None:
    if case.params.get("after_id") is not None and case.params.get("before_id") is not None:
        raise invalid("before_id: only one of after_id and before_id may be given")
