from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .caller import Caller


@_model
class ServerToolUseBlock(_BaseModel):
    """A call to a tool that the API runs itself. Its result follows in the same turn."""

    _nested = {
        "caller": "Caller",
    }

    type: Literal["server_tool_use"] = "server_tool_use"
    id: str
    """The id of this call. Begins with `srvtoolu_`. The result has it as `tool_use_id`."""
    name: (
        Literal[
            "web_search",
            "web_fetch",
            "code_execution",
            "bash_code_execution",
            "text_editor_code_execution",
            "tool_search_tool_regex",
            "tool_search_tool_bm25",
            "advisor",
        ]
        | str
    )
    """The name of the tool. More values may be added."""
    input: dict[str, Any]
    """The arguments of the call."""
    caller: Caller | None = _UNSET
    """Who made the call. If omitted, the model itself."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Caller",
    )
