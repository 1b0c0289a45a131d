"""Why a run has no session."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .agent_archived_run_error_object import AgentArchivedRunErrorObject
from .environment_archived_run_error_object import EnvironmentArchivedRunErrorObject
from .environment_not_found_run_error_object import EnvironmentNotFoundRunErrorObject
from .file_not_found_run_error_object import FileNotFoundRunErrorObject
from .mcp_egress_blocked_run_error_object import MCPEgressBlockedRunErrorObject
from .memory_store_archived_run_error_object import MemoryStoreArchivedRunErrorObject
from .organization_disabled_run_error_object import OrganizationDisabledRunErrorObject
from .self_hosted_resources_unsupported_run_error_object import SelfHostedResourcesUnsupportedRunErrorObject
from .session_creation_rejected_run_error_object import SessionCreationRejectedRunErrorObject
from .session_rate_limited_run_error_object import SessionRateLimitedRunErrorObject
from .session_resource_not_found_run_error_object import SessionResourceNotFoundRunErrorObject
from .skill_not_found_run_error_object import SkillNotFoundRunErrorObject
from .unknown_run_error_object import UnknownRunErrorObject
from .vault_archived_run_error_object import VaultArchivedRunErrorObject
from .vault_not_found_run_error_object import VaultNotFoundRunErrorObject
from .workspace_archived_run_error_object import WorkspaceArchivedRunErrorObject

DeploymentRunError: TypeAlias = (
    EnvironmentArchivedRunErrorObject
    | AgentArchivedRunErrorObject
    | EnvironmentNotFoundRunErrorObject
    | VaultNotFoundRunErrorObject
    | VaultArchivedRunErrorObject
    | FileNotFoundRunErrorObject
    | MemoryStoreArchivedRunErrorObject
    | SkillNotFoundRunErrorObject
    | SessionResourceNotFoundRunErrorObject
    | WorkspaceArchivedRunErrorObject
    | OrganizationDisabledRunErrorObject
    | SessionRateLimitedRunErrorObject
    | SessionCreationRejectedRunErrorObject
    | UnknownRunErrorObject
    | SelfHostedResourcesUnsupportedRunErrorObject
    | MCPEgressBlockedRunErrorObject
    | UnknownVariant
)
