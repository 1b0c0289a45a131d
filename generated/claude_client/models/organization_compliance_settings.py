from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .access_transparency import AccessTransparency
    from .compliance_settings_state import ComplianceSettingsState


@_model
class OrganizationComplianceSettings(_BaseModel):
    """The one set of compliance settings that an organization has."""

    _nested = {
        "state": "ComplianceSettingsState",
        "access_transparency": "AccessTransparency",
    }

    state: ComplianceSettingsState
    """Whether the Compliance API is on."""
    type: Literal["compliance_settings"] = "compliance_settings"
    access_transparency: AccessTransparency | None = _UNSET
    """Whether accesses of the provider to the data are recorded; only where that is offered. A change of
    the settings returns `disabled` if the state could not be read."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AccessTransparency",
        "ComplianceSettingsState",
    )
