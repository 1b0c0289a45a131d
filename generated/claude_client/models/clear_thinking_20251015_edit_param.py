from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .clear_thinking_20251015_edit_param_keep import ClearThinking20251015EditParamKeep


@_model
class ClearThinking20251015EditParam(_BaseModel):
    """Clears the thinking of older turns. Must be the first edit."""

    _nested = {
        "keep": "ClearThinking20251015EditParamKeep",
    }
    _never_null = ("keep",)

    type: Literal["clear_thinking_20251015"] = "clear_thinking_20251015"
    keep: ClearThinking20251015EditParamKeep | Literal["all"] | None = _UNSET
    """How many of the latest turns keep their thinking."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClearThinking20251015EditParamKeep",
    )
