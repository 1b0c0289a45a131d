"""How hard a model works."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .effort_high import EffortHigh
from .effort_low import EffortLow
from .effort_max import EffortMax
from .effort_medium import EffortMedium
from .effort_xhigh import EffortXhigh

ModelConfigEffort: TypeAlias = (
    EffortLow | EffortMedium | EffortHigh | EffortXhigh | EffortMax | UnknownVariant
)
