"""A block of the model's turn. More types may be added."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .advisor_tool_result_block import AdvisorToolResultBlock
from .bash_code_execution_tool_result_block import BashCodeExecutionToolResultBlock
from .code_execution_tool_result_block import CodeExecutionToolResultBlock
from .compaction_block import CompactionBlock
from .container_upload_block import ContainerUploadBlock
from .fallback_block import FallbackBlock
from .mcp_tool_listing_block import MCPToolListingBlock
from .mcp_tool_result_block import MCPToolResultBlock
from .mcp_tool_use_block import MCPToolUseBlock
from .redacted_thinking_block import RedactedThinkingBlock
from .server_tool_use_block import ServerToolUseBlock
from .text_block import TextBlock
from .text_editor_code_execution_tool_result_block import TextEditorCodeExecutionToolResultBlock
from .thinking_block import ThinkingBlock
from .tool_search_tool_result_block import ToolSearchToolResultBlock
from .tool_use_block import ToolUseBlock
from .web_fetch_tool_result_block import WebFetchToolResultBlock
from .web_search_tool_result_block import WebSearchToolResultBlock

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
