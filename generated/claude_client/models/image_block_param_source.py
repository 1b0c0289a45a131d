"""The source of an image."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ImageBlockParamSource: TypeAlias = (
    models.Base64ImageSourceParam
    | Mapping[str, Any]
    | models.URLImageSourceParam
    | models.FileImageSourceParam
)
