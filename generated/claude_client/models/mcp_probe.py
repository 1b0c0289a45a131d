from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .refresh_http_response import RefreshHTTPResponse


@_model
class MCPProbe(_BaseModel):
    """The step of the trial that failed."""

    _nested = {
        "http_response": "RefreshHTTPResponse",
    }

    method: str
    """The MCP method that failed."""
    http_response: RefreshHTTPResponse | None = _UNSET
    """What the MCP server sent; null if it sent nothing."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RefreshHTTPResponse",
    )
