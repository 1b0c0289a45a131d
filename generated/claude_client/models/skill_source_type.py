"""`custom`: made in this workspace, and private to it. `anthropic`: made by Anthropic, for everyone to
read. `anthropic_example`: a sample by Anthropic. `plugin`: part of an installed plugin. More may be
added."""

from typing import Literal, TypeAlias

SkillSourceType: TypeAlias = Literal["custom", "anthropic", "anthropic_example", "plugin"] | str
