"""What went wrong in a session."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .billing_error_object import BillingErrorObject
from .compaction_limit_reached_error_object import CompactionLimitReachedErrorObject
from .credential_host_unreachable_error_object import CredentialHostUnreachableErrorObject
from .mcp_authentication_failed_error_object import MCPAuthenticationFailedErrorObject
from .mcp_connection_failed_error_object import MCPConnectionFailedErrorObject
from .model_overloaded_error_object import ModelOverloadedErrorObject
from .model_rate_limited_error_object import ModelRateLimitedErrorObject
from .model_request_failed_error_object import ModelRequestFailedErrorObject
from .repository_authentication_error_object import RepositoryAuthenticationErrorObject
from .repository_checkout_error_object import RepositoryCheckoutErrorObject
from .repository_clone_error_object import RepositoryCloneErrorObject
from .repository_forbidden_error_object import RepositoryForbiddenErrorObject
from .repository_not_found_error_object import RepositoryNotFoundErrorObject
from .tool_use_limit_reached_error_object import ToolUseLimitReachedErrorObject
from .unknown_error_object import UnknownErrorObject

SessionError: TypeAlias = (
    UnknownErrorObject
    | ModelOverloadedErrorObject
    | ModelRateLimitedErrorObject
    | ModelRequestFailedErrorObject
    | MCPConnectionFailedErrorObject
    | MCPAuthenticationFailedErrorObject
    | BillingErrorObject
    | CredentialHostUnreachableErrorObject
    | ToolUseLimitReachedErrorObject
    | CompactionLimitReachedErrorObject
    | RepositoryAuthenticationErrorObject
    | RepositoryForbiddenErrorObject
    | RepositoryNotFoundErrorObject
    | RepositoryCheckoutErrorObject
    | RepositoryCloneErrorObject
    | UnknownVariant
)
