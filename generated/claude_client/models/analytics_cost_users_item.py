from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .analytics_user_actor import AnalyticsUserActor


@_model
class AnalyticsCostUsersItem(_BaseModel):
    """What a user spent."""

    _nested = {
        "actor": "AnalyticsUserActor",
    }
    _times = (
        "ending_at",
        "starting_at",
    )

    actor: AnalyticsUserActor
    """Whom the row is about."""
    amount: str
    """The cost after discounts and before credits, in cents as a decimal number."""
    currency: str
    """The currency, which is `USD` today."""
    list_amount: str
    """The cost by the price list, in cents as a decimal number."""
    claude_tag_category: Literal["dm", "engaged", "monitoring", "proactive", "scheduled"] | str | None = (
        _UNSET
    )
    """Why Claude was active in Slack; null unless grouped by it, and for other products."""
    claude_tag_user_id: str | None = _UNSET
    """The user of Slack; null unless grouped by it, and for usage that is not about one user of Claude
    Tag."""
    context_window: Literal["0-200k", "200k-1M"] | str | None = _UNSET
    """The price tier by length of the context; null unless grouped by it, and for usage without one."""
    cost_type: Literal["code_execution", "tokens", "web_search"] | str | None = _UNSET
    """What the cost is for; null unless grouped by it."""
    ending_at: datetime | None = _UNSET
    """The moment after the time bucket, as an RFC 3339 time; null without `bucket_width`."""
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
    """How many requests; null if the rows are split by cost or token type. Code execution counts its
    spans."""
    slack_channel_id: str | None = _UNSET
    """The channel of Slack; null unless grouped by it, and for usage without one."""
    speed: Literal["fast", "standard"] | str | None = _UNSET
    """How fast the model ran; null unless grouped by it, and for usage without one."""
    starting_at: datetime | None = _UNSET
    """The first moment of the time bucket, as an RFC 3339 time; null without `bucket_width`."""
    token_type: (
        Literal[
            "cache_creation.ephemeral_1h_input_tokens",
            "cache_creation.ephemeral_5m_input_tokens",
            "cache_read_input_tokens",
            "output_tokens",
            "uncached_input_tokens",
        ]
        | str
        | None
    ) = _UNSET
    """The kind of tokens; null unless grouped by it, and for costs other than tokens."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsUserActor",
    )
