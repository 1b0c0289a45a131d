"""The result of the code, or the reason why it could not be run."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

CodeExecutionToolResultBlockContent: TypeAlias = (
    models.CodeExecutionToolResultErrorObject
    | models.CodeExecutionResultBlock
    | models.EncryptedCodeExecutionResultBlock
    | UnknownVariant
)
