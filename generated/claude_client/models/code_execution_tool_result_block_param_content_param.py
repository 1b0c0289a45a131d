"""The result of the code, or the reason why it could not be run."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

CodeExecutionToolResultBlockParamContentParam: TypeAlias = (
    models.CodeExecutionToolResultErrorParam
    | Mapping[str, Any]
    | models.CodeExecutionResultBlockParam
    | models.CodeExecutionResultBlock
    | models.EncryptedCodeExecutionResultBlockParam
    | models.EncryptedCodeExecutionResultBlock
)
