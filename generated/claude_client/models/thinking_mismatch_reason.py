"""What the block is bound to but did not match: its model, the turns before it, its organization or its
end user. More values may be added."""

from typing import Literal, TypeAlias

ThinkingMismatchReason: TypeAlias = (
    Literal[
        "model_binding_mismatch",
        "prefix_binding_mismatch",
        "organization_binding_mismatch",
        "end_user_binding_mismatch",
    ]
    | str
)
