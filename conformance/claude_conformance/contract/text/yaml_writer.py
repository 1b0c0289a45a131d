"""Writes data as YAML 1.2 that all parsers read the same way."""

from __future__ import annotations

import re
from typing import Any

import yaml

_SPECIAL = re.compile(
    "[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010fffd]|[\u2028\u2029]"
)


class _Dumper(yaml.SafeDumper):
    """Writes no anchors, and quotes strings that a YAML 1.1 or 1.2 parser would read as another type."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the signature of the base class
        return True


# The base class has the forms of YAML 1.1; these are added by YAML 1.2 and its parsers.
_Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"[-+]?(?:[0-9_]*\.[0-9_]*|[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$"),
    list("-+.0123456789"),
)
_Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"[-+]?0[obxOBX][0-9a-fA-F_]+$"), list("-+0")
)
_Dumper.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"[yYnN]$"), list("yYnN"))
_Dumper.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"(?:null|Null|NULL|~)$"), list("nN~"))


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = '"' if _SPECIAL.search(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def to_yaml(value: Any) -> str:
    """Encode JSON data as YAML in block style, with keys in order.

    Raises `ValueError` if a number is infinite or not a number.
    """
    _only_json(value)
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)


def _only_json(value: Any) -> None:
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        raise ValueError(f"{value} is not a JSON number")
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _only_json(item)
