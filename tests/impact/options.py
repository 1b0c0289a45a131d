"""What programs get that set an option of a request: headers, betas, limits, forms of content."""

from __future__ import annotations

from typing import Any

from anthropic import Anthropic, omit
from clients import COUNT, FACTS, LONG, THINKER, WEATHER, Scenario, said, user

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="
CITY: dict[str, Any] = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}


def hello(client: Anthropic, model: str, **more: Any) -> Any:
    """A short message with an option."""
    return said(
        client.messages.create(**{"model": model, "max_tokens": 64, "messages": [user("Hi")], **more})
    )


def count(client: Anthropic, model: str, **more: Any) -> int:
    """The tokens of a short prompt with an option."""
    request: Any = {"model": model, "messages": [user("Hi")], **more}
    return client.messages.count_tokens(**request).input_tokens


def older_headers(client: Anthropic, model: str) -> Any:
    """As older SDKs and curl send them: the first version, and the key in a header of its own."""
    older: Any = {
        "anthropic-version": "2023-06-01",
        "x-api-key": client.api_key or "",
        "Authorization": omit,
    }
    return [hello(client, model, extra_headers=older), client.models.retrieve(model, extra_headers=older).id]


def betas(client: Anthropic, model: str) -> Any:
    """Two beta values in one header, and those that older programs still send."""
    request: Any = {"model": model, "max_tokens": 64, "messages": [user("Hi")]}
    values = (
        ["context-management-2025-06-27", "interleaved-thinking-2025-05-14"],
        ["prompt-caching-2024-07-31", "token-counting-2024-11-01"],
    )
    return [said(client.beta.messages.create(**request, betas=value)) for value in values]


def workspace(client: Anthropic, model: str) -> Any:
    """The workspace that the server names is named in the next request."""
    answer = client.messages.with_raw_response.create(model=model, max_tokens=16, messages=[user("Hi")])
    own = answer.headers.get("anthropic-workspace-id")
    return hello(client, model, extra_headers={"anthropic-workspace-id": own}) if own else None


def turns(client: Anthropic, model: str) -> Any:
    """Two messages of one role, and several blocks of text in a turn."""
    halves = [{"type": "text", "text": "My name"}, {"type": "text", "text": "is Ada."}]
    said_before: Any = {"role": "assistant", "content": halves}
    return [
        hello(client, model, messages=[user("My name is Ada."), user("And yours?")]),
        hello(client, model, messages=[user(halves), said_before, user("And yours?")]),
    ]


def several_stops(client: Anthropic, model: str) -> Any:
    request: Any = {"model": model, "max_tokens": 128, "messages": [user(COUNT)]}
    request["stop_sequences"] = ["zqxj", "7"]
    with client.messages.stream(**request) as stream:
        return [said(client.messages.create(**request)), said(stream.get_final_message())]


def sampling(client: Anthropic, _: str) -> Any:
    """The optional members of a request, on a model and in a version that take all of them."""
    first = {"anthropic-version": "2023-06-01"}
    return [
        hello(client, THINKER, extra_headers=first, extra_body={"temperature": 0.5}),
        hello(client, THINKER, extra_headers=first, extra_body={"top_k": 5}),
        hello(client, THINKER, extra_headers=first, extra_body={"top_p": 0.9}),
        hello(client, THINKER, metadata={"user_id": "one"}),
        hello(client, THINKER, service_tier="standard_only"),
        hello(client, THINKER, stop_sequences=["zqxj"]),
        hello(client, THINKER, tools=[], messages=[user("Hi")]),
    ]


def effort(client: Anthropic, model: str) -> Any:
    levels = ("low", "high")
    return [hello(client, model, output_config={"effort": level}) for level in levels]


def adaptive(client: Anthropic, model: str) -> Any:
    request: Any = {"model": model, "max_tokens": 2048, "messages": [user(COUNT)]}
    message = client.messages.create(**request, thinking={"type": "adaptive"})
    details = getattr(message.usage, "output_tokens_details", None)
    thought = getattr(details, "thinking_tokens", None)
    return {"says": message.stop_reason, "counts": thought}


def prefilled(client: Anthropic, _: str) -> Any:
    """An older model goes on where the program begins."""
    begin: Any = {"role": "assistant", "content": "1 2 3"}
    return hello(client, THINKER, messages=[user(COUNT), begin])


def cache_marks(client: Anthropic, model: str) -> Any:
    """An hour, four places, a short prompt, and the parts of what was written."""
    found = []
    hour: Any = {"type": "ephemeral", "ttl": "1h"}
    minutes: Any = {"type": "ephemeral"}
    short: Any = [{"type": "text", "text": "Be brief.", "cache_control": minutes}]
    four: Any = {
        "system": [{"type": "text", "text": LONG + "1", "cache_control": minutes}],
        "tools": [{**WEATHER, "cache_control": minutes}],
        "messages": [
            user([{"type": "text", "text": "Hi", "cache_control": minutes}]),
            {"role": "assistant", "content": "Hello"},
            user([{"type": "text", "text": "Again", "cache_control": minutes}]),
        ],
    }
    requests: list[Any] = [
        {"system": short},
        {"system": [{"type": "text", "text": LONG + "2", "cache_control": hour}]},
        four,
    ]
    for more in requests:
        request: Any = {"model": model, "max_tokens": 16, "messages": [user("Hi")], **more}
        parts = client.messages.create(**request).usage
        found.append(parts.model_dump(include={"cache_creation", "cache_creation_input_tokens"}))
    return {"counts": found}


def contents(client: Anthropic, model: str) -> Any:
    """Every kind of content that a user's turn may have, as a message and counted."""
    plain = {"type": "text", "media_type": "text/plain", "data": FACTS}
    image = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": PNG}}
    blocks: list[Any] = [
        image,
        {"type": "image", "source": {"type": "url", "url": "https://example.com/a.png"}},
        {"type": "document", "source": plain, "title": "A history", "context": "From the archive."},
        {"type": "document", "source": {"type": "content", "content": FACTS}},
        {"type": "document", "source": {"type": "content", "content": [{"type": "text", "text": FACTS}]}},
        {
            "type": "search_result",
            "source": "https://example.com/log",
            "title": "Log",
            "content": [{"type": "text", "text": FACTS}],
        },
    ]
    found = []
    for item in blocks:
        prompt = [user([item, {"type": "text", "text": "What is it?"}])]
        found.append(
            [hello(client, model, messages=prompt), {"counts": count(client, model, messages=prompt)}]
        )
    system = [{"type": "text", "text": "Be brief."}, {"type": "text", "text": "Write in English."}]
    return [*found, hello(client, model, system=system), {"counts": count(client, model, system=system)}]


def system_turn(client: Anthropic, model: str) -> Any:
    later: Any = {"role": "system", "content": "From now on, be brief."}
    prompt = [user("Hi"), {"role": "assistant", "content": "Hello"}, user("Go on"), later]
    return [hello(client, model, messages=prompt), {"counts": count(client, model, messages=prompt)}]


def counts_of_thinking(client: Anthropic, model: str) -> Any:
    tools: Any = [WEATHER, {"type": "web_search_20250305", "name": "web_search"}]
    return {
        "counts": [
            count(client, THINKER, thinking={"type": "enabled", "budget_tokens": 1024}),
            count(client, model, thinking={"type": "adaptive"}),
            count(client, model, tools=tools),
            count(client, model, tools=[WEATHER], tool_choice={"type": "any"}),
            count(client, model, output_config={"format": {"type": "json_schema", "schema": CITY}}),
        ]
    }


def much_room(client: Anthropic, model: str) -> Any:
    """As many output tokens as the model says that it gives."""
    most = client.models.retrieve(model).max_tokens or 8192
    with client.messages.stream(model=model, max_tokens=most, messages=[user("Hi")]) as stream:
        return said(stream.get_final_message())


def large(client: Anthropic, model: str) -> Any:
    """A body of more than a megabyte, which a document may well have."""
    spaces = "word " * 1000
    return count(client, model, messages=[user([{"type": "text", "text": spaces}] * 230)])


SCENARIOS: dict[str, Scenario] = {
    scenario.__name__: scenario
    for scenario in (
        older_headers, betas, workspace, turns, several_stops, sampling, effort, adaptive, prefilled,
        cache_marks, contents, system_turn, counts_of_thinking, much_room, large,
    )
}  # fmt: skip
USES = {
    "older_headers": frozenset({"createMessage", "getModel"}),
    "contents": frozenset({"createMessage", "countMessageTokens"}),
    "system_turn": frozenset({"createMessage", "countMessageTokens"}),
    "counts_of_thinking": frozenset({"countMessageTokens"}),
    "much_room": frozenset({"createMessage", "getModel"}),
    "large": frozenset({"countMessageTokens"}),
}
