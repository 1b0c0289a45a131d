from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .retry_status import RetryStatus


@_model
class MCPConnectionFailedErrorObject(_BaseModel):
    """An MCP server cannot be reached."""

    _nested = {
        "retry_status": "RetryStatus",
    }

    mcp_server_name: str
    """The MCP server."""
    message: str
    """What happened, for people. Its wording can change."""
    retry_status: RetryStatus
    """Whether the session tries again."""
    type: Literal["mcp_connection_failed_error"] = "mcp_connection_failed_error"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RetryStatus",
    )
