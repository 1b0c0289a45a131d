"""The kinds of objects that `x-resources` describes, as rules use them: ask, make, find again."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property, partial
from typing import Any

import attrs

from claude_conformance.contract import Contract, Operation, View
from claude_conformance.contract.dotted import change_strings, strings_at
from claude_conformance.contract.examples import examples, required_query
from claude_conformance.contract.resources import Action, Guard, Resource, id_of, read_action
from claude_conformance.rules.kit.ask import accepted, fail
from claude_conformance.rules.kit.fresh import token
from claude_conformance.rules.kit.multipart import form_of
from claude_conformance.rules.outcome import Failed, Skipped, Unsupported
from claude_conformance.rules.probe import RUN, Auth, Call, Probe
from claude_conformance.wire import Exchange

JSON, MULTIPART = "application/json", "multipart/form-data"
ROOM = 10
"""The objects that the rules make below one parent."""
UNKNOWN = "01UnknownUnknownUnknownUn"
_ABSENT = frozenset({404, 405, 501})


@attrs.frozen
class Made:
    """An object that a rule has made: what the server showed, and the path parameters that name it."""

    shown: Mapping[str, Any]
    ids: Mapping[str, str]
    sent: Mapping[str, Any]
    exchange: Exchange


@attrs.frozen(slots=False)
class Kind:
    """A kind of objects, and its operations by what they do (a move by its name).

    ``rule`` is the rule that judges it.
    """

    resource: Resource
    api: str
    operations: Mapping[str, Operation]
    view: View = attrs.field(repr=False)
    kinds: Mapping[str, Kind] = attrs.field(repr=False)
    rule: str = ""

    @property
    def name(self) -> str:
        """The name in `x-resources`."""
        return self.resource.kind

    @property
    def parent(self) -> Kind | None:
        """The kind above."""
        return self.kinds[self.resource.parent] if self.resource.parent else None

    def has(self, *does: str) -> bool:
        """Whether the kind has all these operations."""
        return all(name in self.operations for name in does)

    def action(self, does: str) -> Action:
        """What an operation does, as its annotation says."""
        found = read_action(self.operations[does].node)
        assert found is not None
        return found

    def parameter(self, does: str, name: str) -> Mapping[str, Any] | None:
        """The schema of a query parameter, or `None` if the operation does not have it."""
        for parameter in self.operations[does].parameters:
            if parameter.name == name and parameter.location == "query":
                schema = self.view.resolve(parameter.node["schema"], "")[1]
                return schema if isinstance(schema, Mapping) else {}
        return None

    def ask(
        self,
        probe: Probe,
        does: str,
        ids: Mapping[str, str],
        json: Any = None,
        *,
        query: Mapping[str, str] | None = None,
        invalid: bool = False,
        betas: tuple[str, ...] | None = None,
        scheme: str | None = None,
    ) -> Exchange:
        """Sends a request to an operation of the kind.

        ``scheme`` is the kind of credential to send, by default one that the operation takes. Raises
        `Skipped` if the run has no such credential.
        """
        operation = self.operations[does]
        path = operation.path
        for name, value in ids.items():
            path = path.replace("{" + name + "}", value)
        auth, key = credential(probe, self.view, operation, scheme)
        params = {**required_query(operation), **(query or {})}
        needed = tuple(operation.node.get("x-beta", ())[:1])
        names = self.action(does).files
        form = form_of(json, names) if names and json is not None else None
        return probe.send(
            Call(
                operation.method,
                path,
                json=json if form is None else None,
                body=None if form is None else form.body,
                headers=() if form is None else (("content-type", form.content_type),),
                query=tuple(params.items()),
                betas=needed if betas is None else betas,
                auth=auth,
                key=key,
                invalid=invalid,
            )
        )

    @cached_property
    def examples(self) -> Mapping[str, Any]:
        """The first example of the body of each operation that takes one."""
        return {does: found[0] for does in self.operations if (found := self.examples_of(does))}

    def examples_of(self, does: str) -> list[Any]:
        """Returns the examples of the body of an operation."""
        operation = self.operations[does]
        content = operation.request_body[1]["content"] if operation.request_body else {}
        media = content.get(MULTIPART if self.action(does).files else JSON)
        return [] if media is None else list(examples(self.view.document, media))

    def parents(self, probe: Probe) -> dict[str, str]:
        """Returns the path parameters that name the parents.

        They are made once per run. For objects that are members of their parent they are made once per
        rule, because an object is a member only once. If only some parents have such objects, it is one of
        those that are listed.
        """
        if self.parent is None:
            return {}
        parent = self.parent
        guard = self.resource.guards.get("list")
        if guard is not None:
            listed = partial(parent._listed, guard=guard)
            return dict(probe.once(f"parent {parent.name} of {self.name}", listed).ids)
        what = f"parent {parent.name}" + (f" of {self.name} for {self.rule}" if self.joins else "")
        return dict(probe.once(what, parent.make_to_keep).ids)

    @property
    def joins(self) -> str | None:
        """The property that names an object which becomes a member of the parent, such as a user."""
        needs = self.action("create").needs if "create" in self.operations else {}
        return next((path for path in needs if path in self.resource.path_names), None)

    def body(self, probe: Probe, *having: str, within: Mapping[str, str] | None = None) -> dict[str, Any]:
        """Returns a body for a new object: an example that names objects which exist, with fresh values.

        ``having`` names properties (dotted) that it must have, ``within`` the parents. Raises `Skipped` if no
        example has the properties.
        """
        found = self.examples_of("create") if "create" in self.operations else []
        good = [one for one in found if all(_has(one, path) for path in having)]
        if not good:
            raise Skipped(f"the description has no example of a new {' and '.join((self.name, *having))}")
        sent: dict[str, Any] = copy.deepcopy(good[0])
        for path, kind in self.action("create").needs.items():
            if path == self.joins:
                id_ = self._free(probe, self.kinds[kind], self.parents(probe) if within is None else within)
                sent[path] = id_
            elif _has(sent, path):
                id_ = list(probe.once(f"parent {kind}", self.kinds[kind].make_to_keep).ids.values())[-1]
                change_strings(sent, path, partial(_replaced, id_))
        return self.fresh(sent)

    def fresh(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Returns a body with fresh values of what must be unique."""
        sent: dict[str, Any] = copy.deepcopy(dict(body))
        needs = self.action("create").needs
        for unique in self.resource.unique:
            for path in unique.members:
                if path not in needs:
                    change_strings(sent, path, _fresh)
        return sent

    def _free(self, probe: Probe, other: Kind, within: Mapping[str, str]) -> str:
        """Returns the id of an object that is no member yet: a new one, or one that is listed."""
        if "create" in other.operations:
            return list(other.make(probe).ids.values())[-1]
        taken = self._ids(probe, within) if "list" in self.operations else []
        free = [id_ for id_ in other._ids(probe, other.parents(probe)) if id_ not in taken]
        if not free:
            raise Skipped(f"every {other.name} is a {self.name}")
        return free[0]

    def _ids(self, probe: Probe, within: Mapping[str, str]) -> list[str]:
        exchange = present(self.ask(probe, "list", within), f"has no {self.api}")
        data = accepted(exchange).get("data")
        items = [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
        return [list(self.own_ids(item, exchange).values())[-1] for item in items]

    def create(
        self, probe: Probe, sent: Mapping[str, Any], ids: Mapping[str, str] | None = None, **how: Any
    ) -> Exchange:
        """Sends a request for a new object.

        Of a kind with a limited number of objects, the oldest one that the run has made is deleted first.
        """
        within = self.parents(probe) if ids is None else ids
        most, made = self.resource.most, self._made(probe)
        if most is None or most.within != "scope" or not self.has("delete"):
            return self.ask(probe, "create", within, sent, **how)
        if len(made) >= max(1, most.count // 2):
            self.ask(probe, "delete", made.pop(0))
        exchange = self.ask(probe, "create", within, sent, **how)
        if not how.get("invalid"):
            with suppress(Failed):
                made.append({**within, **self.own_ids(accepted(exchange), exchange)})
        return exchange

    def make_to_keep(self, probe: Probe) -> Made:
        """Makes an object that stays until the run ends."""
        kept = self.make(probe)
        made = self._made(probe)
        if kept.ids in made:
            made.remove(kept.ids)
        return kept

    def _made(self, probe: Probe) -> list[Mapping[str, str]]:
        """The path parameters of the objects that the run has made and can delete."""
        return probe.once(f"made {self.name}", lambda _: [])

    @property
    def scarce(self) -> bool:
        """Whether a parent has no room for the objects of several rules."""
        most = self.resource.most
        return self.parent is not None and most is not None and most.count < ROOM

    def room(self, probe: Probe) -> dict[str, str]:
        """Returns the path parameters of parents that have room: new ones if objects are scarce."""
        if self.parent is None or not self.scarce:
            return self.parents(probe)
        return dict(self.parent.make(probe).ids)

    def within(self, made: Made) -> dict[str, str]:
        """Returns the path parameters that name the parents of an object."""
        return {name: value for name, value in made.ids.items() if name not in self.resource.path_names}

    def make(
        self,
        probe: Probe,
        ids: Mapping[str, str] | None = None,
        having: tuple[str, ...] = (),
        changes: Mapping[str, Any] | None = None,
    ) -> Made:
        """Makes an object. Raises `Skipped` if the server refuses, which R01 judges.

        ``having`` as in `body`, ``changes`` are further properties. Of a kind that no operation creates, it
        returns one that is listed.
        """
        within = self.room(probe) if ids is None else dict(ids)
        if "create" not in self.operations:
            return self._listed(probe, within=within)
        sent = {**self.body(probe, *having, within=within), **(changes or {})}
        exchange = present(self.create(probe, sent, within), f"has no {self.api}")
        try:
            shown = accepted(exchange)
        except Failed as failure:
            raise Skipped(f"a {self.name} is not created: {failure.message}", exchange) from None
        return Made(shown, {**within, **self.own_ids(shown, exchange)}, sent, exchange)

    def _listed(
        self, probe: Probe, within: Mapping[str, str] | None = None, guard: Guard | None = None
    ) -> Made:
        """Returns the first object of the list, or the first that ``guard`` allows to have children."""
        if "list" not in self.operations:
            raise Skipped(f"no operation creates or lists a {self.name}")
        within = self.parents(probe) if within is None else within
        exchange = present(self.ask(probe, "list", within), f"has no {self.api}")
        data = accepted(exchange).get("data")
        items = [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
        shown = next((item for item in items if guard is None or guard.allows(item)), None)
        if shown is None:
            raise Skipped(f"no {self.name} is listed", exchange)
        return Made(shown, {**within, **self.own_ids(shown, exchange)}, {}, exchange)

    def own_ids(self, shown: Mapping[str, Any], exchange: Exchange) -> dict[str, str]:
        """Returns the path parameters that name a shown object. Raises `Failed` if it has no id."""
        found = {}
        for name in self.resource.path_names:
            value = id_of(shown.get(self.resource.member if self.resource.prefix else name, shown.get("id")))
            if value is None:
                raise Failed(f"the {self.name} has no {self.resource.member}", exchange)
            found[name] = value
        return found

    def listed_ids(self, exchange: Exchange) -> list[dict[str, str]]:
        """Returns the path parameters that name each object of a list.

        Raises `Failed` if `data` is not an array, or if an object has no id.
        """
        data = accepted(exchange).get("data")
        if not isinstance(data, list):
            fail("data is not an array", exchange)
        return [self.own_ids(item, exchange) for item in data if isinstance(item, dict)]

    def own(self, made: Made) -> dict[str, str]:
        """Returns the path parameters that name an object, without those of its parents."""
        return {name: made.ids[name] for name in self.resource.path_names}

    def unknown(self, ids: Mapping[str, str]) -> dict[str, str]:
        """Returns the path parameters of an object that does not exist, below the same parent."""
        own = dict.fromkeys(self.resource.path_names, f"{self.resource.prefix or ''}{UNKNOWN}")
        return {**ids, **own}


def kinds_of(contract: Contract) -> dict[str, Kind]:
    """Returns the kinds that a contract describes, in the order of `x-resources`."""
    resources = contract.resources
    view = contract.whole_view(contract.versions[-1])
    operations: dict[str, dict[str, Operation]] = {}
    for operation in view.operations.values():
        action = read_action(operation.node)
        if action is not None:
            operations.setdefault(action.kind, {}).setdefault(action.move or action.does, operation)
    found: dict[str, Kind] = {}
    for name, resource in resources.items():
        mine = operations.get(name, {})
        api = next(iter(mine.values())).tag if mine else ""
        found[name] = Kind(resource, api, mine, view, found)
    return found


def present(exchange: Exchange, what: str) -> Exchange:
    """Returns the exchange. Raises `Unsupported` if its status says that the operation does not exist."""
    if exchange.status in _ABSENT:
        raise Unsupported(f"the server {what}: {exchange.status}", exchange)
    return exchange


def credential(probe: Probe, view: View, operation: Operation, scheme: str | None = None) -> tuple[Auth, str]:
    """Returns where the credential of an operation goes, and the key.

    Raises `Skipped` if the run has none of the kinds that the operation takes.
    """
    wanted = (scheme,) if scheme else operation.security
    if not wanted:
        return "none", RUN
    for name in wanted:
        key = probe.credential(name)
        if key is not None:
            if name in ("apiKey", "bearerToken"):
                return "run", key
            node = view.document["components"]["securitySchemes"][name]
            return ("bearer" if node["type"] == "http" else "x-api-key"), key
    raise Skipped(f"the run has no {' or '.join(wanted)}; give one with --credential {wanted[0]}=KEY")


def _fresh(value: str) -> str:
    """Returns another value of the same form: a URL, an address, a path, or a word."""
    more = token(10)
    if value.startswith(("http://", "https://")):
        return f"{value.rstrip('/')}/{more}"
    if "@" in value:
        return f"{more}.{value}"
    return f"{value}-{more}" if "-" in value else f"{value}{more.upper() if value.isupper() else more}"


def _replaced(new: str, _: str) -> str:
    return new


def _has(body: Any, path: str) -> bool:
    return next(strings_at(body, path), None) is not None
