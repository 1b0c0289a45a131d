from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .managed_agents_web_fetch_url_source_tool_reference import (
        ManagedAgentsWebFetchURLSourceToolReference,
    )
    from .managed_agents_web_fetch_url_source_tool_reference_param import (
        ManagedAgentsWebFetchURLSourceToolReferenceParam,
    )


@_model
class ManagedAgentsWebFetchURLSourceOnlyParam(_BaseModel):
    """Only the results of these tools."""

    _nested = {
        "tools": "[ManagedAgentsWebFetchURLSourceToolReferenceParam",
    }

    tools: Sequence[
        ManagedAgentsWebFetchURLSourceToolReferenceParam
        | ManagedAgentsWebFetchURLSourceToolReference
        | Mapping[str, Any]
    ]
    """Each tool is named once."""
    type: Literal["only"] = "only"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsWebFetchURLSourceToolReference",
        "ManagedAgentsWebFetchURLSourceToolReferenceParam",
    )
