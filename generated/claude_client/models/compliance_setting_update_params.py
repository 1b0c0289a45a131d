from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .compliance_settings_state import ComplianceSettingsState
    from .compliance_settings_state_param import ComplianceSettingsStateParam


@_model
class ComplianceSettingUpdateParams(_BaseModel):
    """A change of the compliance settings."""

    _nested = {
        "state": "ComplianceSettingsStateParam",
    }

    state: ComplianceSettingsStateParam | ComplianceSettingsState | Literal["enabled", "disabled"]
    """The new state, as an object or only as its word. Sending the state that it has changes nothing."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ComplianceSettingsState",
        "ComplianceSettingsStateParam",
    )
