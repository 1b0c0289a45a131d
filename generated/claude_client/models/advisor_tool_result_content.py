"""The advice, or the error. More types may be added."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

AdvisorToolResultContent: TypeAlias = (
    models.AdvisorToolResultErrorObject
    | models.AdvisorResultBlock
    | models.AdvisorRedactedResultBlock
    | UnknownVariant
)
