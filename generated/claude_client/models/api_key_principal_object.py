from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .api_key_service_account_actor import APIKeyServiceAccountActor
from .api_key_user_actor import APIKeyUserActor

APIKeyPrincipalObject: TypeAlias = APIKeyUserActor | APIKeyServiceAccountActor | UnknownVariant
