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
    from .user_location_param import UserLocationParam


@_model
class WebSearchTool20260209Param(_BaseModel):
    """Searches the web. Code may filter the results first. The default of `allowed_callers` is code
    execution."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
        "user_location": "UserLocationParam",
    }
    _never_null = (
        "allowed_callers",
        "defer_loading",
        "strict",
    )

    type: Literal["web_search_20260209"] = "web_search_20260209"
    name: Literal["web_search"] = "web_search"
    allowed_callers: Sequence[AllowedCaller] | None = _UNSET
    """Who may call the tool: the model itself, or code that it runs."""
    allowed_domains: Sequence[str] | None = _UNSET
    """Only these hosts are allowed. Cannot be combined with `blocked_domains`."""
    blocked_domains: Sequence[str] | None = _UNSET
    """These hosts are not allowed. Cannot be combined with `allowed_domains`."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this definition."""
    defer_loading: bool | None = _UNSET
    """Keeps the definition out of the prompt until a tool search finds it."""
    max_uses: int | None = _UNSET
    """The maximum number of calls in one request."""
    strict: bool | None = _UNSET
    """Whether the names and inputs of calls are bound to the definition."""
    user_location: UserLocationParam | Mapping[str, Any] | None = _UNSET
    """Where the user is, for results that depend on it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AllowedCaller",
        "CacheControlEphemeralParam",
        "UserLocationParam",
    )
