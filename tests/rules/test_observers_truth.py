"""What observers that compare a response with its request, or with other responses, find."""

from __future__ import annotations

from typing import Any

import pytest
from observing import EVENTS, error, message, message_body, seen
from test_observers_messages import answer, block, tools, user

from claude_conformance.rules import HELD, Finding
from claude_conformance.rules.kit.token_counts import near
from claude_conformance.rules.sections.j_batches.batches import counts
from claude_conformance.rules.sections.u_exact.text import same_white_space
from claude_conformance.rules.sections.v_truth import citations
from claude_conformance.rules.sections.v_truth.models_and_skills import loaded_skills, one_model
from claude_conformance.rules.sections.v_truth.reuse import error_paths
from claude_conformance.rules.sections.v_truth.searches import searched
from claude_conformance.rules.sections.v_truth.stored_objects import consistent
from claude_conformance.rules.sections.v_truth.streamed_tokens import from_the_start


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (20, 0, True),
        (21, 0, False),
        (0, 20, True),
        (0, 21, False),
        (280, 300, True),
        (279, 300, True),
        (270, 300, True),
        (269, 300, False),
        (330, 300, True),
        (331, 300, False),
        (220, 200, True),
        (221, 200, False),
    ],
)
def test_two_counts_agree_within_twenty_tokens_or_a_tenth(first: int, second: int, same: bool) -> None:
    assert near(first, second) is same


CITED = {"a": "The lamp turns.", "b": "Two ships"}


def cited(kind: str, **place: Any) -> dict[str, Any]:
    return block("text", text="x", citations=[block(kind, **place)])


def document(kind: str = "text", title: str | None = "Log", **source: Any) -> dict[str, Any]:
    return block("document", title=title, source={"type": kind, **source})


LOG = {"document_index": 0, "document_title": "Log"}
PARTS = [block("text", text="one "), block("text", text="two"), block("text", text="three")]


@pytest.mark.parametrize(
    ("sent", "citation", "finding"),
    [
        ([document()], cited("char_location", **LOG), HELD),
        ([document(title="Log of 1904")], cited("char_location", **LOG), HELD),
        (
            [document()],
            cited("char_location", document_index=0),
            "document_title is None, document 0 is called 'Log'",
        ),
        ([document(title=None)], cited("char_location", document_index=0, document_title=None), HELD),
        (
            [document()],
            cited("char_location", **{**LOG, "document_index": 1}),
            "a citation names document 1 of 1",
        ),
        (
            [document()],
            cited("char_location", **{**LOG, "document_index": -1}),
            "a citation names document -1 of 1",
        ),
        (
            [document(), document(title="B")],
            cited("char_location", document_index=1, document_title="B"),
            HELD,
        ),
        (
            [document()],
            cited("char_location", **LOG, file_id="f"),
            "file_id is 'f', document 0 is the file None",
        ),
        ([document("file", file_id="f")], cited("char_location", **LOG, file_id="f"), HELD),
        (
            [document("base64")],
            cited("char_location", **LOG),
            "a char_location names document 0, whose source is base64",
        ),
        ([document("base64")], cited("page_location", **LOG, start_page_number=1, end_page_number=2), HELD),
        *(
            (
                [document("base64")],
                cited("page_location", **LOG, start_page_number=first, end_page_number=last),
                f"a citation goes from page {first!r} to {last!r}; pages start at 1 and the end is exclusive",
            )
            for first, last in ((0, 2), (2, 2), (1, None))
        ),
        (
            [document("content", content=PARTS)],
            cited(
                "content_block_location", **LOG, start_block_index=0, end_block_index=2, cited_text="one two"
            ),
            HELD,
        ),
        *(
            (
                [document("content", content=PARTS)],
                cited("content_block_location", **LOG, start_block_index=first, end_block_index=last),
                f"a citation goes from block {first!r} to {last!r} of 3",
            )
            for first, last in ((-1, 1), (1, 1), (2, 4), (0, None))
        ),
        ([block("text", text="x")], cited("char_location", **LOG), None),
        ([document()], block("text", text="x"), None),
    ],
)
def test_a_citation_of_a_document(sent: list[Any], citation: dict[str, Any], finding: Finding) -> None:
    assert citations.cited_documents(message(citation, sent=user(*sent))) == finding
    inside = user(block("tool_result", content=sent))
    assert citations.cited_documents(message(citation, sent=inside)) == finding
    # Code and MCP servers add documents.
    more = {**user(*sent), **tools("web_fetch_20250910")}
    assert citations.cited_documents(message(citation, sent=more)) is None
    assert citations.cited_documents(message(citation, sent={**user(*sent), "mcp_servers": [{}]})) is None


RESULT = block("search_result", source="s", title="T", content=PARTS)
PLACE = {"search_result_index": 0, "source": "s", "title": "T", "start_block_index": 1, "end_block_index": 2}


@pytest.mark.parametrize(
    ("changes", "finding"),
    [
        ({"cited_text": "two"}, HELD),
        ({"cited_text": "two", "title": None}, HELD),
        ({"search_result_index": 1}, "a citation names search result 1 of 1"),
        ({"search_result_index": -1}, "a citation names search result -1 of 1"),
        ({"search_result_index": None}, "a citation names search result None of 1"),
        ({"source": "x"}, "source is 'x', that of search result 0 is 's'"),
        ({"title": "x"}, "title is 'x', that of search result 0 is 'T'"),
        ({"source": None}, "the citation of search result 0 names no source"),
        ({"end_block_index": 4}, "a citation goes from block 1 to 4 of 3"),
    ],
)
def test_a_citation_of_a_search_result(changes: dict[str, Any], finding: Finding) -> None:
    citation = cited("search_result_location", **{**PLACE, **changes})
    assert citations.cited_results(message(citation, sent=user(RESULT))) == finding
    assert citations.cited_results(message(citation, sent={})) is None
    assert citations.cited_results(message("x", sent=user(RESULT))) is None


def found_at(*urls: str) -> dict[str, Any]:
    return answer(content=[block("web_search_result", url=url) for url in urls])


@pytest.mark.parametrize(
    ("more", "sent", "finding"),
    [
        ([found_at("a", "b")], {}, HELD),
        ([found_at("a")], {}, "a citation names 'b', which no search found"),
        ([found_at("a")], user(found_at("b"), role="assistant"), HELD),
        ([], {}, None),
        ([found_at("a"), block("code_execution_tool_result")], {}, None),
        ([found_at("a"), block("server_tool_use", name="bash_code_execution")], {}, None),
    ],
)
def test_a_citation_of_a_page(more: list[Any], sent: dict[str, Any], finding: Finding) -> None:
    assert (
        citations.cited_pages(message(*more, cited("web_search_result_location", url="b"), sent=sent))
        == finding
    )


@pytest.mark.parametrize(
    ("tool", "urls", "finding"),
    [
        ({}, ["https://a.org/x"], HELD),
        ({"max_uses": 1}, ["https://a.org"], HELD),
        ({"allowed_domains": ["a.org"]}, ["https://a.org/x", "https://b.a.org"], HELD),
        (
            {"allowed_domains": ["a.org"]},
            ["https://b.org"],
            "a search found b.org, which allowed_domains exclude",
        ),
        (
            {"allowed_domains": ["a.org"]},
            ["https://ba.org"],
            "a search found ba.org, which allowed_domains exclude",
        ),
        ({"blocked_domains": ["a.org"]}, ["https://b.org"], HELD),
    ],
)
def test_searches_keep_to_their_sites(tool: dict[str, Any], urls: list[str], finding: Finding) -> None:
    sent = tools("web_search_20250305", **tool)
    assert searched(message(found_at(*urls), sent=sent)) == finding
    assert searched(message("x", sent=sent)) is None
    assert searched(message(answer(content={}), sent=sent)) is None
    assert searched(message(found_at(*urls), sent={"tools": sent["tools"] * 2})) is None


def batch(**changes: Any) -> dict[str, Any]:
    return {
        "id": "b",
        "processing_status": "in_progress",
        "request_counts": {"processing": 2, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0},
        "created_at": "2026-01-01T00:00:00Z",
        "expires_at": "2026-01-02T00:00:00Z",
        **changes,
    }


def of(processing: int, succeeded: int) -> dict[str, int]:
    return {"processing": processing, "succeeded": succeeded, "errored": 0, "canceled": 0, "expired": 0}


ENDED = {"processing_status": "ended", "ended_at": "2026-01-01T01:00:00Z"}


@pytest.mark.parametrize(
    ("changes", "finding"),
    [
        ({}, HELD),
        ({"request_counts": of(3, 0)}, "the counts sum up to 3, the batch has 2 requests"),
        ({"request_counts": {"processing": 2}}, "request_counts is {'processing': 2}"),
        ({"request_counts": None}, "request_counts is None"),
        (
            {"request_counts": of(1, 1)},
            f"the batch is 'in_progress' and counts {of(1, 1)!r} already",
        ),
        ({"processing_status": "ended", "request_counts": of(0, 2)}, HELD),
    ],
)
def test_the_counts_of_a_batch(changes: dict[str, Any], finding: Finding) -> None:
    memories: dict[str, dict[str, Any]] = {}
    asked = {"requests": [{}, {}]}
    made = seen(200, batch(), operation="createMessageBatch", sent=asked, memories=memories)
    assert counts(made) == HELD
    for operation in ("getMessageBatch", "cancelMessageBatch"):
        assert counts(seen(200, batch(**changes), operation=operation, memories=memories)) == finding
    listed = {"data": [batch(id="other"), batch(**changes)]}
    assert counts(seen(200, listed, operation="listMessageBatches", memories=memories)) == finding
    assert counts(seen(201, batch(**changes), operation="getMessageBatch", memories=memories)) is None
    assert counts(seen(200, batch(**changes), operation="deleteMessageBatch", memories=memories)) is None
    assert counts(seen(200, {"data": []}, operation="listMessageBatches")) is None
    again = seen(200, batch(**changes), operation="createMessageBatch", sent=asked)
    assert counts(again) == finding


@pytest.mark.parametrize(
    ("changes", "finding"),
    [
        ({}, HELD),
        (ENDED, HELD),
        ({**ENDED, "results_url": "u"}, HELD),
        (
            {"ended_at": "2026-01-01T01:00:00Z"},
            "processing_status is 'in_progress', ended_at '2026-01-01T01:00:00Z'",
        ),
        ({"processing_status": "ended"}, "processing_status is 'ended', ended_at None"),
        ({"processing_status": "other", "ended_at": "x"}, HELD),
        ({"results_url": "u"}, "processing_status is 'in_progress', and there is a results_url"),
        (
            {"processing_status": "canceling"},
            "processing_status is 'canceling', and cancel_initiated_at null",
        ),
        ({"processing_status": "canceling", "cancel_initiated_at": "2026-01-01T00:00:00Z"}, HELD),
        (
            {**ENDED, "ended_at": "2025-12-31T23:59:59Z"},
            "ended_at (2025-12-31T23:59:59Z) is before created_at (2026-01-01T00:00:00Z)",
        ),
        (
            {"expires_at": "2026-01-01T00:00:00Z"},
            "expires_at (2026-01-01T00:00:00Z) is not after created_at",
        ),
        ({"expires_at": "2026-01-01T00:00:01Z"}, HELD),
    ],
)
def test_a_batch_agrees_with_itself(changes: dict[str, Any], finding: Finding) -> None:
    assert consistent(seen(200, batch(**changes), operation="getMessageBatch")) == finding
    listed = {"data": [batch(), batch(**changes), {"processing_status": 5}]}
    assert consistent(seen(200, listed, operation="listMessageBatches")) == finding
    for other in (
        seen(201, batch(**changes), operation="getMessageBatch"),
        seen(200, batch(**changes), operation="getFileMetadata"),
        seen(200, batch(**changes), operation="getMessageBatch", media_type="text/plain"),
        seen(200, {**batch(**changes), "id": 5}, operation="getMessageBatch"),
        seen(200, raw=b"{", operation="getMessageBatch"),
    ):
        assert consistent(other) is None


@pytest.mark.parametrize(
    ("paths", "finding"),
    [
        (["messages.0.content"], HELD),
        (["messages[0].content"], HELD),
        (["messages.1"], "error.details.paths names 'messages.1', which the request does not have"),
        (["messages.x"], "error.details.paths names 'messages.x', which the request does not have"),
        (["messages", "model"], "error.details.paths names 'model', which the request does not have"),
        (
            ["messages.0.content.0"],
            "error.details.paths names 'messages.0.content.0', which the request does not have",
        ),
        ([5], "error.details.paths names 5, which the request does not have"),
        ([], None),
        ("messages", None),
    ],
)
def test_an_error_names_parts_of_the_request(paths: Any, finding: Finding) -> None:
    sent = {"messages": [{"content": "x"}]}
    body = error(details={"paths": paths})
    assert error_paths(seen(400, body, sent=sent)) == finding
    assert error_paths(seen(399, body, sent=sent)) is None
    assert error_paths(seen(400, body, sent=[])) is None
    assert error_paths(seen(400, raw=b"{", sent=sent)) is None


def test_a_model_has_one_name_in_a_run() -> None:
    memories: dict[str, dict[str, Any]] = {}

    def told(asked: str, said: str, *content: Any, **more: Any) -> Finding:
        body = message_body(*content, model=said)
        return one_model(seen(200, body, sent={"model": asked, **more}, memories=memories))

    assert (told("m", "m-1"), told("m", "m-1"), told("n", "m-2")) == (HELD, HELD, HELD)
    assert told("m", "m-2") == "m is reported as 'm-2', and was as 'm-1' before"
    assert told("m", "m-2", fallbacks=["n"]) is None
    assert told("m", "m-2", block("fallback")) is None
    assert told("m", 5) is None  # type: ignore[arg-type]


SKILL = {"type": "custom", "skill_id": "s", "version": "1"}


@pytest.mark.parametrize(
    ("asked", "said", "finding"),
    [
        ([], [SKILL], None),
        ([SKILL], [SKILL], HELD),
        ([SKILL], [], "the container lacks the skill s"),
        ([SKILL], [{**SKILL, "skill_id": "t"}], "the container names the skill 't', which was not requested"),
        ([SKILL], [{**SKILL, "type": "x"}], "the skill s is 'x', requested as 'custom'"),
        ([SKILL], [{**SKILL, "version": "2"}], "the skill s is '2', requested in '1'"),
        ([{**SKILL, "version": "latest"}], [SKILL], HELD),
        ([{"type": "custom", "skill_id": "s"}], [SKILL], HELD),
    ],
)
def test_skills_of_a_container(asked: list[Any], said: list[Any], finding: Finding) -> None:
    sent = {"container": {"skills": asked}}
    assert loaded_skills(message("x", sent=sent, container={"skills": said})) == finding
    assert loaded_skills(message("x", sent=sent)) is None


def streamed(
    *content: Any, first: Any = 9, last: Any = 9, sent: Any = None, stop: str = "end_turn", **fields: Any
) -> Any:
    events = [
        {"type": "message_start", "message": {"usage": {"input_tokens": first}}},
        {"type": "message_delta", "usage": {"input_tokens": last}},
    ]
    made = seen(media_type=EVENTS, events=events, sent=sent)
    made.__dict__["message"] = message_body(*content, stop=stop, **fields)
    return made


@pytest.mark.parametrize(
    ("observation", "finding"),
    [
        (streamed("x"), HELD),
        (streamed("x", last=10), HELD),
        (streamed("x", last=8), "input_tokens falls from 9 in message_start to 8 in message_delta"),
        (streamed("x", last=8, stop="refusal"), None),
        (streamed("x", last=None), None),
        (streamed("x", first=None), None),
        (streamed("x", last=8, sent={"container": "c"}), None),
        (streamed("x", last=8, sent=tools("web_search_1")), None),
        (streamed("x", last=8, sent={"mcp_servers": [{}]}), None),
        (
            streamed("x", last=8, sent=tools("custom")),
            "input_tokens falls from 9 in message_start to 8 in message_delta",
        ),
        (streamed(block("compaction"), last=8), None),
        (streamed("x", last=8, usage={"iterations": [{}, {}]}), None),
        (
            streamed("x", last=8, usage={"iterations": [{}]}),
            "input_tokens falls from 9 in message_start to 8 in message_delta",
        ),
        (streamed("x", last=8, usage={"server_tool_use": {"a": 1}}), None),
        (message("x"), None),
    ],
)
def test_input_tokens_do_not_fall_in_a_stream(observation: Any, finding: Finding) -> None:
    assert from_the_start(observation) == finding


@pytest.mark.parametrize(
    ("plain", "stream", "finding"),
    [
        ("a\n\nb\n\nc", "a\n\nb\n\nc", HELD),
        ("a\nb", "a b", HELD),
        ("a\n\nb", "a b", "the stream has no line break, the same text the other way has 2"),
        (
            "a b",
            "a\n\nb",
            "the response without a stream has no line break, the same text the other way has 2",
        ),
        ("a b", "a\nb", HELD),
        ("a\n\nb\n\nc", "a\n\nb\n\nd", None),
    ],
)
def test_white_space_is_the_same_in_a_stream(plain: str, stream: str, finding: Any) -> None:
    memories: dict[str, dict[str, Any]] = {}
    assert same_white_space(seen(200, message_body(plain), sent={"a": 1}, memories=memories)) is None
    made = seen(media_type=EVENTS, sent={"a": 1, "stream": True}, memories=memories)
    made.__dict__["message"] = message_body(stream)
    made.__dict__["reading"] = type("Reading", (), {"obstacle": None})
    assert same_white_space(made) == finding
