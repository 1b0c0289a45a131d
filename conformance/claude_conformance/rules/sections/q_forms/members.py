"""Section Q: every documented form of a request is accepted.

Rules: Q01-Q16.
"""

from __future__ import annotations

from collections.abc import Iterable

from claude_conformance.rules import sources as src
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.q_forms import section
from claude_conformance.rules.sections.q_forms.betas import beta_forms
from claude_conformance.rules.sections.q_forms.form import Form
from claude_conformance.rules.sections.q_forms.judge import takes
from claude_conformance.rules.sections.q_forms.places import PLACES, Places
from claude_conformance.rules.sections.q_forms.rounds import lifetimes, rounds, schemas

COUNT = ("countMessageTokens",)


def places(probe: Probe) -> Places:
    """Returns the forms of the run's own view."""
    return probe.once("forms", lambda shared: Places(shared, shared.view))


def _unmarked(forms: Iterable[Form]) -> list[Form]:
    """Returns the forms without `cache_control`; Q15 sends the others."""
    return [form for form in forms if not form.marks]


@section.rule(
    "Q01",
    title="accepts every optional field of a Messages request, in each of its forms",
    source=[src.CREATE, src.SDK_CREATE],
    cost=8,
)
def members(probe: Probe) -> None:
    takes(probe, _unmarked(places(probe).forms("members")))


@section.rule(
    "Q02",
    title="accepts every block that a user turn may contain, in each of its forms",
    source=[src.CREATE, src.SDK_TYPES],
    cost=6,
)
def user_blocks(probe: Probe) -> None:
    takes(probe, _unmarked(places(probe).forms("user")))


@section.rule(
    "Q03",
    title="accepts every block that an assistant turn may contain, in each of its forms",
    source=[src.CREATE, src.SDK_TYPES],
    cost=6,
)
def assistant_blocks(probe: Probe) -> None:
    takes(probe, _unmarked(places(probe).forms("assistant")))


@section.rule(
    "Q04",
    title="accepts every form of a tool_result: text, each kind of block, no content, an error",
    profile="tools",
    source=[src.TOOL_CALLS, src.SDK_TYPES],
    cost=4,
)
def results(probe: Probe) -> None:
    takes(probe, _unmarked(places(probe).forms("results")))


@section.rule(
    "Q05",
    title="accepts every client tool, in each of its forms",
    profile="tools",
    source=[src.DEFINE_TOOLS, src.SDK_TYPES],
    cost=15,
)
def tools(probe: Probe) -> None:
    takes(probe, _unmarked(places(probe).forms("tools")))


@section.rule(
    "Q06",
    title="accepts every form of tool_choice",
    profile="tools",
    source=[src.DEFINE_TOOLS, src.SDK_TYPES],
    cost=10,
)
def choices(probe: Probe) -> None:
    takes(probe, places(probe).forms("choice"))


@section.rule(
    "Q07",
    title="accepts tools whose input_schema uses the features of JSON Schema 2020-12",
    profile="tools",
    source=[src.DEFINE_TOOLS, src.SDK_TYPES],
    cost=3,
)
def input_schemas(probe: Probe) -> None:
    takes(probe, schemas())


@section.rule(
    "Q08",
    title="accepts system prompts and system turns, as strings and as blocks",
    source=[src.CREATE, src.MID_SYSTEM, src.SDK_TYPES],
    cost=6,
)
def system(probe: Probe) -> None:
    found = places(probe)
    takes(probe, _unmarked([*found.forms("system"), *found.forms("system turns")]))


@section.rule(
    "Q09",
    title="counts the tokens of every form that Messages accepts",
    profile="token-counting",
    source=[src.COUNT_TOKENS, src.TOKEN_COUNTING],
    needs=COUNT,
    cost=40,
)
def counting(probe: Probe) -> None:
    found = places(probe)
    forms = [form for place in PLACES for form in found.forms(place)]
    takes(probe, [*forms, *schemas(), *rounds()], count=True)


@section.rule(
    "Q10",
    title="accepts everything that each anthropic-beta value unlocks",
    impact="contract",
    source=[src.BETA_HEADERS, src.SDK_BETAS],
    cost=60,
)
def betas(probe: Probe) -> None:
    takes(probe, beta_forms(probe, places(probe)))


@section.rule(
    "Q11",
    title="accepts rounds of tool calls and results: several, in parallel, with accompanying text",
    profile="tools",
    source=[src.TOOL_CALLS, src.SDK_TYPES],
    cost=8,
)
def tool_rounds(probe: Probe) -> None:
    takes(probe, rounds())


@section.rule(
    "Q12",
    title="accepts every version of the server tools, in each of its forms",
    impact="contract",
    profile="tools",
    source=[src.SERVER_TOOLS, src.SDK_TYPES],
    cost=40,
)
def server_tools(probe: Probe) -> None:
    takes(probe, _unmarked(places(probe).forms("server tools")))


@section.rule(
    "Q13",
    title="accepts the calls and results of server tools in an assistant turn",
    impact="contract",
    profile="tools",
    source=[src.SERVER_TOOLS, src.SDK_TYPES],
    cost=10,
)
def server_blocks(probe: Probe) -> None:
    takes(probe, _unmarked(places(probe).forms("server blocks")))


@section.rule(
    "Q14",
    title="accepts every form of thinking that a model supports",
    profile="thinking",
    source=[src.THINKING, src.EXTENDED_THINKING, src.SDK_TYPES],
    cost=8,
)
def thinking(probe: Probe) -> None:
    takes(probe, places(probe).forms("thinking"))


@section.rule(
    "Q15",
    title="accepts cache_control in every place that allows it, with each ttl",
    profile="caching",
    source=[src.CACHING, src.SDK_TYPES],
    cost=15,
)
def cache_marks(probe: Probe) -> None:
    found = places(probe)
    marked = [form for place in PLACES for form in found.forms(place) if form.marks]
    takes(probe, [*marked, *lifetimes()])


@section.rule(
    "Q16",
    title="accepts every form of output_config that a model supports",
    source=[src.EFFORT, src.STRUCTURED, src.SDK_TYPES],
    cost=8,
)
def output(probe: Probe) -> None:
    takes(probe, places(probe).forms("output"))
