"""Examines the peers and writes docs/peers.md: `python tests/peers/run.py [PEER...]`.

Exits with 1 when a failure has not been read by anybody or a judgement no longer applies. The JSON
reports, and a page that compares the servers, go to reports/peers. The page of the documentation is
written when all peers were examined.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from peerkit.catalogue import PEERS
from peerkit.examine import ExamineError, examine
from peerkit.install import InstallError
from peerkit.judgements import JudgementError, complaints, read
from peerkit.page import PAGE, Examined, page
from peerkit.peer import REPORTS
from peerkit.process import StartError


def main(names: list[str]) -> int:
    """Runs the peers of these names, all without."""
    unknown = [name for name in names if name not in PEERS]
    if unknown:
        print(f"there is no peer {unknown[0]!r}; there are: {', '.join(PEERS)}", file=sys.stderr)
        return 2
    judged, examined, bad = read(), [], 0
    for name in names or PEERS:
        report = examine(PEERS[name])
        causes = judged.get(name, ())
        found = complaints(report, causes)
        bad += len(found)
        summary = ", ".join(f"{count} {status}" for status, count in report["summary"].items())
        print(f"{name}: {summary}; {len(found)} without a judgement that applies")
        for line in found:
            print(f"  {line}")
        if not found:
            examined.append(Examined(PEERS[name], report, causes))
    if len(examined) == len(PEERS):
        PAGE.write_text(page(examined))
        print(f"wrote {PAGE.relative_to(Path.cwd()) if PAGE.is_relative_to(Path.cwd()) else PAGE}")
    files = [str(REPORTS / f"{name}.json") for name in PEERS if (REPORTS / f"{name}.json").exists()]
    command = str(Path(sys.executable).with_name("claude-conformance"))
    subprocess.run([command, "report", *files, "--html", str(REPORTS / "index.html")], check=True)
    return 1 if bad else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (ExamineError, InstallError, JudgementError, StartError) as error:
        sys.exit(f"conformance-peer: {error}")
