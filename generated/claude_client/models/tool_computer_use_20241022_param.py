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
class ToolComputerUse20241022Param(_BaseModel):
    """Lets the model use the caller's screen, mouse and keyboard."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
    }
    _never_null = (
        "allowed_callers",
        "defer_loading",
        "input_examples",
        "strict",
    )

    type: Literal["computer_20241022"] = "computer_20241022"
    name: Literal["computer"] = "computer"
    display_width_px: int
    """The width of the screen, in pixels."""
    display_height_px: int
    """The height of the screen, in pixels."""
    display_number: int | None = _UNSET
    """The number of the X11 display."""
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
