"""Files that prompts name: they have to exist and to be of the right kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.mock.apis.kit.constraints import PROMPTS, Case, constraint, each_block
from claude_conformance.mock.apis.messages.placed_files import KINDS, MOST_BYTES
from claude_conformance.mock.http.errors import invalid, not_found


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
