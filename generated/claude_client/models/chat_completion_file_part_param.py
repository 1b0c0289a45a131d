from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ChatCompletionFilePartParam(_BaseModel):
    """A file, which is left out."""

    type: Literal["file"] = "file"
