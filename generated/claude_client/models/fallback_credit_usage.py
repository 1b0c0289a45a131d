from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .fallback_credit_usage_status import FallbackCreditUsageStatus


@_model
class FallbackCreditUsage(_BaseModel):
    """What happened to the token."""

    _nested = {
        "status": "FallbackCreditUsageStatus",
    }

    status: FallbackCreditUsageStatus
    """The outcome. More types may be added."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "FallbackCreditUsageStatus",
    )
