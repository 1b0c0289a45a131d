"""The credentials that a mock accepts. Their kinds have the names of the security schemes."""

from __future__ import annotations

import hashlib
import hmac
import math
from collections.abc import Iterable

import attrs

from claude_conformance.mock.world.identity import WORKSPACE

API_KEY, BEARER = "apiKey", "bearerToken"
# A static key of a workspace is also valid as a bearer token.
WORKSPACE_KINDS = frozenset({API_KEY, BEARER})
ADMIN_PREFIX = "sk-ant-admin"
TEST_CREDENTIALS: dict[str, str] = {
    "adminKey": "sk-ant-admin01-mock-key",
    "orgAdminToken": "sk-ant-oat01-mock-org-admin",
    "environmentKey": "sk-ant-env01-mock-key",
    "complianceKey": "sk-ant-api01-mock-compliance",
    "routineToken": "sk-ant-oat01-mock-routine",
}
"""A credential of each kind that is no key of a workspace. A mock always accepts these."""


@attrs.frozen
class Credential:
    """What a key is: the security schemes that it satisfies, and its workspace (empty: the organization).

    `expires` is the virtual time at which it ends.
    """

    kinds: frozenset[str]
    workspace: str
    expires: float = math.inf


ANY = Credential(WORKSPACE_KINDS | TEST_CREDENTIALS.keys(), WORKSPACE)
"""The credential of example mode: it opens everything."""


class Credentials:
    """The keys of one mock. It keeps their digests only."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._known: list[tuple[bytes, Credential]] = []
        for key in keys:
            self.add(key, WORKSPACE)
        for kind, key in TEST_CREDENTIALS.items():
            workspace = WORKSPACE if kind == "environmentKey" else ""
            self._known.append((_digest(key), Credential(frozenset({kind}), workspace)))

    def add(self, key: str, workspace: str) -> None:
        """Accept a key: one of the Admin API by its prefix, or else one of a workspace."""
        admin = key.startswith(ADMIN_PREFIX)
        credential = (
            Credential(frozenset({"adminKey"}), "") if admin else Credential(WORKSPACE_KINDS, workspace)
        )
        self._known.append((_digest(key), credential))

    def grant(self, token: str, workspace: str, expires: float) -> None:
        """Accept an access token of a workspace until a time."""
        self._known.append((_digest(token), Credential(frozenset({BEARER}), workspace, expires)))

    def find(self, key: str) -> Credential | None:
        """Return what a key is, or None if it is not valid; compared in constant time."""
        digest = _digest(key)
        matches = [found for known, found in self._known if hmac.compare_digest(digest, known)]
        return matches[0] if matches else None


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode(errors="surrogatepass")).digest()
