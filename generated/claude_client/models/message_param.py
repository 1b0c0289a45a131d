"""One turn, or a part of one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import AssistantMessageParam, SystemMessageParam, UserMessageParam

    MessageParam: TypeAlias = (
        UserMessageParam | Mapping[str, Any] | AssistantMessageParam | SystemMessageParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "MessageParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import AssistantMessageParam, SystemMessageParam, UserMessageParam

        globals()[name] = UserMessageParam | Mapping[str, Any] | AssistantMessageParam | SystemMessageParam
        return globals()[name]


DECODER = tagged(
    "role",
    {
        "user": "UserMessageParam",
        "assistant": "AssistantMessageParam",
        "system": "SystemMessageParam",
    },
)
