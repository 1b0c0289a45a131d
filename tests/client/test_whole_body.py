"""A body that is a union is one argument of the method."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from claude_client import Client, InvalidArgumentError, models

CHANNEL = {"type": "slack_channel", "slack_channel_id": "slch_1"}
ANSWER = {**CHANNEL, "id": "btgt_1", "created_at": "2026-11-20T08:00:00Z"}


@pytest.fixture
def sent() -> list[Any]:
    return []


@pytest.fixture
def client(sent: list[Any]) -> Iterator[Client]:
    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json=ANSWER)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        yield Client(api_key="key", http_client=http, max_retries=0)


def test_a_mapping_or_a_model_is_the_body(client: Client, sent: list[Any]) -> None:
    create = client.beta.organization.claude_tag.bundles.targets.create
    made = create("capp_1", target=CHANNEL)
    assert isinstance(made, models.ClaudeTagSlackChannelBundleTarget)
    create(
        "capp_1",
        target=models.ClaudeTagSlackChannelBundleTargetCreateParam(
            type="slack_channel", slack_channel_id="slch_1"
        ),
        extra_body={"more": 1},
    )
    assert sent == [CHANNEL, {**CHANNEL, "more": 1}]


def test_anything_else_is_refused(client: Client, sent: list[Any]) -> None:
    create: Any = client.beta.organization.claude_tag.bundles.targets.create
    for wrong in ("slch_1", None, [CHANNEL]):
        with pytest.raises(InvalidArgumentError, match="target"):
            create("capp_1", target=wrong)
    assert sent == []
