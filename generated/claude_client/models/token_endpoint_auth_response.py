"""How an OAuth client signs in to its token endpoint, without its secret."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .token_endpoint_auth_basic_response import TokenEndpointAuthBasicResponse
from .token_endpoint_auth_none_response import TokenEndpointAuthNoneResponse
from .token_endpoint_auth_post_response import TokenEndpointAuthPostResponse

TokenEndpointAuthResponse: TypeAlias = (
    TokenEndpointAuthNoneResponse
    | TokenEndpointAuthBasicResponse
    | TokenEndpointAuthPostResponse
    | UnknownVariant
)
