"""Rules that no fault of the mock makes fail. Tests use special servers to make them fail."""

from __future__ import annotations

from collections.abc import Mapping

SPELLED = (
    "X-API-KEY", "X-Api-Key", "ANTHROPIC-VERSION", "Anthropic-Version", "CONTENT-TYPE", "Content-Type",
    "ANTHROPIC-BETA", "Anthropic-Beta",
)  # fmt: skip
"""Names of headers as rule A06 spells them; the mock cannot see the letter case."""

ELSEWHERE: Mapping[str, str] = {
    "A06": "a server in front of the mock that drops headers whose names are not in lower case",
    **{f"A06/{name}": f"a server in front of the mock that drops a header called {name}" for name in SPELLED},
    "C28": "a server in front of the mock that announces a few bytes more or fewer than it sends",
    "P01": "the mock with `optional-members-500`, asked with generated requests",
    "P02": "the mock with `models-openai-list`, asked with generated requests",
    "P03": "the mock with `error-validation-500`, asked with generated requests",
    "P04": "the mock with `stream-no-message-stop`, asked with generated requests",
}
"""By rule id, or rule id and case: what the server in the test does."""
