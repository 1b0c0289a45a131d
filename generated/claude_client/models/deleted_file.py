from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class DeletedFile(_BaseModel):
    """Confirms that a file was deleted."""

    _never_null = ("type",)

    id: str
    """The id of the deleted file."""
    type: Literal["file_deleted"] | None = _UNSET
