"""Whether people at the provider can review the data."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .human_review_disabled import HumanReviewDisabled
from .human_review_enabled import HumanReviewEnabled

HumanReview: TypeAlias = HumanReviewEnabled | HumanReviewDisabled | UnknownVariant
