from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class PluginComponent(_BaseModel):
    """A part of a plugin."""

    name: str
    """The name of a skill, command or agent, the key of a server of MCP, the event of a hook, or the
    program of a command line tool."""
    type: Literal["agent", "cli", "command", "hook", "mcp_server", "skill"] | str
    """What kind of part it is."""
    description: str | None = _UNSET
    """What the part says about itself. Null for servers of MCP, hooks and command line tools."""
