from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .chat_completion_function import ChatCompletionFunction


@_model
class ChatCompletionTool(_BaseModel):
    """A function that the model can call."""

    _nested = {
        "function": "ChatCompletionFunction",
    }

    function: ChatCompletionFunction
    type: Literal["function"] = "function"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionFunction",
    )
