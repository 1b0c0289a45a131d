"""The exchange of a token (a JWT) for an access token.

The mock does not check signatures and does not evaluate conditions in CEL: a test writes its own tokens.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.federation.handler import ISSUER, RULE, enabled
from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.oauth.constraints import JWT_BEARER
from claude_conformance.mock.apis.service_accounts.handler import member_of
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources.store import Record, ResourceStore
from claude_conformance.mock.world.identity import ORGANIZATION, WORKSPACE
from claude_conformance.mock.world.world import Store, World

PREFIX = "sk-ant-oat01-mock-"
SHORTEST = 60


class Exchanged(Store):
    """The tokens that were exchanged and that must not be exchanged again."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.tokens: set[tuple[str, str]] = set()


@handler("createAccessToken", Validated)
def create_access_token(exchange: Validated) -> Reply:
    body, world = exchange.body, exchange.world
    claims = _claims(body.get("assertion", "")) if body["grant_type"] == JWT_BEARER else None
    rule = _rule(exchange, claims) if claims is not None else None
    workspace = _workspace(exchange, rule) if rule is not None else None
    if claims is None or rule is None or workspace is None or not _first(exchange, rule, claims):
        raise ApiError(401, "Authentication failed")
    lifetime = rule.data.get("token_lifetime_seconds") or 3600
    seconds = max(SHORTEST, min(lifetime, int(2 * (claims["exp"] - world.clock.now()))))
    token = world.ids.new(PREFIX)
    world.credentials.grant(token, workspace, world.clock.now() + seconds)
    scope = rule.data["oauth_scope"]
    return JsonReply({"access_token": token, "token_type": "Bearer", "expires_in": seconds, "scope": scope})


def _claims(assertion: str) -> dict[str, Any] | None:
    """Return the claims of a token that has the form of a JWT and the times that it needs."""
    parts = assertion.split(".")
    try:
        text = base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4))
        claims = json.loads(text)
    except (IndexError, ValueError):
        return None
    times = [claims.get(name) for name in ("iat", "exp")] if isinstance(claims, dict) else [None]
    return claims if all(isinstance(time, int) and not isinstance(time, bool) for time in times) else None


def _rule(exchange: Validated, claims: Mapping[str, Any]) -> Record | None:
    """Return the rule that the request names, if it allows the exchange."""
    body, store = exchange.body, exchange.world.store(ResourceStore)
    rule = store.named(RULE, "", body.get("federation_rule_id", ""))
    if rule is None or rule.archived or body.get("organization_id") != ORGANIZATION:
        return None
    issuer = store.named(ISSUER, "", rule.data["issuer_id"])
    if issuer is None or claims.get("iss") != issuer.data["issuer_url"]:
        return None
    longest = issuer.data.get("max_jwt_lifetime_seconds") or 3600
    if not claims["exp"] > exchange.world.clock.now() or claims["exp"] - claims["iat"] > longest:
        return None
    target = rule.data["target"]["service_account_id"]
    wanted = body.get("service_account_id", target) == target
    return rule if wanted and _matches(rule.data["match"], claims) else None


def _matches(match: Mapping[str, Any], claims: Mapping[str, Any]) -> bool:
    wanted, subject = match.get("subject_prefix"), claims.get("sub")
    if wanted is not None:
        fits = isinstance(subject, str) and (
            subject.startswith(wanted[:-1]) if wanted.endswith("*") else subject == wanted
        )
        if not fits:
            return False
    audience = match.get("audience")
    if audience is not None and audience not in _several(claims.get("aud")):
        return False
    return all(claims.get(name) == value for name, value in (match.get("claims") or {}).items())


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _workspace(exchange: Validated, rule: Record) -> str | None:
    """Return the workspace of the access token: the one that is asked for, or else the only one."""
    store = exchange.world.store(ResourceStore)
    account = store.named("service_account", "", rule.data["target"]["service_account_id"])
    on = [one.key[-1] for one in enabled(store, rule)]
    everywhere = rule.data.get("applies_to_all_workspaces") is True
    asked = exchange.body.get("workspace_id")
    if asked is None:
        found = on[0] if len(on) == 1 and not everywhere else None
    else:
        found = WORKSPACE if asked == "default" else asked
    if account is None or found is None or not (everywhere or found in on):
        return None
    return found if found == WORKSPACE or member_of(store, account, found) else None


def _first(exchange: Validated, rule: Record, claims: Mapping[str, Any]) -> bool:
    """Whether a token can be exchanged: one with a `jti` only once, unless its issuer allows more."""
    world = exchange.world
    issuer = world.store(ResourceStore).named(ISSUER, "", rule.data["issuer_id"])
    jti = claims.get("jti")
    if jti is None or issuer is None or issuer.data.get("check_jti") is False:
        return True
    used, seen = world.store(Exchanged).tokens, (rule.data["issuer_id"], str(jti))
    if seen in used:
        return False
    used.add(seen)
    return True
