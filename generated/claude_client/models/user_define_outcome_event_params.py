from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .rubric_params import RubricParams


@_model
class UserDefineOutcomeEventParams(_BaseModel):
    """A task with a way to grade it. The agent works and is graded until the grade is good."""

    _nested = {
        "rubric": "RubricParams",
    }

    description: str
    """The task."""
    rubric: RubricParams
    """How to grade what the agent made."""
    type: Literal["user.define_outcome"] = "user.define_outcome"
    max_iterations: int | None = _UNSET
    """How often the agent can try at most. Default: 3."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RubricParams",
    )
