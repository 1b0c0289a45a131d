"""What the client raises, for every status and for everything a server can do instead of answering."""

from __future__ import annotations

import asyncio
import copy
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from client_loopback import ASK, KEY, MESSAGE, Answer, Loopback

import claude_client as cc

STATUSES = {
    400: cc.BadRequestError,
    401: cc.AuthenticationError,
    402: cc.PaymentRequiredError,
    403: cc.PermissionDeniedError,
    404: cc.NotFoundError,
    408: cc.RequestTimeoutError,
    409: cc.ConflictError,
    412: cc.PreconditionFailedError,
    413: cc.ContentTooLargeError,
    418: cc.APIStatusError,
    422: cc.UnprocessableEntityError,
    429: cc.RateLimitError,
    431: cc.RequestHeaderFieldsTooLargeError,
    499: cc.ClientClosedRequestError,
    500: cc.InternalServerError,
    501: cc.HTTPNotImplementedError,
    502: cc.InternalServerError,
    503: cc.ServiceUnavailableError,
    504: cc.GatewayTimeoutError,
    529: cc.OverloadedError,
    599: cc.InternalServerError,
}


def body(kind: str = "some_error", **details: Any) -> dict[str, Any]:
    error = {"type": kind, "message": "It did not work.", **({"details": details} if details else {})}
    return {"type": "error", "error": error, "request_id": "req_body"}


def client(loopback: Loopback, **options: Any) -> cc.Client:
    return cc.Client(**{"api_key": KEY, "base_url": loopback.url, "max_retries": 0, **options})


@pytest.mark.parametrize("status", STATUSES)
def test_each_status_has_its_exception(loopback: Loopback, status: int) -> None:
    loopback.will(Answer.of(body("some_error", error_code="why", extra=1), status))
    with pytest.raises(cc.APIStatusError) as caught:
        client(loopback).messages.create(**ASK)
    error = caught.value
    assert type(error) is STATUSES[status]
    assert error.status_code == status
    assert error.type == "some_error"
    assert error.api_message == "It did not work."
    assert error.error_code == "why"
    assert error.details == {"error_code": "why", "extra": 1}
    assert error.request_id == "req_1"
    assert error.body == body("some_error", error_code="why", extra=1)
    assert error.response.status_code == status
    assert error.request.url.path == "/v1/messages"
    assert "It did not work." in str(error)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"<html>Bad gateway</html>", "<html>Bad gateway</html>"),
        (b"", None),
        (b"null", None),
        (b"[1]", [1]),
        (b'{"error": "no object"}', {"error": "no object"}),
        (b'{"error": {"type": 5, "details": "x"}}', {"error": {"type": 5, "details": "x"}}),
        (b"\xff\xfe\x00", "\ufffd\ufffd\x00"),
        (b"[" * 100_000, "[" * 100_000),
    ],
)
def test_bodies_of_any_form_survive(loopback: Loopback, text: bytes, expected: object) -> None:
    loopback.will(Answer(529, text, {"content-type": "text/html"}))
    with pytest.raises(cc.OverloadedError) as caught:
        client(loopback).messages.create(**ASK)
    assert caught.value.body == expected
    assert (caught.value.type, caught.value.details) == (None, None)
    assert len(str(caught.value)) < 3000


@pytest.mark.parametrize(
    ("text", "shown"),
    [(b"<html>", "<html>"), (b'"a string"', "a string"), (b"", "''"), (b"null", "None")],
)
def test_success_without_an_object_is_an_error(loopback: Loopback, text: bytes, shown: str) -> None:
    loopback.will(Answer(200, text, {"content-type": "application/json"}))
    with pytest.raises(cc.APIResponseValidationError, match=shown):
        client(loopback).messages.create(**ASK)


def test_the_key_shows_nowhere(loopback: Loopback) -> None:
    loopback.will(Answer.of({"error": {"type": "authentication_error", "message": f"bad key {KEY}"}}, 401))
    used = client(loopback)
    with pytest.raises(cc.AuthenticationError) as caught:
        used.messages.create(**ASK)
    error = caught.value
    shown = [str(error), repr(error), repr(error.body), repr(error.request), repr(error.response), repr(used)]
    assert not [text for text in shown if KEY in text]
    for options in ({"api_key": KEY + "\nx: y"}, {"base_url": f"http://user:{KEY}@127.0.0.1"}):
        with pytest.raises(ValueError) as refused:
            client(loopback, **options)
        assert KEY not in repr(refused.value)


def test_a_stream_echoing_the_key_does_not_show_it(loopback: Loopback) -> None:
    event = {"type": "error", "error": {"type": "api_error", "message": KEY}}
    loopback.will(Answer.events(event), Answer.events(f"event: x\ndata: {KEY}\n\n".encode()))
    for _ in range(2):
        with pytest.raises(cc.APIError) as caught:
            list(client(loopback).messages.create(**ASK, stream=True))
        assert KEY not in f"{caught.value} {caught.value.body}"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("overloaded_error", cc.OverloadedError),
        ("rate_limit_error", cc.RateLimitError),
        ("api_error", cc.InternalServerError),
        ("never_heard_of", cc.APIStatusError),
    ],
)
def test_an_error_event_raises_what_its_type_is(
    loopback: Loopback, kind: str, expected: type[cc.APIStatusError]
) -> None:
    start = {"type": "message_start", "message": {**MESSAGE, "content": []}}
    loopback.will(Answer.events(start, {"type": "ping"}, body(kind), {"type": "message_stop"}))
    stream = client(loopback).messages.create(**ASK, stream=True)
    assert next(stream).type == "message_start"
    with pytest.raises(expected) as caught:
        next(stream)
    assert type(caught.value) is expected
    assert (caught.value.status_code, caught.value.type) == (200, kind)


def test_a_server_that_is_not_there(loopback: Loopback) -> None:
    url = loopback.url
    loopback.stop()
    with pytest.raises(cc.APIConnectionError) as caught:
        cc.Client(api_key=KEY, base_url=url, max_retries=0).messages.create(**ASK)
    assert not isinstance(caught.value, cc.APITimeoutError)
    assert caught.value.body is None
    assert caught.value.__cause__ is not None


def test_a_server_that_does_not_answer(loopback: Loopback) -> None:
    loopback.will(Answer(wait=20))
    with pytest.raises(cc.APITimeoutError):
        client(loopback).messages.create(**ASK, timeout=0.2)


@pytest.mark.parametrize("stream", [False, True])
def test_a_connection_that_breaks(loopback: Loopback, stream: bool) -> None:
    loopback.will(Answer.events(b"event: ", cut=True) if stream else Answer(200, b"{", cut=True))
    with pytest.raises(cc.APIConnectionError):
        list(client(loopback).messages.create(**ASK, stream=stream))  # type: ignore[call-overload]


def test_the_asynchronous_client_raises_the_same(loopback: Loopback) -> None:
    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url, max_retries=0) as used:
            loopback.will(Answer(529, b"<html>"))
            with pytest.raises(cc.OverloadedError):
                await used.messages.create(**ASK)
            loopback.will(Answer.events(body("overloaded_error")))
            with pytest.raises(cc.OverloadedError):
                async for _ in await used.messages.create(**ASK, stream=True):
                    pass
            loopback.will(Answer.events(b"event: ", cut=True))
            with pytest.raises(cc.APIConnectionError):
                async for _ in await used.messages.create(**ASK, stream=True):
                    pass

    asyncio.run(run())


def test_json_instead_of_a_stream_is_an_error(loopback: Loopback) -> None:
    with pytest.raises(cc.APIResponseValidationError, match="stream"):
        client(loopback).messages.create(**ASK, stream=True)


def test_exceptions_can_be_pickled(loopback: Loopback) -> None:
    loopback.will(Answer.of(body(), 404))
    with pytest.raises(cc.NotFoundError) as caught:
        client(loopback).messages.create(**ASK)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), again.status_code, again.body) == (cc.NotFoundError, 404, body())


@pytest.mark.parametrize(
    "copied", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy]
)
@pytest.mark.parametrize("reached", [True, False])
def test_no_secret_leaves_with_an_exception(
    loopback: Loopback, copied: Callable[[Exception], Any], reached: bool
) -> None:
    loopback.will(Answer.of(body(), 404, set_cookie="HIDDEN-cookie"))
    used = cc.Client(
        api_key="HIDDEN-key",
        base_url=loopback.url if reached else "http://127.0.0.1:9",
        max_retries=0,
        default_headers={"x-gateway-key": "HIDDEN-own", "authorization": "Bearer HIDDEN-token"},
    )
    with pytest.raises(cc.APIError) as caught:
        used.messages.create(**ASK)
    again = copied(caught.value)
    assert b"HIDDEN" not in pickle.dumps(caught.value)
    assert b"HIDDEN" not in pickle.dumps(again)
    assert "HIDDEN" not in str([*again.request.headers.items()])
    # The exception itself is what it was.
    assert caught.value.request.headers["x-api-key"] == "HIDDEN-key"
    assert (type(again), str(again), again.request.url) == (
        type(caught.value),
        str(caught.value),
        caught.value.request.url,
    )
    assert again.request.headers["anthropic-version"] == caught.value.request.headers["anthropic-version"]


@pytest.mark.parametrize("location", ["http://127.0.0.1:9/x", "/v2/messages", "https://elsewhere.example"])
def test_where_a_redirect_leads_is_not_in_a_pickle_with_the_key(loopback: Loopback, location: str) -> None:
    loopback.will(Answer(302, b"{}", {"location": location}))
    with pytest.raises(cc.APIStatusError) as caught:
        cc.Client(api_key=KEY, base_url=loopback.url).messages.create(**ASK)
    assert len(loopback.asked) == 1
    for copied in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value), caught.value):
        assert KEY.encode() not in pickle.dumps(copied)
        assert KEY not in repr(copied)


def test_what_holds_a_client_is_copied_and_not_pickled(loopback: Loopback) -> None:
    client = cc.Client(api_key=KEY, base_url=loopback.url)
    loopback.will(Answer.of({"data": [{"id": "m"}], "has_more": False}))
    page = client.models.list()
    download = client.files.download("f")
    download.read()
    held: list[Any] = [client, cc.AsyncClient(api_key=KEY), client.models, page, download]
    for what in (*held, client.models.with_raw_response.list()):
        with pytest.raises(cc.ClientStateError, match="cannot be pickled"):
            pickle.dumps(what)
        assert KEY not in repr(what)
    for what in held:
        for copied in (copy.copy(what), copy.deepcopy(what)):
            assert type(copied) is type(what)
            assert KEY not in repr(copied)
    assert copy.deepcopy(client).models.list() == copy.deepcopy(page) == page
    assert copy.deepcopy(client)._connections is client._connections


def test_header_fields_of_a_response_are_not_shown(loopback: Loopback) -> None:
    """Neither one that is no field, nor an address to go on to; neither can succeed another time."""
    for name, value in (("set-cookie", "HIDDEN\x00"), ("location", "http://HIDDEN:abc/")):
        loopback.will(Answer(302, b"{}", {name: value}))
        with pytest.raises(cc.APIConnectionError, match="header field that is not valid") as caught:
            cc.Client(api_key=KEY, base_url=loopback.url, max_retries=1).messages.create(**ASK)
        assert "HIDDEN" not in "".join(traceback.format_exception(caught.value))
    assert len(loopback.asked) == 1


@pytest.mark.parametrize("status", [200, 400, 500])
def test_an_answer_that_is_nested_deeply_is_read_or_refused(status: int) -> None:
    for depth in [*range(50, 1100, 61), 50_000]:
        deep = b"[" * depth + b"]" * depth
        for body in (b'{"type": "error", "error": %b}' % deep, deep):

            def send(_: httpx.Request, body: bytes = body) -> httpx.Response:
                return httpx.Response(status, content=body)

            http = httpx.Client(transport=httpx.MockTransport(send))
            client = cc.Client(api_key=KEY, base_url="http://h", max_retries=0, http_client=http)
            try:
                repr(client.messages.create(**ASK))
            except cc.APIError as error:
                assert str(error)  # noqa: PT017


def test_a_stream_that_is_nested_deeply_is_read_or_refused(loopback: Loopback) -> None:
    for depth in [*range(100, 1100, 61), 50_000]:
        deep = b"[" * depth + b"]" * depth
        start = b'event: message_start\ndata: {"type": "message_start", "message": {"x": %b}}\n\n' % deep
        loopback.will(Answer.events(start))
        with (
            pytest.raises(cc.APIError),
            cc.Client(api_key=KEY, base_url=loopback.url).messages.stream(**ASK) as stream,
        ):
            stream.get_final_message()
