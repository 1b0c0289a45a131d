"""A block of a document."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .image_block_param import ImageBlockParam
from .text_block import TextBlock
from .text_block_param import TextBlockParam

ContentBlockSourceContentParam: TypeAlias = TextBlockParam | TextBlock | Mapping[str, Any] | ImageBlockParam
