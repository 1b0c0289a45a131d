from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TokenCreateResponse(_BaseModel):
    """An access token, in the form of RFC 6749."""

    _never_null = (
        "scope",
        "refresh_token",
    )

    access_token: str
    """The access token, which begins with `sk-ant-oat01-`. Send it as a bearer token."""
    token_type: str
    """Always `Bearer`."""
    expires_in: int
    """How many seconds the access token is valid."""
    scope: str | None = _UNSET
    """The scopes of the access token, separated by spaces."""
    refresh_token: str | None = _UNSET
    """A new refresh token in place of the one that was sent; only with that grant."""
