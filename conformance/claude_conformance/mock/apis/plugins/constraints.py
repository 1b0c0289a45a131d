"""Constraints of plugins and plugin marketplaces."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.apis.plugins.content import MANIFEST, manifest_of
from claude_conformance.mock.apis.plugins.handler import (
    MARKETPLACE,
    ORGANIZATION,
    PLUGIN,
    VERSION,
    library,
    marketplace_of,
    takes_uploads,
)
from claude_conformance.mock.exchange import Upload, Validated
from claude_conformance.mock.http.errors import ApiError, invalid, not_found
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.world import identity

PAGE = "doc/manage-claude/plugins-api"
LONGEST_NAME, LONGEST_DESCRIPTION = 64, 500
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)
REPOSITORY = re.compile(r"/[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+?(\.git)?/?", re.ASCII)

uploads = Constraints(Upload, ("createPlugin", "createPluginVersion"))
plugins = Constraints(Validated, ("updatePlugin",))
reads = Constraints(
    Validated,
    (
        *("listPlugins", "getPlugin", "listPluginVersions", "getPluginVersion", "downloadPluginVersion"),
        *("listPluginInstallationSettings", "listPluginShares"),
        *("listPluginMarketplaces", "getPluginMarketplace"),
    ),
)


@reads("plugins-organization-own", PAGE)
def organization_own(exchange: Validated) -> None:
    """A key reads the plugins of its own organization."""
    asked = exchange.params.get("organization_id")
    if asked is None or asked == identity.ORGANIZATION:
        return
    if not UUID.fullmatch(asked) and not asked.startswith("org_"):
        raise invalid("organization_id: it must be a UUID, or begin with org_")
    raise not_found(f"organization_id: organization `{asked}` not found.")


@uploads("plugin-of-organization", PAGE, on=("createPluginVersion",))
def of_organization(upload: Upload) -> None:
    """A version is added to a plugin of the organization."""
    plugin = Asked.of(upload).parents()[-1]
    if plugin.data["owner"]["type"] != ORGANIZATION:
        raise ApiError(403, "The plugin belongs to a member")


@plugins("plugin-marketplace-manual", PAGE, on=("createPlugin", "createPluginVersion", "deletePlugin"))
def marketplace_manual(exchange: Validated) -> None:
    """What is uploaded or deleted is in a marketplace whose plugins are uploaded."""
    asked = Asked.of(exchange)
    if exchange.operation.id == "createPlugin":
        id_ = asked.body.get("marketplace_id")
        marketplace = library(asked) if id_ is None else asked.store.named(MARKETPLACE, asked.scope, id_)
        if marketplace is None:
            raise not_found(f"marketplace_id: marketplace `{id_}` not found.")
        if not takes_uploads(marketplace):
            raise invalid("marketplace_id: the organization uploads no plugins to this marketplace")
        return
    plugin = asked.record() if asked.action.kind == PLUGIN else asked.parents()[-1]
    if marketplace_of(asked, plugin).data["source"] != "manual":
        raise invalid("The plugin comes from a repository")


@uploads("plugin-manifest-present", PAGE)
def manifest_present(upload: Upload) -> None:
    """The files contain a manifest with a name."""
    manifest = manifest_of(upload)
    if manifest is None:
        raise invalid(f"files: {MANIFEST} is missing, or is not an object of JSON")
    if not isinstance(manifest.get("name"), str):
        raise invalid(f"{MANIFEST}: the name is missing")


@uploads("plugin-name-allowed", PAGE)
def name_allowed(upload: Upload) -> None:
    """The name of a plugin has at most 64 lower-case letters, digits and hyphens."""
    name = str((manifest_of(upload) or {}).get("name", ""))
    plain = all(one in "-0123456789" or (one.isalpha() and one == one.lower()) for one in name)
    if not name or len(name) > LONGEST_NAME or not plain:
        raise invalid(f"{MANIFEST}: the name must be 1 to 64 lower-case letters, digits and hyphens")


@uploads("plugin-description-fits", PAGE)
def description_fits(upload: Upload) -> None:
    """The description in a manifest has at most 500 characters."""
    if len(str((manifest_of(upload) or {}).get("description", ""))) > LONGEST_DESCRIPTION:
        raise invalid(f"{MANIFEST}: the description must have at most {LONGEST_DESCRIPTION} characters")


@uploads("plugin-name-free", PAGE, on=("createPlugin",))
def name_free(upload: Upload) -> None:
    """No two plugins of a marketplace have the same name."""
    asked, name = Asked.of(upload), (manifest_of(upload) or {}).get("name")
    marketplace = asked.body.get("marketplace_id") or library(asked).key[-1]
    for other in asked.records():
        if (other.data["name"], other.data["marketplace_id"]) == (name, marketplace):
            message, details = f"The marketplace has a plugin `{name}`", {"plugin_id": other.key[-1]}
            raise ApiError(409, message, code="plugin_name_taken", details=details)


@uploads("plugin-version-keeps-name", PAGE, on=("createPluginVersion",))
def version_keeps_name(upload: Upload) -> None:
    """A version has the name of its plugin."""
    name = Asked.of(upload).parents()[-1].data["name"]
    if (manifest_of(upload) or {}).get("name") != name:
        raise invalid(f"{MANIFEST}: the name must stay '{name}', the name of the plugin")


@plugins("plugin-version-own", PAGE)
def version_own(exchange: Validated) -> None:
    """A plugin serves a version of its own."""
    asked, id_ = Asked.of(exchange), exchange.body["served_version_id"]
    if asked.store.find(VERSION, asked.scope, (*asked.record().key, id_)) is None:
        raise not_found(f"served_version_id: the plugin has no version `{id_}`")


@plugins("plugin-version-scanned", PAGE)
def version_scanned(exchange: Validated) -> None:
    """A plugin serves a version whose scan is over and found nothing."""
    asked, id_ = Asked.of(exchange), exchange.body["served_version_id"]
    version = asked.store.named(VERSION, asked.scope, id_)
    scan = None if version is None else version.data["content_scan"]
    if scan is None:
        return
    details = {"plugin_version_id": id_}
    if scan["status"] == "processing":
        raise ApiError(
            409, "served_version_id: the version is being scanned", code="scan_pending", details=details
        )
    if scan["status"] == "errored" or scan["assessment"] in ("fail", "unknown"):
        raise invalid(
            "served_version_id: the version did not pass its scan", code="scan_failed", details=details
        )


@plugins("plugin-target-known", PAGE, on=("setPluginInstallationSetting",))
def target_known(exchange: Validated) -> None:
    """A setting is for the organization or for a group that exists."""
    target, asked = exchange.path_params["target"], Asked.of(exchange)
    if target != ORGANIZATION and asked.store.named("rbac_group", asked.scope, target) is None:
        raise not_found(f"rbac_group `{target}` not found.")


@uploads("plugin-archive-named", PAGE, on=("validatePluginMarketplaceArchive",))
def archive_named(upload: Upload) -> None:
    """The archive of a marketplace is a file with a name."""
    if not upload.form.all("archive")[-1].filename:
        raise invalid("archive: the part needs a file name")


@plugins("plugin-repository-public", PAGE, on=("validatePluginMarketplaceRepository",))
def repository_public(exchange: Validated) -> None:
    """The URL of a repository is `https://github.com/owner/repo`, without credentials and other ports."""
    try:
        parts = urlsplit(exchange.body["repository_url"])
        at = (parts.scheme, parts.hostname, parts.port in (None, 80, 443), parts.username, parts.query)
    except ValueError:
        at = ("", None, False, None, "")
    path = REPOSITORY.fullmatch(parts.path) if at[1] else None
    if at != ("https", "github.com", True, None, "") or path is None:
        raise invalid("repository_url: it must be https://github.com/owner/repo")
