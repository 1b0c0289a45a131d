"""Shapes: the common form in which both sides are compared.

A shape says which JSON is allowed at a place: scalars, enumerations, arrays, maps, objects, unions. Names of
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
    """An object with any keys."""

    values: Shape


@attrs.frozen
class Property:
    """A property of an object.

    `maybe` marks a property that may be null or absent, if the source does not say which; `unsaid` marks one
    of which the source does not say whether it is required.
    """

    shape: Shape
    required: bool
    maybe: bool = False
    unsaid: bool = False


@attrs.frozen
class Object:
    """An object with named properties; an open one accepts further properties."""

    properties: Mapping[str, Property]
    open: bool = False


@attrs.frozen
class Union:
    """Alternatives.

    `discriminator` is the property whose constant distinguishes the objects, if the source names it.
    """

    variants: tuple[Shape, ...]
    discriminator: str | None = None


@attrs.frozen
class Ref:
    """A named type, resolved by its own side."""

    key: str


Shape: TypeAlias = Anything | Null | Scalar | Enum | Array | Map | Object | Union | Ref


def union_of(variants: list[Shape], discriminator: str | None = None) -> Shape:
    """Return the union of `variants`, simplified.

    Enumerations merge, `enum or string` is an open enumeration, `string or date-time` is a date-time (which a
    client may pass as a string), true and false together are a boolean.
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
    """The named shapes of one side; subclasses define the keys."""

    def named(self, key: str) -> Shape:
        """Return the shape for a key from an earlier reference. Subclasses replace this method.

        Raises `NotImplementedError`.
        """
        raise NotImplementedError

    def resolve(self, shape: Shape) -> Shape:
        """Return `shape`, or the final target of a reference."""
        while isinstance(shape, Ref):
            shape = self.named(shape.key)
        return shape

    def alternatives(self, shape: Shape) -> Iterator[Shape]:
        """Return the alternatives of `shape`: unions and names of unions are expanded, names of objects stay
        references.
        """
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
        """Return the discriminator of a union, or of the first nested union that has one."""
        resolved = self.resolve(shape)
        if not isinstance(resolved, Union):
            return None
        inner = (self.discriminator(variant) for variant in resolved.variants)
        return resolved.discriminator or next((field for field in inner if field), None)

    def tags(self, shape: Shape, field: str) -> tuple[Constant, ...]:
        """Return the constant values of the property `field` of an object, if it has any."""
        resolved = self.resolve(shape)
        member = resolved.properties.get(field) if isinstance(resolved, Object) else None
        if member is None:
            return ()
        parts = [part for part in self.alternatives(member.shape) if not isinstance(part, Null)]
        enum = parts[0] if len(parts) == 1 else None
        return enum.values if isinstance(enum, Enum) else ()
