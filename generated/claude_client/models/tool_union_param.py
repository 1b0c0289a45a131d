"""A tool that the model may call. One without a `type` is the caller's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        AdvisorTool20260301Param,
        BrowserToolset20260801Param,
        CodeExecutionTool20250522Param,
        CodeExecutionTool20250825Param,
        CodeExecutionTool20260120Param,
        CodeExecutionTool20260521Param,
        ComputerToolset20260801Param,
        MCPToolsetParam,
        MemoryTool20250818Param,
        ToolBash20241022Param,
        ToolBash20250124Param,
        ToolComputerUse20241022Param,
        ToolComputerUse20250124Param,
        ToolComputerUse20251124Param,
        ToolParam,
        ToolSearchToolBm25_20251119Param,
        ToolSearchToolRegex20251119Param,
        ToolTextEditor20241022Param,
        ToolTextEditor20250124Param,
        ToolTextEditor20250429Param,
        ToolTextEditor20250728Param,
        WebFetchTool20250910Param,
        WebFetchTool20260209Param,
        WebFetchTool20260309Param,
        WebFetchTool20260318Param,
        WebSearchTool20250305Param,
        WebSearchTool20260209Param,
        WebSearchTool20260318Param,
    )

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
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ToolUnionParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            AdvisorTool20260301Param,
            BrowserToolset20260801Param,
            CodeExecutionTool20250522Param,
            CodeExecutionTool20250825Param,
            CodeExecutionTool20260120Param,
            CodeExecutionTool20260521Param,
            ComputerToolset20260801Param,
            MCPToolsetParam,
            MemoryTool20250818Param,
            ToolBash20241022Param,
            ToolBash20250124Param,
            ToolComputerUse20241022Param,
            ToolComputerUse20250124Param,
            ToolComputerUse20251124Param,
            ToolParam,
            ToolSearchToolBm25_20251119Param,
            ToolSearchToolRegex20251119Param,
            ToolTextEditor20241022Param,
            ToolTextEditor20250124Param,
            ToolTextEditor20250429Param,
            ToolTextEditor20250728Param,
            WebFetchTool20250910Param,
            WebFetchTool20260209Param,
            WebFetchTool20260309Param,
            WebFetchTool20260318Param,
            WebSearchTool20250305Param,
            WebSearchTool20260209Param,
            WebSearchTool20260318Param,
        )

        globals()[name] = (
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
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "custom": "ToolParam",
        "bash_20250124": "ToolBash20250124Param",
        "code_execution_20250522": "CodeExecutionTool20250522Param",
        "code_execution_20250825": "CodeExecutionTool20250825Param",
        "code_execution_20260120": "CodeExecutionTool20260120Param",
        "code_execution_20260521": "CodeExecutionTool20260521Param",
        "browser_toolset_20260801": "BrowserToolset20260801Param",
        "memory_20250818": "MemoryTool20250818Param",
        "computer_toolset_20260801": "ComputerToolset20260801Param",
        "text_editor_20250124": "ToolTextEditor20250124Param",
        "text_editor_20250429": "ToolTextEditor20250429Param",
        "text_editor_20250728": "ToolTextEditor20250728Param",
        "web_search_20250305": "WebSearchTool20250305Param",
        "web_fetch_20250910": "WebFetchTool20250910Param",
        "web_search_20260209": "WebSearchTool20260209Param",
        "web_fetch_20260209": "WebFetchTool20260209Param",
        "web_fetch_20260309": "WebFetchTool20260309Param",
        "web_search_20260318": "WebSearchTool20260318Param",
        "web_fetch_20260318": "WebFetchTool20260318Param",
        "tool_search_tool_bm25_20251119": "ToolSearchToolBm25_20251119Param",
        "tool_search_tool_bm25": "ToolSearchToolBm25_20251119Param",
        "tool_search_tool_regex_20251119": "ToolSearchToolRegex20251119Param",
        "tool_search_tool_regex": "ToolSearchToolRegex20251119Param",
        "computer_20241022": "ToolComputerUse20241022Param",
        "bash_20241022": "ToolBash20241022Param",
        "text_editor_20241022": "ToolTextEditor20241022Param",
        "computer_20250124": "ToolComputerUse20250124Param",
        "computer_20251124": "ToolComputerUse20251124Param",
        "advisor_20260301": "AdvisorTool20260301Param",
        "mcp_toolset": "MCPToolsetParam",
    },
    "ToolParam",
)
