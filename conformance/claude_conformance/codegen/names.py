"""Chooses the names in the generated client: every name in the description becomes a valid Python name.

A name is changed if Python does not allow it, if the client needs it, or if it collides with another. The
name on the wire is kept.
"""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Collection, Iterable

#: Classes and operations name files; a file name has at most 255 bytes.
_LONGEST = 120
#: Names that annotations and the base class use; a field of that name would hide them.
_FIELDS_TAKEN = frozenset(
    {"str", "int", "float", "bool", "list", "dict", "bytes", "object", "to_dict", "to_json", "from_dict"}
    | {
        "self",
        "Any",
        "Literal",
        "Mapping",
        "Sequence",
        "datetime",
        "UnknownVariant",
        "Base64Data",
        "FileTypes",
    }
)
#: Names that every method has as arguments or uses in its body.
_ARGUMENTS_TAKEN = frozenset(
    {"self", "betas", "timeout", "extra_headers", "extra_query", "extra_body", "Call", "NOT_GIVEN", "bool"}
    | {"AsyncMessageStreamManager", "MessageStreamManager"}
)
#: Builtins that may name arguments, because no method uses them.
_ARGUMENTS_FREE = ("list_", "str_", "object_", "bytes_", "int_", "float_", "dict_", "datetime_")
#: Names that modules with models or methods import.
CLASSES_TAKEN = frozenset(
    {
        "Any",
        "AsyncAPIClient",
        "AsyncBinaryAPIResponse",
        "AsyncClient",
        "AsyncMessageStreamManager",
        "AsyncPage",
    }
    | {"AsyncPageCursor", "AsyncPaginator", "AsyncResource", "AsyncStream", "AttributeError", "Base64Data"}
    | {"BinaryAPIResponse", "Call", "Client", "FileTypes", "Literal", "MODULES", "UNIONS", "Mapping"}
    | {
        "MessageStreamManager",
        "NOT_GIVEN",
        "NotGiven",
        "OPERATION",
        "Operation",
        "Paging",
        "Sequence",
        "Stream",
    }
    | {"SyncClient", "SyncPage", "SyncPageCursor", "SyncResource", "TYPE_CHECKING", "Timeout", "TypeAlias"}
    | {"UnknownVariant", "annotations", "cached_property", "datetime", "exports", "globals"}
    | {"models", "overload"}
    | set(dir(builtins))
)
#: Attributes of a client and of a resource.
_RESOURCES_TAKEN = frozenset(
    {"api_key", "auth_token", "base_url", "close", "copy", "is_closed", "max_retries", "run", "send", "self"}
    | {"stream", "timeout", "version", "with_options", "with_raw_response", "with_streaming_response"}
)
_METHODS_TAKEN = frozenset({"with_raw_response", "with_streaming_response"})
#: Names that the generator would change, and names that the modules of resources import.
_MODULES_TAKEN = frozenset(
    {*dir(builtins), "self", "true", "false", "datetime", "raw", "streamed", "async_raw", "async_streamed"}
    | {"overload", "cached_property", "annotations"}
)


def attribute(name: str) -> str:
    """Return a Python attribute for the name of a JSON property."""
    return _safe(name, _FIELDS_TAKEN)


def argument(name: str, where: str) -> str:
    """Return a keyword argument for a parameter: `anthropic-user-id` becomes `user_id`, `ids[]` becomes
    `ids`.
    """
    if where == "header":
        name = name.lower().removeprefix("anthropic-")
    found = attribute(name.removesuffix("[]"))
    if found in _ARGUMENTS_FREE:
        found = found.removesuffix("_")
    return f"{found}_" if found in _ARGUMENTS_TAKEN else found


def distinct_arguments(names: list[str], taken: Collection[str]) -> list[str]:
    """Return the names, with a number added to those that are taken or repeated."""
    used = set(taken)
    found: list[str] = []
    for name in names:
        found.append(_free(name, used, "_"))
        used.add(found[-1])
    return found


def class_name(name: str) -> str:
    """Return a class name for a component. It is ASCII, because it also names a file."""
    found = ascii_name(unicodedata.normalize("NFKC", name))[:_LONGEST].strip("_") or "Schema"
    # A lower-case name would collide with its own module.
    found = f"Schema{found}" if found[0].isdigit() else found[0].upper() + found[1:]
    return f"{found}_" if keyword.iskeyword(found) or found in CLASSES_TAKEN else found


def folded(name: str) -> str:
    """Return a key that is equal for class names whose files would collide, or that the generator would
    merge.
    """
    return re.sub(r"[^a-z0-9]", "", name.lower())


def class_names(names: Iterable[str]) -> dict[str, str]:
    """Return a class name for each component, all with distinct files."""
    wanted = {name: class_name(name) for name in names}
    found: dict[str, str] = {}
    used: set[str] = set()
    for name in sorted(wanted, key=lambda name: wanted[name] != name):
        number = 1
        chosen = wanted[name]
        while folded(chosen) in used:
            number += 1
            chosen = f"{wanted[name]}{number}"
        used.add(folded(chosen))
        found[name] = chosen
    return found


def resource(name: str) -> str:
    """Return the attribute for a resource in `x-client-method`."""
    return _safe(name, _RESOURCES_TAKEN)


def method(name: str) -> str:
    """Return the method for the last part of `x-client-method`."""
    return _safe(name, _METHODS_TAKEN)


def module(name: str, used: Collection[str] = ()) -> str:
    """Return a module name for an operation or a resource; the generator does not change it."""
    words = re.findall("[A-Za-z0-9]+", " ".join(re.split("([A-Z]?[a-z]+)", ascii_name(name))))
    found = "_".join(words).lower()[:_LONGEST].strip("_") or "unnamed"
    if found[0].isdigit() or keyword.iskeyword(found) or found in _MODULES_TAKEN:
        found = f"the_{found}"
    return _free(found, used, "_")


def pascal(name: str) -> str:
    """Turn `stop_reason` into `StopReason`, for anonymous schemas."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"\W+|_", name) if part)


def literal(value: object) -> str:
    """Return a value as Python source."""
    if not isinstance(value, str):
        return repr(value)
    return '"' + "".join(map(_character, value)) + '"'


def outside_literals(code: str) -> str:
    """Return an annotation without its string literals."""
    return re.sub(r'"(?:\\.|[^"\\])*"', "", code)


def _character(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    return character if character.isprintable() else repr(character)[1:-1]


def _safe(name: str, taken: Collection[str]) -> str:
    # Python normalizes identifiers to this form.
    normal = unicodedata.normalize("NFKC", name)
    found = "".join(c if f"a{c}".isidentifier() else " " for c in normal)
    if found != name or " " in found or found.startswith("_"):
        found = re.sub(" +", "_", found).strip("_") or "field"
    # Normalizing can combine characters, as with marks.
    found = unicodedata.normalize("NFKC", found)
    if not found.isidentifier():
        found = f"field_{found}"
    return f"{found}_" if keyword.iskeyword(found) or found in taken else found


def ascii_name(name: str) -> str:
    """Return the name in ASCII letters, digits and underscores; other letters become their code points."""
    return "".join(
        c if c.isascii() and (c.isalnum() or c == "_") else f"U{ord(c):04X}" if c.isalnum() else "_"
        for c in name
    )


def _free(name: str, used: Collection[str], separator: str) -> str:
    found, number = name, 1
    while found in used:
        number += 1
        found = f"{name.removesuffix('_')}{separator}{number}"
    return found
