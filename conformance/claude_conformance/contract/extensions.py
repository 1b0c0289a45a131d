"""The extensions (`x-…`) of the description: where each may occur, and the schema of its value.

This table defines them. `spec/README.md` documents them; a test compares the two.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import attrs
import jsonschema_rs

from claude_conformance.contract.resources import (
    RESOURCE,
    RESOURCE_SCHEMA,
    RESOURCES,
    RESOURCES_SCHEMA,
)

# The source of a fact: a page of the documentation, a file of the official SDK, the overview that the project
# starts from, or an observation by third parties.
SOURCE_PATTERN = r"^(overview|doc/[a-z0-9/_.-]+|sdk/[A-Za-z0-9/_.-]+|obs:https://[^\s]+)$"
BETA_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*-\d{4}-\d{2}-\d{2}$"

_SOURCE = {"type": "string", "pattern": SOURCE_PATTERN}
_ELEMENTS = ("operation", "parameter", "header", "schema", "response", "securityScheme")


@attrs.frozen
class Extension:
    """One extension: the kinds of node (as in `walk`) that may have it, and the schema of its value."""

    name: str
    places: tuple[str, ...]
    schema: dict[str, Any]
    meaning: str

    @cached_property
    def validator(self) -> jsonschema_rs.Draft202012Validator:
        """The validator of this extension's values."""
        return jsonschema_rs.Draft202012Validator(self.schema)


EXTENSIONS = {
    extension.name: extension
    for extension in (
        Extension(
            "x-source",
            _ELEMENTS,
            {"anyOf": [_SOURCE, {"type": "array", "minItems": 1, "uniqueItems": True, "items": _SOURCE}]},
            "Where the facts come from; on a property only when it differs from the schema around it",
        ),
        Extension(
            "x-source-note",
            _ELEMENTS,
            {"type": "string", "minLength": 1},
            "How sources disagree, and which one was followed",
        ),
        Extension(
            "x-beta",
            (*_ELEMENTS, "mediaType", "requestBody"),
            {
                "type": "array",
                "minItems": 1,
                "uniqueItems": True,
                "items": {"type": "string", "pattern": BETA_PATTERN},
            },
            "The `anthropic-beta` values that unlock the element, any one of them",
        ),
        Extension(
            "x-max-body-bytes",
            ("requestBody",),
            {"type": "integer", "minimum": 1},
            "The largest body the operation accepts, in bytes",
        ),
        Extension(
            "x-client-method",
            ("operation",),
            {"type": "string", "pattern": r"^[a-z_]+(\.[a-z_]+)+$"},
            "The method of the client that calls the operation",
        ),
        Extension(
            "x-client-argument",
            ("operation",),
            {"type": "string", "pattern": "^[a-z_]+$"},
            "The argument of that method that is the whole body, if the body is a union",
        ),
        Extension(
            "x-pagination",
            ("operation",),
            {
                "type": "object",
                "required": ["style", "items"],
                "properties": {
                    "style": {"enum": ["id-cursor", "page-token", "two-way-page-token", "report"]},
                    "items": {"type": "string", "minLength": 1},
                    "whole": {"const": True},
                    "before": {"const": "first"},
                    "bound": {
                        "type": "object",
                        "minProperties": 1,
                        "additionalProperties": {"type": "string"},
                    },
                },
                "additionalProperties": False,
            },
            "How a list is paged, and which property of the response contains the page",
        ),
        Extension(
            "x-common",
            ("openapi",),
            {
                "type": "object",
                "properties": {
                    "parameters": {"type": "array"},
                    "parameterSets": {
                        "type": "object",
                        "additionalProperties": {
                            "type": "object",
                            "required": ["security", "parameters"],
                            "properties": {
                                "description": {"type": "string"},
                                "security": {"type": "array", "minItems": 1, "items": {"type": "string"}},
                                "parameters": {"type": "array", "minItems": 1},
                            },
                            "additionalProperties": False,
                        },
                    },
                    "responses": {"type": "object", "propertyNames": {"pattern": "^[1-5][0-9]{2}$"}},
                    "webhooks": {
                        "type": "object",
                        "properties": {
                            "externalDocs": {"type": "object"},
                            "security": {"const": []},
                            "parameters": {"type": "array"},
                            "responses": {"type": "object"},
                        },
                        "additionalProperties": False,
                    },
                    "headerSets": {
                        "type": "object",
                        "additionalProperties": {
                            "type": "object",
                            "required": ["headers"],
                            "properties": {
                                "description": {"type": "string"},
                                "statuses": {"type": "array", "items": {"pattern": "^[1-5](XX|[0-9]{2})$"}},
                                "except": {"type": "array", "items": {"pattern": "^[1-5][0-9]{2}$"}},
                                "headers": {"type": "object"},
                            },
                            "additionalProperties": False,
                        },
                    },
                },
                "additionalProperties": False,
            },
            "What the bundle adds to every operation: parameters, responses by status, sets of headers. "
            "`webhooks` is for operations of webhooks",
        ),
        Extension(
            "x-header-sets",
            ("response",),
            {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"type": "string"}},
            "The sets of headers of `x-common` that the response has besides those of its status",
        ),
        Extension(
            RESOURCES, ("openapi",), RESOURCES_SCHEMA, "The kinds of objects that a server stores, by name"
        ),
        Extension(
            RESOURCE,
            ("operation",),
            RESOURCE_SCHEMA,
            "What the operation does (`does`) with objects of a kind",
        ),
    )
}
