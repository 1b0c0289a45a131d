"""Whether what the user wrote counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import WebFetchURLSourceAllParam, WebFetchURLSourceNoneParam

    WebFetchURLSourceUserInputParam: TypeAlias = (
        WebFetchURLSourceAllParam | Mapping[str, Any] | WebFetchURLSourceNoneParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "WebFetchURLSourceUserInputParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import WebFetchURLSourceAllParam, WebFetchURLSourceNoneParam

        globals()[name] = WebFetchURLSourceAllParam | Mapping[str, Any] | WebFetchURLSourceNoneParam
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "all": "WebFetchURLSourceAllParam",
        "none": "WebFetchURLSourceNoneParam",
    },
)
