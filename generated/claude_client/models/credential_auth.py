"""How a credential signs in. No response contains its secrets."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .environment_variable_auth_response import EnvironmentVariableAuthResponse
from .mcpo_auth_auth_response import MCPOAuthAuthResponse
from .static_bearer_auth_response import StaticBearerAuthResponse

CredentialAuth: TypeAlias = (
    MCPOAuthAuthResponse | StaticBearerAuthResponse | EnvironmentVariableAuthResponse | UnknownVariant
)
