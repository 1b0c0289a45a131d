"""Values for forms: those that schemas do not determine, and the smallest files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.rules.kit.requests import BUDGET, FACTS
from claude_conformance.rules.kit.small_files import pdf, png
from claude_conformance.rules.sections.q_forms.form import CALL_ID, SERVER_ID, TOOL_NAME

Value = Any

LEFT_OUT: Mapping[str, str] = {
    "thinking": "thinking has the signature of the server that created it; see F17",
    "redacted_thinking": "only the server can encrypt it",
    "web_search_result": "only the server can encrypt what it found",
    "web_search_result_location": "only the server can encrypt where it found it",
    "encrypted_code_execution_result": "only the server can encrypt it",
    "code_execution_output": "names a file that code of the server made",
    "bash_code_execution_output": "names a file that code of the server made",
    "file": "names an uploaded file; see Q17",
    "container_upload": "names an uploaded file; see Q17",
    "code_execution_tool_result from code": "names a call that code of the server made",
    "text_editor_20250124": "only retired models accept it",
}
"""By `type`: the forms that are not generated, and why."""

SUMMARY = 256
"""Output tokens of a request for a summary, which is the whole response."""

SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}
TOOL: Mapping[str, Any] = {"name": TOOL_NAME, "input_schema": SCHEMA}
CALL = {"type": "tool_use", "id": CALL_ID, "name": TOOL_NAME, "input": {"city": "Lima"}}
RESULT = {"type": "tool_result", "tool_use_id": CALL_ID, "content": "12 degrees, rain"}
TEXT_BLOCK = {"type": "text", "text": "What is this?"}

IMAGES: Mapping[str, str] = {
    "image/png": png(16, 16),
    "image/gif": "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
    "image/webp": "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA",
    "image/jpeg": (
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP////////////////////////////////////////////////////////////////"
        "//////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA="
    ),
}
"""The smallest image of each kind, in base64."""

IMAGE_URL = "https://upload.wikimedia.org/wikipedia/commons/a/a7/Camponotus_flavomarginatus_ant.jpg"
PDF_URL = "https://assets.anthropic.com/m/1cd9d098ac3e6467/original/Claude-3-Model-Card-October-Addendum.pdf"
"""The addresses that the documentation uses."""

_VIEW = {"command": "view", "path": "/notes.txt"}
HINTS: Mapping[str, Any] = {
    "ToolParam.name": TOOL_NAME,
    "ToolParam.input_schema": SCHEMA,
    "ToolParam.input_examples": [{"city": "Lima"}],
    "ToolBash20250124Param.input_examples": [{"command": "ls"}],
    "MemoryTool20250818Param.input_examples": [{"command": "view", "path": "/memories"}],
    ".input_examples": [_VIEW],
    "ToolUseBlockParam.id": CALL_ID,
    "ToolUseBlockParam.name": TOOL_NAME,
    "ToolUseBlockParam.input": CALL["input"],
    "ToolResultBlockParam.tool_use_id": CALL_ID,
    ".tool_use_id": SERVER_ID,
    "ServerToolUseBlockParam.id": SERVER_ID,
    "ToolChoiceToolParam.name": TOOL_NAME,
    "ToolReferenceBlockParam.tool_name": TOOL_NAME,
    "Base64PDFSourceParam.data": pdf("The harbour was finished in 1887."),
    "PlainTextSourceParam.data": FACTS,
    "URLImageSourceParam.url": IMAGE_URL,
    "URLPDFSourceParam.url": PDF_URL,
    "ThinkingConfigEnabledParam.budget_tokens": BUDGET,
    "JSONOutputFormatParam.schema": SCHEMA,
    "SkillParams.skill_id": "xlsx",
    "SkillParams.version": "latest",
    ".allowed_domains": "example.com",
    ".blocked_domains": "example.com",
    ".timezone": "Europe/Zurich",
    ".country": "CH",
    ".top_p": 0.99,
    ".cited_text": "harbour",
    ".end_char_index": 7,
    ".end_page_number": 2,
    ".start_page_number": 1,
    ".active": True,
}
"""Values of properties that their schemas do not determine."""

_CODE = ("code_execution_",)
_SERVER_TOOLS = ("web_", "code_execution_", "tool_search_", "mcp_", "advisor_")
TOOL_OF_CALL: Mapping[str, Mapping[str, Any]] = {
    "web_search": {"type": "web_search_20250305", "name": "web_search"},
    "web_fetch": {"type": "web_fetch_20250910", "name": "web_fetch"},
    "code_execution": {"type": "code_execution_20250522", "name": "code_execution"},
    "bash_code_execution": {"type": "code_execution_20250825", "name": "code_execution"},
    "text_editor_code_execution": {"type": "code_execution_20250825", "name": "code_execution"},
    "tool_search_tool_regex": {
        "type": "tool_search_tool_regex_20251119",
        "name": "tool_search_tool_regex",
    },
    "tool_search_tool_bm25": {"type": "tool_search_tool_bm25_20251119", "name": "tool_search_tool_bm25"},
}
INPUT_OF_CALL: Mapping[str, Mapping[str, Any]] = {
    "web_search": {"query": "harbour"},
    "web_fetch": {"url": "https://example.com/"},
    "code_execution": {"code": "print(1)"},
    "bash_code_execution": {"command": "ls"},
    "text_editor_code_execution": {"command": "view", "path": "/notes.txt"},
    "tool_search_tool_regex": {"pattern": "form"},
    "tool_search_tool_bm25": {"query": "form"},
}
RESULT_OF_CALL: Mapping[str, str] = {
    "tool_search_tool_regex": "tool_search_tool_result",
    "tool_search_tool_bm25": "tool_search_tool_result",
}


def is_server_tool(tool: Mapping[str, Any]) -> bool:
    """Returns whether the API itself runs the tool."""
    return str(tool.get("type")).startswith(_SERVER_TOOLS)


def mentions(value: Value, *kinds: str) -> bool:
    """Returns whether some object in the value has one of these types."""
    if isinstance(value, dict):
        return value.get("type") in kinds or any(mentions(inner, *kinds) for inner in value.values())
    return isinstance(value, list) and any(mentions(inner, *kinds) for inner in value)


def unmade(value: Value) -> bool:
    """Returns whether the value contains something that is not generated; see `LEFT_OUT`."""
    return mentions(value, *LEFT_OUT)


def fetched(value: Value) -> bool:
    """Returns whether the API has to fetch something that the value references."""
    return mentions(value, "url")


def filled(value: Value) -> Value:
    """Returns the value with the data of its images."""
    if isinstance(value, dict):
        if value.get("type") == "base64" and value.get("media_type") in IMAGES:
            return {**value, "data": IMAGES[value["media_type"]]}
        return {name: filled(inner) for name, inner in value.items()}
    return [filled(inner) for inner in value] if isinstance(value, list) else value
