"""Compares this checkout with another commit, side by side, and writes docs/bench-commits.md.

Each round measures both, one after the other, each in a process of its own; the order alternates. Figures
are CPU time of the process, and the ratio is the median of the ratios of the rounds.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import statistics
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import attrs

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
# The last commit before x-resources: the description had the six core APIs alone.
BASE = "3c6360f9"
# How many times as long as in the other commit anything may take.
MOST = 1.10
PACKAGES = ("conformance", "generated")
UNWANTED = ("ANTHROPIC_", "PYTHONDONTWRITEBYTECODE")

MOCK = """
import http.client
from claude_conformance.mock import MockConfig, MockServer
with MockServer(MockConfig()) as mock:
    connection = http.client.HTTPConnection(mock.url.removeprefix("http://"))
    connection.request("GET", "/v1/models", headers={"x-api-key": mock.api_key})
    assert connection.getresponse().status == 400  # without anthropic-version
"""
RUN = "import sys; from claude_conformance.cli import main; sys.exit(main())"


@attrs.frozen
class Measure:
    """What is measured: the arguments of the Python process, and after how many rounds it is enough."""

    title: str
    arguments: tuple[str, ...]
    rounds: int


@attrs.frozen
class Side:
    """A checkout, and its CPU times in seconds by measure."""

    name: str
    path: Path
    times: dict[str, list[float]] = attrs.field(factory=dict)

    def python(self, *arguments: str) -> float:
        """Run Python with the packages of the checkout. Return the CPU seconds of the process."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith(UNWANTED)}
        paths = os.pathsep.join(str(self.path / name) for name in PACKAGES)
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=self.path,
            env=environment | {"PYTHONPATH": paths, "NO_PROXY": "*"},
            stdout=subprocess.DEVNULL,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"bench: {self.name}: python {' '.join(arguments)[:200]} failed")
        return usage.ru_utime + usage.ru_stime

    def rules(self) -> set[str]:
        """Return the ids of the rules about the core."""
        text = "from claude_conformance.rules import all_rules\nfor rule in all_rules(): print(rule.id)"
        paths = os.pathsep.join(str(self.path / name) for name in PACKAGES)
        found = subprocess.run(
            [sys.executable, "-c", text],
            env=os.environ | {"PYTHONPATH": paths},
            capture_output=True,
            text=True,
            check=True,
        )
        return set(found.stdout.split())


@contextmanager
def checkout(commit: str) -> Iterator[Path]:
    """Yield a folder with the files of a commit. Exits if the commit does not exist."""
    archive = subprocess.run(
        ["git", "archive", commit, *PACKAGES], cwd=ROOT, capture_output=True, check=False
    )
    if archive.returncode:
        raise SystemExit(f"bench: there is no commit {commit}; give one with BASE=COMMIT")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        with tarfile.open(fileobj=BytesIO(archive.stdout)) as files:
            files.extractall(folder, filter="data")
        yield Path(folder)


def measures(url: str, rules: set[str], rounds: int, runs: int) -> tuple[Measure, ...]:
    chosen = tuple(part for id in sorted(rules) for part in ("--rule", id))
    return (
        Measure("`import claude_client`", ("-c", "import claude_client"), rounds),
        Measure("first `messages.create`", (str(HERE / "worker.py"), "ours", "first", url, "1"), rounds),
        Measure("start of the mock, first response", ("-c", MOCK), rounds),
        Measure("`claude-conformance run`, the rules that both have", ("-c", RUN, "run", *chosen), runs),
    )


def compare(sides: tuple[Side, Side], wanted: tuple[Measure, ...]) -> None:
    """Measure both sides, in another order each round."""
    for measure in wanted:
        if measure.rounds > 1:
            for side in sides:
                side.python(*measure.arguments)  # writes the byte code
        for number in range(measure.rounds):
            for side in sides[:: 1 if number % 2 else -1]:
                side.times.setdefault(measure.title, []).append(side.python(*measure.arguments))
                print(f"{measure.title}: {side.name} {side.times[measure.title][-1]:.3f} s", flush=True)


def table(base: Side, here: Side) -> tuple[list[str], list[str]]:
    """The lines of the table, and what takes too long."""
    lines = ["| CPU time | before | now | ratio | rounds |", "|---|--:|--:|--:|--:|"]
    slow = []
    for title, times in here.times.items():
        ratio = statistics.median(now / old for now, old in zip(times, base.times[title], strict=True))
        cells = [_seconds(statistics.median(found)) for found in (base.times[title], times)]
        lines.append(f"| {title} | {' | '.join(cells)} | {ratio:.2f} | {len(times)} |")
        if ratio > MOST:
            slow.append(f"{title}: {ratio:.2f} times as long, at most {MOST:.2f} is wanted")
    return lines, slow


def _seconds(value: float) -> str:
    return f"{value * 1000:,.0f} ms" if value < 5 else f"{value:.1f} s"


def document(base: str, rules: int, lines: list[str]) -> str:
    return "\n".join(
        [
            "# How fast it is beside an earlier commit",
            "",
            f"Written by `make bench-commits`; do not edit. *Before* is commit {base}, the last one that",
            "describes the six core APIs alone. Both are measured side by side, in alternating order, each",
            "in a process of its own. The ratio is the median of the ratios of the rounds. The run examines",
            f"the embedded mock with the {rules} rules that both commits have.",
            "",
            *lines,
            "",
            f"Python {platform.python_version()} on {platform.system()} {platform.machine()}.",
            "",
        ]
    )


@contextmanager
def server() -> Iterator[str]:
    """Serve the answers that the measures of the client need, and yield the address."""
    process = subprocess.Popen(
        [sys.executable, str(HERE / "server.py"), "1"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/json"
    finally:
        process.terminate()
        process.wait()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--base", default=BASE)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "bench-commits.md")
    given = parser.parse_args()
    base = given.base or BASE
    with checkout(base) as path, server() as url:
        old, now = Side("before", path), Side("now", ROOT)
        rules = old.rules() & now.rules()
        compare((old, now), measures(url, rules, given.rounds, given.runs))
    lines, slow = table(old, now)
    text = document(re.sub(r"^([0-9a-f]{8})[0-9a-f]+$", r"\1", base), len(rules), lines)
    given.output.write_text(text, encoding="utf-8")
    print("\n".join(lines))
    for line in slow:
        print(f"bench: {line}", file=sys.stderr)
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
