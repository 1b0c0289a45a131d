"""Constraints of memories: paths, the size of texts, and the hash that a change expects."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import ApiError, invalid
from claude_conformance.mock.resources.asked import Asked

PAGE = "doc/managed-agents/memory"
LONGEST_PATH, LARGEST = 1024, 102_400
CONTROL = frozenset({"Cc", "Cf", "Zl", "Zp"})

writes = Constraints(Validated, ("createMemory", "updateMemory"))


def _sent(exchange: Validated) -> Mapping[str, Any]:
    return exchange.body if isinstance(exchange.body, Mapping) else {}


@writes("memory-path-allowed", PAGE)
def path_allowed(exchange: Validated) -> None:
    """The path of a memory has no dot segments or format characters, is in form C and not too long."""
    path = _sent(exchange).get("path")
    if path is None:
        return
    if {".", ".."}.intersection(path.split("/")):
        raise invalid("path: a segment cannot be `.` or `..`")
    if any(unicodedata.category(character) in CONTROL for character in path):
        raise invalid("path: control and format characters are not allowed")
    if unicodedata.normalize("NFC", path) != path:
        raise invalid("path: it must be in Unicode normal form C")
    if len(path.encode(errors="surrogatepass")) > LONGEST_PATH:
        raise invalid(f"path: it must have at most {LONGEST_PATH} bytes")


@writes("memory-content-fits", PAGE)
def content_fits(exchange: Validated) -> None:
    """The text of a memory has at most 102,400 bytes."""
    content = _sent(exchange).get("content") or ""
    if len(content.encode(errors="surrogatepass")) > LARGEST:
        raise invalid(f"content: it must have at most {LARGEST} bytes")


@writes("memory-precondition", PAGE, on=("updateMemory", "deleteMemory"))
def precondition(exchange: Validated) -> None:
    """A memory is changed or deleted only if its content has the expected hash."""
    expected = (_sent(exchange).get("precondition") or {}).get("content_sha256")
    expected = exchange.params.get("expected_content_sha256", expected)
    if expected is None:
        return
    found = Asked.of(exchange).record().data["content_sha256"]
    if expected != found:
        message = f"The content has another hash: {found}"
        raise ApiError(409, message, type="memory_precondition_failed_error")
