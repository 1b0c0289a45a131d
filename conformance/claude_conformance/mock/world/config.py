"""The settings of a mock server."""

from __future__ import annotations

import os
from typing import Literal

import attrs

from claude_conformance.mock.world.rate_limits import RateLimits
from claude_conformance.mock.world.script import Step

# The default key of a mock. It is not valid anywhere else.
TEST_KEY = "sk-ant-api03-mock-key"
KEY_VARIABLE = "ANTHROPIC_API_KEY"

Mode = Literal["stateful", "example"]


def default_keys() -> tuple[str, ...]:
    """Return the key of the environment, or else the documented test key."""
    return (os.environ.get(KEY_VARIABLE) or TEST_KEY,)


@attrs.frozen
class MockConfig:
    """Settings of a mock server.

    `variant` limits the available API versions and betas (a name in `overlays/variants.yaml`).
    `batch_seconds` is how long a batch of messages takes, in virtual time (which the wall clock moves too).
    `pace` is the most seconds over which the events of one stream are spread; 0 sends them at once.
    `workers` processes serve one address (`serve()` only); each has its own memory, so more than one
    requires the mode `example`, which keeps no state.
    `api_keys` empty means: the environment's key, else `TEST_KEY`.
    """

    host: str = "127.0.0.1"
    port: int = 0
    variant: str | None = None
    mode: Mode = attrs.field(default="stateful", validator=attrs.validators.in_(["stateful", "example"]))
    api_keys: tuple[str, ...] = attrs.field(default=(), repr=False)
    faults: tuple[str, ...] = ()
    script: tuple[Step, ...] = ()
    seed: int = 0
    workers: int = attrs.field(default=1, validator=attrs.validators.ge(1))
    pace: float = attrs.field(default=0.1, validator=attrs.validators.ge(0))
    batch_seconds: float = attrs.field(default=1.5, validator=attrs.validators.ge(0))
    rate_limits: RateLimits = attrs.field(factory=RateLimits)

    def __attrs_post_init__(self) -> None:
        if self.workers > 1 and self.mode != "example":
            raise ValueError("workers: several need mode='example'; a stateful mock has one process")

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that are valid."""
        return self.api_keys or default_keys()
