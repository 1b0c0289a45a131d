from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ServerToolCallerParam(_BaseModel):
    """Code made the call, run by `code_execution_20250825`."""

    type: Literal["code_execution_20250825"] = "code_execution_20250825"
    tool_id: str
    """The `id` of the call that ran the code."""
