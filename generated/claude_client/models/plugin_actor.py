"""Who did something."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .plugin_api_actor import PluginAPIActor
from .plugin_user_actor import PluginUserActor

PluginActor: TypeAlias = PluginUserActor | PluginAPIActor | UnknownVariant
