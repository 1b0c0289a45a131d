"""Where an API key belongs."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .api_key_organization_scope import APIKeyOrganizationScope
from .api_key_workspace_scope import APIKeyWorkspaceScope

APIKeyScope: TypeAlias = APIKeyOrganizationScope | APIKeyWorkspaceScope | UnknownVariant
