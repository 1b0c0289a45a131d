"""Changes of how a credential signs in."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

CredentialAuthUpdateParams: TypeAlias = (
    models.MCPOAuthUpdateParams
    | Mapping[str, Any]
    | models.StaticBearerUpdateParams
    | models.EnvironmentVariableUpdateParams
)
