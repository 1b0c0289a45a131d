from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .refresh_http_response import RefreshHTTPResponse


@_model
class RefreshObject(_BaseModel):
    """What came of fetching a new access token."""

    _nested = {
        "http_response": "RefreshHTTPResponse",
    }

    status: Literal["succeeded", "failed", "connect_error", "no_refresh_token"] | str
    """Whether a new token came, and if not, why."""
    http_response: RefreshHTTPResponse | None = _UNSET
    """What the token endpoint sent, if it sent an error."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RefreshHTTPResponse",
    )
