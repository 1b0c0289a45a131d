from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .analytics_actor import AnalyticsActor


@_model
class AnalyticsUsageGroup(_BaseModel):
    """The values that a row of usage is about."""

    _nested = {
        "actor": "AnalyticsActor",
    }

    actor: AnalyticsActor | None = _UNSET
    """Whom the row is about."""
    actor_type: (
        Literal["api_actor", "federated_actor", "service_account_actor", "user_actor"] | str | None
    ) = _UNSET
    """What kind of identity the usage counts for; null unless grouped by it."""
    agent_id: str | None = _UNSET
    """The agent of the session; null unless grouped by it, and outside of sessions."""
    api_key_id: str | None = _UNSET
    """The API key."""
    claude_tag_category: Literal["dm", "engaged", "monitoring", "proactive", "scheduled"] | str | None = (
        _UNSET
    )
    """Why Claude was active in Slack; null unless grouped by it, and for other products."""
    claude_tag_user_id: str | None = _UNSET
    """The user of Slack; null unless grouped by it, and for usage that is not about one user of Claude
    Tag."""
    context_window: Literal["0-200k", "200k-1M"] | str | None = _UNSET
    """The price tier by length of the context; null unless grouped by it, and for usage without one."""
    deployment_id: str | None = _UNSET
    """The deployment that started the session; null unless grouped by it, and for other usage."""
    environment_id: str | None = _UNSET
    """The environment of the session; null unless grouped by it, and outside of sessions."""
    inference_geo: Literal["global", "us"] | str | None = _UNSET
    """Where the model ran; null unless grouped by it, and where it is not set."""
    model: str | None = _UNSET
    """The model; null unless grouped by it, and for usage without a model, such as code execution."""
    organization_id: str | None = _UNSET
    """The organization below the parent organization, as a UUID; null unless grouped by it."""
    product: str | None = _UNSET
    """A product; null unless `product` is in `group_by[]`, and for usage without a product, such as code
    execution."""
    rbac_group_id: str | None = _UNSET
    """The group of users; only if the request groups by it."""
    service_tier: (
        Literal["batch", "flex", "flex_discount", "priority", "priority_on_demand", "standard"] | str | None
    ) = _UNSET
    """The service tier; null unless grouped by it, and for usage without one."""
    session_id: str | None = _UNSET
    """The session; null unless grouped by it, and outside of sessions."""
    slack_channel_id: str | None = _UNSET
    """The channel of Slack; null unless grouped by it, and for usage without one."""
    speed: Literal["fast", "standard"] | str | None = _UNSET
    """How fast the model ran; null unless grouped by it, and for usage without one."""
    user_profile_id: str | None = _UNSET
    """The user profile; null unless grouped by it, and for usage without one."""
    workspace_id: str | None = _UNSET
    """The workspace, also the default one; null unless grouped by it, and in Claude Enterprise."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsActor",
    )
