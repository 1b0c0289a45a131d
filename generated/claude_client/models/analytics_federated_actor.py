from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .analytics_federated_actor_provider import AnalyticsFederatedActorProvider


@_model
class AnalyticsFederatedActor(_BaseModel):
    """An identity of a cloud platform or of an identity provider."""

    _nested = {
        "provider": "AnalyticsFederatedActorProvider",
    }

    provider: AnalyticsFederatedActorProvider
    """Who proves the identity."""
    type: Literal["federated_actor"] = "federated_actor"
    subject: str | None = _UNSET
    """How the provider names the identity; null if it does not."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsFederatedActorProvider",
    )
