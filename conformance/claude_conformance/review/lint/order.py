"""The order of keys."""

from __future__ import annotations

# By kind of object, named as in `contract.walk`. `min*` and `max*` match all keys that begin like this.
# Keys that a list does not name are not ordered; extensions come last everywhere.
_KEYS = {
    "openapi": (
        "openapi $self info jsonSchemaDialect externalDocs servers tags security paths webhooks components"
    ),
    "pathItem": (
        "$ref summary description servers parameters"
        " get post put patch delete head options trace query additionalOperations"
    ),
    "operation": (
        "operationId tags summary description externalDocs deprecated security servers"
        " parameters requestBody responses callbacks"
    ),
    "parameter": (
        "$ref name in summary description required deprecated allowEmptyValue style explode allowReserved"
        " schema content example examples"
    ),
    "header": "$ref summary description required deprecated style explode schema content example examples",
    "requestBody": "$ref summary description required content",
    "response": "$ref summary description headers content links",
    "mediaType": "$ref description schema itemSchema encoding prefixEncoding itemEncoding example examples",
    "example": "$ref summary description dataValue serializedValue value externalValue",
    "securityScheme": "$ref type description name in scheme bearerFormat flows openIdConnectUrl",
    "schema": (
        "$ref title summary description type enum const format contentEncoding contentMediaType contentSchema"
        " pattern min* max* multipleOf exclusiveMinimum exclusiveMaximum uniqueItems default required"
        " properties patternProperties propertyNames additionalProperties unevaluatedProperties"
        " prefixItems items contains unevaluatedItems oneOf anyOf allOf not if then else"
        " dependentRequired dependentSchemas discriminator readOnly writeOnly deprecated externalDocs"
        " example examples"
    ),
    "resource": (
        "$ref schema id parent scope order set generated once write_only immutable update unique most lock"
        " states guards singleton seeded filters"
    ),
    "discriminator": "propertyName mapping defaultMapping",
    "overlay": "overlay info extends actions",
    "action": "target description update copy remove",
}
ORDER = {kind: tuple(keys.split()) for kind, keys in _KEYS.items()}


def rank(kind: str, key: str) -> int | None:
    """Return the position of a key in its object; None if any position is allowed."""
    order = ORDER.get(kind, ())
    if key.startswith("x-"):
        return len(order)
    for pattern in (key, key[:3] + "*"):
        if pattern in order:
            return order.index(pattern)
    return None


def misplaced(kind: str, keys: list[str]) -> tuple[str, str] | None:
    """Return the first misplaced key and the key that must follow it, or None."""
    ranked = [(place, key) for key in keys if (place := rank(kind, key)) is not None]
    for index, (place, key) in enumerate(ranked):
        later = [other for at, other in ranked[:index] if at > place]
        if later:
            return key, later[0]
    return None
