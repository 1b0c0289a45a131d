"""The content of blocks: images, documents, citations, signed thinking, errors of tools."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator

from claude_conformance.mock.apis.messages.prompts import constraint, each_block
from claude_conformance.mock.engine.citations import cited
from claude_conformance.mock.engine.images import decode_head, size_of
from claude_conformance.mock.engine.prompt import Block, format_of
from claude_conformance.mock.engine.server_tools import seal
from claude_conformance.mock.engine.thinking import is_genuine
from claude_conformance.mock.engine.tokens import pdf_pages
from claude_conformance.mock.exchange import Prompt
from claude_conformance.mock.http.errors import invalid

MOST_SIDE, MOST_SIDE_OF_MANY, MANY = 8000, 2000, 20
MOST_IMAGE_BYTES = 10 * 1024 * 1024
# The first bytes of each kind of file.
STARTS = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/gif": (b"GIF87a", b"GIF89a"),
    "image/webp": (b"RIFF",),
}


def _images(prompt: Prompt) -> Iterator[tuple[str, Block]]:
    for _, path, block in each_block(prompt.body):
        if block["type"] == "image":
            yield path, block


@constraint("base64-decodes", "D22", fault="bad-base64-served")
def base64_decodes(prompt: Prompt) -> None:
    """Data that is called base64 is base64."""
    for _, path, block in each_block(prompt.body):
        source = block.get("source")
        if not isinstance(source, dict) or source.get("type") != "base64":
            continue
        try:
            base64.b64decode(source["data"], validate=True)
        except (binascii.Error, ValueError):
            raise invalid(f"{path}.{block['type']}.source.base64: invalid base64 data") from None


@constraint("images-within-limits", "D23", fault="huge-image-served")
def image_limits(prompt: Prompt) -> None:
    """Images are small and few enough."""
    images = list(_images(prompt))
    if len(images) > prompt.model.many_images:
        raise invalid(f"messages: at most {prompt.model.many_images} images are allowed, found {len(images)}")
    many = len(images) > MANY
    most = MOST_SIDE_OF_MANY if many else MOST_SIDE
    large = []
    for path, block in images:
        source = block["source"]
        if source["type"] != "base64":
            continue
        size = len(source["data"])
        if size > MOST_IMAGE_BYTES:
            raise invalid(
                f"{path}.image.source.base64: image exceeds 10 MB maximum: "
                f"{size} bytes > {MOST_IMAGE_BYTES} bytes"
            )
        if max(size_of(source["data"]) or (0, 0)) > most:
            large.append(path)
    if large:
        kind = " for many-image requests" if many else ""
        raise invalid(
            f"{large[0]}.image.source.base64.data: At least one of the image dimensions "
            f"exceed max allowed size{kind}: {most} pixels",
            code="image_dimensions_too_large",
            details={"max_side_length_pixels": most, "paths": large},
        )


@constraint("pdf-within-limits", "doc/build-with-claude/pdf-support")
def pdf_limits(prompt: Prompt) -> None:
    """The number of pages of a PDF is limited."""
    most = prompt.model.many_images
    for _, path, block in each_block(prompt.body):
        if block["type"] == "document" and block["source"]["type"] == "base64":
            pages = pdf_pages(block["source"]["data"])
            if pages > most:
                raise invalid(f"{path}.document.source: a PDF may have at most {most} pages, found {pages}")


@constraint("citations-all-or-none", "D31", fault="mixed-citations-served")
def citations_alike(prompt: Prompt) -> None:
    """Citations are on for all documents or for none."""
    for kind in ("document", "search_result"):
        states = {cited(block) for _, _, block in each_block(prompt.body) if block["type"] == kind}
        if len(states) > 1:
            raise invalid(f"messages: citations must be enabled for all {kind} blocks or for none")


@constraint("citations-without-format", "D30", fault="citations-with-format-served")
def citations_format(prompt: Prompt) -> None:
    """Citations are not combined with a JSON format."""
    form = format_of(prompt.body)
    if form and any(cited(block) for _, _, block in each_block(prompt.body)):
        raise invalid("output_config.format: cannot be combined with citations")


@constraint("web-results-genuine", "doc/agents-and-tools/tool-use/web-search-tool")
def web_results(prompt: Prompt) -> None:
    """Results of a web search are sent back unchanged."""
    for _, path, block in each_block(prompt.body):
        if block["type"] != "web_search_tool_result" or not isinstance(block["content"], list):
            continue
        for number, item in enumerate(block["content"]):
            if item["encrypted_content"] != seal(item["url"], item["title"]):
                raise invalid(
                    f"{path}.content.{number}: Invalid `encrypted_content` in `web_search_result` block"
                )


@constraint("thinking-signature-genuine", "F06", fault="thinking-signature-unchecked")
def signatures(prompt: Prompt) -> None:
    """Thinking in the latest turn is sent back unchanged."""
    messages = prompt.body["messages"]
    latest = max((i for i, message in enumerate(messages) if message["role"] == "assistant"), default=-1)
    for _, path, block in each_block(prompt.body):
        if block["type"] != "thinking" or not path.startswith(f"messages.{latest}."):
            continue
        if not is_genuine(block["thinking"], block["signature"]):
            raise invalid(f"{path}: Invalid `signature` in `thinking` block")


@constraint("image-media-type-agrees", "D42", fault="image-media-type-unchecked")
def media_type_agrees(prompt: Prompt) -> None:
    """An image is of the kind that its media type says."""
    for _, path, block in each_block(prompt.body):
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


@constraint("tool-errors-say-something", "E25", fault="empty-tool-error-served")
def errors_say_something(prompt: Prompt) -> None:
    """A tool result that is an error has content."""
    for _, path, block in each_block(prompt.body):
        if block["type"] == "tool_result" and block.get("is_error") and not block.get("content"):
            raise invalid(f"{path}.tool_result: content cannot be empty if `is_error` is true")
