from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .bash_code_execution_tool_result_block_param_content import (
        BashCodeExecutionToolResultBlockParamContent,
    )
    from .cache_control_ephemeral_param import CacheControlEphemeralParam


@_model
class BashCodeExecutionToolResultBlockParam(_BaseModel):
    """The result of a command in the container."""

    _nested = {
        "content": "BashCodeExecutionToolResultBlockParamContent",
        "cache_control": "CacheControlEphemeralParam",
    }

    type: Literal["bash_code_execution_tool_result"] = "bash_code_execution_tool_result"
    tool_use_id: str
    """The `id` of the call."""
    content: BashCodeExecutionToolResultBlockParamContent
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BashCodeExecutionToolResultBlockParamContent",
        "CacheControlEphemeralParam",
    )
