"""Where an image is."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .managed_agents_base_64_image_source import ManagedAgentsBase64ImageSource
from .managed_agents_base_64_image_source_param import ManagedAgentsBase64ImageSourceParam
from .managed_agents_file_image_source import ManagedAgentsFileImageSource
from .managed_agents_file_image_source_param import ManagedAgentsFileImageSourceParam
from .managed_agents_url_image_source import ManagedAgentsURLImageSource
from .managed_agents_url_image_source_param import ManagedAgentsURLImageSourceParam

ManagedAgentsImageSourceParam: TypeAlias = (
    ManagedAgentsBase64ImageSourceParam
    | ManagedAgentsBase64ImageSource
    | Mapping[str, Any]
    | ManagedAgentsURLImageSourceParam
    | ManagedAgentsURLImageSource
    | ManagedAgentsFileImageSourceParam
    | ManagedAgentsFileImageSource
)
