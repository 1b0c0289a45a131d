from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MCPServerURLDefinition(_BaseModel):
    """An MCP server at a URL."""

    name: str
    """Names the server within the agent."""
    type: Literal["url"] = "url"
    url: str
    """Where the server is."""
