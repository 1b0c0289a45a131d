from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AnalyticsUser(_BaseModel):
    """A user of the organization."""

    id: str
    """The user."""
    email_address: str
    """The email address."""
    type: Literal["user"] = "user"
