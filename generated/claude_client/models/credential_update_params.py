from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .credential_auth_update_params import CredentialAuthUpdateParams


@_model
class CredentialUpdateParams(_BaseModel):
    """Changes of a credential. What is left out stays as it is."""

    _nested = {
        "auth": "CredentialAuthUpdateParams",
    }
    _never_null = ("auth",)

    auth: CredentialAuthUpdateParams | None = _UNSET
    """Changes of how the credential signs in. The `type` must be the one it has."""
    display_name: str | None = _UNSET
    """The new name."""
    metadata: Mapping[str, str | None] | None = _UNSET
    """Pairs to add or replace; null as a value removes the key."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CredentialAuthUpdateParams",
    )
