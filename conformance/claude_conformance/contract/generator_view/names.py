"""Names in the generated client."""

from __future__ import annotations

import keyword
import re

#: What annotations and the base class use; a field of that name would hide it.
_TAKEN = {"str", "int", "float", "bool", "list", "dict", "bytes", "object", "to_dict", "to_json", "from_dict"}


def attribute(name: str) -> str:
    """A Python attribute for the name of a JSON member."""
    found = re.sub(r"\W+", "_", name).strip("_") or "field"
    if found[0].isdigit():
        found = f"field_{found}"
    return f"{found}_" if keyword.iskeyword(found) or found in _TAKEN else found


def argument(name: str, where: str) -> str:
    """A keyword argument for a parameter: `anthropic-user-id` becomes `user_id`, `ids[]` becomes `ids`."""
    if where == "header":
        name = name.lower().removeprefix("anthropic-")
    found = attribute(name.removesuffix("[]"))
    return found.removesuffix("_") if found in ("list_", "str_", "object_", "bytes_") else found


def pascal(name: str) -> str:
    """`stop_reason` as `StopReason`, for schemas that have no name of their own."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"\W+|_", name) if part)


def literal(value: object) -> str:
    """A value as Python source."""
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    return repr(value)
