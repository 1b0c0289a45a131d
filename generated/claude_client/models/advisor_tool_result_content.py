"""Advice, or why there is none. Results of types that are not listed here may come."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

AdvisorToolResultContent: TypeAlias = (
    models.AdvisorToolResultErrorObject
    | models.AdvisorResultBlock
    | models.AdvisorRedactedResultBlock
    | UnknownVariant
)
