"""The result of the command, or the reason why it could not be run."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

BashCodeExecutionToolResultBlockContent: TypeAlias = (
    models.BashCodeExecutionToolResultErrorObject | models.BashCodeExecutionResultBlock | UnknownVariant
)
