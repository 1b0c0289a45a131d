from __future__ import annotations

from collections.abc import Sequence

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class RequestMCPServerToolConfigurationParam(_BaseModel):
    """Which tools of the server are available. Its successor is the `mcp_toolset` tool."""

    enabled: bool | None = _UNSET
    """Whether any tool of the server is available."""
    allowed_tools: Sequence[str] | None = _UNSET
    """The names of the available tools. The default is all."""
