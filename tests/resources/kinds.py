"""Makes objects of any kind in a mock, from the description alone."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from functools import partial
from typing import Any

import attrs
import httpx

from claude_conformance.contract import Contract, Operation, View, walk, whole_contract
from claude_conformance.contract import pointer as pointers
from claude_conformance.contract.dotted import change_strings
from claude_conformance.contract.examples import examples, required_query
from claude_conformance.contract.resources import Action, Resource, id_of, read_action
from claude_conformance.mock import MockServer
from claude_conformance.mock.world.credentials import TEST_CREDENTIALS
from claude_conformance.rules.kit.kinds import MULTIPART
from claude_conformance.rules.kit.multipart import form_of

CONTRACT: Contract = whole_contract()
KINDS: Mapping[str, Resource] = CONTRACT.resources
VERSION = CONTRACT.versions[-1]


def operations() -> dict[tuple[str, str], Operation]:
    """The operations that the annotations describe, by kind and what they do; of two, the first."""
    found: dict[tuple[str, str], Operation] = {}
    for operation in VIEW.operations.values():
        action = read_action(operation.node)
        if action is not None:
            found.setdefault((action.kind, action.move or action.does), operation)
    return found


def view_of(operation: Operation | None) -> View:
    """The view of a request to an operation: with the betas that it needs."""
    betas = operation.node.get("x-beta", [])[:1] if operation is not None else []
    return CONTRACT.view(VERSION, betas)


VIEW = CONTRACT.view(
    VERSION,
    {
        beta
        for _, _, node in walk.operations(CONTRACT.base)
        for beta in node.get("x-beta", ())
        if CONTRACT.betas[beta].status != "legacy-shape"
    },
)
OPERATIONS = operations()
CREATED = sorted(kind for kind, does in OPERATIONS if does == "create")


def action_of(operation: Operation) -> Action:
    """What an operation does."""
    action = read_action(operation.node)
    assert action is not None
    return action


def example_of(operation: Operation) -> Any:
    """The first example of a request body."""
    assert operation.request_body is not None
    media = next(iter(operation.request_body[1]["content"].values()))
    return copy.deepcopy(next(examples(VIEW.document, media)))


def form_schema(operation: Operation) -> Mapping[str, Any]:
    """The schema of a form."""
    at = operation.request_schema(MULTIPART)
    assert at is not None
    node: Mapping[str, Any] = VIEW.resolve(pointers.resolve(VIEW.document, pointers.split(at)), "")[1]
    return node


@attrs.define
class Maker:
    """Sends requests to a mock with the credentials and betas that each operation needs."""

    mock: MockServer
    made: dict[str, dict[str, Any]] = attrs.field(factory=dict)

    def send(
        self, operation: Operation, ids: Mapping[str, str], body: Any = None, query: Any = None
    ) -> httpx.Response:
        path = operation.path
        for name, value in ids.items():
            path = path.replace("{" + name + "}", value)
        headers = {
            "anthropic-version": VERSION,
            "anthropic-beta": ",".join(operation.node.get("x-beta", [])[:1]),
        }
        scheme = operation.security[0] if operation.security else "apiKey"
        key = TEST_CREDENTIALS.get(scheme, self.mock.api_key)
        how = CONTRACT.base["components"]["securitySchemes"][scheme]["type"]
        headers |= {"authorization": f"Bearer {key}"} if how == "http" else {"x-api-key": key}
        headers = {name: value for name, value in headers.items() if value}
        content, names = None, action_of(operation).files
        if body is not None and names:
            form = form_of(body, names)
            content, headers["content-type"] = form.body, form.content_type
        elif body is not None:
            content, headers["content-type"] = json.dumps(body).encode(), "application/json"
        params = {**required_query(operation), **(query or {})}
        return httpx.request(
            operation.method, self.mock.url + path, headers=headers, content=content, params=params
        )

    def ids(self, kind: str) -> dict[str, str]:
        """The path parameters that name the parents of a kind, which are made first."""
        parent = KINDS[kind].parent
        if parent is None:
            return {}
        guard = KINDS[kind].guards.get("list")
        shown = self.made.get(parent) or self.make(parent)
        if guard is not None:  # only some parents have such objects
            listed = self.send(OPERATIONS[parent, "list"], self.ids(parent)).json()["data"]
            shown = next(one for one in listed if guard.allows(one))
        return {**self.ids(parent), **own_ids(parent, shown)}

    def make(self, kind: str, body: Any = None) -> dict[str, Any]:
        """A new object, from the example of its create operation."""
        if (kind, "create") not in OPERATIONS:
            listed = self.send(OPERATIONS[kind, "list"], self.ids(kind)).json()["data"]
            self.made[kind] = listed[0]
            return self.made[kind]
        operation = OPERATIONS[kind, "create"]
        sent = self.fitted(operation, example_of(operation) if body is None else body)
        response = self.send(operation, self.ids(kind), sent)
        assert response.status_code == 200, (kind, sent, response.text)
        self.made[kind] = response.json()
        return self.made[kind]

    def fitted(self, operation: Operation, body: Any) -> Any:
        """The body, naming objects that exist."""
        for path, kind in action_of(operation).needs.items():
            shown = self.made.get(kind) or self.make(kind)
            id_ = next(iter(own_ids(kind, shown).values()))
            change_strings(body, path, partial(_named, id_))
        return body


def _named(id_: str, _: str) -> str:
    return id_


def own_ids(kind: str, shown: Mapping[str, Any]) -> dict[str, str]:
    """The path parameters that name an object."""
    resource = KINDS[kind]
    return {name: str(id_of(shown.get(resource.member, shown.get(name)))) for name in resource.path_names}


def violations(operation: Operation, body: Any) -> list[str]:
    """How a body breaks the schema of the operation's 200."""
    at, node = operation.responses["200"]
    kind = next(iter(node["content"]))
    place = f"{at}/content/{pointers.escape(kind)}/schema"
    return [str(found) for found in VIEW.validator(place).violations(body)]
