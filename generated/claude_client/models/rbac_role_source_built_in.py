from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RBACRoleSourceBuiltIn(_BaseModel):
    """The provider of the API maintains the role. Admins cannot change or delete it."""

    type: Literal["built_in"] = "built_in"
