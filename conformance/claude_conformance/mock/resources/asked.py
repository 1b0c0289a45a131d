"""A request about one kind of object, with the annotations and the stored objects that it concerns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from claude_conformance.contract import pointer as pointers
from claude_conformance.contract.resources import Action, Resource, read_action
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import not_found
from claude_conformance.mock.http.forms import Form
from claude_conformance.mock.resources import hooks
from claude_conformance.mock.resources.shape import Shape
from claude_conformance.mock.resources.store import ORGANIZATION, Key, Record, ResourceStore
from claude_conformance.mock.resources.values import generated
from claude_conformance.mock.world.clock import precise


@attrs.frozen
class Asked:
    """A request about one kind: its annotations, the store, and the scope of the caller."""

    exchange: Validated
    action: Action
    resource: Resource
    kinds: Mapping[str, Resource]
    store: ResourceStore

    @classmethod
    def of(cls, exchange: Validated) -> Asked:
        """Return what a request asks. Raises `ValueError` if its operation is about no kind."""
        action = read_action(exchange.operation.node)
        if action is None:
            raise ValueError(f"{exchange.operation.id} has no x-resource")
        kinds = exchange.contract.resources
        return cls(exchange, action, kinds[action.kind], kinds, exchange.world.store(ResourceStore))

    @property
    def scope(self) -> str:
        """The scope of the kind: the caller's workspace, or the organization."""
        return self.scope_of(self.resource)

    def scope_of(self, resource: Resource) -> str:
        """Return the scope in which the caller finds objects of a kind."""
        return ORGANIZATION if resource.scope == "organization" else self.exchange.workspace

    @property
    def body(self) -> Mapping[str, Any]:
        """The properties that the request sent."""
        return self.exchange.body if isinstance(self.exchange.body, Mapping) else {}

    @property
    def form(self) -> Form:
        """The form that the request sent. Raises `TypeError` if it sent none."""
        if self.exchange.form is None:
            raise TypeError(f"{self.exchange.operation.id} takes no form")
        return self.exchange.form

    def now(self) -> str:
        """The virtual time, in RFC 3339."""
        return precise(self.store.clock.now())

    def ancestors(self) -> list[Resource]:
        """Return the kinds above this one, the outermost first."""
        found: list[Resource] = []
        parent = self.resource.parent
        while parent is not None:
            found.insert(0, self.kinds[parent])
            parent = found[0].parent
        return found

    def parent_key(self) -> Key:
        """Return the ids of the parents in the path."""
        return tuple(self.exchange.path_params[name] for kind in self.ancestors() for name in kind.path_names)

    def own_key(self) -> Key:
        """Return the ids of the object that the path, or else the body, names."""
        if self.resource.singleton:
            return (*self.parent_key(), self.resource.kind)
        sent = {**self.body, **self.exchange.path_params}
        return (*self.parent_key(), *(str(sent[name]) for name in self.resource.path_names))

    def record(self) -> Record:
        """Return the object that the path names. Raises `ApiError` (404) if it does not exist."""
        kind, key = self.resource.kind, self.own_key()
        own = hooks.key_of(self, kind, key)
        if self.exchange.skips("resource-parents"):
            found = None if own is None else self.store.named(kind, self.scope, own[-1])
        else:
            self.parents()
            found = None if own is None else self.store.find(kind, self.scope, own)
        if found is None and self.resource.singleton:
            found = self.add(key, {})
        if found is None:
            code = self.resource.codes.get("missing")
            raise not_found(f"{self.resource.kind} `{'/'.join(key)}` not found.", code=code)
        hooks.call("read", self, found)
        return found

    def records(self) -> list[Record]:
        """Return the objects below the parents in the path, oldest first. Raises `ApiError` (404)."""
        self.parents()
        found = list(self.store.within(self.resource.kind, self.scope, self.parent_key()))
        for record in found:
            hooks.call("read", self, record)
        return found

    def parents(self) -> list[Record]:
        """Return the parents that the path names. Raises `ApiError` (404) if one does not exist."""
        found: list[Record] = []
        key: Key = ()
        for kind in self.ancestors():
            key = (*key, *(self.exchange.path_params[name] for name in kind.path_names))
            parent = self.store.find(kind.kind, self.scope, key)
            if parent is None:
                raise not_found(f"{kind.kind} `{key[-1]}` not found.")
            found.append(parent)
        return found

    def add(self, key: Key, data: Mapping[str, Any]) -> Record:
        """Store a new object with what the server sets."""
        resource = self.resource
        own = {name: generated(kind, self.store.ids) for name, kind in resource.generated.items()}
        named = {name: value for name, value in self.exchange.path_params.items() if name in self.names()}
        if resource.prefix is not None:
            named[resource.member] = key[-1]
        if resource.states is not None:
            own[resource.states.member] = resource.states.start
        record = self.store.add(resource.kind, self.scope, key, {**data, **resource.set, **own, **named})
        for name in ("created_at", "updated_at"):
            if name in self.names():
                record.data[name] = precise(record.created)
        return record

    def names(self) -> set[str]:
        """Return the names of the properties that the API shows of the kind."""
        return set(self.properties())

    def properties(self) -> dict[str, Any]:
        """Return the schemas of the properties that the API shows of the kind."""
        node = pointers.resolve(self.exchange.view.document, pointers.split(self.resource.schema))
        return Shape(self.exchange.view, "").properties(node)

    def show(self, record: Record) -> dict[str, Any]:
        """Return an object as this request sees it."""
        shape = Shape(self.exchange.view, precise(record.created))
        shown: dict[str, Any] = shape.fit({"$ref": "#" + self.resource.schema}, record.data)
        return hooks.adapt(self, record, shown)

    def query(self) -> dict[str, Any]:
        """Return the query parameters, with their documented defaults."""
        view = self.exchange.view
        found: dict[str, Any] = {}
        for parameter in self.exchange.operation.parameters:
            if parameter.location == "query":
                schema = pointers.resolve(view.document, pointers.split(parameter.schema))
                value = self.exchange.params.get(parameter.name, view.resolve(schema, "")[1].get("default"))
                if value is not None:
                    found[parameter.name] = value
        return found
