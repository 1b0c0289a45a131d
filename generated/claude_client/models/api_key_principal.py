"""On whose behalf an API key acts."""

from typing import TypeAlias

from .api_key_principal_object import APIKeyPrincipalObject

APIKeyPrincipal: TypeAlias = APIKeyPrincipalObject | None
