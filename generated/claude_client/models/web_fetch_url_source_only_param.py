from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .web_fetch_url_source_tool_reference_param import WebFetchURLSourceToolReferenceParam


@_model
class WebFetchURLSourceOnlyParam(_BaseModel):
    """Only the results of these tools."""

    _nested = {
        "tools": "[WebFetchURLSourceToolReferenceParam",
    }

    type: Literal["only"] = "only"
    tools: Sequence[WebFetchURLSourceToolReferenceParam | Mapping[str, Any]]
    """Tools of this request."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "WebFetchURLSourceToolReferenceParam",
    )
