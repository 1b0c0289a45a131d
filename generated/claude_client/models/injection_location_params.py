from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class InjectionLocationParams(_BaseModel):
    """The parts of a request in which a placeholder is replaced by the secret. What is left out is false."""

    _never_null = (
        "body",
        "header",
    )

    body: bool | None = _UNSET
    """Replaces it in the body."""
    header: bool | None = _UNSET
    """Replaces it in the values of headers."""
