"""Forms are valid by the description, cover all of it, and the ones that a server refuses are found."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_conformance.contract import View, load_contract
from claude_conformance.rules.kit import scenes
from claude_conformance.rules.kit.cases import recorded_cases
from claude_conformance.rules.kit.conversation import CONVERSATION
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call
from claude_conformance.rules.sections.q_forms.betas import ENTANGLED, beta_forms
from claude_conformance.rules.sections.q_forms.form import Form, fits, pack, request_body
from claude_conformance.rules.sections.q_forms.instances import Maker
from claude_conformance.rules.sections.q_forms.judge import SAMPLE, takes
from claude_conformance.rules.sections.q_forms.places import PLACES, Places
from claude_conformance.rules.sections.q_forms.rounds import lifetimes, rounds, schemas
from claude_conformance.rules.sections.q_forms.values import HINTS, LEFT_OUT
from claude_conformance.rules.sections.t_carried.blanks import BLANKS
from claude_conformance.rules.sections.t_carried.growth import carries
from claude_conformance.wire import Exchange, Request, Response

CONTRACT = load_contract()
MODEL = "claude-haiku-4-5"
Answer = Callable[[dict[str, Any], Call], tuple[int, dict[str, Any]]]


class Server:
    """Replaces a probe: answers each request by a function of its body."""

    contract = CONTRACT
    variant = CONTRACT.variant("all")
    version = CONTRACT.default_version
    model = MODEL
    models = ()
    seed = 0

    def __init__(self, answer: Answer, extent: str = "complete") -> None:
        self._answer = answer
        self._made: dict[str, Any] = {}
        self.extent = extent
        self.sent: list[dict[str, Any]] = []
        self.notes: list[str] = []

    @property
    def view(self) -> View:
        return CONTRACT.view()

    def send(self, call: Call) -> Exchange:
        self.sent.append(call.json)
        status, body = self._answer(call.json, call)
        response = Response(status, (("content-type", "application/json"),), json.dumps(body).encode())
        return Exchange(Request(call.method, call.path, (), json.dumps(call.json).encode()), response)

    def once(self, name: str, make: Callable[[Any], Any]) -> Any:
        if name not in self._made:
            self._made[name] = make(self)
        return self._made[name]

    def note(self, text: str) -> None:
        self.notes.append(text)


def _all() -> list[Form]:
    probe: Any = Server(lambda *_: (200, {}))
    base = Places(probe, probe.view)
    places = [form for place in PLACES for form in base.forms(place)]
    return [*places, *rounds(), *schemas(), *lifetimes(), *beta_forms(probe, base)]


FORMS = _all()


def _valid(forms: list[Form], count: bool) -> str:
    view = CONTRACT.view(None, forms[0].betas)
    schema = view.operations["countMessageTokens" if count else "createMessage"].request_schema()
    assert schema is not None
    found = view.validator(schema).violations(request_body(forms, MODEL, count=count))
    return "; ".join(map(str, found))


def test_every_form_is_valid_by_itself() -> None:
    wrong = {form.name: fault for form in FORMS if (fault := _valid([form], count=False))}
    wrong |= {form.name: fault for form in FORMS if form.on_count and (fault := _valid([form], count=True))}
    assert wrong == {}


def test_every_request_of_several_forms_is_valid() -> None:
    requests = pack(FORMS)
    assert [fault for forms in requests if (fault := _valid(forms, count=False))] == []
    assert sorted(form.name for forms in requests for form in forms) == sorted(form.name for form in FORMS)


@pytest.mark.parametrize(
    "union", ["ContentBlockParam", "ToolUnionParam", "ToolResultBlockParamContent", "ThinkingConfigParam"]
)
def test_every_member_of_a_union_is_sent_or_left_out_with_a_reason(union: str) -> None:
    view = CONTRACT.document_view("client")
    sent = "".join(json.dumps(request_body([form], MODEL)) for form in FORMS)
    mapping = view.document["components"]["schemas"][union]["discriminator"]["mapping"]
    reasons = LEFT_OUT.keys() | ENTANGLED.keys() | NOT_SENT.keys()
    assert {tag for tag in mapping if f'"type": "{tag}"' not in sent and tag not in reasons} == set()


NOT_SENT = {
    "adaptive": "the model of this test does not think so, and no other is listed",
    "between_tools": "the model of this test does not think so, and no other is listed",
    **dict.fromkeys(
        ("computer_20241022", "computer_20251124", "computer_toolset_20260801", "browser_toolset_20260801"),
        "newer or older models take it than that of this test",
    ),
    **dict.fromkeys(
        ("code_execution_20260120", "code_execution_20260521", "web_fetch_20260209", "web_fetch_20260309"),
        "newer models take it than that of this test",
    ),
    **dict.fromkeys(
        ("web_fetch_20260318", "web_search_20260209", "web_search_20260318"),
        "newer models take it than that of this test",
    ),
    **dict.fromkeys(
        ("mcp_tool_use", "mcp_tool_result", "mcp_tool_listing"), "names an MCP server, which a run lacks"
    ),
    **dict.fromkeys(("advisor_tool_result", "compaction", "fallback"), "made by another model"),
}


@settings(max_examples=60, deadline=None)
@given(st.sets(st.integers(0, 39)), st.sampled_from(["complete", "single"]))
def test_exactly_the_refused_forms_are_named(refused: set[int], extent: str) -> None:
    forms = [
        Form(f"form {number}", turns=({"role": "user", "content": f"<{number}>"},)) for number in range(40)
    ]

    def answer(body: dict[str, Any], _: Call) -> tuple[int, dict[str, Any]]:
        text = json.dumps(body)
        return (400 if any(f"<{number}>" in text for number in refused) else 200), {}

    probe: Any = Server(answer, extent)
    with recorded_cases() as cases:
        if refused:
            with pytest.raises(Failed) as failure:
                takes(probe, forms)
            assert set(failure.value.cases) == {f"form {number}" for number in refused}
        else:
            takes(probe, forms)
            assert extent == "single" or len(probe.sent) == len(pack(forms))
    assert len(cases) == len(forms)


@pytest.mark.parametrize(
    ("word", "cause", "most"),
    [('"tools"', "`tools`", 20), ('"image"', "`type: image`", 40), ('"web_fetch_', "`tools`", 0)],
)
def test_a_feature_that_is_refused_as_a_whole_is_named_and_not_sent_again(
    word: str, cause: str, most: int
) -> None:
    def answer(body: dict[str, Any], _: Call) -> tuple[int, dict[str, Any]]:
        return (400 if word in json.dumps(body) else 200), {}

    forms = [form for form in FORMS if not form.betas and not form.marks]
    right: Any = Server(lambda *_: (200, {}))
    takes(right, forms)
    probe: Any = Server(answer)
    with recorded_cases() as cases, pytest.raises(Failed) as failure:
        takes(probe, forms)
    wrong = {form.name for form in forms if word in json.dumps(request_body([form], MODEL))}
    assert {case.name for case in cases if case.status != "passed"} == wrong
    assert (f"as are all requests with {cause}" in str(failure.value)) == bool(most)
    assert not most or len(probe.sent) <= len(right.sent) + most


def test_three_refused_forms_say_nothing_of_a_feature_that_is_accepted() -> None:
    forms = [
        Form(f"form {number}", tools=({"type": "t", "name": "t", "number": number},)) for number in range(9)
    ]
    probe: Any = Server(
        lambda body, _: (200 if body.get("tools", [{}])[0].get("number", 8) == 8 else 400, {})
    )
    with recorded_cases() as cases, pytest.raises(Failed):
        takes(probe, forms)
    assert cases[0].status == "failed"
    # The ninth is not sent: nothing tells it from the others.
    least = [Form("least", tools=({"type": "t", "name": "t"},))]
    probe = Server(lambda body, _: (400 if "number" in json.dumps(body) else 200, {}))
    with pytest.raises(Failed) as failure:
        takes(probe, [*forms, *least])
    assert len(failure.value.cases) == 9


def test_a_5xx_breaks_clients_whatever_the_rule_weighs() -> None:
    for status, impact in ((500, "breaking"), (400, None)):
        probe: Any = Server(lambda body, _, status=status: (status if "tools" in body else 200, {}))
        with pytest.raises(Failed) as failure:
            takes(probe, [Form("any", tools=({"type": "t", "name": "t"},))])
        assert failure.value.impact == impact


def test_a_form_is_not_judged_where_the_plain_request_is_refused() -> None:
    probe: Any = Server(lambda *_: (400, {}))
    with pytest.raises(Skipped, match="plain request is refused"):
        takes(probe, [Form("any")])


def test_a_refused_beta_value_is_a_finding() -> None:
    probe: Any = Server(lambda _, call: (400 if call.betas else 200, {}))
    with pytest.raises(Failed, match="anthropic-beta: new is refused"):
        takes(probe, [Form("any", betas=("new",))])


def test_a_sample_is_the_same_for_the_same_seed_and_says_so() -> None:
    probes: list[Any] = [Server(lambda *_: (200, {}), "sample") for _ in range(2)]
    probes.append(Server(lambda *_: (200, {}), "sample"))
    probes[2].seed = 1
    forms = [form for form in FORMS if not form.betas][:60]
    for probe in probes:
        takes(probe, forms)
        assert probe.notes == [f"{SAMPLE} of 60 cases were sent; --thorough sends all"]
    assert probes[0].sent == probes[1].sent != probes[2].sent


@given(st.lists(st.sampled_from(FORMS), max_size=12))
@settings(max_examples=80, deadline=None)
def test_forms_that_fit_keep_all_they_have(forms: list[Form]) -> None:
    for request in pack(forms):
        body = request_body(request, MODEL)
        for form in request:
            assert (
                body.items()
                >= {
                    name: value for name, value in form.members.items() if not isinstance(value, dict)
                }.items()
            )
            assert len(body["messages"]) >= sum(len(form.turns) for form in request)
        marks = [mark for form in request for mark in form.marks]
        assert len(request) == 1 or (len(marks) <= 4 and len(set(marks)) <= 1)


def test_tools_of_one_name_that_differ_do_not_share_a_request() -> None:
    one, other = (Form("x", tools=({"type": "t", "name": "t", "max": size},)) for size in (1, 2))
    assert fits([one], one)
    assert not fits([one], other)


SCALARS = st.sampled_from(
    [
        {"type": "string"},
        {"type": "boolean"},
        {"type": "integer", "minimum": 3},
        {"type": ["string", "null"]},
        {"enum": ["a", None, 1]},
        {"const": "k"},
    ]
)
SCHEMAS = st.recursive(
    SCALARS,
    lambda inner: (
        st.builds(lambda items: {"type": "array", "items": items}, inner)
        | st.builds(lambda some: {"oneOf": some}, st.lists(inner, min_size=1, max_size=3))
        | st.builds(
            lambda members, optional: {
                "type": "object",
                "required": [name for name in members if name not in optional],
                "properties": members,
                "additionalProperties": False,
            },
            st.dictionaries(st.sampled_from("abcdef"), inner, min_size=1, max_size=4),
            st.sets(st.sampled_from("abc")),
        )
    ),
    max_leaves=8,
)


@given(SCHEMAS)
@settings(max_examples=150, deadline=None)
def test_forms_of_a_schema_satisfy_it_and_show_each_optional_member(schema: dict[str, Any]) -> None:
    # `oneOf` members may overlap here, which unions of the description do not.
    loose = json.loads(json.dumps(schema).replace('"oneOf"', '"anyOf"'))
    found = list(Maker(CONTRACT.view(), HINTS).forms(loose))
    validator = CONTRACT.view().validator_of(loose)
    assert all(validator.is_valid(value) for _, value in found)
    if schema.get("type") == "object":
        shown = {name for _, value in found for name in value}
        assert shown == set(schema["properties"])


SCENES = {
    name: getattr(scenes, name)
    for name in ("TURNS", "ROUNDS", "RESULTS", "DOCUMENTS", "SYSTEM", "DEFINITIONS", "SYSTEM_TURN", "FETCHED")
} | {"CONVERSATION": CONVERSATION, "BLANKS": BLANKS}


@pytest.mark.parametrize("name", SCENES)
def test_scenes_are_valid_and_hold_text(name: str) -> None:
    view = CONTRACT.view()
    schema = view.operations["createMessage"].request_schema()
    assert schema is not None
    body = {"model": MODEL, "max_tokens": 1, **SCENES[name]}
    assert view.validator(schema).violations(body) == []
    assert scenes.texts(SCENES[name])


def _length(body: dict[str, Any], lost: str | None) -> int:
    """The characters of all texts, but for those of one place."""
    places = {str(path): text for path, text in scenes.texts(body).items()}
    return sum(len(text) for path, text in places.items() if path != lost)


@pytest.mark.parametrize(
    ("name", "lost"), [(name, str(path)) for name, scene in SCENES.items() for path in scenes.texts(scene)]
)
@pytest.mark.parametrize("extent", ["complete", "single"])
def test_a_text_that_is_lost_is_the_only_one_that_is_named(name: str, lost: str, extent: str) -> None:
    def answer(body: dict[str, Any], _: Call) -> tuple[int, dict[str, Any]]:
        # The plain turns that show what a text usually counts are no scene.
        gone = lost if len(scenes.texts(body)) > 1 else None
        pictures = json.dumps(body).count('"base64"') + json.dumps(body).count('"name"') * 3
        return 200, {"input_tokens": 1 + _length(body, gone) // 4 + pictures}

    probe: Any = Server(answer, extent)
    with pytest.raises(Failed) as failure:
        carries(probe, SCENES[name], "count")
    longer = [case for case in failure.value.cases if not case.endswith("as a whole")]
    assert len(longer) == 1
