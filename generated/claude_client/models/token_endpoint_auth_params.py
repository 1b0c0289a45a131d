"""How an OAuth client signs in to its token endpoint."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

TokenEndpointAuthParams: TypeAlias = (
    models.TokenEndpointAuthNoneParam
    | Mapping[str, Any]
    | models.TokenEndpointAuthBasicParam
    | models.TokenEndpointAuthPostParam
)
