"""An agent of a roster: its id, a certain version of it, the agent itself, or an advisor."""

from typing import TypeAlias

from .multiagent_roster_object_params import MultiagentRosterObjectParams

MultiagentRosterEntryParams: TypeAlias = MultiagentRosterObjectParams | str
