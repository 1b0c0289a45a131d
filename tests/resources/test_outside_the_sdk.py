"""What the official SDK lacks: text completions, the shape of OpenAI, routines, earlier reports."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import httpx
import pytest

import claude_client as cc
from claude_conformance.mock import TEST_CREDENTIALS, MockServer

PROMPT = "\n\nHuman: Name a river of Peru.\n\nAssistant:"
TIDE = {
    "name": "tide",
    "parameters": {"type": "object", "properties": {"harbour": {"type": "string"}}, "required": ["harbour"]},
}
HELLO = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello"}]
ROUTINE = "/v1/claude_code/routines/trig_01Vn4XqT8sKzR2wMb6YcLd9P/fire"


def chat(mock: MockServer, **body: Any) -> httpx.Response:
    """A chat completion, asked for as the SDKs of OpenAI do: without a version."""
    headers = {"authorization": f"Bearer {mock.api_key}"}
    data = {"model": "claude-opus-4-8", "messages": HELLO} | body
    return httpx.post(f"{mock.url}/v1/chat/completions", json=data, headers=headers, timeout=20)


def chunks(response: httpx.Response) -> list[dict[str, Any]]:
    lines = [line.removeprefix("data: ") for line in response.text.splitlines() if line]
    assert lines[-1] == "[DONE]"
    return [json.loads(line) for line in lines[:-1]]


@pytest.fixture
def client(mock: MockServer) -> cc.Client:
    return cc.Client(api_key=mock.api_key, base_url=mock.url, max_retries=0)


def test_a_completion_is_the_same_text_in_a_stream(client: cc.Client) -> None:
    asked: Any = {"model": "claude-sonnet-4-5", "prompt": PROMPT, "max_tokens_to_sample": 64}
    whole = client.completions.create(**asked)
    events = list(client.completions.create(**asked, stream=True))
    parts = [event for event in events if isinstance(event, cc.models.Completion)]
    assert "".join(part.completion for part in parts) == whole.completion
    assert [part.stop_reason for part in parts[:-1]] == [None] * (len(parts) - 1)
    assert (parts[-1].completion, parts[-1].stop_reason) == ("", whole.stop_reason)
    assert whole.stop_reason == "stop_sequence"


def test_a_completion_is_cut_and_refused_as_messages_are(client: cc.Client) -> None:
    cut = client.completions.create(model="claude-sonnet-4-5", prompt=PROMPT, max_tokens_to_sample=2)
    assert cut.stop_reason == "max_tokens"
    with pytest.raises(cc.NotFoundError):
        client.completions.create(model="claude-none", prompt=PROMPT, max_tokens_to_sample=2)
    with pytest.raises(cc.BadRequestError, match="prompt"):
        client.completions.create(model="claude-sonnet-4-5", prompt="", max_tokens_to_sample=2)


def test_the_turns_of_a_prompt_are_a_conversation(client: cc.Client) -> None:
    prompt = "Be brief.\n\nHuman: Hi\n\nAssistant: Hello!\n\nHuman: Say tide.\n\nAssistant:"
    assert client.completions.create(model="claude-sonnet-4-5", prompt=prompt, max_tokens_to_sample=64)
    bare = client.completions.create(model="claude-sonnet-4-5", prompt="tide", max_tokens_to_sample=64)
    assert "tide" in bare.completion


def test_a_chat_completion_has_the_shape_of_openai(mock: MockServer) -> None:
    response = chat(mock, seed=7, response_format={"type": "json_object"}, temperature=1.7, unknown=[1])
    assert response.headers["openai-version"] == "2020-10-01"
    assert "x-ratelimit-remaining-requests" in response.headers
    body = response.json()
    (choice,) = body["choices"]
    assert choice["finish_reason"] == "stop"
    assert body["usage"]["total_tokens"] == sum(
        body["usage"][name] for name in ("prompt_tokens", "completion_tokens")
    )
    streamed = chunks(
        chat(mock, seed=7, temperature=1.7, stream=True, stream_options={"include_usage": True})
    )
    text = "".join(one["delta"].get("content", "") for part in streamed for one in part["choices"])
    assert text == choice["message"]["content"]
    assert streamed[-1]["choices"] == []
    assert streamed[-1]["usage"] == body["usage"]


def test_a_chat_completion_calls_functions_and_goes_on(mock: MockServer) -> None:
    asked: Any = {"tools": [{"type": "function", "function": TIDE}], "tool_choice": "required"}
    message = chat(mock, **asked).json()["choices"][0]["message"]
    (call,) = message["tool_calls"]
    assert set(json.loads(call["function"]["arguments"])) == {"harbour"}
    parts = chunks(chat(mock, **asked, stream=True))
    deltas = [call for part in parts for call in part["choices"][0]["delta"].get("tool_calls", ())]
    assert "".join(one["function"]["arguments"] for one in deltas) == call["function"]["arguments"]
    assert parts[-1]["choices"][0]["finish_reason"] == "tool_calls"
    result = {"role": "tool", "tool_call_id": call["id"], "content": "At noon."}
    after = chat(mock, tools=asked["tools"], messages=[*HELLO, message, result])
    assert after.json()["choices"][0]["finish_reason"] == "stop"


@pytest.mark.parametrize(
    ("changes", "status"),
    [({"n": 2}, 400), ({"messages": []}, 400), ({"model": "claude-none"}, 404), ({"max_tokens": 0}, 400)],
)
def test_a_refused_chat_completion_has_the_error_of_openai(
    mock: MockServer, changes: dict[str, Any], status: int
) -> None:
    response = chat(mock, **changes)
    assert response.status_code == status
    assert response.json().keys() == {"error"}
    assert response.json()["error"].keys() == {"code", "message", "param", "type"}


def test_a_key_that_is_missing_is_told_in_the_shape_of_openai(mock: MockServer) -> None:
    response = httpx.post(f"{mock.url}/v1/chat/completions", json={})
    assert (response.status_code, response.json()["error"]["type"]) == (401, "authentication_error")


def test_each_request_starts_a_session_of_a_routine(mock: MockServer) -> None:
    token = TEST_CREDENTIALS["routineToken"]
    headers = {"authorization": f"Bearer {token}", "anthropic-version": "2023-06-01"}
    beta = {"anthropic-beta": "experimental-cc-routine-2026-04-01"}
    found = [httpx.post(f"{mock.url}{ROUTINE}", headers=headers | beta).json() for _ in range(2)]
    assert len({one["claude_code_session_id"] for one in found}) == 2
    assert httpx.post(f"{mock.url}{ROUTINE}", headers=headers).status_code == 400
    key = {**headers, **beta, "authorization": f"Bearer {mock.api_key}"}
    assert httpx.post(f"{mock.url}{ROUTINE}", headers=key).status_code == 403


def test_the_earlier_reports_agree_with_the_report_by_dimensions(mock: MockServer) -> None:
    day = dt.datetime.now(dt.UTC).date() - dt.timedelta(days=9)
    range_ = {"starting_at": f"{day}T00:00:00Z", "ending_at": f"{day + dt.timedelta(days=1)}T00:00:00Z"}
    headers = {
        "x-api-key": TEST_CREDENTIALS["adminKey"],
        "anthropic-version": "2023-06-01",
        "anthropic-beta": "analytics-usage-cost-2026-08-24",
    }
    platform = ["messages_api", "message_batches_api", "managed_agents_api"]

    def report(path: str, **query: Any) -> list[dict[str, Any]]:
        params = {**range_, **query}
        response = httpx.get(f"{mock.url}/v1/organizations/{path}", params=params, headers=headers)
        found: list[dict[str, Any]] = response.json()["data"]
        return found

    (usage,) = report("analytics/usage", **{"products[]": platform})
    (old,) = report("usage_report/messages")[0]["results"]
    assert old["output_tokens"] == usage["usage"]["output_tokens"]
    (cost,) = report("analytics/cost", **{"products[]": platform})
    costs = report("cost_report", **{"group_by[]": ["description"]})[0]["results"]
    assert sum(Decimal(one["amount"]) for one in costs) == Decimal(cost["cost"]["amount"])
    assert all(one["description"] for one in costs)
