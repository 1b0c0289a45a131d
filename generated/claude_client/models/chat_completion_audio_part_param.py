from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ChatCompletionAudioPartParam(_BaseModel):
    """A sound, which is left out."""

    type: Literal["input_audio"] = "input_audio"
