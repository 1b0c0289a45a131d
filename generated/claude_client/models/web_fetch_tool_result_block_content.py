"""The page that was fetched, or the error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import WebFetchBlock, WebFetchToolResultErrorBlock

    WebFetchToolResultBlockContent: TypeAlias = WebFetchToolResultErrorBlock | WebFetchBlock | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        if name != "WebFetchToolResultBlockContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import WebFetchBlock, WebFetchToolResultErrorBlock

        globals()[name] = WebFetchToolResultErrorBlock | WebFetchBlock | UnknownVariant
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "web_fetch_tool_result_error": "WebFetchToolResultErrorBlock",
        "web_fetch_result": "WebFetchBlock",
    },
)
