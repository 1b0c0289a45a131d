"""Which tools' results count."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        WebFetchURLSourceAllParam,
        WebFetchURLSourceExceptParam,
        WebFetchURLSourceNoneParam,
        WebFetchURLSourceOnlyParam,
    )

    WebFetchURLSourceToolResultsParam: TypeAlias = (
        WebFetchURLSourceAllParam
        | Mapping[str, Any]
        | WebFetchURLSourceNoneParam
        | WebFetchURLSourceOnlyParam
        | WebFetchURLSourceExceptParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "WebFetchURLSourceToolResultsParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            WebFetchURLSourceAllParam,
            WebFetchURLSourceExceptParam,
            WebFetchURLSourceNoneParam,
            WebFetchURLSourceOnlyParam,
        )

        globals()[name] = (
            WebFetchURLSourceAllParam
            | Mapping[str, Any]
            | WebFetchURLSourceNoneParam
            | WebFetchURLSourceOnlyParam
            | WebFetchURLSourceExceptParam
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "all": "WebFetchURLSourceAllParam",
        "none": "WebFetchURLSourceNoneParam",
        "only": "WebFetchURLSourceOnlyParam",
        "except": "WebFetchURLSourceExceptParam",
    },
)
