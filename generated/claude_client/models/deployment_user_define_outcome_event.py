from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .rubric import Rubric


@_model
class DeploymentUserDefineOutcomeEvent(_BaseModel):
    """A task with a way to grade it."""

    _nested = {
        "rubric": "Rubric",
    }

    description: str
    """The task."""
    rubric: Rubric
    """How to grade what the agent made."""
    type: Literal["user.define_outcome"] = "user.define_outcome"
    max_iterations: int | None = _UNSET
    """How often the agent can try at most."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Rubric",
    )
