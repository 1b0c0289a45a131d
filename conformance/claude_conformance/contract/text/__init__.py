"""The reader and the writer of YAML and JSON files."""

from claude_conformance.contract.text.json_text import parse_json_source, to_json
from claude_conformance.contract.text.source import MAX_DEPTH, MAX_DIGITS, MAX_NODES, Source
from claude_conformance.contract.text.yaml_text import parse_yaml_source
from claude_conformance.contract.text.yaml_writer import to_yaml

__all__ = [
    "MAX_DEPTH",
    "MAX_DIGITS",
    "MAX_NODES",
    "Source",
    "parse_json_source",
    "parse_yaml_source",
    "to_json",
    "to_yaml",
]
