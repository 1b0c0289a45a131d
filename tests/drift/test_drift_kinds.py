"""Each kind of difference, shown by breaking a description that agrees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from drift_mini_document import mini_contract, mini_document
from drift_mini_sdk import write_mini_sdk

from claude_conformance.review.drift import Drift, DriftError, Reviewed, check_drift
from claude_conformance.review.drift.reviewed import Entry, OldShapes

WITHOUT_OLD = {"old-1": OldShapes(("widgets",), "selects a shape that the SDK no longer has")}


@pytest.fixture(scope="module")
def mini_sdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_mini_sdk(tmp_path_factory.mktemp("sdk"))


def compare(
    mini_sdk: Path,
    document: dict[str, Any],
    *entries: Entry,
    without: dict[str, OldShapes] = WITHOUT_OLD,
    apis: tuple[str, ...] = (),
) -> Drift:
    return check_drift(mini_contract(document), mini_sdk, Reviewed(entries, without), apis)


def keys(drift: Drift) -> set[str]:
    """The differences, those aside that only the old shapes make."""
    return {fact.key for fact, _ in drift.differences()} - drift.old_shapes.keys()


def test_an_agreeing_description_has_no_difference(mini_sdk: Path) -> None:
    drift = compare(mini_sdk, mini_document())
    assert keys(drift) == set()
    assert drift.apis == ("gadgets", "widgets")
    total = drift.count()
    assert total.compared == total.agreed == len(drift.facts) > 90
    assert drift.count("widgets", beta=True).compared == 13  # types shared with the rest count there


def test_the_view_with_every_beta_is_compared_too(mini_sdk: Path) -> None:
    drift = compare(mini_sdk, mini_document())
    count = drift.count_with_every_beta()
    assert (count.reviewed, count.differing) == (1, 0)
    (fact, entry), *rest = drift.differences()
    assert (fact.key, rest) == ("Widget.note:member", [])
    assert entry is not None
    assert entry.source == "anthropic-beta: old-1"
    elsewhere = {"old-1": OldShapes(("gadgets",), "selects a shape of gadgets alone")}
    drift = compare(mini_sdk, mini_document(), without=elsewhere)
    assert drift.count().differing == 0
    assert drift.count_with_every_beta().differing == 1


def schema(name: str) -> Callable[[dict[str, Any]], Any]:
    return lambda document: document["components"]["schemas"][name]


def operation(path: str, method: str) -> Callable[[dict[str, Any]], Any]:
    return lambda document: document["paths"][path][method]


widget, part, create = schema("Widget"), schema("Part"), schema("WidgetCreateParams")

BREAKS: dict[str, tuple[Callable[[dict[str, Any]], object], set[str]]] = {
    "operation missing": (
        lambda d: d["paths"].pop("/v1/widgets/upload"),
        {"POST /v1/widgets/upload:operation"},
    ),
    "operation too many": (
        lambda d: d["paths"].update(
            {"/v1/widgets/x": {"delete": {"operationId": "x", "responses": {"204": {}}}}}
        ),
        {"DELETE /v1/widgets/x:operation"},
    ),
    "path parameter renamed": (
        lambda d: d["components"]["parameters"]["WidgetId"].update(name="id"),
        {
            f"{route} path.{name}:member"
            for route in (
                "GET /v1/widgets/{widget_id}",
                "beta GET /v1/widgets/{widget_id}",
                "GET /v1/widgets/{widget_id}/content",
                "GET /v1/widgets/{widget_id}/results",
            )
            for name in ("widget_id", "id")
        },
    ),
    "query parameter missing": (
        lambda d: operation("/v1/widgets", "get")(d)["parameters"].pop(0),
        {"GET /v1/widgets query.limit:member"},
    ),
    "query parameter required": (
        lambda d: operation("/v1/widgets", "get")(d)["parameters"][0].update(required=True),
        {"GET /v1/widgets query.limit:required"},
    ),
    "query parameter without brackets": (
        lambda d: operation("/v1/widgets", "get")(d)["parameters"][1].update(name="ids"),
        {"GET /v1/widgets query.ids:member", "GET /v1/widgets query.ids[]:member"},
    ),
    "header missing": (
        lambda d: operation("/v1/widgets", "post")(d)["parameters"].pop(1),
        {"POST /v1/widgets header.x-workspace:member"},
    ),
    "header of its own": (
        lambda d: operation("/v1/widgets", "post")(d)["parameters"].append(
            {"name": "X-Other", "in": "header", "schema": {"type": "string"}}
        ),
        {"POST /v1/widgets header.x-other:member"},
    ),
    "body missing": (
        lambda d: operation("/v1/widgets", "post")(d).pop("requestBody"),
        {"POST /v1/widgets:body"},
    ),
    "multipart as JSON": (
        lambda d: operation("/v1/widgets/upload", "post")(d)["requestBody"].update(
            content={
                "application/json": operation("/v1/widgets/upload", "post")(d)["requestBody"]["content"][
                    "multipart/form-data"
                ]
            }
        ),
        {"POST /v1/widgets/upload:body"},
    ),
    "file as text": (
        lambda d: operation("/v1/widgets/upload", "post")(d)["requestBody"]["content"]["multipart/form-data"][
            "schema"
        ]["properties"].update(file={"type": "string"}),
        {"widgets.upload.file:kind"},
    ),
    "stream missing": (
        lambda d: operation("/v1/widgets", "post")(d)["responses"]["200"]["content"].pop("text/event-stream"),
        {"POST /v1/widgets:content=sse"},
    ),
    "binary as JSON": (
        lambda d: operation("/v1/widgets/{widget_id}/content", "get")(d)["responses"]["200"].update(
            content={"application/json": {"schema": {}}}
        ),
        {
            "GET /v1/widgets/{widget_id}/content:content=binary",
            "GET /v1/widgets/{widget_id}/content:content=json",
        },
    ),
    "JSON lines as binary": (
        lambda d: operation("/v1/widgets/{widget_id}/results", "get")(d)["responses"]["200"].update(
            content={"application/octet-stream": {}}
        ),
        {
            "GET /v1/widgets/{widget_id}/results:content=binary",
            "GET /v1/widgets/{widget_id}/results:content=jsonl",
        },
    ),
    "client method": (
        lambda d: operation("/v1/widgets", "get")(d).update({"x-client-method": "widgets.find"}),
        {"GET /v1/widgets:client-method"},
    ),
    "one object for all tags": (
        lambda d: part(d).update(
            oneOf=[
                {
                    "type": "object",
                    "required": ["type"],
                    "properties": {
                        "type": {"anyOf": [{"enum": ["bolt", "wheel", "round_wheel"]}, {"type": "string"}]},
                        "metric": {"type": "boolean"},
                    },
                }
            ]
        ),
        {"Bolt.metric:required", "Wheel.metric:member", "Wheel.spokes:member", "Wheel.extra:member"},
    ),
    "pagination style": (
        lambda d: operation("/v1/widgets", "get")(d).update({"x-pagination": {"style": "page-token"}}),
        {"GET /v1/widgets:pagination"},
    ),
    "pagination not described": (
        lambda d: operation("/v1/widgets", "get")(d).pop("x-pagination"),
        {"GET /v1/widgets:pagination"},
    ),
    "member of the page missing": (
        lambda d: schema("WidgetPage")(d)["properties"].pop("has_more"),
        {"SyncPage[Widget].has_more:member"},
    ),
    "response member missing": (lambda d: widget(d)["properties"].pop("price"), {"Widget.price:member"}),
    "response member too many": (
        lambda d: widget(d)["properties"].update(weight={}),
        {"Widget.weight:member"},
    ),
    "response member not required": (lambda d: widget(d)["required"].remove("id"), {"Widget.id:required"}),
    "null or absent as neither": (lambda d: widget(d)["required"].append("note"), {"Widget.note:optional"}),
    "not nullable": (
        lambda d: widget(d)["properties"].update(size={"type": "integer"}),
        {"Widget.size:nullable"},
    ),
    "nullable": (
        lambda d: widget(d)["properties"].update(id={"type": ["string", "null"]}),
        {"Widget.id:nullable"},
    ),
    "text for a date": (
        lambda d: widget(d)["properties"].update(created_at={"type": "string"}),
        {"Widget.created_at:kind"},
    ),
    "integer for a number": (
        lambda d: widget(d)["properties"].update(price={"type": "integer"}),
        {"Widget.price:kind"},
    ),
    "anything for a text": (lambda d: widget(d)["properties"].update(id={}), {"Widget.id:kind"}),
    "text for an array": (
        lambda d: widget(d)["properties"].update(parts={"type": "string"}),
        {"Widget.parts:kind"},
    ),
    "named members for a map": (
        lambda d: widget(d)["properties"].update(labels={"type": "object", "properties": {}}),
        {"Widget.labels:members"},
    ),
    "other values in a map": (
        lambda d: widget(d)["properties"].update(
            labels={"type": "object", "additionalProperties": {"type": "integer"}}
        ),
        {"Widget.labels{}:kind"},
    ),
    "enumeration value missing": (
        lambda d: widget(d)["properties"]["kind"]["anyOf"][0]["enum"].remove("large"),
        {"Widget.kind:enum=large"},
    ),
    "enumeration value too many": (
        lambda d: widget(d)["properties"]["kind"]["anyOf"][0]["enum"].append("huge"),
        {"Widget.kind:enum=huge"},
    ),
    "enumeration given up": (
        lambda d: widget(d)["properties"].update(kind={"type": "string"}),
        {"Widget.kind:enum"},
    ),
    "enumeration made up": (
        lambda d: widget(d)["properties"].update(id={"enum": ["a", "b"]}),
        {"Widget.id:enum"},
    ),
    "open enumeration closed": (
        lambda d: widget(d)["properties"]["maker"]["anyOf"].pop(),
        {"widget.Maker:open"},
    ),
    "request enumeration opened": (
        lambda d: create(d)["properties"].update(
            colour={"anyOf": [{"enum": ["red", "blue", None]}, {"type": "string"}]}
        ),
        {"WidgetCreateParams.colour:open"},
    ),
    "tag missing": (lambda d: part(d)["oneOf"].pop(1), {"Part:variant=wheel", "Part:variant=round_wheel"}),
    "one of two tags missing": (
        lambda d: schema("Wheel")(d)["allOf"][0]["properties"].update(type={"const": "wheel"}),
        {"Part:variant=round_wheel"},
    ),
    "tag too many": (
        lambda d: part(d)["oneOf"].insert(0, {"$ref": "#/components/schemas/WidgetEvent"}),
        {"Part:variant=progress"},
    ),
    "member of a variant missing": (
        lambda d: schema("Bolt")(d)["properties"].pop("metric"),
        {"Bolt.metric:member"},
    ),
    "alternative of a request missing": (
        lambda d: create(d)["properties"].update(text={"type": "string"}),
        {"WidgetCreateParams.text:variant=array"},
    ),
    "alternative of a request too many": (
        lambda d: create(d)["properties"].update(name={"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        {"WidgetCreateParams.name:variant=number"},
    ),
    "request member required": (
        lambda d: create(d)["required"].append("stream"),
        {"WidgetCreateParams.stream:required"},
    ),
    "open object closed": (
        lambda d: schema("PartParam")(d)["properties"]["sketch"].update(additionalProperties=False),
        {"part_param.SketchTyped:open"},
    ),
    "event member missing": (
        lambda d: schema("WidgetEvent")(d)["properties"].pop("done"),
        {"WidgetEvent.done:member"},
    ),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_description_differs_there_and_nowhere_else(mini_sdk: Path, name: str) -> None:
    breaks, expected = BREAKS[name]
    document = mini_document()
    breaks(document)
    drift = compare(mini_sdk, document)
    assert keys(drift) == expected
    assert drift.count().differing == len(expected)
    assert drift.count().percent < 100


def test_beta_resources_are_compared_with_the_view_of_all_betas(mini_sdk: Path) -> None:
    document = mini_document()
    contract = mini_contract(document)
    contract.overlays["glow.yaml"]["actions"][0]["update"]["parameters"][0]["required"] = True
    drift = check_drift(contract, mini_sdk, Reviewed((), WITHOUT_OLD))
    assert keys(drift) == {"beta GET /v1/widgets/{widget_id} query.glow:required"}
    assert drift.differences()[0][0].beta


def test_a_beta_that_selects_old_shapes_is_left_out_by_name(mini_sdk: Path) -> None:
    assert keys(compare(mini_sdk, mini_document(), without={})) == {"Widget.note:member"}
    with pytest.raises(DriftError, match="unknown beta: missing"):
        compare(mini_sdk, mini_document(), without={"missing": OldShapes(("widgets",), "?")})


def test_apis_can_be_chosen(mini_sdk: Path) -> None:
    document = mini_document()
    del document["paths"]["/v1/widgets/upload"]
    assert compare(mini_sdk, document, apis=("gadgets",)).differences() == []
    assert compare(mini_sdk, document, apis=("gadgets", "widgets")).count().differing == 1
    with pytest.raises(DriftError, match=r"unknown API 'gizmos'; choose from: all, gadgets, widgets"):
        compare(mini_sdk, document, apis=("gizmos",))


def test_what_only_the_sdk_has_is_compared_when_asked_for(mini_sdk: Path) -> None:
    contract = mini_contract()
    del contract.overlays["glow.yaml"]["actions"][1]
    reviewed = Reviewed((), WITHOUT_OLD)
    assert check_drift(contract, mini_sdk, reviewed).apis == ("widgets",)
    drift = check_drift(contract, mini_sdk, reviewed, ["all"])
    assert keys(drift) == {"beta POST /v1/gadgets:operation"}


def test_a_reviewed_difference_counts_apart_and_a_stale_one_is_named(mini_sdk: Path) -> None:
    document = mini_document()
    del widget(document)["properties"]["price"]
    known = Entry("Widget.pri*:member", "we do not sell", "nowhere")
    gone = Entry("Widget.id:nullable", "was so once", "nowhere")
    drift = compare(mini_sdk, document, known, gone)
    count = drift.count()
    assert (count.reviewed, count.differing, count.compared - count.agreed) == (1, 0, 1)
    assert drift.stale == (gone,)
    assert [entry for fact, entry in drift.differences() if fact.key in keys(drift)] == [known]
    assert compare(mini_sdk, document, known, gone, apis=("gadgets",)).stale == ()


def test_an_asterisk_is_the_only_pattern() -> None:
    assert Entry("A[*].b{}:enum=*", "r", "s").matches("A[x].b{}:enum=y")
    assert not Entry("A[x].b:member", "r", "s").matches("Ax.b:member")
    assert not Entry("A.b:member", "r", "s").matches("A.b:member2")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("types/widget.py", "class Widget(BaseModel:\n", "cannot read types/widget.py of the SDK"),
        ("types/bolt.py", "class Bolt(BaseModel):\n    type: 1 + 1\n", "cannot read the type 1 \\+ 1"),
        ("types/bolt.py", "class Bolt(BaseModel):\n    type: Literal[x()]\n", "cannot read the literal x"),
        (
            "resources/odd.py",
            "class Odd(SyncAPIResource):\n    def go(self):\n        return self._get(self.url)\n",
            "cannot read the path of go in resources.odd",
        ),
    ],
)
def test_an_sdk_that_is_written_otherwise_is_an_error(
    tmp_path: Path, name: str, text: str, message: str
) -> None:
    package = write_mini_sdk(tmp_path)
    (package / name).write_text(text, encoding="utf-8")
    with pytest.raises(DriftError, match=message):
        compare(package, mini_document())
