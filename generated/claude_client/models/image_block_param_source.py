"""Where an image comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import Base64ImageSourceParam, FileImageSourceParam, URLImageSourceParam

    ImageBlockParamSource: TypeAlias = (
        Base64ImageSourceParam | Mapping[str, Any] | URLImageSourceParam | FileImageSourceParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ImageBlockParamSource":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import Base64ImageSourceParam, FileImageSourceParam, URLImageSourceParam

        globals()[name] = (
            Base64ImageSourceParam | Mapping[str, Any] | URLImageSourceParam | FileImageSourceParam
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "base64": "Base64ImageSourceParam",
        "url": "URLImageSourceParam",
        "file": "FileImageSourceParam",
    },
)
