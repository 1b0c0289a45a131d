from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class StaticBearerCreateParams(_BaseModel):
    """Signs in to an MCP server with a fixed bearer token."""

    token: str
    """The token to send. No response contains it."""
    mcp_server_url: str
    """The MCP server. One active credential of a vault can name it, and it cannot change."""
    type: Literal["static_bearer"] = "static_bearer"
