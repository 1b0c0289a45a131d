"""The result, or the reason why it failed."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

TextEditorCodeExecutionToolResultBlockContent: TypeAlias = (
    models.TextEditorCodeExecutionToolResultErrorObject
    | models.TextEditorCodeExecutionViewResultBlock
    | models.TextEditorCodeExecutionCreateResultBlock
    | models.TextEditorCodeExecutionStrReplaceResultBlock
    | UnknownVariant
)
