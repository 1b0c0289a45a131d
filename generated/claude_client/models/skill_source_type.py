"""`custom`: created in this workspace, and private to it. `anthropic`: created by Anthropic, for everyone.
`anthropic_example`: a sample by Anthropic. `plugin`: part of an installed plugin. More may be added."""

from typing import Literal, TypeAlias

SkillSourceType: TypeAlias = Literal["custom", "anthropic", "anthropic_example", "plugin"] | str
