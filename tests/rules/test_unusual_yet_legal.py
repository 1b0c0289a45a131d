"""What servers may do although few do it: no rule that decides may take it for a fault."""

from __future__ import annotations

import json
from typing import Any

import pytest

from claude_conformance.contract import load_contract
from claude_conformance.rules import HELD, Finding, Observation, Skipped, find_rule
from claude_conformance.rules.ask import streamed
from claude_conformance.rules.grammar import read_events
from claude_conformance.rules.messages_response import cut
from claude_conformance.rules.models import pages
from claude_conformance.rules.probe import Call
from claude_conformance.wire import Event, Exchange, Frame, Request, Response

VERSION = (("anthropic-version", "2023-06-01"),)
PLAIN = {"model": "m", "max_tokens": 9, "messages": [{"role": "user", "content": "Hello"}]}
MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "text", "text": "Hello"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 3, "output_tokens": 1},
}
OPENAI_LIST = {"object": "list", "data": [{"id": name, "object": "model"} for name in ("gpt-4", "gpt-5")]}


def exchange(
    body: Any, sent: Any = PLAIN, *, status: int = 200, kind: str = "application/json", path: str = "messages"
) -> Exchange:
    """A recorded POST, or a GET when nothing is sent."""
    request = Request("POST" if sent else "GET", f"http://h/v1/{path}", VERSION, json.dumps(sent).encode())
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Exchange(request, Response(status, (("content-type", kind),), data, len(data)))


def finding(rule: str, made: Exchange) -> Finding:
    """What the observer of a rule says of an exchange."""
    view = load_contract().view("2023-06-01")
    operation = view.match(made.request.method, made.request.url.removeprefix("http://h")).operation
    observe = find_rule(rule).observe
    assert observe is not None
    return observe(Observation(made, view, operation, True))


def stream(usage: dict[str, int], *, text: str = "Hello", ends: dict[str, int]) -> Exchange:
    """A recorded stream with these counters at its start and at its end."""
    start = {**MESSAGE, "content": [], "stop_reason": None, "usage": usage}
    said = [{"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}}]
    frames: list[dict[str, Any]] = [
        {"type": "message_start", "message": start},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        *(said if text else []),
        {"type": "content_block_stop", "index": 0},
        {
            "type": "message_delta",
            "delta": {"stop_reason": "end_turn", "stop_sequence": None},
            "usage": ends,
        },
        {"type": "message_stop"},
    ]
    events = tuple(Event.of(0.0, Frame(frame["type"], json.dumps(frame))) for frame in frames)
    request = Request("POST", "http://h/v1/messages", VERSION, json.dumps({**PLAIN, "stream": True}).encode())
    response = Response(200, (("content-type", "text/event-stream"),))
    return Exchange(request, response, events=events)


def test_ids_of_messages_have_no_form_that_decides() -> None:
    foreign = exchange({**MESSAGE, "id": "chatcmpl-1"})
    assert finding("G01", foreign) == HELD
    assert finding("G17", foreign) not in (None, HELD)
    assert find_rule("G17").severity == "SHOULD"
    assert finding("G01", exchange({**MESSAGE, "id": ""})) == "id is ''"


def test_an_answer_to_a_malformed_request_is_not_judged() -> None:
    nameless = {name: value for name, value in MESSAGE.items() if name != "model"}
    malformed = {name: value for name, value in PLAIN.items() if name != "model"}
    for rule in ("G01", "S01"):
        assert finding(rule, exchange(nameless)) not in (None, HELD)
        assert finding(rule, exchange(nameless, malformed)) is None


@pytest.mark.parametrize(
    ("made", "rule"),
    [
        (
            stream({"input_tokens": 0, "output_tokens": 0}, ends={"input_tokens": 3, "output_tokens": 2}),
            "H04",
        ),
        (stream({"input_tokens": 3, "output_tokens": 0}, ends={"output_tokens": 0}), "H07"),
        (stream({"input_tokens": 3, "output_tokens": 0}, text="", ends={"output_tokens": 1}), "H18"),
    ],
)
def test_a_wrong_counter_or_an_empty_block_hides_nothing_else(made: Exchange, rule: str) -> None:
    assert finding(rule, made) not in (None, HELD)
    assert streamed(made)["stop_reason"] == "end_turn"
    assert finding("H14", made) == HELD


def test_a_broken_order_still_hides_the_message() -> None:
    made = stream({"input_tokens": 3, "output_tokens": 0}, ends={"output_tokens": 1})
    broken = read_events(made.events[1:])
    assert broken.obstacle is not None
    assert broken.obstacle.rule == "H03"


def test_a_text_for_an_error_breaks_the_contract_and_no_client() -> None:
    refusal = exchange(b"no key", status=401, kind="text/plain")
    assert finding("C05", refusal) is None
    assert finding("C25", refusal) == "the content type is text/plain"
    assert (find_rule("C05").impact, find_rule("C25").impact) == ("breaking", "contract")
    assert finding("C05", exchange(MESSAGE, kind="text/plain")) == "the content type is text/plain"


class Answers:
    """A probe that answers every call with one exchange."""

    def __init__(self, made: Exchange) -> None:
        self.made = made
        self.model = "m"

    def sample(self, _: str) -> Exchange:
        return self.made

    def send(self, _: Call) -> Exchange:
        return self.made


def test_another_api_at_the_place_of_models_is_one_finding() -> None:
    listed = exchange(OPENAI_LIST, None, path="models")
    assert finding("I07", listed) == "has_more is None"
    assert finding("I08", listed) is None
    with pytest.raises(Skipped, match="the list breaks I07"):
        pages(Answers(listed))  # type: ignore[arg-type]


def test_a_short_call_may_fit_into_the_limit() -> None:
    call = {"type": "tool_use", "id": "toolu_1", "name": "get_weather", "input": {"city": "Zürich"}}
    usage = {"input_tokens": 9, "output_tokens": 7}
    short = exchange({**MESSAGE, "content": [call], "stop_reason": "tool_use", "usage": usage})

    class Cuts(Answers):
        def sample(self, name: str) -> Exchange:
            return self.made if name == "cut-tool" else exchange({**MESSAGE, "stop_reason": "max_tokens"})

    cut(Cuts(short))  # type: ignore[arg-type]
