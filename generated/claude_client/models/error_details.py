from __future__ import annotations

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model


@_model
class ErrorDetails(_Model):
    """A finer code for the error, with members of its own for some codes."""

    error_code: str
    """For instance `enforced_spend_limit_reached`. More may be added."""
