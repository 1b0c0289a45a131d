"""Section E: the MCP servers of a request.

No request without the fault is sent first: the API would connect to the server that it names, and a run has
none.

Rules: E36, E37.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import need_plain, refused
from claude_conformance.rules.kit.requests import body
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.e_tools import section

BETA = "mcp-client-2025-11-20"
SERVER = {"type": "url", "url": "https://mcp.example.com/sse", "name": "harbour"}
TOOLSET = {"type": "mcp_toolset", "mcp_server_name": SERVER["name"]}


def _refused(probe: Probe, **changes: Any) -> None:
    if BETA not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {BETA}")
    need_plain(probe)
    refused(probe.send(Call(json=body(probe, **changes), betas=(BETA,), invalid=True)))


@section.rule(
    "E36",
    title="answers 400 invalid_request_error to an MCP server whose URL does not begin with https",
    source=[src.MCP_CONNECTOR],
)
def plain_http(probe: Probe) -> None:
    _refused(probe, mcp_servers=[{**SERVER, "url": "http://mcp.example.com/sse"}], tools=[TOOLSET])


@section.rule(
    "E37",
    title="answers 400 invalid_request_error to an MCP server that no toolset names",
    source=[src.MCP_CONNECTOR],
)
def unnamed_server(probe: Probe) -> None:
    _refused(probe, mcp_servers=[SERVER])
