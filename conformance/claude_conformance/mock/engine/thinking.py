"""Thinking blocks: their text, and the signature by which the mock recognizes its own."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any

from .prompt import Body, asked_text, digest

# Not a secret: it only binds a signature to its text, in every mock.
SECRET = b"claude-conformance mock"
THOUGHTS = (
    "The question is short, so a short answer will do.",
    "I should check what was asked before I answer.",
    "There is little to weigh here; the plain answer comes first.",
    "Let me go through it step by step and then sum up.",
)


def sign(thinking: str, salt: str) -> str:
    """The signature of a thinking text; the salt makes it longer and differ from turn to turn."""
    mark = hmac.new(SECRET, f"{salt}\0{thinking}".encode(), hashlib.sha256).hexdigest()
    return base64.b64encode(f"{salt}.{mark}".encode()).decode()


def is_genuine(thinking: str, signature: str) -> bool:
    """Whether the mock signed this text. An omitted text was signed as the empty one."""
    try:
        salt, mark = base64.b64decode(signature, validate=True).decode().rsplit(".", 1)
    except ValueError:
        return False
    wanted = hmac.new(SECRET, f"{salt}\0{thinking}".encode(), hashlib.sha256).hexdigest()
    return hmac.compare_digest(mark, wanted)


def thoughts(body: Body, number: int) -> str:
    """Return the model's thinking about the request."""
    asked = " ".join(asked_text(body).split())[:80]
    about = f'The user says "{asked}". ' if asked else ""
    return about + THOUGHTS[number % len(THOUGHTS)]


def thinking_block(text: str, shown: bool, number: int) -> dict[str, Any]:
    """Return a block with its text, or without it if thinking is not shown."""
    visible = text if shown else ""
    return {"type": "thinking", "thinking": visible, "signature": sign(visible, f"{number:016x}")}


def redacted_block(number: int) -> dict[str, Any]:
    """Return a redacted thinking block."""
    return {
        "type": "redacted_thinking",
        "data": base64.b64encode(hashlib.sha256(f"{number}".encode()).digest()).decode(),
    }


def salt_of(body: Body) -> int:
    return digest("thinking", body.get("messages"))
