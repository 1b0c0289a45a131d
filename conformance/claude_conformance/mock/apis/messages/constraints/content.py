"""What blocks carry: images, documents, citations, thinking that was signed."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator

from claude_conformance.mock.apis.kit.constraints import Case, constraint, each_block
from claude_conformance.mock.engine.citations import cited
from claude_conformance.mock.engine.images import size_of
from claude_conformance.mock.engine.prompt import Block, format_of
from claude_conformance.mock.engine.server_tools import seal
from claude_conformance.mock.engine.thinking import is_genuine
from claude_conformance.mock.engine.tokens import pdf_pages
from claude_conformance.mock.http.errors import invalid

MOST_SIDE, MOST_SIDE_OF_MANY, MANY = 8000, 2000, 20
MOST_IMAGE_BYTES = 10 * 1024 * 1024


def _images(case: Case) -> Iterator[tuple[str, Block]]:
    for _, path, block in each_block(case.body):
        if block["type"] == "image":
            yield path, block


@constraint("base64-decodes", "D22")
def base64_decodes(case: Case) -> None:
    for _, path, block in each_block(case.body):
        source = block.get("source")
        if not isinstance(source, dict) or source.get("type") != "base64":
            continue
        try:
            base64.b64decode(source["data"], validate=True)
        except (binascii.Error, ValueError):
            raise invalid(f"{path}.{block['type']}.source.base64: invalid base64 data") from None


@constraint("images-within-limits", "D23")
def image_limits(case: Case) -> None:
    images = list(_images(case))
    if len(images) > case.known_model.many_images:
        raise invalid(
            f"messages: at most {case.known_model.many_images} images are allowed, found {len(images)}"
        )
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
def pdf_limits(case: Case) -> None:
    most = case.known_model.many_images
    for _, path, block in each_block(case.body):
        if block["type"] == "document" and block["source"]["type"] == "base64":
            pages = pdf_pages(block["source"]["data"])
            if pages > most:
                raise invalid(f"{path}.document.source: a PDF may have at most {most} pages, found {pages}")


@constraint("citations-all-or-none", "D31")
def citations_alike(case: Case) -> None:
    for kind in ("document", "search_result"):
        states = {cited(block) for _, _, block in each_block(case.body) if block["type"] == kind}
        if len(states) > 1:
            raise invalid(f"messages: citations must be enabled for all {kind} blocks or for none")


@constraint("citations-without-format", "D30")
def citations_format(case: Case) -> None:
    form = format_of(case.body)
    if form and any(cited(block) for _, _, block in each_block(case.body)):
        raise invalid("output_config.format: cannot be combined with citations")


@constraint("web-results-genuine", "doc/agents-and-tools/tool-use/web-search-tool")
def web_results(case: Case) -> None:
    for _, path, block in each_block(case.body):
        if block["type"] != "web_search_tool_result" or not isinstance(block["content"], list):
            continue
        for number, item in enumerate(block["content"]):
            if item["encrypted_content"] != seal(item["url"], item["title"]):
                raise invalid(
                    f"{path}.content.{number}: Invalid `encrypted_content` in `web_search_result` block"
                )


@constraint("thinking-signature-genuine", "F06")
def signatures(case: Case) -> None:
    messages = case.body["messages"]
    latest = max((i for i, message in enumerate(messages) if message["role"] == "assistant"), default=-1)
    for _, path, block in each_block(case.body):
        if block["type"] != "thinking" or not path.startswith(f"messages.{latest}."):
            continue
        if not is_genuine(block["thinking"], block["signature"]):
            raise invalid(f"{path}: Invalid `signature` in `thinking` block")
