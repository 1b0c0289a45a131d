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
    from .tool_input_schema import ToolInputSchema


@_model
class ToolParam(_BaseModel):
    """A tool of the caller's own: the model asks for a call, the caller makes it."""

    _nested = {
        "input_schema": "ToolInputSchema",
        "cache_control": "CacheControlEphemeralParam",
    }
    _never_null = (
        "description",
        "allowed_callers",
        "defer_loading",
        "input_examples",
        "strict",
    )

    name: str
    """The name of the tool, unique in the request."""
    input_schema: ToolInputSchema | Mapping[str, Any]
    type: Literal["custom"] | None = _UNSET
    """May be omitted."""
    description: str | None = _UNSET
    """What the tool does and when to call it. The model reads it."""
    allowed_callers: Sequence[AllowedCaller] | None = _UNSET
    """Who may call the tool: the model itself, or code that it runs."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this definition."""
    defer_loading: bool | None = _UNSET
    """Keeps the definition out of the prompt until a tool search finds it."""
    eager_input_streaming: bool | None = _UNSET
    """Whether a stream sends the input while it is written, without waiting for complete values. With
    null, the beta header decides."""
    input_examples: Sequence[Mapping[str, Any]] | None = _UNSET
    """Inputs that show how to call the tool. Each has to satisfy the tool's schema."""
    strict: bool | None = _UNSET
    """Whether the names and inputs of calls are bound to the definition."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AllowedCaller",
        "CacheControlEphemeralParam",
        "ToolInputSchema",
    )
