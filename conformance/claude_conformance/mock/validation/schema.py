"""Reports schema violations of a request in the API's form: `path: sentence`.

A response reports one violation, chosen in the order observed of the API.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any

from claude_conformance.contract import Operation, Validator, View, Violation
from claude_conformance.contract import pointer as pointers
from claude_conformance.mock.http.errors import ApiError, invalid

# The order of checks of top-level properties of Messages; others follow, unknown ones come last.
ORDER = (
    "model",
    "tool_choice",
    "tools",
    "messages",
    "system",
    "thinking",
    "output_config",
    "cache_control",
    "max_tokens",
    "metadata",
    "stop_sequences",
    "temperature",
    "service_tier",
    "top_k",
    "top_p",
    "stream",
    "container",
    "inference_geo",
)
RANK = {name: number for number, name in enumerate(ORDER)}
EXTRA = ("additionalProperties", "unevaluatedProperties")
KINDS = {
    "string": "a valid string",
    "integer": "a valid integer",
    "number": "a valid number",
    "boolean": "a valid boolean",
    "array": "a valid array",
    "object": "a valid dictionary",
    "null": "null",
}
# Properties with special messages of the API, by path and keyword.
SPECIAL: Mapping[tuple[str, str], str] = {
    ("max_tokens", "minimum"): "must be greater than or equal to 0",
    ("temperature", "minimum"): "range: 0..1",
    ("temperature", "maximum"): "range: 0..1",
    ("top_p", "minimum"): "range: 0..1",
    ("top_p", "maximum"): "range: 0..1",
    ("messages", "minItems"): "at least one message is required",
}


def check_body(
    view: View, operation: Operation, media_type: str, body: Any, loose: tuple[str, ...] | None = None
) -> None:
    """Check a decoded body. Raises `ApiError` (400) if it is not valid. At `loose`, any object is valid."""
    place = operation.request_schema(media_type)
    if place is None:
        return
    validator = loosened(view, place, loose) if loose else view.validator(place)
    violations = validator.violations(body)
    if violations:
        schema = pointers.resolve(view.document, pointers.split(place))
        first = min(enumerate(violations), key=lambda pair: (*_rank(pair[1]), pair[0]))[1]
        raise invalid(message_for(view, schema, body, first))


@functools.lru_cache(maxsize=64)
def loosened(view: View, place: str, path: tuple[str, ...]) -> Validator:
    """Return the validator of a schema in which any object is valid at `path` (`*` is an item)."""

    def loosen(schema: Any, names: tuple[str, ...]) -> Any:
        if not names:
            return {"type": "object"}
        node, name = view.resolve(schema, "")[1], names[0]
        if name == "*":
            return {**node, "items": loosen(node["items"], names[1:])}
        inner = {**node["properties"], name: loosen(node["properties"][name], names[1:])}
        return {**node, "properties": inner}

    return view.validator_of(loosen(pointers.resolve(view.document, pointers.split(place)), path))


def _rank(violation: Violation) -> tuple[int, int]:
    if violation.path:
        top, depth = str(violation.path[0]), 1
    elif violation.keyword in EXTRA:
        return (2, 0)
    else:
        top, depth = str(violation.params.get("property", "")), 0
    return (0, RANK[top]) if top in RANK else (1, depth)


def message_for(view: View, schema: Any, body: Any, violation: Violation) -> str:
    """Return the message of one violation."""
    trail = Trail(view, schema, body)
    for token in violation.path:
        trail.step(token)
    keyword, params = violation.keyword, violation.params
    if keyword == "required":
        return f"{trail.dotted(params['property'])}: Field required"
    if keyword in EXTRA:
        return f"{trail.dotted(params['unexpected'][0])}: Extra inputs are not permitted"
    if keyword in ("anyOf", "oneOf") and (inner := trail.nearest()) is not None:
        return message_for(view, schema, body, _below(inner, *violation.path))
    special = SPECIAL.get((trail.dotted(), keyword))
    if special:
        return f"{trail.dotted()}: {special}"
    if keyword == "enum" and trail.chooses and violation.path[-1] == "role":
        return f'messages: Unexpected role "{trail.value}". Allowed roles are "user" or "assistant"'
    if keyword == "enum" and trail.chooses:
        tags = ", ".join(f"'{tag}'" for tag in trail.chooses)
        return (
            f"{trail.parent()}: Input tag '{trail.value}' found using '{violation.path[-1]}' does not match "
            f"any of the expected tags: {tags}"
        )
    sentence = _sentence(keyword, params, trail.value) or violation.message
    return f"{trail.dotted()}: {sentence}" if violation.path else sentence


def _sentence(keyword: str, params: Mapping[str, Any], value: Any) -> str | None:
    limit = params.get("limit")
    plural = "" if limit == 1 else "s"
    if keyword == "type":
        kinds = params.get("types") or params.get("type") or []
        kinds = [kinds] if isinstance(kinds, str) else list(kinds)
        names = [KINDS[kind] for kind in kinds if kind in KINDS and kind != "null"]
        return f"Input should be {' or '.join(names)}" if names else None
    if keyword == "enum":
        return "Input should be " + _either([repr(option) for option in params["options"]])
    if keyword == "const":
        return f"Input should be {params.get('expected_value')!r}"
    if keyword == "minimum":
        return f"Input should be greater than or equal to {limit}"
    if keyword == "maximum":
        return f"Input should be less than or equal to {limit}"
    if keyword == "exclusiveMinimum":
        return f"Input should be greater than {limit}"
    if keyword == "exclusiveMaximum":
        return f"Input should be less than {limit}"
    if keyword == "minLength":
        return f"String should have at least {limit} character{plural}"
    if keyword == "maxLength":
        return f"String should have at most {limit} character{plural}"
    if keyword == "pattern":
        return f"String should match pattern '{params.get('pattern')}'"
    if keyword == "minItems":
        return f"List should have at least {limit} item{plural} after validation, not {len(value)}"
    if keyword == "maxItems":
        return f"List should have at most {limit} item{plural} after validation, not {len(value)}"
    if keyword == "not":
        return "Input is not allowed here"
    if keyword in ("anyOf", "oneOf"):
        return "Input does not match the expected shape."
    return None


def _either(options: Sequence[str]) -> str:
    return options[0] if len(options) == 1 else f"{', '.join(options[:-1])} or {options[-1]}"


class Trail:
    """Walks through a value and its schema; it records the tag of every union on the way."""

    def __init__(self, view: View, schema: Any, value: Any) -> None:
        self._view = view
        self._names: list[str] = []
        self.value = value
        self.chooses: tuple[str, ...] = ()
        self._node: Any = None
        self._enter(schema)

    def dotted(self, *more: str) -> str:
        return ".".join([*self._names, *more])

    def parent(self) -> str:
        return ".".join(self._names[:-1])

    def step(self, token: str | int) -> None:
        """Step into a property or an item."""
        node = self._node if isinstance(self._node, dict) else {}
        properties = node.get("properties") or {}
        tagged = node.get("discriminator") or {}
        # Only at a union whose tag decides does a wrong tag get that message.
        self.chooses = tuple(tagged.get("mapping") or ()) if tagged.get("propertyName") == token else ()
        inner = (
            properties.get(token, node.get("additionalProperties"))
            if isinstance(token, str)
            else node.get("items")
        )
        self._names.append(str(token))
        try:
            self.value = self.value[token]
        except (KeyError, IndexError, TypeError):
            self.value = None
        self._enter(inner)

    def _enter(self, node: Any) -> None:
        """Follow references and unions to the schema that applies to the value."""
        while isinstance(node, dict):
            node = self._view.resolve(node, "")[1]
            if "properties" in node or not ("oneOf" in node or "anyOf" in node):
                break
            tagged = node.get("discriminator")
            if tagged and isinstance(self.value, dict):
                tag = _tag(tagged, self.value)
                if tag is None:
                    break
                # Roles decide too, but the API does not name them in its paths.
                if tagged["propertyName"] == "type":
                    self._names.append(tag)
                node = {"$ref": tagged["mapping"][tag]}
                continue
            found = [item for item in node.get("oneOf") or node["anyOf"] if self._suits(item)]
            if len(found) != 1:
                break
            node = found[0]
        self._node = node

    def nearest(self) -> Violation | None:
        """Return the violation of the last alternative of a union that has the right type."""
        node = self._node if isinstance(self._node, dict) else {}
        for option in reversed(node.get("oneOf") or node.get("anyOf") or []):
            if self._suits(option):
                return next(iter(self._view.validator_of(option).violations(self.value)), None)
        return None

    def _suits(self, node: Any) -> bool:
        node = self._view.resolve(node, "")[1]
        if not isinstance(node, dict):
            return bool(node)
        if "type" not in node and ("oneOf" in node or "anyOf" in node):
            return any(self._suits(item) for item in node.get("oneOf") or node["anyOf"])
        kinds = node.get("type")
        kinds = [kinds] if isinstance(kinds, str) else kinds or ["object"]
        return json_type(self.value) in kinds or (json_type(self.value) == "integer" and "number" in kinds)


def _tag(discriminator: Mapping[str, Any], value: Mapping[str, Any]) -> str | None:
    """Return the tag of a value, or else the default tag; None if it is unknown."""
    mapping = discriminator.get("mapping") or {}
    name = discriminator["propertyName"]
    if name in value:
        return value[name] if isinstance(value[name], str) and value[name] in mapping else None
    default = discriminator.get("defaultMapping")
    return next((tag for tag, target in mapping.items() if default in (tag, target)), None)


def json_type(value: Any) -> str:
    """The JSON type of a decoded value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "integer" if value.is_integer() else "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def check_param(view: View, name: str, place: str, value: Any) -> None:
    """Check a decoded query, path or header parameter. Raises `ApiError` (400) if it is not valid."""
    for violation in view.validator(place).violations(value):
        schema = pointers.resolve(view.document, pointers.split(place))
        text = message_for(view, {"properties": {name: schema}}, {name: value}, _below(violation, name))
        raise invalid(text)


def _below(violation: Violation, *names: str | int) -> Violation:
    return Violation(
        (*names, *violation.path),
        violation.message,
        violation.keyword,
        violation.schema_path,
        violation.params,
    )


__all__ = ["ApiError", "check_body", "check_param", "json_type", "message_for"]
