"""What each observer of a response's status, headers and bytes finds, at the limits of its judgement."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import pytest
from observing import EVENTS, JSON, error, seen

from claude_conformance.rules import HELD, Finding, Observation, find_rule
from claude_conformance.rules.sections.c_http.errors import RETRY, TYPES
from claude_conformance.rules.sections.m_limits.headers import KINDS, special_headers
from claude_conformance.wire import Exchange, Fault

BROKEN = Fault("reset", "the connection broke")
CODING = Fault("coding", "the body is not gzip data")
OPEN = Fault("unclosed", "the stream stays open")
GZIP, ZSTD = b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd"


def encoded(coding: str, offer: str | None = "gzip, deflate", **more: Any) -> Observation:
    return seen(
        headers={"content-encoding": coding},
        asked={} if offer is None else {"accept-encoding": offer},
        **more,
    )


LISTED = {"data": [], "has_more": False, "first_id": None, "last_id": None}

CASES: list[tuple[str, Observation, Finding]] = [
    ("C01", seen(), "the response with status 200 has no request-id"),
    ("C01", seen(503), "the response with status 503 has no request-id"),
    ("C01", seen(headers={"request-id": "req_"}), "request-id is 'req_', not req_..."),
    ("C01", seen(headers={"request-id": "req_1"}), HELD),
    ("C01", seen(headers={"request-id": "id_12"}), "request-id is 'id_12', not req_..."),
    ("C02", seen(), None),
    ("C03", seen(), "the response has no anthropic-organization-id"),
    ("C03", seen(299), "the response has no anthropic-organization-id"),
    ("C03", seen(300), None),
    ("C03", seen(operation=None), None),
    ("C03", seen(authenticated=False), None),
    ("C03", seen(headers={"anthropic-organization-id": "o"}), HELD),
    ("C04", seen(), "the response has no anthropic-workspace-id"),
    ("C04", seen(299), "the response has no anthropic-workspace-id"),
    ("C04", seen(300), None),
    ("C04", seen(operation="listModels"), "the response has no anthropic-workspace-id"),
    ("C04", seen(operation="getModel"), None),
    ("C04", seen(operation=None), None),
    ("C04", seen(authenticated=False), None),
    ("C04", seen(headers={"anthropic-workspace-id": "wrkspc_1"}), HELD),
    ("C04", seen(headers={"anthropic-workspace-id": "w"}), "anthropic-workspace-id is 'w', not wrkspc_..."),
    ("C05", seen(), HELD),
    ("C05", seen(media_type="text/plain"), "the content type is text/plain"),
    ("C05", seen(media_type=None), "the content type is absent"),
    ("C05", seen(media_type="text/plain", sent={"stream": True}), None),
    ("C05", seen(media_type="text/plain", operation=None), None),
    ("C05", seen(media_type="text/plain", operation="getMessageBatchResults"), None),
    ("C05", seen(300, media_type="text/plain"), None),
    ("C25", seen(299, media_type="text/plain"), None),
    ("C25", seen(300, media_type="text/plain"), "the content type is text/plain"),
    ("C25", seen(300), HELD),
    ("C06", seen(399, []), None),
    ("C06", seen(400, []), "the body of the 400 is not a JSON object"),
    ("C06", seen(400, raw=b"<"), "the body of the 400 is not a JSON object"),
    ("C06", seen(400, {"error": "x"}), "the body of the 400 has no `error` object"),
    ("C06", seen(400, error("", "x")), "error.type of the 400 is not a string"),
    ("C06", seen(400, error("a", 5)), "error.message of the 400 is not a string"),
    ("C06", seen(400, error("a", "")), "error.message of the 400 is not a string"),
    ("C06", seen(400, {**error(), "type": "err"}), "the body of the 400 has type 'err', not 'error'"),
    ("C06", seen(413, {**error(), "type": "err"}), HELD),
    ("C06", seen(400, error()), HELD),
    ("C07", seen(399, headers={"request-id": "a"}), None),
    ("C07", seen(413, headers={"request-id": "a"}), None),
    ("C07", seen(400), None),
    ("C07", seen(400, [], headers={"request-id": "a"}), None),
    ("C07", seen(400, {"request_id": "a"}, headers={"request-id": "a"}), HELD),
    ("C07", seen(400, {}, headers={"request-id": "a"}), "request_id is None, the header says 'a'"),
    ("C08", seen(418, error()), None),
    ("C08", seen(500, {"error": []}), None),
    ("C08", seen(500, raw=b""), None),
    ("C08", seen(500, error("x_error")), "status 500 comes with error.type 'x_error'"),
    *((("C08", seen(status, error(kind)), HELD)) for status, kind in TYPES.items()),
    ("C09", seen(399, error(details={})), None),
    ("C09", seen(400, error()), None),
    ("C09", seen(400, error(details=None)), None),
    ("C09", seen(400, error(details={"error_code": "a"})), HELD),
    ("C09", seen(400, error(details={"error_code": 1})), "error.details has no error_code"),
    ("C09", seen(400, error(details=["error_code"])), "error.details has no error_code"),
    ("C21", seen(400), None),
    ("C21", seen(500, headers={"x-should-retry": "x"}), None),
    ("C21", seen(400, headers={"x-should-retry": "true"}), "status 400 has x-should-retry: true"),
    *((("C21", seen(status, headers={"x-should-retry": value}), HELD)) for status, value in RETRY.items()),
    ("C26", seen(), HELD),
    ("C26", seen(fault=BROKEN), HELD),
    (
        "C26",
        encoded("gzip", fault=CODING),
        "the body is not gzip data, as content-encoding 'gzip' says",
    ),
    ("C26", encoded("br", fault=CODING), None),
    ("C26", seen(raw=GZIP), "the body is gzip data, which content-encoding says"),
    ("C26", seen(raw=GZIP, packed=True), "the body is packed once more than content-encoding says"),
    ("C26", seen(raw=ZSTD), "the body is zstd data, which content-encoding says"),
    ("C26", seen(raw=GZIP, media_type="application/zip"), HELD),
    ("C26", seen(400, raw=GZIP, media_type="a/b"), "the body is gzip data, which content-encoding says"),
    ("C26", seen(399, raw=GZIP, media_type="a/b"), HELD),
    ("C26", seen(raw=GZIP, media_type="a/b+json"), "the body is gzip data, which content-encoding says"),
    ("C26", seen(raw=GZIP, media_type="text/x"), "the body is gzip data, which content-encoding says"),
    ("C27", seen(), HELD),
    ("C27", encoded("gzip"), HELD),
    ("C27", encoded("X-gzip", "x-GZIP"), HELD),
    ("C27", encoded("br, zstd"), "the content-encoding is br, zstd, the request offers gzip, deflate"),
    ("C27", encoded("br", None), HELD),
    ("C27", encoded("br", "gzip, *"), HELD),
    ("C27", encoded("gzip", "gzip;q=0.5"), HELD),
    *(
        (
            "C27",
            encoded("gzip", f"br, gzip; {q}"),
            f"the content-encoding is gzip, the request offers br, gzip; {q}",
        )
        for q in ("q=0", "q=0.0", "q = 0.00")
    ),
    ("C28", seen(), None),
    ("C28", seen(headers={"transfer-encoding": "chunked"}), HELD),
    ("C28", seen(headers={"transfer-encoding": "chunked"}, fault=BROKEN), None),
    ("C28", seen(headers={"content-length": "2"}), HELD),
    (
        "C28",
        seen(headers={"content-length": "9"}, fault=BROKEN, size=7),
        "content-length is 9, but 7 bytes arrived",
    ),
    ("C28", seen(headers={"content-length": "9"}, fault=OPEN), HELD),
    ("C28", seen(headers={"content-length": "9"}, fault=BROKEN, media_type=EVENTS), HELD),
    (
        "C28",
        seen(headers={"content-length": "9"}, surplus=3),
        "3 bytes follow the end of the response (content-length 9)",
    ),
    (
        "C28",
        seen(headers={"content-length": "9", "transfer-encoding": "chunked"}),
        "the response has content-length 9 and transfer-encoding chunked",
    ),
    ("C29", seen(raw=b"ab\xff"), "the body is not UTF-8 at byte 2"),
    ("C29", seen(raw=b"ab\xff", media_type="image/png"), None),
    ("C29", seen(raw=b"ab\xff", fault=BROKEN), None),
    ("C29", seen(raw=b"ab\xff", fault=OPEN), "the body is not UTF-8 at byte 2"),
    ("C29", seen(raw=b""), None),
    ("C29", seen(raw=b"\xc3\xa9"), HELD),
    ("C30", seen(media_type=None), None),
    ("C30", seen(media_type="image/png; charset=latin-1"), None),
    *(("C30", seen(media_type=f"{JSON}{more}"), HELD) for more in ("", "; charset=utf-8", "; charset=UTF8")),
    ("C30", seen(media_type=f"{JSON}; charset=us-ascii", raw=b"a"), HELD),
    (
        "C30",
        seen(media_type=f"{JSON}; charset=us-ascii", raw=b"\xc3\xa9"),
        "the content-type declares charset 'us-ascii' for a body in UTF-8",
    ),
    (
        "C30",
        seen(media_type=f"{JSON}; charset={'x' * 50}"),
        f"the content-type declares charset {'x' * 40!r} for a body in UTF-8",
    ),
    ("S01", seen(299, raw=b"{"), None),
    ("S01", seen(raw=b"{", media_type="text/plain"), None),
    ("S01", seen(raw=b"{", operation=None), None),
    ("S01", seen(raw=b"{", media_type=EVENTS), None),
    ("S02", seen(413, []), None),
    ("S02", seen(399, []), None),
    ("S02", seen(400, error("invalid_request_error"), headers={"request-id": "req_1"}), None),
    ("M04", seen(428), None),
    ("M04", seen(429, error("a")), "error.type is 'a', not 'rate_limit_error'"),
    ("M04", seen(429, error("rate_limit_error")), "retry-after is '', not a number of seconds"),
    ("M04", seen(429, error("rate_limit_error"), headers={"retry-after": "0"}), HELD),
    (
        "M04",
        seen(429, error("rate_limit_error"), headers={"retry-after": "\u00b2"}),
        "retry-after is '\u00b2', not a number of seconds",
    ),
    ("M04", seen(429, error("x", details={"error_code": "y_spend_limit_reached"})), None),
]


@pytest.mark.parametrize(
    ("rule", "observation", "finding"), CASES, ids=[f"{c[0]}-{n}" for n, c in enumerate(CASES)]
)
def test_a_finding(rule: str, observation: Observation, finding: Finding) -> None:
    observe = find_rule(rule).observe
    assert observe is not None
    if rule.startswith("S") and finding is None and observation.response.status == 400:
        assert observe(observation) == HELD
        return
    assert observe(observation) == finding


@pytest.mark.parametrize(("rule", "name"), [("C02", "request-id"), ("G13", None)])
def test_an_id_is_used_once_in_a_run(rule: str, name: str | None) -> None:
    memories: dict[str, dict[str, Any]] = {}
    observe = find_rule(rule).observe
    assert observe is not None

    def told(value: str) -> Finding:
        headers, body = ({name: value}, {}) if name else ({}, {"id": value})
        return observe(seen(200, body, headers=headers, memories=memories))

    assert (told("a"), told("b"), told("c")) == (None, HELD, HELD)
    assert told("a") == ("request-id a was used before" if name else "the message id a was used before")
    other = observe(seen(200, {"id": "a"}, headers={"request-id": "a"}))
    assert other is None, "another run"


def test_an_organization_is_the_same_in_a_run() -> None:
    memories: dict[str, dict[str, Any]] = {}
    observe = find_rule("C03").observe
    assert observe is not None
    found = [
        observe(seen(headers={"anthropic-organization-id": value}, memories=memories))
        for value in ("a", "a", "b")
    ]
    assert found == [HELD, HELD, "anthropic-organization-id is b, it was a"]


def limits(**parts: str) -> dict[str, str]:
    """The headers of every kind of limit; a part of one kind is changed as `tokens_limit`."""
    then = (datetime.now(UTC) + timedelta(hours=12)).isoformat()
    plain = {"limit": "1000", "remaining": "1000", "reset": then}
    found = {f"{kind}-{part}": value for kind in KINDS for part, value in plain.items()}
    for name, value in parts.items():
        found[name.replace("_", "-")] = value
    return {f"anthropic-ratelimit-{name}": value for name, value in found.items() if value}


def ago(seconds: float) -> str:
    return (datetime.now(UTC) - timedelta(seconds=seconds)).isoformat()


@pytest.mark.parametrize(
    ("rule", "headers", "finding"),
    [
        ("M01", limits(), HELD),
        ("M01", {}, None),
        ("M01", limits(tokens_reset=""), "the response lacks anthropic-ratelimit-tokens-reset"),
        (
            "M01",
            limits(requests_limit="", output_tokens_remaining=""),
            "the response lacks anthropic-ratelimit-requests-limit,"
            " anthropic-ratelimit-output-tokens-remaining",
        ),
        ("M02", limits(), HELD),
        ("M02", {}, None),
        ("M02", {"anthropic-ratelimit-requests-limit": "x"}, None),
        ("M02", limits(tokens_remaining="1001"), "tokens: remaining 1001 is above the limit 1000"),
        ("M02", limits(tokens_remaining="0"), HELD),
        ("M02", limits(requests_limit="x"), "requests: limit is 'x', remaining '1000'"),
        ("M02", limits(requests_remaining="-1"), "requests: limit is '1000', remaining '-1'"),
        ("M02", limits(requests_limit="\u0663"), "requests: limit is '\u0663', remaining '1000'"),
        ("M02", limits(tokens_limit="9" * 18), HELD),
        ("M02", limits(tokens_limit="9" * 19), f"tokens: remaining 1000 is above the limit {'9' * 19}"),
        ("M02", limits(tokens_reset="soon"), "tokens: reset is 'soon', not an RFC 3339 time"),
        ("M03", limits(), HELD),
        ("M03", {}, None),
        ("M03", limits(requests_remaining="7"), HELD),
        ("M03", limits(tokens_remaining="1001"), "1001 remaining tokens are not rounded to thousands"),
        ("M03", limits(output_tokens_remaining="999"), "999 remaining tokens are not rounded to thousands"),
        ("M03", {"anthropic-ratelimit-tokens-remaining": "1" * 19}, None),
        ("M03", {"anthropic-ratelimit-tokens-remaining": "x"}, None),
    ],
)
def test_limits_in_headers(rule: str, headers: dict[str, str], finding: Finding) -> None:
    observe = find_rule(rule).observe
    assert observe is not None
    assert observe(seen(headers=headers)) == finding
    assert observe(seen(201, headers=headers)) is None
    assert observe(seen(headers=headers, operation="countMessageTokens")) is None
    assert observe(seen(headers=headers, operation=None)) is None


def waited(reset: str) -> Exchange:
    return attrs.evolve(seen(headers=limits(tokens_reset=reset)).exchange, elapsed=30.0)


def test_a_limit_is_reset_in_the_future() -> None:
    observe = find_rule("M02").observe
    assert observe is not None
    assert observe(seen(headers=limits(tokens_reset=ago(1)))) == HELD
    late = ago(9)
    assert observe(seen(headers=limits(tokens_reset=late))) == f"tokens: reset {late} has passed"
    # The response took so long to arrive.
    assert observe(attrs.evolve(seen(), exchange=waited(late))) == HELD


FAST, PRIORITY = "anthropic-fast-input-tokens-limit", "Anthropic-Priority-Input-Tokens-Limit"


@pytest.mark.parametrize(
    ("headers", "sent", "finding"),
    [
        ({}, {}, HELD),
        ({FAST: "1"}, {}, f"the response has {FAST}, and speed was not fast"),
        ({FAST: "1"}, {"speed": "fast"}, HELD),
        ({PRIORITY: "1"}, {}, HELD),
        (
            {PRIORITY: "1"},
            {"service_tier": "standard_only"},
            f"the response has {PRIORITY.lower()}, and the request was for the standard tier alone",
        ),
        ({PRIORITY: "1"}, {"service_tier": "auto"}, HELD),
    ],
)
def test_headers_of_other_limits(headers: dict[str, str], sent: dict[str, Any], finding: Finding) -> None:
    assert special_headers(seen(headers=headers, sent=sent)) == finding
    assert special_headers(seen(201, headers=headers, sent=sent)) is None
    assert special_headers(seen(headers=headers, sent=sent, operation="listModels")) is None


def model(**changes: Any) -> dict[str, Any]:
    return {"type": "model", "id": "a", "display_name": "A", "created_at": "2026-01-02T00:00:00Z", **changes}


def page(*models: Any, **changes: Any) -> dict[str, Any]:
    ends = {"first_id": models[0]["id"], "last_id": models[-1]["id"]} if models else {}
    return {"data": [*models], "has_more": False, "first_id": None, "last_id": None, **ends, **changes}


OLD = model(id="b", created_at="2026-01-01T00:00:00+00:00")


@pytest.mark.parametrize(
    ("rule", "body", "finding"),
    [
        ("I07", LISTED, HELD),
        ("I07", page(model(), OLD), HELD),
        ("I07", [], "data is not an array of objects"),
        ("I07", page(model(), data=[1]), "data is not an array of objects"),
        ("I07", page(model(), has_more=None), "has_more is None"),
        ("I07", page(model(), last_id="c"), "last_id is 'c', data says 'a'"),
        ("I07", page(model(), OLD, first_id="b"), "first_id is 'b', data says 'a'"),
        ("I07", page(last_id="c"), "last_id is 'c', data says None"),
        ("I07", {"data": [], "has_more": False, "first_id": None}, "last_id is None, data says None"),
        ("I08", page(), None),
        ("I08", page(model(), has_more=None), None),
        ("I08", page(model()), HELD),
        ("I08", page(OLD, model(type="m")), "a model has type 'm'"),
        ("I08", page(model(id="")), "a model has id ''"),
        ("I08", page(model(display_name=5)), "a model has display_name 5"),
        ("I08", page(model(created_at="2026")), "a model has created_at '2026'"),
        ("I09", page(), None),
        ("I09", page(model()), None),
        ("I09", page(model(), model(created_at="x")), None),
        ("I09", page(model(), OLD), HELD),
        ("I09", page(OLD, OLD), HELD),
        ("I09", page(OLD, model()), "an older model is listed before a newer one"),
    ],
)
def test_a_page_of_models(rule: str, body: Any, finding: Finding) -> None:
    observe = find_rule(rule).observe
    assert observe is not None
    assert observe(seen(200, body, operation="listModels")) == finding
    assert observe(seen(201, body, operation="listModels")) is None
    assert observe(seen(200, body, operation="getModel")) is None
    assert observe(seen(200, body, operation=None)) is None


@pytest.mark.parametrize(
    ("changes", "impact"),
    [
        ({"last_id": "c"}, "contract"),
        ({"last_id": "c", "has_more": True}, None),
        ({"first_id": "c", "has_more": True}, "contract"),
        ({"has_more": 1}, "contract"),
    ],
)
def test_a_page_that_clients_can_go_on_from_is_less_serious(
    changes: dict[str, Any], impact: str | None
) -> None:
    observe = find_rule("I07").observe
    assert observe is not None
    found = observe(seen(200, page(model(), **changes), operation="listModels"))
    assert found
    assert getattr(found, "impact", None) == impact
