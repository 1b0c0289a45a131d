"""The Models API: order, pages, aliases, stages of life."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mock_kit import VIEW, headers

from claude_conformance.mock import MockServer
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.resources.paging import id_page
from claude_conformance.mock.world.catalogue import MODELS, Catalogue


def get(server: MockServer, query: str = "") -> httpx.Response:
    return httpx.get(f"{server.url}/v1/models{query}", headers=headers(server))


def test_page_fits_the_contract(server: MockServer) -> None:
    page = get(server).json()
    assert VIEW.response_violations(VIEW.operations["listModels"], 200, "application/json", page) == []
    assert len(page["data"]) <= 20
    assert (page["first_id"], page["last_id"]) == (page["data"][0]["id"], page["data"][-1]["id"])
    dates = [item["created_at"] for item in get(server, "?limit=1000").json()["data"]]
    assert dates == sorted(dates, reverse=True)


@pytest.mark.parametrize("query", ["limit=0", "limit=1001", "limit=x", "limit=", "limit=1.5", "limit=-3"])
def test_bad_limit(server: MockServer, query: str) -> None:
    answer = get(server, f"?{query}")
    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith("limit: Input should be ")


def test_bad_cursor(server: MockServer) -> None:
    assert get(server, "?after_id=nobody").status_code == 400
    first, second = (model.id for model in MODELS[:2])
    assert get(server, f"?after_id={first}&before_id={second}").status_code == 400


def test_stages_of_life(server: MockServer) -> None:
    def stages(query: str) -> set[str]:
        return {item["lifecycle"] for item in get(server, f"?limit=1000{query}").json()["data"]}

    assert stages("") == {"active", "deprecated"}
    assert stages("&lifecycle[]=retired") == {"retired"}
    assert stages("&lifecycle%5B%5D=active&lifecycle%5B%5D=retired") == {"active", "retired"}
    assert get(server, "?lifecycle[]=dead").status_code == 400


def test_aliases_and_retired_models() -> None:
    catalogue = Catalogue()
    assert catalogue.find("claude-sonnet-4-5") is catalogue.find("claude-sonnet-4-5-20250929")
    assert catalogue.find("claude-opus-4-1") is not None
    assert catalogue.usable("claude-opus-4-1") is None
    assert catalogue.find("claude") is None


@given(st.integers(0, 12), st.integers(1, 5))
@settings(deadline=None)
def test_pages_give_each_object_once(count: int, limit: int) -> None:
    items: list[dict[str, Any]] = [{"id": f"m{number}"} for number in range(count)]
    found: list[dict[str, Any]] = []
    page = id_page(items, limit, {})
    found += page["data"]
    while page["has_more"]:
        page = id_page(items, limit, {"after_id": page["last_id"]})
        found += page["data"]
    assert found == items
    back: list[dict[str, Any]] = []
    while page["data"]:
        back = page["data"] + back
        page = id_page(items, limit, {"before_id": page["first_id"]})
    assert back == items
    with pytest.raises(ApiError):
        id_page(items, limit, {"after_id": "none"})
