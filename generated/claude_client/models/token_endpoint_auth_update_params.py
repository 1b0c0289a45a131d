"""A new secret for the token endpoint. The way of signing in stays the same."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .token_endpoint_auth_basic_update_param import TokenEndpointAuthBasicUpdateParam
from .token_endpoint_auth_post_update_param import TokenEndpointAuthPostUpdateParam

TokenEndpointAuthUpdateParams: TypeAlias = (
    TokenEndpointAuthBasicUpdateParam | Mapping[str, Any] | TokenEndpointAuthPostUpdateParam
)
