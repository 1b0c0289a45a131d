"""Advice, or the error. Results of other types may be returned."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

AdvisorToolResultContent: TypeAlias = (
    models.AdvisorToolResultErrorObject
    | models.AdvisorResultBlock
    | models.AdvisorRedactedResultBlock
    | UnknownVariant
)
