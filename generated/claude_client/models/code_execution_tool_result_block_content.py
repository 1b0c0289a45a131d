"""What the code did, or why it could not be run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import (
        CodeExecutionResultBlock,
        CodeExecutionToolResultErrorObject,
        EncryptedCodeExecutionResultBlock,
    )

    CodeExecutionToolResultBlockContent: TypeAlias = (
        CodeExecutionToolResultErrorObject
        | CodeExecutionResultBlock
        | EncryptedCodeExecutionResultBlock
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "CodeExecutionToolResultBlockContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            CodeExecutionResultBlock,
            CodeExecutionToolResultErrorObject,
            EncryptedCodeExecutionResultBlock,
        )

        globals()[name] = (
            CodeExecutionToolResultErrorObject
            | CodeExecutionResultBlock
            | EncryptedCodeExecutionResultBlock
            | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "code_execution_tool_result_error": "CodeExecutionToolResultErrorObject",
        "code_execution_result": "CodeExecutionResultBlock",
        "encrypted_code_execution_result": "EncryptedCodeExecutionResultBlock",
    },
)
