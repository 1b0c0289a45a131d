"""The agent of a session: its id, which means its newest version, or an object."""

from typing import TypeAlias

from .session_agent_object_params import SessionAgentObjectParams

SessionAgentParams: TypeAlias = SessionAgentObjectParams | str
