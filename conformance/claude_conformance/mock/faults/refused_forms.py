"""Faults that refuse a documented form of a request, made from a table of what they refuse."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Reply
from claude_conformance.mock.http.requests import Request

from .base import COUNT, MESSAGES, PROMPTS, Body, Fault, register
from .rewrite import peek, refusal

Has = Callable[[Body], bool]


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a value, itself included."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _objects(inner)


def _blocks(body: Body, role: str, kind: str = "") -> Iterator[dict[str, Any]]:
    """The blocks of a role's turns, of one type."""
    messages = body.get("messages")
    for message in messages if isinstance(messages, list) else ():
        content = message.get("content") if isinstance(message, dict) else None
        if isinstance(content, list) and message.get("role") == role:
            yield from (
                block
                for block in content
                if isinstance(block, dict) and (not kind or block.get("type") == kind)
            )


def _tools(body: Body) -> list[dict[str, Any]]:
    found = body.get("tools")
    return [tool for tool in found if isinstance(tool, dict)] if isinstance(found, list) else []


def _member(name: str) -> Has:
    return lambda body: name in body


def _null(body: Body) -> bool:
    return any(value is None for value in body.values())


def _tool_member(name: str) -> Has:
    return lambda body: any(name in tool for tool in _tools(body))


def _tool_type(start: str) -> Has:
    return lambda body: any(str(tool.get("type")).startswith(start) for tool in _tools(body))


def _block(role: str, kind: str) -> Has:
    return lambda body: any(True for _ in _blocks(body, role, kind))


def _block_member(role: str, kind: str, name: str) -> Has:
    return lambda body: any(name in block for block in _blocks(body, role, kind))


def _source(kind: str) -> Has:
    def has(body: Body) -> bool:
        sources = (block.get("source") for block in _blocks(body, "user"))
        return any(isinstance(source, dict) and source.get("type") == kind for source in sources)

    return has


def _media_type(kind: str) -> Has:
    return lambda body: any(item.get("media_type") == kind for item in _objects(body.get("messages")))


def _result(test: Callable[[dict[str, Any]], bool]) -> Has:
    return lambda body: any(test(block) for block in _blocks(body, "user", "tool_result"))


def _result_holds(kind: str) -> Has:
    def test(block: dict[str, Any]) -> bool:
        content = block.get("content")
        return isinstance(content, list) and any(item.get("type") == kind for item in content)

    return _result(test)


def _schema(keyword: str) -> Has:
    """Whether a tool's schema uses a keyword anywhere below its top."""

    def has(body: Body) -> bool:
        return any(
            keyword in item
            for tool in _tools(body)
            if isinstance(tool.get("input_schema"), dict)
            for item in _objects(tool["input_schema"])
        )

    return has


def _nested_schema(body: Body) -> bool:
    schemas = [tool.get("input_schema") for tool in _tools(body)]
    members = [schema.get("properties") for schema in schemas if isinstance(schema, dict)]
    return any("properties" in item for found in members for item in _objects(found) if item is not found)


def _choice(kind: str) -> Has:
    return lambda body: isinstance(body.get("tool_choice"), dict) and body["tool_choice"].get("type") == kind


def _one_call_at_most(body: Body) -> bool:
    return isinstance(body.get("tool_choice"), dict) and "disable_parallel_tool_use" in body["tool_choice"]


def _thinking(name: str) -> Has:
    return lambda body: isinstance(body.get("thinking"), dict) and name in body["thinking"].values()


def _thinking_display(body: Body) -> bool:
    return isinstance(body.get("thinking"), dict) and "display" in body["thinking"]


def _output(name: str) -> Has:
    return lambda body: isinstance(body.get("output_config"), dict) and name in body["output_config"]


def _system_list(body: Body) -> bool:
    return isinstance(body.get("system"), list)


def _role(role: str) -> Has:
    return lambda body: any(item.get("role") == role for item in _objects(body.get("messages")))


def _marked(place: Callable[[Body], Any]) -> Has:
    return lambda body: any(item.get("cache_control") for item in _objects(place(body)))


def _lifetime(body: Body) -> bool:
    return any(item.get("type") == "ephemeral" and "ttl" in item for item in _objects(body))


def _parallel(body: Body) -> bool:
    messages = body.get("messages")
    return any(
        sum(item.get("type") == "tool_use" for item in message["content"] if isinstance(item, dict)) > 1
        for message in (messages if isinstance(messages, list) else ())
        if isinstance(message, dict) and isinstance(message.get("content"), list)
    )


def _only_results(body: Body) -> bool:
    """Whether a user turn has only tool results, and ends the conversation."""
    messages = body.get("messages")
    last = messages[-1] if isinstance(messages, list) and messages else None
    content = last.get("content") if isinstance(last, dict) else None
    return isinstance(content, list) and all(
        isinstance(item, dict) and item.get("type") == "tool_result" for item in content
    )


REFUSED: Mapping[str, tuple[str, Has]] = {
    # Fields of the request
    "metadata": ("metadata", _member("metadata")),
    "service-tier": ("service_tier", _member("service_tier")),
    "stop-sequences": ("stop_sequences", _member("stop_sequences")),
    "inference-geo": ("inference_geo", _member("inference_geo")),
    "container": ("container", _member("container")),
    "null-member": ("A null property", _null),
    # Blocks of user turns
    "search-result": ("search_result blocks", _block("user", "search_result")),
    "pieced-document": ("Documents of content blocks", _source("content")),
    "url-source": ("Sources by URL", _source("url")),
    "document-title": ("Documents with a title", _block_member("user", "document", "title")),
    "gif": ("Images of the type image/gif", _media_type("image/gif")),
    "file-source": ("Sources that name a file", _source("file")),
    # Blocks of assistant turns
    "cited-text": ("Texts with citations", _block_member("assistant", "text", "citations")),
    "caller": ("A caller in a tool_use", _block_member("assistant", "tool_use", "caller")),
    # Results
    "result-list": ("A tool_result of blocks", _result(lambda block: isinstance(block.get("content"), list))),
    "result-without-content": (
        "A tool_result without content",
        _result(lambda block: "content" not in block),
    ),
    "result-error": ("is_error", _result(lambda block: "is_error" in block)),
    "result-image": ("Images inside a tool_result", _result_holds("image")),
    "result-document": ("Documents inside a tool_result", _result_holds("document")),
    "result-search-result": ("Search results inside a tool_result", _result_holds("search_result")),
    "result-tool-reference": ("Tool references inside a tool_result", _result_holds("tool_reference")),
    # Tools
    "tool-type-custom": ("Tools of the type custom", _tool_type("custom")),
    "tool-undescribed": (
        "Tools without a description",
        lambda body: any("input_schema" in tool and "description" not in tool for tool in _tools(body)),
    ),
    "tool-strict": ("Strict tools", _tool_member("strict")),
    "tool-examples": ("input_examples", _tool_member("input_examples")),
    "tool-deferred": ("Deferred tools", _tool_member("defer_loading")),
    "bash": ("The bash tool", _tool_type("bash_")),
    "text-editor": ("The text editor", _tool_type("text_editor_")),
    "memory": ("The memory tool", _tool_type("memory_")),
    "toolset": ("The toolsets of computer and browser", _tool_type("computer_toolset_")),
    "web-search": ("Web search", _tool_type("web_search_")),
    "web-fetch-2026": ("Newer versions of web fetch", _tool_type("web_fetch_2026")),
    "code-execution": ("Code execution", _tool_type("code_execution_")),
    "tool-search": ("Tool search", _tool_type("tool_search_")),
    "user-location": ("user_location of web search", _tool_member("user_location")),
    "choice-none": ("tool_choice none", _choice("none")),
    "choice-any": ("tool_choice any", _choice("any")),
    "choice-parallel": ("disable_parallel_tool_use", _one_call_at_most),
    # Schemas
    "schema-nested": ("Schemas with objects inside objects", _nested_schema),
    "schema-any-of": ("Schemas with anyOf", _schema("anyOf")),
    "schema-reference": ("Schemas with $ref", _schema("$ref")),
    "schema-const": ("Schemas with const", _schema("const")),
    "schema-pattern-properties": ("Schemas with patternProperties", _schema("patternProperties")),
    # System
    "system-list": ("A system prompt of blocks", _system_list),
    "system-turn": ("System turns", _role("system")),
    # Rounds
    "tool-round": ("Tool calls in earlier turns", _block("assistant", "tool_use")),
    "parallel-calls": ("Two tool calls in one turn", _parallel),
    "result-alone": ("A last turn that has only tool results", _only_results),
    "server-call": ("Calls to server tools in earlier turns", _block("assistant", "server_tool_use")),
    # Thinking, output, caching
    "thinking-adaptive": ("Adaptive thinking", _thinking("adaptive")),
    "thinking-disabled": ("Thinking that is off", _thinking("disabled")),
    "thinking-display": ("display of thinking", _thinking_display),
    "effort": ("effort", _output("effort")),
    "format": ("output_config.format", _output("format")),
    "mark-on-tool": ("cache_control of a tool", _marked(_tools)),
    "mark-on-top": ("cache_control of the request", lambda body: bool(body.get("cache_control"))),
    "mark-in-turn": ("cache_control of a block", _marked(lambda body: body.get("messages"))),
    "mark-lifetime": ("ttl of cache_control", _lifetime),
    # Betas
    "context-management": ("context_management", _member("context_management")),
    "task-budget": ("task_budget", _output("task_budget")),
    "computer-tool": ("The computer tool of November 2025", _tool_type("computer_2025")),
}
"""By the last part of the fault's id: what is refused, and how to detect it."""


def _fault(id: str, what: str, has: Has, operations: tuple[str, ...]) -> Fault:
    def request(exchange: Exchange, request: Request) -> Request | Reply:
        operation = exchange.located
        if operation is not None and has(peek(request)):
            return refusal(exchange, f"{what}: Extra inputs are not permitted")
        return request

    return register(Fault(id, f"{what}: refused", (), operations, request=request))


for _name, (_what, _has) in REFUSED.items():
    _fault(f"refused-{_name}", _what, _has, PROMPTS)
_fault(
    "refused-round-in-messages",
    "Only in Messages: tool calls in earlier turns",
    REFUSED["tool-round"][1],
    MESSAGES,
)
_fault("refused-thinking-in-counts", "Only in count_tokens: thinking", _member("thinking"), COUNT)
_fault("refused-tools-in-counts", "Only in count_tokens: tools", _member("tools"), COUNT)


def _query(exchange: Exchange, request: Request) -> Request | Reply:
    return refusal(exchange, "query: Extra inputs are not permitted") if request.query else request


for _operation, _name in (
    ("listModels", "models"),
    ("listMessageBatches", "batches"),
    ("listFiles", "files"),
    ("listSkills", "skills"),
):
    register(
        Fault(
            f"refused-query-{_name}", "A list does not accept parameters", (), (_operation,), request=_query
        )
    )
