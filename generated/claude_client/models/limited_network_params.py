from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class LimitedNetworkParams(_BaseModel):
    """A container can reach the listed hosts only."""

    type: Literal["limited"] = "limited"
    allow_mcp_servers: bool | None = _UNSET
    """Whether it can also reach the MCP servers of the agent. By default it cannot."""
    allow_package_managers: bool | None = _UNSET
    """Whether it can also reach public registries of packages. By default it cannot. It has to be true if
    `packages` names some."""
    allowed_hosts: Sequence[str] | None = _UNSET
    """The hosts."""
