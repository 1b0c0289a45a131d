"""The command line. Loads only the standard library until it knows that the extra is installed."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec

_NEEDED = ("click", "jsonschema_rs", "rich", "schemathesis", "starlette", "uvicorn", "yaml")


def main() -> None:
    """Entry point of `claude-conformance`."""
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        sys.stderr.write(
            f"claude-conformance: {missing[0]} is not installed; "
            "install the suite with: pip install 'claude-conformance[suite]'\n"
        )
        raise SystemExit(2)
    import_module("claude_conformance.cli.app").main()
