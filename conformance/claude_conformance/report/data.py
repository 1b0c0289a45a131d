"""Reports as plain data: read from files that may come from anywhere, made harmless to show."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

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
    """The file is not a report; the message is one line for people."""


def read_report(path: Path) -> Data:
    """A report from a file; raises `ReportError`."""
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
    """The same data with every string fit to be shown."""
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
    profiles = value["profiles"].values()
    if not all(isinstance(item, dict) and isinstance(item.get("verdict"), str) for item in profiles):
        return "a profile has no verdict"
    return None


def conclusion(report: Data) -> str:
    """The verdict on the server in a few words."""
    return {0: "conformant", 1: "not conformant"}.get(report["exit_status"], "not fully examined")


def failures(report: Data) -> list[Data]:
    """The failed results, those that matter most first."""
    failed = [result for result in report["results"] if result["status"] == "failed"]
    impacts = ("breaking", "contract", "info")

    def rank(result: Data) -> tuple[bool, int]:
        impact = result["impact"]
        return result["severity"] != "MUST", impacts.index(impact) if impact in impacts else len(impacts)

    return sorted(failed, key=rank)


def first_evidence(result: Data) -> Data | None:
    """The exchange that shows a failure, when there is one."""
    found = result["evidence"][:1]
    return found[0] if found and isinstance(found[0], dict) else None


def excerpt(evidence: Data, lines: int = 4, width: int = 160) -> list[str]:
    """A few lines of what was sent back: the status, then the first of the body."""
    request, response = _part(evidence, "request"), _part(evidence, "response")
    shown = [f"{request.get('method')} {request.get('url')}"]
    status, fault = response.get("status"), response.get("error")
    shown.append(f"-> {status if status is not None else 'no response'}" + (f" ({fault})" if fault else ""))
    events = evidence.get("events")
    if isinstance(events, list) and events:
        parts = [event for event in events if isinstance(event, dict)]
        body = [f"event: {event.get('event')} data: {event.get('data')}" for event in parts[-lines:]]
    else:
        body = str(response.get("body") or "").splitlines()[:lines]
    return shown + [line if len(line) <= width else line[: width - 1] + "…" for line in body]


def _part(evidence: Data, name: str) -> Data:
    value = evidence.get(name)
    return value if isinstance(value, dict) else {}
