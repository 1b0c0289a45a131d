from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .credential_networking_params import CredentialNetworkingParams
    from .injection_location_update_params import InjectionLocationUpdateParams


@_model
class EnvironmentVariableUpdateParams(_BaseModel):
    """Changes of a credential that is an environment variable. Its name cannot change."""

    _nested = {
        "injection_location": "InjectionLocationUpdateParams",
        "networking": "CredentialNetworkingParams",
    }
    _never_null = ("injection_location",)

    type: Literal["environment_variable"] = "environment_variable"
    injection_location: InjectionLocationUpdateParams | Mapping[str, Any] | None = _UNSET
    """The parts of a request to change. The others stay as they are."""
    networking: CredentialNetworkingParams | None = _UNSET
    """The hosts that may get the secret from now on, as a whole."""
    secret_value: str | None = _UNSET
    """The new secret."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CredentialNetworkingParams",
        "InjectionLocationUpdateParams",
    )
