"""As whom an agent acts."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .aws_role_execution_identity import AWSRoleExecutionIdentity
from .service_account_execution_identity import ServiceAccountExecutionIdentity

ExecutionIdentity: TypeAlias = AWSRoleExecutionIdentity | ServiceAccountExecutionIdentity | UnknownVariant
