"""The API as one request sees it: the document of its version and betas, with lookups."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs

from claude_conformance.contract import pointer
from claude_conformance.contract.errors import MethodNotAllowed, RouteNotFound
from claude_conformance.contract.limits import without_limits
from claude_conformance.contract.validators import Validator, Validators, Violation
from claude_conformance.contract.walk import operations


@attrs.frozen
class Parameter:
    """A path, query or header parameter of an operation; `node` is its Parameter Object."""

    name: str
    location: str
    required: bool
    schema: str
    node: Mapping[str, Any] = attrs.field(eq=False, repr=False)


@attrs.frozen
class Operation:
    """One method of one path; `node` is its Operation Object, `pointer` the pointer to it.

    `security` names the security schemes, any one of which opens the operation. It is empty if the operation
    needs no credential.
    """

    id: str
    method: str
    path: str
    pointer: str
    node: Mapping[str, Any] = attrs.field(eq=False, repr=False)
    parameters: tuple[Parameter, ...] = attrs.field(eq=False, repr=False)
    request_body: tuple[str, Mapping[str, Any]] | None = attrs.field(eq=False, repr=False)
    responses: Mapping[str, tuple[str, Mapping[str, Any]]] = attrs.field(eq=False, repr=False)
    security: tuple[str, ...] = attrs.field(eq=False, repr=False, default=())

    @property
    def tag(self) -> str:
        """The name of the API that the operation belongs to."""
        return str((self.node.get("tags") or [""])[0])

    @property
    def max_body_bytes(self) -> int | None:
        """The largest body the operation accepts, in bytes."""
        return self.request_body[1].get("x-max-body-bytes") if self.request_body else None

    @property
    def media_types(self) -> tuple[str, ...]:
        """The media types of the request body."""
        return tuple(self.request_body[1]["content"]) if self.request_body else ()

    def request_schema(self, media_type: str = "application/json") -> str | None:
        """Return the pointer to the schema of the request body."""
        if self.request_body is None or media_type not in self.request_body[1]["content"]:
            return None
        return f"{self.request_body[0]}/content/{pointer.escape(media_type)}/schema"

    def response(self, status: int) -> tuple[str, Mapping[str, Any]] | None:
        """Return the Response Object for a status and its pointer; an exact status wins over a range and
        `default`.
        """
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in self.responses:
                return self.responses[key]
        return None


@attrs.frozen
class Match:
    """The operation of a request, and the values in its path."""

    operation: Operation
    path_params: dict[str, str]


class View:
    """The document for one `anthropic-version` and one set of betas."""

    def __init__(self, document: dict[str, Any], version: str, betas: frozenset[str]) -> None:
        self.document = document
        self.version = version
        self.betas = betas
        self._validators = Validators(document)

    def __repr__(self) -> str:
        return f"View(version={self.version!r}, betas={sorted(self.betas)!r})"

    @cached_property
    def shape(self) -> View:
        """The same view without limits of values: with names, types, enums and formats alone."""
        return View(without_limits(self.document), self.version, self.betas)

    def resolve(self, node: Any, at: str) -> tuple[str, Any]:
        """Follow the reference of a node, if it has one. Return the final pointer and value."""
        return pointer.follow(self.document, node, at)

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """All operations by `operationId`."""
        return {operation.id: operation for operation in self._operations("paths")}

    @cached_property
    def webhooks(self) -> dict[str, Operation]:
        """The operations of webhooks by name: requests that the API sends."""
        return {operation.path: operation for operation in self._operations("webhooks")}

    def _operations(self, field: str) -> Iterator[Operation]:
        for path, method, node in operations(self.document, field):
            at = pointer.join(field, path, method)
            body = node.get("requestBody")
            responses = {
                status: self.resolve(response, f"{at}/responses/{status}")
                for status, response in node["responses"].items()
            }
            yield Operation(
                id=node["operationId"],
                method=method.upper(),
                path=path,
                pointer=at,
                node=node,
                parameters=tuple(self._parameters(field, path, method)),
                request_body=self.resolve(body, f"{at}/requestBody") if body else None,
                responses=responses,
                security=tuple(
                    name
                    for requirement in node.get("security", self.document.get("security", ()))
                    for name in requirement
                ),
            )

    def _parameters(self, field: str, path: str, method: str) -> Iterator[Parameter]:
        item = self.document[field][path]
        lists = (((field, path), item), ((field, path, method), item[method]))
        for tokens, owner in lists:
            for index, entry in enumerate(owner.get("parameters", ())):
                at, node = self.resolve(entry, pointer.join(*tokens, "parameters", index))
                yield Parameter(node["name"], node["in"], node.get("required", False), f"{at}/schema", node)

    @cached_property
    def _routes(self) -> list[tuple[re.Pattern[str], str, dict[str, Operation]]]:
        by_path: dict[str, dict[str, Operation]] = {}
        for operation in self.operations.values():
            by_path.setdefault(operation.path, {})[operation.method] = operation
        # Literal paths come before templates, so that `/v1/models/latest` does not match as an id.
        ordered = sorted(by_path, key=lambda path: (path.count("{"), path))
        return [(pattern(path), path, by_path[path]) for path in ordered]

    def match(self, method: str, path: str) -> Match:
        """Return the operation for a method and a decoded path.

        Raises `RouteNotFound` if no operation has the path, `MethodNotAllowed` if the path exists without
        this method.
        """
        for pattern, _, methods in self._routes:
            found = pattern.fullmatch(path)
            if found is None:
                continue
            operation = methods.get(method.upper())
            if operation is None:
                raise MethodNotAllowed(method.upper(), path, tuple(sorted(methods)))
            return Match(operation, found.groupdict())
        raise RouteNotFound(path)

    def validator(self, place: str) -> Validator:
        """Return the validator of the schema at a JSON Pointer into the document."""
        return self._validators.at(place)

    def validator_of(self, schema: Any) -> Validator:
        """Return the validator of a schema that may refer to the document's components."""
        return self._validators.of(schema)

    def response_violations(
        self, operation: Operation, status: int, media_type: str, body: Any
    ) -> list[Violation]:
        """Return the violations of the operation's schema for the status in a decoded body.

        An undocumented status or media type is also a violation, with the keyword `response`.
        """
        found = operation.response(status)
        if found is None:
            return [_unpromised(f"{operation.id} does not document status {status}")]
        at, node = found
        media = node.get("content", {}).get(media_type)
        if media is None:
            promised = ", ".join(node.get("content", {})) or "no body"
            return [_unpromised(f"status {status} promises {promised}, not {media_type or 'no media type'}")]
        if "schema" not in media:
            return []
        return self.validator(f"{at}/content/{pointer.escape(media_type)}/schema").violations(body)

    def item_schema(self, operation: Operation, status: int, media_type: str) -> str | None:
        """Return the pointer to the `itemSchema` of a streamed response."""
        found = operation.response(status)
        media = found[1].get("content", {}).get(media_type) if found else None
        if found is None or not media or "itemSchema" not in media:
            return None
        return f"{found[0]}/content/{pointer.escape(media_type)}/itemSchema"

    def stream_data_schema(self, operation: Operation, status: int = 200) -> str | None:
        """Return the pointer to the schema of an event's decoded `data` in a stream of server-sent events."""
        at = self.item_schema(operation, status, "text/event-stream")
        if at is None:
            return None
        place, item = self.resolve(pointer.resolve(self.document, pointer.split(at)), at)
        if "contentSchema" not in item.get("properties", {}).get("data", {}):
            return None
        return f"{place}/properties/data/contentSchema"


def _unpromised(message: str) -> Violation:
    return Violation((), message, "response", "")


def pattern(path: str) -> re.Pattern[str]:
    """Return the pattern of the paths that match a path template."""
    parts = re.split(r"\{([^}]+)\}", path)
    text = "".join(f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(parts))
    return re.compile(text)
