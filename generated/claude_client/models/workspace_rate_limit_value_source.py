"""Whose limit it is."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .workspace_rate_limit_organization_source import WorkspaceRateLimitOrganizationSource
from .workspace_rate_limit_workspace_source import WorkspaceRateLimitWorkspaceSource

WorkspaceRateLimitValueSource: TypeAlias = (
    WorkspaceRateLimitWorkspaceSource | WorkspaceRateLimitOrganizationSource | UnknownVariant
)
