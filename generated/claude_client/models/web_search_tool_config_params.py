from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_user_location import ManagedAgentsUserLocation
    from .managed_agents_user_location_param import ManagedAgentsUserLocationParam
    from .permission_policy_params import PermissionPolicyParams


@_model
class WebSearchToolConfigParams(_BaseModel):
    """Settings of the tool that searches the web."""

    _nested = {
        "permission_policy": "PermissionPolicyParams",
        "user_location": "ManagedAgentsUserLocationParam",
    }
    _never_null = (
        "allowed_domains",
        "blocked_domains",
        "type",
    )

    name: Literal["web_search"] = "web_search"
    allowed_domains: Sequence[str] | None = _UNSET
    """The only hosts to find. Plain host names, without scheme, port or path; their subdomains count too."""
    blocked_domains: Sequence[str] | None = _UNSET
    """Hosts never to find, in place of `allowed_domains`. Plain host names, without scheme, port or path;
    their subdomains count too."""
    enabled: bool | None = _UNSET
    """Whether the agent has the tool. Without it, the default of the toolset counts."""
    permission_policy: PermissionPolicyParams | None = _UNSET
    """Whether a call runs by itself or waits for an approval."""
    type: Literal["web_search"] | None = _UNSET
    user_location: ManagedAgentsUserLocationParam | ManagedAgentsUserLocation | Mapping[str, Any] | None = (
        _UNSET
    )
    """Where the search is made from."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsUserLocation",
        "ManagedAgentsUserLocationParam",
        "PermissionPolicyParams",
    )
