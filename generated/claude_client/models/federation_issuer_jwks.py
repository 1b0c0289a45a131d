"""Where the keys of an issuer come from."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .jwks_discovery import JWKSDiscovery
from .jwks_explicit_url import JWKSExplicitURL
from .jwks_inline import JWKSInline

FederationIssuerJWKS: TypeAlias = JWKSDiscovery | JWKSExplicitURL | JWKSInline | UnknownVariant
