"""The hosts that may get a secret."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .limited_credential_networking_params import LimitedCredentialNetworkingParams
from .unrestricted_credential_networking_params import UnrestrictedCredentialNetworkingParams

CredentialNetworkingParams: TypeAlias = (
    UnrestrictedCredentialNetworkingParams | Mapping[str, Any] | LimitedCredentialNetworkingParams
)
