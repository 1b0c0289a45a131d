from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class JSONOutputFormatParam(_BaseModel):
    """The response is JSON that satisfies a schema."""

    type: Literal["json_schema"] = "json_schema"
    schema: Mapping[str, Any]
    """A JSON Schema. Its objects must have `additionalProperties: false`. Not every keyword is supported."""
