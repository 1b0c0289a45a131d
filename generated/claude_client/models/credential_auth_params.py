"""How a new credential signs in, with its secret."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

CredentialAuthParams: TypeAlias = (
    models.MCPOAuthCreateParams
    | Mapping[str, Any]
    | models.StaticBearerCreateParams
    | models.EnvironmentVariableCreateParams
)
