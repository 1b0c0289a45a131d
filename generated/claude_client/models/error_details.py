"""A more specific code for the error, with further fields for some codes."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

ErrorDetails: TypeAlias = (
    models.ImageDimensionsTooLargeErrorDetails | models.OrganizationOnHoldErrorDetails | UnknownVariant
)
