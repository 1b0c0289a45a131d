from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .managed_agents_web_fetch_url_source_tool_reference import (
        ManagedAgentsWebFetchURLSourceToolReference,
    )


@_model
class ManagedAgentsWebFetchURLSourceExcept(_BaseModel):
    """All results but those of these tools."""

    _nested = {
        "tools": "[ManagedAgentsWebFetchURLSourceToolReference",
    }

    tools: list[ManagedAgentsWebFetchURLSourceToolReference]
    """Each tool is named once."""
    type: Literal["except"] = "except"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsWebFetchURLSourceToolReference",
    )
