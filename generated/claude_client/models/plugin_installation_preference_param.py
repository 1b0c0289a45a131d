"""How members get a plugin. `required`: everyone has it, and cannot remove it. `auto_install`: everyone
has it at first. `available`: each member can add it. `not_available`: no member can have it."""

from typing import Literal, TypeAlias

PluginInstallationPreferenceParam: TypeAlias = Literal[
    "auto_install", "available", "not_available", "required"
]
