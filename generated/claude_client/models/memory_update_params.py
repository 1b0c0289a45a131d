from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .precondition_param import PreconditionParam


@_model
class MemoryUpdateParams(_BaseModel):
    """Changes of a memory. What is left out stays as it is."""

    _nested = {
        "precondition": "PreconditionParam",
    }
    _never_null = ("precondition",)

    content: str | None = _UNSET
    """The new text, at most 102,400 bytes in UTF-8."""
    path: str | None = _UNSET
    """The new path, under the rules for a new memory. The id stays the same."""
    precondition: PreconditionParam | Mapping[str, Any] | None = _UNSET
    """What the memory must be like before the change. If it is not, the request fails with 409 and changes
    nothing."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PreconditionParam",
    )
