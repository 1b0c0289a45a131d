from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .rubric import Rubric


@_model
class UserDefineOutcomeEvent(_BaseModel):
    """A task with a way to grade it, as the session accepted it."""

    _nested = {
        "rubric": "Rubric",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    description: str
    """The task."""
    outcome_id: str
    """Names the outcome in later events; begins with `outc_`."""
    processed_at: datetime
    """When the session accepted it, as an RFC 3339 time."""
    rubric: Rubric
    """How to grade what the agent made. A file may be replaced by its text."""
    type: Literal["user.define_outcome"] = "user.define_outcome"
    max_iterations: int | None = _UNSET
    """How often the agent can try at most."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Rubric",
    )
