from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookExternalKeyRecoveredEventData(_BaseModel):
    """An external key works again."""

    id: str
    """The key."""
    organization_id: str
    """The organization."""
    type: Literal["external_key.recovered"] = "external_key.recovered"
