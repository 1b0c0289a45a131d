"""The type of the error. More values may be added."""

from typing import Literal, TypeAlias

ErrorType: TypeAlias = (
    Literal[
        "invalid_request_error",
        "authentication_error",
        "billing_error",
        "permission_error",
        "not_found_error",
        "conflict_error",
        "request_too_large",
        "rate_limit_error",
        "api_error",
        "timeout_error",
        "overloaded_error",
        "memory_path_conflict_error",
        "memory_precondition_failed_error",
    ]
    | str
)
