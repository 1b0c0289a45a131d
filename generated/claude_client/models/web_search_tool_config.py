from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_user_location import ManagedAgentsUserLocation
    from .permission_policy import PermissionPolicy


@_model
class WebSearchToolConfig(_BaseModel):
    """Settings of the tool that searches the web."""

    _nested = {
        "permission_policy": "PermissionPolicy",
        "user_location": "ManagedAgentsUserLocation",
    }

    enabled: bool
    """Whether the agent has the tool."""
    name: Literal["web_search"] = "web_search"
    permission_policy: PermissionPolicy
    """Whether a call runs by itself or waits for an approval."""
    type: Literal["web_search"] = "web_search"
    allowed_domains: list[str] | None = _UNSET
    """The only hosts to find."""
    blocked_domains: list[str] | None = _UNSET
    """Hosts never to find."""
    user_location: ManagedAgentsUserLocation | None = _UNSET
    """Where the search is made from."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsUserLocation",
        "PermissionPolicy",
    )
