"""Each script in examples/ runs on the mock, and prints what it is about."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claude_conformance.mock import MockConfig, MockServer

EXAMPLES = Path(__file__).parents[2] / "examples"
PRINTS = {
    "messages": ("first:", "second:", "tokens:"),
    "messages_stream": ("block 0 is complete: text", '"stop_reason": "end_turn"'),
    "tools": ("the model calls: next_high_tide({'harbour': 'Saint-Malo'})", "stopped for: end_turn"),
    "tools_stream": ("piece:", "input: {", "'nights'"),
    "thinking": ("thinking:", "text:"),
    "structured_output": ("order: ['price', 'product', 'quantity']",),
    "images": ("end_turn",),
    "batch": ("river-0 succeeded", "river-1 succeeded", "river-2 succeeded"),
    "files": ("stored: tides.txt 31 bytes", "stopped for: end_turn", "deleted: True"),
}


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    with MockServer(MockConfig()) as server:
        yield {**os.environ, "ANTHROPIC_BASE_URL": server.url, "ANTHROPIC_API_KEY": server.api_key}


def test_every_script_is_tested() -> None:
    of_the_suite = {"own_rules"}  # see tests/rules/test_own_rules.py
    assert {path.stem for path in EXAMPLES.glob("*.py")} - of_the_suite == PRINTS.keys()


@pytest.mark.parametrize("name", sorted(PRINTS))
def test_it_runs(name: str, environment: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, EXAMPLES / f"{name}.py"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for words in PRINTS[name]:
        assert words in done.stdout
