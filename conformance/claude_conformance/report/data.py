"""Reports as plain data, read from untrusted files and sanitized for display."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import attrs

from claude_conformance.wire import JsonError, parse_json, visible

Data = Mapping[str, Any]
"""A report as the suite writes it."""

_TOP: dict[str, type | tuple[type, ...]] = {
    "report_version": int,
    "target": str,
    "variant": str,
    "model": (str, type(None)),
    "spec_version": str,
    "suite_version": str,
    "seed": int,
    "started_at": str,
    "duration_s": (int, float),
    "requests": int,
    "exit_status": int,
    "summary": dict,
    "profiles": dict,
    "results": list,
}
_RESULT: dict[str, type] = {
    "rule": str,
    "title": str,
    "severity": str,
    "impact": str,
    "profile": str,
    "source": list,
    "status": str,
    "message": str,
    "evidence": list,
}
VERSION = 1
STATUSES = ("passed", "failed", "unsupported", "skipped", "error")


class ReportError(ValueError):
    """Raised if the file is not a report; the message is one readable line."""


def read_report(path: Path) -> Data:
    """Reads a report. Raises `ReportError` if the file cannot be read or is not a report."""
    try:
        value = parse_json(path.read_bytes())
    except OSError as error:
        raise ReportError(f"{path} cannot be read: {error.strerror}") from None
    except JsonError as error:
        raise ReportError(f"{path} is not JSON: {error}") from None
    fault = _fault(value)
    if fault is not None:
        raise ReportError(f"{path} is not a report of this suite: {fault}")
    return cast(Data, harmless(value))


def harmless(value: Any) -> Any:
    """Returns the same data with every string sanitized for display."""
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, dict):
        return {visible(str(name)): harmless(item) for name, item in value.items()}
    return [harmless(item) for item in value] if isinstance(value, list) else value


def _fault(value: object) -> str | None:
    if not isinstance(value, dict):
        return "it is not an object"
    for name, kind in _TOP.items():
        if not isinstance(value.get(name), kind):
            return f"`{name}` is missing or of the wrong type"
    if value["report_version"] != VERSION:
        return f"report_version is {value['report_version']}, this suite reads {VERSION}"
    for index, result in enumerate(value["results"]):
        for name, wanted in _RESULT.items():
            if not isinstance(result, dict) or not isinstance(result.get(name), wanted):
                return f"`{name}` of result {index} is missing or of the wrong type"
        if result["status"] not in STATUSES:
            return f"result {index} has status {result['status']!r}"
    for name, profile in value["profiles"].items():
        if not isinstance(profile, dict) or not isinstance(profile.get("verdict"), str):
            return f"profile {name!r} has no verdict"
        if not isinstance(profile.get("reasons"), list):
            return f"profile {name!r} has no reasons"
    return None


def conclusion(report: Data) -> str:
    """Returns the verdict on the server in a few words."""
    return {0: "conformant", 1: "not conformant"}.get(report["exit_status"], "not fully examined")


def failures(report: Data) -> list[Data]:
    """Returns the failed results, the most important first."""
    failed = [result for result in report["results"] if result["status"] == "failed"]
    impacts = ("breaking", "contract", "info")

    def rank(result: Data) -> tuple[bool, int]:
        impact = result["impact"]
        return result["severity"] != "MUST", impacts.index(impact) if impact in impacts else len(impacts)

    return sorted(failed, key=rank)


def profiles_of(result: Data) -> list[str]:
    """Returns the profiles that a result counts toward."""
    return [result["profile"], *(_text(name) for name in _array(result.get("profiles")))]


@attrs.frozen
class ShownEvent:
    """An event of a stream; ``time`` is in seconds since the request."""

    time: float
    event: str
    data: str
    error: str


@attrs.frozen
class Shown:
    """An exchange as text for display; absent parts are empty."""

    method: str
    url: str
    request_body: str
    status: str
    headers: tuple[str, ...]
    body: str
    fault: str
    events: tuple[ShownEvent, ...]
    curl: str


def exchanges(result: Data) -> list[Shown]:
    """Returns the exchanges of a result, without malformed ones."""
    return [_shown(item) for item in result["evidence"] if isinstance(item, dict)]


def _shown(item: Data) -> Shown:
    request, response = _object(item.get("request")), _object(item.get("response"))
    status = response.get("status")
    events = [event for event in _array(item.get("events")) if isinstance(event, dict)]
    return Shown(
        method=_text(request.get("method")),
        url=_text(request.get("url")),
        request_body=_text(request.get("body")),
        status=str(status) if isinstance(status, int) else "no response",
        headers=tuple(": ".join(map(_text, _array(pair))) for pair in _array(response.get("headers"))),
        body=_text(response.get("body")),
        fault=_text(response.get("error")),
        events=tuple(_event(event) for event in events),
        curl=_text(item.get("curl")),
    )


def _event(event: Data) -> ShownEvent:
    time = event.get("t")
    seconds = float(time) if isinstance(time, int | float) and abs(time) < 1e9 else 0.0
    return ShownEvent(seconds, _text(event.get("event")), _text(event.get("data")), _text(event.get("error")))


def excerpt(shown: Shown, lines: int = 4, width: int = 160) -> list[str]:
    """Returns a few lines of the response: the status, then the start of the body or the last events."""
    fault = f" ({shown.fault})" if shown.fault else ""
    head = [f"{shown.method} {shown.url}", f"-> {shown.status}{fault}"]
    if shown.events:
        body = [f"event: {event.event} data: {event.data}" for event in shown.events[-lines:]]
    else:
        body = shown.body.splitlines()[:lines]
    return head + [line if len(line) <= width else line[: width - 1] + "…" for line in body]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _object(value: object) -> Data:
    return value if isinstance(value, dict) else {}


def _array(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
