"""Imports every module of a generated client in a separate process, and checks their contents.

    python importable.py FOLDER < expected.json

`expected.json` has `models` (the names on the wire of each model's fields) and `methods` (paths of names).
It prints the first problem as one line and exits with status 1.
"""

from __future__ import annotations

import json
import sys
import traceback
from functools import reduce
from importlib import import_module
from pathlib import Path
from typing import Any, get_type_hints


def complaint(folder: Path, expected: dict[str, Any]) -> str | None:
    """Return the first problem of the client in the folder, or None."""
    sys.path.insert(0, str(folder.parent))
    for path in sorted(folder.rglob("*.py")):
        place = path.relative_to(folder)
        parts = [folder.name, *place.with_suffix("").parts]
        try:
            import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
        except Exception as error:
            line = getattr(error, "lineno", None) or traceback.extract_tb(error.__traceback__)[-1].lineno
            return f"{place}:{line}: cannot be imported: {type(error).__name__}: {error}"
    package = import_module(folder.name)
    for name, wanted in expected["models"].items():
        try:
            found = _fields(getattr(package.types, name))
        except Exception as error:
            return f"models: {name}: {type(error).__name__}: {error}"
        if found != sorted(wanted):
            return f"models: {name}: has attributes for {found}, not for {sorted(wanted)}"
    return _methods(package, expected["methods"])


def _fields(model: Any) -> list[str]:
    """Return the wire names of a model's attributes."""
    names = [field.name for field in model.__attrs_attrs__]
    hints = get_type_hints(model)
    return sorted(model._renamed.get(name, name) for name in names if name in hints)


def _methods(package: Any, paths: list[list[str]]) -> str | None:
    import httpx

    clients = [
        package.Client(api_key="none", http_client=httpx.Client(trust_env=False)),
        package.AsyncClient(api_key="none", http_client=httpx.AsyncClient(trust_env=False)),
    ]
    for path in paths:
        for client in clients:
            for start in (client, client.with_raw_response, client.with_streaming_response):
                try:
                    found = callable(reduce(getattr, path, start))
                except Exception as error:
                    return f"client.{'.'.join(path)}: {type(error).__name__}: {error}"
                if not found:
                    return f"client.{'.'.join(path)}: is not a method"
    return None


if __name__ == "__main__":
    said = complaint(Path(sys.argv[1]).resolve(), json.load(sys.stdin))
    if said is not None:
        print(" ".join(said.split()))
        sys.exit(1)
