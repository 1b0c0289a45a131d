from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CustomToolInputSchemaParam(_BaseModel):
    """A JSON Schema of an object."""

    type: Literal["object"] = "object"
    properties: Mapping[str, Any] | None = _UNSET
    """The schemas of the properties."""
    required: Sequence[str] | None = _UNSET
    """The names of the properties that are required."""
