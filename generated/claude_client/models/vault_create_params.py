from __future__ import annotations

from collections.abc import Mapping

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class VaultCreateParams(_BaseModel):
    """A new vault."""

    _never_null = ("metadata",)

    display_name: str
    """What people call the vault."""
    metadata: Mapping[str, str] | None = _UNSET
    """Up to 16 pairs of your own."""
