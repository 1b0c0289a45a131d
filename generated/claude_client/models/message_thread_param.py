"""Whether a kept conversation begins or goes on."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .thread_continue_params import ThreadContinueParams
from .thread_create_params import ThreadCreateParams

MessageThreadParam: TypeAlias = ThreadCreateParams | Mapping[str, Any] | ThreadContinueParams
