"""A block of a turn in a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        AdvisorToolResultBlock,
        AdvisorToolResultBlockParam,
        BashCodeExecutionToolResultBlock,
        BashCodeExecutionToolResultBlockParam,
        CodeExecutionToolResultBlock,
        CodeExecutionToolResultBlockParam,
        CompactionBlock,
        CompactionBlockParam,
        ContainerUploadBlock,
        ContainerUploadBlockParam,
        DocumentBlock,
        DocumentBlockParam,
        FallbackBlock,
        FallbackBlockParam,
        ImageBlockParam,
        MCPToolListingBlock,
        MCPToolListingBlockParam,
        MCPToolUseBlock,
        MCPToolUseBlockParam,
        RedactedThinkingBlock,
        RedactedThinkingBlockParam,
        RequestMCPToolResultBlockParam,
        SearchResultBlockParam,
        ServerToolUseBlock,
        ServerToolUseBlockParam,
        TextBlock,
        TextBlockParam,
        TextEditorCodeExecutionToolResultBlock,
        TextEditorCodeExecutionToolResultBlockParam,
        ThinkingBlock,
        ThinkingBlockParam,
        ToolResultBlockParam,
        ToolSearchToolResultBlock,
        ToolSearchToolResultBlockParam,
        ToolUseBlock,
        ToolUseBlockParam,
        WebFetchToolResultBlock,
        WebFetchToolResultBlockParam,
        WebSearchToolResultBlock,
        WebSearchToolResultBlockParam,
    )

    ContentBlockParam: TypeAlias = (
        TextBlockParam
        | TextBlock
        | Mapping[str, Any]
        | ImageBlockParam
        | DocumentBlockParam
        | DocumentBlock
        | SearchResultBlockParam
        | ThinkingBlockParam
        | ThinkingBlock
        | RedactedThinkingBlockParam
        | RedactedThinkingBlock
        | ToolUseBlockParam
        | ToolUseBlock
        | ToolResultBlockParam
        | ServerToolUseBlockParam
        | ServerToolUseBlock
        | WebSearchToolResultBlockParam
        | WebSearchToolResultBlock
        | WebFetchToolResultBlockParam
        | WebFetchToolResultBlock
        | CodeExecutionToolResultBlockParam
        | CodeExecutionToolResultBlock
        | BashCodeExecutionToolResultBlockParam
        | BashCodeExecutionToolResultBlock
        | TextEditorCodeExecutionToolResultBlockParam
        | TextEditorCodeExecutionToolResultBlock
        | ToolSearchToolResultBlockParam
        | ToolSearchToolResultBlock
        | ContainerUploadBlockParam
        | ContainerUploadBlock
        | CompactionBlockParam
        | CompactionBlock
        | AdvisorToolResultBlockParam
        | AdvisorToolResultBlock
        | MCPToolUseBlockParam
        | MCPToolUseBlock
        | RequestMCPToolResultBlockParam
        | MCPToolListingBlockParam
        | MCPToolListingBlock
        | FallbackBlockParam
        | FallbackBlock
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ContentBlockParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            AdvisorToolResultBlock,
            AdvisorToolResultBlockParam,
            BashCodeExecutionToolResultBlock,
            BashCodeExecutionToolResultBlockParam,
            CodeExecutionToolResultBlock,
            CodeExecutionToolResultBlockParam,
            CompactionBlock,
            CompactionBlockParam,
            ContainerUploadBlock,
            ContainerUploadBlockParam,
            DocumentBlock,
            DocumentBlockParam,
            FallbackBlock,
            FallbackBlockParam,
            ImageBlockParam,
            MCPToolListingBlock,
            MCPToolListingBlockParam,
            MCPToolUseBlock,
            MCPToolUseBlockParam,
            RedactedThinkingBlock,
            RedactedThinkingBlockParam,
            RequestMCPToolResultBlockParam,
            SearchResultBlockParam,
            ServerToolUseBlock,
            ServerToolUseBlockParam,
            TextBlock,
            TextBlockParam,
            TextEditorCodeExecutionToolResultBlock,
            TextEditorCodeExecutionToolResultBlockParam,
            ThinkingBlock,
            ThinkingBlockParam,
            ToolResultBlockParam,
            ToolSearchToolResultBlock,
            ToolSearchToolResultBlockParam,
            ToolUseBlock,
            ToolUseBlockParam,
            WebFetchToolResultBlock,
            WebFetchToolResultBlockParam,
            WebSearchToolResultBlock,
            WebSearchToolResultBlockParam,
        )

        globals()[name] = (
            TextBlockParam
            | TextBlock
            | Mapping[str, Any]
            | ImageBlockParam
            | DocumentBlockParam
            | DocumentBlock
            | SearchResultBlockParam
            | ThinkingBlockParam
            | ThinkingBlock
            | RedactedThinkingBlockParam
            | RedactedThinkingBlock
            | ToolUseBlockParam
            | ToolUseBlock
            | ToolResultBlockParam
            | ServerToolUseBlockParam
            | ServerToolUseBlock
            | WebSearchToolResultBlockParam
            | WebSearchToolResultBlock
            | WebFetchToolResultBlockParam
            | WebFetchToolResultBlock
            | CodeExecutionToolResultBlockParam
            | CodeExecutionToolResultBlock
            | BashCodeExecutionToolResultBlockParam
            | BashCodeExecutionToolResultBlock
            | TextEditorCodeExecutionToolResultBlockParam
            | TextEditorCodeExecutionToolResultBlock
            | ToolSearchToolResultBlockParam
            | ToolSearchToolResultBlock
            | ContainerUploadBlockParam
            | ContainerUploadBlock
            | CompactionBlockParam
            | CompactionBlock
            | AdvisorToolResultBlockParam
            | AdvisorToolResultBlock
            | MCPToolUseBlockParam
            | MCPToolUseBlock
            | RequestMCPToolResultBlockParam
            | MCPToolListingBlockParam
            | MCPToolListingBlock
            | FallbackBlockParam
            | FallbackBlock
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "text": "TextBlockParam",
        "image": "ImageBlockParam",
        "document": "DocumentBlockParam",
        "search_result": "SearchResultBlockParam",
        "thinking": "ThinkingBlockParam",
        "redacted_thinking": "RedactedThinkingBlockParam",
        "tool_use": "ToolUseBlockParam",
        "tool_result": "ToolResultBlockParam",
        "server_tool_use": "ServerToolUseBlockParam",
        "web_search_tool_result": "WebSearchToolResultBlockParam",
        "web_fetch_tool_result": "WebFetchToolResultBlockParam",
        "code_execution_tool_result": "CodeExecutionToolResultBlockParam",
        "bash_code_execution_tool_result": "BashCodeExecutionToolResultBlockParam",
        "text_editor_code_execution_tool_result": "TextEditorCodeExecutionToolResultBlockParam",
        "tool_search_tool_result": "ToolSearchToolResultBlockParam",
        "container_upload": "ContainerUploadBlockParam",
        "compaction": "CompactionBlockParam",
        "advisor_tool_result": "AdvisorToolResultBlockParam",
        "mcp_tool_use": "MCPToolUseBlockParam",
        "mcp_tool_result": "RequestMCPToolResultBlockParam",
        "mcp_tool_listing": "MCPToolListingBlockParam",
        "fallback": "FallbackBlockParam",
    },
)
