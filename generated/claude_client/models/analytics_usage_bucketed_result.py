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
class AnalyticsUsageBucketedResult(_BaseModel):
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
    claude_tag_category: Literal["dm", "engaged", "monitoring", "proactive", "scheduled"] | str | None = (
        _UNSET
    )
    """Why Claude was active in Slack; null unless grouped by it, and for other products."""
    claude_tag_user_id: str | None = _UNSET
    """The user of Slack; null unless grouped by it, and for usage that is not about one user of Claude
    Tag."""
    context_window: Literal["0-200k", "200k-1M"] | str | None = _UNSET
    """The price tier by length of the context; null unless grouped by it, and for usage without one."""
    inference_geo: Literal["global", "us"] | str | None = _UNSET
    """Where the model ran; null unless grouped by it, and where it is not set."""
    model: str | None = _UNSET
    """The model; null unless grouped by it, and for usage without a model, such as code execution."""
    product: str | None = _UNSET
    """A product; null unless `product` is in `group_by[]`, and for usage without a product, such as code
    execution."""
    rbac_group_id: str | None = _UNSET
    """The group of users; only if the request groups by it."""
    requests: int | None = _UNSET
    """How many requests. Code execution counts its spans."""
    slack_channel_id: str | None = _UNSET
    """The channel of Slack; null unless grouped by it, and for usage without one."""
    speed: Literal["fast", "standard"] | str | None = _UNSET
    """How fast the model ran; null unless grouped by it, and for usage without one."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsServerToolUse",
        "CacheCreation",
    )
