from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class InputJSONDelta(_BaseModel):
    """A piece of the JSON text of a call's input; joined, the pieces parse to an object. No text at all
    stands for `{}`."""

    type: Literal["input_json_delta"] = "input_json_delta"
    partial_json: str
    """What is added; may be empty."""
