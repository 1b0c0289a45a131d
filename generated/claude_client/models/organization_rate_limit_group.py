"""What rate limits are about."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .organization_rate_limit_batch_group import OrganizationRateLimitBatchGroup
from .organization_rate_limit_files_group import OrganizationRateLimitFilesGroup
from .organization_rate_limit_model_group import OrganizationRateLimitModelGroup
from .organization_rate_limit_skills_group import OrganizationRateLimitSkillsGroup
from .organization_rate_limit_token_count_group import OrganizationRateLimitTokenCountGroup
from .organization_rate_limit_web_search_group import OrganizationRateLimitWebSearchGroup

OrganizationRateLimitGroup: TypeAlias = (
    OrganizationRateLimitModelGroup
    | OrganizationRateLimitBatchGroup
    | OrganizationRateLimitTokenCountGroup
    | OrganizationRateLimitFilesGroup
    | OrganizationRateLimitSkillsGroup
    | OrganizationRateLimitWebSearchGroup
    | UnknownVariant
)
