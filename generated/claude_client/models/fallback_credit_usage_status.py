"""The outcome. More types may be added."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .fallback_credit_not_applied import FallbackCreditNotApplied
from .fallback_credit_redeemed import FallbackCreditRedeemed

FallbackCreditUsageStatus: TypeAlias = FallbackCreditRedeemed | FallbackCreditNotApplied | UnknownVariant
