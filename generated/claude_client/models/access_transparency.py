"""Whether accesses of the provider to the data are recorded."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .access_transparency_disabled import AccessTransparencyDisabled
from .access_transparency_enabled import AccessTransparencyEnabled

AccessTransparency: TypeAlias = AccessTransparencyEnabled | AccessTransparencyDisabled | UnknownVariant
