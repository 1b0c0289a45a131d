from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class LimitedNetwork(_BaseModel):
    """A container can reach the listed hosts only."""

    allow_mcp_servers: bool = False
    """Whether it can also reach the MCP servers of the agent."""
    allow_package_managers: bool = False
    """Whether it can also reach public registries of packages."""
    allowed_hosts: list[str]
    """The hosts."""
    type: Literal["limited"] = "limited"
