from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ThinkingBlockBindingParam(_BaseModel):
    """What happens to a thinking block that does not match the preceding content."""

    prefix_mismatch_behavior: Literal["error", "drop_block"] | None = _UNSET
    """Whether such a block makes the request fail, or is omitted and listed in `input_transformations`.
    Null means the default. Default: "error"."""
