from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class UserProfileCyberRequirements(_BaseModel):
    """What a request has to allow. Otherwise it is served with the usual safeguards."""

    data_retention: bool
    """Whether its data have to be kept."""
    human_review: bool
    """Whether people have to be allowed to read what is kept."""
