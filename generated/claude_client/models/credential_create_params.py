from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .credential_auth_params import CredentialAuthParams


@_model
class CredentialCreateParams(_BaseModel):
    """A new credential."""

    _nested = {
        "auth": "CredentialAuthParams",
    }
    _never_null = ("metadata",)

    auth: CredentialAuthParams
    """How the credential signs in, with its secret."""
    display_name: str | None = _UNSET
    """What people call the credential."""
    metadata: Mapping[str, str] | None = _UNSET
    """Up to 16 pairs of your own."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CredentialAuthParams",
    )
