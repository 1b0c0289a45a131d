from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.lazy import annotation_names as _annotation_names
from .._runtime.model import Model as _Model
from .._runtime.model import model as _model

if TYPE_CHECKING:
    from . import ContentBlock, ContentBlockParam
else:
    _annotation_names(
        __name__,
        "ContentBlock",
        "ContentBlockParam",
    )


@_model
class MessageParam(_Model):
    """One turn, or a part of one."""

    _nested = {
        "content": "[ContentBlockParam",
    }

    role: Literal["user", "assistant", "system"]
    """Who speaks. Instructions go in `system`; some newer models also take them as a turn."""
    content: str | Sequence[ContentBlockParam | ContentBlock]
    """The turn as text, or block by block."""
