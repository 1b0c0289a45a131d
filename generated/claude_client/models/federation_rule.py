from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .federation_rule_match import FederationRuleMatch
    from .service_account_target import ServiceAccountTarget


@_model
class FederationRule(_BaseModel):
    """Says which tokens of an issuer can be exchanged for an access token, and what that can do."""

    _nested = {
        "match": "FederationRuleMatch",
        "target": "ServiceAccountTarget",
    }
    _times = (
        "created_at",
        "updated_at",
        "archived_at",
    )

    id: str
    """Names the rule; begins with `fdrl_`."""
    applies_to_all_workspaces: bool = False
    """Whether the rule is on in every workspace; `workspace_ids` means nothing then."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    issuer_id: str
    """The issuer of the tokens."""
    match: FederationRuleMatch
    """The tokens that the rule is about."""
    name: str
    """Its name, which no other rule of the organization has."""
    oauth_scope: str
    """The scopes of the access tokens, separated by spaces."""
    target: ServiceAccountTarget
    """What the access tokens act as."""
    token_lifetime_seconds: int = 3600
    """How long an access token is valid."""
    type: Literal["federation_rule"] = "federation_rule"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    workspace_ids: list[str]
    """The workspaces in which the rule is on."""
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    archived_by_actor_id: str | None = _UNSET
    """The user or service account that archived it, if known."""
    attributes: dict[str, str] | None = _UNSET
    """Not supported yet, always null."""
    created_by_actor_id: str | None = _UNSET
    """The user or service account that created it, if known."""
    description: str | None = _UNSET
    """What the rule is for."""
    issuer_name: str | None = _UNSET
    """The present name of the issuer."""
    updated_by_actor_id: str | None = _UNSET
    """The user or service account that changed it last, if known."""
    workspace_id: str | None = _UNSET
    """The workspace of an older rule, which has no `workspace_ids`."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "FederationRuleMatch",
        "ServiceAccountTarget",
    )
