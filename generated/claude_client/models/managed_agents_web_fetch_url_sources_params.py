from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_web_fetch_url_source_tool_filter_params import (
        ManagedAgentsWebFetchURLSourceToolFilterParams,
    )
    from .managed_agents_web_fetch_url_source_user_input_params import (
        ManagedAgentsWebFetchURLSourceUserInputParams,
    )


@_model
class ManagedAgentsWebFetchURLSourcesParams(_BaseModel):
    """Where the addresses to fetch may come from. Of the three, at least one must contribute."""

    _nested = {
        "client_tool_results": "ManagedAgentsWebFetchURLSourceToolFilterParams",
        "server_tool_results": "ManagedAgentsWebFetchURLSourceToolFilterParams",
        "user_input": "ManagedAgentsWebFetchURLSourceUserInputParams",
    }

    client_tool_results: ManagedAgentsWebFetchURLSourceToolFilterParams | None = _UNSET
    """Results of your own tools."""
    server_tool_results: ManagedAgentsWebFetchURLSourceToolFilterParams | None = _UNSET
    """Results of web search and web fetch."""
    user_input: ManagedAgentsWebFetchURLSourceUserInputParams | None = _UNSET
    """What the user wrote."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsWebFetchURLSourceToolFilterParams",
        "ManagedAgentsWebFetchURLSourceUserInputParams",
    )
