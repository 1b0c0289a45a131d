"""The source of an image."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .base_64_image_source_param import Base64ImageSourceParam
from .file_image_source_param import FileImageSourceParam
from .url_image_source_param import URLImageSourceParam

ImageBlockParamSource: TypeAlias = (
    Base64ImageSourceParam | Mapping[str, Any] | URLImageSourceParam | FileImageSourceParam
)
