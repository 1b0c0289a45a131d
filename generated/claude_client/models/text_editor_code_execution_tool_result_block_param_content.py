"""The result, or the reason why it failed."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

TextEditorCodeExecutionToolResultBlockParamContent: TypeAlias = (
    models.TextEditorCodeExecutionToolResultErrorParam
    | Mapping[str, Any]
    | models.TextEditorCodeExecutionViewResultBlockParam
    | models.TextEditorCodeExecutionViewResultBlock
    | models.TextEditorCodeExecutionCreateResultBlockParam
    | models.TextEditorCodeExecutionCreateResultBlock
    | models.TextEditorCodeExecutionStrReplaceResultBlockParam
    | models.TextEditorCodeExecutionStrReplaceResultBlock
)
