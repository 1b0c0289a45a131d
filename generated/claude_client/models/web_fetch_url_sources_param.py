from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .web_fetch_url_source_tool_results_param import WebFetchURLSourceToolResultsParam
    from .web_fetch_url_source_user_input_param import WebFetchURLSourceUserInputParam


@_model
class WebFetchURLSourcesParam(_BaseModel):
    """Where the URLs to fetch may come from."""

    _nested = {
        "client_tool_results": "WebFetchURLSourceToolResultsParam",
        "server_tool_results": "WebFetchURLSourceToolResultsParam",
        "user_input": "WebFetchURLSourceUserInputParam",
    }
    _never_null = (
        "client_tool_results",
        "server_tool_results",
        "user_input",
    )

    client_tool_results: WebFetchURLSourceToolResultsParam | None = _UNSET
    """Results of the caller's tools."""
    server_tool_results: WebFetchURLSourceToolResultsParam | None = _UNSET
    """Results of web search and web fetch."""
    user_input: WebFetchURLSourceUserInputParam | None = _UNSET
    """What the user wrote."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "WebFetchURLSourceToolResultsParam",
        "WebFetchURLSourceUserInputParam",
    )
