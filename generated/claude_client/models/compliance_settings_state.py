"""Whether the Compliance API is on."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .compliance_settings_state_disabled import ComplianceSettingsStateDisabled
from .compliance_settings_state_enabled import ComplianceSettingsStateEnabled

ComplianceSettingsState: TypeAlias = (
    ComplianceSettingsStateEnabled | ComplianceSettingsStateDisabled | UnknownVariant
)
