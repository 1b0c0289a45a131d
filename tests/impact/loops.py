"""What programs get in loops: calls of tools and their results, server tools, containers, exact values."""

from __future__ import annotations

import json
from typing import Any

from anthropic import Anthropic
from clients import ASK, TWICE, WEATHER, Scenario, said, user

LINES = (
    "Tides at Enge.\n\nHigh water:\n- in the morning\n  - at four\n\n```python\nif hour > 6:\n    ebb()\n```"
)
LETTERS = "one Zürich two 日本語 three \U0001f388 four \U0001f469‍\U0001f680 five <b>&amp;</b> six"
ECHO = (
    "Repeat the text in the text tags exactly, character for character, with all line breaks and blanks. "
    "Write nothing else, and no tags.\n<text>\n{}\n</text>"
)
VALUES: dict[str, Any] = {
    "large": 9007199254740993,
    "digits": 123456789012345678,
    "tiny": 0.000025,
    "yes": True,
    "nothing": None,
    "zeros": "007",
    "word": "true",
    "empty": "",
    "lines": "first\n\tsecond\n",
    "blanks": "  two  ",
    "json": '{"a": [1]}',
    "emoji": "\U0001f388 \U0001f469‍\U0001f680",
}
NESTED: dict[str, Any] = {
    "list": [],
    "object": {},
    "deep": {"a": [{"b": [1, [2, {"c": [True, None]}]]}]},
    "mixed": [1, "1", True, None, 1.5, [], {}],
    "alone": ["alone"],
    "größe": 1,
}
KINDS = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"))


def closed(values: dict[str, Any], whole: bool) -> dict[str, Any]:
    """A schema that admits these values alone."""

    def fixed(value: Any) -> dict[str, Any]:
        kind = next((name for type_, name in KINDS if isinstance(value, type_)), "null")
        return {"const": value} if whole else {"type": kind, "const": value}

    properties = {name: fixed(value) for name, value in values.items()}
    return {
        "type": "object",
        "properties": properties,
        "required": list(values),
        "additionalProperties": False,
    }


def exact_values(client: Anthropic, model: str) -> Any:
    """A tool whose schema admits one input, streamed and not."""
    found = []
    for values, strict in ((VALUES, True), (VALUES, False), (NESTED, False)):
        tool: Any = {"name": "record", "input_schema": closed(values, values is NESTED)}
        request: Any = {
            "model": model,
            "max_tokens": 2048,
            "messages": [user(f"Call record with exactly this input: {json.dumps(values)}")],
            "tools": [{**tool, "strict": True} if strict else tool],
            "tool_choice": {"type": "tool", "name": "record"},
        }
        with client.messages.stream(**request) as stream:
            streamed = stream.get_final_message()
        found += [
            [repr(block.input) for block in message.content if block.type == "tool_use"]
            for message in (client.messages.create(**request), streamed)
        ]
    return found


def exact_format(client: Anthropic, model: str) -> Any:
    config: Any = {"format": {"type": "json_schema", "schema": closed(VALUES, False)}}
    request: Any = {"model": model, "max_tokens": 2048, "messages": [user("Give the values.")]}
    with client.messages.stream(**request, output_config=config) as stream:
        texts = [block.text for block in stream.get_final_message().content if block.type == "text"]
    return [repr(json.loads("".join(texts))), said(client.messages.create(**request, output_config=config))]


def exact_text(client: Anthropic, model: str) -> Any:
    found = []
    for text in (LINES, LETTERS):
        request: Any = {"model": model, "max_tokens": 512, "messages": [user(ECHO.format(text))]}
        with client.messages.stream(**request) as stream:
            found.append("".join(stream.text_stream))
        found.append(said(client.messages.create(**request)))
    return found


def results_of_two(client: Anthropic, model: str) -> Any:
    """Two calls at once are answered together, in each form that a result has."""
    request: Any = {"model": model, "max_tokens": 256, "tools": [WEATHER]}
    first = client.messages.create(**request, messages=[user(TWICE)])
    calls = [block.id for block in first.content if block.type == "tool_use"]
    forms: list[Any] = ["12 degrees", [{"type": "text", "text": "18 degrees"}]]
    results = [
        {
            "type": "tool_result",
            "tool_use_id": name,
            "content": forms[number % 2],
            "is_error": bool(number % 2),
        }
        for number, name in enumerate(calls)
    ]
    turns: Any = [user(TWICE), {"role": "assistant", "content": first.content}, user(results)]
    count = client.messages.count_tokens(model=model, messages=turns, tools=[WEATHER]).input_tokens
    again = said(client.messages.create(**request, messages=turns))
    return [said(first), len(set(calls)), again, {"counts": count}]


def one_at_a_time(client: Anthropic, model: str) -> Any:
    """A loop that takes one call at a time, and says so."""
    choice: Any = {"type": "any", "disable_parallel_tool_use": True}
    message = client.messages.create(
        model=model, max_tokens=256, messages=[user(TWICE)], tools=[WEATHER], tool_choice=choice
    )
    return said(message)


def cut_call(client: Anthropic, model: str) -> Any:
    """A program runs a call only when the model has finished it."""
    choice: Any = {"type": "tool", "name": "get_weather"}
    request: Any = {"model": model, "messages": [user(ASK)], "tools": [WEATHER], "tool_choice": choice}
    found = []
    for room in (5, 12, 15):
        message = client.messages.create(**request, max_tokens=room)
        found.append([message.stop_reason, [block.type for block in message.content]])
    return found


def tool_forms(client: Anthropic, model: str) -> Any:
    """A long name, a strict tool, examples, no description, a schema with references."""
    reference = {
        "type": "object",
        "properties": {
            "city": {"$ref": "#/$defs/name"},
            "days": {"type": "array", "items": {"type": "integer"}},
        },
        "$defs": {"name": {"type": "string", "enum": ["Lima", "Zürich"]}},
        "required": ["city"],
        "additionalProperties": False,
    }
    tools: list[Any] = [
        {**WEATHER, "name": "a" * 64},
        {"name": "bare", "input_schema": {"type": "object"}},
        {"name": "strict", "strict": True, "input_schema": reference},
        {**WEATHER, "type": "custom", "input_examples": [{"city": "Lima"}]},
    ]
    return [
        said(client.messages.create(model=model, max_tokens=64, messages=[user("Hi")], tools=[tool]))
        for tool in tools
    ]


def go_on(client: Anthropic, request: dict[str, Any]) -> Any:
    """The loop of the documentation for server tools: a paused turn is sent back, results are given."""
    found: list[Any] = []
    for _ in range(4):
        with client.messages.stream(**request) as stream:
            message = stream.get_final_message()
        used = message.usage.server_tool_use
        found.append([said(message), {"counts": used.model_dump() if used else None}])
        calls = [block.id for block in message.content if block.type == "tool_use"]
        if message.stop_reason not in ("pause_turn", "tool_use"):
            break
        turns: list[Any] = [{"role": "assistant", "content": message.content}]
        if calls:
            turns.append(
                user([{"type": "tool_result", "tool_use_id": name, "content": "12"} for name in calls])
            )
        request = {**request, "messages": [*request["messages"], *turns]}
        if message.container is not None:
            request["container"] = message.container.id
    turns = [{"role": "assistant", "content": message.content}, user("Thanks. Once more?")]
    again = client.messages.create(**{**request, "messages": [*request["messages"], *turns]})
    # What it says hangs on the ids of the earlier blocks.
    return [*found, [block.type for block in again.content], {"counts": again.usage.input_tokens}]


def fetched_twice(client: Anthropic, model: str) -> Any:
    ask = "Fetch https://conformance.invalid/1 and https://conformance.invalid/2 with web_fetch."
    tools: Any = [{"type": "web_fetch_20250910", "name": "web_fetch", "max_uses": 2}]
    return go_on(client, {"model": model, "max_tokens": 512, "messages": [user(ask)], "tools": tools})


def calls_of_code(client: Anthropic, model: str) -> Any:
    runner = "code_execution_20250825"
    ask = 'Run code that calls get_weather for "Zürich" and for "Lima", and compare.'
    tools: Any = [
        {"type": runner, "name": "code_execution"},
        {**WEATHER, "allowed_callers": [runner]},
    ]
    return go_on(client, {"model": model, "max_tokens": 512, "messages": [user(ask)], "tools": tools})


def quoted(client: Anthropic, model: str) -> Any:
    """A program that looks up in its documents what the answer cites."""
    facts = "\n  \U0001f6a2 The harbour of Zürich-Enge was finished in 1887. Its quay is of granite."
    source: Any = {"type": "text", "media_type": "text/plain", "data": facts}
    found_page: Any = {
        "type": "search_result",
        "source": "https://example.com/log",
        "title": "Log",
        "content": [{"type": "text", "text": facts}],
        "citations": {"enabled": True},
    }
    content: Any = [
        {"type": "document", "source": source, "citations": {"enabled": True}},
        found_page,
        {"type": "text", "text": "When was the harbour finished? Cite what you were given."},
    ]
    message = client.messages.create(model=model, max_tokens=256, messages=[user(content)])
    found = []
    for block in message.content:
        for item in getattr(block, "citations", None) or ():
            if item.type == "char_location":
                quote = facts[item.start_char_index : item.end_char_index]
                found.append([item.type, item.document_index, quote == item.cited_text])
            elif item.type == "search_result_location":
                found.append([item.type, item.search_result_index, item.source, item.start_block_index])
    turns: Any = [user(content), {"role": "assistant", "content": message.content}, user("Thanks.")]
    again = client.messages.create(model=model, max_tokens=64, messages=turns)
    return [found, said(again)]


SCENARIOS: dict[str, Scenario] = {
    scenario.__name__: scenario
    for scenario in (
        exact_values, exact_format, exact_text, results_of_two, one_at_a_time, cut_call, tool_forms,
        fetched_twice, calls_of_code, quoted,
    )
}  # fmt: skip
USES = {"results_of_two": frozenset({"createMessage", "countMessageTokens"})}
