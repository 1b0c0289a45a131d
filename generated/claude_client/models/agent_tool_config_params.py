"""Settings of a built-in tool."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .bash_tool_config_params import BashToolConfigParams
from .edit_tool_config_params import EditToolConfigParams
from .glob_tool_config_params import GlobToolConfigParams
from .grep_tool_config_params import GrepToolConfigParams
from .read_tool_config_params import ReadToolConfigParams
from .web_fetch_tool_config_params import WebFetchToolConfigParams
from .web_search_tool_config_params import WebSearchToolConfigParams
from .write_tool_config_params import WriteToolConfigParams

AgentToolConfigParams: TypeAlias = (
    BashToolConfigParams
    | Mapping[str, Any]
    | EditToolConfigParams
    | ReadToolConfigParams
    | WriteToolConfigParams
    | GlobToolConfigParams
    | GrepToolConfigParams
    | WebFetchToolConfigParams
    | WebSearchToolConfigParams
)
