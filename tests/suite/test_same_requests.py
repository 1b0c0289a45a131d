"""The same seed gives the same requests in any process."""

from __future__ import annotations

import json
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
    for found in generate(view, operation, 9, 7, valid=valid):
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
    assert plain.count("Generated(") > 12
    assert generated(tmp_path, "2", "full_of_constants", "xml.dom.minidom") == plain


RUN = """
import json
import re
import sys

sys.path.insert(0, ".")
for name in sys.argv[2:]:
    __import__(name)
from claude_conformance.contract import load_contract
from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.rules import select
from claude_conformance.suite import Options, make_target, run
from claude_conformance.suite.transport import Transport

sent = []
send = Transport.send
Transport.send = lambda self, request, timeout: (sent.append(request), send(self, request, timeout))[1]
KEY = "sk-ant-api03-same"
with MockServer(MockConfig(api_keys=(KEY,)), load_contract()) as server:
    rules = select(["F13", "K11", "L01", "L15", "P01", "Q06", "V31", "V44", "V45", "V46"])
    options = Options(rules=rules, writes=True, seed=int(sys.argv[1]), examples=2)
    run(make_target(server.url, KEY), load_contract(), options)
made = re.compile(rb"(msg|toolu|srvtoolu|file|skill|skillver|msgbatch|container)_[A-Za-z0-9]{6,}")
for request in sent:
    whole = "\\n".join([request.method, request.url.removeprefix(server.url), *map(str, request.headers)])
    # What the server has named has another name in another run.
    print(json.dumps(made.sub(rb"\\1_", whole.encode() + request.body).hex()))
"""


def whole_run(folder: Path, seed: str, hash_seed: str, *modules: str) -> list[str]:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    arguments = [sys.executable, "-c", RUN, seed, *modules]
    done = subprocess.run(
        arguments, cwd=folder, env=environment, capture_output=True, text=True, check=True, timeout=300
    )
    return [bytes.fromhex(json.loads(line)).decode("latin-1") for line in done.stdout.splitlines()]


def test_a_whole_run_sends_the_same_requests(tmp_path: Path) -> None:
    (tmp_path / "full_of_constants.py").write_text(LOCAL)
    first = whole_run(tmp_path, "3", "1")
    assert len(first) > 30
    assert whole_run(tmp_path, "3", "2", "full_of_constants", "decimal") == first
    assert whole_run(tmp_path, "4", "1") != first
