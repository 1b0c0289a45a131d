"""Compares types of the SDK with schemas of the description, place by place.

Types are paired by place, not by name. A named type of the SDK is compared once with each schema in its
place; its facts have its name, wherever it is used.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from claude_conformance.contract.text.counted import counted
from claude_conformance.review.drift.facts import Facts
from claude_conformance.review.drift.shape import (
    Anything,
    Array,
    Constant,
    Enum,
    Map,
    Null,
    Object,
    Property,
    Ref,
    Scalar,
    Shape,
    Types,
    Union,
    union_of,
)

_TAGS = ("type", "name", "role")


class Comparison:
    """Compares shapes and collects the facts.

    Keys: `TYPE.member:aspect`, `TYPE:variant=TAG`, `TYPE:enum=VALUE`, with `[]` for items and `{}` for values
    of maps, e.g. `Message.content[]:kind`.
    """

    def __init__(self, sdk: Types, description: Types, facts: Facts) -> None:
        self.sdk = sdk
        self.description = description
        self.facts = facts
        self._seen: set[tuple[str, str, bool, str | None]] = set()

    def shapes(self, sdk: Shape, described: Shape, key: str, *, request: bool) -> None:
        """Compare the shapes at `key`, without null (which `member` compares)."""
        if isinstance(sdk, Ref) and not isinstance(self.sdk.resolve(sdk), Object):
            key = sdk.key
            if isinstance(described, Ref) and not self._first_time(sdk, described, request):
                return
        ours = _without_null(self.sdk.alternatives(sdk))
        theirs = _without_null(self.description.alternatives(described))
        if any(isinstance(part, Anything) for part in ours):
            return  # the SDK allows any value here: no fact
        if any(isinstance(part, Anything) for part in theirs):
            self.facts.add(f"{key}:kind", " or ".join(_by_family(self.sdk, ours)), "anything")
            return
        families = _by_family(self.sdk, ours)
        told = _by_family(self.description, theirs)
        if len(families) == len(told) == 1 and families.keys() != told.keys():
            self.facts.add(f"{key}:kind", *families, *told)
            return
        one = len(families) == len(told) == 1
        for family in dict.fromkeys([*families, *told]):
            mine, other = families.get(family), told.get(family)
            label = f"{key}:kind" if one else f"{key}:variant={family}"
            if not mine or not other:
                self.facts.add(label, *("present" if side else "absent" for side in (mine, other)))
            elif family == "object":
                self.facts.add(label, family, family)
                self._objects(mine, other, sdk, described, key, request=request)
            elif family == "array":
                self.facts.add(label, family, family)
                self._items(mine, other, key, request=request)
            else:
                self._scalars(mine, other, key, label, request=request)

    def members(
        self, sdk: Object, described: Object, key: str, *, request: bool, tag: str | None = None
    ) -> None:
        """Compare two objects by property; facts begin with `key`.

        The values of `tag` have been compared before.
        """
        for name, mine in sdk.properties.items():
            other = described.properties.get(name)
            place = f"{key}.{name}"
            if self.facts.add(f"{place}:member", "present", "present" if other else "absent") and other:
                self.member(mine, other, place, request=request, values=name != tag)
        for name in described.properties:
            if name not in sdk.properties:
                self.facts.add(f"{key}.{name}:member", "absent", "present")
        if request and sdk.open:
            self.facts.add(f"{key}:open", sdk.open, described.open)

    def parameters(self, sdk: Mapping[str, Property], described: Mapping[str, Property], key: str) -> None:
        """Compare parameters of one place; null has no meaning there."""
        for name in dict.fromkeys([*sdk, *described]):
            mine, other = sdk.get(name), described.get(name)
            place = f"{key}.{name}"
            sides = ("present" if side else "absent" for side in (mine, other))
            if self.facts.add(f"{place}:member", *sides) and mine and other:
                self.facts.add(f"{place}:required", mine.required, other.required)
                self.shapes(mine.shape, other.shape, place, request=True)

    def member(
        self, mine: Property, other: Property, place: str, *, request: bool, values: bool = True
    ) -> None:
        """Compare `required`, `nullable` and (with `values`) the shape of a property that both sides have."""
        null = self.description.nullable(other.shape)
        anything = isinstance(self.description.resolve(other.shape), Anything)
        if mine.unsaid:
            pass
        elif mine.maybe:
            told = "null or absent"
            self.facts.add(
                f"{place}:optional", told, told if null or anything or not other.required else "required"
            )
        else:
            self.facts.add(f"{place}:required", mine.required, other.required)
            if not anything and not isinstance(self.sdk.resolve(mine.shape), Anything):
                self.facts.add(f"{place}:nullable", self.sdk.nullable(mine.shape), null)
        if values:
            self.shapes(mine.shape, other.shape, place, request=request)

    def _items(self, mine: list[Shape], other: list[Shape], key: str, *, request: bool) -> None:
        ours = union_of([part.items for part in mine if isinstance(part, Array)])
        theirs = union_of([part.items for part in other if isinstance(part, Array)])
        self.shapes(ours, theirs, f"{key}[]", request=request)

    def _scalars(self, mine: list[Shape], other: list[Shape], key: str, label: str, *, request: bool) -> None:
        ours, theirs = _single(mine), _single(other)
        known, told = _kind(ours), _kind(theirs)
        if not self.facts.add(label, known, told):
            return
        if isinstance(ours, Enum) and isinstance(theirs, Enum):
            for value in dict.fromkeys([*ours.values, *theirs.values]):
                sides = ("present" if value in side.values else "absent" for side in (ours, theirs))
                self.facts.add(f"{key}:enum={value}", *sides)
            if ours.open or request:
                self.facts.add(f"{key}:open", ours.open, theirs.open)
        elif isinstance(ours, Enum):
            self.facts.add(f"{key}:enum", counted(len(ours.values), "value"), "any", agreed=False)
        elif isinstance(theirs, Enum) and not theirs.open:
            self.facts.add(f"{key}:enum", "any", counted(len(theirs.values), "value"), agreed=False)

    def _objects(
        self,
        mine: list[Shape],
        other: list[Shape],
        sdk: Shape,
        described: Shape,
        key: str,
        *,
        request: bool,
    ) -> None:
        ours, theirs = _maps_aside(self.sdk, mine), _maps_aside(self.description, other)
        if not ours or not theirs:
            self._maps(mine, other, key, request=request)
            return
        if len(ours) == len(theirs) == 1:
            self._object(ours[0], theirs[0], key, request=request)
            return
        field = self._field(ours, theirs, sdk, described)
        tagged = {tag: part for part in ours for tag in self.sdk.tags(part, field)}
        told = {tag: part for part in theirs for tag in self.description.tags(part, field)}
        for tag in dict.fromkeys([*tagged, *told]):
            label = f"{key}:variant={tag}"
            if self.facts.add(
                label, "present" if tag in tagged else "absent", "present" if tag in told else "absent"
            ):
                self._object(tagged[tag], told[tag], f"{key}<{tag}>", request=request, field=field)
        left = [part for part in ours if not self.sdk.tags(part, field)]
        right = [part for part in theirs if not self.description.tags(part, field)]
        for part in left:
            name = _name(part)
            likeness = [self._likeness(part, candidate) for candidate in right]
            self.facts.add(f"{key}:variant={name}", "present", "present" if likeness else "absent")
            if likeness:
                best = right.pop(likeness.index(max(likeness)))
                self._object(part, best, f"{key}<{name}>", request=request)
        for part in right:
            self.facts.add(f"{key}:variant={_name(part)}", "absent", "present")

    def _object(
        self, mine: Shape, other: Shape, key: str, *, request: bool, field: str | None = None
    ) -> None:
        if isinstance(mine, Ref):
            key = mine.key
            if isinstance(other, Ref) and not self._first_time(mine, other, request, field):
                return
        ours, theirs = self.sdk.resolve(mine), self.description.resolve(other)
        if isinstance(ours, Object) and isinstance(theirs, Object):
            self.members(ours, theirs, key, request=request, tag=field)

    def _first_time(self, sdk: Ref, described: Ref, request: bool, tag: str | None = None) -> bool:
        """Whether this pair of named types is new; marks it as compared."""
        pair = (sdk.key, described.key, request, tag)
        if pair in self._seen:
            return False
        self._seen.add(pair)
        return True

    def _maps(self, mine: list[Shape], other: list[Shape], key: str, *, request: bool) -> None:
        ours, theirs = self.sdk.resolve(mine[0]), self.description.resolve(other[0])
        if isinstance(ours, Map) and isinstance(theirs, Map):
            self.shapes(ours.values, theirs.values, f"{key}{{}}", request=request)
        else:
            shapes = ("map" if isinstance(side, Map) else "named members" for side in (ours, theirs))
            self.facts.add(f"{key}:members", *shapes)

    def _field(self, ours: Sequence[Shape], theirs: Sequence[Shape], sdk: Shape, described: Shape) -> str:
        """Return the property whose constant distinguishes the objects."""
        stated = (self.sdk.discriminator(sdk), self.description.discriminator(described))
        candidates = list(dict.fromkeys([*(field for field in stated if field), *_TAGS]))
        return max(
            candidates,
            key=lambda field: (
                sum(bool(self.sdk.tags(part, field)) for part in ours)
                + sum(bool(self.description.tags(part, field)) for part in theirs)
            ),
        )

    def _likeness(self, mine: Shape, other: Shape) -> float:
        ours, theirs = self.sdk.resolve(mine), self.description.resolve(other)
        if not isinstance(ours, Object) or not isinstance(theirs, Object):
            return 0.0
        names, told = set(ours.properties), set(theirs.properties)
        return len(names & told) / max(1, len(names | told))


def _single(parts: list[Shape]) -> Shape:
    """Merge several scalars of one family: an enumeration and any string are an open enumeration."""
    shape = union_of(parts)
    return shape.variants[0] if isinstance(shape, Union) else shape


def _without_null(parts: Iterable[Shape]) -> list[Shape]:
    return [part for part in parts if not isinstance(part, Null)]


def _maps_aside(types: Types, parts: list[Shape]) -> list[Shape]:
    """Return the objects with named properties; an additional map only says that they are open."""
    return [part for part in parts if isinstance(types.resolve(part), Object)]


def _by_family(types: Types, parts: list[Shape]) -> dict[str, list[Shape]]:
    found: dict[str, list[Shape]] = {}
    for part in parts:
        found.setdefault(_family(types, part), []).append(part)
    return found


def _family(types: Types, shape: Shape) -> str:
    """Return the JSON type as a string; integers and numbers are one family."""
    match types.resolve(shape):
        case Object() | Map():
            return "object"
        case Array():
            return "array"
        case Enum(values=values):
            return _constant_family(values[0])
        case Scalar(kind="integer" | "number"):
            return "number"
        case Scalar(kind="boolean"):
            return "boolean"
        case Scalar():
            return "string"
        case _:
            return "anything"


def _constant_family(value: Constant) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, int) else "string"


def _kind(shape: Shape) -> str:
    """Return the exact kind: integer or number, string or date-time."""
    match shape:
        case Scalar(kind=kind):
            return kind
        case Enum(values=values):
            family = _constant_family(values[0])
            return "integer" if family == "number" else family
        case _:
            return "anything"


def _name(shape: Shape) -> str:
    return shape.key.rsplit("/", 1)[-1] if isinstance(shape, Ref) else "object"
