"""One turn, or a part of one."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

MessageParam: TypeAlias = (
    models.UserMessageParam | Mapping[str, Any] | models.AssistantMessageParam | models.SystemMessageParam
)
