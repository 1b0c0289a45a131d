"""Whether a stored conversation begins or continues."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .thread_continue_params import ThreadContinueParams
from .thread_create_params import ThreadCreateParams

MessageThreadParam: TypeAlias = ThreadCreateParams | Mapping[str, Any] | ThreadContinueParams
