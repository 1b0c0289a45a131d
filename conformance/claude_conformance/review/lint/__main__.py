"""`python -m claude_conformance.review.lint [ROOT]` prints one finding per line and exits with status 1 if
there are any.
"""

from __future__ import annotations

import sys
from pathlib import Path

from claude_conformance.review.lint.check import lint


def main(arguments: list[str]) -> int:
    """Lint the description below a folder (the current one unless named)."""
    root = Path(arguments[0]) if arguments else Path()
    if not (root / "spec").is_dir():
        print(f"{root}: there is no folder spec here; name the root of the checkout", file=sys.stderr)
        return 2
    findings = lint(root)
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
