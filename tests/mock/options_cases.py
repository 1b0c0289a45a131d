"""Cases of the constraints on thinking, caching, effort, sampling and sizes."""

from __future__ import annotations

from constraint_kit import ENABLED, HOUR, MARK, MYTHOS, OPUS, SCHEMA, Cases, form, text
from mock_kit import WEATHER, body

OPTIONS: Cases = {
    "cache-breakpoints-at-most-four": (
        [
            (
                body([text("x", cache_control=MARK)] * 5),
                "A maximum of 4 blocks with cache_control may be provided. Found 5.",
            ),
            (body([text("x", cache_control=MARK)] * 4, cache_control=MARK), "Found 5"),
        ],
        [
            body([text("x", cache_control=MARK)] * 4),
            body([text("x", cache_control=MARK)] * 3, cache_control=MARK),
        ],
    ),
    "cache-ttl-order": (
        [
            (body([text("x", cache_control=MARK), text("y", cache_control=HOUR)]), "messages.0.content.1"),
            (
                body("x", tools=[{**WEATHER, "cache_control": MARK}], system=[text("y", cache_control=HOUR)]),
                "system.0",
            ),
        ],
        [body([text("x", cache_control=HOUR), text("y", cache_control=MARK)])],
    ),
    "cache-automatic-ttl-agrees": (
        [(body([text("x", cache_control=HOUR)], cache_control=MARK), "Top-level cache_control has ttl='5m'")],
        [body([text("x", cache_control=HOUR)], cache_control=HOUR)],
    ),
    "thinking-type-supported": (
        [
            (body(thinking={"type": "adaptive"}), "adaptive thinking is not supported on this model"),
            (body(model=OPUS, max_tokens=2000, thinking=ENABLED), '"thinking.type.enabled" is not supported'),
            (body(model=MYTHOS, thinking={"type": "disabled"}), '"thinking.type.disabled" is not supported'),
        ],
        [body(max_tokens=2000, thinking=ENABLED), body(model=MYTHOS, thinking={"type": "adaptive"})],
    ),
    "thinking-budget-below-max-tokens": (
        [(body(max_tokens=1024, thinking=ENABLED), "must be greater than `thinking.budget_tokens`")],
        [body(max_tokens=1025, thinking=ENABLED)],
    ),
    "no-forced-choice-while-thinking": (
        [
            (
                body(max_tokens=2000, thinking=ENABLED, tools=[WEATHER], tool_choice={"type": "any"}),
                "forces tool use",
            )
        ],
        [body(max_tokens=2000, thinking=ENABLED, tools=[WEATHER], tool_choice={"type": "auto"})],
    ),
    "forced-choice-supported": (
        [(body(model=MYTHOS, tools=[WEATHER], tool_choice={"type": "any"}), "not supported for this model")],
        [body(model=MYTHOS, tools=[WEATHER], tool_choice={"type": "none"})],
    ),
    "effort-supported": (
        [
            (body(output_config={"effort": "low"}), "is not supported on this model"),
            (
                body(model="claude-sonnet-4-6", output_config={"effort": "xhigh"}),
                "is not supported on this model",
            ),
            (
                body(model="claude-opus-5", thinking={"type": "disabled"}, output_config={"effort": "max"}),
                "needs thinking",
            ),
        ],
        [body(model="claude-opus-5", thinking={"type": "disabled"}, output_config={"effort": "high"})],
    ),
    "max-tokens-below-model-limit": (
        [(body(max_tokens=64_001), "max_tokens: 64001 > 64000, which is the maximum allowed")],
        [body(max_tokens=64_000)],
    ),
    "max-tokens-zero-alone": (
        [
            (body(max_tokens=0, stream=True), "stream"),
            (body(max_tokens=0, tools=[WEATHER], tool_choice={"type": "any"}), "tool_choice"),
            (body(model=OPUS, max_tokens=0, output_config=form(SCHEMA)), "output_config.format"),
        ],
        [body(max_tokens=0), body(max_tokens=0, stream=False)],
    ),
    "sampling-supported": (
        [
            (body(model=OPUS, temperature=0.5), "`temperature` is deprecated for this model"),
            (body(model=OPUS, top_p=0.5), "`top_p` is deprecated"),
            (body(model=OPUS, top_k=4), "`top_k` is deprecated"),
            (body(temperature=0.5, top_p=0.5), "cannot both be specified"),
        ],
        [body(model=OPUS, temperature=1), body(temperature=0.5), body(top_p=0.5, top_k=4)],
    ),
    "sampling-while-thinking": (
        [
            (body(max_tokens=2000, thinking=ENABLED, temperature=0.5), "may only be set to 1"),
            (body(max_tokens=2000, thinking=ENABLED, top_k=5), "must be unset"),
            (body(max_tokens=2000, thinking=ENABLED, top_p=0.9), "0.95"),
        ],
        [
            body(max_tokens=2000, thinking=ENABLED, top_p=0.95),
            body(max_tokens=2000, thinking=ENABLED, temperature=1),
        ],
    ),
    "inference-geo-known": (
        [(body(inference_geo="us"), "is not supported on this model")],
        [body(model=OPUS, inference_geo="us"), body(inference_geo=None)],
    ),
    "prompt-fits-the-window": (
        [
            (body("x" * 1_000_000), "prompt is too long: 250"),
        ],
        [body("x" * 790_000)],
    ),
}
