"""What the command did, or why it could not be run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        BashCodeExecutionResultBlock,
        BashCodeExecutionResultBlockParam,
        BashCodeExecutionToolResultErrorParam,
    )

    BashCodeExecutionToolResultBlockParamContent: TypeAlias = (
        BashCodeExecutionToolResultErrorParam
        | Mapping[str, Any]
        | BashCodeExecutionResultBlockParam
        | BashCodeExecutionResultBlock
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "BashCodeExecutionToolResultBlockParamContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            BashCodeExecutionResultBlock,
            BashCodeExecutionResultBlockParam,
            BashCodeExecutionToolResultErrorParam,
        )

        globals()[name] = (
            BashCodeExecutionToolResultErrorParam
            | Mapping[str, Any]
            | BashCodeExecutionResultBlockParam
            | BashCodeExecutionResultBlock
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "bash_code_execution_tool_result_error": "BashCodeExecutionToolResultErrorParam",
        "bash_code_execution_result": "BashCodeExecutionResultBlockParam",
    },
)
