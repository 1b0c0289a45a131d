"""Where the keys of an issuer come from in future."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .jwks_discovery import JWKSDiscovery
from .jwks_discovery_param import JWKSDiscoveryParam
from .jwks_explicit_url import JWKSExplicitURL
from .jwks_explicit_url_param import JWKSExplicitURLParam
from .jwks_inline import JWKSInline
from .jwks_inline_param import JWKSInlineParam

FederationIssuerJWKSUpdateParam: TypeAlias = (
    JWKSDiscoveryParam
    | JWKSDiscovery
    | Mapping[str, Any]
    | JWKSExplicitURLParam
    | JWKSExplicitURL
    | JWKSInlineParam
    | JWKSInline
)
