from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ToolInputSchema(_BaseModel):
    """A JSON Schema (2020-12) that the tool's input satisfies."""

    type: Literal["object"] = "object"
    properties: Mapping[str, Any] | None = _UNSET
    """The properties of the input."""
    required: Sequence[str] | None = _UNSET
    """The required properties of the input."""
