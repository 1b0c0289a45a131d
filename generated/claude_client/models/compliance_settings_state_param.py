"""The new state as an object."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .compliance_settings_state_disabled import ComplianceSettingsStateDisabled
from .compliance_settings_state_disabled_param import ComplianceSettingsStateDisabledParam
from .compliance_settings_state_enabled import ComplianceSettingsStateEnabled
from .compliance_settings_state_enabled_param import ComplianceSettingsStateEnabledParam

ComplianceSettingsStateParam: TypeAlias = (
    ComplianceSettingsStateEnabledParam
    | ComplianceSettingsStateEnabled
    | Mapping[str, Any]
    | ComplianceSettingsStateDisabledParam
    | ComplianceSettingsStateDisabled
)
