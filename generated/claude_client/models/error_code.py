"""The cause. Treat an unknown code like an error without details."""

from typing import Literal, TypeAlias

ErrorCode: TypeAlias = (
    Literal[
        "request_body_encoding_unsupported",
        "request_body_encoding_invalid",
        "request_body_timeout",
        "unsupported_charset",
        "image_dimensions_too_large",
        "file_not_downloadable",
        "storage_quota_exceeded",
        "organization_on_hold",
        "cmek_key_disabled",
        "cmek_key_network_blocked",
        "user_profile_not_found",
        "user_profile_required",
        "claude_code_key_creator_not_member",
        "claude_code_version_too_old",
        "linked_organization_billing_unavailable",
        "linked_organization_spend_limit_reached",
        "user_profile_billing_not_authorized",
        "user_profile_not_billable",
        "sandbox_egress_restricted",
        "file_expired",
        "skill_read_blocked_undecryptable",
        "request_body_too_large_after_decoding",
        "enforced_spend_limit_reached",
        "contract_spend_limit_reached",
        "ramp_limit_exceeded",
        "cmek_context_unavailable",
        "cmek_key_unreachable",
    ]
    | str
)
