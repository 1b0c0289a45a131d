"""Whether events are delivered to an endpoint."""

from typing import Literal, TypeAlias

OrganizationWebhookEndpointState: TypeAlias = Literal["disabled", "enabled"] | str
