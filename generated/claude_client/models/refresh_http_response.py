from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RefreshHTTPResponse(_BaseModel):
    """A response that was received during a trial."""

    body: str
    """The body, perhaps cut, without secrets."""
    body_truncated: bool
    """Whether the body was cut."""
    content_type: str
    """The media type of the body."""
    status_code: int
    """The status of the response."""
