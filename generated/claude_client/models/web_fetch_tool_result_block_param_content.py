"""The page that was fetched, or the error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        WebFetchBlock,
        WebFetchBlockParam,
        WebFetchToolResultErrorBlock,
        WebFetchToolResultErrorBlockParam,
    )

    WebFetchToolResultBlockParamContent: TypeAlias = (
        WebFetchToolResultErrorBlockParam
        | WebFetchToolResultErrorBlock
        | Mapping[str, Any]
        | WebFetchBlockParam
        | WebFetchBlock
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "WebFetchToolResultBlockParamContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            WebFetchBlock,
            WebFetchBlockParam,
            WebFetchToolResultErrorBlock,
            WebFetchToolResultErrorBlockParam,
        )

        globals()[name] = (
            WebFetchToolResultErrorBlockParam
            | WebFetchToolResultErrorBlock
            | Mapping[str, Any]
            | WebFetchBlockParam
            | WebFetchBlock
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "web_fetch_tool_result_error": "WebFetchToolResultErrorBlockParam",
        "web_fetch_result": "WebFetchBlockParam",
    },
)
