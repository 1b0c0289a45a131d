from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .credential_networking_response import CredentialNetworkingResponse
    from .injection_location_response import InjectionLocationResponse


@_model
class EnvironmentVariableAuthResponse(_BaseModel):
    """The credential puts a secret into requests that leave the sandbox."""

    _nested = {
        "injection_location": "InjectionLocationResponse",
        "networking": "CredentialNetworkingResponse",
    }

    injection_location: InjectionLocationResponse
    """The parts of a request in which the placeholder is replaced."""
    networking: CredentialNetworkingResponse
    """The hosts that may get the secret."""
    secret_name: str
    """The name of the variable."""
    type: Literal["environment_variable"] = "environment_variable"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CredentialNetworkingResponse",
        "InjectionLocationResponse",
    )
