from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class InjectionLocationResponse(_BaseModel):
    """The parts of a request in which a placeholder is replaced by the secret."""

    body: bool = True
    """Whether it is replaced in the body."""
    header: bool = True
    """Whether it is replaced in the values of headers."""
