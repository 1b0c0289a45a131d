"""The pages that were found, or why there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import deferred

if TYPE_CHECKING:
    from . import WebSearchResultBlock, WebSearchToolResultErrorObject

    WebSearchToolResultBlockContent: TypeAlias = WebSearchToolResultErrorObject | list[WebSearchResultBlock]
else:

    def __getattr__(name: str) -> Any:
        if name != "WebSearchToolResultBlockContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import WebSearchResultBlock, WebSearchToolResultErrorObject

        globals()[name] = WebSearchToolResultErrorObject | list[WebSearchResultBlock]
        return globals()[name]


DECODER = deferred("WebSearchToolResultErrorObject|[WebSearchResultBlock")
