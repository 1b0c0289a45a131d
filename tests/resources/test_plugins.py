"""What is special about plugins: uploads, the served version, settings of groups, checks of marketplaces."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import httpx
import pytest
from organization import Organization

from claude_conformance.mock import MockServer
from claude_conformance.mock.world.credentials import TEST_CREDENTIALS

BETA = "ce-plugins-2026-09-01"
MANIFEST = ".claude-plugin/plugin.json"
OWN, OF_MEMBER, SYNCED = (
    "plugins/plugin_01Hc8WnZq3XvKmTr5LsYdB7P",
    "plugins/plugin_01Jd9XpBr4YwLnVs6MtZfC8Q",
    "plugins/plugin_01Kf2YqDs5ZxMpWt7NvBgD9R",
)
FAILED, SERVED, SCANNED = (
    "pluginver_01Rk5XwTz8VqNnLm3HsYcD2J",
    "pluginver_01Sm6YxVb9WrPpNq4JtZdF3K",
    "pluginver_01Xr2EcAg5BwTtSv8NyGjK7P",
)
OF_MEMBERS_VERSION = "pluginver_01Vp8BzYd3YtRrQs6LwDgH5M"
GROUP = "rbac_group_01Lf9UrX4wSaY7oNc3ZdQk6M"
SHA = "6dcb09b5b57875f334f61aebed695e2e4193db5e"


class Plugins(Organization):
    """Sends requests with a key of the Admin API."""

    def send(self, method: str, path: str, body: Any = None, **how: Any) -> httpx.Response:
        how = {"beta": BETA, "key": TEST_CREDENTIALS["adminKey"], **how}
        return super().send(method, path, body, **how)

    def form(self, path: str, files: Any, **fields: str) -> httpx.Response:
        headers = {
            "x-api-key": TEST_CREDENTIALS["adminKey"],
            "anthropic-version": "2023-06-01",
            "anthropic-beta": BETA,
        }
        url = f"{self.mock.url}/v1/organizations/{path}"
        return httpx.post(url, files=files, data=fields, headers=headers, timeout=20)

    def upload(self, path: str, files: dict[str, bytes], **fields: str) -> Any:
        response = self.form(path, [("files[]", item) for item in files.items()], **fields)
        assert response.status_code == 200, response.text
        return response.json()

    def check(self, archive: bytes) -> Any:
        files = {"archive": ("market.zip", archive)}
        response = self.form("plugin_marketplaces/validate_archive", files)
        assert response.status_code == 200, response.text
        return response.json()


@pytest.fixture
def org(mock: MockServer) -> Plugins:
    return Plugins(mock)


def files(name: str = "tides", **more: Any) -> dict[str, bytes]:
    return {MANIFEST: json.dumps({"name": name, **more}).encode()}


def zipped(content: dict[str, bytes], comment: str = "") -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.comment = comment.encode()
        for path, one in content.items():
            archive.writestr(path, one)
    return data.getvalue()


def market(*entries: Any, folder: str = "") -> dict[str, bytes]:
    text = json.dumps({"name": "harbour", "plugins": list(entries)}).encode()
    return {f"{folder}.claude-plugin/marketplace.json": text, f"{folder}plugins/tides/README.md": b"Tides"}


def test_a_plugin_shows_what_its_manifest_says(org: Plugins) -> None:
    content = files(displayName="Tides", version="v1.4.0", mcpServers={"radio": {}})
    content |= {"skills/next/SKILL.md": b"Look.", "commands/log.md": b"Log.", "agents/pilot.md": b"Steer."}
    made = org.upload("plugins", content, release_notes="First.")
    assert (made["name"], made["display_name"], made["manifest_version"]) == ("tides", "Tides", "1.4.0")
    kinds = {(one["type"], one["name"]) for one in made["components"]}
    assert kinds == {("skill", "next"), ("command", "log"), ("agent", "pilot"), ("mcp_server", "radio")}
    assert (made["reach"], made["owner"], made["served_version_pinned"]) == (
        "remote",
        {"type": "organization"},
        False,
    )
    version = org.get(f"plugins/{made['id']}/versions/latest")
    assert version["id"] == made["served_version_id"] == made["latest_version_id"]
    assert (version["release_notes"], version["created_by"]["type"]) == ("First.", "api_actor")
    assert org.get("plugins")["data"][0] == made == org.get(f"plugins/{made['id']}")


@pytest.mark.parametrize(
    ("version", "shown"), [("latest", None), ("V2", "2"), ("1.0 beta", None), ("1" * 65, None)]
)
def test_the_version_of_a_manifest_is_plain(org: Plugins, version: str, shown: str | None) -> None:
    assert org.upload("plugins", files(version=version))["manifest_version"] == shown


def test_a_name_is_taken_within_its_marketplace(org: Plugins) -> None:
    first = org.upload("plugins", files())
    again = org.form("plugins", [("files[]", item) for item in files().items()])
    details = again.json()["error"]["details"]
    assert (again.status_code, details) == (
        409,
        {"error_code": "plugin_name_taken", "plugin_id": first["id"]},
    )
    org.fine("DELETE", f"plugins/{first['id']}")
    org.upload("plugins", files())


def test_uploads_go_to_marketplaces_of_the_organization(org: Plugins) -> None:
    listed = org.get("plugin_marketplaces")["data"]
    by_kind = {(one["owner"]["type"], one["source"]): one["id"] for one in listed}
    parts = [("files[]", item) for item in files().items()]
    for kind, status in ((("user", "manual"), 400), (("organization", "github"), 400)):
        assert org.form("plugins", parts, marketplace_id=by_kind[kind]).status_code == status
    assert org.form("plugins", parts, marketplace_id="marketplace_none").status_code == 404
    made = org.upload("plugins", files(), marketplace_id=by_kind["organization", "manual"])
    listed = org.get("plugins", {"marketplace_id": made["marketplace_id"]})["data"]
    assert [one["name"] for one in listed] == ["tides", "tide-tables"]
    org.refused(400, "DELETE", SYNCED)
    org.refused(403, "POST", OF_MEMBER, {"served_version_id": OF_MEMBERS_VERSION})


def test_a_new_version_is_served_until_one_is_pinned(org: Plugins) -> None:
    made = org.upload("plugins", files(version="1"))
    path = f"plugins/{made['id']}"
    second = org.upload(f"{path}/versions", files(version="2"))
    plugin = org.get(path)
    assert (plugin["served_version_id"], plugin["manifest_version"]) == (second["id"], "2")
    pinned = org.post(path, {"served_version_id": made["served_version_id"]})
    assert (pinned["served_version_pinned"], pinned["manifest_version"]) == (True, "1")
    third = org.upload(f"{path}/versions", files(version="3"))
    plugin = org.get(path)
    assert (plugin["served_version_id"], plugin["latest_version_id"]) == (
        made["served_version_id"],
        third["id"],
    )
    assert [one["manifest_version"] for one in org.get(f"{path}/versions")["data"]] == ["3", "2", "1"]
    org.fine("DELETE", path)
    org.refused(404, "GET", f"{path}/versions/{second['id']}")


def test_the_served_version_can_be_pinned_as_it_is(org: Plugins) -> None:
    assert org.get(SYNCED)["served_version_pinned"] is False
    served = org.post(SYNCED, {"served_version_id": "pluginver_01Wq9DbZf4ZvSsRt7MxFhJ6N"})
    assert (served["served_version_pinned"], served["latest_version_id"]) == (True, SCANNED)


def test_scans_decide_what_can_be_served(org: Plugins) -> None:
    pending = org.refused(409, "POST", SYNCED, {"served_version_id": SCANNED})
    assert pending["details"] == {"error_code": "scan_pending", "plugin_version_id": SCANNED}
    failed = org.refused(400, "POST", OWN, {"served_version_id": FAILED})
    assert failed["details"] == {"error_code": "scan_failed", "plugin_version_id": FAILED}
    org.refused(404, "POST", OWN, {"served_version_id": "pluginver_none"})
    org.refused(400, "POST", OWN, {"served_version_id": "latest"})


def test_an_archive_is_returned_as_it_was_sent(org: Plugins) -> None:
    sent = zipped(files(), "as it is")
    made = org.upload("plugins", {"tides.plugin": sent})
    path = f"plugins/{made['id']}/versions/{made['latest_version_id']}/content"
    got = org.send("GET", path)
    assert (got.content, got.headers["content-type"]) == (sent, "application/zip")
    assert got.headers["content-disposition"] == "attachment; filename*=UTF-8''tides.zip"
    org.refused(404, "GET", f"plugins/{made['id']}/versions/latest/content")
    parts = org.upload("plugins", {**files("knots"), "skills/bow/SKILL.md": b"Tie."})
    path = f"plugins/{parts['id']}/versions/{parts['latest_version_id']}/content"
    with zipfile.ZipFile(io.BytesIO(org.send("GET", path).content)) as archive:
        assert archive.namelist() == [MANIFEST, "skills/bow/SKILL.md"]
    seeded = org.send("GET", f"{OWN}/versions/{SERVED}/content")
    with zipfile.ZipFile(io.BytesIO(seeded.content)) as archive:
        assert json.loads(archive.read(MANIFEST))["name"] == "tide-tables"


def test_settings_are_those_of_the_organization_and_of_groups(org: Plugins) -> None:
    path = f"plugins/{org.upload('plugins', files())['id']}"
    assert org.get(f"{path}/installation_settings")["data"] == []
    plugin = org.get(path)
    assert plugin["organization_installation_preference"] == "available"
    assert plugin["organization_installation_preference_inherited"] is True
    at = f"{path}/installation_settings"
    made = org.post(f"{at}/organization", {"installation_preference": "required"})
    assert made["target"] == {"type": "organization"}
    assert org.post(f"{at}/organization", {"installation_preference": "required"}) == made
    group = org.post(f"{at}/{GROUP}", {"installation_preference": "not_available"})
    assert group["target"] == {"type": "rbac_group", "rbac_group_id": GROUP}
    assert org.get(at)["data"] == [group, made]
    assert org.get(at, {"target_type": "organization"})["data"] == [made]
    plugin = org.get(path)
    assert plugin["organization_installation_preference"] == "required"
    assert plugin["organization_installation_preference_inherited"] is False
    gone = org.fine("DELETE", f"{at}/{GROUP}")
    assert gone == {
        "type": "plugin_installation_setting_deleted",
        "plugin_id": plugin["id"],
        "target": {"type": "rbac_group", "rbac_group_id": GROUP},
    }
    org.refused(404, "DELETE", f"{at}/{GROUP}")
    org.refused(400, "POST", f"{at}/organization", {"installation_preference": "maybe"})


def test_plugins_of_members_have_shares_instead(org: Plugins) -> None:
    org.refused(404, "GET", f"{OF_MEMBER}/installation_settings")
    required = {"installation_preference": "required"}
    org.refused(404, "POST", f"{OF_MEMBER}/installation_settings/organization", required)
    shares = org.get(f"{OF_MEMBER}/shares")["data"]
    assert [one["target"]["type"] for one in shares] == ["organization_member", "rbac_group"]
    assert org.get(f"{OF_MEMBER}/shares", {"target_type": "rbac_group"})["data"] == shares[1:]
    org.refused(404, "GET", f"{OWN}/shares")
    assert org.get(OF_MEMBER)["organization_installation_preference"] is None


def test_lists_are_filtered_by_owner(org: Plugins) -> None:
    (mine,) = org.get("plugins", {"owner_type": "user"})["data"]
    assert org.get("plugins", {"owner_user_id": mine["owner"]["user_id"]})["data"] == [mine]
    assert org.get("plugins", {"owner_user_id": "user_none"})["data"] == []
    assert len(org.get("plugin_marketplaces", {"owner_type": "organization"})["data"]) == 2
    assert len(org.get("plugin_marketplaces", {"source": "github"})["data"]) == 1


def test_a_key_reads_its_own_organization(org: Plugins) -> None:
    own = org.send("GET", "plugins").headers["anthropic-organization-id"]
    assert len(org.get("plugins", {"organization_id": own})["data"]) == 3
    org.refused(404, "GET", f"plugins?organization_id={own[:-1]}1")
    org.refused(400, "GET", "plugins?organization_id=harbour")


def test_a_compliance_key_reads_and_changes_nothing(org: Plugins) -> None:
    key = TEST_CREDENTIALS["complianceKey"]
    assert org.send("GET", OWN, key=key).status_code == 200
    org.refused(403, "POST", OWN, {"served_version_id": SERVED}, key=key)
    org.refused(403, "POST", "plugin_marketplaces/validate_repository", {"repository_url": "x"}, key=key)


def test_the_default_of_a_marketplace_counts_for_its_plugins(org: Plugins) -> None:
    made = org.upload("plugins", files())
    path = f"plugin_marketplaces/{made['marketplace_id']}"
    changed = org.post(path, {"default_installation_preference": "required"})
    assert changed["default_installation_preference"] == "required"
    assert org.get(f"plugins/{made['id']}")["organization_installation_preference"] == "required"
    of_member = org.get("plugin_marketplaces", {"owner_type": "user"})["data"][0]["id"]
    body = {"default_installation_preference": "required"}
    org.refused(403, "POST", f"plugin_marketplaces/{of_member}", body)


def test_an_archive_of_a_marketplace_is_checked(org: Plugins) -> None:
    good = market({"name": "tides", "source": "./plugins/tides"}, {"name": "far", "source": {"repo": "a/b"}})
    report = org.check(zipped(good, SHA))
    assert (report["valid"], report["total_plugin_count"], report["commit_sha"]) == (True, 2, SHA)
    report = org.check(zipped(market({"name": "knots", "source": "./plugins/knots"}, folder="main/")))
    assert (report["valid"], report["commit_sha"]) == (False, None)
    assert [(one["name"], one["error_code"]) for one in report["plugin_errors"]] == [
        ("knots", "source_not_found")
    ]
    broken = {
        b"no archive": "archive_unreadable",
        zipped({"README.md": b""}): "manifest_missing",
        zipped({".claude-plugin/marketplace.json": b"[]"}): "manifest_invalid",
        zipped(market({"source": "./plugins/tides"})): "manifest_invalid",
    }
    for archive, code in broken.items():
        report = org.check(archive)
        assert (report["valid"], report["manifest_error_code"]) == (False, code)


def test_a_repository_of_a_marketplace_is_on_github(org: Plugins) -> None:
    path = "plugin_marketplaces/validate_repository"
    good = "https://github.com/harbour/plugins"
    for url in (good, f"{good}.git", f"{good}/", "https://github.com:443/harbour/plugins"):
        report = org.post(path, {"repository_url": url, "ref": "main"})
        assert (report["ref"], len(report["commit_sha"])) == ("main", 40)
    assert org.post(path, {"repository_url": good, "ref": SHA})["commit_sha"] == SHA
    for url in (
        "http://github.com/harbour/plugins",
        "https://example.com/harbour/plugins",
        "https://me@github.com/harbour/plugins",
        "https://github.com:8443/harbour/plugins",
        "https://github.com:x/harbour/plugins",
        "https://github.com/harbour",
        "https://github.com/harbour/plugins/tree",
        "https://[github.com/harbour/plugins",
    ):
        org.refused(400, "POST", path, {"repository_url": url})
    for ref in ("", "a..b", "a b", "x" * 256):
        org.refused(400, "POST", path, {"repository_url": good, "ref": ref})
