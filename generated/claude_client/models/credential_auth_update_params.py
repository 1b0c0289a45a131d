"""Changes of how a credential signs in."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .environment_variable_update_params import EnvironmentVariableUpdateParams
from .mcpo_auth_update_params import MCPOAuthUpdateParams
from .static_bearer_update_params import StaticBearerUpdateParams

CredentialAuthUpdateParams: TypeAlias = (
    MCPOAuthUpdateParams | Mapping[str, Any] | StaticBearerUpdateParams | EnvironmentVariableUpdateParams
)
