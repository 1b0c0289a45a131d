"""How an OAuth client signs in to its token endpoint, without its secret."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

TokenEndpointAuthResponse: TypeAlias = (
    models.TokenEndpointAuthNoneResponse
    | models.TokenEndpointAuthBasicResponse
    | models.TokenEndpointAuthPostResponse
    | UnknownVariant
)
