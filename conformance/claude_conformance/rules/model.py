"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Literal

import attrs

from claude_conformance.contract import Operation, View
from claude_conformance.rules.outcome import Impact
from claude_conformance.rules.place import Place
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.stream.grammar import read_stream
from claude_conformance.rules.stream.reading import Breach, StreamReading
from claude_conformance.wire import Exchange, JsonError, Response, parse_json

Severity = Literal["MUST", "SHOULD"]
Since = Literal["2023-06-01", "2026-10-21"]
"""The API version in which a rule begins to apply."""

Profile = str
"""What a server is ready for, or not: one of `PROFILES`, or the name of an API outside the core."""

PROFILES = (
    "messages",
    "streaming",
    "tools",
    "models",
    "limits",
    "thinking",
    "caching",
    "token-counting",
    "batches",
    "files",
    "skills",
)
"""The profiles of the core."""

_PROFILES: Mapping[str, Profile] = {
    "countMessageTokens": "token-counting",
    **dict.fromkeys(("listModels", "getModel"), "models"),
    **dict.fromkeys(
        (
            "createMessageBatch",
            "getMessageBatch",
            "listMessageBatches",
            "cancelMessageBatch",
            "deleteMessageBatch",
            "getMessageBatchResults",
        ),
        "batches",
    ),
    **dict.fromkeys(("uploadFile", "listFiles", "getFileMetadata", "downloadFile", "deleteFile"), "files"),
    **dict.fromkeys(
        (
            "createSkill",
            "listSkills",
            "getSkill",
            "deleteSkill",
            "createSkillVersion",
            "listSkillVersions",
            "getSkillVersion",
            "deleteSkillVersion",
            "downloadSkillVersion",
        ),
        "skills",
    ),
}
"""Which profile an operation belongs to; the others belong to "messages"."""

Kind = Literal["probe", "property"]
Observes = Literal["judged", "all"]
"""Which responses an observer sees: those of `Observation.judged`, or all of the run."""

HELD = ""
Finding = str | None
"""What an observer returns for one exchange: `None` (does not apply), `HELD`, or what is wrong with it."""


@attrs.frozen(slots=False)
class Observation:
    """One exchange as observers see it.

    ``view`` is selected by the request's own headers. ``operation`` is `None` for a route that it does not
    have. ``authenticated`` is `True` if the run's own key was sent. ``memories`` last for the run, one for
    each rule that needs one.
    """

    exchange: Exchange
    view: View
    operation: Operation | None
    authenticated: bool
    memories: dict[str, dict[str, Any]] = attrs.field(factory=dict, repr=False)

    def memory(self, rule: str) -> dict[str, Any]:
        """Returns the notes of a rule in this run."""
        return self.memories.setdefault(rule, {})

    @property
    def response(self) -> Response:
        """The response. Raises `ValueError` without one; a run does not show such exchanges to observers."""
        if self.exchange.response is None:
            raise ValueError("an observation needs an exchange with a response")
        return self.exchange.response

    @cached_property
    def sent(self) -> dict[str, Any]:
        """The request's JSON body, or an empty object if there is no JSON object."""
        try:
            value = parse_json(self.exchange.request.body)
        except JsonError:
            return {}
        return value if isinstance(value, dict) else {}

    @property
    def tools(self) -> list[dict[str, Any]]:
        """The objects among the request's `tools`."""
        found = self.sent.get("tools")
        return [tool for tool in found if isinstance(tool, dict)] if isinstance(found, list) else []

    @property
    def asks_stream(self) -> bool:
        """Whether the request asks for a stream."""
        return self.sent.get("stream") is True

    @cached_property
    def proper(self) -> bool:
        """Whether the request is valid, so that a successful response can be judged.

        It is valid if the rule that sends it does not expect a refusal and the description allows it.
        """
        if self.exchange.request.invalid:
            return False
        schema = self.operation.request_schema() if self.operation is not None else None
        return schema is None or self.view.validator(schema).is_valid(self.sent)

    @property
    def judged(self) -> bool:
        """Whether observers judge the response: an error, or the response to a request known to be valid.

        Only the rule that sends any other request judges what a lenient server makes of it.
        """
        status = self.exchange.status
        valid = self.proper and not self.exchange.request.doubtful
        return valid or (status is not None and status >= 400)

    @cached_property
    def reading(self) -> StreamReading:
        """The result of the grammar for a stream."""
        return read_stream(self.exchange)

    @cached_property
    def message(self) -> dict[str, Any] | None:
        """The Message of a JSON response with status 200, or the one that a whole stream joins to.

        `None` if the request is invalid: the rule that sent it reports that it was accepted.
        """
        response = self.exchange.response
        if self.operation is None or self.operation.id != "createMessage" or response is None:
            return None
        if response.status != 200 or not self.proper:
            return None
        if self.exchange.streamed:
            return self.reading.message
        try:
            value = response.json()
        except JsonError:
            return None
        return value if isinstance(value, dict) else None

    @cached_property
    def breaches(self) -> Mapping[str, Breach]:
        """The most serious violation of each grammar rule in a stream, by rule id."""
        return {breach.rule: breach for breach in reversed(self.reading.breaches)}


Check = Callable[[Probe], None]
Observer = Callable[[Observation], Finding]


@attrs.frozen
class Rule:
    """A requirement, its sources, and how it is examined.

    ``check`` sends requests and raises an `Outcome`; ``observe`` judges every exchange of the run. A rule has
    one of them or both. ``needs`` names operations that the server must have; ``cost`` is the approximate
    number of requests that the check sends. ``kind`` is "property" if the property phase examines it. With
    ``observes="all"`` the observer also sees successful responses to invalid requests. ``place`` is where the
    rule is written.
    """

    id: str
    title: str
    severity: Severity
    impact: Impact
    since: Since
    profile: Profile
    source: tuple[str, ...]
    detects: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    heavy: bool = False
    writes: bool = False
    cost: int = 1
    kind: Kind = "probe"
    check: Check | None = attrs.field(default=None, repr=False, eq=False)
    observe: Observer | None = attrs.field(default=None, repr=False, eq=False)
    observes: Observes = "judged"
    place: Place | None = attrs.field(default=None, repr=False, eq=False)

    def profile_of(self, operation: str | None) -> Profile:
        """Returns the profile that a failure on this operation counts toward.

        A rule that needs no operation applies to all of them, and counts toward the profile in which it
        fails.
        """
        return self.profile if self.needs or operation is None else _PROFILES.get(operation, self.profile)
