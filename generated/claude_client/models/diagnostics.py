from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_miss_reason import CacheMissReason


@_model
class Diagnostics(_BaseModel):
    """The diagnosis that the request asked for."""

    _nested = {
        "cache_miss_reason": "CacheMissReason",
    }

    cache_miss_reason: CacheMissReason | None = _UNSET
    """Why the cache could not be read in full; null while this is not determined yet."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheMissReason",
    )
