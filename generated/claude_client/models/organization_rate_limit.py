from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .organization_rate_limit_group import OrganizationRateLimitGroup
    from .organization_rate_limit_value import OrganizationRateLimitValue


@_model
class OrganizationRateLimit(_BaseModel):
    """The limits of an organization for one group of models, or for one part of the API."""

    _nested = {
        "group": "OrganizationRateLimitGroup",
        "limits": "[OrganizationRateLimitValue",
    }

    id: str
    """Names the entry: the `rate_limit_id` of a limit of a workspace. Each organization has its own."""
    group: OrganizationRateLimitGroup
    """What the limits are about."""
    limits: list[OrganizationRateLimitValue]
    """The limits of the group."""
    type: Literal["rate_limit"] = "rate_limit"
    models: list[str] | None = _UNSET
    """The names and aliases of the models of the group that the organization can use; null if the group is
    not about models."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "OrganizationRateLimitGroup",
        "OrganizationRateLimitValue",
    )
