"""What files and errors must agree with: the kind of an image, the content of an error."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.constraints import Case, constraint, each_block
from claude_conformance.mock.engine.images import decode_head
from claude_conformance.mock.http.errors import invalid

# How the files of each kind begin.
STARTS = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/gif": (b"GIF87a", b"GIF89a"),
    "image/webp": (b"RIFF",),
}


@constraint("image-media-type-agrees", "D42")
def media_type_agrees(case: Case) -> None:
    for _, path, block in each_block(case.body):
        source = block.get("source")
        if block["type"] != "image" or not isinstance(source, dict) or source["type"] != "base64":
            continue
        head = decode_head(source["data"]) or b""
        found = next((kind for kind, starts in STARTS.items() if head.startswith(starts)), None)
        if found is not None and found != source["media_type"]:
            raise invalid(
                f"{path}.image.source.base64: The image was specified using the {source['media_type']} "
                f"media type, but it appears to be a {found} image"
            )


@constraint("tool-errors-say-something", "E25")
def errors_say_something(case: Case) -> None:
    for _, path, block in each_block(case.body):
        if block["type"] == "tool_result" and block.get("is_error") and not block.get("content"):
            raise invalid(f"{path}.tool_result: content cannot be empty if `is_error` is true")
