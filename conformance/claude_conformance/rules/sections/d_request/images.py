"""Section D: images in a request.

Rules: D21-D23, D39, D40, D42.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, fail, refused
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.documents import image, need_images, turn
from claude_conformance.rules.kit.small_files import png
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.d_request import section
from claude_conformance.wire import Exchange

IMAGE_URL = "https://upload.wikimedia.org/wikipedia/commons/4/47/PNG_transparency_demonstration_1.png"


@section.rule(
    "D21",
    title="answers 400 invalid_request_error to a base64 image of an unsupported media type",
    source=[src.SDK_TYPES],
    detects=["D153"],
    cost=3,
)
def image_type(probe: Probe) -> None:
    need_images(probe)
    each(
        {kind: kind for kind in ("image/jpg", "image/svg+xml")},
        lambda kind: refused(create(probe, invalid=True, **turn(image(png(64, 64), kind)))),
    )


@section.rule(
    "D22",
    title="answers 400 invalid_request_error to image data that is not base64",
    severity="SHOULD",
    source=[src.VISION],
    cost=2,
)
def not_base64(probe: Probe) -> None:
    need_images(probe)
    refused(create(probe, invalid=True, **turn(image("not base64, surely!"))))


@section.rule(
    "D23",
    title="answers 400 image_dimensions_too_large to an image with a side above 8000 pixels",
    severity="SHOULD",
    source=[src.VISION, src.SDK_ERROR_CLASSES],
    since=NEW,
    detects=["D225"],
    cost=2,
)
def huge_image(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule."""
    need_images(probe)
    exchange = create(probe, invalid=True, **turn(image(png(8001, 8))))
    refused(exchange, code="image_dimensions_too_large")
    error = accepted_error(exchange)
    if not isinstance(error.get("paths"), list) or not error["paths"]:
        fail("error.details has no paths", exchange)


def accepted_error(exchange: Exchange) -> dict[str, Any]:
    """Returns the `error.details` of a response that has them."""
    value = exchange.response.json() if exchange.response else None
    details = value["error"].get("details") if isinstance(value, dict) else None
    return details if isinstance(details, dict) else {}


@section.rule(
    "D39",
    title="accepts an image by URL",
    severity="SHOULD",
    source=[src.VISION, src.SDK_TYPES],
    detects=["D151"],
    cost=2,
)
def image_by_url(probe: Probe) -> None:
    need_images(probe)
    accepted(create(probe, **turn({"type": "image", "source": {"type": "url", "url": IMAGE_URL}})))


@section.rule(
    "D40",
    title="answers 400 invalid_request_error to a media_type in a URL source",
    source=[src.SDK_TYPES],
    detects=["D155"],
    cost=2,
)
def typed_url(probe: Probe) -> None:
    need_images(probe)
    source = {"type": "url", "url": IMAGE_URL, "media_type": "image/png"}
    refused(create(probe, invalid=True, **turn({"type": "image", "source": source})))


@section.rule(
    "D42",
    title="answers 400 invalid_request_error to an image whose data does not match its media_type",
    severity="SHOULD",
    source=[src.OBS_MEDIA_TYPE],
    detects=["D154"],
    cost=2,
)
def mislabelled_image(probe: Probe) -> None:
    need_images(probe)
    refused(create(probe, invalid=True, **turn(image(png(64, 64), "image/jpeg"))))
