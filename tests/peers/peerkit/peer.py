"""What is known about a peer: a server that others wrote and that is examined as it comes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

import attrs

HERE = Path(__file__).parent.parent
ROOT = HERE.parent.parent
CACHE = ROOT / ".cache" / "peers"
REPORTS = ROOT / "reports" / "peers"
KEY = "sk-peer-test-key"
"""The key that every peer has to accept, and its upstream too."""


@attrs.frozen
class Place:
    """Where one start of a peer happens. ``home`` is an empty folder of its own."""

    installed: Path
    home: Path
    port: int
    upstream: str = ""


@attrs.frozen
class Launch:
    """A command and the variables it needs beside the bare environment."""

    argv: tuple[str, ...]
    env: Mapping[str, str] = {}


@attrs.frozen
class Peer:
    """One peer as it is set up here; two setups of one package are two peers.

    ``folder`` has its pins below ``tests/peers``. ``ready`` is a path that answers below 500
    when the server is up. ``upstream`` is the server behind a gateway: a stub that speaks OpenAI's
    chat completions, or the mock of this project.
    """

    id: str
    title: str
    folder: str
    kind: Literal["npm", "PyPI"]
    package: str
    url: str
    setup: str
    model: str
    launch: Callable[[Place], Launch]
    ready: str = "/"
    upstream: Literal["", "openai", "mock"] = ""

    @property
    def pins(self) -> Path:
        """The folder of its lock file."""
        return HERE / self.folder
