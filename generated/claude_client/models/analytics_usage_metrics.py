from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .analytics_server_tool_use import AnalyticsServerToolUse
    from .cache_creation import CacheCreation


@_model
class AnalyticsUsageMetrics(_BaseModel):
    """Tokens, requests and searches."""

    _nested = {
        "cache_creation": "CacheCreation",
        "server_tool_use": "AnalyticsServerToolUse",
    }

    cache_creation: CacheCreation
    """Tokens that were written to the cache."""
    cache_read_input_tokens: int
    """Tokens that were read from the cache."""
    output_tokens: int
    """Tokens of responses."""
    server_tool_use: AnalyticsServerToolUse
    """Tools of the API."""
    total_tokens: int
    """All kinds of tokens together."""
    uncached_input_tokens: int
    """Tokens of requests that the cache neither gave nor took."""
    requests: int | None = _UNSET
    """How many requests. Code execution counts its spans."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsServerToolUse",
        "CacheCreation",
    )
