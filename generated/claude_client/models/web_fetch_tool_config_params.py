from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_web_fetch_url_sources_params import ManagedAgentsWebFetchURLSourcesParams
    from .permission_policy_params import PermissionPolicyParams


@_model
class WebFetchToolConfigParams(_BaseModel):
    """Settings of the tool that fetches web pages."""

    _nested = {
        "permission_policy": "PermissionPolicyParams",
        "url_sources": "ManagedAgentsWebFetchURLSourcesParams",
    }
    _never_null = (
        "allowed_domains",
        "blocked_domains",
        "type",
    )

    name: Literal["web_fetch"] = "web_fetch"
    allowed_domains: Sequence[str] | None = _UNSET
    """The only hosts to fetch from. Plain host names, without scheme, port or path; their subdomains count
    too."""
    blocked_domains: Sequence[str] | None = _UNSET
    """Hosts never to fetch from, in place of `allowed_domains`. Plain host names, without scheme, port or
    path; their subdomains count too."""
    enabled: bool | None = _UNSET
    """Whether the agent has the tool. Without it, the default of the toolset counts."""
    max_content_tokens: int | None = _UNSET
    """How many tokens of a page the model reads at most. Binary content is not limited."""
    permission_policy: PermissionPolicyParams | None = _UNSET
    """Whether a call runs by itself or waits for an approval."""
    type: Literal["web_fetch"] | None = _UNSET
    url_sources: ManagedAgentsWebFetchURLSourcesParams | Mapping[str, Any] | None = _UNSET
    """Where the addresses may come from. Without it, everything that the model has seen counts."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsWebFetchURLSourcesParams",
        "PermissionPolicyParams",
    )
