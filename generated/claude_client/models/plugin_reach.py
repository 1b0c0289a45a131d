"""How far the content reaches. `remote`: to a server of MCP or a command line tool. `privileged`: not so
far, but it has hooks, settings, a language server or something else that runs by itself, or allows
tools in advance. `contained`: neither."""

from typing import Literal, TypeAlias

PluginReach: TypeAlias = Literal["contained", "privileged", "remote"] | str
