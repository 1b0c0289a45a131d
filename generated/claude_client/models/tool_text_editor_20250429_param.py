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
class ToolTextEditor20250429Param(_BaseModel):
    """Lets the model view and edit the caller's files. Cannot undo edits."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
    }
    _never_null = (
        "allowed_callers",
        "defer_loading",
        "input_examples",
        "strict",
    )

    type: Literal["text_editor_20250429"] = "text_editor_20250429"
    name: Literal["str_replace_based_edit_tool"] = "str_replace_based_edit_tool"
    allowed_callers: Sequence[AllowedCaller] | None = _UNSET
    """Who may call the tool: the model itself, or code that it runs."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this definition."""
    defer_loading: bool | None = _UNSET
    """Keeps the definition out of the prompt until a tool search finds it."""
    input_examples: Sequence[Mapping[str, Any]] | None = _UNSET
    """Inputs that show how to call the tool. Each has to satisfy the tool's schema."""
    strict: bool | None = _UNSET
    """Whether the names and inputs of calls are bound to the definition."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AllowedCaller",
        "CacheControlEphemeralParam",
    )
