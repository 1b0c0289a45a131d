from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CostReportResult(_BaseModel):
    """What one group of a day cost."""

    amount: str
    """The cost in cents, as a decimal number."""
    currency: str
    """The currency, which is `USD` today."""
    context_window: Literal["0-200k", "200k-1M"] | str | None = _UNSET
    """The price tier by length of the context; null unless grouped by description, and for costs other
    than tokens."""
    cost_type: Literal["code_execution", "session_usage", "tokens", "web_search"] | str | None = _UNSET
    """What the cost is for; null unless grouped by description."""
    description: str | None = _UNSET
    """The cost in words; null unless grouped by description."""
    inference_geo: str | None = _UNSET
    """Where the model ran; null unless grouped by description."""
    model: str | None = _UNSET
    """The model; null unless grouped by description, and for costs other than tokens."""
    service_tier: Literal["batch", "standard"] | str | None = _UNSET
    """The service tier; null unless grouped by description, and for costs other than tokens."""
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
    """The kind of tokens; null unless grouped by description, and for costs other than tokens."""
    workspace_id: str | None = _UNSET
    """The workspace; null unless grouped by it, and for the default one."""
