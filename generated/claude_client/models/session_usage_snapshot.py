from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_cache_creation_usage import ManagedAgentsCacheCreationUsage
    from .managed_agents_server_tool_usage import ManagedAgentsServerToolUsage
    from .monetary_amount import MonetaryAmount


@_model
class SessionUsageSnapshot(_BaseModel):
    """What a session had used at a certain time."""

    _nested = {
        "cache_creation": "ManagedAgentsCacheCreationUsage",
        "list_cost": "MonetaryAmount",
        "server_tool_use": "ManagedAgentsServerToolUsage",
    }

    active_seconds: float | None = _UNSET
    """For how many seconds at least one thread was running. Threads that run at the same time count once."""
    cache_creation: ManagedAgentsCacheCreationUsage | None = _UNSET
    """The tokens that were written into the cache."""
    cache_read_input_tokens: int | None = _UNSET
    """The tokens that were read from the cache."""
    input_tokens: int | None = _UNSET
    """The tokens of the prompts."""
    list_cost: MonetaryAmount | None = _UNSET
    """What it cost so far at list prices. Absent until the costs are counted."""
    output_tokens: int | None = _UNSET
    """The tokens that the model wrote."""
    server_tool_use: ManagedAgentsServerToolUsage | None = _UNSET
    """How often tools of the server ran."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsCacheCreationUsage",
        "ManagedAgentsServerToolUsage",
        "MonetaryAmount",
    )
