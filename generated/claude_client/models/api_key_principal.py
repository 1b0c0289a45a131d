"""On whose behalf an API key acts."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .api_key_service_account_actor import APIKeyServiceAccountActor
from .api_key_user_actor import APIKeyUserActor

APIKeyPrincipal: TypeAlias = APIKeyUserActor | APIKeyServiceAccountActor | UnknownVariant
