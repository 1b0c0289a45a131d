"""The base of every model: a JSON object whose properties are the instance dictionary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar


class JSONObject:
    """The storage of a model. Encoding and decoding need only this class."""

    __slots__ = ("__dict__", "__weakref__", "_response_id")

    if TYPE_CHECKING:  # no annotations at run time: attrs would take them for fields
        #: JSON names of the fields that contain other models, and their types (see `decode.decoder`).
        _nested: ClassVar[Mapping[str, str]]
        #: Attribute names that differ from the JSON name.
        _renamed: ClassVar[Mapping[str, str]]
        #: JSON names of the fields that contain a date and time.
        _times: ClassVar[tuple[str, ...]]
        #: JSON names of the fields that may be absent but not null: None given to the class means absent.
        _never_null: ClassVar[tuple[str, ...]]
        #: The class for a variant of a union that this client does not know.
        _unknown: ClassVar[type[JSONObject]]
        _response_id: str | None
        __attrs_attrs__: ClassVar[Any]
    else:
        _nested = {}
        _renamed = {}
        _times = ()
        _never_null = ()
