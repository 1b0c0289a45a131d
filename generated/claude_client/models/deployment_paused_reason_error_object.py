"""How a run failed that paused its deployment."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .agent_archived_deployment_paused_reason_error_object import (
    AgentArchivedDeploymentPausedReasonErrorObject,
)
from .environment_archived_deployment_paused_reason_error_object import (
    EnvironmentArchivedDeploymentPausedReasonErrorObject,
)
from .environment_not_found_deployment_paused_reason_error_object import (
    EnvironmentNotFoundDeploymentPausedReasonErrorObject,
)
from .file_not_found_deployment_paused_reason_error_object import (
    FileNotFoundDeploymentPausedReasonErrorObject,
)
from .mcp_egress_blocked_deployment_paused_reason_error_object import (
    MCPEgressBlockedDeploymentPausedReasonErrorObject,
)
from .memory_store_archived_deployment_paused_reason_error_object import (
    MemoryStoreArchivedDeploymentPausedReasonErrorObject,
)
from .organization_disabled_deployment_paused_reason_error_object import (
    OrganizationDisabledDeploymentPausedReasonErrorObject,
)
from .self_hosted_resources_unsupported_deployment_paused_reason_error_object import (
    SelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject,
)
from .session_resource_not_found_deployment_paused_reason_error_object import (
    SessionResourceNotFoundDeploymentPausedReasonErrorObject,
)
from .skill_not_found_deployment_paused_reason_error_object import (
    SkillNotFoundDeploymentPausedReasonErrorObject,
)
from .unknown_deployment_paused_reason_error_object import UnknownDeploymentPausedReasonErrorObject
from .vault_archived_deployment_paused_reason_error_object import (
    VaultArchivedDeploymentPausedReasonErrorObject,
)
from .vault_not_found_deployment_paused_reason_error_object import (
    VaultNotFoundDeploymentPausedReasonErrorObject,
)
from .workspace_archived_deployment_paused_reason_error_object import (
    WorkspaceArchivedDeploymentPausedReasonErrorObject,
)

DeploymentPausedReasonErrorObject: TypeAlias = (
    EnvironmentArchivedDeploymentPausedReasonErrorObject
    | AgentArchivedDeploymentPausedReasonErrorObject
    | EnvironmentNotFoundDeploymentPausedReasonErrorObject
    | VaultNotFoundDeploymentPausedReasonErrorObject
    | FileNotFoundDeploymentPausedReasonErrorObject
    | SessionResourceNotFoundDeploymentPausedReasonErrorObject
    | WorkspaceArchivedDeploymentPausedReasonErrorObject
    | OrganizationDisabledDeploymentPausedReasonErrorObject
    | MemoryStoreArchivedDeploymentPausedReasonErrorObject
    | SkillNotFoundDeploymentPausedReasonErrorObject
    | VaultArchivedDeploymentPausedReasonErrorObject
    | UnknownDeploymentPausedReasonErrorObject
    | SelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject
    | MCPEgressBlockedDeploymentPausedReasonErrorObject
    | UnknownVariant
)
