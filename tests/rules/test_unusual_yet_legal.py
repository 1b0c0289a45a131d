"""What servers may do although few do it: no rule that decides may take it for a fault."""

from __future__ import annotations

import json
from typing import Any

import pytest

from claude_conformance.contract import load_contract
from claude_conformance.rules import HELD, Finding, Observation, Skipped, find_rule
from claude_conformance.rules.kit.ask import streamed
from claude_conformance.rules.probe import Call
from claude_conformance.rules.sections.g_message.stops import cut
from claude_conformance.rules.sections.i_models_and_counting.list import pages
from claude_conformance.rules.stream.grammar import read_events
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


def finding(rule: str, made: Exchange, *, wide: bool = False) -> Finding:
    """What the observer of a rule says of an exchange; ``wide`` with the betas that clients are made for."""
    view = load_contract().document_view("client") if wide else load_contract().view("2023-06-01")
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
    ],
)
def test_a_wrong_counter_hides_nothing_else(made: Exchange, rule: str) -> None:
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
    assert (find_rule("C05").impact, find_rule("C25").impact) == ("contract", "contract")
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


CODE_TOOL = {"type": "code_execution_20250825", "name": "code_execution"}
ADD = {"name": "add", "input_schema": {"type": "object"}, "allowed_callers": ["code_execution_20250825"]}
CALLER = {"type": "code_execution_20250825", "tool_id": "srvtoolu_1"}
BY_CODE = {"type": "tool_use", "id": "toolu_1", "name": "add", "input": {}, "caller": CALLER}
RAN = {"type": "code_execution_result", "stdout": "", "stderr": "", "return_code": 0, "content": []}
RESULT = {"type": "code_execution_tool_result", "tool_use_id": "srvtoolu_1", "content": RAN}
CALL = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "code_execution", "input": {"code": "add()"}}
TEXT = {"type": "text", "text": "Done."}
FETCH = {
    "type": "server_tool_use",
    "id": "srvtoolu_2",
    "name": "web_fetch",
    "input": {"url": "https://a.example"},
}
PAGE = {
    "type": "document",
    "source": {"type": "text", "media_type": "text/plain", "data": "Low tide at noon."},
}
FETCHED = {
    "type": "web_fetch_tool_result",
    "tool_use_id": "srvtoolu_2",
    "content": {"type": "web_fetch_result", "url": "https://a.example", "content": PAGE},
}
QUOTE = {
    "type": "char_location",
    "cited_text": "noon",
    "document_index": 0,
    "start_char_index": 12,
    "end_char_index": 16,
}
MCP = [
    {"type": "mcp_tool_use", "id": "mcptoolu_1", "name": "n", "server_name": "s", "input": {}},
    {"type": "mcp_tool_result", "tool_use_id": "mcptoolu_1", "is_error": False, "content": [TEXT]},
]
FALLBACK = {"type": "fallback", "from": {"model": "m"}, "to": {"model": "n"}, "trigger": {"type": "refusal"}}
THOUGHT = {"type": "thinking", "thinking": "Hm", "signature": "c2lnbmVk"}


def asked(*later: Any, **more: Any) -> dict[str, Any]:
    """A request whose conversation goes on with these contents of the assistant and of the user, in turns."""
    roles = ("assistant", "user")
    turns = [{"role": roles[at % 2], "content": content} for at, content in enumerate(later)]
    return {**PLAIN, "max_tokens": 64, "messages": [*PLAIN["messages"], *turns], **more}


def said(*content: Any, **more: Any) -> dict[str, Any]:
    return {**MESSAGE, "content": list(content), **more}


THREAD = {"type": "continue", "previous_message_id": "msg_0"}
TOOLSET = {"type": "computer_toolset_20260801"}
DEFINED = {"type": "tool_addition", "tool": {"type": "tool_definition", "definition": ADD}}
NOTHING = {"input_tokens": 0, "output_tokens": 0}
LEGAL = [
    ("a paused turn goes on with its result", ["E22"], asked([CALL]), said(RESULT, TEXT)),
    (
        "a result comes after the client's own",
        ["E22"],
        asked(
            [CALL, {**BY_CODE, "caller": {"type": "direct"}}],
            [{"type": "tool_result", "tool_use_id": "toolu_1"}],
        ),
        said(RESULT, TEXT),
    ),
    ("a thread shows no earlier call", ["E22"], asked(thread=THREAD), said(RESULT, TEXT)),
    ("MCP answers its own calls", ["E22", "E18"], asked(), said(*MCP, TEXT)),
    (
        "running code calls",
        ["E17", "G12", "G16"],
        asked(tools=[CODE_TOOL, ADD]),
        said(CALL, BY_CODE, stop_reason="tool_use"),
    ),
    (
        "running code calls again at no cost",
        ["E17", "G12", "G16"],
        asked(tools=[CODE_TOOL, ADD]),
        said(BY_CODE, stop_reason="tool_use", usage=NOTHING),
    ),
    (
        "a toolset names its tools",
        ["E17"],
        asked(tools=[TOOLSET]),
        said({**BY_CODE, "toolset_name": "computer"}, stop_reason="tool_use"),
    ),
    (
        "a thread keeps its tools",
        ["E17"],
        asked(thread=THREAD),
        said(BY_CODE, stop_reason="tool_use"),
    ),
    (
        "a tool comes in the middle",
        ["E17"],
        asked(messages=[*PLAIN["messages"], {"role": "system", "content": [DEFINED]}]),
        said(BY_CODE, stop_reason="tool_use"),
    ),
    ("a fetched page is cited", ["G09"], asked(), said(FETCH, FETCHED, {**TEXT, "citations": [QUOTE]})),
    (
        "a page fetched before is cited",
        ["G09"],
        asked([FETCH, FETCHED]),
        said({**TEXT, "citations": [QUOTE]}),
    ),
    (
        "a page cited by a place that is not known",
        ["G09"],
        asked(),
        said(FETCH, FETCHED, {**TEXT, "citations": [{**QUOTE, "cited_text": "else"}]}),
    ),
    (
        "a document of a thread is cited",
        ["G09"],
        asked(thread=THREAD),
        said({**TEXT, "citations": [QUOTE]}),
    ),
    (
        "several turns spend more than one",
        ["G04"],
        asked(),
        said(CALL, RESULT, TEXT, usage={"input_tokens": 1, "output_tokens": 99}),
    ),
    ("a refusal costs nothing", ["G16"], asked(), said(TEXT, stop_reason="refusal", usage=NOTHING)),
    ("another model does without the tool", ["G12"], asked(), said(BY_CODE, FALLBACK, TEXT)),
    (
        "a client's call of a kind to come",
        ["G12"],
        asked(),
        said({"type": "brand_new_use"}, stop_reason="tool_use"),
    ),
    ("a thought ends a loop of tools", ["F05"], asked(), said(CALL, RESULT, THOUGHT)),
    (
        "a thought is all that there was room for",
        ["F05"],
        asked(),
        said(TEXT, THOUGHT, stop_reason="max_tokens"),
    ),
    (
        "a thought is cut off by a refusal",
        ["F05"],
        asked(),
        said({**THOUGHT, "signature": ""}, stop_reason="refusal"),
    ),
    (
        "a thought is cut off by a fallback",
        ["F05"],
        asked(),
        said({**THOUGHT, "signature": ""}, FALLBACK, TEXT),
    ),
    ("thoughts are left out", ["F05"], asked(), said({**THOUGHT, "thinking": ""}, TEXT)),
    (
        "two blocks make a stop sequence by chance",
        ["G03"],
        asked(stop_sequences=["ab"]),
        said({"type": "text", "text": "a"}, CALL, RESULT, {"type": "text", "text": "b"}),
    ),
    ("nothing is said", ["G01", "G02", "G05", "G12", "G16"], asked(), said(usage=NOTHING)),
]


@pytest.mark.parametrize(
    ("rules", "sent", "answer"), [case[1:] for case in LEGAL], ids=[case[0] for case in LEGAL]
)
def test_what_the_api_answers_breaks_no_rule(rules: list[str], sent: Any, answer: Any) -> None:
    for rule in rules:
        assert finding(rule, exchange(answer, sent), wide=True) in (None, HELD), rule


WRONG = [
    ("E22", asked(), said(TEXT, RESULT, TEXT)),
    ("E22", asked(), said(MCP[0], {**MCP[1], "tool_use_id": "mcptoolu_9"})),
    ("E17", asked(tools=[CODE_TOOL, ADD]), said({**BY_CODE, "name": "sub"})),
    ("E18", asked(), said({**MCP[0], "id": "call_1"})),
    ("G09", asked([PAGE]), said({**TEXT, "citations": [{**QUOTE, "cited_text": "else"}]})),
    ("G04", asked(), said(TEXT, usage={"input_tokens": 1, "output_tokens": 99})),
    ("G16", asked(), said({**BY_CODE, "caller": {"type": "direct"}}, stop_reason="tool_use", usage=NOTHING)),
    ("G12", asked(), said(FALLBACK, BY_CODE)),
    ("G12", asked(), said(CALL, RESULT, stop_reason="tool_use")),
    ("F05", asked(), said(TEXT, THOUGHT)),
    ("F05", asked(), said({**THOUGHT, "signature": ""}, TEXT)),
    ("F05", asked(), said({**THOUGHT, "signature": ""})),
    ("G03", asked(stop_sequences=["ab"]), said({"type": "text", "text": "abc"})),
]


@pytest.mark.parametrize("sent", [case[2] for case in LEGAL] + [case[1] for case in WRONG])
def test_only_valid_requests_show_what_is_legal(sent: Any) -> None:
    view = load_contract().document_view("client")
    assert view.validator(view.operations["createMessage"].request_schema() or "").violations(sent) == []


@pytest.mark.parametrize(("rule", "sent", "answer"), WRONG)
def test_what_is_close_to_it_and_wrong_does(rule: str, sent: Any, answer: Any) -> None:
    assert finding(rule, exchange(answer, sent), wide=True) not in (None, HELD)


def test_message_delta_may_raise_what_was_cached() -> None:
    parts = {"ephemeral_5m_input_tokens": 7, "ephemeral_1h_input_tokens": 0}
    begun = {"input_tokens": 3, "output_tokens": 1, "cache_creation_input_tokens": 7, "cache_creation": parts}
    ends = {"output_tokens": 2, "cache_creation_input_tokens": 12}
    assert finding("F12", stream(begun, ends=ends)) == HELD
    assert finding("F12", stream({**begun, "cache_creation_input_tokens": 9}, ends=ends)) not in (None, HELD)
    assert finding("F12", stream(begun, ends={**ends, "cache_creation": parts})) not in (None, HELD)


def test_limits_that_are_not_announced_are_no_fault() -> None:
    plain = exchange(MESSAGE)
    assert finding("M01", plain) is None
    kinds = ("requests", "tokens", "input-tokens", "output-tokens")
    names = [
        f"anthropic-ratelimit-{kind}-{part}" for kind in kinds for part in ("limit", "remaining", "reset")
    ]
    for given, verdict in ((names, True), (names[3:], False), (names[:1], False)):
        response = Response(200, tuple((name, "1") for name in given), plain.response.body, 1)  # type: ignore[union-attr]
        found = finding("M01", Exchange(plain.request, response))
        assert (found == HELD) is verdict
        assert found is not None
