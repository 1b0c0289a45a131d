"""Rules distinguish a lost part of a long text from lines that a model leaves out."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_conformance.rules import Failed, Skipped
from claude_conformance.rules.kit.repeated_texts import log
from claude_conformance.rules.sections.u_exact.long import keeps_whole, lost_part
from claude_conformance.wire import Exchange, Request


class _Probe:
    extent = "sample"


PROBE: Any = _Probe()
EXCHANGE = Exchange(Request("POST", "http://h/v1/messages", body=b"{}"))
WHOLE = log(PROBE)
LINES = WHOLE.splitlines()


def judge(found: str, twin: str | None = None) -> str:
    try:
        keeps_whole(WHOLE, found, EXCHANGE, twin)
    except Failed as failure:
        return str(failure)
    except Skipped:
        return "skipped"
    return "passed"


@given(st.integers(0, len(WHOLE)), st.integers(1, len(WHOLE)))
def test_a_text_without_one_part_is_the_text_before_and_after_it(start: int, length: int) -> None:
    end = min(len(WHOLE), start + length)
    found = WHOLE[:start] + WHOLE[end:]
    lost = lost_part(WHOLE, found)
    if start == end or not found:
        assert lost is None
    else:
        assert lost is not None
        place, part = lost
        assert found == WHOLE[:place] + WHOLE[place + len(part) :]
        assert len(part) == end - start


def test_a_log_is_longer_than_what_servers_cut_and_no_line_is_like_another() -> None:
    assert len(WHOLE) > 10_000
    assert len(set(LINES)) == len(LINES)


@pytest.mark.parametrize("length", [4000, 4096, 8192, 10_000])
def test_a_cut_text_is_a_failure(length: int) -> None:
    assert f"{len(WHOLE) - length} of {len(WHOLE)} characters are lost" in judge(WHOLE[:length])


def test_a_whole_text_passes() -> None:
    assert judge(WHOLE) == "passed"
    assert judge(f"\n{WHOLE}\n") == "passed"


@pytest.mark.parametrize("found", ["\n".join(LINES[:100]), "\n".join(LINES[:50] + LINES[60:])])
def test_lines_that_are_left_out_count_only_if_the_same_request_got_them_another_way(found: str) -> None:
    assert judge(found) == "skipped"
    assert judge(found, twin=found) == "skipped"
    assert "characters are lost" in judge(found, twin=WHOLE)


@pytest.mark.parametrize(
    "found", ["", "I cannot do that.", WHOLE[:5000] + "...", WHOLE.replace("Enge", "Zug")]
)
def test_another_text_is_that_of_the_model(found: str) -> None:
    assert judge(found, twin=WHOLE) == "skipped"
