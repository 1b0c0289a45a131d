from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .allowed_caller import AllowedCaller
    from .cache_control_ephemeral_param import CacheControlEphemeralParam


@_model
class CodeExecutionTool20250522Param(_BaseModel):
    """Runs Python."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
    }
    _never_null = (
        "allowed_callers",
        "defer_loading",
        "strict",
    )

    type: Literal["code_execution_20250522"] = "code_execution_20250522"
    name: Literal["code_execution"] = "code_execution"
    allowed_callers: Sequence[AllowedCaller] | None = _UNSET
    """Who may call the tool: the model itself, or code that it runs."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this definition."""
    defer_loading: bool | None = _UNSET
    """Keeps the definition out of the prompt until a tool search finds it."""
    strict: bool | None = _UNSET
    """Whether the names and inputs of calls are bound to the definition."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AllowedCaller",
        "CacheControlEphemeralParam",
    )
