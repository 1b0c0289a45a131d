"""The same seed gives the same generated requests in any process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
sys.path.insert(0, ".")
for name in sys.argv[2:]:
    __import__(name)
from claude_conformance.contract import load_contract
from claude_conformance.suite.strategies import generate
view = load_contract().view()
operation = view.operations[sys.argv[1]]
for valid in (True, False):
    for found in generate(view, operation, 25, 7, valid=valid):
        print(ascii(found))
"""

LOCAL = (
    "WORDS = ["
    + ", ".join(f"'word-{n}-of-a-module'" for n in range(200))
    + "]\nNUMBERS = ["
    + (", ".join(str(70_001 + 13 * n) for n in range(200)) + "]\n")
)


def generated(folder: Path, hash_seed: str, *modules: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    arguments = [sys.executable, "-c", PROGRAM, "countMessageTokens", *modules]
    done = subprocess.run(
        arguments, cwd=folder, env=environment, capture_output=True, text=True, check=True, timeout=300
    )
    return done.stdout


def test_other_modules_and_hash_seeds_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "full_of_constants.py").write_text(LOCAL)
    plain = generated(tmp_path, "1")
    assert plain.count("Generated(") > 20
    assert generated(tmp_path, "2", "full_of_constants", "xml.dom.minidom") == plain
