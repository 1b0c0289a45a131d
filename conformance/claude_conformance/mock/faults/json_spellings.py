"""Faults of servers that search the text of a body instead of parsing it as JSON."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.requests import Request

from .base import MESSAGES, fault
from .rewrite import rewrite


def _read(id: str, summary: str, read: Callable[[bytes], bytes]) -> None:
    """Register a fault that takes another body than the one that was sent."""

    def hook(_: Exchange, request: Request) -> Request:
        request.content = read(request.content)
        return request

    hook.__doc__ = summary
    fault("request", id, operations=MESSAGES)(hook)


def _unseen(id: str, summary: str, odd: bytes) -> None:
    """Register a fault that does not see `stream` in bodies that contain these bytes."""

    def forget(body: dict[str, Any]) -> None:
        body.pop("stream", None)

    def hook(_: Exchange, request: Request) -> Request:
        return rewrite(request, forget) if odd in request.content else request

    hook.__doc__ = summary
    fault("request", id, operations=MESSAGES)(hook)


_read(
    "json-without-blanks-refused",
    "A body is valid only with a blank after the name of its model",
    lambda raw: raw if b'"model":"' not in raw else raw[:-1],
)
_read(
    "json-first-line-only",
    "Of a body of several lines, the first is read",
    lambda raw: raw.partition(b"\n")[0],
)
_read(
    "json-escapes-literal",
    "Escapes in the strings of a body are taken as text",
    lambda raw: re.sub(rb"\\u(?!005f)", rb"\\\\u", raw),
)
_read(
    "json-escaped-name-unknown",
    "A name that is written with an escape is another name",
    lambda raw: raw.replace(rb"\u005f", rb"\\u005f"),
)
_unseen("stream-compact-unseen", "stream is seen only with a blank after the colon", b'"stream":true')
_unseen("stream-spaced-unseen", "stream is seen only without a blank before the colon", b'"stream" :')
