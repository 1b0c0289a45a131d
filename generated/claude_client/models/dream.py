from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .dream_error_object import DreamErrorObject
    from .dream_input import DreamInput
    from .dream_model_config import DreamModelConfig
    from .dream_output import DreamOutput
    from .dream_usage import DreamUsage
    from .output_behavior import OutputBehavior


@_model
class Dream(_BaseModel):
    """A job that puts a memory store in order, with what past sessions brought."""

    _nested = {
        "inputs": "[DreamInput",
        "model": "DreamModelConfig",
        "output_behavior": "OutputBehavior",
        "outputs": "[DreamOutput",
        "usage": "DreamUsage",
        "error": "DreamErrorObject",
    }
    _times = (
        "created_at",
        "archived_at",
        "ended_at",
    )

    id: str
    """Names the dream; begins with `drm_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    inputs: list[DreamInput]
    """What it reads."""
    model: DreamModelConfig
    """The model that dreams. It is an object even if the request named only the model."""
    output_behavior: OutputBehavior
    """Where the result goes."""
    outputs: list[DreamOutput]
    """The store with the result. The list is empty until the dream has a store, some time after it began
    to run."""
    status: Literal["pending", "running", "completed", "failed", "canceled"] | str
    """How far it is. A dream that is completed, failed or canceled stays so."""
    type: Literal["dream"] = "dream"
    usage: DreamUsage
    """The tokens that it used so far."""
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    ended_at: datetime | None = _UNSET
    """When it was completed, failed or canceled, as an RFC 3339 time; null before."""
    error: DreamErrorObject | None = _UNSET
    """Why it failed; null if it did not."""
    instructions: str | None = _UNSET
    """What it should look for; null if unset."""
    session_id: str | None = _UNSET
    """The session that does the work; null before it begins."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "DreamErrorObject",
        "DreamInput",
        "DreamModelConfig",
        "DreamOutput",
        "DreamUsage",
        "OutputBehavior",
    )
