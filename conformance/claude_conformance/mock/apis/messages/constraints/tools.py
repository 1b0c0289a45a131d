"""Tools and the choice among them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

import jsonschema_rs

from claude_conformance.mock.apis.messages.prompts import constraint
from claude_conformance.mock.exchange import Prompt
from claude_conformance.mock.http.errors import invalid

MOST_DEFERRED = 10_000
HTTPS = re.compile(r"https://[^\s/?#]+", re.I)


def _tools(prompt: Prompt) -> list[Mapping[str, Any]]:
    return list(prompt.body.get("tools") or ())


def _kind(tool: Mapping[str, Any]) -> str:
    return tool.get("type") or "custom"


@constraint("tool-choice-needs-tools", "E06")
def choice_needs_tools(prompt: Prompt) -> None:
    """tool_choice any and tool need tools."""
    choice = prompt.body.get("tool_choice") or {}
    if choice.get("type") in ("any", "tool") and not _tools(prompt):
        raise invalid(f"tool_choice.{choice['type']} may only be specified while providing tools")


@constraint("tool-choice-names-a-tool", "E07", fault="tool-choice-unknown-served")
def choice_names_tool(prompt: Prompt) -> None:
    """tool_choice names one of the tools, and one that the model may call directly."""
    choice = prompt.body.get("tool_choice") or {}
    if choice.get("type") != "tool":
        return
    found = [tool for tool in _tools(prompt) if tool.get("name") == choice["name"]]
    if not found:
        raise invalid(f"Tool '{choice['name']}' not found in provided tools")
    if "direct" not in (found[0].get("allowed_callers") or ["direct"]):
        raise invalid(f"tool_choice.tool: '{choice['name']}' cannot be called directly")


@constraint("tool-names-unique", "E05", fault="duplicate-tool-names-served")
def names_unique(prompt: Prompt) -> None:
    """Each tool has a unique name."""
    names = Counter(tool["name"] for tool in _tools(prompt) if "name" in tool)
    if any(count > 1 for count in names.values()):
        raise invalid("tools: Tool names must be unique.")


@constraint("tool-schema-is-a-schema", "E02")
def schema_valid(prompt: Prompt) -> None:
    """An input_schema is a JSON Schema."""
    for number, tool in enumerate(_tools(prompt)):
        if "input_schema" in tool and not jsonschema_rs.meta.is_valid(_draft(tool["input_schema"])):
            raise invalid(
                f"tools.{number}.custom.input_schema: JSON schema is invalid. "
                "It must match JSON Schema draft 2020-12."
            )


def _draft(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {**schema, "$schema": "https://json-schema.org/draft/2020-12/schema"}


@constraint("input-examples-fit-the-schema", "E21", fault="input-examples-unchecked")
def examples_fit(prompt: Prompt) -> None:
    """Input examples fit the input_schema of their tool."""
    for number, tool in enumerate(_tools(prompt)):
        examples = tool.get("input_examples") or ()
        if not examples or "input_schema" not in tool:
            continue
        validator = jsonschema_rs.Draft202012Validator(tool["input_schema"])
        for place, example in enumerate(examples):
            if not validator.is_valid(example):
                raise invalid(
                    f"tools.{number}.custom.input_examples.{place}: does not match the tool's input_schema"
                )


@constraint("deferred-tools-at-most", "doc/agents-and-tools/tool-use/tool-search-tool")
def deferred_limit(prompt: Prompt) -> None:
    """The number of deferred tools is limited."""
    deferred = sum(bool(tool.get("defer_loading")) for tool in _tools(prompt))
    if deferred > MOST_DEFERRED:
        raise invalid(f"tools: at most {MOST_DEFERRED} tools may be deferred, found {deferred}")


@constraint("some-tool-is-not-deferred", "E20", fault="all-tools-deferred-served")
def not_all_deferred(prompt: Prompt) -> None:
    """Some tool is not deferred, and no deferred tool has a cache breakpoint."""
    tools = _tools(prompt)
    if tools and all(tool.get("defer_loading") for tool in tools):
        raise invalid("tools: at least one tool must not have defer_loading set")
    for number, tool in enumerate(tools):
        if tool.get("defer_loading") and tool.get("cache_control"):
            raise invalid(f"tools.{number}: a tool with defer_loading cannot have cache_control")


@constraint("container-needs-code-execution", "D32", "L09", fault="container-without-tool-served")
def container(prompt: Prompt) -> None:
    """A container needs the code execution tool."""
    wanted = prompt.body.get("container")
    if wanted and not any(_kind(tool).startswith("code_execution_") for tool in _tools(prompt)):
        raise invalid(
            "container: Container identifier can only be provided when using the code execution tool"
        )


@constraint("mcp-servers-by-https", "doc/agents-and-tools/mcp-connector")
def by_https(prompt: Prompt) -> None:
    """URLs of MCP servers begin with https."""
    for number, server in enumerate(prompt.body.get("mcp_servers") or ()):
        if not HTTPS.match(server["url"]):
            raise invalid(f"mcp_servers.{number}.url: must begin with https://")


@constraint("toolsets-and-servers-match", "doc/agents-and-tools/mcp-connector")
def mcp(prompt: Prompt) -> None:
    """Each MCP server is used by one toolset, and each toolset names a server."""
    servers = Counter(server["name"] for server in prompt.body.get("mcp_servers") or ())
    # The oldest connector had no toolsets: its servers bring their tools themselves.
    if "mcp-client-2025-04-04" in prompt.betas:
        return
    used = Counter(tool["mcp_server_name"] for tool in _tools(prompt) if _kind(tool) == "mcp_toolset")
    for name, count in servers.items():
        if count > 1:
            raise invalid(f"mcp_servers: two servers are called '{name}'")
        if used[name] != 1:
            raise invalid(f"mcp_servers: '{name}' must be used by exactly one mcp_toolset")
    for name in used:
        if name not in servers:
            raise invalid(f"tools: mcp_toolset names the unknown server '{name}'")
