from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .chat_completion_image_part_param_image_url import ChatCompletionImagePartParamImageUrl


@_model
class ChatCompletionImagePartParam(_BaseModel):
    """An image."""

    _nested = {
        "image_url": "ChatCompletionImagePartParamImageUrl",
    }

    image_url: ChatCompletionImagePartParamImageUrl
    """Where the image is."""
    type: Literal["image_url"] = "image_url"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionImagePartParamImageUrl",
    )
