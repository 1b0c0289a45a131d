"""The hosts that may get a secret."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

CredentialNetworkingResponse: TypeAlias = (
    models.UnrestrictedCredentialNetworkingResponse
    | models.LimitedCredentialNetworkingResponse
    | UnknownVariant
)
