"""A more specific code for the error, with further fields for some codes."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .heartbeat_precondition_failed_error_details import HeartbeatPreconditionFailedErrorDetails
from .image_dimensions_too_large_error_details import ImageDimensionsTooLargeErrorDetails
from .organization_on_hold_error_details import OrganizationOnHoldErrorDetails

ErrorDetails: TypeAlias = (
    ImageDimensionsTooLargeErrorDetails
    | OrganizationOnHoldErrorDetails
    | HeartbeatPreconditionFailedErrorDetails
    | UnknownVariant
)
