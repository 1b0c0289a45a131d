"""The facts that both sides are reduced to before they are compared.

A shape says what JSON may stand at a place: scalars, enumerations, arrays, maps, objects, unions. Names of
types are kept as references, so that recursive types stay finite.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

import attrs

Constant: TypeAlias = str | int | bool | None


@attrs.frozen
class Anything:
    """Any JSON value."""


@attrs.frozen
class Null:
    """The JSON value null."""


@attrs.frozen
class Scalar:
    """One of string, integer, number, boolean, date-time, date, binary."""

    kind: str


@attrs.frozen
class Enum:
    """Named values; an open one accepts any other string too."""

    values: tuple[Constant, ...]
    open: bool = False


@attrs.frozen
class Array:
    items: Shape


@attrs.frozen
class Map:
    """An object with keys of the user's choice."""

    values: Shape


@attrs.frozen
class Property:
    """A member of an object.

    `maybe` marks a member that is null or absent, the source not saying which; `unsaid` one of which the
    source does not even say whether it must be there.
    """

    shape: Shape
    required: bool
    maybe: bool = False
    unsaid: bool = False


@attrs.frozen
class Object:
    """An object with named members; an open one says that it accepts further ones."""

    properties: Mapping[str, Property]
    open: bool = False


@attrs.frozen
class Union:
    """Alternatives. `discriminator` is the member whose constant tells objects apart, if the source says."""

    variants: tuple[Shape, ...]
    discriminator: str | None = None


@attrs.frozen
class Ref:
    """A named type, looked up where it came from."""

    key: str


Shape: TypeAlias = Anything | Null | Scalar | Enum | Array | Map | Object | Union | Ref


def union_of(variants: list[Shape], discriminator: str | None = None) -> Shape:
    """The union of `variants`, in its simplest form.

    Enumerations merge, `enum or string` is an open enumeration, `string or date-time` is a date-time (what a
    client may pass as text), true and false together are a boolean.
    """
    flat: list[Shape] = []
    for variant in variants:
        parts = variant.variants if isinstance(variant, Union) else (variant,)
        if isinstance(variant, Union):
            discriminator = discriminator or variant.discriminator
        flat.extend(part for part in parts if part not in flat)
    enums = [part for part in flat if isinstance(part, Enum)]
    if enums:
        values = tuple(dict.fromkeys(value for part in enums for value in part.values))
        strings = Scalar("string") in flat
        merged: Shape = Enum(values, open=strings or any(part.open for part in enums))
        if set(values) == {True, False} and all(isinstance(value, bool) for value in values):
            merged = Scalar("boolean")
        first = flat.index(enums[0])
        flat[first] = merged
        flat = [
            part
            for at, part in enumerate(flat)
            if at == first or not (isinstance(part, Enum) or (strings and part == Scalar("string")))
        ]
    for narrow in ("date-time", "date"):
        if Scalar(narrow) in flat and Scalar("string") in flat:
            flat.remove(Scalar("string"))
    if len(flat) == 1:
        return flat[0]
    return Union(tuple(flat), discriminator)


class Types:
    """Named shapes of one side; subclasses say what a key stands for."""

    def named(self, key: str) -> Shape:
        """The shape behind a key that an earlier reference gave."""
        raise NotImplementedError

    def resolve(self, shape: Shape) -> Shape:
        """`shape` itself, or what a reference finally stands for."""
        while isinstance(shape, Ref):
            shape = self.named(shape.key)
        return shape

    def alternatives(self, shape: Shape) -> Iterator[Shape]:
        """What `shape` allows, unions and names of unions opened; names of objects stay references."""
        resolved = self.resolve(shape)
        if isinstance(resolved, Union):
            for variant in resolved.variants:
                yield from self.alternatives(variant)
        else:
            yield shape if isinstance(resolved, Object) else resolved

    def nullable(self, shape: Shape) -> bool:
        """Whether null is among the alternatives."""
        return any(isinstance(part, Null) for part in self.alternatives(shape))

    def discriminator(self, shape: Shape) -> str | None:
        """The discriminator of a union, or of the first union in it that has one."""
        resolved = self.resolve(shape)
        if not isinstance(resolved, Union):
            return None
        inner = (self.discriminator(variant) for variant in resolved.variants)
        return resolved.discriminator or next((field for field in inner if field), None)

    def tags(self, shape: Shape, field: str) -> tuple[Constant, ...]:
        """The values that member `field` of an object names; none when it names none."""
        resolved = self.resolve(shape)
        member = resolved.properties.get(field) if isinstance(resolved, Object) else None
        if member is None:
            return ()
        parts = [part for part in self.alternatives(member.shape) if not isinstance(part, Null)]
        enum = parts[0] if len(parts) == 1 else None
        return enum.values if isinstance(enum, Enum) else ()
