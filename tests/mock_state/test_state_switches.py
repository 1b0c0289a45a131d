"""Constraints of batches, files, skills and betas refuse, and the fault that belongs to each lets it pass."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from admin_kit import ADMIN_ASKS
from admin_uploads import UPLOAD_ASKS
from organization_asks import ORGANIZATION_ASKS
from report_asks import REPORT_ASKS, other_page
from resource_asks import RESOURCE_ASKS
from session_asks import SESSION_ASKS
from state_kit import OLD_FILES, OLD_SKILLS, batch, manifest, prompt, skill_form, upload

from claude_conformance.mock import MockServer
from claude_conformance.mock.apis.environments.queue import WorkQueues
from claude_conformance.mock.apis.files.store import FileStore
from claude_conformance.mock.apis.kit.constraints import REGISTRY
from claude_conformance.mock.resources.store import ResourceStore
from claude_conformance.mock.world.credentials import TEST_CREDENTIALS
from claude_conformance.mock.world.identity import WORKSPACE

Asks = Callable[[MockServer, httpx.Client], httpx.Response]
CODE = {"type": "code_execution_20250825", "name": "code_execution"}
SERVER = {"type": "url", "url": "https://harbour.example/mcp", "name": "harbour"}
TOOLSET = {"type": "mcp_toolset", "mcp_server_name": "harbour"}
CALL = {"type": "tool_use", "id": "toolu_1", "name": "a", "toolset_name": "s", "input": {}}
RESULT = {"type": "tool_result", "tool_use_id": "toolu_1", "content": "x"}
FOUND = {"type": "web_search_result", "url": "https://x.example", "title": "X", "encrypted_content": "forged"}
HELLO = {"role": "user", "content": "Hello"}


def message(*, betas: str = "", model: str = "claude-opus-4-8", **members: Any) -> Asks:
    """Asks with these members, under these betas."""
    headers = {"anthropic-beta": betas} if betas else None
    data = prompt(model=model, **members)
    return lambda _, wire: wire.post("/v1/messages", json=data, headers=headers)


def get(path: str, headers: dict[str, str] | None = None) -> Asks:
    return lambda _, wire: wire.get(path, headers=headers)


def item(**members: Any) -> Asks:
    """The results of a batch of one request with these members."""

    def ask(server: MockServer, wire: httpx.Client) -> httpx.Response:
        made = wire.post("/v1/messages/batches", json=batch(prompt(**members))).json()
        server.advance(120)
        return wire.get(f"/v1/messages/batches/{made['id']}/results")

    return ask


def full(server: MockServer, wire: httpx.Client) -> httpx.Response:
    server.world.store(FileStore).quota = 0
    return upload(wire, "a.txt")


def wrong_kind(_: MockServer, wire: httpx.Client) -> httpx.Response:
    source = {"type": "file", "file_id": upload(wire, "a.txt").json()["id"]}
    return wire.post("/v1/messages", json=prompt([{"type": "image", "source": source}]))


def skill(files: dict[str, bytes], headers: dict[str, str] | None = None, **fields: str) -> Asks:
    return lambda _, wire: wire.post("/v1/skills", files=skill_form(files), data=fields, headers=headers)


def renamed(_: MockServer, wire: httpx.Client) -> httpx.Response:
    made = wire.post("/v1/skills", files=skill_form()).json()
    files = skill_form({"other/SKILL.md": manifest("other")})
    return wire.post(f"/v1/skills/{made['id']}/versions", files=files)


def loads(skills: list[dict[str, str]], betas: str = "") -> Asks:
    return message(tools=[CODE], container={"skills": skills}, betas=betas)


def environment(**members: Any) -> Asks:
    """Makes an environment with these properties."""
    headers = {"anthropic-beta": "managed-agents-2026-04-01"}
    return lambda _, wire: wire.post("/v1/environments", json={"name": "Tides", **members}, headers=headers)


def agent(**members: Any) -> Asks:
    """Makes an agent with these properties."""
    headers = {"anthropic-beta": "managed-agents-2026-04-01"}
    data = {"name": "Tides", "model": "claude-opus-5-5", **members}
    return lambda _, wire: wire.post("/v1/agents", json=data, headers=headers)


def fetches(**config: Any) -> Asks:
    """Makes an agent with these settings of web fetch."""
    configs = [{"name": "web_fetch", **config}]
    return agent(tools=[{"type": "agent_toolset_20260401", "configs": configs}])


def deployment(**members: Any) -> Asks:
    """Makes a deployment with these properties; its agent is archived."""

    def ask(server: MockServer, wire: httpx.Client) -> httpx.Response:
        headers = {"anthropic-beta": "managed-agents-2026-04-01"}
        made = agent()(server, wire).json()["id"]
        if "initial_events" not in members and "schedule" not in members:
            wire.post(f"/v1/agents/{made}/archive", headers=headers)
        data = {
            "name": "Morning",
            "agent": made,
            "environment_id": environment()(server, wire).json()["id"],
            "initial_events": [{"type": "user.message", "content": [{"type": "text", "text": "Go."}]}],
            **members,
        }
        return wire.post("/v1/deployments", json=data, headers=headers)

    return ask


def beat(server: MockServer, wire: httpx.Client) -> httpx.Response:
    """Sends a heartbeat that does not continue the lease."""
    made = environment(config={"type": "self_hosted"})(server, wire).json()["id"]
    record = server.world.store(ResourceStore).named("environment", WORKSPACE, made)
    assert record is not None
    work = server.world.store(WorkQueues).add(record, "sesn_1").key[-1]
    return httpx.post(
        f"{server.url}/v1/environments/{made}/work/{work}/heartbeat?expected_last_heartbeat=other",
        headers={
            "authorization": f"Bearer {TEST_CREDENTIALS['environmentKey']}",
            "anthropic-version": "2023-06-01",
            "anthropic-beta": "managed-agents-2026-04-01",
        },
    )


BOTH = "after_id=x&before_id=y"
ASKS: dict[str, Asks] = (
    ADMIN_ASKS
    | ORGANIZATION_ASKS
    | {
        "batch-custom-ids-unique": lambda _, wire: wire.post(
            "/v1/messages/batches", json={"requests": batch(prompt())["requests"] * 2}
        ),
        "batch-one-cursor-at-a-time": get(f"/v1/messages/batches?{BOTH}"),
        "batch-requests-not-streamed": item(stream=True),
        "batch-requests-need-output": item(max_tokens=0),
        "batch-requests-plain": item(speed="fast", model="claude-opus-5-5"),
        "one-cursor-at-a-time": get(f"/v1/models?{BOTH}"),
        "file-one-cursor-at-a-time": get(f"/v1/files?{BOTH}", OLD_FILES),
        "file-page-by-token": get("/v1/files?after_id=x"),
        "file-ids-alone": get("/v1/files?ids[]=x&limit=1"),
        "file-ids-not-too-many": get("/v1/files?" + "&".join(f"ids[]=file_{n}" for n in range(101))),
        "file-name-allowed": lambda _, wire: upload(wire, "a<b.txt"),
        "storage-not-full": full,
        "files-exist": message(
            messages=[
                {
                    "role": "user",
                    "content": [{"type": "image", "source": {"type": "file", "file_id": "file_unknown"}}],
                }
            ]
        ),
        "file-kind-fits": wrong_kind,
        "skill-name-allowed": skill({"t/SKILL.md": manifest("Tides")}),
        "skill-description-allowed": skill({"t/SKILL.md": manifest(description="''")}),
        "skill-directory-has-name": skill({"t/SKILL.md": manifest()}, OLD_SKILLS),
        "skill-display-name-one-line": skill({"t/SKILL.md": manifest()}, display_name="a\nb"),
        "skill-version-keeps-name": renamed,
        "container-skills-exist": loads([{"type": "custom", "skill_id": "skill_unknown"}]),
        "container-skills-not-too-many": loads(
            [{"type": "anthropic", "skill_id": "pdf"}] * 9, "skills-2025-10-02,code-execution-2025-08-25"
        ),
        "thinking-signature-genuine": message(
            messages=[
                HELLO,
                {
                    "role": "assistant",
                    "content": [{"type": "thinking", "thinking": "x", "signature": "forged"}],
                },
                HELLO,
            ]
        ),
        "web-results-genuine": message(
            messages=[
                HELLO,
                {
                    "role": "assistant",
                    "content": [
                        {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {}},
                        {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": [FOUND]},
                    ],
                },
                HELLO,
            ]
        ),
        "mcp-servers-by-https": message(
            mcp_servers=[{**SERVER, "url": "http://harbour.example"}],
            tools=[TOOLSET],
            betas="mcp-client-2025-11-20",
        ),
        "toolsets-and-servers-match": message(mcp_servers=[SERVER], betas="mcp-client-2025-11-20"),
        "edits-in-order": message(
            context_management={
                "edits": [{"type": "clear_tool_uses_20250919"}, {"type": "clear_thinking_20251015"}]
            },
            betas="context-management-2025-06-27",
        ),
        "fallbacks-distinct": message(
            fallbacks=[{"model": "claude-opus-4-8"}], betas="server-side-fallback-2026-07-01"
        ),
        "speed-supported": message(speed="fast", model="claude-sonnet-5", betas="fast-mode-2026-02-01"),
        "thread-known": message(
            thread={"type": "continue", "previous_message_id": "msg_unknown"},
            betas="message-threads-2026-08-12",
        ),
        "heartbeat-continues-the-lease": beat,
        "agent-mcp-servers-used": agent(tools=[{"type": "mcp_toolset", "mcp_server_name": "tides"}]),
        "agent-web-domains": fetches(allowed_domains=["a.example"], blocked_domains=["b.example"]),
        "agent-url-sources": fetches(
            url_sources=dict.fromkeys(("user_input", "client_tool_results", "server_tool_results"), "none")
        ),
        "deployment-agent-usable": deployment(),
        "deployment-schedule-valid": deployment(
            schedule={"type": "cron", "expression": "0 25 * * *", "timezone": "UTC"}
        ),
        "deployment-events-in-order": deployment(
            initial_events=[{"type": "system.message", "content": [{"type": "text", "text": "Be brief."}]}]
        ),
        "deployment-status-without-archived": get(
            "/v1/deployments?status=paused&include_archived=true",
            {"anthropic-beta": "managed-agents-2026-04-01"},
        ),
        "agent-roster": agent(multiagent={"type": "coordinator", "agents": ["agent_unknown"]}),
        "environment-scope": environment(scope="account"),
        "environment-packages-reachable": environment(
            config={
                "type": "cloud",
                "networking": {"type": "limited"},
                "packages": {"type": "packages", "pip": ["httpx"]},
            }
        ),
        **REPORT_ASKS,
        **RESOURCE_ASKS,
        **SESSION_ASKS,
        **UPLOAD_ASKS,
    }
)


def verdict(answer: httpx.Response) -> tuple[bool, str]:
    """Whether something is refused, and with which message."""
    data = json.loads(answer.text.splitlines()[0])
    found = data.get("result", data)
    error = found.get("error") if isinstance(found, dict) else None
    while isinstance(error, dict) and isinstance(error.get("error"), dict):
        error = error["error"]
    return error is not None, error["message"] if error else ""


@pytest.mark.parametrize("id", ASKS)
def test_a_fault_switches_each_constraint_off(mock: MockServer, wire: httpx.Client, id: str) -> None:
    refused, says = verdict(ASKS[id](mock, wire))
    assert refused
    with mock.faults(next(known.fault for known in REGISTRY if known.id == id)):
        assert verdict(ASKS[id](mock, wire))[1] != says


def test_every_constraint_of_other_apis_is_here() -> None:
    others = {known.id for known in REGISTRY if "createMessage" not in known.operations}
    assert others - set(ASKS) == set()


def expired(server: MockServer, wire: httpx.Client) -> httpx.Response:
    made = upload(wire, "a.txt", fields={"expires_in_seconds": "3600"}).json()
    wire.put("/_mock/files", json={"id": made["id"], "downloadable": True})
    server.advance(7200)
    return wire.get(f"/v1/files/{made['id']}/content")


def only_version(_: MockServer, wire: httpx.Client) -> httpx.Response:
    made = wire.post("/v1/skills", files=skill_form()).json()
    return wire.delete(f"/v1/skills/{made['id']}/versions/{made['latest_version_id']}")


def of_anthropic(_: MockServer, wire: httpx.Client) -> httpx.Response:
    path = "/v1/skills/pdf/versions"
    version = wire.get(path, headers=OLD_SKILLS).json()["data"][0]["version"]
    return wire.get(f"{path}/{version}/content", headers=OLD_SKILLS)


def latin_2(_: MockServer, wire: httpx.Client) -> httpx.Response:
    kind = {"content-type": "application/json; charset=iso-8859-2"}
    return wire.post("/v1/messages", content=json.dumps(prompt()).encode(), headers=kind)


# Checks that are no constraints, by the fault that switches them off.
CHECKS: dict[str, Asks] = {
    "charset-unknown-served": latin_2,
    "report-page-unbound": other_page,
    "cursor-unknown-served": get("/v1/models?after_id=unknown"),
    "page-unknown-served": get("/v1/skills?page=unknown"),
    "parameters-unchecked": get("/v1/models?limit=0"),
    "form-field-twice-served": lambda _, wire: upload(
        wire, "a.txt", fields={"expires_in_seconds": ["3600", "7200"]}
    ),
    "file-expired-served": expired,
    "skill-own-downloadable": of_anthropic,
    "skill-last-version-deletable": only_version,
}


@pytest.mark.parametrize("fault", CHECKS)
def test_a_fault_switches_each_other_check_off(mock: MockServer, wire: httpx.Client, fault: str) -> None:
    assert CHECKS[fault](mock, wire).status_code in (400, 404, 409)
    with mock.faults(fault):
        answer = CHECKS[fault](mock, wire)
    assert answer.status_code == 200, answer.text
