"""Rules about retried, clamped and shown answers do not mistake what a right server may do."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from stand_in import Given, Seen, error, stand_in

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockConfig, MockServer, Step
from claude_conformance.rules import select
from claude_conformance.rules.sections.g_message.citations import _misquoted
from claude_conformance.suite import Options, Result, make_target, run

KEY = "sk-ant-api03-mistaken"
HEADERS = {"x-api-key": KEY, "anthropic-version": "2026-10-21"}


@pytest.fixture
def mock() -> Iterator[MockServer]:
    with MockServer(MockConfig(api_keys=(KEY,), pace=0, batch_seconds=0.2)) as running:
        yield running


def examine(
    upstream: MockServer, rule: str, after: Callable[[Seen, Given], Given] = lambda _, given: given
) -> Result:
    with stand_in(upstream, after=after) as url:
        options = Options(rules=select([rule]), writes=True, longest_pause=0.1)
        (result,) = run(make_target(url, KEY), load_contract(), options).results
    return result


def answers(change: Callable[[dict[str, Any], dict[str, Any]], dict[str, Any]]) -> Any:
    """Changes the messages of a server, given what was sent."""

    def after(seen: Seen, given: Given) -> Given:
        if seen.path == "/v1/messages" and given.status == 200 and given.body[:1] == b"{":
            given.body = json.dumps(change(json.loads(seen.body), given.json())).encode()
        return given

    return after


def test_a_batch_of_the_same_size_is_no_twin(mock: MockServer) -> None:
    params = {"model": "claude-haiku-5-5", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
    sent = {"requests": [{"custom_id": name, "params": params} for name in ("one", "two")]}
    httpx.post(f"{mock.url}/v1/messages/batches", json=sent, headers=HEADERS).raise_for_status()
    assert examine(mock, "V45").status == "passed"


def test_a_batch_that_cannot_be_read_is_not_judged(mock: MockServer) -> None:
    def unread(seen: Seen, given: Given) -> Given:
        """Lists each batch once more under another id."""
        if seen.method == "GET" and seen.path.startswith("/v1/messages/batches?"):
            page = given.json()
            page["data"] += [{**item, "id": f"{item['id']}x"} for item in page["data"]]
            given.body = json.dumps(page).encode()
        return given

    found = examine(mock, "V45", unread)
    assert found.status == "skipped"
    assert "cannot be read" in found.message


ONCE = ("V44", "V45", "V46", "V47")


def without_deletion(seen: Seen) -> Seen | Given:
    return error(404, "not_found_error") if seen.method == "DELETE" else seen


def test_runs_on_a_server_without_deletion_do_not_disturb_each_other(mock: MockServer) -> None:
    """Two runs at once leave their objects behind, then a third one has the same seed too."""

    def statuses(url: str) -> dict[str, str]:
        options = Options(rules=select(ONCE), writes=True, longest_pause=0.1)
        results = run(make_target(url, KEY), load_contract(), options).results
        return {result.rule.id: f"{result.status} {result.message}".strip() for result in results}

    with stand_in(mock, before=without_deletion) as url:
        with ThreadPoolExecutor(2) as pool:
            found = list(pool.map(statuses, (url, url)))
        found.append(statuses(url))
    assert found == [dict.fromkeys(ONCE, "passed")] * 3


@pytest.mark.parametrize(
    ("rule", "path"),
    [("V44", "/v1/files?"), ("V45", "/v1/messages/batches?"), ("V46", "/v1/skills?")],
)
def test_a_list_without_the_created_object_is_not_judged(mock: MockServer, rule: str, path: str) -> None:
    def empty(seen: Seen, given: Given) -> Given:
        if seen.method == "GET" and seen.path.startswith(path):
            given.body = json.dumps({**given.json(), "data": []}).encode()
        return given

    found = examine(mock, rule, empty)
    assert (found.status, "the list omits a created object" in found.message) == ("skipped", True)


def test_a_count_that_is_refused_as_usually_spelled_says_nothing_about_spellings(mock: MockServer) -> None:
    def uncounted(seen: Seen, given: Given) -> Given:
        return error(400, "invalid_request_error") if seen.path.endswith("/count_tokens") else given

    result = examine(mock, "C40", uncounted)
    assert result.status == "skipped"
    assert "1 of 4 cases was not judged" in result.message


def test_a_model_that_does_not_think_is_not_judged(mock: MockServer) -> None:
    def silent(_: dict[str, Any], message: dict[str, Any]) -> dict[str, Any]:
        return {**message, "content": [item for item in message["content"] if item["type"] != "thinking"]}

    found = examine(mock, "F26", answers(silent))
    assert (found.status, "contains no complete thinking" in found.message) == ("skipped", True)


def test_a_model_that_writes_less_is_not_judged() -> None:
    script = (Step(match={"contains": "to 6000"}, times=0, text="1 2 3 and so on."),)
    with MockServer(MockConfig(api_keys=(KEY,), pace=0, script=script)) as mock:
        found = examine(mock, "G20")
    assert (found.status, "shorter text" in found.message) == ("skipped", True)


def called(change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """Changes the inputs of the tool calls in JSON responses."""

    def change_all(_: dict[str, Any], message: dict[str, Any]) -> dict[str, Any]:
        blocks = [
            {**block, "input": change(block["input"])} if block["type"] == "tool_use" else block
            for block in message["content"]
        ]
        return {**message, "content": blocks}

    return answers(change_all)


def test_what_the_model_leaves_out_of_a_loose_tool_is_not_judged(mock: MockServer) -> None:
    without = called(lambda given: {name: item for name, item in given.items() if name != "nested"})
    found = examine(mock, "U05", without)
    assert (found.status, "may have left it out" in found.message) == ("skipped", True)


def test_a_strict_tool_whose_schema_is_not_kept_is_not_called_changed(mock: MockServer) -> None:
    def other(given: dict[str, Any]) -> dict[str, Any]:
        return {**given, "numbers": {**given["numbers"], "zero": 7}} if "numbers" in given else given

    found = examine(mock, "U01", called(other))
    assert found.status == "failed"
    assert "does not satisfy its schema at numbers.zero: 7, not 0" in found.message


def test_a_tool_choice_is_not_judged_by_a_call_that_is_cut_off(mock: MockServer) -> None:
    def breaks(_: Seen, given: Given) -> Given:
        """Fails on calls that reach max_tokens."""
        cut = b'"stop_reason": "max_tokens"' in given.body or b'"stop_reason":"max_tokens"' in given.body
        return error(500, "api_error") if cut and b'"tool_use"' in given.body else given

    assert examine(mock, "Q06", breaks).status == "passed"
    assert examine(mock, "G04", breaks).status == "failed"


def test_references_in_schemas_lead_somewhere(mock: MockServer) -> None:
    """A server that resolves the references of a tool's schema refuses one that leads nowhere."""

    def resolves(seen: Seen, given: Given) -> Given:
        references = re.findall(rb'"\\$ref": "([^"]*)"', seen.body)
        lost = any(reference != b"#/$defs/port" for reference in references)
        return error(400, "invalid_request_error") if lost else given

    for rule in ("T06", "T16", "T20"):
        assert examine(mock, rule, resolves).status == "passed", rule


def test_a_long_stream_whose_tokens_are_not_counted_reached_its_limit(mock: MockServer) -> None:
    """V40 judges the count."""

    def uncounted(_: Seen, given: Given) -> Given:
        given.body = re.sub(rb'"output_tokens": ?\d+', b'"output_tokens":0', given.body)
        return given

    assert examine(mock, "G20", uncounted).status == "skipped"
    assert examine(mock, "V40", uncounted).status == "failed"


def test_no_value_of_top_p_is_sent_to_models_without_it(mock: MockServer) -> None:
    def refuses(seen: Seen, given: Given) -> Given:
        new = b"claude-opus-4-8" in seen.body and b'"top_p"' in seen.body
        return error(400, "invalid_request_error") if new else given

    with stand_in(mock, after=refuses) as url:
        options = Options(rules=select(["Q01"]), model="claude-opus-4-8")
        (found,) = run(make_target(url, KEY), load_contract(), options).results
    assert (found.status, found.message) == ("passed", "")


@pytest.mark.parametrize(("lost", "status"), [("", "passed"), ("claude-opus-4-8", "failed")])
def test_a_model_is_unknown_only_if_others_are_known(mock: MockServer, lost: str, status: str) -> None:
    """A server without retrieval of models does not say which models there are."""

    def unknown(seen: Seen, given: Given) -> Given:
        path = seen.path.partition("?")[0]
        missing = path.startswith("/v1/models/") and path.endswith(lost)
        return error(404, "not_found_error") if missing else given

    with stand_in(mock, after=unknown) as url:
        options = Options(rules=select(["V09"]), model="claude-opus-4-8")
        (found,) = run(make_target(url, KEY), load_contract(), options).results
    assert found.status == status


TEXT = "\n\U0001f6a2 Zürich lies at a lake."


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (3, 9, ""),
        (4, 10, "UTF-16 code units"),
        (6, 13, "bytes"),
        (2, 8, "from the first character that is not white space"),
        (0, 5, "the document says"),
    ],
)
def test_the_unit_of_wrong_positions_is_named(start: int, end: int, words: str) -> None:
    place = {"document_index": 0, "start_char_index": start, "end_char_index": end, "cited_text": "Zürich"}
    found = _misquoted(place, [TEXT])
    assert words in found
    assert bool(words) is bool(found)
    assert ("positions count" in found) is (words not in ("", "the document says"))
