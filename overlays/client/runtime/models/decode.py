"""From plain JSON values to models, one dictionary lookup per union.

The type of a field is written as a short string. It is resolved when the first value arrives, so that a
response loads only the modules of the types in it:

    Usage              a model, or a union by that name
    [ContentBlock      a list of them
    {ModelCapability   an object with any keys and values of this type
    Message|[Message   the first for objects, the second for lists

Values of an unexpected JSON type are left as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple

from .json_object import JSONObject

Decoder = Callable[[Any], Any]


class Tagged(NamedTuple):
    """A union whose variants the constant in the field `tag` distinguishes."""

    tag: str
    #: The name of the model for each constant.
    variants: Mapping[str, str]
    #: The model of a value without the field.
    default: str | None = None


class Candidate(NamedTuple):
    """A member of a union without a common tag: it fits when its constants and required fields are there."""

    name: str
    constants: Mapping[str, object]
    required: Sequence[str]


_PACKAGE = __package__.rpartition("._runtime")[0]
_decoders: dict[str, Decoder] = {}
_new = object.__new__


def decoder(spec: str) -> Decoder:
    """Return a function that turns a JSON value into the type that `spec` names.

    It may change and keep the value.
    """
    found = _decoders.get(spec)
    if found is None:
        found = _decoders[spec] = _build(spec)
    return found


def _build(spec: str) -> Decoder:
    if "|" in spec:
        return _by_json_type(spec.split("|"))
    if spec[0] == "[":
        return _list_of(decoder(spec[1:]))
    if spec[0] == "{":
        return _map_of(decoder(spec[1:]))
    models = import_module(f"{_PACKAGE}.models")
    union = models.UNIONS.get(spec)
    return class_decoder(getattr(models, spec)) if union is None else _union(union)


def _by_json_type(parts: Sequence[str]) -> Decoder:
    lists = [decoder(part) for part in parts if part[0] == "["]
    objects = [decoder(part) for part in parts if part[0] != "["]

    def decode(value: Any) -> Any:
        if type(value) is list and lists:
            return lists[0](value)
        if type(value) is dict and objects:
            return objects[0](value)
        return value

    return decode


def _list_of(item: Decoder) -> Decoder:
    def decode(value: Any) -> Any:
        return [item(element) for element in value] if type(value) is list else value

    return decode


def _map_of(item: Decoder) -> Decoder:
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        return {key: item(element) for key, element in value.items()}

    return decode


def class_decoder(cls: type[JSONObject]) -> Decoder:
    """Return a function that turns a dictionary into an instance.

    The dictionary becomes the storage of the instance; nested values are decoded in place.
    """
    found = _classes.get(cls)
    if found is None:
        found = _classes[cls] = _class_decoder(cls)
    return found


_classes: dict[type[JSONObject], Decoder] = {}


def _class_decoder(cls: type[JSONObject]) -> Decoder:
    if not cls._nested:

        def decode_flat(value: Any) -> Any:
            if type(value) is not dict:
                return value
            instance = _new(cls)
            instance.__dict__ = value
            return instance

        return decode_flat

    steps: list[tuple[str, Decoder]] = []
    for index, (key, spec) in enumerate(cls._nested.items()):
        steps.append((key, _first_use(steps, index, key, spec)))

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        for key, step in steps:
            item = value.get(key)
            if item is not None:
                value[key] = step(item)
        instance = _new(cls)
        instance.__dict__ = value
        return instance

    return decode


def _first_use(steps: list[tuple[str, Decoder]], index: int, key: str, spec: str) -> Decoder:
    def resolve(value: Any) -> Any:
        found = decoder(spec)
        steps[index] = (key, found)
        return found(value)

    return resolve


def _union(found: str | Tagged | Sequence[Candidate]) -> Decoder:
    if isinstance(found, str):
        # Not resolved before the first value comes: what it names may name this union again.
        return lambda value: decoder(found)(value)
    return _tagged(found) if isinstance(found, Tagged) else _matching(found)


def _tagged(union: Tagged) -> Decoder:
    known: dict[Any, Decoder] = {}

    def resolve(value: Any) -> Decoder:
        if type(value) is not dict:
            return _unchanged
        kind = value.get(union.tag)
        if kind is None and union.default is not None:
            return decoder(union.default)
        name = union.variants.get(kind) if isinstance(kind, str) else None
        if name is None:
            return class_decoder(JSONObject._unknown)
        found = known[kind] = decoder(name)
        return found

    tag = union.tag

    def decode(value: Any) -> Any:
        try:
            found = known[value[tag]]
        except (KeyError, TypeError):
            found = resolve(value)
        return found(value)

    return decode


def _matching(candidates: Sequence[Candidate]) -> Decoder:
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        for name, constants, required in candidates:
            if all(value.get(key) == constant for key, constant in constants.items()) and all(
                key in value for key in required
            ):
                return decoder(name)(value)
        return class_decoder(JSONObject._unknown)(value)

    return decode


def _unchanged(value: Any) -> Any:
    return value
