"""A tool that the model may call. Without a `type`, it is a tool of the caller."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .advisor_tool_20260301_param import AdvisorTool20260301Param
from .browser_toolset_20260801_param import BrowserToolset20260801Param
from .code_execution_tool_20250522_param import CodeExecutionTool20250522Param
from .code_execution_tool_20250825_param import CodeExecutionTool20250825Param
from .code_execution_tool_20260120_param import CodeExecutionTool20260120Param
from .code_execution_tool_20260521_param import CodeExecutionTool20260521Param
from .computer_toolset_20260801_param import ComputerToolset20260801Param
from .mcp_toolset import MCPToolset
from .mcp_toolset_param import MCPToolsetParam
from .memory_tool_20250818_param import MemoryTool20250818Param
from .tool_bash_20241022_param import ToolBash20241022Param
from .tool_bash_20250124_param import ToolBash20250124Param
from .tool_computer_use_20241022_param import ToolComputerUse20241022Param
from .tool_computer_use_20250124_param import ToolComputerUse20250124Param
from .tool_computer_use_20251124_param import ToolComputerUse20251124Param
from .tool_param import ToolParam
from .tool_search_tool_bm_2520251119_param import ToolSearchToolBm25_20251119Param
from .tool_search_tool_regex_20251119_param import ToolSearchToolRegex20251119Param
from .tool_text_editor_20241022_param import ToolTextEditor20241022Param
from .tool_text_editor_20250124_param import ToolTextEditor20250124Param
from .tool_text_editor_20250429_param import ToolTextEditor20250429Param
from .tool_text_editor_20250728_param import ToolTextEditor20250728Param
from .web_fetch_tool_20250910_param import WebFetchTool20250910Param
from .web_fetch_tool_20260209_param import WebFetchTool20260209Param
from .web_fetch_tool_20260309_param import WebFetchTool20260309Param
from .web_fetch_tool_20260318_param import WebFetchTool20260318Param
from .web_search_tool_20250305_param import WebSearchTool20250305Param
from .web_search_tool_20260209_param import WebSearchTool20260209Param
from .web_search_tool_20260318_param import WebSearchTool20260318Param

ToolUnionParam: TypeAlias = (
    ToolParam
    | Mapping[str, Any]
    | ToolBash20250124Param
    | CodeExecutionTool20250522Param
    | CodeExecutionTool20250825Param
    | CodeExecutionTool20260120Param
    | CodeExecutionTool20260521Param
    | BrowserToolset20260801Param
    | MemoryTool20250818Param
    | ComputerToolset20260801Param
    | ToolTextEditor20250124Param
    | ToolTextEditor20250429Param
    | ToolTextEditor20250728Param
    | WebSearchTool20250305Param
    | WebFetchTool20250910Param
    | WebSearchTool20260209Param
    | WebFetchTool20260209Param
    | WebFetchTool20260309Param
    | WebSearchTool20260318Param
    | WebFetchTool20260318Param
    | ToolSearchToolBm25_20251119Param
    | ToolSearchToolRegex20251119Param
    | ToolComputerUse20241022Param
    | ToolBash20241022Param
    | ToolTextEditor20241022Param
    | ToolComputerUse20250124Param
    | ToolComputerUse20251124Param
    | AdvisorTool20260301Param
    | MCPToolsetParam
    | MCPToolset
)
