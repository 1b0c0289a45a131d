"""What a program that uses the official SDK gets if a server creates twice, cuts, or ignores an option."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from anthropic import Anthropic
from clients import LONG, THINKER, Scenario, ids, said, user
from options import count
from stored import MANUAL

CARGO = {"name": "log_ship", "input_schema": {"type": "object"}}


def created_once(client: Anthropic, model: str) -> Any:
    """How many objects each creation adds to its list."""

    def added(listed: Callable[[], Any], create: Callable[[], Any]) -> int:
        before = set(ids(listed()))
        create()
        return len(set(ids(listed())) - before)

    params: Any = {"model": model, "max_tokens": 16, "messages": [user("Hello")]}
    sent: Any = [("log/SKILL.md", MANUAL, "text/markdown")]
    skill = client.skills.create(display_name="Once", files=sent)
    return [
        added(client.files.list, lambda: client.files.upload(file=("once.txt", b"tides", "text/plain"))),
        added(
            client.messages.batches.list,
            lambda: client.messages.batches.create(requests=[{"custom_id": "one", "params": params}]),
        ),
        added(client.skills.list, lambda: client.skills.create(display_name="Again", files=sent)),
        added(
            lambda: client.skills.versions.list(skill.id),
            lambda: client.skills.versions.create(skill.id, files=sent),
        ),
    ]


def shown_thinking(client: Anthropic, model: str) -> Any:
    """Thinking that a program wants to show, or not to receive."""
    found = []
    for name, config in (
        (THINKER, {"type": "enabled", "budget_tokens": 1024, "display": "omitted"}),
        (model, {"type": "adaptive", "display": "summarized"}),
    ):
        request: Any = {"model": name, "max_tokens": 2048, "messages": [user("Is 97 a prime?")]}
        with client.messages.stream(**request, thinking=config) as stream:
            found.append(said(stream.get_final_message()))
        found.append(said(client.messages.create(**request, thinking=config)))
    return found


def long_texts(client: Anthropic, model: str) -> Any:
    """Long texts in every place."""
    calls: Any = [{"type": "tool_use", "id": "toolu_01A", "name": "log_ship", "input": {"cargo": LONG}}]
    result: Any = {"type": "tool_result", "tool_use_id": "toolu_01A", "content": LONG}
    source: Any = {"type": "text", "media_type": "text/plain", "data": LONG}
    turns: Any = [
        user(LONG),
        {"role": "assistant", "content": [{"type": "text", "text": LONG}, *calls]},
        user([result, {"type": "document", "source": source}]),
    ]
    request: Any = {"model": model, "messages": turns, "system": LONG * 2, "tools": [CARGO]}
    message = client.messages.create(max_tokens=1, **request)
    return {"counts": [count(client, **request), message.usage.input_tokens]}


def long_answer(client: Anthropic, model: str) -> Any:
    """A long text, and a request with much room for thinking."""
    ask = user("Count from 1 to 6000, separated by blanks, and write nothing else.")
    with client.messages.stream(model=model, max_tokens=5000, messages=[ask]) as stream:
        text = said(stream.get_final_message())
    thought = client.messages.create(
        model=THINKER,
        max_tokens=6000,
        messages=[user("Is 97 a prime?")],
        thinking={"type": "enabled", "budget_tokens": 5000},
    )
    return [text, said(thought)]


SCENARIOS: dict[str, Scenario] = {
    scenario.__name__: scenario for scenario in (created_once, shown_thinking, long_texts, long_answer)
}
USES = {
    "created_once": frozenset(
        {
            "uploadFile", "listFiles", "createMessageBatch", "listMessageBatches", "createSkill",
            "listSkills", "createSkillVersion", "listSkillVersions",
        }
    ),
    "long_texts": frozenset({"createMessage", "countMessageTokens"}),
}  # fmt: skip
