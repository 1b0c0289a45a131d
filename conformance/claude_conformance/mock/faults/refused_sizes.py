"""Faults that refuse a long request: more of something than a limit of the server's own."""

from __future__ import annotations

from .refused_requests import refuses

refuses("many-tools-refused", "More than 128 tools are refused", lambda body: len(body["tools"]) > 128)
refuses(
    "long-descriptions-refused",
    "A tool's description of more than 1024 characters is refused",
    lambda body: any(len(tool["description"]) > 1024 for tool in body["tools"]),
)
refuses(
    "large-enums-refused",
    "More than 500 values in an enum are refused",
    lambda body: any(
        len(schema.get("enum") or ()) > 500
        for tool in body["tools"]
        for schema in tool["input_schema"]["properties"].values()
    ),
)
refuses(
    "many-stop-sequences-refused",
    "More than four stop sequences are refused",
    lambda body: len(body["stop_sequences"]) > 4,
)
refuses(
    "long-stop-sequences-refused",
    "A stop sequence of more than 256 characters is refused",
    lambda body: any(len(stop) > 256 for stop in body["stop_sequences"]),
)
refuses("many-turns-refused", "More than 50 turns are refused", lambda body: len(body["messages"]) > 50)
