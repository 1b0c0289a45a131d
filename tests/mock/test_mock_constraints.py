"""What JSON Schema cannot say: each constraint refuses what breaks it, and lets its near miss pass."""

from __future__ import annotations

import re

import pytest
from content_cases import CONTENT
from mock_kit import post
from options_cases import OPTIONS
from schemas_cases import SCHEMAS
from tools_cases import TOOLS

from claude_conformance.mock import MockServer
from claude_conformance.mock.apis.kit.constraints import REGISTRY

CASES = {**TOOLS, **SCHEMAS, **CONTENT, **OPTIONS}

# Tested elsewhere, or never reached because the schema says it first.
ELSEWHERE = {
    "thinking-signature-genuine",
    "web-results-genuine",
    "container-skills-exist",
    "container-skills-not-too-many",
    "file-kind-fits",
    "files-exist",
    "one-cursor-at-a-time",
    "mcp-servers-by-https",
    "toolsets-and-servers-match",
    "edits-in-order",
    "fallbacks-distinct",
    "thread-known",
    "speed-supported",
}


@pytest.mark.parametrize("id", CASES)
def test_refusals(server: MockServer, id: str) -> None:
    for data, says in CASES[id][0]:
        answer = post(server, data)
        assert answer.status_code == 400, answer.text[:300]
        found = answer.json()["error"]
        assert found["type"] == "invalid_request_error"
        assert says in found["message"]


@pytest.mark.parametrize("id", CASES)
def test_near_misses(server: MockServer, id: str) -> None:
    for data in CASES[id][1]:
        answer = post(server, data)
        assert answer.status_code == 200, answer.text[:300]


@pytest.mark.parametrize("id", CASES)
def test_a_fault_switches_each_constraint_off(server: MockServer, id: str) -> None:
    fault = next(item.fault for item in REGISTRY if item.id == id)
    with server.faults(fault):
        answers = [(post(server, data), says) for data, says in CASES[id][0]]
    assert any(answer.status_code == 200 or says not in answer.text for answer, says in answers)


def test_every_constraint_is_tested() -> None:
    messages = {item.id for item in REGISTRY if "createMessage" in item.operations or item.id in ELSEWHERE}
    assert messages == set(CASES) | ELSEWHERE


def test_constraints_cite_rules() -> None:
    for item in REGISTRY:
        assert item.rules
        assert all(re.fullmatch(r"[A-N]\d\d|D\d{3}|(doc|sdk)/[\w/.-]+", rule) for rule in item.rules)
