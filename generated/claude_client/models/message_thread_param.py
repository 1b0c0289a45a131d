"""Whether a kept conversation begins or goes on."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

MessageThreadParam: TypeAlias = models.ThreadCreateParams | Mapping[str, Any] | models.ThreadContinueParams
