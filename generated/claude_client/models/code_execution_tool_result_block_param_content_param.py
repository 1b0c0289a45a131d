"""What the code did, or why it could not be run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        CodeExecutionResultBlock,
        CodeExecutionResultBlockParam,
        CodeExecutionToolResultErrorParam,
        EncryptedCodeExecutionResultBlock,
        EncryptedCodeExecutionResultBlockParam,
    )

    CodeExecutionToolResultBlockParamContentParam: TypeAlias = (
        CodeExecutionToolResultErrorParam
        | Mapping[str, Any]
        | CodeExecutionResultBlockParam
        | CodeExecutionResultBlock
        | EncryptedCodeExecutionResultBlockParam
        | EncryptedCodeExecutionResultBlock
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "CodeExecutionToolResultBlockParamContentParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            CodeExecutionResultBlock,
            CodeExecutionResultBlockParam,
            CodeExecutionToolResultErrorParam,
            EncryptedCodeExecutionResultBlock,
            EncryptedCodeExecutionResultBlockParam,
        )

        globals()[name] = (
            CodeExecutionToolResultErrorParam
            | Mapping[str, Any]
            | CodeExecutionResultBlockParam
            | CodeExecutionResultBlock
            | EncryptedCodeExecutionResultBlockParam
            | EncryptedCodeExecutionResultBlock
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "code_execution_tool_result_error": "CodeExecutionToolResultErrorParam",
        "code_execution_result": "CodeExecutionResultBlockParam",
        "encrypted_code_execution_result": "EncryptedCodeExecutionResultBlockParam",
    },
)
