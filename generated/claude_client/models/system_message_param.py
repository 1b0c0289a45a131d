from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import annotation_names as _annotation_names
from .._runtime.model import Model as _Model
from .._runtime.model import model as _model

if TYPE_CHECKING:
    from . import TextBlock, TextBlockParam
else:
    _annotation_names(
        __name__,
        "TextBlock",
        "TextBlockParam",
    )


@_model
class SystemMessageParam(_Model):
    """Instructions in the middle of a conversation. Never the first turn, and only some models take them."""

    _nested = {
        "content": "[TextBlockParam",
    }

    role: Literal["system"] = "system"
    content: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]]
    """The instructions."""
