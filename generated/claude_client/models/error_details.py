"""A finer code for the error, with members of its own for some codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import ImageDimensionsTooLargeErrorDetails, OrganizationOnHoldErrorDetails

    ErrorDetails: TypeAlias = (
        ImageDimensionsTooLargeErrorDetails | OrganizationOnHoldErrorDetails | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ErrorDetails":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ImageDimensionsTooLargeErrorDetails, OrganizationOnHoldErrorDetails

        globals()[name] = (
            ImageDimensionsTooLargeErrorDetails | OrganizationOnHoldErrorDetails | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "error_code",
    {
        "image_dimensions_too_large": "ImageDimensionsTooLargeErrorDetails",
        "organization_on_hold": "OrganizationOnHoldErrorDetails",
    },
)
