from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .applied_edit import AppliedEdit


@_model
class ContextManagementResponse(_BaseModel):
    """The result of the edits that the request asked for."""

    _nested = {
        "applied_edits": "[AppliedEdit",
    }

    applied_edits: list[AppliedEdit]
    """The edits that changed something. Empty if no trigger fired."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AppliedEdit",
    )
