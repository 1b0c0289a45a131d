"""Tunnels: tokens that stay until they are rotated, and certificates that are strong enough."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from hashlib import sha256

import httpx
import pytest
from kinds import OPERATIONS, example_of
from wire import error, ok, wire

INVALID = (400, "invalid_request_error")
GOOD: str = example_of(OPERATIONS["tunnel_certificate", "create"])["ca_certificate_pem"]
# Certificates of a P-384 key, of an RSA key with 1,024 bits, and with a signature by SHA-1; and a good one.
P384 = """\
-----BEGIN CERTIFICATE-----
MIIBsTCCATagAwIBAgIURHSrLuYbmK0IHBkJbdgMzVRQKBQwCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEUDM4NDAeFw0yNjExMjcwNzIwMzFaFw0zNjExMjQwNzIwMzFa
MA8xDTALBgNVBAMMBFAzODQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAASnl4xYne6v
KiI071Kp2HJ7m9R86JcAdDNTr//hi24d5i5LHv2JRwVPm9+4CYCfh4tQ/SL3t6Yt
lHCU9EzcyFH6MiyN60YIng8zspM7BuCCNG04GXu6sX9NE/ttZfURPhujUzBRMB0G
A1UdDgQWBBR90wWKLL/hAK5VH0IkcQX4Bc1qIjAfBgNVHSMEGDAWgBR90wWKLL/h
AK5VH0IkcQX4Bc1qIjAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA2kAMGYC
MQC3Zx/BNgwdDqOmD5VT//VqH1Hcl2QFIVXvTNvmJUUjK7XS0oHlNElau5T/JTgL
6yICMQCS22JKT0womk9oRWOe/0d5TQKvNVf0sMSazuD2AAzV2UXanZqGSjy9mXff
wZ53H+A=
-----END CERTIFICATE-----
"""
WEAK = """\
-----BEGIN CERTIFICATE-----
MIIB+jCCAWOgAwIBAgIUeUWYa2qPDZS6olHLmXgFSq7ZpvgwDQYJKoZIhvcNAQEL
BQAwDzENMAsGA1UEAwwEV2VhazAeFw0yNjExMjcwNzIwMzFaFw0zNjExMjQwNzIw
MzFaMA8xDTALBgNVBAMMBFdlYWswgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGB
AL6uCZdRvYT+hf3TpCArRAPS7Rf8pm33LCEh8LeTXDrfzScOKKoJvhnyzlxltU5O
0D3sLVwombHJauIiD7lGfuVxXrDbW6iNnldXoiMis1AKR0GCkXXaxa1aauWeCLeM
2AOW2yZYyZLk+kVkKW7o+kANmNdmeGhA+uI6dx3th+4jAgMBAAGjUzBRMB0GA1Ud
DgQWBBSnvKJN3hUStnLBKHfWum6pw+PPKzAfBgNVHSMEGDAWgBSnvKJN3hUStnLB
KHfWum6pw+PPKzAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4GBAJi4
m924yqaOJs6/oXpIiQcXfSjEM6HzRt2Fni2RkQnvljdmgvdGqgYjWWFg6vz+yCcj
hiKJ5nRm2q3owBw0rgUG9QlmFEhVorGBi9wa/DyCOsbRGLGrpHu7bDekne+c4Dh+
WZdNl9UxlycyRBSWC5iEVJdA6NIO5ERKJJULJsGF
-----END CERTIFICATE-----
"""
SHA1 = """\
-----BEGIN CERTIFICATE-----
MIIC/zCCAeegAwIBAgIULuScOj5l1suWs/Fl7M/i2m669/gwDQYJKoZIhvcNAQEF
BQAwDzENMAsGA1UEAwwEU2hhMTAeFw0yNjExMjcwNzIwMzFaFw0zNjExMjQwNzIw
MzFaMA8xDTALBgNVBAMMBFNoYTEwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEK
AoIBAQDYURxw5yRWRnnOA9X5GAeJW0HeR6MXs0CFE4vLZVVW4KajhSxlCXgOYGyy
4WQnyMjTBntjvv6y2IbOWuOsVaUGiE3CrDmJ1edQpykmA/41WWdhE86dnW6tTdub
RXQ7b9jooEuyug+aeSRwOMGBmuG9mSycd9tQR8CLfP+uAh92BnLoqgPeTO1VmaO7
eu8d54XI9EY0wswn4fNmLKGoBiqRLcOmfOCuAuinXx3ttetulpbOvQlKHIMBz698
hA68I4fdZOtM4IA+vieSESF+B08VHj8r2fEzV75K0tUGtc7NU3YriUn65+rihFqQ
WUgGHvQscCrUu7Aw+Ykhy9QpXJe3AgMBAAGjUzBRMB0GA1UdDgQWBBTlV8vfQhF3
sDXfPb5Wjy3X6rU3VjAfBgNVHSMEGDAWgBTlV8vfQhF3sDXfPb5Wjy3X6rU3VjAP
BgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBBQUAA4IBAQAyDPcT6D1ZxTxYv801
UtJCv9bhK3PLz758ur5lxzUwYFQtFgVU+5D0R3FcyNY7QSEfmvrqQDjZVQh6zKMl
Vfc1T/eXQpCJpytJ/LvasTbDNgawPQBp8ZUTQLEIsW3o+RBpiFd58fH/QVeEN9PV
Nf52oSdkB18TjY8lTYXtaig9RtOwB+EfDrbTvmC1rSfoZvJ44lLjTlNX7SFM/MWU
MfOmC1Sv90PFiW+yMjVpPVTv4ouPOeS3mxuziKTRqQq2ZQtyWBgZMP4APJsW7fKF
MjmiOGujrQPfb1qVZMXr4XpLO1IxeuKYU6khJ0fp+XbUg/Ba1ehM57GfpGE67KOZ
ki2Z
-----END CERTIFICATE-----
"""
RSA = """\
-----BEGIN CERTIFICATE-----
MIIC+TCCAeGgAwIBAgIUbloybjnISQDuo/K3wHR9A7IwEWowDQYJKoZIhvcNAQEL
BQAwDDEKMAgGA1UEAwwBUjAeFw0yNjExMjcwNzIwMzFaFw0zNjExMjQwNzIwMzFa
MAwxCjAIBgNVBAMMAVIwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDY
URxw5yRWRnnOA9X5GAeJW0HeR6MXs0CFE4vLZVVW4KajhSxlCXgOYGyy4WQnyMjT
Bntjvv6y2IbOWuOsVaUGiE3CrDmJ1edQpykmA/41WWdhE86dnW6tTdubRXQ7b9jo
oEuyug+aeSRwOMGBmuG9mSycd9tQR8CLfP+uAh92BnLoqgPeTO1VmaO7eu8d54XI
9EY0wswn4fNmLKGoBiqRLcOmfOCuAuinXx3ttetulpbOvQlKHIMBz698hA68I4fd
ZOtM4IA+vieSESF+B08VHj8r2fEzV75K0tUGtc7NU3YriUn65+rihFqQWUgGHvQs
cCrUu7Aw+Ykhy9QpXJe3AgMBAAGjUzBRMB0GA1UdDgQWBBTlV8vfQhF3sDXfPb5W
jy3X6rU3VjAfBgNVHSMEGDAWgBTlV8vfQhF3sDXfPb5Wjy3X6rU3VjAPBgNVHRMB
Af8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQBX8kHcBehCN4NAdPf5jGHuQ+2R
pi3HR+WnrxRtmVn8dxUeEhAPI1/gy2Ku3IdiuGGjQ7oGZY/n2XY0yjjIILNFcENU
2fVkPphxnV96LXkyh6QlzAoHFRtTSIbaWPuCP6R6Qijp1NHNFv1CQBUtDjlX47iv
uCUAgWxbthb6E+A03L7+isqd022dEeucy1XRzrrjolGyYzR+7kizTltC+wSG9dv9
wNzRt1rSf0i/KFrJP5JWVE+kI7wOzPPSvbTPvUSIKckCHWbiDTuSHDS9oD/DtRgw
oDgtEVpTBMdCzd25TS/crZA+yEGMfDfXLPZYGnzCS2nWR+5PA576ahTTOaHE
-----END CERTIFICATE-----
"""


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with wire("mcp-tunnels-2026-06-22") as (_, client):
        yield client


@pytest.fixture
def tunnel(client: httpx.Client) -> str:
    return "/v1/tunnels/" + str(ok(client.post("/v1/tunnels"))["id"])


def add(client: httpx.Client, tunnel: str, pem: str = GOOD) -> httpx.Response:
    return client.post(f"{tunnel}/certificates", json={"ca_certificate_pem": pem})


def test_a_token_stays_until_it_is_rotated(client: httpx.Client, tunnel: str) -> None:
    first = ok(client.post(f"{tunnel}/reveal_token"))
    assert ok(client.post(f"{tunnel}/reveal_token")) == first
    second = ok(client.post(f"{tunnel}/rotate_token", json={"reason": "A laptop was lost."}))
    assert second["tunnel_token"] != first["tunnel_token"]
    assert second["id"] != first["id"]
    assert ok(client.post(f"{tunnel}/reveal_token")) == second
    assert second["tunnel_token"] not in client.get(tunnel).text + client.get("/v1/tunnels").text


def test_each_tunnel_has_its_own_domain_and_token(client: httpx.Client) -> None:
    made = [ok(client.post("/v1/tunnels", json={"display_name": "Pier"})) for _ in range(2)]
    assert len({one["domain"] for one in made}) == 2
    tokens = {ok(client.post(f"/v1/tunnels/{one['id']}/reveal_token"))["tunnel_token"] for one in made}
    assert len(tokens) == 2


@pytest.mark.parametrize(("pem", "ends"), [(GOOD, "2036-11-24T07:20:31Z"), (RSA, "2036-11-24T07:20:31Z")])
def test_a_certificate_is_read_and_not_shown(client: httpx.Client, tunnel: str, pem: str, ends: str) -> None:
    made = ok(add(client, tunnel, pem))
    assert made["fingerprint"] == sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()
    assert made["expires_at"] == ends
    assert "BEGIN CERTIFICATE" not in client.get(f"{tunnel}/certificates").text


@pytest.mark.parametrize("pem", [P384, WEAK, SHA1, GOOD * 2, GOOD[:200], GOOD.replace("MIIB", "MIIC")])
def test_a_certificate_that_is_weak_or_none_is_refused(client: httpx.Client, tunnel: str, pem: str) -> None:
    assert error(add(client, tunnel, pem)) == INVALID


def test_a_private_key_is_refused(client: httpx.Client, tunnel: str) -> None:
    begin, end = "-----BEGIN EC PRIVATE KEY-----", "-----END EC PRIVATE KEY-----"
    refused = add(client, tunnel, f"{GOOD}{begin}\nAAAA\n{end}\n")
    assert error(refused) == INVALID
    assert "AAAA" not in refused.text


def test_two_certificates_are_active_at_most(client: httpx.Client, tunnel: str) -> None:
    first = ok(add(client, tunnel))
    ok(add(client, tunnel))
    assert error(add(client, tunnel)) == INVALID
    ok(client.post(f"{tunnel}/certificates/{first['id']}/archive"))
    ok(add(client, tunnel))
    assert len(ok(client.get(f"{tunnel}/certificates"))["data"]) == 2
    everything = client.get(f"{tunnel}/certificates", params={"include_archived": "true"})
    assert len(ok(everything)["data"]) == 3


def test_archiving_a_tunnel_ends_its_certificates_and_its_token(client: httpx.Client, tunnel: str) -> None:
    certificate = ok(add(client, tunnel))
    archived = ok(client.post(f"{tunnel}/archive"))
    assert ok(client.post(f"{tunnel}/archive")) == archived
    at = f"{tunnel}/certificates/{certificate['id']}"
    assert ok(client.get(at))["archived_at"] == archived["archived_at"]
    for action in ("reveal_token", "rotate_token"):
        assert error(client.post(f"{tunnel}/{action}")) == INVALID
