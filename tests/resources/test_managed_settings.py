"""What is special about managed settings: one configuration, defaults, and groups in an order."""

from __future__ import annotations

from typing import Any

import pytest
from organization import Organization

from claude_conformance.mock import TEST_CREDENTIALS, MockConfig, MockServer

BETA = "ce-claude-code-managed-settings-2026-10-06"
PATH = "claude_code/managed_settings"
KEY = TEST_CREDENTIALS["adminKey"]
SETTINGS = {"permissions": {"deny": ["WebFetch"]}}


class Settings:
    """Sends requests about managed settings, with the key that they need."""

    def __init__(self, mock: MockServer) -> None:
        self.org = Organization(mock)

    def get(self, path: str, **query: Any) -> Any:
        return self.org.fine("GET", f"{PATH}/{path}", query=query, beta=BETA, key=KEY)

    def post(self, path: str, body: Any) -> Any:
        return self.org.fine("POST", f"{PATH}/{path}", body, beta=BETA, key=KEY)

    def delete(self, path: str) -> Any:
        return self.org.fine("DELETE", f"{PATH}/{path}", beta=BETA, key=KEY)

    def refused(self, status: int, method: str, path: str, body: Any = None, **query: Any) -> Any:
        how = {"query": query, "beta": BETA, "key": KEY}
        return self.org.refused(status, method, f"{PATH}/{path}", body, **how)

    def group(self, *, settings: Any = SETTINGS) -> str:
        """The id of a new group that has settings."""
        made: str = self.org.post("rbac_groups", {"name": f"Tides {next(self.org.names)}"})["id"]
        self.post(f"rbac_groups/{made}", {"settings": settings})
        return made


@pytest.fixture
def settings(mock: MockServer) -> Settings:
    return Settings(mock)


def test_the_mode_is_dated_when_it_changes(settings: Settings) -> None:
    first = settings.get("configuration")
    assert (first["mode"], first["mode_updated_at"]) == ({"type": "organization"}, None)
    assert first["rbac_group_order"] == []
    same = settings.post("configuration", {"mode": {"type": "organization"}})
    assert same == first
    after = settings.post("configuration", {"mode": {"type": "rbac_groups"}})
    assert after["mode_updated_at"] is not None
    assert after["rbac_group_order_version"] == first["rbac_group_order_version"]
    assert settings.get("configuration") == after
    assert settings.get("rbac_group_default")["settings"] == {}


def test_what_is_set_is_not_copied_over(settings: Settings) -> None:
    settings.group()
    settings.post("configuration", {"mode": {"type": "rbac_groups"}})
    assert settings.get("rbac_group_default")["settings"] is None


def test_null_clears_the_defaults(settings: Settings) -> None:
    empty = settings.get("rbac_group_default")
    assert (empty["settings"], empty["updated_at"]) == (None, None)
    made = settings.post("rbac_group_default", {"settings": SETTINGS})
    assert made["settings"] == SETTINGS
    assert made["updated_at"] is not None
    assert settings.post("rbac_group_default", {"settings": {"model": "opus"}})["settings"] == {
        "model": "opus"
    }
    assert settings.post("rbac_group_default", {"settings": None}) == empty
    settings.refused(400, "POST", "rbac_group_default", {})


def test_groups_join_the_end_and_keep_their_place(settings: Settings) -> None:
    one, two, three = (settings.group() for _ in range(3))
    before = settings.get("configuration")
    assert before["rbac_group_order"] == [one, two, three]
    again = settings.post(f"rbac_groups/{one}", {"settings": {"model": "opus"}})
    assert again["settings"] == {"model": "opus"}
    assert settings.get("configuration") == before
    order = {"rbac_group_order": [two, one, three]}
    version = {"rbac_group_order_version": before["rbac_group_order_version"]}
    after = settings.post("configuration", {**order, **version})
    assert after["rbac_group_order"] == [two, one, three]
    assert after["rbac_group_order_version"] != before["rbac_group_order_version"]
    settings.refused(409, "POST", "configuration", {**order, **version})
    gone = settings.delete(f"rbac_groups/{two}")
    assert gone == {"rbac_group_id": two, "type": "claude_code_rbac_group_managed_settings_deleted"}
    assert settings.get("configuration")["rbac_group_order"] == [one, three]
    for method in ("GET", "DELETE"):
        error = settings.refused(404, method, f"rbac_groups/{two}")
        assert error["details"] == {"error_code": "rbac_group_managed_settings_not_found"}


def test_an_order_names_each_group_once(settings: Settings) -> None:
    one, two = settings.group(), settings.group()
    version = settings.get("configuration")["rbac_group_order_version"]
    for wrong in ([one], [one, one], [one, two, "rbac_group_none"], []):
        body = {"rbac_group_order": wrong, "rbac_group_order_version": version}
        settings.refused(400, "POST", "configuration", body)
    settings.refused(400, "POST", "configuration", {"rbac_group_order": [one, two]})
    settings.refused(400, "POST", "configuration", {"rbac_group_order_version": version})
    assert settings.get("configuration")["rbac_group_order"] == [one, two]


def test_only_groups_whose_place_changes_are_dated(mock: MockServer) -> None:
    settings = Settings(mock)
    one, two, three = (settings.group() for _ in range(3))

    def dates() -> list[str]:
        return [settings.get(f"rbac_groups/{id}")["updated_at"] for id in (one, two, three)]

    before = dates()
    mock.advance(60)
    version = settings.get("configuration")["rbac_group_order_version"]
    settings.post(
        "configuration",
        {"rbac_group_order": [two, one, three], "rbac_group_order_version": version},
    )
    after = dates()
    assert [old != new for old, new in zip(before, after, strict=True)] == [True, True, False]


def test_the_list_has_summaries_in_the_order(settings: Settings) -> None:
    one, two, three = (settings.group() for _ in range(3))
    version = settings.get("configuration")["rbac_group_order_version"]
    order = [three, one, two]
    settings.post("configuration", {"rbac_group_order": order, "rbac_group_order_version": version})
    found, page = [], {}
    while True:
        listed = settings.get("rbac_groups", limit=1, **page)
        found += listed["data"]
        page = {"page": listed["next_page"]}
        if listed["next_page"] is None:
            break
    assert [one["rbac_group_id"] for one in found] == order
    assert {one["type"] for one in found} == {"claude_code_rbac_group_managed_settings_summary"}
    assert "settings" not in found[0]


def test_another_order_ends_a_list(settings: Settings) -> None:
    assert settings.get("rbac_groups") == {"data": [], "next_page": None}
    one, two = settings.group(), settings.group()
    assert settings.get("rbac_groups")["next_page"] is None
    page = settings.get("rbac_groups", limit=1)["next_page"]
    assert settings.get("rbac_groups", limit=1, page=page)["data"][0]["rbac_group_id"] == two
    settings.group()
    settings.refused(409, "GET", "rbac_groups", limit=1, page=page)
    settings.refused(400, "GET", "rbac_groups", page="page_none")
    assert one in settings.get("configuration")["rbac_group_order"]


def test_a_deleted_group_keeps_its_settings(settings: Settings) -> None:
    one = settings.group()
    assert settings.get(f"rbac_groups/{one}")["rbac_group_status"] == {"type": "active"}
    settings.org.fine("DELETE", f"rbac_groups/{one}")
    assert settings.get(f"rbac_groups/{one}")["rbac_group_status"] == {"type": "deleted"}
    assert settings.get("configuration")["rbac_group_order"] == [one]
    error = settings.refused(404, "POST", f"rbac_groups/{one}", {"settings": {}})
    assert error["details"] == {"error_code": "rbac_group_not_found"}


def test_a_document_has_at_most_a_mebibyte(settings: Settings) -> None:
    one = settings.group()
    for path in (f"rbac_groups/{one}", "rbac_group_default"):
        settings.refused(400, "POST", path, {"settings": {"x": "x" * 1024 * 1024}})
        settings.post(path, {"settings": {"x": "x" * 1024 * 1000}})


def test_without_its_header_it_does_not_exist() -> None:
    with MockServer(MockConfig()) as mock:
        org = Organization(mock)
        for path in ("configuration", "rbac_groups", "rbac_group_default"):
            org.refused(404, "GET", f"{PATH}/{path}", key=KEY)
