"""Every YAML file that people write has a reader that refuses what it does not know."""

from __future__ import annotations

import subprocess
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = "conformance/claude_conformance"
OVERLAYS = (f"{CODE}/contract/overlays_schema.py", "tests/contract/test_file_schema.py")

# By pattern of paths: what refuses an unknown or misspelt property, with file and line, and its test.
READERS: dict[str, tuple[str, str]] = {
    "spec/*": (f"{CODE}/contract/validate.py", "tests/contract/test_validate.py"),
    "overlays/variants.yaml": OVERLAYS,
    "overlays/betas/*": OVERLAYS,
    "overlays/versions/*": OVERLAYS,
    "overlays/generator.yaml": OVERLAYS,
    "*/contract/outside.yaml": (f"{CODE}/contract/outside.py", "tests/review/test_every_operation.py"),
    "*/kill_matrix/expected.yaml": (
        f"{CODE}/kill_matrix/expected.py",
        "tests/kill_matrix/test_kill_matrix.py",
    ),
    "*/kill_matrix/unreached.yaml": (
        f"{CODE}/kill_matrix/judgements.py",
        "tests/kill_matrix/test_judgements.py",
    ),
    "*/drift/reviewed.yaml": (f"{CODE}/review/drift/reviewed.py", "tests/drift/test_drift_command.py"),
    "*/review/words.yaml": (f"{CODE}/review/words.py", "tests/review/test_words.py"),
    "tests/impact/*": ("tests/impact/measure.py", "tests/impact/test_impacts.py"),
    "tests/mutation/equivalent.yaml": ("tests/mutation/mutants.py", "tests/mutation/test_mutants.py"),
    "tests/peers/judgements.yaml": (
        "tests/peers/peerkit/judgements.py",
        "tests/peers/test_peer_judgements.py",
    ),
    "tests/sdk/expected.yaml": ("tests/sdk/run.py", "tests/sdk/test_sdk_expected.py"),
}
# Descriptions and overlays of tests, and the settings of other tools.
OTHERS = ("tests/contract/*", "tests/review/words_cases.yaml", ".ci/lint/*", ".github/*")


def test_every_yaml_file_has_a_reader() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "*.yaml", "*.yml"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert len(listed) > 100
    known = (*READERS, *OTHERS)
    assert [path for path in listed if not any(fnmatch(path, pattern) for pattern in known)] == []
    assert [pattern for pattern in known if not any(fnmatch(path, pattern) for path in listed)] == []


def test_the_readers_and_their_tests_exist() -> None:
    assert [path for pair in READERS.values() for path in pair if not (ROOT / path).is_file()] == []
