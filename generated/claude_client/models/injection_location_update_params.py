from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class InjectionLocationUpdateParams(_BaseModel):
    """Changes of where a placeholder is replaced. At least one part must stay on."""

    _never_null = (
        "body",
        "header",
    )

    body: bool | None = _UNSET
    """Replaces it in the body."""
    header: bool | None = _UNSET
    """Replaces it in the values of headers."""
