from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .image_block_param_source import ImageBlockParamSource
    from .image_transformations_param import ImageTransformationsParam


@_model
class ImageBlockParam(_BaseModel):
    """An image. Allowed in a user turn or in a tool result. At most 600 in a request, 100 on models with a
    smaller context; with more than 20, no side may be longer than 2000 pixels."""

    _nested = {
        "source": "ImageBlockParamSource",
        "cache_control": "CacheControlEphemeralParam",
        "transformations": "ImageTransformationsParam",
    }

    type: Literal["image"] = "image"
    source: ImageBlockParamSource
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""
    transformations: ImageTransformationsParam | Mapping[str, Any] | None = _UNSET
    """How the image is processed before the model sees it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "ImageBlockParamSource",
        "ImageTransformationsParam",
    )
