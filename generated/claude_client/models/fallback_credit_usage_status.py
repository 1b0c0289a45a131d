"""Ways to end that are not listed here may come."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

FallbackCreditUsageStatus: TypeAlias = (
    models.FallbackCreditRedeemed | models.FallbackCreditNotApplied | UnknownVariant
)
