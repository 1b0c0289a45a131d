"""Whether people at the provider can review the data."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .human_review_disabled import HumanReviewDisabled
from .human_review_disabled_param import HumanReviewDisabledParam
from .human_review_enabled import HumanReviewEnabled
from .human_review_enabled_param import HumanReviewEnabledParam

HumanReviewParam: TypeAlias = (
    HumanReviewEnabledParam
    | HumanReviewEnabled
    | Mapping[str, Any]
    | HumanReviewDisabledParam
    | HumanReviewDisabled
)
