from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import annotation_names as _annotation_names
from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from . import TextBlock, TextBlockParam
else:
    _annotation_names(
        __name__,
        "TextBlock",
        "TextBlockParam",
    )


@_model
class ToolResultBlockParam(_Model):
    """What a called tool gave back. Belongs in the user turn right after the call."""

    _nested = {
        "content": "[TextBlockParam",
    }

    type: Literal["tool_result"] = "tool_result"
    tool_use_id: str
    """The `id` of the call that this answers."""
    content: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | None = _UNSET
    is_error: bool | None = _UNSET
    """Whether the tool failed."""
