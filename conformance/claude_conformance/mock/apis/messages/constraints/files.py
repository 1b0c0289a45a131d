"""Files that prompts name: they must exist and have the right kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.mock.apis.files.store import FileStore, bytes_of
from claude_conformance.mock.apis.messages.placed_files import KINDS, MOST_BYTES
from claude_conformance.mock.apis.messages.prompts import PROMPTS, constraint, each_block
from claude_conformance.mock.exchange import Prompt
from claude_conformance.mock.http.errors import invalid, not_found


def _named(body: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Iterate over the uses of files in a prompt: path, kind of block, the file's id.

    Suitable files have already been inlined; the rest, apart from uploads into a container, are errors.
    """
    for _, path, block in each_block(body):
        source = block.get("source")
        if isinstance(source, Mapping) and source.get("type") == "file":
            yield path, block["type"], source["file_id"]
        elif block["type"] == "container_upload":
            yield path, block["type"], block["file_id"]


@constraint("files-exist", "D33", "K04", on=PROMPTS, fault="missing-file-served")
def files_exist(prompt: Prompt) -> None:
    """Files that a prompt names exist and have not expired."""
    for _, _, id in _named(prompt.body):
        record = prompt.world.store(FileStore).find(id, prompt.workspace)
        if record is None:
            raise not_found(f"File `{id}` not found.")
        if prompt.world.store(FileStore).expired(record):
            raise not_found(f"File `{id}` has expired.", code="file_expired")


@constraint("file-kind-fits", "K11", on=PROMPTS, fault="file-wrong-kind-served")
def kind_fits(prompt: Prompt) -> None:
    """Files that a prompt names have a kind that their block accepts."""
    for path, kind, id in _named(prompt.body):
        record = prompt.world.store(FileStore).find(id, prompt.workspace)
        allowed = KINDS.get(kind)
        if record is None or allowed is None:
            continue
        if record.data["mime_type"] not in allowed:
            raise invalid(
                f"{path}.{kind}.source.file: File `{id}` has the type {record.data['mime_type']}, "
                f"which cannot be used as {kind}; {', '.join(allowed)} can"
            )
        if bytes_of(record).size > MOST_BYTES:
            raise invalid(f"{path}.{kind}.source.file: File `{id}` is too large for a prompt")
