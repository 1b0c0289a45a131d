"""Where an image is."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .managed_agents_base_64_image_source import ManagedAgentsBase64ImageSource
from .managed_agents_file_image_source import ManagedAgentsFileImageSource
from .managed_agents_url_image_source import ManagedAgentsURLImageSource

ManagedAgentsImageSource: TypeAlias = (
    ManagedAgentsBase64ImageSource
    | ManagedAgentsURLImageSource
    | ManagedAgentsFileImageSource
    | UnknownVariant
)
