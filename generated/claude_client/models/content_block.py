"""A block of the model's turn. Blocks of types that are not listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import (
        AdvisorToolResultBlock,
        BashCodeExecutionToolResultBlock,
        CodeExecutionToolResultBlock,
        CompactionBlock,
        ContainerUploadBlock,
        FallbackBlock,
        MCPToolListingBlock,
        MCPToolResultBlock,
        MCPToolUseBlock,
        RedactedThinkingBlock,
        ServerToolUseBlock,
        TextBlock,
        TextEditorCodeExecutionToolResultBlock,
        ThinkingBlock,
        ToolSearchToolResultBlock,
        ToolUseBlock,
        WebFetchToolResultBlock,
        WebSearchToolResultBlock,
    )

    ContentBlock: TypeAlias = (
        TextBlock
        | ThinkingBlock
        | RedactedThinkingBlock
        | ToolUseBlock
        | ServerToolUseBlock
        | WebSearchToolResultBlock
        | WebFetchToolResultBlock
        | CodeExecutionToolResultBlock
        | BashCodeExecutionToolResultBlock
        | TextEditorCodeExecutionToolResultBlock
        | ToolSearchToolResultBlock
        | ContainerUploadBlock
        | CompactionBlock
        | AdvisorToolResultBlock
        | MCPToolUseBlock
        | MCPToolResultBlock
        | MCPToolListingBlock
        | FallbackBlock
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ContentBlock":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            AdvisorToolResultBlock,
            BashCodeExecutionToolResultBlock,
            CodeExecutionToolResultBlock,
            CompactionBlock,
            ContainerUploadBlock,
            FallbackBlock,
            MCPToolListingBlock,
            MCPToolResultBlock,
            MCPToolUseBlock,
            RedactedThinkingBlock,
            ServerToolUseBlock,
            TextBlock,
            TextEditorCodeExecutionToolResultBlock,
            ThinkingBlock,
            ToolSearchToolResultBlock,
            ToolUseBlock,
            WebFetchToolResultBlock,
            WebSearchToolResultBlock,
        )

        globals()[name] = (
            TextBlock
            | ThinkingBlock
            | RedactedThinkingBlock
            | ToolUseBlock
            | ServerToolUseBlock
            | WebSearchToolResultBlock
            | WebFetchToolResultBlock
            | CodeExecutionToolResultBlock
            | BashCodeExecutionToolResultBlock
            | TextEditorCodeExecutionToolResultBlock
            | ToolSearchToolResultBlock
            | ContainerUploadBlock
            | CompactionBlock
            | AdvisorToolResultBlock
            | MCPToolUseBlock
            | MCPToolResultBlock
            | MCPToolListingBlock
            | FallbackBlock
            | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "text": "TextBlock",
        "thinking": "ThinkingBlock",
        "redacted_thinking": "RedactedThinkingBlock",
        "tool_use": "ToolUseBlock",
        "server_tool_use": "ServerToolUseBlock",
        "web_search_tool_result": "WebSearchToolResultBlock",
        "web_fetch_tool_result": "WebFetchToolResultBlock",
        "code_execution_tool_result": "CodeExecutionToolResultBlock",
        "bash_code_execution_tool_result": "BashCodeExecutionToolResultBlock",
        "text_editor_code_execution_tool_result": "TextEditorCodeExecutionToolResultBlock",
        "tool_search_tool_result": "ToolSearchToolResultBlock",
        "container_upload": "ContainerUploadBlock",
        "compaction": "CompactionBlock",
        "advisor_tool_result": "AdvisorToolResultBlock",
        "mcp_tool_use": "MCPToolUseBlock",
        "mcp_tool_result": "MCPToolResultBlock",
        "mcp_tool_listing": "MCPToolListingBlock",
        "fallback": "FallbackBlock",
    },
)
