from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_text_block import ManagedAgentsTextBlock


@_model
class DeltaContent(_BaseModel):
    """A piece of the content of a message."""

    _nested = {
        "content": "ManagedAgentsTextBlock",
    }

    content: ManagedAgentsTextBlock
    """The text that is added."""
    type: Literal["content_delta"] = "content_delta"
    index: int | None = _UNSET
    """Which part of the content it is added to."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsTextBlock",
    )
