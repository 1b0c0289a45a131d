from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .context_management_edit_param import ContextManagementEditParam


@_model
class ContextManagementConfigParam(_BaseModel):
    """What the server may do to the conversation before the model sees it."""

    _nested = {
        "edits": "[ContextManagementEditParam",
    }
    _never_null = ("edits",)

    edits: Sequence[ContextManagementEditParam] | None = _UNSET
    """The edits, each with its own trigger. They are applied in this order; one that clears thinking must
    be the first."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ContextManagementEditParam",
    )
