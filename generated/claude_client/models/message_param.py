"""One turn, or a part of one."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .assistant_message_param import AssistantMessageParam
from .system_message_param import SystemMessageParam
from .user_message_param import UserMessageParam

MessageParam: TypeAlias = UserMessageParam | Mapping[str, Any] | AssistantMessageParam | SystemMessageParam
