"""The command line. Imports only the standard library until it knows that the extra is installed."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec

_MOCK = (
    "click",
    "h11",
    "jsonpath_rfc9535",
    "jsonschema_rs",
    "python_multipart",
    "starlette",
    "uvicorn",
    "yaml",
)
_SUITE = (*_MOCK, "hypothesis", "jinja2", "junitparser", "rich", "schemathesis")


_EXAMINES = ("exam", "gateway", "report", "rules", "run")
"""The commands that need the suite. So does `spec validate`."""


def main() -> None:
    """The entry point of `claude-conformance`.

    Raises `SystemExit` with status 2 if the extra of a command is not installed.
    """
    examines = sys.argv[1:2] in [[name] for name in _EXAMINES] or sys.argv[1:3] == ["spec", "validate"]
    extra, needed = ("suite", _SUITE) if examines else ("mock", _MOCK)
    missing = [name for name in needed if find_spec(name) is None]
    if missing:
        sys.stderr.write(
            f"claude-conformance: {missing[0]} is not installed; "
            f"install what is needed with: pip install 'claude-conformance[{extra}]'\n"
        )
        raise SystemExit(2)
    import_module("claude_conformance.cli.app").main()
