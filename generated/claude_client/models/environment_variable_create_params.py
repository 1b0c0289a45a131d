from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .credential_networking_params import CredentialNetworkingParams
    from .injection_location_params import InjectionLocationParams


@_model
class EnvironmentVariableCreateParams(_BaseModel):
    """Puts a secret into requests that leave the sandbox, where a placeholder named like an environment
    variable is."""

    _nested = {
        "networking": "CredentialNetworkingParams",
        "injection_location": "InjectionLocationParams",
    }
    _never_null = ("injection_location",)

    networking: CredentialNetworkingParams
    """The hosts that may get the secret."""
    secret_name: str
    """The name of the variable. One active credential of a vault can have it, and it cannot change."""
    secret_value: str
    """The secret. No response contains it."""
    type: Literal["environment_variable"] = "environment_variable"
    injection_location: InjectionLocationParams | Mapping[str, Any] | None = _UNSET
    """The parts of a request in which the placeholder is replaced. By default, all of them."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CredentialNetworkingParams",
        "InjectionLocationParams",
    )
