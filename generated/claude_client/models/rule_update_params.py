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
class RuleUpdateParams(_BaseModel):
    """Changes of a rule. What is left out stays as it is."""

    _nested = {
        "match": "FederationRuleMatchParam",
        "target": "ServiceAccountTargetParam",
    }

    applies_to_all_workspaces: bool | None = _UNSET
    """Whether the rule is on in every workspace. False is refused if that leaves none."""
    attributes: Mapping[str, str] | None = _UNSET
    """Not supported yet. Only null and an empty object are allowed."""
    description: str | None = _UNSET
    """The new description; null makes it empty."""
    match: FederationRuleMatchParam | FederationRuleMatch | Mapping[str, Any] | None = _UNSET
    """The tokens that the rule is about, as a whole."""
    name: str | None = _UNSET
    """The new name, which no other rule has."""
    oauth_scope: str | None = _UNSET
    """The scopes of the access tokens, separated by spaces. The API sets `workspace:developer` and
    `workspace:inference`; the others are set in the Console."""
    target: ServiceAccountTargetParam | ServiceAccountTarget | Mapping[str, Any] | None = _UNSET
    """What the access tokens act as, as a whole."""
    token_lifetime_seconds: int | None = _UNSET
    """How long an access token is valid."""
    workspace_id: str | None = _UNSET
    """The workspace in which the rule is on, in place of its only one. It is refused if there are several."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "FederationRuleMatch",
        "FederationRuleMatchParam",
        "ServiceAccountTarget",
        "ServiceAccountTargetParam",
    )
