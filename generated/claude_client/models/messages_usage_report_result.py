from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .analytics_server_tool_use import AnalyticsServerToolUse
    from .cache_creation import CacheCreation


@_model
class MessagesUsageReportResult(_BaseModel):
    """What one group of a time bucket used."""

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
    uncached_input_tokens: int
    """Tokens of requests that the cache neither gave nor took."""
    account_id: str | None = _UNSET
    """The user; null unless grouped by it, and for requests of no user."""
    api_key_id: str | None = _UNSET
    """The API key; null unless grouped by it, and for requests without one."""
    context_window: Literal["0-200k", "200k-1M"] | str | None = _UNSET
    """The price tier by length of the context; null unless grouped by it."""
    inference_geo: str | None = _UNSET
    """Where the model ran; null unless grouped by it. `not_available` if it cannot be chosen for the
    model."""
    model: str | None = _UNSET
    """The model; null unless grouped by it."""
    service_account_id: str | None = _UNSET
    """The service account; null unless grouped by it, and for requests of none."""
    service_tier: (
        Literal["batch", "flex", "flex_discount", "priority", "priority_on_demand", "standard"] | str | None
    ) = _UNSET
    """The service tier; null unless grouped by it."""
    speed: Literal["fast", "standard"] | str | None = _UNSET
    """How fast the model ran; absent without the beta value fast-mode-2026-02-01."""
    workspace_id: str | None = _UNSET
    """The workspace; null unless grouped by it, and for the default one."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsServerToolUse",
        "CacheCreation",
    )
