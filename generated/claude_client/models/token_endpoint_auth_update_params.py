"""A new secret for the token endpoint. The way of signing in stays the same."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

TokenEndpointAuthUpdateParams: TypeAlias = (
    models.TokenEndpointAuthBasicUpdateParam | Mapping[str, Any] | models.TokenEndpointAuthPostUpdateParam
)
