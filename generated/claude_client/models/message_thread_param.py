"""Whether a stored conversation begins or continues."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

MessageThreadParam: TypeAlias = models.ThreadCreateParams | Mapping[str, Any] | models.ThreadContinueParams
