"""What a program that uses the official SDK gets from a server: ordinary calls and the documented loops.

Each scenario returns plain data that two runs against a right server agree on: no ids, no times.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from itertools import islice
from typing import Any

from anthropic import Anthropic, APIStatusError

Scenario = Callable[[Anthropic, str], Any]

WEATHER: dict[str, Any] = {
    "name": "get_weather",
    "description": "Looks up the current weather of a city.",
    "input_schema": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}
THINKER = "claude-haiku-4-5"
"""A model that takes a thinking budget."""

ASK = "What is the weather in Zürich? Use the tool."
TWICE = "What is the weather in Zürich and in Lima? Look both up at once, with one call for each city."
COUNT = "Count from 1 to 20, separated by blanks, and write nothing else."
LONG = "Every harbour keeps a log of the tides and of the ships that pass. " * 450
FACTS = "The harbour of Enge was finished in 1887."


def user(content: Any) -> dict[str, Any]:
    return {"role": "user", "content": content}


def block(value: Any) -> Any:
    kind = getattr(value, "type", None)
    names = ("text", "thinking", "name", "input", "citations", "content")
    found = {name: getattr(value, name, None) for name in names}
    if found["citations"] is not None:
        found["citations"] = [getattr(item, "cited_text", None) for item in found["citations"]]
    if found["thinking"] is not None:
        found["thinking"] = bool(found["thinking"])
    if found["content"] is not None:
        found["content"] = getattr(found["content"], "type", "list")
    signed = bool(getattr(value, "signature", None))
    return [kind, signed, {name: item for name, item in found.items() if item is not None}]


def usage(value: Any) -> Any:
    names = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    return [getattr(value, name, None) or 0 for name in names]


def said(message: Any) -> Any:
    """What a message says, and what it counts."""
    content = [block(item) for item in message.content]
    return {"says": [content, message.stop_reason, message.stop_sequence], "counts": usage(message.usage)}


def ids(page: Any) -> list[Any]:
    """The ids over all pages; no more than a list without end needs to show itself."""
    return [getattr(item, "id", None) for item in islice(page, 200)]


def plain(client: Anthropic, model: str) -> Any:
    return said(client.messages.create(model=model, max_tokens=64, messages=[user("Say hello.")]))


def system(client: Anthropic, model: str) -> Any:
    request = {"model": model, "max_tokens": 64, "messages": [user([{"type": "text", "text": "Hi"}])]}
    blocks = [{"type": "text", "text": "You are terse."}]
    return [said(client.messages.create(**request, system=item)) for item in ("You are terse.", blocks)]


def streamed(client: Anthropic, model: str) -> Any:
    with client.messages.stream(model=model, max_tokens=128, messages=[user(COUNT)]) as stream:
        pieces = "".join(stream.text_stream)
        return [pieces, said(stream.get_final_message())]


def stopped(client: Anthropic, model: str) -> Any:
    request = {"model": model, "max_tokens": 128, "messages": [user(COUNT)], "stop_sequences": ["7"]}
    with client.messages.stream(**request) as stream:
        streamed_message = said(stream.get_final_message())
    return [said(client.messages.create(**request)), streamed_message]


def cut(client: Anthropic, model: str) -> Any:
    request = {"model": model, "max_tokens": 4, "messages": [user(COUNT)]}
    with client.messages.stream(**request) as stream:
        streamed_message = said(stream.get_final_message())
    return [said(client.messages.create(**request)), streamed_message]


def tool_loop(client: Anthropic, model: str) -> Any:
    """The loop of the documentation: results go back until the model no longer asks for them."""
    turns: list[Any] = [user(ASK)]
    found = []
    for _ in range(4):
        with client.messages.stream(model=model, max_tokens=128, messages=turns, tools=[WEATHER]) as stream:
            message = stream.get_final_message()
        found.append(said(message))
        if message.stop_reason != "tool_use":
            break
        results = [
            {"type": "tool_result", "tool_use_id": item.id, "content": "12 degrees"}
            for item in message.content
            if item.type == "tool_use"
        ]
        turns += [{"role": "assistant", "content": message.content}, user(results)]
    return found


def tool_choices(client: Anthropic, model: str) -> Any:
    choices: list[Any] = [
        {"type": "any"},
        {"type": "tool", "name": "get_weather"},
        {"type": "none"},
        {"type": "auto", "disable_parallel_tool_use": True},
    ]
    return [
        said(
            client.messages.create(
                model=model, max_tokens=256, messages=[user(TWICE)], tools=[WEATHER], tool_choice=choice
            )
        )
        for choice in choices
    ]


def parallel(client: Anthropic, model: str) -> Any:
    with client.messages.stream(
        model=model, max_tokens=256, messages=[user(TWICE)], tools=[WEATHER]
    ) as stream:
        return said(stream.get_final_message())


def conversation(client: Anthropic, model: str) -> Any:
    first = client.messages.create(model=model, max_tokens=64, messages=[user("My name is Ada.")])
    turns: list[Any] = [user("My name is Ada."), {"role": "assistant", "content": first.content}]
    again = client.messages.create(model=model, max_tokens=64, messages=[*turns, user("And yours?")])
    return [said(first), said(again)]


def thinking(client: Anthropic, _: str) -> Any:
    request: dict[str, Any] = {
        "model": THINKER,
        "max_tokens": 2048,
        "thinking": {"type": "enabled", "budget_tokens": 1024},
        "tools": [WEATHER],
    }
    with client.messages.stream(**request, messages=[user(ASK)]) as stream:
        first = stream.get_final_message()
    results = [
        {"type": "tool_result", "tool_use_id": item.id, "content": "12 degrees"}
        for item in first.content
        if item.type == "tool_use"
    ]
    turns: list[Any] = [user(ASK), {"role": "assistant", "content": first.content}, user(results or "Go on.")]
    # How long the second answer thinks depends on the signature of the first.
    return [said(first), said(client.messages.create(**request, messages=turns))["says"]]


def cached(client: Anthropic, model: str) -> Any:
    marked: Any = [{"type": "text", "text": LONG, "cache_control": {"type": "ephemeral"}}]
    request: dict[str, Any] = {"model": model, "max_tokens": 16, "messages": [user("Hello")]}
    return [said(client.messages.create(**request, system=marked)) for _ in range(2)]


def documents(client: Anthropic, model: str) -> Any:
    source = {"type": "text", "media_type": "text/plain", "data": FACTS}
    cited = {"type": "document", "source": source, "citations": {"enabled": True}}
    content = [cited, {"type": "text", "text": "When was the harbour finished? Cite the document."}]
    request: Any = {"model": model, "max_tokens": 128, "messages": [user(content)]}
    with client.messages.stream(**request) as stream:
        streamed_message = said(stream.get_final_message())
    return [said(client.messages.create(**request)), streamed_message]


def fetched(client: Anthropic, model: str) -> Any:
    tools: Any = [{"type": "web_fetch_20250910", "name": "web_fetch", "max_uses": 1}]
    ask = "Fetch https://conformance.invalid/notes with the web_fetch tool and say what it answers."
    request: Any = {"model": model, "max_tokens": 512, "messages": [user(ask)], "tools": tools}
    with client.messages.stream(**request) as stream:
        streamed_message = said(stream.get_final_message())
    return [said(client.messages.create(**request)), streamed_message]


def formatted(client: Anthropic, model: str) -> Any:
    schema = {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    }
    config: Any = {"format": {"type": "json_schema", "schema": schema}}
    return said(
        client.messages.create(
            model=model, max_tokens=64, messages=[user("Name a city.")], output_config=config
        )
    )


def counted(client: Anthropic, model: str) -> Any:
    text = [user("Say hello.")]
    more: list[dict[str, Any]] = [{}, {"system": LONG[:500]}, {"tools": [WEATHER]}]
    return [client.messages.count_tokens(model=model, messages=text, **item).input_tokens for item in more]


def models(client: Anthropic, model: str) -> Any:
    pages = (client.models.list(limit=1000), client.models.list(limit=3), client.models.list())
    return [*map(ids, pages), client.models.retrieve(model).id]


def refused(client: Anthropic, model: str) -> Any:
    """A program's own mistakes: whether the server refuses them as such; it may also accept them."""
    mistakes: list[dict[str, Any]] = [
        {"max_tokens": -1, "messages": [user("Hello")]},
        {"max_tokens": 16, "messages": []},
        {"max_tokens": 16, "messages": [user("Hello")], "model": "no-such-model-xyz"},
        {"max_tokens": 16, "messages": [user([{"type": "unheard_of"}])]},
    ]
    found = []
    for mistake in mistakes:
        try:
            client.messages.create(**{"model": model, **mistake})
            found.append("accepted")
        except APIStatusError as error:
            found.append(type(error).__name__ if error.status_code >= 500 else "accepted")
    return found


def batches(client: Anthropic, model: str) -> Any:
    params: Any = {"model": model, "max_tokens": 16, "messages": [user("Hello")]}
    bad: Any = {"model": model, "max_tokens": 16, "messages": []}
    batch = client.messages.batches.create(
        requests=[{"custom_id": "one", "params": params}, {"custom_id": "two", "params": bad}]
    )
    for _ in range(60):
        batch = client.messages.batches.retrieve(batch.id)
        if batch.processing_status == "ended":
            break
    counts = batch.request_counts
    results = sorted((item.custom_id, item.result.type) for item in client.messages.batches.results(batch.id))
    listed = batch.id in ids(client.messages.batches.list())
    return [batch.processing_status, [counts.succeeded, counts.errored, counts.processing], results, listed]


def files(client: Anthropic, _: str) -> Any:
    made = [client.files.upload(file=(f"t{n}.txt", b"tides", "text/plain")) for n in range(3)]
    names = [item.id for item in made]
    listed = ids(client.files.list(limit=2))
    one = client.files.retrieve_metadata(names[0])
    gone = client.files.delete(names[2])
    return [
        [(item.filename, item.size_bytes) for item in (*made, one)],
        [listed.count(name) for name in names],
        gone.id == names[2],
    ]


def skills(client: Anthropic, _: str) -> Any:
    manual = b"---\nname: log\ndescription: Keeps the harbour log.\n---\n# Log\n"
    sent: Any = [("log/SKILL.md", manual, "text/markdown")]
    made = client.skills.create(display_name="Log", files=sent)
    again = client.skills.versions.create(made.id, files=sent)
    versions = ids(client.skills.versions.list(made.id))
    return [made.id in ids(client.skills.list(limit=1)), len(versions), bool(again.id)]


def image(client: Anthropic, model: str) -> Any:
    dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="
    assert base64.b64decode(dot)
    source = {"type": "base64", "media_type": "image/png", "data": dot}
    content = [{"type": "image", "source": source}, {"type": "text", "text": "What is this?"}]
    return said(client.messages.create(model=model, max_tokens=64, messages=[user(content)]))


SCENARIOS: dict[str, Scenario] = {
    scenario.__name__: scenario
    for scenario in (
        plain,
        system,
        streamed,
        stopped,
        cut,
        tool_loop,
        tool_choices,
        parallel,
        conversation,
        thinking,
        cached,
        documents,
        fetched,
        formatted,
        counted,
        models,
        refused,
        batches,
        files,
        image,
        skills,
    )
}

USES: dict[str, frozenset[str]] = {
    "counted": frozenset({"countMessageTokens"}),
    "models": frozenset({"listModels", "getModel"}),
    "batches": frozenset(
        {"createMessageBatch", "getMessageBatch", "listMessageBatches", "getMessageBatchResults"}
    ),
    "files": frozenset({"uploadFile", "listFiles", "getFileMetadata", "deleteFile"}),
    "skills": frozenset({"createSkill", "listSkills", "createSkillVersion", "listSkillVersions"}),
}
