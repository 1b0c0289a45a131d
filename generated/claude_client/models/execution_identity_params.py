"""As whom an agent acts."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .aws_role_execution_identity_params import AWSRoleExecutionIdentityParams
from .service_account_execution_identity_params import ServiceAccountExecutionIdentityParams

ExecutionIdentityParams: TypeAlias = (
    AWSRoleExecutionIdentityParams | Mapping[str, Any] | ServiceAccountExecutionIdentityParams
)
