"""Images and documents as blocks of a request."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.kit.ask import create, need_plain
from claude_conformance.rules.kit.features import refusal
from claude_conformance.rules.kit.requests import FACTS
from claude_conformance.rules.kit.small_files import png
from claude_conformance.rules.probe import Probe


def turn(*content: dict[str, Any], ask: str = "What is this? Answer in one sentence.") -> dict[str, Any]:
    """Returns the field that sends blocks and a question about them."""
    return {"messages": [{"role": "user", "content": [*content, {"type": "text", "text": ask}]}]}


def image(data: str, media_type: str = "image/png") -> dict[str, Any]:
    """Returns an image block in base64."""
    return {"type": "image", "source": {"type": "base64", "media_type": media_type, "data": data}}


def text_document(**more: Any) -> dict[str, Any]:
    """Returns a document of plain text."""
    source = {"type": "text", "media_type": "text/plain", "data": FACTS}
    return {"type": "document", "source": source, **more}


def need_images(probe: Probe) -> None:
    """Raises `Unsupported` if the server accepts no images."""
    need_plain(probe)
    exchange = create(probe, **turn(image(png(64, 64))))
    if exchange.status != 200:
        refusal(probe, exchange, "a PNG in base64", "image_input")
