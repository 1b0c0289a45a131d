from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ClaudeTagBundle(_BaseModel):
    """Access that Claude has in a channel or a workspace, such as connectors, repositories and
    credentials. People make bundles in claude.ai."""

    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the bundle; begins with `capp_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    display_name: str
    """What people call the bundle."""
    type: Literal["bundle"] = "bundle"
    updated_at: datetime
    """When it last changed, as an RFC 3339 time."""
    description: str | None = _UNSET
    """What the bundle is for."""
    instructions: str | None = _UNSET
    """The instructions for each session that can use the bundle."""
