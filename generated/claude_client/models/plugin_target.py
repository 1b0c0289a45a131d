"""Who gets a plugin."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .plugin_target_organization import PluginTargetOrganization
from .plugin_target_organization_member import PluginTargetOrganizationMember
from .plugin_target_rbac_group import PluginTargetRBACGroup

PluginTarget: TypeAlias = (
    PluginTargetOrganization | PluginTargetRBACGroup | PluginTargetOrganizationMember | UnknownVariant
)
