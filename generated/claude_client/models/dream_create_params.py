from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .dream_create_model import DreamCreateModel
    from .dream_input import DreamInput
    from .dream_input_param import DreamInputParam
    from .output_behavior import OutputBehavior
    from .output_behavior_param import OutputBehaviorParam


@_model
class DreamCreateParams(_BaseModel):
    """A new dream."""

    _nested = {
        "inputs": "[DreamInputParam",
        "model": "DreamCreateModel",
        "output_behavior": "OutputBehaviorParam",
    }
    _never_null = ("output_behavior",)

    inputs: Sequence[DreamInputParam | DreamInput]
    """What the dream reads: one memory store and one set of sessions."""
    model: DreamCreateModel
    """The model that dreams."""
    instructions: str | None = _UNSET
    """What the dream should look for."""
    output_behavior: OutputBehaviorParam | OutputBehavior | None = _UNSET
    """Where the result goes. By default it goes to a new store."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "DreamCreateModel",
        "DreamInput",
        "DreamInputParam",
        "OutputBehavior",
        "OutputBehaviorParam",
    )
