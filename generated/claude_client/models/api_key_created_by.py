from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class APIKeyCreatedBy(_BaseModel):
    """Who made an API key."""

    id: str
    """The id of the user or the service account."""
    type: Literal["service_account", "user"] | str
    """Whether it was a user or a service account."""
