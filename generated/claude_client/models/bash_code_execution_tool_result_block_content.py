"""What the command did, or why it could not be run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import BashCodeExecutionResultBlock, BashCodeExecutionToolResultErrorObject

    BashCodeExecutionToolResultBlockContent: TypeAlias = (
        BashCodeExecutionToolResultErrorObject | BashCodeExecutionResultBlock | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "BashCodeExecutionToolResultBlockContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import BashCodeExecutionResultBlock, BashCodeExecutionToolResultErrorObject

        globals()[name] = (
            BashCodeExecutionToolResultErrorObject | BashCodeExecutionResultBlock | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "bash_code_execution_tool_result_error": "BashCodeExecutionToolResultErrorObject",
        "bash_code_execution_result": "BashCodeExecutionResultBlock",
    },
)
