"""The description is split by API, and loads as one again."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from claude_conformance.contract import (
    Contract,
    ContractError,
    OverlayError,
    RouteNotFound,
    load_contract,
    shipped_apis,
)
from claude_conformance.contract.parts import Index, index, merge, split

BETA = "harbours-2026-01-01"


def operation(name: str, api: str, *schemas: str, **more: Any) -> dict[str, Any]:
    """An operation of an API whose response refers to schemas."""
    one_of = [{"$ref": f"#/components/schemas/{schema}"} for schema in schemas]
    content = {"application/json": {"schema": {"oneOf": one_of}}}
    return {
        "operationId": name,
        "tags": [api],
        "responses": {"200": {"description": "x", "content": content}},
        **more,
    }


DOCUMENT: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "x", "version": "1"},
    "tags": [{"name": "messages"}, {"name": "quays"}, {"name": "cranes"}],
    "security": [{"apiKey": []}],
    "paths": {
        "/v1/messages": {"post": operation("createMessage", "messages", "Message")},
        "/v1/quays/{id}": {
            "get": operation(
                "getQuay", "quays", "Quay", "Shared", **{"x-beta": [BETA], "x-resource": {"kind": "quay"}}
            )
        },
        "/v1/cranes": {
            "get": operation("listCranes", "cranes", "Crane", "Shared", security=[{"craneKey": []}])
        },
    },
    "x-resources": {"quay": {"schema": {"$ref": "#/components/schemas/Quay"}}},
    "components": {
        "schemas": {
            "Message": {"properties": {"unit": {"$ref": "#/components/schemas/Unit"}}},
            "Unit": {},
            "Quay": {"properties": {"unit": {"$ref": "#/components/schemas/Unit"}}},
            "Crane": {"discriminator": {"propertyName": "t", "mapping": {"a": "#/components/schemas/Jib"}}},
            "Jib": {},
            "Shared": {},
            "Unused": {},
        },
        "securitySchemes": {"apiKey": {}, "craneKey": {}},
    },
}


def in_order(document: dict[str, Any]) -> dict[str, Any]:
    document = copy.deepcopy(document)
    kinds = document["components"]
    document["components"] = {kind: dict(sorted(members.items())) for kind, members in kinds.items()}
    return document


def test_a_part_has_what_only_its_operations_need() -> None:
    core, parts = split(DOCUMENT)
    assert set(core["paths"]) == {"/v1/messages"}
    assert set(core["components"]["schemas"]) == {"Message", "Unit", "Unused"}
    assert core["x-resources"] == {}
    assert list(parts) == ["quays", "cranes"]
    assert set(parts["quays"]["components"]["schemas"]) == {"Quay", "Shared"}
    assert set(parts["cranes"]["components"]["schemas"]) == {"Crane", "Jib", "Shared"}
    assert set(core["components"]["securitySchemes"]) == {"apiKey", "craneKey"}
    assert set(parts["quays"]["x-resources"]) == {"quay"}


def test_a_part_has_the_kinds_that_its_operations_name_and_those_above() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["x-resources"]["quay"]["parent"] = "harbour"
    document["x-resources"] |= {"harbour": {}, "crane": {}}
    document["paths"]["/v1/cranes"]["get"]["x-resource"] = {"kind": "crane", "needs": {"quay_id": "quay"}}
    _, parts = split(document)
    assert set(parts["quays"]["x-resources"]) == {"quay", "harbour"}
    assert set(parts["cranes"]["x-resources"]) == {"crane", "quay", "harbour"}


def test_the_core_and_all_parts_are_the_whole() -> None:
    core, parts = split(DOCUMENT)
    assert in_order(merge(core, parts.values())) == in_order(DOCUMENT)
    assert set(merge(core, [parts["cranes"]])["paths"]) == {"/v1/messages", "/v1/cranes"}


def test_webhooks_are_in_the_part_of_their_tag() -> None:
    schema = {"application/json": {"schema": {"$ref": "#/components/schemas/Unused"}}}
    sunk = {"post": {"tags": ["quays"], "requestBody": {"content": schema}}}
    document = {**DOCUMENT, "webhooks": {"quay.sunk": sunk}}
    core, parts = split(document)
    assert "webhooks" not in core
    assert "webhooks" not in parts["cranes"]
    assert parts["quays"]["webhooks"] == {"quay.sunk": sunk}
    assert "Unused" in parts["quays"]["components"]["schemas"]
    assert in_order(merge(core, parts.values())) == in_order(document)


def test_the_index_knows_the_part_of_a_path() -> None:
    found = Index(index(split(DOCUMENT)[1]))
    assert found.names == ("quays", "cranes")
    assert found.api_of("/v1/quays/7") == "quays"
    assert found.api_of("/v1/quays/7/more") is None
    assert found.api_of("/v1/messages") is None


def test_an_overlay_does_not_need_the_apis_that_a_contract_lacks() -> None:
    overlay = {
        "overlay": "1.1.0",
        "info": {"title": "x", "version": "1"},
        "actions": [
            {"target": "$.components.schemas.Quay.properties.unit", "remove": True},
            {"target": "$.components.schemas.Message", "update": {"title": "Letter"}},
        ],
    }
    table = {
        "default_version": "1",
        "versions": {"1": ["old.yaml"]},
        "betas": {},
        "variants": {},
        "documents": {},
    }
    core, parts = split(DOCUMENT)
    overlays = {"old.yaml": overlay}
    part = Contract(merge(core, [parts["cranes"]]), overlays, table, whole=False)
    assert part.view("1").document["components"]["schemas"]["Message"]["title"] == "Letter"
    with pytest.raises(OverlayError):
        Contract(merge(core, [parts["cranes"]]), overlays, table).view("1")
    whole = Contract(DOCUMENT, overlays, table).view("1").document["components"]["schemas"]
    assert whole["Quay"] == {"properties": {}}


def test_an_operation_is_there_only_with_its_beta() -> None:
    status = {"status": "live", "summary": "x"}
    table = {
        "default_version": "1",
        "versions": {"1": []},
        "betas": {BETA: status, "other-2026-01-01": status},
        "variants": {},
        "documents": {},
    }
    contract = Contract(DOCUMENT, {}, table)
    assert contract.view("1", [BETA]).match("GET", "/v1/quays/7").operation.id == "getQuay"
    for betas in ([], ["other-2026-01-01"]):
        view = contract.view("1", betas)
        assert set(view.operations) == {"createMessage", "listCranes"}
        assert view.document["x-resources"] == {}
        with pytest.raises(RouteNotFound):
            view.match("GET", "/v1/quays/7")
    assert contract.view("1", ["other-2026-01-01"]) is contract.view("1")


def test_the_shipped_parts_load_one_by_one() -> None:
    whole = load_contract(*shipped_apis())
    for api in shipped_apis():
        for path in load_contract(api).base["paths"].keys() - load_contract().base["paths"].keys():
            assert load_contract().with_path(path) is load_contract(api)
            assert whole.with_path(path) is whole
    assert load_contract().with_path("/v1/nowhere") is load_contract()


def test_an_unknown_api_is_named() -> None:
    with pytest.raises(ContractError, match="unknown API 'harbours'"):
        load_contract("harbours")
