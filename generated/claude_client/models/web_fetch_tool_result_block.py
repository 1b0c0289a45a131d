from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .caller import Caller
    from .web_fetch_tool_result_block_content import WebFetchToolResultBlockContent


@_model
class WebFetchToolResultBlock(_BaseModel):
    """The result of a web fetch."""

    _nested = {
        "content": "WebFetchToolResultBlockContent",
        "caller": "Caller",
    }

    type: Literal["web_fetch_tool_result"] = "web_fetch_tool_result"
    tool_use_id: str
    """The `id` of the call."""
    content: WebFetchToolResultBlockContent
    caller: Caller | None = _UNSET
    """Who made the call. If omitted, the model itself."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Caller",
        "WebFetchToolResultBlockContent",
    )
