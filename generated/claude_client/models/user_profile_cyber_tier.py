from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class UserProfileCyberTier(_BaseModel):
    """A tier of the Cyber Verification Program."""

    status: Literal["active", "inactive"] | str
    """Whether the tier applies to the profile."""
