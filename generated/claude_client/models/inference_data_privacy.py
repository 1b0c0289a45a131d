from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .human_review import HumanReview
    from .inference_storage import InferenceStorage


@_model
class InferenceDataPrivacy(_BaseModel):
    """Who can review the data of a workspace, and where they are kept."""

    _nested = {
        "human_review": "HumanReview",
        "safeguards_storage": "InferenceStorage",
        "transcripts_storage": "InferenceStorage",
    }

    human_review: HumanReview | None = _UNSET
    """Whether people at the provider can review them. It can be off only while that is approved."""
    safeguards_storage: InferenceStorage | None = _UNSET
    """Where the data of safeguards are kept."""
    transcripts_storage: InferenceStorage | None = _UNSET
    """Where transcripts are kept."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "HumanReview",
        "InferenceStorage",
    )
