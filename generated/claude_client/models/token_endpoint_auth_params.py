"""How an OAuth client signs in to its token endpoint."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .token_endpoint_auth_basic_param import TokenEndpointAuthBasicParam
from .token_endpoint_auth_none_param import TokenEndpointAuthNoneParam
from .token_endpoint_auth_post_param import TokenEndpointAuthPostParam

TokenEndpointAuthParams: TypeAlias = (
    TokenEndpointAuthNoneParam | Mapping[str, Any] | TokenEndpointAuthBasicParam | TokenEndpointAuthPostParam
)
