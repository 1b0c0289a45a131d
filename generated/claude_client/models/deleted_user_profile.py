from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedUserProfile(_BaseModel):
    """Says which user profile is gone."""

    id: str
    """The id of the deleted profile."""
    type: Literal["user_profile_deleted"] = "user_profile_deleted"
