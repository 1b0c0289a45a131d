"""A finer code for the error, with members of its own for some codes."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .image_dimensions_too_large_error_details import ImageDimensionsTooLargeErrorDetails
from .organization_on_hold_error_details import OrganizationOnHoldErrorDetails

ErrorDetails: TypeAlias = (
    ImageDimensionsTooLargeErrorDetails | OrganizationOnHoldErrorDetails | UnknownVariant
)
