"""Rewrites a 3.1 document for code generators, without losing anything.

Stock openapi-python-client, openapi-typescript and datamodel-code-generator drop operations and models, or
fail, on some valid constructs. Each function rewrites one such construct into an equivalent, and says what
would happen otherwise. `lower_schemas` does the same inside schemas.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from claude_conformance.contract import pointer
from claude_conformance.contract.lower_names import class_name
from claude_conformance.contract.lower_schemas import discriminators, rewrite
from claude_conformance.contract.walk import walk

_PREFIX = "#/components/schemas/"
#: Names of classes in openapi-python-client's own modules.
_CLASSES_TAKEN = frozenset({"Unset", "File", "FileTypes", "Response", "Client", "AuthenticatedClient"})
_JSON = "application/json"
_BYTES = "application/octet-stream"
_TEXT = "text/plain"


def for_tools(document: dict[str, Any], item_schema: str) -> None:
    """Rewrite the document in place. `item_schema` is the key that marks a stream's media type."""
    _aliases(document)
    _classes(document)
    for node in list(walk(document)):
        if not isinstance(node.value, dict):
            continue
        if node.kind == "schema" and node.reference is None:
            rewrite(node.value)
        elif node.kind == "parameter":
            _parameter(document, node.value)
        elif node.kind == "response":
            _content(node.value, item_schema)
    schemas = document.get("components", {}).get("schemas", {})
    for node in walk(document):
        if node.kind == "schema" and isinstance(node.value, dict):
            discriminators(schemas, node.value)
    _recursion(schemas)
    _titles(document)


def _aliases(document: dict[str, Any]) -> None:
    """A component that only refers to another one becomes a copy: generators drop such parameters."""
    for section, components in document.get("components", {}).items():
        if section == "schemas" or not isinstance(components, dict):
            continue
        for name, value in components.items():
            with suppress(KeyError):
                components[name] = _copy(pointer.follow(document, value)[1])


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value


def _classes(document: dict[str, Any]) -> None:
    """A component with the name of a class in the generated package gets the suffix `Model`."""
    schemas = document.get("components", {}).get("schemas", {})
    changed = {name: f"{name}Model" for name in schemas if class_name(name) in _CLASSES_TAKEN}
    changed = {old: new for old, new in changed.items() if new not in schemas}
    if not changed:
        return
    document["components"]["schemas"] = {changed.get(name, name): item for name, item in schemas.items()}
    references = {_PREFIX + old: _PREFIX + new for old, new in changed.items()}
    for node in walk(document):
        if node.reference in references:
            node.value["$ref"] = references[node.reference]
        if node.kind == "schema" and isinstance(node.value, dict):
            mapping = node.value.get("discriminator", {}).get("mapping", {})
            mapping.update({tag: references.get(target, target) for tag, target in mapping.items()})


def _parameter(document: dict[str, Any], parameter: dict[str, Any]) -> None:
    """An array in a header or path becomes a string, as sent: generators would drop the operation.

    The description of a parameter is copied to its schema, where generators look for it.
    """
    schema = parameter.get("schema")
    if not isinstance(schema, dict):
        return
    plain = schema
    if "$ref" in schema:
        try:
            plain = pointer.resolve(document, pointer.split(schema["$ref"]))
        except KeyError:
            return
    if parameter.get("in") in ("header", "path") and isinstance(plain, dict):
        kinds = plain.get("type")
        if {"array", "object"} & set(kinds if isinstance(kinds, list) else [kinds]):
            schema = parameter["schema"] = {"type": "string"}
            _as_text(parameter)
    if "$ref" not in schema and "description" in parameter:
        schema.setdefault("description", parameter["description"])


def _as_text(parameter: dict[str, Any]) -> None:
    if "example" in parameter:
        parameter["example"] = _joined(parameter["example"])
    for example in parameter.get("examples", {}).values():
        if isinstance(example, dict) and "value" in example:
            example["value"] = _joined(example["value"])


def _joined(value: Any) -> Any:
    """Write a list or an object in the style `simple`."""
    if isinstance(value, list):
        return ",".join(map(str, value))
    if isinstance(value, dict):
        return ",".join(str(part) for pair in value.items() for part in pair)
    return value


def _content(owner: dict[str, Any], item_schema: str) -> None:
    """A response with a media type that generators do not know gets an alternative in bytes or text.

    openapi-python-client drops a response without a known media type. It uses the first one, so JSON comes
    before a stream.
    """
    content = owner.get("content")
    if not isinstance(content, dict) or not content:
        return
    if _JSON in content:
        owner["content"] = {_JSON: content[_JSON], **content}
    elif not any(map(_known, content)):
        first = next(iter(content.values()))
        if isinstance(first, dict) and item_schema in first:
            content[_TEXT] = {"schema": {"type": "string"}}
        else:
            content[_BYTES] = {"schema": {"type": "string", "format": "binary"}}


def _known(media_type: str) -> bool:
    plain = media_type.partition(";")[0].strip().lower()
    return plain == _BYTES or plain.endswith("+json") or plain.startswith("text/")


# --- names and recursion ----------------------------------------------------------------------------------


def _titles(document: dict[str, Any]) -> None:
    """A title that is another schema's name or title is dropped, because generators name models after it."""
    schemas = document.get("components", {}).get("schemas", {})
    named = {class_name(name): name for name in schemas}
    for node in walk(document):
        if node.kind != "schema" or not isinstance(node.value, dict) or "title" not in node.value:
            continue
        title = class_name(str(node.value["title"]))
        place = pointer.split(node.pointer)
        own = place[2] if tuple(place[:2]) == ("components", "schemas") and len(place) == 3 else None
        if (own is not None and title != class_name(own)) or named.setdefault(title, node.pointer) not in (
            own,
            node.pointer,
        ):
            del node.value["title"]


def _recursion(schemas: dict[str, Any]) -> None:
    """A recursive schema recurses through a model, or behind a double `not`: generators would drop it.

    An anonymous object in such a union becomes a component. If the cycle has no object, as in an array of
    itself, `{"not": {"not": …}}` is equivalent, and generators read it as any value.
    """
    for name in list(schemas):
        for node, key, value in list(_bare(schemas[name])):
            if "$ref" in value and _returns(schemas, value, name, bare=True):
                node[key] = {"not": {"not": value}}
            elif "$ref" not in value and _returns(schemas, value, name, bare=False):
                place = _free(name + class_name(str(value.get("title", "Variant"))), schemas)
                schemas[place] = value
                node[key] = {"$ref": _PREFIX + place}


def _bare(schema: Any) -> Iterator[tuple[Any, Any, dict[str, Any]]]:
    """Return the parts of a schema outside of models: references, and anonymous objects in unions."""
    if not isinstance(schema, dict):
        return
    for keyword in ("oneOf", "anyOf", "prefixItems"):
        for index, item in enumerate(schema.get(keyword, [])):
            if isinstance(item, dict) and ("$ref" in item or _is_model(item)):
                yield schema[keyword], index, item
            else:
                yield from _bare(item)
    item = schema.get("items")
    if isinstance(item, dict):
        if "$ref" in item or _is_model(item):
            yield schema, "items", item
        else:
            yield from _bare(item)


def _is_model(schema: dict[str, Any]) -> bool:
    return "$ref" not in schema and bool(schema.get("properties") or schema.get("additionalProperties"))


def _returns(schemas: dict[str, Any], start: Any, name: str, *, bare: bool) -> bool:
    """Whether the component is reachable; with `bare`, without passing through a model."""
    stack, seen = [start], set()
    while stack:
        schema = stack.pop()
        if not isinstance(schema, dict) or (bare and _is_model(schema)):
            continue
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            if bare:
                stack.extend(value for _, _, value in _bare(schema))
            else:
                stack.extend(node.value for node in walk(schema, "schema") if node.reference is not None)
            continue
        target = reference.removeprefix(_PREFIX)
        if target == name:
            return True
        if target not in seen:
            seen.add(target)
            stack.append(schemas.get(target))
    return False


def _free(wanted: str, taken: dict[str, Any]) -> str:
    found, number = wanted, 1
    while found in taken:
        number += 1
        found = f"{wanted}{number}"
    return found
