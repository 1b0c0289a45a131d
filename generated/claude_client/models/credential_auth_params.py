"""How a new credential signs in, with its secret."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .environment_variable_create_params import EnvironmentVariableCreateParams
from .mcpo_auth_create_params import MCPOAuthCreateParams
from .static_bearer_create_params import StaticBearerCreateParams

CredentialAuthParams: TypeAlias = (
    MCPOAuthCreateParams | Mapping[str, Any] | StaticBearerCreateParams | EnvironmentVariableCreateParams
)
