"""What started a run."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .manual_trigger_context import ManualTriggerContext
from .schedule_trigger_context import ScheduleTriggerContext

TriggerContext: TypeAlias = ScheduleTriggerContext | ManualTriggerContext | UnknownVariant
