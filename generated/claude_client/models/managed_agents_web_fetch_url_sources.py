from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_web_fetch_url_source_tool_filter import ManagedAgentsWebFetchURLSourceToolFilter
    from .managed_agents_web_fetch_url_source_user_input import ManagedAgentsWebFetchURLSourceUserInput


@_model
class ManagedAgentsWebFetchURLSources(_BaseModel):
    """Where the addresses to fetch may come from."""

    _nested = {
        "client_tool_results": "ManagedAgentsWebFetchURLSourceToolFilter",
        "server_tool_results": "ManagedAgentsWebFetchURLSourceToolFilter",
        "user_input": "ManagedAgentsWebFetchURLSourceUserInput",
    }

    client_tool_results: ManagedAgentsWebFetchURLSourceToolFilter | None = _UNSET
    """Results of your own tools. Null means all of them."""
    server_tool_results: ManagedAgentsWebFetchURLSourceToolFilter | None = _UNSET
    """Results of web search and web fetch. Null means all of them."""
    user_input: ManagedAgentsWebFetchURLSourceUserInput | None = _UNSET
    """What the user wrote. Null means all of it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsWebFetchURLSourceToolFilter",
        "ManagedAgentsWebFetchURLSourceUserInput",
    )
