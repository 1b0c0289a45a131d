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
    from .model import Model


@_model
class AdvisorTool20260301Param(_BaseModel):
    """Another model, which reads the conversation and gives advice. Runs on the server."""

    _nested = {
        "caching": "CacheControlEphemeralParam",
        "cache_control": "CacheControlEphemeralParam",
    }
    _never_null = (
        "allowed_callers",
        "defer_loading",
        "strict",
    )

    type: Literal["advisor_20260301"] = "advisor_20260301"
    name: Literal["advisor"] = "advisor"
    model: Model
    """The model that gives advice."""
    max_uses: int | None = _UNSET
    """How often the model may call it in a request."""
    max_tokens: int | None = _UNSET
    """The maximum number of tokens in one piece of advice, including thinking."""
    caching: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the advisor's own prompt for this time."""
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
        "Model",
    )
