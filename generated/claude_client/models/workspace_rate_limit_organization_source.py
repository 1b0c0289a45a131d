from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkspaceRateLimitOrganizationSource(_BaseModel):
    """The workspace has none of its own, so the limit of the organization holds."""

    type: Literal["organization"] = "organization"
