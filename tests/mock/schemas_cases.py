"""Cases of the constraints on the schemas of strict tools and JSON formats."""

from __future__ import annotations

from constraint_kit import OPEN, OPUS, SCHEMA, Cases, fields, form, free, held, many, value
from mock_kit import body

SCHEMAS: Cases = {
    "structured-objects-are-closed": (
        [
            *held(OPEN, "must be explicitly set to false"),
            *held({"type": "object", "additionalProperties": True}, "must be explicitly set to false"),
            *held(value({"anyOf": [{"type": "object"}]}), "must be explicitly set to false"),
            *held(value({"$ref": "#/$defs/a"}, **{"$defs": {"a": {"type": "object"}}}), "set to false"),
            *held(value({"type": ["object", "null"]}), "must be explicitly set to false"),
        ],
        [
            *free(SCHEMA),
            body(tools=[{"name": "y", "input_schema": OPEN}]),
            *free(value({"enum": ["object"]})),
        ],
    ),
    **{
        f"structured-{kind}s-without-{keyword}": (
            held(value({"type": "array", "items": {"type": kind, keyword: argument}}), f"'{keyword}'"),
            [*free(value({"const": keyword})), *free(value({"type": "string"}, default={keyword: 1}))],
        )
        for kind, keyword, argument in (
            ("number", "minimum", 1),
            ("number", "maximum", 1),
            ("number", "exclusiveMinimum", 1),
            ("number", "exclusiveMaximum", 1),
            ("number", "multipleOf", 2),
            ("string", "minLength", 1),
            ("string", "maxLength", 1),
            ("array", "maxItems", 1),
            ("array", "uniqueItems", True),
            ("array", "contains", {"const": 1}),
        )
    },
    "structured-arrays-min-items": (
        held(value({"type": "array", "minItems": 2}), "values other than 0 or 1"),
        [*free(value({"type": "array", "minItems": 1})), *free(value({"type": "array", "minItems": 0}))],
    ),
    "structured-enums-are-plain": (
        [*held(value({"enum": [{"a": 1}]}), "Enum values"), *held(value({"enum": [[1]]}), "Enum values")],
        free(value({"enum": ["a", 1, None, True]})),
    ),
    "structured-references-are-local": (
        held(value({"$ref": "https://example.com/a"}), "External $ref"),
        free(value({"$ref": "#/$defs/a"}, **{"$defs": {"a": {"type": "string"}}})),
    ),
    "structured-references-resolve": (
        [
            *held(value({"$ref": "#/$defs/b"}, **{"$defs": {"a": {"type": "string"}}}), "does not name"),
            *held(
                value({"$ref": "#/definitions/a"}, **{"$defs": {"a": {"type": "string"}}}), "does not name"
            ),
            *held(value({"$ref": "#/properties/none"}), "does not name a definition"),
        ],
        [
            *free(value({"$ref": "#/definitions/a"}, definitions={"a": {"type": "string"}})),
            *free(value({"$ref": "#/$defs/my%20word"}, **{"$defs": {"my word": {"type": "string"}}})),
            *free(value({"$ref": "#/$defs/a~1b"}, **{"$defs": {"a/b": {"type": "string"}}})),
            *free(value({"$ref": "#/$defs/a/items"}, **{"$defs": {"a": {"items": {"type": "null"}}}})),
        ],
    ),
    "structured-all-of-without-references": (
        held(
            value({"allOf": [{"$ref": "#/$defs/a"}]}, **{"$defs": {"a": {"type": "string"}}}), "'allOf' with"
        ),
        free(value({"allOf": [{"type": "string"}]})),
    ),
    "structured-patterns-are-simple": (
        [
            *held(value({"type": "string", "pattern": "(?=a)a"}), "'pattern'"),
            *held(value({"type": "string", "pattern": "(?<!a)b"}), "'pattern'"),
            *held(value({"type": "string", "pattern": r"(a)\1"}), "'pattern'"),
            *held(value({"type": "string", "pattern": r"\ba"}), "'pattern'"),
        ],
        free(value({"type": "string", "pattern": r"^(?:[a-z]+|\\b)\d{2,3}$"})),
    ),
    "structured-schemas-are-not-recursive": (
        [
            *held(value({"anyOf": [{"$ref": "#"}, {"type": "null"}]}), "Recursive schemas"),
            *held(value({"type": "array", "items": {"$ref": "#/properties/value"}}), "Recursive schemas"),
            *held(
                value({"$ref": "#/definitions/a"}, definitions={"a": {"$ref": "#/definitions/a"}}),
                "Recursive schemas",
            ),
            *held(
                value({"$ref": "#/$defs/a"}, **{"$defs": {"a": value({"$ref": "#/$defs/a"})}}), "Recursive"
            ),
            *held(
                value(
                    {"$ref": "#/$defs/a"},
                    **{"$defs": {"a": value({"$ref": "#/$defs/b"}), "b": value({"$ref": "#/$defs/a"})}},
                ),
                "Recursive schemas",
            ),
        ],
        free(
            value(
                {"$ref": "#/$defs/a"}, **{"$defs": {"a": value({"$ref": "#/$defs/b"}), "b": {"type": "null"}}}
            )
        ),
    ),
    "strict-tools-at-most": (
        [(body(tools=many(21, strict=True)), "at most 20 tools may be strict, found 21")],
        [body(tools=many(20, strict=True) + many(5, "y"))],
    ),
    "structured-optional-at-most": (
        [
            *held(fields(25, required=[]), "too many optional parameters (25)"),
            (
                body(
                    model=OPUS,
                    tools=[{"name": "x", "strict": True, "input_schema": fields(20, required=[])}],
                    output_config=form(fields(5, required=[])),
                ),
                "too many optional parameters (25)",
            ),
        ],
        [*free(fields(24, required=[])), *free(fields(60))],
    ),
    "structured-unions-at-most": (
        [
            *held(fields(17, type=["string", "null"]), "union types (17)"),
            *held(fields(17, anyOf=[{"type": "string"}, {"type": "null"}]), "union types (17)"),
            *held(
                {**fields(17, **{"$ref": "#/$defs/u"}), "$defs": {"u": {"type": ["string", "null"]}}},
                "union types (17)",
            ),
        ],
        [
            *free(fields(16, type=["string", "null"])),
            *free(fields(17, type=["string"])),
        ],
    ),
}
