from __future__ import annotations

from collections.abc import Mapping

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class MemoryStoreCreateParams(_BaseModel):
    """A new memory store."""

    _never_null = (
        "description",
        "metadata",
    )

    name: str
    """The name of the store. Two stores can have the same name. The directory of the store in a session is
    named after it."""
    description: str | None = _UNSET
    """What the store is for. Agents that use the store read it."""
    metadata: Mapping[str, str] | None = _UNSET
    """Up to 16 pairs of your own. Agents do not see them."""
