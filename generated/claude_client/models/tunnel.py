from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class Tunnel(_BaseModel):
    """A way for requests to reach MCP servers in a private network."""

    _times = (
        "created_at",
        "archived_at",
    )

    id: str
    """Names the tunnel; begins with `tnl_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    domain: str
    """The host name that the tunnel was given. MCP servers are addressed by its subdomains. No other
    tunnel ever has it."""
    type: Literal["tunnel"] = "tunnel"
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    display_name: str | None = _UNSET
    """What people call the tunnel; null if unset."""
