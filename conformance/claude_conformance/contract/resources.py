"""Resources: what the description says of objects that a server stores.

`x-resources` at the top of the description has an entry for each kind of object; `x-resource` on an operation
says what the operation does with one kind. The mock and the rules follow these annotations. `spec/README.md`
explains them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from claude_conformance.contract.walk import operations

RESOURCES, RESOURCE = "x-resources", "x-resource"

DOES = ("create", "list", "get", "update", "upsert", "archive", "delete", "move", "custom")
DIALECTS = (
    "replace",
    "clear-null",
    "empty-null",
    "keep-null",
    "keep-empty",
    "merge",
    "merge-keep",
    "merge-null",
    "merge-empty",
)
GENERATORS = ("hostname", "sha256", "signing_key", "token", "url")
CONDITIONS = ("archived", "referenced")
REFUSALS = ("immutable", "lock", "missing", "most", "unique", *DOES)

_NAMES = {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"type": "string", "minLength": 1}}
_STATUS = {"type": "integer", "minimum": 400, "maximum": 499}
_WORDS = {"type": "array", "minItems": 1, "items": {"type": "string"}}
_AMONG = {"anyOf": [{"enum": ["active", "all"]}, {"type": "object", "minProperties": 1}]}
_WITHIN = {"enum": ["parent", "scope"]}


def _closed(required: tuple[str, ...], **properties: Any) -> dict[str, Any]:
    closed = {"type": "object", "properties": properties, "additionalProperties": False}
    return closed | ({"required": list(required)} if required else {})


RESOURCES_SCHEMA: dict[str, Any] = {
    "type": "object",
    "propertyNames": {"pattern": "^[a-z]+(_[a-z]+)*$"},
    "additionalProperties": _closed(
        ("schema",),
        schema={"type": "object", "required": ["$ref"]},
        id=_closed(
            (),
            prefix={"type": "string", "minLength": 1},
            member={"type": "string", "minLength": 1},
            **{"in": {"anyOf": [{"type": "string"}, _NAMES]}},
        ),
        parent={"type": "string"},
        scope={"enum": ["workspace", "organization"]},
        order={"enum": ["newest", "oldest", "fixed"]},
        set={"type": "object"},
        generated={"type": "object", "additionalProperties": {"enum": list(GENERATORS)}},
        once=_NAMES,
        write_only=_NAMES,
        immutable=_NAMES,
        derived=_NAMES,
        update={"type": "object", "additionalProperties": {"enum": list(DIALECTS)}},
        unique={
            "type": "array",
            "minItems": 1,
            "items": _closed(
                ("members", "status"),
                members=_NAMES,
                among=_AMONG,
                status=_STATUS,
                error={"type": "string", "pattern": "_error$"},
                code={"type": "string", "minLength": 1},
                **{"in": _WITHIN},
            ),
        },
        most=_closed(
            ("count", "status"),
            count={"type": "integer", "minimum": 1},
            among=_AMONG,
            status=_STATUS,
            **{"in": _WITHIN},
        ),
        lock=_closed(("member", "status"), member={"type": "string"}, status=_STATUS),
        states=_closed(
            ("member", "start", "moves"),
            member={"type": "string"},
            start={"type": "string"},
            moves={
                "type": "object",
                "minProperties": 1,
                "additionalProperties": _closed(
                    ("from", "to"),
                    to={"type": "string"},
                    same=_WORDS,
                    set={"type": "object"},
                    **{"from": _WORDS, "else": _STATUS},
                ),
            },
        ),
        guards={
            "type": "object",
            "propertyNames": {"enum": list(DOES)},
            "additionalProperties": _closed(
                ("status",),
                status=_STATUS,
                **{
                    "while": {"anyOf": [{"enum": list(CONDITIONS)}, {"type": "object", "minProperties": 1}]},
                    "unless": {"anyOf": [{"enum": list(CONDITIONS)}, {"type": "object", "minProperties": 1}]},
                },
            ),
        },
        codes={
            "type": "object",
            "propertyNames": {"enum": list(REFUSALS)},
            "additionalProperties": {"type": "string", "minLength": 1},
        },
        singleton={"const": True},
        seeded={"type": "integer", "minimum": 1},
        filters={"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}},
        refused={
            "type": "array",
            "minItems": 1,
            "items": _closed(
                ("case", "does"),
                case={"type": "string", "minLength": 1},
                does={"enum": list(DOES)},
                change={"type": "object"},
                query={"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}},
                names={
                    "type": "object",
                    "minProperties": 1,
                    "additionalProperties": _closed(
                        ("kind",), kind={"type": "string"}, after={"enum": list(DOES)}
                    ),
                },
                status=_STATUS,
            ),
        },
    ),
}
RESOURCE_SCHEMA: dict[str, Any] = _closed(
    ("kind", "does"),
    kind={"type": "string"},
    does={"enum": list(DOES)},
    move={"type": "string"},
    needs={"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}},
    missing=_STATUS,
    idempotent={"const": True},
    files={"type": "object", "minProperties": 1, "additionalProperties": _NAMES},
)


@attrs.frozen
class Unique:
    """Properties (dotted) that no two objects share, within parent or scope.

    They are unique `among` active objects, all, or those with values of properties. `error` is the type of
    the error if it is not that of the status, `code` its finer code.
    """

    members: tuple[str, ...]
    status: int
    among: str | Mapping[str, Any] = "all"
    within: str = "scope"
    error: str | None = None
    code: str | None = None


@attrs.frozen
class Most:
    """How many objects there can be within a parent or the scope, `among` as for `Unique`."""

    count: int
    status: int
    among: str | Mapping[str, Any] = "active"
    within: str = "parent"


@attrs.frozen
class Lock:
    """A property whose value an update may repeat; a stale one is refused with this status."""

    member: str
    status: int


@attrs.frozen
class Move:
    """A change of state: allowed from these states, without effect in `same`, else refused."""

    source: tuple[str, ...]
    to: str
    same: tuple[str, ...] = ()
    refused: int = 400
    set: Mapping[str, Any] = attrs.field(factory=dict)


@attrs.frozen
class States:
    """The states of an object: the property, its first value, and the moves by name."""

    member: str
    start: str
    moves: Mapping[str, Move]


@attrs.frozen
class Guard:
    """Refuses an operation, while a condition holds or unless it does.

    A condition is `archived`, `referenced`, or values of properties.
    """

    status: int
    condition: str | Mapping[str, Any]
    unless: bool = False

    def allows(self, data: Mapping[str, Any]) -> bool:
        """Whether an object that shows these data lets the operation pass, as far as its data say."""
        return not isinstance(self.condition, Mapping) or has_values(data, self.condition) is self.unless


@attrs.frozen
class Named:
    """An object that a refused request names: of this kind, after an operation."""

    kind: str
    after: str | None = None


@attrs.frozen
class Refused:
    """A request that the schema allows and the API refuses, with this status.

    Its body is the example with `change` merged into it (RFC 7396); of an update, `change` alone. `names`
    maps properties (dotted) to the objects that they name.
    """

    case: str
    does: str
    change: Mapping[str, Any] = attrs.field(factory=dict)
    query: Mapping[str, str] = attrs.field(factory=dict)
    names: Mapping[str, Named] = attrs.field(factory=dict)
    status: int = 400


@attrs.frozen
class Resource:
    """One kind of object. `schema` is the pointer to what create, get, list and update return.

    `path_names` are the names of its own path parameters; a kind without `prefix` gets no id from the server.
    """

    kind: str
    schema: str
    prefix: str | None = None
    member: str = "id"
    path_names: tuple[str, ...] = ()
    parent: str | None = None
    scope: str = "workspace"
    order: str = "newest"
    set: Mapping[str, Any] = attrs.field(factory=dict)
    generated: Mapping[str, str] = attrs.field(factory=dict)
    once: tuple[str, ...] = ()
    write_only: tuple[str, ...] = ()
    immutable: tuple[str, ...] = ()
    derived: tuple[str, ...] = ()
    update: Mapping[str, str] = attrs.field(factory=dict)
    unique: tuple[Unique, ...] = ()
    most: Most | None = None
    lock: Lock | None = None
    states: States | None = None
    guards: Mapping[str, Guard] = attrs.field(factory=dict)
    codes: Mapping[str, str] = attrs.field(factory=dict)
    singleton: bool = False
    seeded: int = 0
    filters: Mapping[str, str] = attrs.field(factory=dict)
    refused: tuple[Refused, ...] = ()

    @property
    def cursor(self) -> str:
        """The property that names an object in the cursors of a list."""
        return self.member if self.prefix is not None or not self.path_names else self.path_names[-1]


@attrs.frozen
class Action:
    """What an operation does with a kind.

    `needs` maps properties of its body to the kinds that they name; the status `missing` refuses an id that
    does not exist. An `idempotent` deletion succeeds too if the object does not exist. `files` has the file
    names in the examples of a form, by property.
    """

    kind: str
    does: str
    move: str | None = None
    needs: Mapping[str, str] = attrs.field(factory=dict)
    missing: int = 404
    idempotent: bool = False
    files: Mapping[str, list[str]] = attrs.field(factory=dict)


def has_values(data: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether properties have these values, or one of several."""
    return all(
        data.get(name) in (value if isinstance(value, list) else [value]) for name, value in wanted.items()
    )


def id_of(value: Any) -> str | None:
    """Return the id in a property, or None if it has no id.

    It is a string, or in an object with a `type` the value of `<type>_id` or else the type.
    """
    if isinstance(value, Mapping):
        value = value.get(f"{value.get('type')}_id", value.get("type"))
    return value if isinstance(value, str) and value else None


def read_resources(document: Mapping[str, Any]) -> dict[str, Resource]:
    """Return the kinds of a bundled document by name. The document must follow `RESOURCES_SCHEMA`."""
    return {kind: _resource(kind, node) for kind, node in document.get(RESOURCES, {}).items()}


def read_action(operation: Mapping[str, Any]) -> Action | None:
    """Return what an Operation Object does, or None if it says nothing about it."""
    node = operation.get(RESOURCE)
    return None if node is None else Action(**node)


def named_kinds(document: Mapping[str, Any]) -> set[str]:
    """Return the kinds that the operations of a bundled document name, and those above them."""
    resources, found = document.get(RESOURCES, {}), set()
    queue: list[str] = []
    for _, _, operation in operations(document):
        action = operation.get(RESOURCE)
        if isinstance(action, Mapping):
            queue += [str(action.get("kind")), *action.get("needs", {}).values()]
    while queue:
        kind = queue.pop()
        if kind in resources and kind not in found:
            found.add(kind)
            queue += [resources[kind]["parent"]] if "parent" in resources[kind] else []
    return found


def _resource(kind: str, node: Mapping[str, Any]) -> Resource:
    id_ = node.get("id", {})
    own = id_.get("in", ())
    return Resource(
        kind=kind,
        schema=node["schema"]["$ref"].removeprefix("#"),
        prefix=id_.get("prefix"),
        member=id_.get("member", "id"),
        path_names=(own,) if isinstance(own, str) else tuple(own),
        parent=node.get("parent"),
        scope=node.get("scope", "workspace"),
        order=node.get("order", "newest"),
        set=node.get("set", {}),
        generated=node.get("generated", {}),
        once=tuple(node.get("once", ())),
        write_only=tuple(node.get("write_only", ())),
        immutable=tuple(node.get("immutable", ())),
        derived=tuple(node.get("derived", ())),
        update=node.get("update", {}),
        unique=tuple(Unique(**_within(item)) for item in node.get("unique", ())),
        most=Most(**_within(node["most"])) if "most" in node else None,
        lock=Lock(**node["lock"]) if "lock" in node else None,
        states=_states(node["states"]) if "states" in node else None,
        guards={does: _guard(item) for does, item in node.get("guards", {}).items()},
        codes=node.get("codes", {}),
        singleton=node.get("singleton", False),
        seeded=node.get("seeded", 0),
        filters=node.get("filters", {}),
        refused=tuple(_refused(item) for item in node.get("refused", ())),
    )


def _refused(node: Mapping[str, Any]) -> Refused:
    names = {path: Named(**item) for path, item in node.get("names", {}).items()}
    return Refused(**{**node, "names": names})


def _within(node: Mapping[str, Any]) -> dict[str, Any]:
    renamed = {"in": "within"}
    return {
        renamed.get(name, name): tuple(value) if isinstance(value, list) else value
        for name, value in node.items()
    }


def _states(node: Mapping[str, Any]) -> States:
    moves = {
        name: Move(
            tuple(move["from"]),
            move["to"],
            tuple(move.get("same", ())),
            move.get("else", 400),
            move.get("set", {}),
        )
        for name, move in node["moves"].items()
    }
    return States(node["member"], node["start"], moves)


def _guard(node: Mapping[str, Any]) -> Guard:
    unless = "unless" in node
    return Guard(node["status"], node["unless" if unless else "while"], unless)
