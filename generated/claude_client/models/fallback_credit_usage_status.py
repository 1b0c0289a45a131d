"""The outcome. More types may be added."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

FallbackCreditUsageStatus: TypeAlias = (
    models.FallbackCreditRedeemed | models.FallbackCreditNotApplied | UnknownVariant
)
