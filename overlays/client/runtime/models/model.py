"""The base of every generated model.

The JSON object that came over the wire *is* the instance dictionary. So decoding copies nothing. Fields that
this client does not know stay readable and survive a round trip. Absent and null stay distinct, although both
read as `None`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MethodType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, dataclass_transform

import attr

from ..errors import InvalidArgumentError
from .codec import plain, text
from .decode import class_decoder
from .json_object import JSONObject
from .sentinels import UNSET

if TYPE_CHECKING:
    from typing import Self

_F = TypeVar("_F", bound=Callable[..., Any])
_C = TypeVar("_C", bound=type)


class _Method:
    """A method that a field of the same name in a response cannot hide."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.__doc__ = function.__doc__

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return self.function if instance is None else MethodType(self.function, instance)

    def __set__(self, instance: Any, value: Any) -> None:
        raise AttributeError(f"{self.function.__name__} is a method and cannot be set")


if TYPE_CHECKING:

    def _method(function: _F) -> _F: ...

else:
    _method = _Method


class BaseModel(JSONObject):
    """A JSON object of the API. Known and unknown fields are attributes."""

    __slots__ = ()

    @_method
    def __attrs_post_init__(self) -> None:
        fields, never_null = self.__dict__, type(self)._never_null
        for name in [
            name for name, value in fields.items() if value is UNSET or (value is None and name in never_null)
        ]:
            del fields[name]

    @_method
    def to_dict(self) -> dict[str, Any]:
        """Return the object as dicts, lists and scalars, without absent fields.

        Raises `InvalidArgumentError` if it is nested too deeply.
        """
        try:
            return {key: plain(value) for key, value in self.__dict__.items()}
        except RecursionError as error:
            raise _too_deep(type(self)) from error

    @_method
    def to_json(self, *, indent: int | None = 2) -> str:
        """Return the object as a JSON string.

        Raises `InvalidArgumentError` if a value has no JSON form, or if the object is nested too deeply.
        """
        return text(BaseModel.to_dict(self), indent)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build a model from a JSON object; the input is not changed.

        Raises `InvalidArgumentError` if it is nested too deeply.
        """
        try:
            result: Self = class_decoder(cls)(plain(data))
        except RecursionError as error:
            raise _too_deep(cls) from error
        return result

    @property
    def _request_id(self) -> str | None:
        """The `request-id` header of the response that contained this object."""
        return getattr(self, "_response_id", None)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return bool(self.__dict__ == other.__dict__)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        names = {json_name: name for name, json_name in type(self)._renamed.items()}
        try:
            fields = ", ".join(f"{names.get(key, key)}={value!r}" for key, value in self.__dict__.items())
        except RecursionError:
            fields = "nested too deeply to be shown"
        return f"{type(self).__name__}({fields})"

    if not TYPE_CHECKING:  # type checkers should still report a misspelled attribute

        def __getattr__(self, name: str) -> Any:
            there = ", ".join([*vars(self)][:20])
            raise AttributeError(f"{type(self).__name__} has no field {name!r}; it has {there}")


def _too_deep(cls: type[BaseModel]) -> Exception:
    return InvalidArgumentError(f"{cls.__name__}: the object is nested too deeply, or contains itself")


class UnknownVariant(BaseModel):
    """A variant of a union whose `type` this client does not know; its fields are attributes."""

    if TYPE_CHECKING:
        # Any string but the known ones. Only with a literal of its own do type checkers see that
        # `if block.type == "text"` excludes this class; with `str` they would not narrow at all.
        type: Literal["a type that this client does not know"]

        def __getattr__(self, name: str) -> Any: ...

    else:
        type: str

    def __init__(self, **fields: Any) -> None:
        self.__dict__.update(fields)


JSONObject._unknown = UnknownVariant


class _Renamed:
    """An attribute with a different name in JSON."""

    def __init__(self, json_name: str, optional: bool) -> None:
        self.json_name = json_name
        self.optional = optional

    def __get__(self, instance: BaseModel | None, owner: type | None = None) -> Any:
        if instance is None:
            return self
        try:
            return instance.__dict__[self.json_name]
        except KeyError:
            if self.optional:
                return None
            raise AttributeError(f"{type(instance).__name__} has no field {self.json_name!r}") from None

    def __set__(self, instance: BaseModel, value: Any) -> None:
        if value is not UNSET:
            instance.__dict__[self.json_name] = value


class _Time(_Renamed):
    """A date and time: stored as the original string, read as a `datetime`."""

    def __get__(self, instance: BaseModel | None, owner: type | None = None) -> Any:
        value = super().__get__(instance, owner)
        if type(value) is str:
            try:
                return datetime.fromisoformat(value)
            except ValueError:
                return value
        return value


@dataclass_transform(kw_only_default=True, field_specifiers=(attr.field,))
def model(cls: _C) -> _C:
    """Turn a generated class into an attrs class whose storage is the JSON object."""
    built: Any = attr.define(cls, slots=False, eq=False, repr=False, kw_only=True)
    renamed: Mapping[str, str] = built._renamed
    for field in attr.fields(built):
        json_name = renamed.get(field.name, field.name)
        optional = field.default is UNSET
        if json_name in built._times:
            setattr(built, field.name, _Time(json_name, optional))
        elif field.name in renamed:
            setattr(built, field.name, _Renamed(json_name, optional))
        elif optional:
            setattr(built, field.name, None)
    result: _C = built
    return result
