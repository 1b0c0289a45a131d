"""A block of a turn in a request."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .advisor_tool_result_block import AdvisorToolResultBlock
from .advisor_tool_result_block_param import AdvisorToolResultBlockParam
from .bash_code_execution_tool_result_block import BashCodeExecutionToolResultBlock
from .bash_code_execution_tool_result_block_param import BashCodeExecutionToolResultBlockParam
from .code_execution_tool_result_block import CodeExecutionToolResultBlock
from .code_execution_tool_result_block_param import CodeExecutionToolResultBlockParam
from .compaction_block import CompactionBlock
from .compaction_block_param import CompactionBlockParam
from .container_upload_block import ContainerUploadBlock
from .container_upload_block_param import ContainerUploadBlockParam
from .document_block import DocumentBlock
from .document_block_param import DocumentBlockParam
from .fallback_block import FallbackBlock
from .fallback_block_param import FallbackBlockParam
from .image_block_param import ImageBlockParam
from .mcp_tool_listing_block import MCPToolListingBlock
from .mcp_tool_listing_block_param import MCPToolListingBlockParam
from .mcp_tool_use_block import MCPToolUseBlock
from .mcp_tool_use_block_param import MCPToolUseBlockParam
from .redacted_thinking_block import RedactedThinkingBlock
from .redacted_thinking_block_param import RedactedThinkingBlockParam
from .request_mcp_tool_result_block_param import RequestMCPToolResultBlockParam
from .search_result_block_param import SearchResultBlockParam
from .server_tool_use_block import ServerToolUseBlock
from .server_tool_use_block_param import ServerToolUseBlockParam
from .text_block import TextBlock
from .text_block_param import TextBlockParam
from .text_editor_code_execution_tool_result_block import TextEditorCodeExecutionToolResultBlock
from .text_editor_code_execution_tool_result_block_param import TextEditorCodeExecutionToolResultBlockParam
from .thinking_block import ThinkingBlock
from .thinking_block_param import ThinkingBlockParam
from .tool_result_block_param import ToolResultBlockParam
from .tool_search_tool_result_block import ToolSearchToolResultBlock
from .tool_search_tool_result_block_param import ToolSearchToolResultBlockParam
from .tool_use_block import ToolUseBlock
from .tool_use_block_param import ToolUseBlockParam
from .web_fetch_tool_result_block import WebFetchToolResultBlock
from .web_fetch_tool_result_block_param import WebFetchToolResultBlockParam
from .web_search_tool_result_block import WebSearchToolResultBlock
from .web_search_tool_result_block_param import WebSearchToolResultBlockParam

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
