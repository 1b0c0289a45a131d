from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .code_execution_tool_result_block_param_content_param import (
        CodeExecutionToolResultBlockParamContentParam,
    )


@_model
class CodeExecutionToolResultBlockParam(_BaseModel):
    """The result of running Python."""

    _nested = {
        "content": "CodeExecutionToolResultBlockParamContentParam",
        "cache_control": "CacheControlEphemeralParam",
    }

    type: Literal["code_execution_tool_result"] = "code_execution_tool_result"
    tool_use_id: str
    """The `id` of the call."""
    content: CodeExecutionToolResultBlockParamContentParam
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "CodeExecutionToolResultBlockParamContentParam",
    )
