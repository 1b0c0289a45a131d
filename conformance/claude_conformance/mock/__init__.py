"""A mock server of the API: the contract defines its interface, a small engine its responses, and faults its
defects.

with MockServer(MockConfig(seed=7)) as server: httpx.get(f"{server.url}/v1/models", headers={"x-api-key":
server.api_key, ...})

In layers, each of which imports only those below it:

server      runs the application; app, control, protocol, workers
faults      everything that the mock can do wrong on purpose: hooks that an exchange brings along
pipeline    takes a request from stage to stage, up to its reply
apis        handler, constraints and store of each API; `kit` is what they share
exchange    the stages of a request, and the hooks
engine      what a model says
world the state between requests: clock, ids, models, limits, cache, script
validation validates a request against the description
http        requests, replies, bodies, forms, bytes on disk
"""

from claude_conformance.mock.app import MockApp, create_app
from claude_conformance.mock.faults import Fault, UnknownFault, all_faults
from claude_conformance.mock.server import MockServer, serve
from claude_conformance.mock.world.config import TEST_KEY, MockConfig
from claude_conformance.mock.world.rate_limits import RateLimits
from claude_conformance.mock.world.script import ScriptError, Step, load_script, parse_script

__all__ = [
    "TEST_KEY",
    "Fault",
    "MockApp",
    "MockConfig",
    "MockServer",
    "RateLimits",
    "ScriptError",
    "Step",
    "UnknownFault",
    "all_faults",
    "create_app",
    "load_script",
    "parse_script",
    "serve",
]
