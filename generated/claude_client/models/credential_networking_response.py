"""The hosts that may get a secret."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .limited_credential_networking_response import LimitedCredentialNetworkingResponse
from .unrestricted_credential_networking_response import UnrestrictedCredentialNetworkingResponse

CredentialNetworkingResponse: TypeAlias = (
    UnrestrictedCredentialNetworkingResponse | LimitedCredentialNetworkingResponse | UnknownVariant
)
