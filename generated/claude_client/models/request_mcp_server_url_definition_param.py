from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .request_mcp_server_tool_configuration_param import RequestMCPServerToolConfigurationParam


@_model
class RequestMCPServerURLDefinitionParam(_BaseModel):
    """An MCP server that the API reaches over HTTP."""

    _nested = {
        "tool_configuration": "RequestMCPServerToolConfigurationParam",
    }

    type: Literal["url"] = "url"
    url: str
    """The URL of the server. Begins with `https://`."""
    name: str
    """The name of the server, unique in the request."""
    authorization_token: str | None = _UNSET
    """The OAuth token for the server."""
    tool_configuration: RequestMCPServerToolConfigurationParam | Mapping[str, Any] | None = _UNSET
    """Which tools of the server are available."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RequestMCPServerToolConfigurationParam",
    )
