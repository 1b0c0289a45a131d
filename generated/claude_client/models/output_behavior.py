"""Where a dream writes its result."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .output_behavior_create_new import OutputBehaviorCreateNew
from .output_behavior_update_existing import OutputBehaviorUpdateExisting

OutputBehavior: TypeAlias = OutputBehaviorCreateNew | OutputBehaviorUpdateExisting | UnknownVariant
