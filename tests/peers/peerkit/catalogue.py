"""The peers, and how each is set up."""

from __future__ import annotations

import json

from peerkit.install import node
from peerkit.peer import KEY, Launch, Peer, Place
from peerkit.stub_model import MODEL

CLAUDE = "claude-opus-4-8"


def _aimock(place: Place) -> Launch:
    cli = place.installed / "node_modules" / "@copilotkit" / "aimock" / "dist" / "cli.js"
    fixtures = AIMOCK.pins / "fixtures.json"
    command = (node(), str(cli), "--port", str(place.port), "--latency", "5", "--fixtures", str(fixtures))
    return Launch(command, {"AIMOCK_API_KEYS": KEY})


def _litellm(place: Place, model: str, base: str, **more: str) -> Launch:
    parameters = {"model": model, "api_base": base, "api_key": KEY}
    config = {
        "model_list": [{"model_name": model.partition("/")[2], "litellm_params": parameters}],
        "general_settings": {"master_key": KEY},
        "router_settings": {"disable_cooldowns": True, "num_retries": 0},
    }
    path = place.home / "config.yaml"
    path.write_text(json.dumps(config))
    command = str(place.installed / "venv" / "bin" / "litellm")
    return Launch(
        (command, "--config", str(path), "--host", "127.0.0.1", "--port", str(place.port)),
        {"LITELLM_LOCAL_MODEL_COST_MAP": "True", **more},
    )


def _router(place: Place) -> Launch:
    provider = {
        "name": "stub",
        "api_base_url": f"{place.upstream}/v1/chat/completions",
        "api_key": KEY,
        "models": [MODEL],
    }
    config = {
        "APIKEY": KEY,
        "HOST": "127.0.0.1",
        "PORT": place.port,
        "NON_INTERACTIVE_MODE": True,
        "LOG": False,
        "Providers": [provider],
        "Router": {"default": f"stub,{MODEL}"},
    }
    folder = place.home / ".claude-code-router"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config))
    cli = place.installed / "node_modules" / "@musistudio" / "claude-code-router" / "dist" / "cli.js"
    return Launch((node(), str(cli), "start"))


AIMOCK = Peer(
    id="aimock",
    title="aimock",
    folder="aimock",
    kind="npm",
    package="@copilotkit/aimock",
    url="https://github.com/CopilotKit/aimock",
    setup="`llmock --port PORT --latency 5 --fixtures tests/peers/aimock/fixtures.json`, with "
    "`AIMOCK_API_KEYS` set. The fixtures match any text. Like a user's fixtures, they cover counting, "
    "a repeated line, a tool call, a tool result, a question to think about and one for JSON.",
    model=CLAUDE,
    launch=_aimock,
)
LITELLM = Peer(
    id="litellm-openai",
    title="LiteLLM in front of chat completions",
    folder="litellm",
    kind="PyPI",
    package="litellm",
    url="https://github.com/BerriAI/litellm",
    setup="`litellm --config CONFIG --port PORT` with one model `hosted_vllm/stub-model` and a `master_key`. "
    "Its backend is a stub of OpenAI's API (`tests/peers/peerkit/stub.py`).",
    model=MODEL,
    launch=lambda place: _litellm(place, f"hosted_vllm/{MODEL}", f"{place.upstream}/v1"),
    ready="/health/liveliness",
    upstream="openai",
)
LITELLM_ANTHROPIC = Peer(
    id="litellm-anthropic",
    title="LiteLLM in front of the Claude API",
    folder="litellm",
    kind="PyPI",
    package="litellm",
    url="https://github.com/BerriAI/litellm",
    setup=f"`litellm --config CONFIG --port PORT` with one model `anthropic/{CLAUDE}` and a `master_key`. "
    "Its backend is the mock of this project, which passes every rule: what fails here was dropped or "
    "changed by the proxy. `ANTHROPIC_API_KEY` and `ANTHROPIC_BASE_URL` also name the mock.",
    model=CLAUDE,
    launch=lambda place: _litellm(
        place,
        f"anthropic/{CLAUDE}",
        place.upstream,
        ANTHROPIC_API_KEY=KEY,
        ANTHROPIC_API_BASE=place.upstream,
        ANTHROPIC_BASE_URL=place.upstream,
    ),
    ready="/health/liveliness",
    upstream="mock",
)
ROUTER = Peer(
    id="claude-code-router",
    title="Claude Code Router",
    folder="claude-code-router",
    kind="npm",
    package="@musistudio/claude-code-router",
    url="https://github.com/musistudio/claude-code-router",
    setup="`ccr start` with `APIKEY`, one provider and it as the default route. Its backend is a stub of "
    "OpenAI's API (`tests/peers/peerkit/stub.py`).",
    model=MODEL,
    launch=_router,
    ready="/health",
    upstream="openai",
)
PEERS = {peer.id: peer for peer in (AIMOCK, LITELLM, LITELLM_ANTHROPIC, ROUTER)}
