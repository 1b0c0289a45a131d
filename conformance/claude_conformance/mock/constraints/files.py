"""The Files API, and files that prompts name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.mock.errors import invalid, not_found
from claude_conformance.mock.inline import KINDS, MOST_BYTES

from .base import PROMPTS, Case, constraint, each_block

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


def _named(body: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Every use of a file in a prompt: path, kind of block, the file's id.

    Files that fit have been put in their place before (`inline`); what is left, apart from uploads into a
    container, is at fault.
    """
    for _, path, block in each_block(body):
        source = block.get("source")
        if isinstance(source, Mapping) and source.get("type") == "file":
            yield path, block["type"], source["file_id"]
        elif block["type"] == "container_upload":
            yield path, block["type"], block["file_id"]


@constraint("files-exist", "D33", "K04", on=PROMPTS)
def files_exist(case: Case) -> None:
    for _, _, id in _named(case.body):
        record = case.world.files.find(id, case.workspace)
        if record is None:
            raise not_found(f"File `{id}` not found.")
        if case.world.files.expired(record):
            raise not_found(f"File `{id}` has expired.", code="file_expired")


@constraint("file-kind-fits", "K11", on=PROMPTS)
def kind_fits(case: Case) -> None:
    for path, kind, id in _named(case.body):
        record = case.world.files.find(id, case.workspace)
        allowed = KINDS.get(kind)
        if record is None or allowed is None:
            continue
        if record.media_type not in allowed:
            raise invalid(
                f"{path}.{kind}.source.file: File `{id}` has the type {record.media_type}, "
                f"which cannot be used as {kind}; {', '.join(allowed)} can"
            )
        if record.stored.size > MOST_BYTES:
            raise invalid(f"{path}.{kind}.source.file: File `{id}` is too large for a prompt")
