"""Lists, line streams, files and raw responses."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from client_loopback import ASK, KEY, MESSAGE, Answer, Asked, Loopback

import claude_client as cc
from claude_client import types


def model(name: str) -> dict[str, Any]:
    return {"type": "model", "id": name, "display_name": name, "created_at": "2025-01-01T00:00:00Z"}


NAMES = [f"m{number}" for number in range(5)]


def by_cursor(asked: Asked) -> Answer:
    """Pages of two, forwards from `after_id` or backwards from `before_id`."""
    query = dict(pair.split("=") for pair in asked.path.partition("?")[2].split("&") if pair)
    names = NAMES
    if "after_id" in query:
        names = NAMES[NAMES.index(query["after_id"]) + 1 :]
    if "before_id" in query:
        names = NAMES[: NAMES.index(query["before_id"])][-2:]
        more = names[:1] != NAMES[:1]
    else:
        more, names = len(names) > 2, names[:2]
    page = {"data": [model(name) for name in names], "has_more": more, "new": 1}
    return Answer.of(
        page | {"first_id": names[0] if names else None, "last_id": names[-1] if names else None}
    )


@pytest.fixture
def client(loopback: Loopback) -> cc.Client:
    loopback.will(by_cursor)
    return cc.Client(api_key=KEY, base_url=loopback.url, max_retries=0)


def test_iterating_goes_over_all_pages(loopback: Loopback, client: cc.Client) -> None:
    page = client.models.list(limit=2, betas=["x"])
    assert isinstance(page, cc.SyncPage)
    assert isinstance(page.data[0], types.ModelInfo)
    assert (page.has_more, page.first_id, page.last_id, page.new) == (True, "m0", "m1", 1)  # type: ignore[attr-defined]
    assert [info.id for info in page] == NAMES
    assert [asked.path for asked in loopback.asked] == [
        "/v1/models?limit=2",
        "/v1/models?limit=2&after_id=m1",
        "/v1/models?limit=2&after_id=m3",
    ]
    assert {asked.headers["anthropic-beta"] for asked in loopback.asked} == {"x"}


def test_backwards(client: cc.Client) -> None:
    assert [[info.id for info in page.data] for page in client.models.list(before_id="m4").iter_pages()] == [
        ["m2", "m3"],
        ["m0", "m1"],
    ]


def test_page_by_page(client: cc.Client) -> None:
    page = client.models.list()
    assert page.has_next_page()
    assert page.next_page_info() == {"after_id": "m1"}
    last = page.get_next_page().get_next_page()
    assert [info.id for info in last.data] == ["m4"]
    assert not last.has_next_page()
    with pytest.raises(cc.AnthropicError, match="no next page"):
        last.get_next_page()


def test_a_server_that_repeats_itself_does_not_hold_us_forever(loopback: Loopback, client: cc.Client) -> None:
    page = {"data": [model("m")], "has_more": True, "first_id": "m", "last_id": "m"}
    loopback.will(Answer.of(page))
    with pytest.raises(cc.AnthropicError, match="cursor"):
        list(client.models.list())
    assert len(loopback.asked) == 2


def test_page_tokens(loopback: Loopback, client: cc.Client) -> None:
    def answer(asked: Asked) -> Answer:
        last = "page=page_2" in asked.path
        return Answer.of({"data": [{"id": "2" if last else "1"}], "next_page": None if last else "page_2"})

    loopback.will(answer)
    page = client.files.list(ids=["a", "b"])
    assert isinstance(page, cc.SyncPageCursor)
    assert [file.id for file in page] == ["1", "2"]
    assert loopback.asked[1].path == "/v1/files?page=page_2&ids%5B%5D=a&ids%5B%5D=b"


def test_a_list_whose_older_shape_was_selected_goes_on_by_ids(loopback: Loopback, client: cc.Client) -> None:
    def answer(asked: Asked) -> Answer:
        last = "after_id=1" in asked.path
        name = "2" if last else "1"
        return Answer.of({"data": [{"id": name}], "has_more": not last, "first_id": name, "last_id": name})

    loopback.will(answer)
    assert [file.id for file in client.beta.files.list(betas=["files-api-2025-04-14"])] == ["1", "2"]
    assert loopback.asked[1].path == "/v1/files?after_id=1"


def test_asynchronous_lists(loopback: Loopback) -> None:
    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as client:
            assert [info.id async for info in client.models.list()] == NAMES
            page = await client.models.list()
            assert isinstance(page, cc.AsyncPage)
            assert [info.id async for info in page] == NAMES
            assert (await page.get_next_page()).first_id == "m2"
            raw = await client.models.with_raw_response.list()
            assert [info.id async for info in await raw.parse()] == NAMES

    loopback.will(by_cursor)
    asyncio.run(run())


def test_lines_come_one_by_one(loopback: Loopback, client: cc.Client) -> None:
    lines = [
        {"custom_id": "a", "result": {"type": "succeeded", "message": MESSAGE}},
        {"custom_id": "b", "result": {"type": "vanished", "why": 1}},
    ]
    body = "\n".join(map(json.dumps, lines)).encode()
    answer = Answer(
        200, b"", {"content-type": "application/x-jsonl"}, [body[i : i + 40] for i in range(0, len(body), 40)]
    )
    loopback.will(answer)
    first, second = client.messages.batches.results("msgbatch_1")
    assert isinstance(first.result.message, types.Message)
    assert isinstance(second.result, cc.UnknownVariant)
    assert [first.to_dict(), second.to_dict()] == lines
    assert loopback.asked[0].path == "/v1/messages/batches/msgbatch_1/results"

    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as used:
            results = await used.messages.batches.results("msgbatch_1")
            assert [line.custom_id async for line in results] == ["a", "b"]

    asyncio.run(run())


def test_files_come_as_bytes(loopback: Loopback, client: cc.Client, tmp_path: Path) -> None:
    data = bytes(range(256)) * 50
    loopback.will(Answer(200, data, {"content-type": "application/octet-stream"}))
    got = client.files.download("file_1")
    assert got.read() == got.content == data
    got.write_to_file(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == data
    with client.files.with_streaming_response.download("file_1") as response:
        assert b"".join(response.iter_bytes(100)) == data

    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as used:
            assert await (await used.files.download("file_1")).read() == data
            async with used.files.with_streaming_response.download("file_1") as response:
                assert b"".join([piece async for piece in response.iter_bytes()]) == data

    asyncio.run(run())


def test_raw_responses(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(Answer.of(MESSAGE, x_own="1"))
    for raw in (
        client.messages.with_raw_response,
        client.with_raw_response.messages,
        client.beta.with_raw_response.messages,
    ):
        response = raw.create(**ASK)
        assert (response.status_code, response.request_id, response.headers["x-own"]) == (200, "req_1", "1")
        assert (response.retries_taken, response.method, response.url.path) == (0, "POST", "/v1/messages")
        assert response.json() == MESSAGE
        message = response.parse()
        assert message is response.parse()
        assert message == types.Message.from_dict(MESSAGE)
        assert message._request_id == "req_1"


def test_a_raw_response_of_a_stream(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(Answer.events({"type": "message_stop"}))
    response = client.messages.with_raw_response.create(**ASK, stream=True)
    assert [event.type for event in response.parse()] == ["message_stop"]


def test_streaming_responses_are_read_on_demand(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(Answer.of(MESSAGE))
    with client.messages.with_streaming_response.create(**ASK) as response:
        assert not response.http_response.is_stream_consumed
        assert response.parse().id == "msg_01"
    assert response.is_closed

    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as used:
            async with used.messages.with_streaming_response.create(**ASK) as found:
                assert (await found.parse()).id == "msg_01"
            assert await (await used.messages.with_raw_response.create(**ASK)).json() == MESSAGE

    asyncio.run(run())


ODD_PAGES: dict[str, dict[str, Any]] = {
    "empty, more": {"data": [], "has_more": True, "last_id": "m1"},
    "no last_id": {"data": [model("m")], "has_more": True},
    "null cursors": {"data": [model("m")], "has_more": True, "first_id": None, "last_id": None},
    "empty cursor": {"data": [model("m")], "has_more": True, "last_id": ""},
    "cursor of another type": {"data": [model("m")], "has_more": True, "last_id": 5},
    "more of another type": {"data": [model("m")], "has_more": "yes", "last_id": None},
    "null token": {"data": [model("m")], "next_page": None},
    "empty token": {"data": [model("m")], "next_page": ""},
    "more without token": {"data": [model("m")], "has_more": True, "next_page": None},
    "same token, empty": {"data": [], "next_page": "p"},
    "same cursor": {"data": [model("m")], "has_more": True, "last_id": "m"},
    "same token": {"data": [model("m")], "next_page": "p"},
}


@pytest.mark.parametrize("name", ODD_PAGES)
def test_an_odd_page_ends_the_list_or_raises(loopback: Loopback, name: str) -> None:
    """However a program goes on to the next page."""
    loopback.will(Answer.of(ODD_PAGES[name]))
    used = cc.Client(api_key=KEY, base_url=loopback.url, max_retries=0)

    async def over_all(lists: str) -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url, max_retries=0) as other:
            async for _ in getattr(other, lists).list():
                pass

    for lists in ("models", "files"):
        for use in (
            lambda page: list(page),
            lambda page: list(page.iter_pages()),
            by_hand,
            lambda _, lists=lists: asyncio.run(over_all(lists)),
        ):
            loopback.asked.clear()
            try:
                use(getattr(used, lists).list())
            except cc.AnthropicError as error:
                assert name.startswith("same")
                assert "cursor" in str(error)  # noqa: PT017
            assert len(loopback.asked) <= 3


def test_a_list_goes_on_after_an_empty_page_with_a_token(loopback: Loopback, client: cc.Client) -> None:
    """Reports leave rows out of pages, so that one can be empty."""
    pages: dict[str, dict[str, Any]] = {
        "": {"data": [{"starting_at": "2026-11-01T00:00:00Z"}], "has_more": True, "next_page": "a"},
        "a": {"data": [], "has_more": True, "next_page": "b"},
        "b": {"data": [{"starting_at": "2026-11-02T00:00:00Z"}], "has_more": False, "next_page": None},
    }
    loopback.will(lambda asked: Answer.of(pages[asked.path.partition("page=")[2]]))
    reports = client.beta.organization.analytics.usage
    assert len(list(reports.list(starting_at="2026-11-01T00:00:00Z"))) == 2
    by_hand(reports.list(starting_at="2026-11-01T00:00:00Z"))
    assert len(loopback.asked) == 2 * len(pages)


def test_cursors_that_come_again_later_end_the_list_by_hand_as_well(
    loopback: Loopback, client: cc.Client
) -> None:
    def answer(asked: Asked) -> Answer:
        after = asked.path.partition("after_id=")[2]
        return Answer.of(
            {"data": [model("m")], "has_more": True, "last_id": {"a": "b", "b": "c"}.get(after, "a")}
        )

    loopback.will(answer)
    for walk in (lambda page: list(page), by_hand):
        loopback.asked.clear()
        with pytest.raises(cc.AnthropicError, match="cursor"):
            walk(client.models.list())
        assert len(loopback.asked) == 4
    page = client.models.list()
    assert page.get_next_page().last_id == page.get_next_page().last_id == "b"


def by_hand(page: Any) -> None:
    while page.has_next_page():
        page = page.get_next_page()


def test_where_a_list_began_is_not_asked_for_again(loopback: Loopback, client: cc.Client) -> None:
    names = [info.id for info in client.models.list(extra_query={"after_id": "m0", "x": "1"})]
    assert names == NAMES[1:]
    assert [asked.path for asked in loopback.asked] == [
        "/v1/models?after_id=m0&x=1",
        "/v1/models?after_id=m2&x=1",
    ]


def test_what_can_be_read_once_is_there_on_every_page(loopback: Loopback) -> None:
    def answer(asked: Asked) -> Answer:
        return Answer.of({"data": [{"id": "1"}], "next_page": None if "page=p" in asked.path else "p"})

    loopback.will(answer)
    once: Any = {"ids": (name for name in "ab"), "betas": (name for name in "xy")}
    assert len(list(cc.Client(api_key=KEY, base_url=loopback.url).files.list(**once))) == 2

    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as client:
            pages = client.files.list(ids=(name for name in "ab"), betas=(name for name in "xy"))  # type: ignore[arg-type]
            for _ in range(2):
                assert len([file async for file in pages]) == 2

    asyncio.run(run())
    assert len(loopback.asked) == 6
    assert all("ids%5B%5D=a&ids%5B%5D=b" in asked.path for asked in loopback.asked)
    assert {asked.headers["anthropic-beta"] for asked in loopback.asked} == {"x,y"}
