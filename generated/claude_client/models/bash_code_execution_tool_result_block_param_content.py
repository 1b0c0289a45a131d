"""The result of the command, or the reason why it could not be run."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

BashCodeExecutionToolResultBlockParamContent: TypeAlias = (
    models.BashCodeExecutionToolResultErrorParam
    | Mapping[str, Any]
    | models.BashCodeExecutionResultBlockParam
    | models.BashCodeExecutionResultBlock
)
