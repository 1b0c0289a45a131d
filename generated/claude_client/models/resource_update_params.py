from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ResourceUpdateParams(_BaseModel):
    """Changes of a repository. Other resources cannot change."""

    authorization_token: str
    """The new token to clone the repository with. No response contains it."""
