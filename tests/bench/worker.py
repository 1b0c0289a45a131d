"""One measurement in a process of its own: `worker.py CLIENT KIND URL COUNT`, prints JSON.

Times are CPU times of this process, in seconds.
"""

from __future__ import annotations

import time

_BEGIN = time.process_time()

import json  # noqa: E402
import resource  # noqa: E402
import sys  # noqa: E402
from collections.abc import Callable, Iterator  # noqa: E402
from typing import Any  # noqa: E402

ARGUMENTS: dict[str, Any] = {
    "model": "claude-sonnet-4-5",
    "max_tokens": 1024,
    "messages": [{"role": "user", "content": "Hello, Claude"}],
}
Pair = tuple[Callable[[], str], Callable[[], Iterator[str]]]


def official(url: str) -> Pair:
    from anthropic import Anthropic

    return _sdk(Anthropic(api_key="sk-ant-test", base_url=url, max_retries=0))


def ours(url: str) -> Pair:
    from claude_client import Client

    return _sdk(Client(api_key="sk-ant-test", base_url=url, max_retries=0))


def _sdk(client: Any) -> Pair:
    def call() -> str:
        text: str = client.messages.create(**ARGUMENTS).content[0].text
        return text

    def stream() -> Iterator[str]:
        for event in client.messages.create(**ARGUMENTS, stream=True):
            if event.type == "content_block_delta" and event.delta.type == "text_delta":
                yield event.delta.text

    return call, stream


def raw(url: str) -> Pair:
    import httpx
    import orjson

    client = httpx.Client(headers={"x-api-key": "sk-ant-test", "anthropic-version": "2023-06-01"})
    url += "/v1/messages"

    def call() -> str:
        response = client.post(url, content=orjson.dumps(ARGUMENTS))
        text: str = orjson.loads(response.content)["content"][0]["text"]
        return text

    def stream() -> Iterator[str]:
        with client.stream("POST", url, content=orjson.dumps({**ARGUMENTS, "stream": True})) as response:
            rest = b""
            for chunk in response.iter_bytes():
                *frames, rest = (rest + chunk).split(b"\n\n")
                for frame in frames:
                    event = orjson.loads(frame[frame.index(b"data: ") + 6 :])
                    if event["type"] == "content_block_delta" and event["delta"]["type"] == "text_delta":
                        yield event["delta"]["text"]

    return call, stream


def main(name: str, kind: str, url: str, count: int) -> dict[str, float]:
    call, stream = {"official": official, "ours": ours, "raw": raw}[name](url)
    if kind == "first":
        call()
        return {"value": time.process_time() - _BEGIN}
    if kind == "calls":
        for _ in range(20):
            call()
        begin = time.process_time()
        for _ in range(count):
            call()
        return {"value": (time.process_time() - begin) / count}
    next(stream())  # the first event pays for what is loaded once
    begin = time.process_time()
    received = sum(1 for _ in stream())
    spent = time.process_time() - begin
    if received != count:
        raise SystemExit(f"{name}: {received} of {count} events")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return {"value": count / spent, "rss": peak}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))))
