"""Each fault changes what the mock does, changes nothing once it is off, and has a proper name."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from answer_probes import answer_probes
from mock_kit import MODEL, NEW, OLD, WEATHER, body
from mock_probes import SCRIPTS, access_probes

from claude_conformance.kill_matrix import load_expected
from claude_conformance.mock import MockConfig, MockServer, RateLimits, UnknownFault, all_faults, parse_script
from claude_conformance.mock.faults import select

KEY = "test-key"
GOOD = {"x-api-key": KEY, "anthropic-version": OLD, "content-type": "application/json"}
STREAM = {"stream": True}
PARALLEL = body("The weather in Paris and in London?", tools=[WEATHER])


def _post(data: Any, path: str = "/v1/messages", **changes: str | None) -> dict[str, Any]:
    sent = {**GOOD, **{name.replace("_", "-"): value for name, value in changes.items()}}
    content = data if isinstance(data, bytes) else json.dumps(data).encode()
    return {
        "method": "POST",
        "url": path,
        "content": content,
        "headers": {name: value for name, value in sent.items() if value is not None},
    }


def _get(path: str, **changes: str | None) -> dict[str, Any]:
    sent = {**GOOD, **{name.replace("_", "-"): value for name, value in changes.items()}}
    return {"method": "GET", "url": path, "headers": {name: v for name, v in sent.items() if v is not None}}


def probes() -> list[dict[str, Any]]:
    """Requests that between them show every fault."""
    stop = body("Count from 1 to 10.", stop_sequences=["5"])
    return [
        _post(body()),
        _post(body(**STREAM)),
        _post(body("Write a long story.", max_tokens=2)),
        _post(body("Write a long story.", max_tokens=40, **STREAM)),
        _post(stop),
        _post({**stop, **STREAM}),
        _post(PARALLEL),
        _post({**PARALLEL, **STREAM}),
        _post({**PARALLEL, "max_tokens": 30}),
        _post({**PARALLEL, "tool_choice": {"type": "auto", "disable_parallel_tool_use": True}}),
        _post({**PARALLEL, "tool_choice": {"type": "none"}}),
        _post(body(system=[{"type": "text", "text": "Be brief."}])),
        _post(body(system=["Be brief."])),
        _post(body(model="claude-unknown")),
        _post(body(max_tokens=200_000)),
        _post({key: value for key, value in body().items() if key != "max_tokens"}),
        _post(body(max_tokens="7")),
        _post(body(messages=[])),
        _post(body(temperature=1.5)),
        _post(body(surprise=1)),
        _post(body(temperature=1), anthropic_version=NEW),
        _post(body(metadata={"user": "x"})),
        _post(body(messages=[{"role": "tool", "content": "x"}])),
        _post(body([{"type": "hologram"}])),
        _post(body(stop_sequences=[" "])),
        _post(body(max_tokens=0, **STREAM)),
        _post(body(model="claude-opus-4-8", temperature=0.5)),
        _post(body(messages=[{"role": "system", "content": "x"}, {"role": "user", "content": "y"}])),
        _post(body("")),
        _post(body([{"type": "text", "text": ""}, {"type": "text", "text": "x"}])),
        _post(body(messages=[{"role": "user", "content": "x"}, {"role": "user", "content": "y"}])),
        _post(body(tool_choice={"type": "any"})),
        _post(body(tools=[WEATHER], tool_choice={"type": "tool", "name": "other"})),
        _post(body(tools=[WEATHER, WEATHER])),
        _post(body(tools=[{**WEATHER, "name": "w" * 100}])),
        _post(body("Prefill", messages=[*body()["messages"], {"role": "assistant", "content": "The ("}])),
        _post(
            {
                **body(messages=[*body()["messages"], {"role": "assistant", "content": "The"}]),
                "model": "claude-opus-4-8",
            }
        ),
        _post(body([_result("toolu_1")])),
        _post(_twice("toolu_1")),
        _post(b"{"),
        _post(b" " * (33 * 2**20)),
        _post(json.dumps(body()).encode().ljust(2 * 2**20)),
        _post(_gzip(body()), content_encoding="gzip"),
        _post(body(), content_type="text/plain"),
        _post(body(**STREAM, max_tokens=-1)),
        _post(body(), x_api_key=None),
        _post(body(), x_api_key=None, authorization=f"Bearer {KEY}"),
        _post(body(), anthropic_version=None),
        _post(body(), anthropic_version="2020-01-01"),
        _post(body(), anthropic_version=NEW),
        _post(body(), anthropic_beta="unknown-2020-01-01"),
        _post(body(), anthropic_beta="pdfs-2024-09-25,token-counting-2024-11-01"),
        _get("/v1/models"),
        _get("/v1/models?limit=2"),
        _get("/v1/models?limit=0"),
        _get(f"/v1/models?limit=2&after_id={'claude-opus-5'}"),
        _get(f"/v1/models?limit=2&before_id={'claude-opus-5'}"),
        _get("/v1/nothing"),
    ]


def _result(id: str) -> dict[str, Any]:
    return {"type": "tool_result", "tool_use_id": id, "content": "x"}


def _twice(id: str) -> dict[str, Any]:
    call = {"type": "tool_use", "id": id, "name": "get_weather", "input": {}}
    round_ = [{"role": "assistant", "content": [call]}, {"role": "user", "content": [_result(id)]}]
    return body(messages=[*body()["messages"], *round_, *round_])


def _gzip(data: Any) -> bytes:
    return gzip.compress(json.dumps(data).encode(), mtime=0)


VARYING = re.compile(r"(req|msg|toolu|container)_01\w{22}|\d{4}-\d\d-\d\dT[\d:]{8}Z")


def _observe(client: httpx.Client, probe: dict[str, Any]) -> Any:
    """What a probe shows, without what differs from call to call."""
    try:
        with client.stream(**probe) as answer:
            pieces = list(answer.iter_raw())
            ids = VARYING.findall(answer.headers.get("request-id", ""))
    except httpx.HTTPError as error:
        return type(error).__name__
    text = b"".join(pieces).decode(errors="replace")
    repeated = answer.headers.get("request-id", "") in text
    fixed = [
        id for id in re.findall(r"(?:req|msg|toolu)_01\w{22}", text + str(answer.headers)) if id in FIXED
    ]
    headers = {name: VARYING.sub("*", value) for name, value in answer.headers.items() if _steady(name)}
    shape = "whole" if len(pieces) == 1 else "bytes" if len(pieces) > 3 * text.count("\n\n") else "events"
    limit, left = (
        answer.headers.get(f"anthropic-ratelimit-requests-{part}", "0") for part in ("limit", "remaining")
    )
    tokens = int(answer.headers.get("anthropic-ratelimit-tokens-remaining", "0"))
    steady = (bool(ids), repeated, fixed, shape, int(left) > int(limit), tokens % 1000 == 0)
    return answer.status_code, headers, VARYING.sub("*", text), steady


FIXED = {"req_011CSHoEeqs5C35K2UUqR7Fy", "msg_01XFDUDYJgAACzvnptvVoYEL", "toolu_01D7FLrfh4GYq7yT1ULFeyMV"}


def _steady(name: str) -> bool:
    return name != "date" and not name.endswith("remaining")


def _more_probes() -> list[dict[str, Any]]:
    """Requests with documents, images, thinking, formats, caching, and for counting."""
    why = body("Why is the sky blue?", max_tokens=4000, thinking={"type": "enabled", "budget_tokens": 1024})
    document = {
        "type": "document",
        "source": {"type": "text", "media_type": "text/plain", "data": "Tides rise twice a day."},
        "citations": {"enabled": True},
    }
    plain = {key: value for key, value in document.items() if key != "citations"}
    url = {"type": "image", "source": {"type": "url", "url": "https://example.com/a.png"}}
    bad = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "!!"}}
    big = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": PNG_9000}}
    search = {
        "type": "search_result",
        "source": "a",
        "title": "b",
        "content": [{"type": "text", "text": "c"}],
    }
    schema = {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False}
    form = {"format": {"type": "json_schema", "schema": schema}}
    mark = {"type": "ephemeral"}
    long_text = {"type": "text", "text": "The tide table of this harbour. " * 400, "cache_control": mark}
    hour = {"type": "text", "text": "x", "cache_control": {"type": "ephemeral", "ttl": "1h"}}
    short = {"type": "text", "text": "x", "cache_control": mark}
    thought = {"type": "thinking", "thinking": "x", "signature": "eA=="}
    again = [
        *body()["messages"],
        {"role": "assistant", "content": [thought]},
        {"role": "user", "content": "y"},
    ]
    web = {"type": "web_search_20250305", "name": "web_search"}
    asked = {"messages": [{"role": "user", "content": "Hello"}], "model": MODEL}
    cited_user = [{"type": "text", "text": "x", "citations": [CITATION]}]
    given = [*body()["messages"], {"role": "assistant", "content": [plain]}, {"role": "user", "content": "y"}]
    newest = "claude-opus-4-8"
    return [
        _post(why),
        _post({**why, **STREAM}),
        _post({**why, "thinking": {"type": "enabled", "budget_tokens": 4000}}),
        _post({**why, "tools": [WEATHER], "tool_choice": {"type": "any"}}),
        _post(body("Why?", thinking={"type": "adaptive"})),
        _post(body("Why?", model=newest, thinking={"type": "adaptive"}, **STREAM)),
        _post(
            body("Why?", model=newest, thinking={"type": "enabled", "budget_tokens": 1024}, max_tokens=2000)
        ),
        _post(body("Why?", model=newest, thinking={"type": "disabled"}, output_config={"effort": "low"})),
        _post(body(messages=again)),
        _post(body([document])),
        _post(body([document], **STREAM)),
        _post(body([document, plain])),
        _post(body([document], model=newest, output_config=form)),
        _post(body([plain])),
        _post(body([url, {"type": "text", "text": "What is it?"}])),
        _post(body([bad])),
        _post(body([big])),
        _post(body("Make one up.", model=newest, output_config=form)),
        _post(body(system=[long_text])),
        _post(body(system=[long_text])),
        _post(body([short] * 5)),
        _post(body([short, hour])),
        _post(body([hour])),
        _post(_with_result([search, {"type": "text", "text": "c"}])),
        _post(
            body([{"type": "image", "source": {"type": "file", "file_id": "file_01AAAAAAAAAAAAAAAAAAAAAA"}}])
        ),
        _post(body(tools=[web])),
        _post(body(tools=[{**web, "allowed_domains": ["a.example"], "blocked_domains": ["b.example"]}])),
        _post(body(tools=[{**WEATHER, "defer_loading": True}])),
        _post(body(tools=[{**WEATHER, "input_examples": [{"city": 1}]}])),
        _post(body(container="container_01AAAAAAAAAAAAAAAAAAAAAA")),
        _post(body(model=newest, inference_geo="mars")),
        _post(body(model=newest, messages=given), anthropic_version=NEW),
        _post(body(cited_user, model=newest), anthropic_version=NEW),
        _post(body("x" * 1_000_000)),
        _post(asked, COUNT),
        _post({**asked, "tools": [WEATHER]}, COUNT),
        _post({**asked, "tools": [{"type": "web_search_20250305", "name": "web_search"}]}, COUNT),
        _post({**asked, "max_tokens": 5}, COUNT),
        _get("/v1/models?after_id=claude-opus-4-8&before_id=claude-opus-4-7"),
        _get("/v1/models/claude-opus-4-8"),
        _get("/v1/models/claude-sonnet-4-5"),
        _get("/v1/models/claude-unknown"),
    ]


COUNT = "/v1/messages/count_tokens"
CITATION = {
    "type": "char_location",
    "cited_text": "x",
    "document_index": 0,
    "document_title": None,
    "start_char_index": 0,
    "end_char_index": 1,
}
# The head of a PNG that is 9000 pixels wide.
PNG_9000 = "iVBORw0KGgoAAAANSUhEUgAAIygAAAABCAIAAAA="


def _with_result(content: list[dict[str, Any]]) -> dict[str, Any]:
    call = {"type": "tool_use", "id": "toolu_1", "name": "get_weather", "input": {}}
    answer = {"type": "tool_result", "tool_use_id": "toolu_1", "content": content}
    turns = [{"role": "assistant", "content": [call]}, {"role": "user", "content": [answer]}]
    return body(messages=[*body()["messages"], *turns])


# Batches, files and skills have walks of their own.
HERE = {"createMessage", "countMessageTokens", "listModels", "getModel"}
STORED = {fault.id for fault in all_faults() if set(fault.operations) - HERE}
# Faults that only show when requests are refused for their rate.
RATE = {"retry-after-missing", "rate-limit-503"}
# Faults that need more than one request: tests of their own, or those of files, show them.
ROUNDS = {"count-draws-on-messages", "file-wrong-kind-served", "citations-file-id-lost"}


def _all_probes() -> list[dict[str, Any]]:
    """Every probe, the quick ones first."""
    every = [*probes(), *_more_probes(), *access_probes(_post, _get), *answer_probes(_post)]
    return sorted(every, key=lambda probe: len(probe.get("content", b"")) > 100_000)


@pytest.fixture(scope="module")
def healthy() -> Iterator[tuple[MockServer, httpx.Client, list[Any]]]:
    """A mock without faults, a client of it, and what it shows to every probe."""
    config = MockConfig(api_keys=(KEY,), pace=0)
    with MockServer(config) as server, httpx.Client(base_url=server.url, timeout=20) as client:
        yield server, client, [_observe(client, probe) for probe in _all_probes()]


def differs(healthy: tuple[MockServer, httpx.Client, list[Any]], *faults: str) -> bool:
    """Whether any probe shows something else with the faults on."""
    server, client, baseline = healthy
    server.world.reset()
    with server.faults(*faults):
        found = any(
            _observe(client, probe) != before for probe, before in zip(_all_probes(), baseline, strict=True)
        )
    assert server.world.failures == []
    return found


def test_probes_repeat(healthy: tuple[MockServer, httpx.Client, list[Any]]) -> None:
    assert not differs(healthy)


# Rules that fail show every other fault (tests/kill_matrix).
QUIET = sorted(item.fault for item in load_expected().values() if item.legal or item.unseen)


@pytest.mark.parametrize("id", [id for id in QUIET if id not in RATE | STORED | ROUNDS | set(SCRIPTS)])
def test_fault_shows(healthy: tuple[MockServer, httpx.Client, list[Any]], id: str) -> None:
    assert differs(healthy, id)


@pytest.mark.parametrize("id", sorted(RATE))
def test_fault_of_rate_limits_shows(id: str) -> None:
    def refused(*faults: str) -> tuple[int, bool]:
        limits = RateLimits(requests=1)
        with MockServer(MockConfig(api_keys=(KEY,), faults=faults, rate_limits=limits)) as server:
            answers = [
                httpx.request(**{**_post(body()), "url": f"{server.url}/v1/messages"}) for _ in range(2)
            ]
        return answers[1].status_code, "retry-after" in answers[1].headers

    assert refused() == (429, True)
    assert refused(id) != (429, True)


@pytest.mark.parametrize("id", sorted(SCRIPTS))
def test_fault_of_a_scripted_answer_shows(id: str) -> None:
    def refused(*faults: str) -> tuple[int, str, bool]:
        script = parse_script(SCRIPTS[id])
        with MockServer(MockConfig(api_keys=(KEY,), faults=faults, script=script)) as server:
            answer = httpx.request(**{**_post(body()), "url": f"{server.url}/v1/messages"})
        return answer.status_code, answer.json()["error"]["type"], "retry-after" in answer.headers

    assert refused(id) != refused()


def test_fault_of_counting_shows() -> None:
    def left(*faults: str) -> int:
        limits = RateLimits(requests=50)
        with MockServer(MockConfig(api_keys=(KEY,), faults=faults, rate_limits=limits)) as server:
            asked = _post({"model": MODEL, "messages": body()["messages"]})
            for _ in range(20):
                httpx.request(**{**asked, "url": server.url + COUNT})
            answer = httpx.request(**{**_post(body()), "url": f"{server.url}/v1/messages"})
        return int(answer.headers["anthropic-ratelimit-requests-remaining"])

    assert left() > 45
    assert left("count-draws-on-messages") < 40


def test_faults_add_up(healthy: tuple[MockServer, httpx.Client, list[Any]]) -> None:
    server, client, _ = healthy
    with server.faults("request-id-missing", "stream-no-message-stop", "usage-openai-names"):
        answer = client.post("/v1/messages", json=body(**STREAM), headers=GOOD)
    assert "request-id" not in answer.headers
    assert "message_stop" not in answer.text
    assert "prompt_tokens" in answer.text


def test_names_and_summaries() -> None:
    for fault in all_faults():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", fault.id)
        assert 10 < len(fault.summary) < 110
        assert all(re.fullmatch(r"D\d{3}", defect) for defect in fault.defects)


def test_unknown_fault_names_near_ones() -> None:
    with pytest.raises(UnknownFault, match="did you mean stream-no-message-stop"):
        select(["stream-no-mesage-stop"])
    with pytest.raises(UnknownFault):
        MockServer(MockConfig(faults=("nonsense",)))
