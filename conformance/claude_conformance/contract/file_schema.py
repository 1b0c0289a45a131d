"""Checks hand-written files by schemas: a misspelt property is an error with file and line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from claude_conformance.contract import pointer
from claude_conformance.contract.errors import SpecError
from claude_conformance.contract.text import Source
from claude_conformance.contract.validators import Validator, Violation

TEXT: Mapping[str, Any] = {"type": "string", "minLength": 1}
TEXTS: Mapping[str, Any] = {"type": "array", "items": TEXT, "uniqueItems": True}


def closed(
    properties: Mapping[str, Any], *optional: str, required: bool = True, extensions: bool = False
) -> dict[str, Any]:
    """Return the schema of an object with these properties and no others.

    They are required, except the `optional` ones. With `extensions`, properties that begin with `x-` are
    allowed.
    """
    return {
        "type": "object",
        "properties": dict(properties),
        "required": [name for name in properties if required and name not in optional],
        **({"patternProperties": {"^x-": True}} if extensions else {}),
        "additionalProperties": False,
    }


def map_of(schema: Any, **more: Any) -> dict[str, Any]:
    """Return the schema of an object whose names are free."""
    return {"type": "object", "additionalProperties": schema, **more}


def check_file(source: Source, schema: Mapping[str, Any]) -> None:
    """Raise `SpecError` for the first unknown property of the file, or else for the first other fault."""
    faults = [
        (violation.keyword != "additionalProperties", source.line(at) or 0, message)
        for violation in Validator(dict(schema)).violations(source.data)
        for at, message in _faults(violation, schema)
    ]
    if faults:
        # A misspelt property often is a missing one, too.
        _, line, message = min(faults)
        raise SpecError(source.path, line or None, message)


def _faults(violation: Violation, schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Iterate over the faults of a violation: the pointer of each, and a message that names the place."""
    at = pointer.join(*violation.path)
    place = f"{'.'.join(map(str, violation.path))}: " if violation.path else ""
    if violation.keyword == "enum":  # the validator's own message names two values at most
        allowed = ", ".join(json.dumps(value) for value in violation.params["options"])
        yield at, f"{place}the value must be one of {allowed}"
        return
    if violation.keyword != "additionalProperties":
        yield at, place + violation.message
        return
    node = pointer.resolve(schema, pointer.split(violation.schema_path)[:-1])
    known = [*node.get("properties", ())]
    for name in violation.params["unexpected"]:
        near = get_close_matches(name, known, n=1, cutoff=0.7)
        hint = f"did you mean `{near[0]}`?" if near else f"known are {', '.join(known)}"
        yield at + pointer.join(name), f"{place}there is no property `{name}`; {hint}"
