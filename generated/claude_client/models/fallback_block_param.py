from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .fallback_info import FallbackInfo
    from .fallback_info_param import FallbackInfoParam


@_model
class FallbackBlockParam(_BaseModel):
    """The place where one model took over from another in an earlier turn, sent back in the same place.
    The model does not see it."""

    _nested = {
        "from": "FallbackInfoParam",
        "to": "FallbackInfoParam",
    }
    _renamed = {
        "from_": "from",
    }

    type: Literal["fallback"] = "fallback"
    from_: FallbackInfoParam | FallbackInfo | Mapping[str, Any]
    """The model that declined."""
    to: FallbackInfoParam | FallbackInfo | Mapping[str, Any]
    """The model that wrote what follows."""
    trigger: Mapping[str, Any] | None = _UNSET
    """Sent back unchanged. The API ignores it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "FallbackInfo",
        "FallbackInfoParam",
    )
