"""Constraints of models: limits of length, sampling, thinking, effort."""

from __future__ import annotations

from claude_conformance.mock.apis.messages.prompts import MESSAGES, constraint, forced
from claude_conformance.mock.engine.prompt import format_of
from claude_conformance.mock.engine.tokens import count_prompt
from claude_conformance.mock.exchange import Prompt
from claude_conformance.mock.http.errors import invalid, not_found

ONLY_MESSAGES = (MESSAGES,)
FAST_BETA = "fast-mode-2026-02-01"
GEOGRAPHIES = ("global", "us")
# From this value, top_p counts as its default.
DEFAULT_TOP_P = 0.99
LEAST_TOP_P_THINKING = 0.95


@constraint("thinking-type-supported", "F03", fault="thinking-type-unchecked")
def thinking_type(prompt: Prompt) -> None:
    """The model supports the type of thinking."""
    kind = (prompt.body.get("thinking") or {}).get("type")
    if kind is None or kind in prompt.model.thinking:
        return
    if kind == "adaptive":
        raise invalid("adaptive thinking is not supported on this model")
    raise invalid(f'"thinking.type.{kind}" is not supported for this model.')


@constraint("thinking-budget-below-max-tokens", "F02", on=ONLY_MESSAGES, fault="thinking-budget-unchecked")
def thinking_budget(prompt: Prompt) -> None:
    """The thinking budget is below max_tokens."""
    thinking = prompt.body.get("thinking") or {}
    interleaved = "interleaved-thinking-2025-05-14" in prompt.betas and prompt.body.get("tools")
    if (
        thinking.get("type") == "enabled"
        and not interleaved
        and thinking["budget_tokens"] >= prompt.body["max_tokens"]
    ):
        raise invalid("`max_tokens` must be greater than `thinking.budget_tokens`")


@constraint("no-forced-choice-while-thinking", "F04", fault="forced-choice-while-thinking-served")
def thinking_choice(prompt: Prompt) -> None:
    """No tool choice is forced while thinking is enabled."""
    if (prompt.body.get("thinking") or {}).get("type") == "enabled" and forced(prompt.body):
        raise invalid("Thinking may not be enabled when tool_choice forces tool use.")


@constraint("forced-choice-supported", "doc/agents-and-tools/tool-use/define-tools")
def choice_supported(prompt: Prompt) -> None:
    """A forced tool choice is used only with models that support it."""
    if forced(prompt.body) and not prompt.model.forced_choice:
        raise invalid('tool_choice: type "tool" and "any" are not supported for this model.')


@constraint("effort-supported", "doc/build-with-claude/effort")
def effort(prompt: Prompt) -> None:
    """The model supports the effort with the type of thinking."""
    level = (prompt.body.get("output_config") or {}).get("effort")
    model = prompt.model
    if level is None:
        return
    if level not in model.efforts:
        raise invalid(f"output_config.effort: '{level}' is not supported on this model")
    off = (prompt.body.get("thinking") or {}).get("type") in ("disabled", "between_tools")
    if off and level in ("xhigh", "max"):
        raise invalid(f"output_config.effort: '{level}' needs thinking on this model")


@constraint("max-tokens-below-model-limit", "D09", on=ONLY_MESSAGES, fault="max-tokens-above-limit-served")
def max_tokens(prompt: Prompt) -> None:
    """max_tokens is within the model's limit."""
    wanted, cap = prompt.body["max_tokens"], prompt.model.max_output
    if wanted > cap:
        raise invalid(
            f"max_tokens: {wanted} > {cap}, which is the maximum allowed number of output tokens for "
            f"{prompt.model.id}"
        )


@constraint("max-tokens-zero-alone", "D11", on=ONLY_MESSAGES, fault="max-tokens-zero-streams")
def max_tokens_zero(prompt: Prompt) -> None:
    """max_tokens 0 is not combined with features that need output."""
    body = prompt.body
    if body["max_tokens"] != 0:
        return
    clashes = {
        "stream": body.get("stream"),
        "thinking": (body.get("thinking") or {}).get("type") == "enabled",
        "output_config.format": format_of(body),
        "tool_choice": forced(body),
    }
    for name, present in clashes.items():
        if present:
            raise invalid(f"max_tokens: 0 cannot be combined with {name}")


@constraint("sampling-supported", "B06", on=ONLY_MESSAGES, fault="sampling-on-new-models-served")
def sampling(prompt: Prompt) -> None:
    """The model supports the sampling fields."""
    body, kind = prompt.body, prompt.model.sampling
    temperature, top_p, top_k = (body.get(name) for name in ("temperature", "top_p", "top_k"))
    if kind == "default-only":
        changed = {
            "temperature": temperature not in (None, 1),
            "top_p": top_p is not None and top_p < DEFAULT_TOP_P,
            "top_k": (top_k or 0) > 0,
        }
        for name, differs in changed.items():
            if differs:
                raise invalid(f"`{name}` is deprecated for this model.")
    if kind == "one-of" and temperature is not None and top_p is not None:
        raise invalid(
            "`temperature` and `top_p` cannot both be specified for this model. Please use only one."
        )


@constraint("sampling-while-thinking", "doc/build-with-claude/extended-thinking", on=ONLY_MESSAGES)
def sampling_thinking(prompt: Prompt) -> None:
    """Sampling fields have their defaults while thinking is enabled."""
    body = prompt.body
    if (body.get("thinking") or {}).get("type") != "enabled":
        return
    if body.get("temperature") not in (None, 1):
        raise invalid("`temperature` may only be set to 1 when thinking is enabled.")
    if body.get("top_k"):
        raise invalid("`top_k` must be unset when thinking is enabled.")
    if body.get("top_p") is not None and body["top_p"] < LEAST_TOP_P_THINKING:
        raise invalid("`top_p` must be greater than or equal to 0.95 or unset when thinking is enabled.")


@constraint("inference-geo-known", "D28", on=ONLY_MESSAGES)
def inference_geo(prompt: Prompt) -> None:
    """inference_geo is known, and the model supports it."""
    place = prompt.body.get("inference_geo")
    if place is None:
        return
    if place not in GEOGRAPHIES:
        raise invalid(f"inference_geo: must be one of {list(GEOGRAPHIES)}")
    if not prompt.model.geo:
        raise invalid("inference_geo: is not supported on this model")


@constraint("speed-supported", "doc/build-with-claude/fast-mode")
def speed(prompt: Prompt) -> None:
    """The model supports the speed."""
    kind = prompt.model.fast
    if prompt.body.get("speed") != "fast" or kind in ("yes", "ignored"):
        return
    if kind == "no":
        raise invalid("speed: 'fast' is not supported on this model")
    if FAST_BETA not in prompt.betas:
        raise invalid(f"speed: 'fast' on this model needs the anthropic-beta value {FAST_BETA}")


@constraint("fallbacks-distinct", "doc/build-with-claude/refusals-and-fallback")
def fallbacks(prompt: Prompt) -> None:
    """Models to fall back to exist, each once."""
    named = prompt.body.get("fallbacks")
    if not isinstance(named, list):
        return
    found = [prompt.model, *(prompt.world.catalogue.usable(item["model"]) for item in named)]
    for place, model in enumerate(found[1:]):
        if model is None:
            raise invalid(f"fallbacks.{place}.model: '{named[place]['model']}' cannot be fallen back to")
        if model in found[: place + 1]:
            raise invalid(f"fallbacks.{place}.model: the models must be distinct")


@constraint("edits-in-order", "doc/build-with-claude/context-editing")
def edits(prompt: Prompt) -> None:
    """Context edits are in the right order, and the model supports them."""
    kinds = [edit["type"] for edit in (prompt.body.get("context_management") or {}).get("edits") or ()]
    if "clear_thinking_20251015" in kinds[1:]:
        raise invalid("context_management.edits: clear_thinking_20251015 must be the first edit")
    for kind in kinds:
        if kind not in prompt.model.edits:
            raise invalid(f"context_management.edits: {kind} is not supported on this model")


@constraint("thread-known", "sdk/types/beta/message_create_params.py")
def thread(prompt: Prompt) -> None:
    """The message that a thread continues is known."""
    wanted = (prompt.body.get("thread") or {}).get("previous_message_id")
    if wanted is not None and not prompt.world.cache.knows(wanted):
        raise not_found("thread: the previous message is unknown", code="thread_not_found")


@constraint("prompt-fits-the-window", "D222", on=ONLY_MESSAGES, fault="long-prompt-served")
def window(prompt: Prompt) -> None:
    """The prompt fits into the model's window."""
    tokens, most = count_prompt(prompt.body), prompt.model.max_input
    if tokens > most:
        raise invalid(f"prompt is too long: {tokens} tokens > {most} maximum")
