"""A block of a turn in a request."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ContentBlockParam: TypeAlias = (
    models.TextBlockParam
    | models.TextBlock
    | Mapping[str, Any]
    | models.ImageBlockParam
    | models.DocumentBlockParam
    | models.DocumentBlock
    | models.SearchResultBlockParam
    | models.ThinkingBlockParam
    | models.ThinkingBlock
    | models.RedactedThinkingBlockParam
    | models.RedactedThinkingBlock
    | models.ToolUseBlockParam
    | models.ToolUseBlock
    | models.ToolResultBlockParam
    | models.ServerToolUseBlockParam
    | models.ServerToolUseBlock
    | models.WebSearchToolResultBlockParam
    | models.WebSearchToolResultBlock
    | models.WebFetchToolResultBlockParam
    | models.WebFetchToolResultBlock
    | models.CodeExecutionToolResultBlockParam
    | models.CodeExecutionToolResultBlock
    | models.BashCodeExecutionToolResultBlockParam
    | models.BashCodeExecutionToolResultBlock
    | models.TextEditorCodeExecutionToolResultBlockParam
    | models.TextEditorCodeExecutionToolResultBlock
    | models.ToolSearchToolResultBlockParam
    | models.ToolSearchToolResultBlock
    | models.ContainerUploadBlockParam
    | models.ContainerUploadBlock
    | models.CompactionBlockParam
    | models.CompactionBlock
    | models.AdvisorToolResultBlockParam
    | models.AdvisorToolResultBlock
    | models.MCPToolUseBlockParam
    | models.MCPToolUseBlock
    | models.RequestMCPToolResultBlockParam
    | models.MCPToolListingBlockParam
    | models.MCPToolListingBlock
    | models.FallbackBlockParam
    | models.FallbackBlock
)
