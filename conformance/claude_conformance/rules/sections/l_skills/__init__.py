"""Section L: skills and their versions."""

from claude_conformance.rules.section import Section

section = Section(
    "L",
    "skills and their versions",
    profile="skills",
    severity="MUST",
    impact="contract",
    needs=("createSkill",),
    writes=True,
)

CREATE = ("createSkill",)
LIST = ("listSkills",)
VERSIONS = (*CREATE, "createSkillVersion")
