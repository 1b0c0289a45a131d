"""Whether a kept conversation begins or goes on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import ThreadContinueParams, ThreadCreateParams

    MessageThreadParam: TypeAlias = ThreadCreateParams | Mapping[str, Any] | ThreadContinueParams
else:

    def __getattr__(name: str) -> Any:
        if name != "MessageThreadParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ThreadContinueParams, ThreadCreateParams

        globals()[name] = ThreadCreateParams | Mapping[str, Any] | ThreadContinueParams
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "create": "ThreadCreateParams",
        "continue": "ThreadContinueParams",
    },
)
