from __future__ import annotations

from typing import Any

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class MCPTool(_BaseModel):
    """A tool as its MCP server lists it."""

    name: str
    """The name on the server."""
    input_schema: dict[str, Any]
    """The schema, exactly as the server returned it."""
    description: str | None = _UNSET
    """What the server says about the tool."""
