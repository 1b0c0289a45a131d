"""Where a dream writes its result."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .output_behavior_create_new import OutputBehaviorCreateNew
from .output_behavior_create_new_param import OutputBehaviorCreateNewParam
from .output_behavior_update_existing import OutputBehaviorUpdateExisting
from .output_behavior_update_existing_param import OutputBehaviorUpdateExistingParam

OutputBehaviorParam: TypeAlias = (
    OutputBehaviorCreateNewParam
    | OutputBehaviorCreateNew
    | Mapping[str, Any]
    | OutputBehaviorUpdateExistingParam
    | OutputBehaviorUpdateExisting
)
