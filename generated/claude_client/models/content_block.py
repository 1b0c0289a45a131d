"""A block of the model's turn. More types may be added."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

ContentBlock: TypeAlias = (
    models.TextBlock
    | models.ThinkingBlock
    | models.RedactedThinkingBlock
    | models.ToolUseBlock
    | models.ServerToolUseBlock
    | models.WebSearchToolResultBlock
    | models.WebFetchToolResultBlock
    | models.CodeExecutionToolResultBlock
    | models.BashCodeExecutionToolResultBlock
    | models.TextEditorCodeExecutionToolResultBlock
    | models.ToolSearchToolResultBlock
    | models.ContainerUploadBlock
    | models.CompactionBlock
    | models.AdvisorToolResultBlock
    | models.MCPToolUseBlock
    | models.MCPToolResultBlock
    | models.MCPToolListingBlock
    | models.FallbackBlock
    | UnknownVariant
)
