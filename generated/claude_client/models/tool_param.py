from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import annotation_names as _annotation_names
from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from . import ToolInputSchema
else:
    _annotation_names(
        __name__,
        "ToolInputSchema",
    )


@_model
class ToolParam(_Model):
    """A tool that the caller runs."""

    _nested = {
        "input_schema": "ToolInputSchema",
    }

    type: Literal["custom"] | None = _UNSET
    """May be left out."""
    name: str
    """Unique in the request."""
    description: str | None = _UNSET
    """What the tool does and when to call it. The model reads it."""
    input_schema: ToolInputSchema | Mapping[str, Any]
