"""Servers that the mock's faults do not make: one that trips a rule no fault trips, one that lacks much."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs
import pytest
from stand_in import Before, Given, Seen, error, stand_in

from claude_conformance.contract import load_contract
from claude_conformance.kill_matrix.elsewhere import ELSEWHERE, SPELLED
from claude_conformance.mock import MockServer
from claude_conformance.rules import Rule, all_rules, find_rule
from claude_conformance.suite import Options, Report, Result, make_target, run

OPTIONAL = (
    b'"thinking"',
    b'"cache_control"',
    b'"output_config"',
    b'"citations"',
    b'"image"',
    b'"defer_loading"',
    b'"input_examples"',
    b'"search_result"',
    b'"context_management"',
    b'"web_fetch"',
    b'"web_search"',
)
"""What a server may lack: requests with one of these are refused."""


def examine(url: str, key: str, rules: Iterable[Rule], model: str | None = None) -> Report:
    options = Options(rules=tuple(rules), model=model, workers=4)
    return run(make_target(url, key), load_contract(), options)


def one(url: str, key: str, rule: str) -> Result:
    return examine(url, key, [find_rule(rule)]).results[0]


@pytest.mark.parametrize("name", SPELLED)
def test_a_server_that_does_not_know_a_spelling_of_a_header_fails_a06(name: str) -> None:
    def before(seen: Seen) -> Seen:
        return attrs.evolve(seen, headers={key: item for key, item in seen.headers.items() if key != name})

    with MockServer() as upstream, stand_in(upstream, before) as url:
        result = one(url, upstream.api_key, "A06")
    assert result.status == "failed"
    assert [case.name for case in result.cases if case.status == "failed"] == [name]
    assert len(result.cases) == len(SPELLED)


def test_a_server_that_knows_every_spelling_passes_a06() -> None:
    with MockServer() as upstream:
        assert one(upstream.url, upstream.api_key, "A06").status == "passed"


def refusing_early(key: str, *headers: tuple[str, str]) -> tuple[Before, Callable[[Mapping[str, str]], bool]]:
    """A server that answers 401 to other keys without reading the body."""
    denied = error(401, "authentication_error")
    denied = attrs.evolve(denied, headers=[*denied.headers, *headers])

    def known(given: Mapping[str, str]) -> bool:
        return given.get("x-api-key") == key

    return lambda seen: seen if known(seen.headers) else denied, known


def test_a_server_that_leaves_the_body_of_a_refused_request_unread_fails_c39() -> None:
    with MockServer() as upstream:
        before, reads = refusing_early(upstream.api_key)
        with stand_in(upstream, before, reads=reads) as url:
            result = one(url, upstream.api_key, "C39")
    assert result.status == "failed"
    found = "the server answers the body of the refused request as if it were a request"
    assert result.message == f"no key: {found}; an unknown key: {found}"


def test_a_server_may_close_the_connection_after_an_early_refusal() -> None:
    with MockServer() as upstream:
        before, reads = refusing_early(upstream.api_key, ("connection", "close"))
        with stand_in(upstream, before, reads=reads) as url:
            assert one(url, upstream.api_key, "C39").status == "passed"


@pytest.mark.parametrize("more", [9, -9])
def test_a_server_that_announces_another_length_fails_c28(more: int) -> None:
    def after(seen: Seen, given: Given) -> Given:
        counts = "count_tokens" in seen.path
        return attrs.evolve(given, announced=len(given.body) + more) if counts else given

    rules = [find_rule("C28"), find_rule("I01")]
    with MockServer() as upstream:
        with stand_in(upstream, after=after) as url:
            found = {item.rule.id: item for item in examine(url, upstream.api_key, rules).results}
            assert (found["C28"].status, "content-length" in found["C28"].message) == ("failed", True)
        with stand_in(upstream) as url:
            assert [item.status for item in examine(url, upstream.api_key, rules).results] == ["passed"] * 2


def test_every_rule_tripped_elsewhere_is_tripped_here() -> None:
    generated = {"P01", "P02", "P03", "P04"}  # see tests/suite/test_properties.py
    assert set(ELSEWHERE) == {"A06", "C28", *(f"A06/{name}" for name in SPELLED)} | generated


def bare(model: dict[str, Any]) -> dict[str, Any]:
    """What servers said of a model before they told what it can do."""
    return {name: model[name] for name in ("id", "type", "display_name", "created_at")}


def test_what_a_server_lacks_is_not_held_against_it() -> None:
    numbers = itertools.count(1)

    def before(seen: Seen) -> Seen | Given:
        if "count_tokens" in seen.path:
            return error(404, "not_found_error", f"req_01StandIn{next(numbers)}")
        if any(word in seen.body for word in OPTIONAL):
            return error(400, "invalid_request_error", f"req_01StandIn{next(numbers)}")
        return seen

    def after(seen: Seen, given: Given) -> Given:
        if not seen.path.startswith("/v1/models") or given.status != 200:
            return given
        found = given.json()
        found = {**found, "data": [bare(item) for item in found["data"]]} if "data" in found else bare(found)
        return attrs.evolve(given, body=json.dumps(found).encode())

    wanted = [rule for rule in all_rules() if rule.id[0] in "DEFGHI" and rule.kind == "probe"]
    with MockServer() as upstream, stand_in(upstream, before, after) as url:
        report = examine(url, upstream.api_key, wanted, model="claude-haiku-5-5")
    found = {result.rule.id: result for result in report.results}
    failed = {id_: result.message for id_, result in found.items() if result.status in {"failed", "error"}}
    # Streams pass through this server in one piece.
    assert set(failed) <= {"H19"}, failed
    for id_ in (
        "F01",
        "F05",
        "F07",
        "F13",
        "F18",
        "G08",
        "G09",
        "D21",
        "D30",
        "D36",
        "E19",
        "E20",
        "E21",
        "E23",
    ):
        assert found[id_].status in {"unsupported", "skipped"}, (id_, found[id_].message)
    assert {found[id_].status for id_ in ("I01", "I02", "I04", "I16", "C15") if id_ in found} == {
        "unsupported"
    }
    assert all(result.message for result in found.values() if result.status in {"unsupported", "skipped"})
