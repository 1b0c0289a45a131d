from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class OpenAIError(_BaseModel):
    """What went wrong. The words differ from those of OpenAI."""

    message: str
    """What went wrong, for people."""
    type: str
    """The kind of error."""
    code: str | None = _UNSET
    """A code; null without one."""
    param: str | None = _UNSET
    """The parameter that it is about; null without one."""
