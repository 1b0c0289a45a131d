from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_web_fetch_url_sources import ManagedAgentsWebFetchURLSources
    from .permission_policy import PermissionPolicy


@_model
class WebFetchToolConfig(_BaseModel):
    """Settings of the tool that fetches web pages."""

    _nested = {
        "permission_policy": "PermissionPolicy",
        "url_sources": "ManagedAgentsWebFetchURLSources",
    }

    enabled: bool
    """Whether the agent has the tool."""
    name: Literal["web_fetch"] = "web_fetch"
    permission_policy: PermissionPolicy
    """Whether a call runs by itself or waits for an approval."""
    type: Literal["web_fetch"] = "web_fetch"
    url_sources: ManagedAgentsWebFetchURLSources | None = _UNSET
    """Where the addresses may come from; null if nothing was set."""
    allowed_domains: list[str] | None = _UNSET
    """The only hosts to fetch from."""
    blocked_domains: list[str] | None = _UNSET
    """Hosts never to fetch from."""
    max_content_tokens: int | None = _UNSET
    """How many tokens of a page the model reads at most."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsWebFetchURLSources",
        "PermissionPolicy",
    )
