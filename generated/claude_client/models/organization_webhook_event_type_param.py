"""The type of an event that an endpoint of an organization can get."""

from typing import Literal, TypeAlias

OrganizationWebhookEventTypeParam: TypeAlias = Literal[
    "external_key.failed",
    "external_key.recovered",
    "user_profile.enforcement_action_opened",
    "user_profile.enforcement_action_resolved",
    "user_profile.program_status_updated",
]
