"""Who did something to a memory."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .api_actor import APIActor
from .service_account_actor import ServiceAccountActor
from .session_actor import SessionActor
from .user_actor import UserActor

Actor: TypeAlias = SessionActor | APIActor | UserActor | ServiceAccountActor | UnknownVariant
