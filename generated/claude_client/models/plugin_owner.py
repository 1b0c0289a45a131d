"""Who owns a plugin or a marketplace."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .plugin_owner_organization import PluginOwnerOrganization
from .plugin_owner_user import PluginOwnerUser

PluginOwner: TypeAlias = PluginOwnerOrganization | PluginOwnerUser | UnknownVariant
