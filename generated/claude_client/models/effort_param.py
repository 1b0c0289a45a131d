"""How hard the model works."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .effort_high import EffortHigh
from .effort_high_param import EffortHighParam
from .effort_low import EffortLow
from .effort_low_param import EffortLowParam
from .effort_max import EffortMax
from .effort_max_param import EffortMaxParam
from .effort_medium import EffortMedium
from .effort_medium_param import EffortMediumParam
from .effort_xhigh import EffortXhigh
from .effort_xhigh_param import EffortXhighParam

EffortParam: TypeAlias = (
    EffortLowParam
    | EffortLow
    | Mapping[str, Any]
    | EffortMediumParam
    | EffortMedium
    | EffortHighParam
    | EffortHigh
    | EffortXhighParam
    | EffortXhigh
    | EffortMaxParam
    | EffortMax
)
