"""A tool that the model may call. Without a `type`, it is a tool of the caller."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ToolUnionParam: TypeAlias = (
    models.ToolParam
    | Mapping[str, Any]
    | models.ToolBash20250124Param
    | models.CodeExecutionTool20250522Param
    | models.CodeExecutionTool20250825Param
    | models.CodeExecutionTool20260120Param
    | models.CodeExecutionTool20260521Param
    | models.BrowserToolset20260801Param
    | models.MemoryTool20250818Param
    | models.ComputerToolset20260801Param
    | models.ToolTextEditor20250124Param
    | models.ToolTextEditor20250429Param
    | models.ToolTextEditor20250728Param
    | models.WebSearchTool20250305Param
    | models.WebFetchTool20250910Param
    | models.WebSearchTool20260209Param
    | models.WebFetchTool20260209Param
    | models.WebFetchTool20260309Param
    | models.WebSearchTool20260318Param
    | models.WebFetchTool20260318Param
    | models.ToolSearchToolBm25_20251119Param
    | models.ToolSearchToolRegex20251119Param
    | models.ToolComputerUse20241022Param
    | models.ToolBash20241022Param
    | models.ToolTextEditor20241022Param
    | models.ToolComputerUse20250124Param
    | models.ToolComputerUse20251124Param
    | models.AdvisorTool20260301Param
    | models.MCPToolsetParam
)
