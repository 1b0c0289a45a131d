"""A block of a document."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ContentBlockSourceContentParam: TypeAlias = (
    models.TextBlockParam | models.TextBlock | Mapping[str, Any] | models.ImageBlockParam
)
