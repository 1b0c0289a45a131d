"""The events of webhooks are compared too: which there are, and what each says."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from drift_mini_document import mini_contract, mini_document
from drift_mini_sdk import write_mini_sdk

from claude_conformance.review.drift import Drift, Reviewed, check_drift
from claude_conformance.review.drift.reviewed import OldShapes

TYPES = """
from typing import Union
from typing_extensions import Literal, Annotated, TypeAlias
from ..._models import BaseModel, UnionDiscriminator

class Made(BaseModel):
    id: str
    type: Literal["widget.made"]

class Bent(BaseModel):
    id: str
    angle: float
    type: Literal["widget.bent"]

Data: TypeAlias = Annotated[Union[Made, Bent], UnionDiscriminator("type")]

class WidgetHook(BaseModel):
    id: str
    data: Data
    type: Literal["event"]
"""
RESOURCE = """
from ...types.beta.widget_hook import WidgetHook
from ..._resource import SyncAPIResource, AsyncAPIResource

class Hooks(SyncAPIResource):
    def unwrap(self, payload: str) -> WidgetHook:
        return cast(WidgetHook, payload)

class AsyncHooks(AsyncAPIResource):
    def unwrap(self, payload: str) -> WidgetHook:
        return cast(WidgetHook, payload)
"""


def variant(name: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["id", "type", *more],
        "properties": {"id": {"type": "string"}, "type": {"const": name}, **more},
    }


def hook(name: str) -> dict[str, Any]:
    data = {"$ref": f"#/components/schemas/{name}"}
    parts = [{"$ref": "#/components/schemas/Hook"}, {"type": "object", "properties": {"data": data}}]
    body = {"content": {"application/json": {"schema": {"allOf": parts}}}}
    return {"post": {"x-client-method": "beta.hooks.unwrap", "requestBody": body, "responses": {}}}


def document() -> dict[str, Any]:
    found = mini_document()
    data = {
        "oneOf": [{"$ref": "#/components/schemas/Made"}, {"$ref": "#/components/schemas/Bent"}],
        "discriminator": {"propertyName": "type"},
    }
    found["components"]["schemas"] |= {
        "Made": variant("widget.made"),
        "Bent": variant("widget.bent", angle={"type": "number"}),
        "Hook": {
            "type": "object",
            "required": ["id", "data", "type"],
            "properties": {"id": {"type": "string"}, "data": data, "type": {"const": "event"}},
        },
    }
    found["webhooks"] = {"widget.made": hook("Made"), "widget.bent": hook("Bent")}
    return copy.deepcopy(found)


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_mini_sdk(tmp_path_factory.mktemp("sdk"))
    for name in ("types", "resources"):
        (folder / name / "beta").mkdir(exist_ok=True)
        (folder / name / "beta" / "__init__.py").touch()
    (folder / "types" / "beta" / "widget_hook.py").write_text(TYPES, encoding="utf-8")
    (folder / "resources" / "beta" / "hooks.py").write_text(RESOURCE, encoding="utf-8")
    return folder


def compare(sdk: Path, described: dict[str, Any]) -> Drift:
    old = {"old-1": OldShapes(("widgets",), "selects a shape that the SDK no longer has")}
    return check_drift(mini_contract(described), sdk, Reviewed((), old), ())


def differences(drift: Drift) -> set[str]:
    return {fact.key for fact in drift.facts.differences()}


def test_events_that_agree_are_counted(sdk: Path) -> None:
    drift = compare(sdk, document())
    assert differences(drift) == set()
    assert "webhooks" in drift.apis
    assert drift.count("webhooks").compared >= 12
    assert drift.count("webhooks", beta=False).compared == 0


def test_a_description_without_webhooks_lacks_every_event(sdk: Path) -> None:
    described = document()
    del described["webhooks"]
    drift = check_drift(mini_contract(described), sdk, Reviewed(), ("webhooks",))
    assert {"webhook widget.made:operation", "webhook widget.bent:operation"} <= differences(drift)


BREAKS: dict[str, tuple[Callable[[dict[str, Any]], Any], str]] = {
    "event missing": (lambda d: d["webhooks"].pop("widget.bent"), "webhook widget.bent:operation"),
    "event too many": (
        lambda d: d["webhooks"].update({"widget.lost": hook("Made")}),
        "webhook widget.lost:operation",
    ),
    "another method": (
        lambda d: d["webhooks"]["widget.made"]["post"].update({"x-client-method": "hooks.read"}),
        "webhook widget.made:client-method",
    ),
    "member of an event missing": (
        lambda d: d["components"]["schemas"]["Bent"]["properties"].pop("angle"),
        "angle:member",
    ),
    "member of the envelope missing": (
        lambda d: d["components"]["schemas"]["Hook"]["properties"].pop("id"),
        "id:member",
    ),
    "data of another event": (
        lambda d: d["webhooks"].update({"widget.bent": hook("Made")}),
        "angle:member",
    ),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_event_differs(sdk: Path, name: str) -> None:
    change, expected = BREAKS[name]
    described = document()
    change(described)
    found = differences(compare(sdk, described))
    assert found
    assert any(key.endswith(expected) for key in found)
