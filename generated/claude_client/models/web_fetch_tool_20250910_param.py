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
    from .citations_config import CitationsConfig
    from .citations_config_param import CitationsConfigParam
    from .web_fetch_url_sources_param import WebFetchURLSourcesParam


@_model
class WebFetchTool20250910Param(_BaseModel):
    """Fetches web pages and PDFs whose URL appears in the conversation."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
        "citations": "CitationsConfigParam",
        "url_sources": "WebFetchURLSourcesParam",
    }
    _never_null = (
        "allowed_callers",
        "defer_loading",
        "strict",
    )

    type: Literal["web_fetch_20250910"] = "web_fetch_20250910"
    name: Literal["web_fetch"] = "web_fetch"
    allowed_callers: Sequence[AllowedCaller] | None = _UNSET
    """Who may call the tool: the model itself, or code that it runs."""
    allowed_domains: Sequence[str] | None = _UNSET
    """Only these hosts are allowed. Cannot be combined with `blocked_domains`."""
    blocked_domains: Sequence[str] | None = _UNSET
    """These hosts are not allowed. Cannot be combined with `allowed_domains`."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this definition."""
    citations: CitationsConfigParam | CitationsConfig | Mapping[str, Any] | None = _UNSET
    """Whether the model may cite what it fetched. The default is off."""
    defer_loading: bool | None = _UNSET
    """Keeps the definition out of the prompt until a tool search finds it."""
    max_content_tokens: int | None = _UNSET
    """The approximate maximum of a page's tokens in the prompt. Does not apply to PDFs."""
    max_uses: int | None = _UNSET
    """The maximum number of calls in one request."""
    strict: bool | None = _UNSET
    """Whether the names and inputs of calls are bound to the definition."""
    url_sources: WebFetchURLSourcesParam | Mapping[str, Any] | None = _UNSET
    """Where the URLs may come from. The default is everywhere in the conversation."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AllowedCaller",
        "CacheControlEphemeralParam",
        "CitationsConfig",
        "CitationsConfigParam",
        "WebFetchURLSourcesParam",
    )
