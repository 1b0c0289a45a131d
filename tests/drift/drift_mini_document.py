"""The description of the small SDK in `drift_mini_sdk.py`."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from claude_conformance.contract import Contract


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _ok(*media: tuple[str, dict[str, Any]]) -> dict[str, Any]:
    return {"200": {"description": "ok", "content": dict(media)}}


def _in(place: str, name: str, required: bool, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": place, "required": required, "schema": schema}


_TEXT = {"type": "string"}
_WIDGET = ("application/json", {"schema": _ref("Widget")})
_ID = {"$ref": "#/components/parameters/WidgetId"}
_VERSION = _in("header", "anthropic-version", True, _TEXT)

_SCHEMAS: dict[str, Any] = {
    "Widget": {
        "type": "object",
        "required": ["id", "created_at", "from", "kind", "labels", "maker", "parts", "price", "size", "type"],
        "properties": {
            "id": _TEXT,
            "created_at": {"type": "string", "format": "date-time"},
            "from": _TEXT,
            "kind": {"anyOf": [{"type": "string", "enum": ["small", "large"]}, _TEXT]},
            "labels": {"type": "object", "additionalProperties": _TEXT},
            "maker": {"anyOf": [{"type": "string", "enum": ["acme", "zenith"]}, _TEXT]},
            "parts": {"type": "array", "items": _ref("Part")},
            "parent": {"oneOf": [_ref("Widget"), {"type": "null"}]},
            "price": {"type": "number"},
            "size": {"type": ["integer", "null"]},
            "type": {"type": "string", "const": "widget"},
            "note": _TEXT,
        },
    },
    "Part": {
        "oneOf": [
            _ref("Bolt"),
            _ref("Wheel"),
            {
                "title": "UnknownPart",
                "type": "object",
                "required": ["type"],
                "properties": {"type": {"type": "string", "not": {"enum": ["bolt", "wheel"]}}},
            },
        ],
        "discriminator": {"propertyName": "type"},
    },
    "Bolt": {
        "type": "object",
        "required": ["type", "metric"],
        "properties": {"type": {"const": "bolt"}, "metric": {"type": "boolean"}},
    },
    "Wheel": {
        "allOf": [
            {"type": "object", "properties": {"type": {"enum": ["wheel", "round_wheel"]}}},
            {
                "type": "object",
                "required": ["type", "spokes", "extra"],
                "properties": {"spokes": {"type": "integer"}, "extra": {"type": "string"}},
            },
        ]
    },
    "WidgetEvent": {
        "type": "object",
        "required": ["type", "done"],
        "properties": {"type": {"const": "progress"}, "done": {"type": "number"}},
    },
    "PartParam": {
        "type": "object",
        "required": ["type"],
        "properties": {
            "type": {"const": "bolt"},
            "sketch": {
                "type": "object",
                "required": ["lines"],
                "properties": {"lines": {"type": "integer"}},
                "additionalProperties": True,
            },
        },
        "additionalProperties": False,
    },
    "WidgetCreateParams": {
        "type": "object",
        "required": ["name", "parts"],
        "properties": {
            "name": _TEXT,
            "parts": {"type": "array", "items": _ref("PartParam")},
            "colour": {"type": ["string", "null"], "enum": ["red", "blue", None]},
            "text": {"oneOf": [_TEXT, {"type": "array", "items": _ref("PartParam")}]},
            "stream": {"type": "boolean"},
        },
        "additionalProperties": False,
    },
    "WidgetPage": {
        "type": "object",
        "required": ["data", "has_more"],
        "properties": {
            "data": {"type": "array", "items": _ref("Widget")},
            "has_more": {"type": "boolean"},
        },
    },
}

_DOCUMENT: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "Mini", "version": "1"},
    "paths": {
        "/v1/widgets": {
            "post": {
                "operationId": "createWidget",
                "parameters": [_VERSION, _in("header", "x-workspace", False, _TEXT)],
                "requestBody": {"content": {"application/json": {"schema": _ref("WidgetCreateParams")}}},
                "responses": _ok(
                    _WIDGET,
                    (
                        "text/event-stream",
                        {
                            "itemSchema": {
                                "type": "object",
                                "properties": {
                                    "data": {
                                        "type": "string",
                                        "contentMediaType": "application/json",
                                        "contentSchema": _ref("WidgetEvent"),
                                    }
                                },
                            }
                        },
                    ),
                ),
            },
            "get": {
                "operationId": "listWidgets",
                "parameters": [
                    _in("query", "limit", False, {"type": "integer"}),
                    _in("query", "ids[]", False, {"type": "array", "items": _TEXT}),
                ],
                "responses": _ok(("application/json", {"schema": _ref("WidgetPage")})),
                "x-pagination": {"style": "id-cursor", "items": "data"},
            },
        },
        "/v1/widgets/{widget_id}": {
            "parameters": [_ID],
            "get": {"operationId": "getWidget", "responses": _ok(_WIDGET)},
        },
        "/v1/widgets/upload": {
            "post": {
                "operationId": "uploadWidget",
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "required": ["file"],
                                "properties": {
                                    "file": {"type": "string", "format": "binary"},
                                    "tags[]": {"type": "array", "items": _TEXT},
                                },
                                "additionalProperties": False,
                            }
                        }
                    }
                },
                "responses": _ok(_WIDGET),
            }
        },
        "/v1/widgets/{widget_id}/content": {
            "parameters": [_ID],
            "get": {"operationId": "downloadWidget", "responses": _ok(("application/octet-stream", {}))},
        },
        "/v1/widgets/{widget_id}/results": {
            "parameters": [_ID],
            "get": {
                "operationId": "widgetResults",
                "responses": _ok(("application/x-jsonl", {"itemSchema": _ref("WidgetEvent")})),
            },
        },
    },
    "components": {
        "schemas": _SCHEMAS,
        "parameters": {"WidgetId": _in("path", "widget_id", True, _TEXT)},
    },
}

_GLOW = {
    "overlay": "1.1.0",
    "info": {"title": "glow", "version": "1"},
    "actions": [
        {
            "target": "$.paths['/v1/widgets/{widget_id}'].get",
            "update": {
                "parameters": [
                    _in("query", "glow", False, {"type": "boolean"}),
                    _in("header", "anthropic-beta", False, {"type": "array", "items": _TEXT}),
                ]
            },
        },
        {
            "target": "$.paths",
            "update": {
                "/v1/gadgets": {
                    "post": {
                        "operationId": "createGadget",
                        "requestBody": {"content": {"application/json": {"schema": _ref("PartParam")}}},
                        "responses": {"204": {"description": "done"}},
                    }
                }
            },
        },
    ],
}


def mini_document() -> dict[str, Any]:
    """A description that agrees with the little SDK; a copy to break."""
    return deepcopy(_DOCUMENT)


def mini_contract(document: dict[str, Any] | None = None) -> Contract:
    """A contract of `document` (or the agreeing one), with a beta that adds and one that spoils."""
    spoil = {
        "overlay": "1.1.0",
        "info": {"title": "old", "version": "1"},
        "actions": [{"target": "$.components.schemas.Widget.properties.note", "remove": True}],
    }
    return Contract(
        document or mini_document(),
        {"glow.yaml": deepcopy(_GLOW), "old.yaml": spoil},
        {
            "default_version": "2026-10-21",
            "versions": {"2026-10-21": []},
            "betas": {
                "glow-1": {"status": "live", "overlays": ["glow.yaml"]},
                "old-1": {"status": "live", "overlays": ["old.yaml"]},
            },
            "variants": {},
        },
    )
