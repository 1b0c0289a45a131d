from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class InputJSONDelta(_BaseModel):
    """A fragment of the JSON text of a call's input. The fragments together are an object; if all are
    empty, the object is `{}`."""

    type: Literal["input_json_delta"] = "input_json_delta"
    partial_json: str
    """The addition. May be empty."""
