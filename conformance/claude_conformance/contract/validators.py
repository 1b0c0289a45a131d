"""JSON Schema validation against one document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import jsonschema_rs

from claude_conformance.contract import pointer
from claude_conformance.contract.dispatch import Dispatcher
from claude_conformance.contract.walk import walk


@attrs.frozen
class Violation:
    """One way in which a value breaks its schema.

    `path` is the path to the invalid part (names and indexes), `keyword` is the JSON Schema keyword, `params`
    are its details: `property` for `required`, `unexpected` for `additionalProperties`, `options` for `enum`,
    `limit` for bounds.
    """

    path: tuple[str | int, ...]
    message: str
    keyword: str
    schema_path: str
    params: dict[str, Any] = attrs.field(factory=dict, eq=False, repr=False)

    def __str__(self) -> str:
        where = ".".join(str(part) for part in self.path) or "(whole)"
        return f"{where}: {self.message}"


class Validator:
    """A compiled schema."""

    def __init__(self, schema: Any) -> None:
        self._compiled = jsonschema_rs.Draft202012Validator(schema, validate_formats=True, offline=True)

    def is_valid(self, instance: Any) -> bool:
        """Whether the value satisfies the schema."""
        try:
            return self._compiled.is_valid(instance)
        except UnicodeEncodeError:
            return self._compiled.is_valid(_encodable(instance))

    def violations(self, instance: Any) -> list[Violation]:
        """Return all violations; empty if the value is valid."""
        return list(self.iter_violations(instance))

    def iter_violations(self, instance: Any) -> Iterator[Violation]:
        """Iterate over the violations."""
        try:
            errors = self._compiled.iter_errors(instance)
        except UnicodeEncodeError:
            errors = self._compiled.iter_errors(_encodable(instance))
        for error in errors:
            details, path = error.kind.as_dict(), tuple(error.instance_path)
            if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.PropertyNames):
                # The inner error is about the name as a string.
                inner = error.kind.error
                details, path = inner.kind.as_dict(), (*path, str(inner.instance))
            keyword = str(error.schema_path[-1]) if error.schema_path else "schema"
            yield Violation(
                path=path,
                message=_message(keyword, details, error.message),
                keyword=keyword,
                schema_path=pointer.join(*error.schema_path),
                params=details,
            )


def _message(keyword: str, details: dict[str, Any], message: str) -> str:
    """Return the validator's message, without long objects and arrays of the schema."""
    expected = [details.get("expected_value"), *(details.get("options") or ())]
    if keyword in ("const", "enum") and any(isinstance(item, dict | list) for item in expected):
        return f"the value is not one that `{keyword}` allows"
    return message


def _encodable(value: Any) -> Any:
    """Replace lone surrogates by U+FFFD: JSON can contain them, UTF-8 cannot."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_encodable(name): _encodable(item) for name, item in value.items()}
    return [_encodable(item) for item in value] if isinstance(value, list) else value


class Validators:
    """Compiles the schemas of one document, each once."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        schemas = document.get("components", {}).get("schemas", {})
        self._dispatcher = Dispatcher(schemas)
        self._rewritten: dict[str, Any] = {}
        self._compiled: dict[str, Validator] = {}

    def at(self, place: str) -> Validator:
        """Return the validator of the schema at a JSON Pointer (`#/components/schemas/Message`)."""
        if place not in self._compiled:
            self._compiled[place] = self.of(pointer.resolve(self._document, pointer.split(place)))
        return self._compiled[place]

    def of(self, schema: Any) -> Validator:
        """Return the validator of a schema that may refer to the document."""
        top = self._dispatcher.rewrite(schema)
        needed: dict[str, Any] = {}
        queue = list(_references(top))
        while queue:
            name = queue.pop()
            if name in needed:
                continue
            if name not in self._rewritten:
                self._rewritten[name] = self._dispatcher.rewrite(self._dispatcher.schemas[name])
            needed[name] = self._rewritten[name]
            queue.extend(_references(needed[name]))
        if not isinstance(top, dict):
            return Validator(top)
        return Validator({"allOf": [top], "components": {"schemas": needed}})


def _references(schema: Any) -> Iterator[str]:
    """Return the components that a schema refers to; data (`const`, `enum`) is skipped."""
    for node in walk(schema, "schema"):
        if node.reference is not None:
            yield node.reference.rpartition("/")[2]
