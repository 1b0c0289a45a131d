from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class UserProfileEnrollEndUserActionParam(_BaseModel):
    """The end user enrolls in a program."""

    type: Literal["enroll_end_user"] = "enroll_end_user"
