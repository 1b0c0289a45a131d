"""Converts the fields of a form to JSON values, by the operation's schema."""

from __future__ import annotations

from typing import Any

from claude_conformance.contract import Operation, View
from claude_conformance.contract import pointer as pointers
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.http.forms import MULTIPART, Form
from claude_conformance.mock.validation.parameters import kind_of, scalar


def form_values(view: View, operation: Operation, form: Form, *, strict: bool = True) -> dict[str, Any]:
    """Return the form as a JSON object of the operation's schema; files are empty strings in it.

    Raises `ApiError` (400) if a field is repeated but not a list. Unless `strict`, the last one counts.
    """
    place = operation.request_schema(MULTIPART)
    schema = {} if place is None else pointers.resolve(view.document, pointers.split(place))
    properties = view.resolve(schema, "")[1].get("properties", {})
    values: dict[str, Any] = {}
    for part in form.parts:
        node = view.resolve(properties.get(part.name, {}), "")[1]
        if node.get("type") == "array":
            values.setdefault(part.name, []).append("")
        elif strict and part.name in values:
            raise invalid(f"{part.name}: the field is repeated")
        elif node.get("format") == "binary" or part.name not in properties:
            values[part.name] = ""
        else:
            values[part.name] = scalar(kind_of(view, node), part.text())
    return values
