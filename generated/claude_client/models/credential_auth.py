"""How a credential signs in. No response contains its secrets."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

CredentialAuth: TypeAlias = (
    models.MCPOAuthAuthResponse
    | models.StaticBearerAuthResponse
    | models.EnvironmentVariableAuthResponse
    | UnknownVariant
)
