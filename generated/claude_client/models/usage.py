from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import annotation_names as _annotation_names
from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from . import UsageServiceTier
else:
    _annotation_names(
        __name__,
        "UsageServiceTier",
    )


@_model
class Usage(_Model):
    """What the request consumed, in tokens."""

    input_tokens: int
    """Input that was neither read from nor written to the cache."""
    output_tokens: int
    cache_creation_input_tokens: int | None = _UNSET
    """Input written to the cache."""
    cache_read_input_tokens: int | None = _UNSET
    """Input read from the cache."""
    service_tier: UsageServiceTier | None = _UNSET
    """The tier that served the request."""
