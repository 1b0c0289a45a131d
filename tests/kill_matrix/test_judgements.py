"""The single judgements of the rules, and which a run comes to."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from claude_conformance.kill_matrix import load_expected
from claude_conformance.kill_matrix.judgements import excused, judgements, unreached, watched
from claude_conformance.kill_matrix.run import Plan, examine
from claude_conformance.rules.sections.v_truth import lengths, stored_objects

ROOT = Path(__file__).parents[2]
NAMES = [item.name for item in judgements()]
UNTIMED = {"processing_status": "canceling", "ended_at": None}


def named(text: str) -> str:
    (found,) = (name for name in NAMES if text in name)
    return found


def test_judgements_are_told_apart() -> None:
    assert len(NAMES) == len(set(NAMES)) > 300
    assert {name.partition(".")[0] for name in NAMES} >= {"kit", "stream", "k_files", "v_truth"}


def test_a_judgement_that_no_fault_reaches_is_told() -> None:
    wanted = named("a prompt of a few words counts")
    reached = set(NAMES) - {wanted}
    assert unreached(NAMES) == []
    assert unreached(reached) == [f"no fault reaches {wanted}"]


def test_the_exceptions_exist_and_name_a_test() -> None:
    found = excused()
    assert set(found) <= set(NAMES)
    for reason in set(found.values()):
        assert reason.startswith("in tests/")
        assert (ROOT / reason.removeprefix("in ")).is_file(), reason


untraced = pytest.mark.skipif(sys.gettrace() is not None, reason="another tracer is at work")


@untraced
def test_what_was_judged_is_noted_and_what_held_is_not() -> None:
    wanted = named("and cancel_initiated_at null")
    with watched() as reached:
        thread = threading.Thread(target=stored_objects._batch_fault, args=(UNTIMED,))
        thread.start()
        thread.join()
        stored_objects._batch_fault({"processing_status": "ended", "ended_at": "2026-01-01T00:00:00Z"})
    assert reached == {wanted}
    assert sys.gettrace() is None
    with watched() as reached:
        assert lengths.fits.__name__ == "fits"
    assert reached == set()


def test_another_tracer_keeps_its_place() -> None:
    def tracer(*_: object) -> None:
        return None

    before = sys.gettrace()
    sys.settrace(tracer)
    try:
        with watched() as reached:
            assert sys.gettrace() is tracer
        assert (sys.gettrace(), reached) == (tracer, set())
    finally:
        sys.settrace(before)


@untraced
def test_an_examination_tells_which_of_several_judgements_failed() -> None:
    (item,) = load_expected(["batch-results-counters-crossed"]).values()
    assert named("a prompt of a few words counts") in examine(Plan(item.fault, item.rules)).reached
    (item,) = load_expected(["batch-results-crossed"]).values()
    assert named("was asked for the word") in examine(Plan(item.fault, item.rules)).reached
