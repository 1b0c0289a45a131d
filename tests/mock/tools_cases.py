"""Cases of the constraints on tools, their calls and results."""

from __future__ import annotations

from constraint_kit import (
    BROWSER,
    CODE,
    FOUND,
    HELLO,
    MARK,
    OPUS,
    SEARCH,
    TOOLSET,
    Cases,
    many,
    result,
    rounds,
    text,
    turns,
    use,
)
from mock_kit import WEATHER, body

TOOLS: Cases = {
    "tool-errors-say-something": (
        [
            (turns("Hello", [use()], [{**result(), "content": "", "is_error": True}]), "cannot be empty"),
            (turns("Hello", [use()], [{**result(), "content": [], "is_error": True}]), "cannot be empty"),
        ],
        [
            turns("Hello", [use()], [{**result(), "is_error": True}]),
            turns("Hello", [use()], [{**result(), "content": ""}]),
        ],
    ),
    "tool-choice-needs-tools": (
        [(body(tool_choice={"type": "any"}), "tool_choice.any may only be specified while providing tools")],
        [body(tool_choice={"type": "auto"}), body(tool_choice={"type": "any"}, tools=[WEATHER])],
    ),
    "tool-choice-names-a-tool": (
        [
            (body(tools=[WEATHER], tool_choice={"type": "tool", "name": "x"}), "Tool 'x' not found"),
            (
                body(
                    tools=[{**WEATHER, "allowed_callers": ["code_execution_20250825"]}, CODE],
                    tool_choice={"type": "tool", "name": "get_weather"},
                ),
                "cannot be called directly",
            ),
        ],
        [body(tools=[WEATHER], tool_choice={"type": "tool", "name": "get_weather"})],
    ),
    "tool-names-unique": (
        [
            (body(tools=[WEATHER, WEATHER]), "Tool names must be unique"),
            (body(tools=[{**WEATHER, "name": "web_search"}, SEARCH]), "Tool names must be unique"),
        ],
        [body(tools=[WEATHER, {**WEATHER, "name": "other"}])],
    ),
    "tool-schema-is-a-schema": (
        [
            (
                body(
                    tools=[
                        {"name": "x", "input_schema": {"type": "object", "properties": {"a": {"type": "q"}}}}
                    ]
                ),
                "tools.0.custom.input_schema: JSON schema is invalid",
            )
        ],
        [body(tools=[{"name": "x", "input_schema": {"type": "object", "x-note": 1}}])],
    ),
    "input-examples-fit-the-schema": (
        [(body(tools=[{**WEATHER, "input_examples": [{"city": "A"}, {"city": 1}]}]), "input_examples.1")],
        [body(tools=[{**WEATHER, "input_examples": [{"city": "A", "unit": "c"}]}])],
    ),
    "deferred-tools-at-most": (
        [(body(tools=[*many(10_001, defer_loading=True), SEARCH]), "at most 10000 tools may be deferred")],
        [body(model=OPUS, tools=[*many(10_000, defer_loading=True), SEARCH])],
    ),
    "some-tool-is-not-deferred": (
        [
            (body(tools=[{**WEATHER, "defer_loading": True}]), "at least one tool"),
            (
                body(tools=[{**WEATHER, "defer_loading": True, "cache_control": MARK}, SEARCH]),
                "cannot have cache_control",
            ),
        ],
        [body(tools=[{**WEATHER, "defer_loading": True}, SEARCH])],
    ),
    "container-needs-code-execution": (
        [
            (body(container="container_1"), "when using the code execution tool"),
            (
                body(model=OPUS, container={"skills": [{"type": "anthropic", "skill_id": "pptx"}]}),
                "container",
            ),
        ],
        [body(container="container_1", tools=[CODE]), body(container=None)],
    ),
    "tool-use-ids-unique": (
        [(rounds("toolu_1", "toolu_1"), "must be unique")],
        [rounds("toolu_1", "toolu_2")],
    ),
    "tool-results-follow-tool-uses": (
        [
            (turns("x", [use()], "y"), "messages.1: `tool_use` ids were found without `tool_result` blocks"),
            (turns("x", [use(), use("toolu_2")], [result()]), "toolu_2"),
            (turns("x", [use()], [text("y"), result()]), "must come before other content"),
            (turns("x", [use()], [result(), result()]), "must have a single result"),
            (turns("x", "y", [result()]), "messages.2.content.0: unexpected `tool_use_id`"),
            (turns("x", [use()], [result("toolu_9")]), "unexpected `tool_use_id`"),
            (turns("x", [use()]), "were found without"),
        ],
        [
            turns("x", [text("y"), use(), use("toolu_2")], [result("toolu_2"), result(), text("z")]),
            body(
                messages=[
                    HELLO,
                    *({"role": "assistant", "content": [use(id)]} for id in ("toolu_1", "toolu_2")),
                    *({"role": "user", "content": [result(id)]} for id in ("toolu_1", "toolu_2")),
                ]
            ),
        ],
    ),
    "toolset-results-name-the-toolset": (
        [
            (turns("x", [use() | BROWSER], [result()], tools=[TOOLSET]), "tool_result.toolset_name"),
            (turns("x", [use()], [result() | BROWSER]), "tool_result.toolset_name"),
        ],
        [turns("x", [use() | BROWSER], [result() | BROWSER], tools=[TOOLSET])],
    ),
    "results-of-search-stand-alone": (
        [(turns("x", [use()], [result(content=[FOUND, text("y")])]), "may contain nothing else")],
        [turns("x", [use()], [result(content=[FOUND, FOUND])])],
    ),
}
