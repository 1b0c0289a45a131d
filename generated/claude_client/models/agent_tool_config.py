"""Settings of a built-in tool."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .bash_tool_config import BashToolConfig
from .edit_tool_config import EditToolConfig
from .glob_tool_config import GlobToolConfig
from .grep_tool_config import GrepToolConfig
from .read_tool_config import ReadToolConfig
from .web_fetch_tool_config import WebFetchToolConfig
from .web_search_tool_config import WebSearchToolConfig
from .write_tool_config import WriteToolConfig

AgentToolConfig: TypeAlias = (
    BashToolConfig
    | EditToolConfig
    | ReadToolConfig
    | WriteToolConfig
    | GlobToolConfig
    | GrepToolConfig
    | WebFetchToolConfig
    | WebSearchToolConfig
    | UnknownVariant
)
