from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .federation_rule_match import FederationRuleMatch
    from .federation_rule_match_param import FederationRuleMatchParam
    from .service_account_target import ServiceAccountTarget
    from .service_account_target_param import ServiceAccountTargetParam


@_model
class RuleCreateParams(_BaseModel):
    """A new rule."""

    _nested = {
        "match": "FederationRuleMatchParam",
        "target": "ServiceAccountTargetParam",
    }
    _never_null = (
        "applies_to_all_workspaces",
        "token_lifetime_seconds",
    )

    issuer_id: str
    """The issuer, which cannot change."""
    match: FederationRuleMatchParam | FederationRuleMatch | Mapping[str, Any]
    """The tokens that the rule is about. It needs a `subject_prefix`, `claims` or a `condition`."""
    name: str
    """Lowercase letters, digits and hyphens. No other rule has this name."""
    oauth_scope: str
    """The scopes of the access tokens, separated by spaces. The API sets `workspace:developer` and
    `workspace:inference`; the others are set in the Console."""
    target: ServiceAccountTargetParam | ServiceAccountTarget | Mapping[str, Any]
    """What the access tokens act as."""
    applies_to_all_workspaces: bool | None = _UNSET
    """Whether the rule is on in every workspace, those of the future included. Default: False."""
    attributes: Mapping[str, str] | None = _UNSET
    """Not supported yet. Only null and an empty object are allowed."""
    description: str | None = _UNSET
    """What the rule is for."""
    token_lifetime_seconds: int | None = _UNSET
    """How long an access token is valid. It is less if the token that it is exchanged for ends soon.
    Default: 3600."""
    workspace_id: str | None = _UNSET
    """The workspace in which the rule is on. It is required unless the rule is on in all of them."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "FederationRuleMatch",
        "FederationRuleMatchParam",
        "ServiceAccountTarget",
        "ServiceAccountTargetParam",
    )
