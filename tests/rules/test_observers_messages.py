"""What each observer of a message finds, at the limits of its judgement."""

from __future__ import annotations

from typing import Any

import pytest
from observing import EVENTS, error, message, seen

from claude_conformance.rules import HELD, Finding, Observation, find_rule
from claude_conformance.rules.sections.e_tools.server_tools import failing, no_client_call
from claude_conformance.rules.sections.f_thinking_and_caching.blocks import order
from claude_conformance.rules.sections.f_thinking_and_caching.cache_usage import sums
from claude_conformance.rules.sections.g_message.stops import output_limit
from claude_conformance.rules.sections.h_stream.events import content_type
from claude_conformance.rules.sections.v_truth import context
from claude_conformance.rules.sections.v_truth import counts as counters
from claude_conformance.rules.sections.v_truth.lengths import LONG, MOST, fits
from claude_conformance.rules.sections.v_truth.tool_names import callers, found_tools, results, server_calls


def rule(name: str) -> Any:
    return find_rule(name).observe


def block(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": kind, **fields}


def call(id_: Any = "toolu_1", **fields: Any) -> dict[str, Any]:
    return block("tool_use", **{"id": id_, "name": "t", "input": {}, **fields})


def server(id_: str = "srvtoolu_1", name: str = "web_search", **fields: Any) -> dict[str, Any]:
    return block("server_tool_use", id=id_, name=name, input={}, **fields)


def answer(kind: str = "web_search", id_: str = "srvtoolu_1", content: Any = None) -> dict[str, Any]:
    return block(f"{kind}_tool_result", tool_use_id=id_, content=[] if content is None else content)


def failed(kind: str = "web_search", code: Any = "unavailable", as_: str | None = None) -> dict[str, Any]:
    name = as_ or f"{kind}_tool_result_error"
    return answer(kind, content={"type": name, "error_code": code})


def tools(*kinds: str, **fields: Any) -> dict[str, Any]:
    return {"tools": [{"type": kind, "name": kind.split("_2")[0], **fields} for kind in kinds]}


def user(*blocks: Any, role: str = "user") -> dict[str, Any]:
    return {"messages": [{"role": role, "content": [*blocks]}]}


FALLBACK, THOUGHT = block("fallback"), block("thinking", thinking="Hm", signature="s")
OPEN = block("thinking", thinking="Hm")
REDACTED, WEB, FETCH = block("redacted_thinking", data="x"), "web_search_20250305", "web_fetch_20250910"
CODE = block("code_execution_20250825", tool_id="srvtoolu_1")
NAMED = {"tools": [{"name": "t"}]}

CASES: list[tuple[Any, Observation, Finding]] = [
    (rule("E17"), message("Hi"), None),
    (rule("E17"), message(call(), sent=NAMED), HELD),
    (rule("E17"), message(call(), sent={}), "the tool 't' is not in the request"),
    (rule("E17"), message(call(toolset_name="x"), sent={}), HELD),
    (rule("E17"), message(call(), sent={"thread": {"type": "continue"}}), HELD),
    (rule("E17"), message(call(), sent={"thread": {"type": "create"}}), "the tool 't' is not in the request"),
    (rule("E17"), message(call(), sent=user(block("x", tool={"definition": {"name": "t"}}))), HELD),
    (rule("E17"), message(call(5), sent=NAMED), "tool_use.id is 5"),
    (rule("E17"), message(call("a b"), sent=NAMED), "tool_use.id is 'a b'"),
    (rule("E17"), message(call(""), sent=NAMED), "tool_use.id is ''"),
    (rule("E17"), message(call(), call(), sent=NAMED), "the id toolu_1 was used before"),
    (rule("E17"), message(call(input="{}"), sent=NAMED), "tool_use.input is not an object"),
    (rule("E18"), message("Hi"), None),
    (rule("E18"), message(call(), server(), block("mcp_tool_use", id="mcptoolu_1")), HELD),
    (rule("E18"), message(call("call_1")), "tool_use.id is 'call_1', not toolu_..."),
    (rule("E18"), message(server("toolu_1")), "server_tool_use.id is 'toolu_1', not srvtoolu_..."),
    (rule("E18"), message(block("mcp_tool_use")), "mcp_tool_use.id is None, not mcptoolu_..."),
    (no_client_call, message(call(name="web_search"), sent=NAMED), None),
    (no_client_call, message("Hi", sent=tools(WEB)), None),
    (no_client_call, message(server(), sent=tools(WEB)), HELD),
    (
        no_client_call,
        message(call(name="web_search"), sent=tools(WEB)),
        "the server tool web_search is called by a tool_use block",
    ),
    (no_client_call, message(call(), server(), sent=tools("code_execution_20250825")), HELD),
    (failing, message("Hi"), None),
    (failing, message(server(), answer()), HELD),
    (failing, message("Hi", answer()), "the web_search_tool_result answers no call of its message"),
    (failing, message(answer(), "Hi"), HELD),
    (failing, message("Hi", answer(), sent=user(server(), role="assistant")), HELD),
    (failing, message(call("srvtoolu_1"), answer()), HELD),
    (failing, message(server(), failed()), HELD),
    (
        failing,
        message(server(), failed(as_="x_error")),
        "the web_search_tool_result contains x_error with error_code 'unavailable'",
    ),
    (
        failing,
        message(server(), failed(code=5)),
        "the web_search_tool_result contains web_search_tool_result_error with error_code 5",
    ),
    (order, message("Hi"), None),
    (order, message(THOUGHT, "Hi"), HELD),
    (order, message(THOUGHT), HELD),
    (order, message("Hi", THOUGHT), "the message ends with thinking"),
    (order, message("Hi", THOUGHT, stop="max_tokens"), HELD),
    (order, message("Hi", THOUGHT, call(), THOUGHT, stop="tool_use"), HELD),
    (order, message("Hi", THOUGHT, "Ho"), HELD),
    (order, message(REDACTED, THOUGHT), HELD),
    (order, message(block("thinking", signature="s")), "a thinking block has no thinking"),
    (order, message(OPEN, "Hi"), "a thinking block has no signature"),
    (order, message(OPEN), "a thinking block has no signature"),
    (order, message(OPEN, stop="max_tokens"), HELD),
    (order, message(OPEN, "Hi", stop="max_tokens"), "a thinking block has no signature"),
    (order, message(OPEN, FALLBACK, "Hi"), HELD),
    (order, message({**THOUGHT, "signature": ""}, "Hi"), "a thinking block has no signature"),
    *(
        (sums, message(usage={"cache_creation_input_tokens": total, "cache_creation": parts}), finding)
        for total, parts, finding in (
            (0, {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0}, None),
            (3, {"ephemeral_5m_input_tokens": 1, "ephemeral_1h_input_tokens": 2}, HELD),
            (3, {"ephemeral_5m_input_tokens": 3}, None),
            (None, {"ephemeral_5m_input_tokens": 3, "ephemeral_1h_input_tokens": 2}, None),
            (3, None, None),
            (
                4,
                {"ephemeral_5m_input_tokens": 1, "ephemeral_1h_input_tokens": 2},
                "cache_creation_input_tokens is 4, its parts sum to 3",
            ),
            (
                0,
                {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 1},
                "cache_creation_input_tokens is 0, its parts sum to 1",
            ),
        )
    ),
    (rule("G16"), message("Hi"), HELD),
    (rule("G16"), message("Hi", usage={"output_tokens": 1}), HELD),
    (
        rule("G16"),
        message("Hi", usage={"output_tokens": 0}),
        "usage.output_tokens is 0 although the message has content",
    ),
    (rule("G16"), message("", usage={"output_tokens": 0}), None),
    (rule("G16"), message("Hi", stop="refusal", usage={"output_tokens": 0}), None),
    (rule("G16"), message(call(caller=CODE), usage={"output_tokens": 0}), None),
    (
        rule("G16"),
        message(call(), usage={"output_tokens": 0}),
        "usage.output_tokens is 0 although the message has content",
    ),
    (rule("G16"), message("Hi", usage={"output_tokens": None}), None),
    (rule("G07"), message("Hi"), HELD),
    (rule("G07"), message(stop_details={"a": 1}, stop="refusal"), HELD),
    (rule("G07"), message(stop_details={"a": 1}), "stop_details is set with stop_reason 'end_turn'"),
    (rule("G12"), message("Hi"), None),
    (rule("G12"), message(call(), stop="tool_use"), HELD),
    (rule("G12"), message(call(), stop="max_tokens"), HELD),
    (rule("G12"), message(call()), "the message calls a tool and stop_reason is end_turn"),
    (
        rule("G12"),
        message(call(), stop="stop_sequence"),
        "the message calls a tool and stop_reason is stop_sequence",
    ),
    (rule("G12"), message(call(), FALLBACK, "Hi"), HELD),
    (rule("G12"), message(FALLBACK, call()), "the message calls a tool and stop_reason is end_turn"),
    (rule("G12"), message("Hi", stop="tool_use"), "stop_reason is tool_use and the message calls no tool"),
    (
        rule("G12"),
        message(server(), answer(), THOUGHT, stop="tool_use"),
        "stop_reason is tool_use and the message calls no tool",
    ),
    (rule("G12"), message(block("other_use"), stop="tool_use"), None),
    (rule("G17"), message("Hi"), HELD),
    (rule("G17"), message("Hi", id="m_1"), "the message id is 'm_1', not msg_..."),
    (rule("G17"), message("Hi", id=5), None),
    (output_limit, message("Hi", sent={"max_tokens": 5}), HELD),
    (output_limit, message("Hi", sent={"max_tokens": 4}), "usage.output_tokens is 5, max_tokens was 4"),
    (output_limit, message("Hi", sent={}), None),
    (output_limit, message(server(), sent={"max_tokens": 4}), None),
    (output_limit, message("Hi", sent={"max_tokens": 4}, usage={"iterations": [1]}), None),
    (output_limit, message("Hi", sent={"max_tokens": 4}, usage={"output_tokens": "5"}), None),
    (output_limit, message(call(), THOUGHT, sent={"max_tokens": 5}), HELD),
    (content_type, seen(media_type=EVENTS, sent={"stream": True}), HELD),
    (content_type, seen(sent={"stream": True}), "the content type is application/json"),
    (content_type, seen(media_type=None, sent={"stream": True}, raw=b"event:"), "the content type is absent"),
    (content_type, seen(sent={"stream": False}), None),
    (content_type, seen(201, sent={"stream": True}), None),
    (content_type, seen(sent={"stream": True}, operation="countMessageTokens"), None),
    (context.iterations, message("Hi"), None),
    *(
        (context.iterations, message(usage={"iterations": steps}), finding)
        for steps, finding in (
            ([block("message", input_tokens=9, output_tokens=5)], HELD),
            ([block("message", output_tokens=2), block("message", output_tokens=3)], HELD),
            ([block("message", output_tokens=2)], "usage.output_tokens is 5, its iterations sum to 2"),
            ([block("compaction", output_tokens=2)], None),
            ([block("message", output_tokens=5), block("compaction", output_tokens=2)], HELD),
            (
                [block("message", output_tokens=5), block("fallback_message", output_tokens=4)],
                "usage.output_tokens is 5, its iterations sum to 4",
            ),
            ([block("fallback_message", output_tokens=4), block("fallback_message", output_tokens=5)], HELD),
        )
    ),
    *(
        (
            context.applied,
            message(
                sent={"context_management": {"edits": asked}, **user(call(), call(), THOUGHT)},
                context_management={"applied_edits": done},
            ),
            finding,
        )
        for asked, done, finding in (
            ([], [], None),
            ([block("clear_tool_uses_20250919")], None, None),
            ([block("clear_tool_uses_20250919")], [], HELD),
            (
                [block("clear_tool_uses_20250919")],
                [block("x")],
                "the edit 'x' was applied, which the request does not ask for",
            ),
            (
                [block("clear_tool_uses_20250919")],
                [block("clear_tool_uses_20250919", cleared_tool_uses=2, cleared_input_tokens=0)],
                HELD,
            ),
            (
                [block("clear_tool_uses_20250919")],
                [block("clear_tool_uses_20250919", cleared_tool_uses=3)],
                "cleared_tool_uses is 3, the request contains 2",
            ),
            (
                [block("clear_tool_uses_20250919")],
                [block("clear_tool_uses_20250919", cleared_tool_uses=-1)],
                "cleared_tool_uses is -1, the request contains 2",
            ),
            (
                [block("clear_thinking_20251015")],
                [block("clear_thinking_20251015", cleared_thinking_turns=1, cleared_input_tokens=-1)],
                "cleared_input_tokens is -1",
            ),
        )
    ),
    (counters.server_tools, message("Hi"), None),
    (
        counters.server_tools,
        message(server(), answer(), usage={"server_tool_use": {"web_search_requests": 1}}),
        HELD,
    ),
    (counters.server_tools, message(server(), failed()), HELD),
    (
        counters.server_tools,
        message(server(), answer()),
        "usage.server_tool_use.web_search_requests is 0, the message contains 1 uses",
    ),
    (
        counters.server_tools,
        message(server(), answer(), usage={"server_tool_use": {"web_search_requests": 2}}),
        "usage.server_tool_use.web_search_requests is 2, the message calls 1",
    ),
    (counters.server_tools, message(answer(), usage={"server_tool_use": {"web_search_requests": 2}}), HELD),
    (counters.server_tools, message(server(), answer(), FALLBACK), None),
    (counters.server_tools, message(server(), answer(), stop="refusal"), None),
    *(
        (
            counters.thinking,
            message(*shown, sent=sent, usage={"output_tokens_details": {"thinking_tokens": tokens}}),
            finding,
        )
        for tokens, shown, sent, finding in (
            (None, [THOUGHT], {}, None),
            (0, [], {}, None),
            (5, [], {}, HELD),
            (6, [], {}, "6 of 5 output tokens were spent on thinking"),
            (-1, [], {}, "-1 of 5 output tokens were spent on thinking"),
            (0, [THOUGHT], {}, "the message contains thinking, but thinking_tokens is 0"),
            (0, [{**THOUGHT, "thinking": ""}], {}, None),
            (0, [], {"thinking": {"type": "disabled"}}, HELD),
            (1, [], {"thinking": {"type": "disabled"}}, "thinking is disabled, and thinking_tokens is 1"),
            (6, [FALLBACK], {}, None),
        )
    ),
    *(
        (counters.served, message(sent=sent, usage=usage), finding)
        for sent, usage, finding in (
            ({}, {}, None),
            ({}, {"service_tier": "standard"}, HELD),
            ({}, {"service_tier": "priority"}, HELD),
            ({}, {"service_tier": "batch"}, "usage.service_tier is 'batch', the request asked for auto"),
            (
                {"service_tier": "standard_only"},
                {"service_tier": "priority"},
                "usage.service_tier is 'priority', the request asked for standard_only",
            ),
            ({}, {"speed": "fast"}, "usage.speed is 'fast', which the request did not ask for"),
            ({"speed": "fast"}, {"speed": "fast"}, None),
            ({"inference_geo": "us"}, {"inference_geo": "us"}, HELD),
            ({"inference_geo": "us"}, {"inference_geo": "not_available"}, HELD),
            ({"inference_geo": "us"}, {}, None),
            ({}, {"inference_geo": "us"}, None),
            (
                {"inference_geo": "us"},
                {"inference_geo": "eu"},
                "usage.inference_geo is 'eu', the request asked for 'us'",
            ),
        )
    ),
    (fits, message("a " * (LONG - 1), usage={"output_tokens": 0}), None),
    (fits, message("a " * LONG, usage={"output_tokens": LONG // MOST}), HELD),
    (
        fits,
        message("a " * LONG, usage={"output_tokens": LONG // MOST - 1}),
        f"usage.output_tokens is {LONG // MOST - 1}, the text has {LONG} words",
    ),
    (fits, message("a " * LONG, FALLBACK, usage={"output_tokens": 1}), None),
    (fits, message("a " * LONG, stop="refusal", usage={"output_tokens": 1}), None),
    (server_calls, message("Hi", sent=tools(WEB)), None),
    (server_calls, message(server(), sent={}), None),
    (server_calls, message(server(), sent=tools(WEB)), HELD),
    (server_calls, message(server(name="other"), sent=tools(WEB)), HELD),
    (
        server_calls,
        message(server(name="web_fetch"), sent=tools(WEB)),
        "the server calls web_fetch, for which the request has no tool",
    ),
    (server_calls, message(server(name="code_execution"), sent=tools("web_search_20260209")), HELD),
    (results, message("Hi"), None),
    (results, message(server(), answer()), HELD),
    (results, message(answer()), HELD),
    (results, message(server(), answer(), answer()), "the call srvtoolu_1 has two results"),
    (
        results,
        message(server(name="web_fetch"), answer()),
        "a web_search_tool_result answers a call of web_fetch",
    ),
    (results, message(server()), "the turn ends although the call of web_search has no result"),
    (results, message(server(), stop="pause_turn"), HELD),
    (results, message(server(), FALLBACK), HELD),
    (results, message(server(), block("mcp_tool_use", id="x")), HELD),
    (results, message(server(), answer("other")), HELD),
    (callers, message("Hi", call()), None),
    (callers, message(call(caller=block("direct"))), HELD),
    (callers, message(server(), call(caller=CODE)), HELD),
    (
        callers,
        message(server("srvtoolu_2"), call(caller=CODE)),
        "the caller of t is 'srvtoolu_1', which is not a call of a server tool",
    ),
    (callers, message(call(caller=CODE)), HELD),
    (
        callers,
        message(call(caller=CODE), sent=user(call("toolu_2"), role="assistant")),
        "the caller of t is 'srvtoolu_1', and the conversation has no such call",
    ),
    (callers, message(call(caller=CODE), sent=user(server(), role="assistant")), HELD),
    *(
        (found_tools, message(answer("tool_search", content={"tool_references": found}), sent=sent), finding)
        for found, sent, finding in (
            ([{"tool_name": "a"}], {}, None),
            ([{"tool_name": "tool_search_tool_regex"}], tools("tool_search_tool_regex_2"), HELD),
            (
                [{"tool_name": "a"}],
                tools("tool_search_tool_regex_2"),
                "the tool search finds 'a', which is not a tool of the request",
            ),
            (
                [{"tool_name": 5}],
                tools("tool_search_tool_regex_2"),
                "the tool search finds 5, which is not a tool of the request",
            ),
            ([{"tool_name": "a"}], tools("tool_search_tool_regex_2", "mcp_toolset"), None),
            ([{"tool_name": "a"}], {**tools("tool_search_tool_x_2"), **user({"tool_name": "a"})}, HELD),
        )
    ),
]


@pytest.mark.parametrize(
    ("observe", "observation", "finding"),
    CASES,
    ids=[f"{case[0].__name__}-{n}" for n, case in enumerate(CASES)],
)
def test_a_finding(observe: Any, observation: Observation, finding: Finding) -> None:
    assert observe(observation) == finding


@pytest.mark.parametrize("observe", list({case[0].__name__: case[0] for case in CASES}.values()))
def test_an_error_and_a_count_are_no_message(observe: Any) -> None:
    """Rules about messages have nothing to say of other responses."""
    assert observe(seen(400, error(), sent={"stream": True})) is None
    assert observe(seen(200, {"input_tokens": 5}, operation="countMessageTokens")) is None
    assert observe(seen(200, [], sent={"stream": False})) is None
