from __future__ import annotations

from collections.abc import Sequence

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class RequestMCPServerToolConfigurationParam(_BaseModel):
    """Which tools of the server are on offer. Its successor is the `mcp_toolset` tool."""

    enabled: bool | None = _UNSET
    """Whether any of them is."""
    allowed_tools: Sequence[str] | None = _UNSET
    """The names of those that are; all unless given."""
