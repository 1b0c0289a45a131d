"""Compares the client with the official SDK and with httpx alone, side by side, and writes docs/bench.md.

Each figure is the median over paired rounds in which every client is measured once, in a process of its own,
against a server in a process of its own. Figures are CPU time: on a shared machine wall time says little.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
CLIENTS = ("official", "ours", "raw")
EVENTS = 20_000
CALLS = 200
#: What is measured: title, kind of worker, path on the server, count, unit, factor, whether more is better.
MEASURES: dict[str, tuple[str, str, str, int, str, float, bool]] = {
    "first": ("import and first call", "first", "/json", 1, "ms", 1e3, False),
    "call": ("one more call", "calls", "/json", CALLS, "µs", 1e6, False),
    "big": ("events from large buffers", "events", "/big", EVENTS, "events/s", 1, True),
    "chunks": ("events, one to a chunk", "events", "/chunks", EVENTS, "events/s", 1, True),
}
#: Environment variables that workers do not get: settings, and what would make them compile all over again.
UNWANTED = ("ANTHROPIC_", "PYTHONDONTWRITEBYTECODE")
#: What the client promises: at least this many times as good as the official SDK.
TARGETS = {"first": 6.0, "big": 5.0}


def measure(name: str, key: str, base: str) -> dict[str, float]:
    _, kind, path, count, *_ = MEASURES[key]
    done = subprocess.run(
        [sys.executable, str(HERE / "worker.py"), name, kind, base + path, str(count)],
        capture_output=True,
        text=True,
        env={k: v for k, v in os.environ.items() if not k.startswith(UNWANTED)} | {"NO_PROXY": "*"},
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"bench: {name} {key} failed:\n{done.stderr[-2000:]}")
    result: dict[str, float] = json.loads(done.stdout)
    return result


def rounds(count: int) -> dict[str, dict[str, list[float]]]:
    """Figures by measure and client, the peak memory (bytes) under `rss`."""
    figures: dict[str, dict[str, list[float]]] = {
        key: {name: [] for name in CLIENTS} for key in (*MEASURES, "rss")
    }
    server = subprocess.Popen(
        [sys.executable, str(HERE / "server.py"), str(EVENTS)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        base = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        for name in CLIENTS:
            measure(name, "first", base)  # writes the byte code
        for number in range(count):
            for key in MEASURES:
                # Another order each round, so that no client always follows the same one.
                for name in (*CLIENTS[number % 3 :], *CLIENTS[: number % 3]):
                    got = measure(name, key, base)
                    figures[key][name].append(got["value"])
                    if key == "big":
                        figures["rss"][name].append(got["rss"])
    finally:
        server.terminate()
        server.wait()
    return figures


def ratio(figures: dict[str, list[float]], more_is_better: bool) -> float:
    """The median over rounds of how many times as good we are as the official SDK."""
    pairs = zip(figures["official"], figures["ours"], strict=True)
    return statistics.median(
        ours / official if more_is_better else official / ours for official, ours in pairs
    )


def table(figures: dict[str, dict[str, list[float]]]) -> tuple[list[str], list[str]]:
    """The lines of the table, and what fell short of its target."""
    lines = [
        "| | official SDK | this client | httpx and orjson | better than the official SDK |",
        "|---|--:|--:|--:|--:|",
    ]
    short = []
    rows = [(key, title, *rest) for key, (title, _, _, _, *rest) in MEASURES.items()]
    for key, title, unit, factor, more in [*rows, ("rss", "peak memory", "MB", 1e-6, False)]:
        cells = [f"{statistics.median(figures[key][name]) * factor:,.0f} {unit}" for name in CLIENTS]
        times = ratio(figures[key], more)
        lines.append(f"| {title} | {' | '.join(cells)} | {times:.1f}x |")
        if times < TARGETS.get(key, 0):
            short.append(f"{title}: {times:.1f}x, wanted {TARGETS[key]:.0f}x")
    return lines, short


def document(lines: Sequence[str], count: int) -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in ("anthropic", "httpx", "orjson", "jiter"))
    return "\n".join(
        [
            "# How fast the client is",
            "",
            f"Written by `make bench`; do not edit. Medians over {count} rounds in which each client is",
            "measured once, in a process of its own, against a server in another. Times are CPU time of the",
            f"client's process; a stream has {EVENTS:,} events, each decoded to its type and read. httpx",
            "with orjson gives plain dictionaries: what there is to reach, not a client.",
            "",
            *lines,
            "",
            f"Python {platform.python_version()} on {platform.system()} {platform.machine()}, {packages}.",
            "",
        ]
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--output", type=Path, default=HERE.parents[1] / "docs" / "bench.md")
    given = parser.parse_args()
    lines, short = table(rounds(given.rounds))
    given.output.parent.mkdir(exist_ok=True)
    given.output.write_text(document(lines, given.rounds), encoding="utf-8")
    print("\n".join(lines))
    for line in short:
        print(f"bench: short of the target: {line}", file=sys.stderr)
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
