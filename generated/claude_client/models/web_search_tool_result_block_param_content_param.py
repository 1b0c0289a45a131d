"""The pages that were found, or why there are none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import deferred

if TYPE_CHECKING:
    from . import WebSearchResultBlock, WebSearchResultBlockParam, WebSearchToolRequestErrorObjectParam

    WebSearchToolResultBlockParamContentParam: TypeAlias = (
        Sequence[WebSearchResultBlockParam | WebSearchResultBlock | Mapping[str, Any]]
        | WebSearchToolRequestErrorObjectParam
        | Mapping[str, Any]
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "WebSearchToolResultBlockParamContentParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import WebSearchResultBlock, WebSearchResultBlockParam, WebSearchToolRequestErrorObjectParam

        globals()[name] = (
            Sequence[WebSearchResultBlockParam | WebSearchResultBlock | Mapping[str, Any]]
            | WebSearchToolRequestErrorObjectParam
            | Mapping[str, Any]
        )
        return globals()[name]


DECODER = deferred("[WebSearchResultBlockParam|WebSearchToolRequestErrorObjectParam")
