from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .human_review import HumanReview
    from .human_review_param import HumanReviewParam
    from .inference_storage import InferenceStorage
    from .inference_storage_param import InferenceStorageParam


@_model
class InferenceDataPrivacyParam(_BaseModel):
    """Who can review the data of a workspace, and where they are kept."""

    _nested = {
        "human_review": "HumanReviewParam",
        "safeguards_storage": "InferenceStorageParam",
        "transcripts_storage": "InferenceStorageParam",
    }

    human_review: HumanReviewParam | HumanReview | None = _UNSET
    """Whether people at the provider can review them. It can be off only while that is approved."""
    safeguards_storage: InferenceStorageParam | InferenceStorage | None = _UNSET
    """Where the data of safeguards are kept."""
    transcripts_storage: InferenceStorageParam | InferenceStorage | None = _UNSET
    """Where transcripts are kept."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "HumanReview",
        "HumanReviewParam",
        "InferenceStorage",
        "InferenceStorageParam",
    )
