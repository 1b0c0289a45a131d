from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class UserProfileEnrollmentURL(_BaseModel):
    """A URL with which the end user or company enrolls in a program."""

    _times = ("expires_at",)

    expires_at: datetime
    """When the URL ends, as an RFC 3339 time."""
    type: Literal["enrollment_url"] = "enrollment_url"
    url: str
    """The URL."""
