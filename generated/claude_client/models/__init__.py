"""The types of the API. Each has its own module, loaded when it is first used."""

from typing import TYPE_CHECKING

from .._runtime.models.decode import Candidate as _Candidate
from .._runtime.models.decode import Tagged as _Tagged
from .._runtime.models.lazy import exports

if TYPE_CHECKING:
    from .access_transparency import AccessTransparency as AccessTransparency
    from .access_transparency_disabled import AccessTransparencyDisabled as AccessTransparencyDisabled
    from .access_transparency_enabled import AccessTransparencyEnabled as AccessTransparencyEnabled
    from .action_url_create_params import ActionURLCreateParams as ActionURLCreateParams
    from .actor import Actor as Actor
    from .advisor import Advisor as Advisor
    from .advisor_message_iteration_usage import AdvisorMessageIterationUsage as AdvisorMessageIterationUsage
    from .advisor_params import AdvisorParams as AdvisorParams
    from .advisor_redacted_result_block import AdvisorRedactedResultBlock as AdvisorRedactedResultBlock
    from .advisor_redacted_result_block_param import (
        AdvisorRedactedResultBlockParam as AdvisorRedactedResultBlockParam,
    )
    from .advisor_result_block import AdvisorResultBlock as AdvisorResultBlock
    from .advisor_result_block_param import AdvisorResultBlockParam as AdvisorResultBlockParam
    from .advisor_tool_20260301_param import AdvisorTool20260301Param as AdvisorTool20260301Param
    from .advisor_tool_result_block import AdvisorToolResultBlock as AdvisorToolResultBlock
    from .advisor_tool_result_block_param import AdvisorToolResultBlockParam as AdvisorToolResultBlockParam
    from .advisor_tool_result_block_param_content import (
        AdvisorToolResultBlockParamContent as AdvisorToolResultBlockParamContent,
    )
    from .advisor_tool_result_content import AdvisorToolResultContent as AdvisorToolResultContent
    from .advisor_tool_result_error_object import AdvisorToolResultErrorObject as AdvisorToolResultErrorObject
    from .advisor_tool_result_error_param import AdvisorToolResultErrorParam as AdvisorToolResultErrorParam
    from .agent import Agent as Agent
    from .agent_archived_deployment_paused_reason_error_object import (
        AgentArchivedDeploymentPausedReasonErrorObject as AgentArchivedDeploymentPausedReasonErrorObject,
    )
    from .agent_archived_run_error_object import AgentArchivedRunErrorObject as AgentArchivedRunErrorObject
    from .agent_auto_evaluated_permission import AgentAutoEvaluatedPermission as AgentAutoEvaluatedPermission
    from .agent_auto_evaluated_permission_allow import (
        AgentAutoEvaluatedPermissionAllow as AgentAutoEvaluatedPermissionAllow,
    )
    from .agent_auto_evaluated_permission_ask import (
        AgentAutoEvaluatedPermissionAsk as AgentAutoEvaluatedPermissionAsk,
    )
    from .agent_auto_evaluated_permission_deny import (
        AgentAutoEvaluatedPermissionDeny as AgentAutoEvaluatedPermissionDeny,
    )
    from .agent_create_params import AgentCreateParams as AgentCreateParams
    from .agent_custom_tool_use_event import AgentCustomToolUseEvent as AgentCustomToolUseEvent
    from .agent_mcp_tool_result_event import AgentMCPToolResultEvent as AgentMCPToolResultEvent
    from .agent_mcp_tool_use_event import AgentMCPToolUseEvent as AgentMCPToolUseEvent
    from .agent_message_content_block import AgentMessageContentBlock as AgentMessageContentBlock
    from .agent_message_event import AgentMessageEvent as AgentMessageEvent
    from .agent_message_preview import AgentMessagePreview as AgentMessagePreview
    from .agent_model import AgentModel as AgentModel
    from .agent_model_params import AgentModelParams as AgentModelParams
    from .agent_params import AgentParams as AgentParams
    from .agent_reference import AgentReference as AgentReference
    from .agent_skill import AgentSkill as AgentSkill
    from .agent_skill_params import AgentSkillParams as AgentSkillParams
    from .agent_thinking_event import AgentThinkingEvent as AgentThinkingEvent
    from .agent_thinking_preview import AgentThinkingPreview as AgentThinkingPreview
    from .agent_thread_context_compacted_event import (
        AgentThreadContextCompactedEvent as AgentThreadContextCompactedEvent,
    )
    from .agent_thread_message_received_event import (
        AgentThreadMessageReceivedEvent as AgentThreadMessageReceivedEvent,
    )
    from .agent_thread_message_sent_event import AgentThreadMessageSentEvent as AgentThreadMessageSentEvent
    from .agent_tool import AgentTool as AgentTool
    from .agent_tool_config import AgentToolConfig as AgentToolConfig
    from .agent_tool_config_params import AgentToolConfigParams as AgentToolConfigParams
    from .agent_tool_evaluation import AgentToolEvaluation as AgentToolEvaluation
    from .agent_tool_evaluation_always_allow import (
        AgentToolEvaluationAlwaysAllow as AgentToolEvaluationAlwaysAllow,
    )
    from .agent_tool_evaluation_always_ask import AgentToolEvaluationAlwaysAsk as AgentToolEvaluationAlwaysAsk
    from .agent_tool_evaluation_auto import AgentToolEvaluationAuto as AgentToolEvaluationAuto
    from .agent_tool_params import AgentToolParams as AgentToolParams
    from .agent_tool_result_event import AgentToolResultEvent as AgentToolResultEvent
    from .agent_tool_use_event import AgentToolUseEvent as AgentToolUseEvent
    from .agent_toolset_20260401 import AgentToolset20260401 as AgentToolset20260401
    from .agent_toolset_20260401_params import AgentToolset20260401Params as AgentToolset20260401Params
    from .agent_toolset_default_config import AgentToolsetDefaultConfig as AgentToolsetDefaultConfig
    from .agent_toolset_default_config_params import (
        AgentToolsetDefaultConfigParams as AgentToolsetDefaultConfigParams,
    )
    from .agent_update_params import AgentUpdateParams as AgentUpdateParams
    from .agent_with_overrides_params import AgentWithOverridesParams as AgentWithOverridesParams
    from .agents_page import AgentsPage as AgentsPage
    from .all_thinking_turns_param import AllThinkingTurnsParam as AllThinkingTurnsParam
    from .allowed_caller import AllowedCaller as AllowedCaller
    from .always_allow_policy import AlwaysAllowPolicy as AlwaysAllowPolicy
    from .always_allow_policy_param import AlwaysAllowPolicyParam as AlwaysAllowPolicyParam
    from .always_ask_policy import AlwaysAskPolicy as AlwaysAskPolicy
    from .always_ask_policy_param import AlwaysAskPolicyParam as AlwaysAskPolicyParam
    from .analytics_actor import AnalyticsActor as AnalyticsActor
    from .analytics_api_actor import AnalyticsAPIActor as AnalyticsAPIActor
    from .analytics_artifact_activity import AnalyticsArtifactActivity as AnalyticsArtifactActivity
    from .analytics_artifact_activity_page import (
        AnalyticsArtifactActivityPage as AnalyticsArtifactActivityPage,
    )
    from .analytics_chat_cowork_unified_chat_metrics import (
        AnalyticsChatCoworkUnifiedChatMetrics as AnalyticsChatCoworkUnifiedChatMetrics,
    )
    from .analytics_chat_cowork_unified_metrics import (
        AnalyticsChatCoworkUnifiedMetrics as AnalyticsChatCoworkUnifiedMetrics,
    )
    from .analytics_chat_cowork_unified_sessions_metrics import (
        AnalyticsChatCoworkUnifiedSessionsMetrics as AnalyticsChatCoworkUnifiedSessionsMetrics,
    )
    from .analytics_chat_metrics import AnalyticsChatMetrics as AnalyticsChatMetrics
    from .analytics_claude_code_metrics import AnalyticsClaudeCodeMetrics as AnalyticsClaudeCodeMetrics
    from .analytics_claude_tag_metrics import AnalyticsClaudeTagMetrics as AnalyticsClaudeTagMetrics
    from .analytics_connector_activity import AnalyticsConnectorActivity as AnalyticsConnectorActivity
    from .analytics_connector_activity_page import (
        AnalyticsConnectorActivityPage as AnalyticsConnectorActivityPage,
    )
    from .analytics_connector_chat_cowork_unified_chat_metrics import (
        AnalyticsConnectorChatCoworkUnifiedChatMetrics as AnalyticsConnectorChatCoworkUnifiedChatMetrics,
    )
    from .analytics_connector_chat_cowork_unified_metrics import (
        AnalyticsConnectorChatCoworkUnifiedMetrics as AnalyticsConnectorChatCoworkUnifiedMetrics,
    )
    from .analytics_connector_chat_cowork_unified_sessions_metrics import (
        AnalyticsConnectorChatCoworkUnifiedSessionsMetrics as AnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
    )
    from .analytics_connector_chat_metrics import (
        AnalyticsConnectorChatMetrics as AnalyticsConnectorChatMetrics,
    )
    from .analytics_connector_claude_code_metrics import (
        AnalyticsConnectorClaudeCodeMetrics as AnalyticsConnectorClaudeCodeMetrics,
    )
    from .analytics_connector_cowork_metrics import (
        AnalyticsConnectorCoworkMetrics as AnalyticsConnectorCoworkMetrics,
    )
    from .analytics_connector_office_metrics import (
        AnalyticsConnectorOfficeMetrics as AnalyticsConnectorOfficeMetrics,
    )
    from .analytics_connector_office_product_metrics import (
        AnalyticsConnectorOfficeProductMetrics as AnalyticsConnectorOfficeProductMetrics,
    )
    from .analytics_core_code_metrics import AnalyticsCoreCodeMetrics as AnalyticsCoreCodeMetrics
    from .analytics_cost_bucketed_result import AnalyticsCostBucketedResult as AnalyticsCostBucketedResult
    from .analytics_cost_group import AnalyticsCostGroup as AnalyticsCostGroup
    from .analytics_cost_item import AnalyticsCostItem as AnalyticsCostItem
    from .analytics_cost_metrics import AnalyticsCostMetrics as AnalyticsCostMetrics
    from .analytics_cost_page import AnalyticsCostPage as AnalyticsCostPage
    from .analytics_cost_report_page import AnalyticsCostReportPage as AnalyticsCostReportPage
    from .analytics_cost_report_time_bucket import (
        AnalyticsCostReportTimeBucket as AnalyticsCostReportTimeBucket,
    )
    from .analytics_cost_users_item import AnalyticsCostUsersItem as AnalyticsCostUsersItem
    from .analytics_cowork_metrics import AnalyticsCoworkMetrics as AnalyticsCoworkMetrics
    from .analytics_design_metrics import AnalyticsDesignMetrics as AnalyticsDesignMetrics
    from .analytics_federated_actor import AnalyticsFederatedActor as AnalyticsFederatedActor
    from .analytics_federated_actor_aws_provider import (
        AnalyticsFederatedActorAWSProvider as AnalyticsFederatedActorAWSProvider,
    )
    from .analytics_federated_actor_azure_provider import (
        AnalyticsFederatedActorAzureProvider as AnalyticsFederatedActorAzureProvider,
    )
    from .analytics_federated_actor_gcp_provider import (
        AnalyticsFederatedActorGCPProvider as AnalyticsFederatedActorGCPProvider,
    )
    from .analytics_federated_actor_oidc_provider import (
        AnalyticsFederatedActorOIDCProvider as AnalyticsFederatedActorOIDCProvider,
    )
    from .analytics_federated_actor_provider import (
        AnalyticsFederatedActorProvider as AnalyticsFederatedActorProvider,
    )
    from .analytics_lines_of_code import AnalyticsLinesOfCode as AnalyticsLinesOfCode
    from .analytics_office_metrics import AnalyticsOfficeMetrics as AnalyticsOfficeMetrics
    from .analytics_office_product_metrics import (
        AnalyticsOfficeProductMetrics as AnalyticsOfficeProductMetrics,
    )
    from .analytics_plugin_activity import AnalyticsPluginActivity as AnalyticsPluginActivity
    from .analytics_plugin_activity_page import AnalyticsPluginActivityPage as AnalyticsPluginActivityPage
    from .analytics_plugin_chat_cowork_unified_metrics import (
        AnalyticsPluginChatCoworkUnifiedMetrics as AnalyticsPluginChatCoworkUnifiedMetrics,
    )
    from .analytics_plugin_claude_code_metrics import (
        AnalyticsPluginClaudeCodeMetrics as AnalyticsPluginClaudeCodeMetrics,
    )
    from .analytics_plugin_cowork_metrics import AnalyticsPluginCoworkMetrics as AnalyticsPluginCoworkMetrics
    from .analytics_project_activity import AnalyticsProjectActivity as AnalyticsProjectActivity
    from .analytics_project_activity_page import AnalyticsProjectActivityPage as AnalyticsProjectActivityPage
    from .analytics_report_user_actor import AnalyticsReportUserActor as AnalyticsReportUserActor
    from .analytics_science_metrics import AnalyticsScienceMetrics as AnalyticsScienceMetrics
    from .analytics_server_tool_use import AnalyticsServerToolUse as AnalyticsServerToolUse
    from .analytics_service_account_actor import AnalyticsServiceAccountActor as AnalyticsServiceAccountActor
    from .analytics_single_day_activity_summary import (
        AnalyticsSingleDayActivitySummary as AnalyticsSingleDayActivitySummary,
    )
    from .analytics_skill_activity import AnalyticsSkillActivity as AnalyticsSkillActivity
    from .analytics_skill_activity_page import AnalyticsSkillActivityPage as AnalyticsSkillActivityPage
    from .analytics_skill_chat_cowork_unified_chat_metrics import (
        AnalyticsSkillChatCoworkUnifiedChatMetrics as AnalyticsSkillChatCoworkUnifiedChatMetrics,
    )
    from .analytics_skill_chat_cowork_unified_metrics import (
        AnalyticsSkillChatCoworkUnifiedMetrics as AnalyticsSkillChatCoworkUnifiedMetrics,
    )
    from .analytics_skill_chat_cowork_unified_sessions_metrics import (
        AnalyticsSkillChatCoworkUnifiedSessionsMetrics as AnalyticsSkillChatCoworkUnifiedSessionsMetrics,
    )
    from .analytics_skill_chat_metrics import AnalyticsSkillChatMetrics as AnalyticsSkillChatMetrics
    from .analytics_skill_claude_code_metrics import (
        AnalyticsSkillClaudeCodeMetrics as AnalyticsSkillClaudeCodeMetrics,
    )
    from .analytics_skill_cowork_metrics import AnalyticsSkillCoworkMetrics as AnalyticsSkillCoworkMetrics
    from .analytics_skill_office_metrics import AnalyticsSkillOfficeMetrics as AnalyticsSkillOfficeMetrics
    from .analytics_skill_office_product_metrics import (
        AnalyticsSkillOfficeProductMetrics as AnalyticsSkillOfficeProductMetrics,
    )
    from .analytics_summaries_page import AnalyticsSummariesPage as AnalyticsSummariesPage
    from .analytics_tool_action_counts import AnalyticsToolActionCounts as AnalyticsToolActionCounts
    from .analytics_tool_actions import AnalyticsToolActions as AnalyticsToolActions
    from .analytics_usage_bucketed_result import AnalyticsUsageBucketedResult as AnalyticsUsageBucketedResult
    from .analytics_usage_group import AnalyticsUsageGroup as AnalyticsUsageGroup
    from .analytics_usage_item import AnalyticsUsageItem as AnalyticsUsageItem
    from .analytics_usage_metrics import AnalyticsUsageMetrics as AnalyticsUsageMetrics
    from .analytics_usage_page import AnalyticsUsagePage as AnalyticsUsagePage
    from .analytics_usage_report_page import AnalyticsUsageReportPage as AnalyticsUsageReportPage
    from .analytics_usage_report_time_bucket import (
        AnalyticsUsageReportTimeBucket as AnalyticsUsageReportTimeBucket,
    )
    from .analytics_usage_users_item import AnalyticsUsageUsersItem as AnalyticsUsageUsersItem
    from .analytics_user import AnalyticsUser as AnalyticsUser
    from .analytics_user_activity import AnalyticsUserActivity as AnalyticsUserActivity
    from .analytics_user_activity_page import AnalyticsUserActivityPage as AnalyticsUserActivityPage
    from .analytics_user_actor import AnalyticsUserActor as AnalyticsUserActor
    from .analytics_user_cost_report_page import AnalyticsUserCostReportPage as AnalyticsUserCostReportPage
    from .analytics_user_usage_report_page import AnalyticsUserUsageReportPage as AnalyticsUserUsageReportPage
    from .anthropic_beta import AnthropicBeta as AnthropicBeta
    from .anthropic_skill import AnthropicSkill as AnthropicSkill
    from .anthropic_skill_params import AnthropicSkillParams as AnthropicSkillParams
    from .anthropic_version import AnthropicVersion as AnthropicVersion
    from .api_actor import APIActor as APIActor
    from .api_key import APIKey as APIKey
    from .api_key_created_by import APIKeyCreatedBy as APIKeyCreatedBy
    from .api_key_organization_scope import APIKeyOrganizationScope as APIKeyOrganizationScope
    from .api_key_principal import APIKeyPrincipal as APIKeyPrincipal
    from .api_key_scope import APIKeyScope as APIKeyScope
    from .api_key_service_account_actor import APIKeyServiceAccountActor as APIKeyServiceAccountActor
    from .api_key_update_params import APIKeyUpdateParams as APIKeyUpdateParams
    from .api_key_user_actor import APIKeyUserActor as APIKeyUserActor
    from .api_key_workspace_scope import APIKeyWorkspaceScope as APIKeyWorkspaceScope
    from .api_keys_page import APIKeysPage as APIKeysPage
    from .applied_edit import AppliedEdit as AppliedEdit
    from .assistant_message_param import AssistantMessageParam as AssistantMessageParam
    from .auto_policy import AutoPolicy as AutoPolicy
    from .auto_policy_param import AutoPolicyParam as AutoPolicyParam
    from .aws_external_key_config import AWSExternalKeyConfig as AWSExternalKeyConfig
    from .aws_external_key_config_param import AWSExternalKeyConfigParam as AWSExternalKeyConfigParam
    from .aws_role_execution_identity import AWSRoleExecutionIdentity as AWSRoleExecutionIdentity
    from .aws_role_execution_identity_params import (
        AWSRoleExecutionIdentityParams as AWSRoleExecutionIdentityParams,
    )
    from .azure_external_key_config import AzureExternalKeyConfig as AzureExternalKeyConfig
    from .azure_external_key_config_param import AzureExternalKeyConfigParam as AzureExternalKeyConfigParam
    from .base_64_image_source_param import Base64ImageSourceParam as Base64ImageSourceParam
    from .base_64pdf_source import Base64PDFSource as Base64PDFSource
    from .base_64pdf_source_param import Base64PDFSourceParam as Base64PDFSourceParam
    from .bash_code_execution_output_block import BashCodeExecutionOutputBlock as BashCodeExecutionOutputBlock
    from .bash_code_execution_output_block_param import (
        BashCodeExecutionOutputBlockParam as BashCodeExecutionOutputBlockParam,
    )
    from .bash_code_execution_result_block import BashCodeExecutionResultBlock as BashCodeExecutionResultBlock
    from .bash_code_execution_result_block_param import (
        BashCodeExecutionResultBlockParam as BashCodeExecutionResultBlockParam,
    )
    from .bash_code_execution_tool_result_block import (
        BashCodeExecutionToolResultBlock as BashCodeExecutionToolResultBlock,
    )
    from .bash_code_execution_tool_result_block_content import (
        BashCodeExecutionToolResultBlockContent as BashCodeExecutionToolResultBlockContent,
    )
    from .bash_code_execution_tool_result_block_param import (
        BashCodeExecutionToolResultBlockParam as BashCodeExecutionToolResultBlockParam,
    )
    from .bash_code_execution_tool_result_block_param_content import (
        BashCodeExecutionToolResultBlockParamContent as BashCodeExecutionToolResultBlockParamContent,
    )
    from .bash_code_execution_tool_result_error_code import (
        BashCodeExecutionToolResultErrorCode as BashCodeExecutionToolResultErrorCode,
    )
    from .bash_code_execution_tool_result_error_code_param import (
        BashCodeExecutionToolResultErrorCodeParam as BashCodeExecutionToolResultErrorCodeParam,
    )
    from .bash_code_execution_tool_result_error_object import (
        BashCodeExecutionToolResultErrorObject as BashCodeExecutionToolResultErrorObject,
    )
    from .bash_code_execution_tool_result_error_param import (
        BashCodeExecutionToolResultErrorParam as BashCodeExecutionToolResultErrorParam,
    )
    from .bash_tool_config import BashToolConfig as BashToolConfig
    from .bash_tool_config_params import BashToolConfigParams as BashToolConfigParams
    from .batch_create_params import BatchCreateParams as BatchCreateParams
    from .batch_create_params_request import BatchCreateParamsRequest as BatchCreateParamsRequest
    from .billing_error_object import BillingErrorObject as BillingErrorObject
    from .billing_policy_param import BillingPolicyParam as BillingPolicyParam
    from .branch_checkout import BranchCheckout as BranchCheckout
    from .branch_checkout_param import BranchCheckoutParam as BranchCheckoutParam
    from .browser_state_block_param import BrowserStateBlockParam as BrowserStateBlockParam
    from .browser_state_change_download_completed_param import (
        BrowserStateChangeDownloadCompletedParam as BrowserStateChangeDownloadCompletedParam,
    )
    from .browser_state_change_download_failed_param import (
        BrowserStateChangeDownloadFailedParam as BrowserStateChangeDownloadFailedParam,
    )
    from .browser_state_change_download_started_param import (
        BrowserStateChangeDownloadStartedParam as BrowserStateChangeDownloadStartedParam,
    )
    from .browser_state_change_param import BrowserStateChangeParam as BrowserStateChangeParam
    from .browser_state_change_tab_opened_param import (
        BrowserStateChangeTabOpenedParam as BrowserStateChangeTabOpenedParam,
    )
    from .browser_state_tab_entry_param import BrowserStateTabEntryParam as BrowserStateTabEntryParam
    from .browser_toolset_20260801_param import BrowserToolset20260801Param as BrowserToolset20260801Param
    from .browser_toolset_configs_param import BrowserToolsetConfigsParam as BrowserToolsetConfigsParam
    from .budget_limit import BudgetLimit as BudgetLimit
    from .budget_limit_param import BudgetLimitParam as BudgetLimitParam
    from .bundle_update_params import BundleUpdateParams as BundleUpdateParams
    from .cache_control_ephemeral_param import CacheControlEphemeralParam as CacheControlEphemeralParam
    from .cache_creation import CacheCreation as CacheCreation
    from .cache_miss_messages_changed import CacheMissMessagesChanged as CacheMissMessagesChanged
    from .cache_miss_model_changed import CacheMissModelChanged as CacheMissModelChanged
    from .cache_miss_previous_message_not_found import (
        CacheMissPreviousMessageNotFound as CacheMissPreviousMessageNotFound,
    )
    from .cache_miss_reason import CacheMissReason as CacheMissReason
    from .cache_miss_system_changed import CacheMissSystemChanged as CacheMissSystemChanged
    from .cache_miss_tools_changed import CacheMissToolsChanged as CacheMissToolsChanged
    from .cache_miss_unavailable import CacheMissUnavailable as CacheMissUnavailable
    from .caller import Caller as Caller
    from .caller_param import CallerParam as CallerParam
    from .capability_support import CapabilitySupport as CapabilitySupport
    from .certificate_create_params import CertificateCreateParams as CertificateCreateParams
    from .chat_completion import ChatCompletion as ChatCompletion
    from .chat_completion_assistant_message_param import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from .chat_completion_audio_part_param import ChatCompletionAudioPartParam as ChatCompletionAudioPartParam
    from .chat_completion_choice import ChatCompletionChoice as ChatCompletionChoice
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice as ChatCompletionChunkChoice
    from .chat_completion_content_part_param import (
        ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    )
    from .chat_completion_create_params import ChatCompletionCreateParams as ChatCompletionCreateParams
    from .chat_completion_create_params_thinking import (
        ChatCompletionCreateParamsThinking as ChatCompletionCreateParamsThinking,
    )
    from .chat_completion_delta import ChatCompletionDelta as ChatCompletionDelta
    from .chat_completion_developer_message_param import (
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    )
    from .chat_completion_file_part_param import ChatCompletionFilePartParam as ChatCompletionFilePartParam
    from .chat_completion_frame import ChatCompletionFrame as ChatCompletionFrame
    from .chat_completion_function import ChatCompletionFunction as ChatCompletionFunction
    from .chat_completion_function_call import ChatCompletionFunctionCall as ChatCompletionFunctionCall
    from .chat_completion_function_message_param import (
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    )
    from .chat_completion_image_part_param import ChatCompletionImagePartParam as ChatCompletionImagePartParam
    from .chat_completion_image_part_param_image_url import (
        ChatCompletionImagePartParamImageUrl as ChatCompletionImagePartParamImageUrl,
    )
    from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .chat_completion_message_param import ChatCompletionMessageParam as ChatCompletionMessageParam
    from .chat_completion_named_tool_choice import (
        ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
    )
    from .chat_completion_named_tool_choice_function import (
        ChatCompletionNamedToolChoiceFunction as ChatCompletionNamedToolChoiceFunction,
    )
    from .chat_completion_refusal_part_param import (
        ChatCompletionRefusalPartParam as ChatCompletionRefusalPartParam,
    )
    from .chat_completion_stream_options import ChatCompletionStreamOptions as ChatCompletionStreamOptions
    from .chat_completion_system_message_param import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from .chat_completion_text_part_param import ChatCompletionTextPartParam as ChatCompletionTextPartParam
    from .chat_completion_tool import ChatCompletionTool as ChatCompletionTool
    from .chat_completion_tool_call import ChatCompletionToolCall as ChatCompletionToolCall
    from .chat_completion_tool_call_delta import ChatCompletionToolCallDelta as ChatCompletionToolCallDelta
    from .chat_completion_tool_call_delta_function import (
        ChatCompletionToolCallDeltaFunction as ChatCompletionToolCallDeltaFunction,
    )
    from .chat_completion_tool_message_param import (
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    )
    from .chat_completion_usage import ChatCompletionUsage as ChatCompletionUsage
    from .chat_completion_user_message_param import (
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    )
    from .citation_char_location import CitationCharLocation as CitationCharLocation
    from .citation_char_location_param import CitationCharLocationParam as CitationCharLocationParam
    from .citation_content_block_location import CitationContentBlockLocation as CitationContentBlockLocation
    from .citation_content_block_location_param import (
        CitationContentBlockLocationParam as CitationContentBlockLocationParam,
    )
    from .citation_page_location import CitationPageLocation as CitationPageLocation
    from .citation_page_location_param import CitationPageLocationParam as CitationPageLocationParam
    from .citation_search_result_location_param import (
        CitationSearchResultLocationParam as CitationSearchResultLocationParam,
    )
    from .citation_web_search_result_location_param import (
        CitationWebSearchResultLocationParam as CitationWebSearchResultLocationParam,
    )
    from .citations_config import CitationsConfig as CitationsConfig
    from .citations_config_param import CitationsConfigParam as CitationsConfigParam
    from .citations_delta import CitationsDelta as CitationsDelta
    from .citations_search_result_location import (
        CitationsSearchResultLocation as CitationsSearchResultLocation,
    )
    from .citations_web_search_result_location import (
        CitationsWebSearchResultLocation as CitationsWebSearchResultLocation,
    )
    from .claude_code_api_actor import ClaudeCodeAPIActor as ClaudeCodeAPIActor
    from .claude_code_estimated_cost import ClaudeCodeEstimatedCost as ClaudeCodeEstimatedCost
    from .claude_code_managed_settings_configuration import (
        ClaudeCodeManagedSettingsConfiguration as ClaudeCodeManagedSettingsConfiguration,
    )
    from .claude_code_managed_settings_configuration_update_params import (
        ClaudeCodeManagedSettingsConfigurationUpdateParams as ClaudeCodeManagedSettingsConfigurationUpdateParams,
    )
    from .claude_code_managed_settings_mode import (
        ClaudeCodeManagedSettingsMode as ClaudeCodeManagedSettingsMode,
    )
    from .claude_code_managed_settings_mode_param import (
        ClaudeCodeManagedSettingsModeParam as ClaudeCodeManagedSettingsModeParam,
    )
    from .claude_code_managed_settings_organization_mode import (
        ClaudeCodeManagedSettingsOrganizationMode as ClaudeCodeManagedSettingsOrganizationMode,
    )
    from .claude_code_managed_settings_organization_mode_param import (
        ClaudeCodeManagedSettingsOrganizationModeParam as ClaudeCodeManagedSettingsOrganizationModeParam,
    )
    from .claude_code_managed_settings_rbac_groups_mode import (
        ClaudeCodeManagedSettingsRBACGroupsMode as ClaudeCodeManagedSettingsRBACGroupsMode,
    )
    from .claude_code_managed_settings_rbac_groups_mode_param import (
        ClaudeCodeManagedSettingsRBACGroupsModeParam as ClaudeCodeManagedSettingsRBACGroupsModeParam,
    )
    from .claude_code_model_usage import ClaudeCodeModelUsage as ClaudeCodeModelUsage
    from .claude_code_rbac_group_default_managed_settings import (
        ClaudeCodeRBACGroupDefaultManagedSettings as ClaudeCodeRBACGroupDefaultManagedSettings,
    )
    from .claude_code_rbac_group_default_managed_settings_update_params import (
        ClaudeCodeRBACGroupDefaultManagedSettingsUpdateParams as ClaudeCodeRBACGroupDefaultManagedSettingsUpdateParams,
    )
    from .claude_code_rbac_group_managed_settings import (
        ClaudeCodeRBACGroupManagedSettings as ClaudeCodeRBACGroupManagedSettings,
    )
    from .claude_code_rbac_group_managed_settings_page import (
        ClaudeCodeRBACGroupManagedSettingsPage as ClaudeCodeRBACGroupManagedSettingsPage,
    )
    from .claude_code_rbac_group_managed_settings_set_params import (
        ClaudeCodeRBACGroupManagedSettingsSetParams as ClaudeCodeRBACGroupManagedSettingsSetParams,
    )
    from .claude_code_rbac_group_managed_settings_summary import (
        ClaudeCodeRBACGroupManagedSettingsSummary as ClaudeCodeRBACGroupManagedSettingsSummary,
    )
    from .claude_code_rbac_group_status import ClaudeCodeRBACGroupStatus as ClaudeCodeRBACGroupStatus
    from .claude_code_rbac_group_status_active import (
        ClaudeCodeRBACGroupStatusActive as ClaudeCodeRBACGroupStatusActive,
    )
    from .claude_code_rbac_group_status_deleted import (
        ClaudeCodeRBACGroupStatusDeleted as ClaudeCodeRBACGroupStatusDeleted,
    )
    from .claude_code_rbac_group_status_unknown import (
        ClaudeCodeRBACGroupStatusUnknown as ClaudeCodeRBACGroupStatusUnknown,
    )
    from .claude_code_tokens import ClaudeCodeTokens as ClaudeCodeTokens
    from .claude_code_usage import ClaudeCodeUsage as ClaudeCodeUsage
    from .claude_code_usage_actor import ClaudeCodeUsageActor as ClaudeCodeUsageActor
    from .claude_code_usage_core_metrics import ClaudeCodeUsageCoreMetrics as ClaudeCodeUsageCoreMetrics
    from .claude_code_usage_lines_of_code import ClaudeCodeUsageLinesOfCode as ClaudeCodeUsageLinesOfCode
    from .claude_code_usage_report import ClaudeCodeUsageReport as ClaudeCodeUsageReport
    from .claude_code_usage_tool_action_counts import (
        ClaudeCodeUsageToolActionCounts as ClaudeCodeUsageToolActionCounts,
    )
    from .claude_code_usage_tool_actions import ClaudeCodeUsageToolActions as ClaudeCodeUsageToolActions
    from .claude_code_user_actor import ClaudeCodeUserActor as ClaudeCodeUserActor
    from .claude_tag_bundle import ClaudeTagBundle as ClaudeTagBundle
    from .claude_tag_bundle_target import ClaudeTagBundleTarget as ClaudeTagBundleTarget
    from .claude_tag_bundle_target_create_param import (
        ClaudeTagBundleTargetCreateParam as ClaudeTagBundleTargetCreateParam,
    )
    from .claude_tag_bundle_targets_page import ClaudeTagBundleTargetsPage as ClaudeTagBundleTargetsPage
    from .claude_tag_bundles_page import ClaudeTagBundlesPage as ClaudeTagBundlesPage
    from .claude_tag_default_setting_source import (
        ClaudeTagDefaultSettingSource as ClaudeTagDefaultSettingSource,
    )
    from .claude_tag_deleted_bundle_target import ClaudeTagDeletedBundleTarget as ClaudeTagDeletedBundleTarget
    from .claude_tag_deleted_slack_channel import ClaudeTagDeletedSlackChannel as ClaudeTagDeletedSlackChannel
    from .claude_tag_guest_policy import ClaudeTagGuestPolicy as ClaudeTagGuestPolicy
    from .claude_tag_guest_policy_allow import ClaudeTagGuestPolicyAllow as ClaudeTagGuestPolicyAllow
    from .claude_tag_guest_policy_allow_param import (
        ClaudeTagGuestPolicyAllowParam as ClaudeTagGuestPolicyAllowParam,
    )
    from .claude_tag_guest_policy_channel_only import (
        ClaudeTagGuestPolicyChannelOnly as ClaudeTagGuestPolicyChannelOnly,
    )
    from .claude_tag_guest_policy_channel_only_param import (
        ClaudeTagGuestPolicyChannelOnlyParam as ClaudeTagGuestPolicyChannelOnlyParam,
    )
    from .claude_tag_guest_policy_param import ClaudeTagGuestPolicyParam as ClaudeTagGuestPolicyParam
    from .claude_tag_guest_policy_restrict import ClaudeTagGuestPolicyRestrict as ClaudeTagGuestPolicyRestrict
    from .claude_tag_guest_policy_restrict_param import (
        ClaudeTagGuestPolicyRestrictParam as ClaudeTagGuestPolicyRestrictParam,
    )
    from .claude_tag_reply_mode import ClaudeTagReplyMode as ClaudeTagReplyMode
    from .claude_tag_reply_mode_always_awake import (
        ClaudeTagReplyModeAlwaysAwake as ClaudeTagReplyModeAlwaysAwake,
    )
    from .claude_tag_reply_mode_always_awake_param import (
        ClaudeTagReplyModeAlwaysAwakeParam as ClaudeTagReplyModeAlwaysAwakeParam,
    )
    from .claude_tag_reply_mode_automatic import ClaudeTagReplyModeAutomatic as ClaudeTagReplyModeAutomatic
    from .claude_tag_reply_mode_automatic_param import (
        ClaudeTagReplyModeAutomaticParam as ClaudeTagReplyModeAutomaticParam,
    )
    from .claude_tag_reply_mode_mention_only import (
        ClaudeTagReplyModeMentionOnly as ClaudeTagReplyModeMentionOnly,
    )
    from .claude_tag_reply_mode_mention_only_param import (
        ClaudeTagReplyModeMentionOnlyParam as ClaudeTagReplyModeMentionOnlyParam,
    )
    from .claude_tag_reply_mode_param import ClaudeTagReplyModeParam as ClaudeTagReplyModeParam
    from .claude_tag_reply_mode_thread import ClaudeTagReplyModeThread as ClaudeTagReplyModeThread
    from .claude_tag_reply_mode_thread_param import (
        ClaudeTagReplyModeThreadParam as ClaudeTagReplyModeThreadParam,
    )
    from .claude_tag_setting_source import ClaudeTagSettingSource as ClaudeTagSettingSource
    from .claude_tag_setting_sources import ClaudeTagSettingSources as ClaudeTagSettingSources
    from .claude_tag_settings import ClaudeTagSettings as ClaudeTagSettings
    from .claude_tag_settings_create_param import ClaudeTagSettingsCreateParam as ClaudeTagSettingsCreateParam
    from .claude_tag_settings_update_param import ClaudeTagSettingsUpdateParam as ClaudeTagSettingsUpdateParam
    from .claude_tag_slack_channel import ClaudeTagSlackChannel as ClaudeTagSlackChannel
    from .claude_tag_slack_channel_bundle_target import (
        ClaudeTagSlackChannelBundleTarget as ClaudeTagSlackChannelBundleTarget,
    )
    from .claude_tag_slack_channel_bundle_target_create_param import (
        ClaudeTagSlackChannelBundleTargetCreateParam as ClaudeTagSlackChannelBundleTargetCreateParam,
    )
    from .claude_tag_slack_channel_identifiers import (
        ClaudeTagSlackChannelIdentifiers as ClaudeTagSlackChannelIdentifiers,
    )
    from .claude_tag_slack_channel_identifiers_param import (
        ClaudeTagSlackChannelIdentifiersParam as ClaudeTagSlackChannelIdentifiersParam,
    )
    from .claude_tag_slack_channel_setting_source import (
        ClaudeTagSlackChannelSettingSource as ClaudeTagSlackChannelSettingSource,
    )
    from .claude_tag_slack_channels_page import ClaudeTagSlackChannelsPage as ClaudeTagSlackChannelsPage
    from .claude_tag_slack_default_setting_source import (
        ClaudeTagSlackDefaultSettingSource as ClaudeTagSlackDefaultSettingSource,
    )
    from .claude_tag_slack_grid_channel_setting_source import (
        ClaudeTagSlackGridChannelSettingSource as ClaudeTagSlackGridChannelSettingSource,
    )
    from .claude_tag_slack_parent_channel_setting_source import (
        ClaudeTagSlackParentChannelSettingSource as ClaudeTagSlackParentChannelSettingSource,
    )
    from .claude_tag_slack_workspace import ClaudeTagSlackWorkspace as ClaudeTagSlackWorkspace
    from .claude_tag_slack_workspace_bundle_target import (
        ClaudeTagSlackWorkspaceBundleTarget as ClaudeTagSlackWorkspaceBundleTarget,
    )
    from .claude_tag_slack_workspace_bundle_target_create_param import (
        ClaudeTagSlackWorkspaceBundleTargetCreateParam as ClaudeTagSlackWorkspaceBundleTargetCreateParam,
    )
    from .claude_tag_slack_workspace_identifiers import (
        ClaudeTagSlackWorkspaceIdentifiers as ClaudeTagSlackWorkspaceIdentifiers,
    )
    from .claude_tag_slack_workspace_setting_source import (
        ClaudeTagSlackWorkspaceSettingSource as ClaudeTagSlackWorkspaceSettingSource,
    )
    from .claude_tag_slack_workspaces_page import ClaudeTagSlackWorkspacesPage as ClaudeTagSlackWorkspacesPage
    from .clear_thinking_20251015_edit_param import (
        ClearThinking20251015EditParam as ClearThinking20251015EditParam,
    )
    from .clear_thinking_20251015_edit_param_keep import (
        ClearThinking20251015EditParamKeep as ClearThinking20251015EditParamKeep,
    )
    from .clear_thinking_20251015_edit_response import (
        ClearThinking20251015EditResponse as ClearThinking20251015EditResponse,
    )
    from .clear_tool_uses_20250919_edit_param import (
        ClearToolUses20250919EditParam as ClearToolUses20250919EditParam,
    )
    from .clear_tool_uses_20250919_edit_param_trigger import (
        ClearToolUses20250919EditParamTrigger as ClearToolUses20250919EditParamTrigger,
    )
    from .clear_tool_uses_20250919_edit_response import (
        ClearToolUses20250919EditResponse as ClearToolUses20250919EditResponse,
    )
    from .cloud_config import CloudConfig as CloudConfig
    from .cloud_config_params import CloudConfigParams as CloudConfigParams
    from .code_execution_output_block import CodeExecutionOutputBlock as CodeExecutionOutputBlock
    from .code_execution_output_block_param import (
        CodeExecutionOutputBlockParam as CodeExecutionOutputBlockParam,
    )
    from .code_execution_result_block import CodeExecutionResultBlock as CodeExecutionResultBlock
    from .code_execution_result_block_param import (
        CodeExecutionResultBlockParam as CodeExecutionResultBlockParam,
    )
    from .code_execution_tool_20250522_param import (
        CodeExecutionTool20250522Param as CodeExecutionTool20250522Param,
    )
    from .code_execution_tool_20250825_param import (
        CodeExecutionTool20250825Param as CodeExecutionTool20250825Param,
    )
    from .code_execution_tool_20260120_param import (
        CodeExecutionTool20260120Param as CodeExecutionTool20260120Param,
    )
    from .code_execution_tool_20260521_param import (
        CodeExecutionTool20260521Param as CodeExecutionTool20260521Param,
    )
    from .code_execution_tool_result_block import CodeExecutionToolResultBlock as CodeExecutionToolResultBlock
    from .code_execution_tool_result_block_content import (
        CodeExecutionToolResultBlockContent as CodeExecutionToolResultBlockContent,
    )
    from .code_execution_tool_result_block_param import (
        CodeExecutionToolResultBlockParam as CodeExecutionToolResultBlockParam,
    )
    from .code_execution_tool_result_block_param_content_param import (
        CodeExecutionToolResultBlockParamContentParam as CodeExecutionToolResultBlockParamContentParam,
    )
    from .code_execution_tool_result_error_code import (
        CodeExecutionToolResultErrorCode as CodeExecutionToolResultErrorCode,
    )
    from .code_execution_tool_result_error_code_param import (
        CodeExecutionToolResultErrorCodeParam as CodeExecutionToolResultErrorCodeParam,
    )
    from .code_execution_tool_result_error_object import (
        CodeExecutionToolResultErrorObject as CodeExecutionToolResultErrorObject,
    )
    from .code_execution_tool_result_error_param import (
        CodeExecutionToolResultErrorParam as CodeExecutionToolResultErrorParam,
    )
    from .commit_checkout import CommitCheckout as CommitCheckout
    from .commit_checkout_param import CommitCheckoutParam as CommitCheckoutParam
    from .compact_20260112_edit_param import Compact20260112EditParam as Compact20260112EditParam
    from .compact_trigger_param import CompactTriggerParam as CompactTriggerParam
    from .compaction_block import CompactionBlock as CompactionBlock
    from .compaction_block_param import CompactionBlockParam as CompactionBlockParam
    from .compaction_capability import CompactionCapability as CompactionCapability
    from .compaction_config_param import CompactionConfigParam as CompactionConfigParam
    from .compaction_content_block_delta import CompactionContentBlockDelta as CompactionContentBlockDelta
    from .compaction_iteration_usage import CompactionIterationUsage as CompactionIterationUsage
    from .compaction_limit_reached_error_object import (
        CompactionLimitReachedErrorObject as CompactionLimitReachedErrorObject,
    )
    from .compaction_tool_change import CompactionToolChange as CompactionToolChange
    from .compaction_tool_change_param import CompactionToolChangeParam as CompactionToolChangeParam
    from .completion import Completion as Completion
    from .completion_create_params import CompletionCreateParams as CompletionCreateParams
    from .completion_stream_event import CompletionStreamEvent as CompletionStreamEvent
    from .completion_stream_frame import CompletionStreamFrame as CompletionStreamFrame
    from .compliance_setting_update_params import (
        ComplianceSettingUpdateParams as ComplianceSettingUpdateParams,
    )
    from .compliance_settings_state import ComplianceSettingsState as ComplianceSettingsState
    from .compliance_settings_state_disabled import (
        ComplianceSettingsStateDisabled as ComplianceSettingsStateDisabled,
    )
    from .compliance_settings_state_disabled_param import (
        ComplianceSettingsStateDisabledParam as ComplianceSettingsStateDisabledParam,
    )
    from .compliance_settings_state_enabled import (
        ComplianceSettingsStateEnabled as ComplianceSettingsStateEnabled,
    )
    from .compliance_settings_state_enabled_param import (
        ComplianceSettingsStateEnabledParam as ComplianceSettingsStateEnabledParam,
    )
    from .compliance_settings_state_param import ComplianceSettingsStateParam as ComplianceSettingsStateParam
    from .computer_toolset_20260801_param import ComputerToolset20260801Param as ComputerToolset20260801Param
    from .computer_toolset_configs_param import ComputerToolsetConfigsParam as ComputerToolsetConfigsParam
    from .container import Container as Container
    from .container_params import ContainerParams as ContainerParams
    from .container_skill import ContainerSkill as ContainerSkill
    from .container_upload_block import ContainerUploadBlock as ContainerUploadBlock
    from .container_upload_block_param import ContainerUploadBlockParam as ContainerUploadBlockParam
    from .content_block import ContentBlock as ContentBlock
    from .content_block_param import ContentBlockParam as ContentBlockParam
    from .content_block_source_content_param import (
        ContentBlockSourceContentParam as ContentBlockSourceContentParam,
    )
    from .content_block_source_param import ContentBlockSourceParam as ContentBlockSourceParam
    from .context_management_capability import ContextManagementCapability as ContextManagementCapability
    from .context_management_config_param import ContextManagementConfigParam as ContextManagementConfigParam
    from .context_management_edit_param import ContextManagementEditParam as ContextManagementEditParam
    from .context_management_response import ContextManagementResponse as ContextManagementResponse
    from .cost_report import CostReport as CostReport
    from .cost_report_result import CostReportResult as CostReportResult
    from .cost_report_time_bucket import CostReportTimeBucket as CostReportTimeBucket
    from .count_tokens_context_management_response import (
        CountTokensContextManagementResponse as CountTokensContextManagementResponse,
    )
    from .create_user_profile_params import CreateUserProfileParams as CreateUserProfileParams
    from .credential import Credential as Credential
    from .credential_auth import CredentialAuth as CredentialAuth
    from .credential_auth_params import CredentialAuthParams as CredentialAuthParams
    from .credential_auth_update_params import CredentialAuthUpdateParams as CredentialAuthUpdateParams
    from .credential_create_params import CredentialCreateParams as CredentialCreateParams
    from .credential_host_unreachable_error_object import (
        CredentialHostUnreachableErrorObject as CredentialHostUnreachableErrorObject,
    )
    from .credential_networking_params import CredentialNetworkingParams as CredentialNetworkingParams
    from .credential_networking_response import CredentialNetworkingResponse as CredentialNetworkingResponse
    from .credential_update_params import CredentialUpdateParams as CredentialUpdateParams
    from .credential_validation import CredentialValidation as CredentialValidation
    from .credentials_page import CredentialsPage as CredentialsPage
    from .custom_skill import CustomSkill as CustomSkill
    from .custom_skill_params import CustomSkillParams as CustomSkillParams
    from .custom_tool import CustomTool as CustomTool
    from .custom_tool_input_schema import CustomToolInputSchema as CustomToolInputSchema
    from .custom_tool_input_schema_param import CustomToolInputSchemaParam as CustomToolInputSchemaParam
    from .custom_tool_params import CustomToolParams as CustomToolParams
    from .data_residency import DataResidency as DataResidency
    from .data_residency_create_config_param import (
        DataResidencyCreateConfigParam as DataResidencyCreateConfigParam,
    )
    from .data_residency_update_config_param import (
        DataResidencyUpdateConfigParam as DataResidencyUpdateConfigParam,
    )
    from .delete_session_resource import DeleteSessionResource as DeleteSessionResource
    from .deleted_claude_code_rbac_group_managed_settings import (
        DeletedClaudeCodeRBACGroupManagedSettings as DeletedClaudeCodeRBACGroupManagedSettings,
    )
    from .deleted_credential import DeletedCredential as DeletedCredential
    from .deleted_file import DeletedFile as DeletedFile
    from .deleted_memory import DeletedMemory as DeletedMemory
    from .deleted_memory_store import DeletedMemoryStore as DeletedMemoryStore
    from .deleted_message_batch import DeletedMessageBatch as DeletedMessageBatch
    from .deleted_organization_webhook_endpoint import (
        DeletedOrganizationWebhookEndpoint as DeletedOrganizationWebhookEndpoint,
    )
    from .deleted_plugin import DeletedPlugin as DeletedPlugin
    from .deleted_plugin_installation_setting import (
        DeletedPluginInstallationSetting as DeletedPluginInstallationSetting,
    )
    from .deleted_rbac_group import DeletedRBACGroup as DeletedRBACGroup
    from .deleted_rbac_group_member import DeletedRBACGroupMember as DeletedRBACGroupMember
    from .deleted_session import DeletedSession as DeletedSession
    from .deleted_skill import DeletedSkill as DeletedSkill
    from .deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from .deleted_telemetry_destination import DeletedTelemetryDestination as DeletedTelemetryDestination
    from .deleted_telemetry_destination_workspace import (
        DeletedTelemetryDestinationWorkspace as DeletedTelemetryDestinationWorkspace,
    )
    from .deleted_user_profile import DeletedUserProfile as DeletedUserProfile
    from .deleted_vault import DeletedVault as DeletedVault
    from .delta_content import DeltaContent as DeltaContent
    from .delta_event import DeltaEvent as DeltaEvent
    from .deployment import Deployment as Deployment
    from .deployment_agent_params import DeploymentAgentParams as DeploymentAgentParams
    from .deployment_create_params import DeploymentCreateParams as DeploymentCreateParams
    from .deployment_initial_event import DeploymentInitialEvent as DeploymentInitialEvent
    from .deployment_initial_event_params import DeploymentInitialEventParams as DeploymentInitialEventParams
    from .deployment_paused_reason import DeploymentPausedReason as DeploymentPausedReason
    from .deployment_paused_reason_error_object import (
        DeploymentPausedReasonErrorObject as DeploymentPausedReasonErrorObject,
    )
    from .deployment_run import DeploymentRun as DeploymentRun
    from .deployment_run_error import DeploymentRunError as DeploymentRunError
    from .deployment_runs_page import DeploymentRunsPage as DeploymentRunsPage
    from .deployment_system_message_event import DeploymentSystemMessageEvent as DeploymentSystemMessageEvent
    from .deployment_update_params import DeploymentUpdateParams as DeploymentUpdateParams
    from .deployment_user_define_outcome_event import (
        DeploymentUserDefineOutcomeEvent as DeploymentUserDefineOutcomeEvent,
    )
    from .deployment_user_message_event import DeploymentUserMessageEvent as DeploymentUserMessageEvent
    from .deployments_page import DeploymentsPage as DeploymentsPage
    from .diagnostics import Diagnostics as Diagnostics
    from .diagnostics_param import DiagnosticsParam as DiagnosticsParam
    from .direct_caller import DirectCaller as DirectCaller
    from .direct_caller_param import DirectCallerParam as DirectCallerParam
    from .document_block import DocumentBlock as DocumentBlock
    from .document_block_param import DocumentBlockParam as DocumentBlockParam
    from .document_block_param_source import DocumentBlockParamSource as DocumentBlockParamSource
    from .document_block_source import DocumentBlockSource as DocumentBlockSource
    from .dream import Dream as Dream
    from .dream_create_model import DreamCreateModel as DreamCreateModel
    from .dream_create_params import DreamCreateParams as DreamCreateParams
    from .dream_error_object import DreamErrorObject as DreamErrorObject
    from .dream_input import DreamInput as DreamInput
    from .dream_input_param import DreamInputParam as DreamInputParam
    from .dream_memory_store_input import DreamMemoryStoreInput as DreamMemoryStoreInput
    from .dream_memory_store_input_param import DreamMemoryStoreInputParam as DreamMemoryStoreInputParam
    from .dream_model_config import DreamModelConfig as DreamModelConfig
    from .dream_model_config_param import DreamModelConfigParam as DreamModelConfigParam
    from .dream_output import DreamOutput as DreamOutput
    from .dream_sessions_input import DreamSessionsInput as DreamSessionsInput
    from .dream_sessions_input_param import DreamSessionsInputParam as DreamSessionsInputParam
    from .dream_usage import DreamUsage as DreamUsage
    from .dreams_page import DreamsPage as DreamsPage
    from .edit_tool_config import EditToolConfig as EditToolConfig
    from .edit_tool_config_params import EditToolConfigParams as EditToolConfigParams
    from .effort_capability import EffortCapability as EffortCapability
    from .effort_high import EffortHigh as EffortHigh
    from .effort_high_param import EffortHighParam as EffortHighParam
    from .effort_low import EffortLow as EffortLow
    from .effort_low_param import EffortLowParam as EffortLowParam
    from .effort_max import EffortMax as EffortMax
    from .effort_max_param import EffortMaxParam as EffortMaxParam
    from .effort_medium import EffortMedium as EffortMedium
    from .effort_medium_param import EffortMediumParam as EffortMediumParam
    from .effort_param import EffortParam as EffortParam
    from .effort_xhigh import EffortXhigh as EffortXhigh
    from .effort_xhigh_param import EffortXhighParam as EffortXhighParam
    from .encrypted_code_execution_result_block import (
        EncryptedCodeExecutionResultBlock as EncryptedCodeExecutionResultBlock,
    )
    from .encrypted_code_execution_result_block_param import (
        EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam,
    )
    from .environment import Environment as Environment
    from .environment_archived_deployment_paused_reason_error_object import (
        EnvironmentArchivedDeploymentPausedReasonErrorObject as EnvironmentArchivedDeploymentPausedReasonErrorObject,
    )
    from .environment_archived_run_error_object import (
        EnvironmentArchivedRunErrorObject as EnvironmentArchivedRunErrorObject,
    )
    from .environment_config import EnvironmentConfig as EnvironmentConfig
    from .environment_config_params import EnvironmentConfigParams as EnvironmentConfigParams
    from .environment_create_params import EnvironmentCreateParams as EnvironmentCreateParams
    from .environment_delete_response import EnvironmentDeleteResponse as EnvironmentDeleteResponse
    from .environment_not_found_deployment_paused_reason_error_object import (
        EnvironmentNotFoundDeploymentPausedReasonErrorObject as EnvironmentNotFoundDeploymentPausedReasonErrorObject,
    )
    from .environment_not_found_run_error_object import (
        EnvironmentNotFoundRunErrorObject as EnvironmentNotFoundRunErrorObject,
    )
    from .environment_update_params import EnvironmentUpdateParams as EnvironmentUpdateParams
    from .environment_variable_auth_response import (
        EnvironmentVariableAuthResponse as EnvironmentVariableAuthResponse,
    )
    from .environment_variable_create_params import (
        EnvironmentVariableCreateParams as EnvironmentVariableCreateParams,
    )
    from .environment_variable_update_params import (
        EnvironmentVariableUpdateParams as EnvironmentVariableUpdateParams,
    )
    from .environments_page import EnvironmentsPage as EnvironmentsPage
    from .error_code import ErrorCode as ErrorCode
    from .error_deployment_paused_reason import ErrorDeploymentPausedReason as ErrorDeploymentPausedReason
    from .error_details import ErrorDetails as ErrorDetails
    from .error_object import ErrorObject as ErrorObject
    from .error_response import ErrorResponse as ErrorResponse
    from .error_type import ErrorType as ErrorType
    from .event_send_params import EventSendParams as EventSendParams
    from .execution_identity import ExecutionIdentity as ExecutionIdentity
    from .execution_identity_params import ExecutionIdentityParams as ExecutionIdentityParams
    from .external_key import ExternalKey as ExternalKey
    from .external_key_attached_attachment import (
        ExternalKeyAttachedAttachment as ExternalKeyAttachedAttachment,
    )
    from .external_key_attachment import ExternalKeyAttachment as ExternalKeyAttachment
    from .external_key_create_params import ExternalKeyCreateParams as ExternalKeyCreateParams
    from .external_key_delete_response import ExternalKeyDeleteResponse as ExternalKeyDeleteResponse
    from .external_key_provider_config import ExternalKeyProviderConfig as ExternalKeyProviderConfig
    from .external_key_provider_config_param import (
        ExternalKeyProviderConfigParam as ExternalKeyProviderConfigParam,
    )
    from .external_key_provider_config_update_param import (
        ExternalKeyProviderConfigUpdateParam as ExternalKeyProviderConfigUpdateParam,
    )
    from .external_key_unattached_attachment import (
        ExternalKeyUnattachedAttachment as ExternalKeyUnattachedAttachment,
    )
    from .external_key_update_params import ExternalKeyUpdateParams as ExternalKeyUpdateParams
    from .external_key_validate_response import ExternalKeyValidateResponse as ExternalKeyValidateResponse
    from .external_keys_page import ExternalKeysPage as ExternalKeysPage
    from .external_storage_reference import ExternalStorageReference as ExternalStorageReference
    from .external_storage_reference_param import (
        ExternalStorageReferenceParam as ExternalStorageReferenceParam,
    )
    from .fallback_block import FallbackBlock as FallbackBlock
    from .fallback_block_param import FallbackBlockParam as FallbackBlockParam
    from .fallback_credit_not_applied import FallbackCreditNotApplied as FallbackCreditNotApplied
    from .fallback_credit_redeemed import FallbackCreditRedeemed as FallbackCreditRedeemed
    from .fallback_credit_token import FallbackCreditToken as FallbackCreditToken
    from .fallback_credit_token_param import FallbackCreditTokenParam as FallbackCreditTokenParam
    from .fallback_credit_usage import FallbackCreditUsage as FallbackCreditUsage
    from .fallback_credit_usage_status import FallbackCreditUsageStatus as FallbackCreditUsageStatus
    from .fallback_info import FallbackInfo as FallbackInfo
    from .fallback_info_param import FallbackInfoParam as FallbackInfoParam
    from .fallback_message_iteration_usage import (
        FallbackMessageIterationUsage as FallbackMessageIterationUsage,
    )
    from .fallback_param import FallbackParam as FallbackParam
    from .fallback_refusal_trigger import FallbackRefusalTrigger as FallbackRefusalTrigger
    from .fallbacks_param import FallbacksParam as FallbacksParam
    from .federation_issuer import FederationIssuer as FederationIssuer
    from .federation_issuer_jwks import FederationIssuerJWKS as FederationIssuerJWKS
    from .federation_issuer_jwks_param import FederationIssuerJWKSParam as FederationIssuerJWKSParam
    from .federation_issuer_jwks_update_param import (
        FederationIssuerJWKSUpdateParam as FederationIssuerJWKSUpdateParam,
    )
    from .federation_issuer_poll_status import FederationIssuerPollStatus as FederationIssuerPollStatus
    from .federation_issuers_page import FederationIssuersPage as FederationIssuersPage
    from .federation_rule import FederationRule as FederationRule
    from .federation_rule_match import FederationRuleMatch as FederationRuleMatch
    from .federation_rule_match_param import FederationRuleMatchParam as FederationRuleMatchParam
    from .federation_rule_workspace import FederationRuleWorkspace as FederationRuleWorkspace
    from .federation_rule_workspace_add_params import (
        FederationRuleWorkspaceAddParams as FederationRuleWorkspaceAddParams,
    )
    from .federation_rule_workspace_remove_response import (
        FederationRuleWorkspaceRemoveResponse as FederationRuleWorkspaceRemoveResponse,
    )
    from .federation_rule_workspaces_page import FederationRuleWorkspacesPage as FederationRuleWorkspacesPage
    from .federation_rules_page import FederationRulesPage as FederationRulesPage
    from .file_document_source_param import FileDocumentSourceParam as FileDocumentSourceParam
    from .file_image_source_param import FileImageSourceParam as FileImageSourceParam
    from .file_metadata import FileMetadata as FileMetadata
    from .file_not_found_deployment_paused_reason_error_object import (
        FileNotFoundDeploymentPausedReasonErrorObject as FileNotFoundDeploymentPausedReasonErrorObject,
    )
    from .file_not_found_run_error_object import FileNotFoundRunErrorObject as FileNotFoundRunErrorObject
    from .file_resource import FileResource as FileResource
    from .file_resource_config import FileResourceConfig as FileResourceConfig
    from .file_resource_params import FileResourceParams as FileResourceParams
    from .file_rubric import FileRubric as FileRubric
    from .file_rubric_params import FileRubricParams as FileRubricParams
    from .file_scope import FileScope as FileScope
    from .file_upload_params import FileUploadParams as FileUploadParams
    from .files_page import FilesPage as FilesPage
    from .gcp_external_key_config import GCPExternalKeyConfig as GCPExternalKeyConfig
    from .gcp_external_key_config_param import GCPExternalKeyConfigParam as GCPExternalKeyConfigParam
    from .git_hub_repository_resource import GitHubRepositoryResource as GitHubRepositoryResource
    from .git_hub_repository_resource_config import (
        GitHubRepositoryResourceConfig as GitHubRepositoryResourceConfig,
    )
    from .git_hub_repository_resource_params import (
        GitHubRepositoryResourceParams as GitHubRepositoryResourceParams,
    )
    from .glob_tool_config import GlobToolConfig as GlobToolConfig
    from .glob_tool_config_params import GlobToolConfigParams as GlobToolConfigParams
    from .grep_tool_config import GrepToolConfig as GrepToolConfig
    from .grep_tool_config_params import GrepToolConfigParams as GrepToolConfigParams
    from .heartbeat_precondition_failed_error_details import (
        HeartbeatPreconditionFailedErrorDetails as HeartbeatPreconditionFailedErrorDetails,
    )
    from .human_review import HumanReview as HumanReview
    from .human_review_disabled import HumanReviewDisabled as HumanReviewDisabled
    from .human_review_disabled_param import HumanReviewDisabledParam as HumanReviewDisabledParam
    from .human_review_enabled import HumanReviewEnabled as HumanReviewEnabled
    from .human_review_enabled_param import HumanReviewEnabledParam as HumanReviewEnabledParam
    from .human_review_param import HumanReviewParam as HumanReviewParam
    from .image_block_param import ImageBlockParam as ImageBlockParam
    from .image_block_param_source import ImageBlockParamSource as ImageBlockParamSource
    from .image_dimensions_too_large_error_details import (
        ImageDimensionsTooLargeErrorDetails as ImageDimensionsTooLargeErrorDetails,
    )
    from .image_transformations_param import ImageTransformationsParam as ImageTransformationsParam
    from .increase_request_approve_params import IncreaseRequestApproveParams as IncreaseRequestApproveParams
    from .increase_request_approve_response import (
        IncreaseRequestApproveResponse as IncreaseRequestApproveResponse,
    )
    from .increase_request_deny_params import IncreaseRequestDenyParams as IncreaseRequestDenyParams
    from .inference_data_privacy import InferenceDataPrivacy as InferenceDataPrivacy
    from .inference_data_privacy_param import InferenceDataPrivacyParam as InferenceDataPrivacyParam
    from .inference_storage import InferenceStorage as InferenceStorage
    from .inference_storage_param import InferenceStorageParam as InferenceStorageParam
    from .injection_location_params import InjectionLocationParams as InjectionLocationParams
    from .injection_location_response import InjectionLocationResponse as InjectionLocationResponse
    from .injection_location_update_params import (
        InjectionLocationUpdateParams as InjectionLocationUpdateParams,
    )
    from .inline_agent import InlineAgent as InlineAgent
    from .input_json_delta import InputJSONDelta as InputJSONDelta
    from .input_tokens_clear_at_least_param import (
        InputTokensClearAtLeastParam as InputTokensClearAtLeastParam,
    )
    from .input_tokens_trigger_param import InputTokensTriggerParam as InputTokensTriggerParam
    from .input_transformation import InputTransformation as InputTransformation
    from .installation_setting_set_params import InstallationSettingSetParams as InstallationSettingSetParams
    from .internal_storage import InternalStorage as InternalStorage
    from .internal_storage_param import InternalStorageParam as InternalStorageParam
    from .invite_create_params import InviteCreateParams as InviteCreateParams
    from .invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
    from .issuer_create_params import IssuerCreateParams as IssuerCreateParams
    from .issuer_update_params import IssuerUpdateParams as IssuerUpdateParams
    from .iteration_usage import IterationUsage as IterationUsage
    from .json_output_format_param import JSONOutputFormatParam as JSONOutputFormatParam
    from .jwks_discovery import JWKSDiscovery as JWKSDiscovery
    from .jwks_discovery_param import JWKSDiscoveryParam as JWKSDiscoveryParam
    from .jwks_explicit_url import JWKSExplicitURL as JWKSExplicitURL
    from .jwks_explicit_url_param import JWKSExplicitURLParam as JWKSExplicitURLParam
    from .jwks_inline import JWKSInline as JWKSInline
    from .jwks_inline_param import JWKSInlineParam as JWKSInlineParam
    from .limited_credential_networking_params import (
        LimitedCredentialNetworkingParams as LimitedCredentialNetworkingParams,
    )
    from .limited_credential_networking_response import (
        LimitedCredentialNetworkingResponse as LimitedCredentialNetworkingResponse,
    )
    from .limited_network import LimitedNetwork as LimitedNetwork
    from .limited_network_params import LimitedNetworkParams as LimitedNetworkParams
    from .managed_agents_base_64_document_source import (
        ManagedAgentsBase64DocumentSource as ManagedAgentsBase64DocumentSource,
    )
    from .managed_agents_base_64_document_source_param import (
        ManagedAgentsBase64DocumentSourceParam as ManagedAgentsBase64DocumentSourceParam,
    )
    from .managed_agents_base_64_image_source import (
        ManagedAgentsBase64ImageSource as ManagedAgentsBase64ImageSource,
    )
    from .managed_agents_base_64_image_source_param import (
        ManagedAgentsBase64ImageSourceParam as ManagedAgentsBase64ImageSourceParam,
    )
    from .managed_agents_cache_creation_usage import (
        ManagedAgentsCacheCreationUsage as ManagedAgentsCacheCreationUsage,
    )
    from .managed_agents_content_block import ManagedAgentsContentBlock as ManagedAgentsContentBlock
    from .managed_agents_content_block_param import (
        ManagedAgentsContentBlockParam as ManagedAgentsContentBlockParam,
    )
    from .managed_agents_document_block import ManagedAgentsDocumentBlock as ManagedAgentsDocumentBlock
    from .managed_agents_document_block_param import (
        ManagedAgentsDocumentBlockParam as ManagedAgentsDocumentBlockParam,
    )
    from .managed_agents_document_source import ManagedAgentsDocumentSource as ManagedAgentsDocumentSource
    from .managed_agents_document_source_param import (
        ManagedAgentsDocumentSourceParam as ManagedAgentsDocumentSourceParam,
    )
    from .managed_agents_file_document_source import (
        ManagedAgentsFileDocumentSource as ManagedAgentsFileDocumentSource,
    )
    from .managed_agents_file_document_source_param import (
        ManagedAgentsFileDocumentSourceParam as ManagedAgentsFileDocumentSourceParam,
    )
    from .managed_agents_file_image_source import ManagedAgentsFileImageSource as ManagedAgentsFileImageSource
    from .managed_agents_file_image_source_param import (
        ManagedAgentsFileImageSourceParam as ManagedAgentsFileImageSourceParam,
    )
    from .managed_agents_image_block import ManagedAgentsImageBlock as ManagedAgentsImageBlock
    from .managed_agents_image_block_param import ManagedAgentsImageBlockParam as ManagedAgentsImageBlockParam
    from .managed_agents_image_source import ManagedAgentsImageSource as ManagedAgentsImageSource
    from .managed_agents_image_source_param import (
        ManagedAgentsImageSourceParam as ManagedAgentsImageSourceParam,
    )
    from .managed_agents_plain_text_document_source import (
        ManagedAgentsPlainTextDocumentSource as ManagedAgentsPlainTextDocumentSource,
    )
    from .managed_agents_plain_text_document_source_param import (
        ManagedAgentsPlainTextDocumentSourceParam as ManagedAgentsPlainTextDocumentSourceParam,
    )
    from .managed_agents_redacted_block import ManagedAgentsRedactedBlock as ManagedAgentsRedactedBlock
    from .managed_agents_redacted_block_param import (
        ManagedAgentsRedactedBlockParam as ManagedAgentsRedactedBlockParam,
    )
    from .managed_agents_resource_params import ManagedAgentsResourceParams as ManagedAgentsResourceParams
    from .managed_agents_search_result_block import (
        ManagedAgentsSearchResultBlock as ManagedAgentsSearchResultBlock,
    )
    from .managed_agents_search_result_block_param import (
        ManagedAgentsSearchResultBlockParam as ManagedAgentsSearchResultBlockParam,
    )
    from .managed_agents_search_result_citations import (
        ManagedAgentsSearchResultCitations as ManagedAgentsSearchResultCitations,
    )
    from .managed_agents_search_result_citations_param import (
        ManagedAgentsSearchResultCitationsParam as ManagedAgentsSearchResultCitationsParam,
    )
    from .managed_agents_search_result_content import (
        ManagedAgentsSearchResultContent as ManagedAgentsSearchResultContent,
    )
    from .managed_agents_search_result_content_param import (
        ManagedAgentsSearchResultContentParam as ManagedAgentsSearchResultContentParam,
    )
    from .managed_agents_server_tool_usage import ManagedAgentsServerToolUsage as ManagedAgentsServerToolUsage
    from .managed_agents_system_content_block import (
        ManagedAgentsSystemContentBlock as ManagedAgentsSystemContentBlock,
    )
    from .managed_agents_system_content_block_param import (
        ManagedAgentsSystemContentBlockParam as ManagedAgentsSystemContentBlockParam,
    )
    from .managed_agents_text_block import ManagedAgentsTextBlock as ManagedAgentsTextBlock
    from .managed_agents_text_block_param import ManagedAgentsTextBlockParam as ManagedAgentsTextBlockParam
    from .managed_agents_tool_result_block import ManagedAgentsToolResultBlock as ManagedAgentsToolResultBlock
    from .managed_agents_tool_result_block_param import (
        ManagedAgentsToolResultBlockParam as ManagedAgentsToolResultBlockParam,
    )
    from .managed_agents_url_document_source import (
        ManagedAgentsURLDocumentSource as ManagedAgentsURLDocumentSource,
    )
    from .managed_agents_url_document_source_param import (
        ManagedAgentsURLDocumentSourceParam as ManagedAgentsURLDocumentSourceParam,
    )
    from .managed_agents_url_image_source import ManagedAgentsURLImageSource as ManagedAgentsURLImageSource
    from .managed_agents_url_image_source_param import (
        ManagedAgentsURLImageSourceParam as ManagedAgentsURLImageSourceParam,
    )
    from .managed_agents_user_location import ManagedAgentsUserLocation as ManagedAgentsUserLocation
    from .managed_agents_user_location_param import (
        ManagedAgentsUserLocationParam as ManagedAgentsUserLocationParam,
    )
    from .managed_agents_web_fetch_url_source_all import (
        ManagedAgentsWebFetchURLSourceAll as ManagedAgentsWebFetchURLSourceAll,
    )
    from .managed_agents_web_fetch_url_source_all_param import (
        ManagedAgentsWebFetchURLSourceAllParam as ManagedAgentsWebFetchURLSourceAllParam,
    )
    from .managed_agents_web_fetch_url_source_except import (
        ManagedAgentsWebFetchURLSourceExcept as ManagedAgentsWebFetchURLSourceExcept,
    )
    from .managed_agents_web_fetch_url_source_except_param import (
        ManagedAgentsWebFetchURLSourceExceptParam as ManagedAgentsWebFetchURLSourceExceptParam,
    )
    from .managed_agents_web_fetch_url_source_none import (
        ManagedAgentsWebFetchURLSourceNone as ManagedAgentsWebFetchURLSourceNone,
    )
    from .managed_agents_web_fetch_url_source_none_param import (
        ManagedAgentsWebFetchURLSourceNoneParam as ManagedAgentsWebFetchURLSourceNoneParam,
    )
    from .managed_agents_web_fetch_url_source_only import (
        ManagedAgentsWebFetchURLSourceOnly as ManagedAgentsWebFetchURLSourceOnly,
    )
    from .managed_agents_web_fetch_url_source_only_param import (
        ManagedAgentsWebFetchURLSourceOnlyParam as ManagedAgentsWebFetchURLSourceOnlyParam,
    )
    from .managed_agents_web_fetch_url_source_tool_filter import (
        ManagedAgentsWebFetchURLSourceToolFilter as ManagedAgentsWebFetchURLSourceToolFilter,
    )
    from .managed_agents_web_fetch_url_source_tool_filter_param import (
        ManagedAgentsWebFetchURLSourceToolFilterParam as ManagedAgentsWebFetchURLSourceToolFilterParam,
    )
    from .managed_agents_web_fetch_url_source_tool_filter_params import (
        ManagedAgentsWebFetchURLSourceToolFilterParams as ManagedAgentsWebFetchURLSourceToolFilterParams,
    )
    from .managed_agents_web_fetch_url_source_tool_reference import (
        ManagedAgentsWebFetchURLSourceToolReference as ManagedAgentsWebFetchURLSourceToolReference,
    )
    from .managed_agents_web_fetch_url_source_tool_reference_param import (
        ManagedAgentsWebFetchURLSourceToolReferenceParam as ManagedAgentsWebFetchURLSourceToolReferenceParam,
    )
    from .managed_agents_web_fetch_url_source_user_input import (
        ManagedAgentsWebFetchURLSourceUserInput as ManagedAgentsWebFetchURLSourceUserInput,
    )
    from .managed_agents_web_fetch_url_source_user_input_param import (
        ManagedAgentsWebFetchURLSourceUserInputParam as ManagedAgentsWebFetchURLSourceUserInputParam,
    )
    from .managed_agents_web_fetch_url_source_user_input_params import (
        ManagedAgentsWebFetchURLSourceUserInputParams as ManagedAgentsWebFetchURLSourceUserInputParams,
    )
    from .managed_agents_web_fetch_url_sources import (
        ManagedAgentsWebFetchURLSources as ManagedAgentsWebFetchURLSources,
    )
    from .managed_agents_web_fetch_url_sources_params import (
        ManagedAgentsWebFetchURLSourcesParams as ManagedAgentsWebFetchURLSourcesParams,
    )
    from .manual_deployment_paused_reason import ManualDeploymentPausedReason as ManualDeploymentPausedReason
    from .manual_trigger_context import ManualTriggerContext as ManualTriggerContext
    from .max_workflow_runs_workflow_run_error_object import (
        MaxWorkflowRunsWorkflowRunErrorObject as MaxWorkflowRunsWorkflowRunErrorObject,
    )
    from .mcp_authentication_failed_error_object import (
        MCPAuthenticationFailedErrorObject as MCPAuthenticationFailedErrorObject,
    )
    from .mcp_connection_failed_error_object import (
        MCPConnectionFailedErrorObject as MCPConnectionFailedErrorObject,
    )
    from .mcp_egress_blocked_deployment_paused_reason_error_object import (
        MCPEgressBlockedDeploymentPausedReasonErrorObject as MCPEgressBlockedDeploymentPausedReasonErrorObject,
    )
    from .mcp_egress_blocked_run_error_object import (
        MCPEgressBlockedRunErrorObject as MCPEgressBlockedRunErrorObject,
    )
    from .mcp_probe import MCPProbe as MCPProbe
    from .mcp_server_url_definition import MCPServerURLDefinition as MCPServerURLDefinition
    from .mcp_tool import MCPTool as MCPTool
    from .mcp_tool_config import MCPToolConfig as MCPToolConfig
    from .mcp_tool_config_param import MCPToolConfigParam as MCPToolConfigParam
    from .mcp_tool_config_params import MCPToolConfigParams as MCPToolConfigParams
    from .mcp_tool_default_config_param import MCPToolDefaultConfigParam as MCPToolDefaultConfigParam
    from .mcp_tool_listing_block import MCPToolListingBlock as MCPToolListingBlock
    from .mcp_tool_listing_block_param import MCPToolListingBlockParam as MCPToolListingBlockParam
    from .mcp_tool_param_param import MCPToolParamParam as MCPToolParamParam
    from .mcp_tool_result_block import MCPToolResultBlock as MCPToolResultBlock
    from .mcp_tool_use_block import MCPToolUseBlock as MCPToolUseBlock
    from .mcp_tool_use_block_param import MCPToolUseBlockParam as MCPToolUseBlockParam
    from .mcp_toolset import MCPToolset as MCPToolset
    from .mcp_toolset_default_config import MCPToolsetDefaultConfig as MCPToolsetDefaultConfig
    from .mcp_toolset_default_config_params import (
        MCPToolsetDefaultConfigParams as MCPToolsetDefaultConfigParams,
    )
    from .mcp_toolset_param import MCPToolsetParam as MCPToolsetParam
    from .mcp_toolset_params import MCPToolsetParams as MCPToolsetParams
    from .mcpo_auth_auth_response import MCPOAuthAuthResponse as MCPOAuthAuthResponse
    from .mcpo_auth_create_params import MCPOAuthCreateParams as MCPOAuthCreateParams
    from .mcpo_auth_refresh_params import MCPOAuthRefreshParams as MCPOAuthRefreshParams
    from .mcpo_auth_refresh_response import MCPOAuthRefreshResponse as MCPOAuthRefreshResponse
    from .mcpo_auth_refresh_update_params import MCPOAuthRefreshUpdateParams as MCPOAuthRefreshUpdateParams
    from .mcpo_auth_update_params import MCPOAuthUpdateParams as MCPOAuthUpdateParams
    from .memory import Memory as Memory
    from .memory_create_params import MemoryCreateParams as MemoryCreateParams
    from .memory_list_item import MemoryListItem as MemoryListItem
    from .memory_list_items_page import MemoryListItemsPage as MemoryListItemsPage
    from .memory_prefix import MemoryPrefix as MemoryPrefix
    from .memory_store import MemoryStore as MemoryStore
    from .memory_store_archived_deployment_paused_reason_error_object import (
        MemoryStoreArchivedDeploymentPausedReasonErrorObject as MemoryStoreArchivedDeploymentPausedReasonErrorObject,
    )
    from .memory_store_archived_run_error_object import (
        MemoryStoreArchivedRunErrorObject as MemoryStoreArchivedRunErrorObject,
    )
    from .memory_store_create_params import MemoryStoreCreateParams as MemoryStoreCreateParams
    from .memory_store_resource import MemoryStoreResource as MemoryStoreResource
    from .memory_store_resource_config import MemoryStoreResourceConfig as MemoryStoreResourceConfig
    from .memory_store_resource_param import MemoryStoreResourceParam as MemoryStoreResourceParam
    from .memory_store_update_params import MemoryStoreUpdateParams as MemoryStoreUpdateParams
    from .memory_stores_page import MemoryStoresPage as MemoryStoresPage
    from .memory_tool_20250818_param import MemoryTool20250818Param as MemoryTool20250818Param
    from .memory_update_params import MemoryUpdateParams as MemoryUpdateParams
    from .memory_version import MemoryVersion as MemoryVersion
    from .memory_versions_page import MemoryVersionsPage as MemoryVersionsPage
    from .message import Message as Message
    from .message_batch import MessageBatch as MessageBatch
    from .message_batch_canceled_result import MessageBatchCanceledResult as MessageBatchCanceledResult
    from .message_batch_errored_result import MessageBatchErroredResult as MessageBatchErroredResult
    from .message_batch_expired_result import MessageBatchExpiredResult as MessageBatchExpiredResult
    from .message_batch_individual_response import (
        MessageBatchIndividualResponse as MessageBatchIndividualResponse,
    )
    from .message_batch_processing_status import MessageBatchProcessingStatus as MessageBatchProcessingStatus
    from .message_batch_request_counts import MessageBatchRequestCounts as MessageBatchRequestCounts
    from .message_batch_result import MessageBatchResult as MessageBatchResult
    from .message_batch_succeeded_result import MessageBatchSucceededResult as MessageBatchSucceededResult
    from .message_batches_page import MessageBatchesPage as MessageBatchesPage
    from .message_count_tokens_params import MessageCountTokensParams as MessageCountTokensParams
    from .message_create_params import MessageCreateParams as MessageCreateParams
    from .message_delta_usage import MessageDeltaUsage as MessageDeltaUsage
    from .message_iteration_usage import MessageIterationUsage as MessageIterationUsage
    from .message_param import MessageParam as MessageParam
    from .message_stream_frame import MessageStreamFrame as MessageStreamFrame
    from .message_thread_param import MessageThreadParam as MessageThreadParam
    from .message_tokens_count import MessageTokensCount as MessageTokensCount
    from .messages_usage_report import MessagesUsageReport as MessagesUsageReport
    from .messages_usage_report_result import MessagesUsageReportResult as MessagesUsageReportResult
    from .messages_usage_report_time_bucket import (
        MessagesUsageReportTimeBucket as MessagesUsageReportTimeBucket,
    )
    from .metadata_param import MetadataParam as MetadataParam
    from .model import Model as Model
    from .model_capabilities import ModelCapabilities as ModelCapabilities
    from .model_config import ModelConfig as ModelConfig
    from .model_config_effort import ModelConfigEffort as ModelConfigEffort
    from .model_config_effort_params import ModelConfigEffortParams as ModelConfigEffortParams
    from .model_config_params import ModelConfigParams as ModelConfigParams
    from .model_info import ModelInfo as ModelInfo
    from .model_line import ModelLine as ModelLine
    from .model_overloaded_error_object import ModelOverloadedErrorObject as ModelOverloadedErrorObject
    from .model_rate_limited_error_object import ModelRateLimitedErrorObject as ModelRateLimitedErrorObject
    from .model_request_failed_error_object import (
        ModelRequestFailedErrorObject as ModelRequestFailedErrorObject,
    )
    from .models_page import ModelsPage as ModelsPage
    from .monetary_amount import MonetaryAmount as MonetaryAmount
    from .monetary_amount_param import MonetaryAmountParam as MonetaryAmountParam
    from .multiagent import Multiagent as Multiagent
    from .multiagent_20261001 import Multiagent20261001 as Multiagent20261001
    from .multiagent_20261001_params import Multiagent20261001Params as Multiagent20261001Params
    from .multiagent_advisor import MultiagentAdvisor as MultiagentAdvisor
    from .multiagent_advisor_disabled import MultiagentAdvisorDisabled as MultiagentAdvisorDisabled
    from .multiagent_advisor_disabled_params import (
        MultiagentAdvisorDisabledParams as MultiagentAdvisorDisabledParams,
    )
    from .multiagent_advisor_enabled import MultiagentAdvisorEnabled as MultiagentAdvisorEnabled
    from .multiagent_advisor_enabled_params import (
        MultiagentAdvisorEnabledParams as MultiagentAdvisorEnabledParams,
    )
    from .multiagent_advisor_params import MultiagentAdvisorParams as MultiagentAdvisorParams
    from .multiagent_coordinator import MultiagentCoordinator as MultiagentCoordinator
    from .multiagent_coordinator_agent import MultiagentCoordinatorAgent as MultiagentCoordinatorAgent
    from .multiagent_coordinator_params import MultiagentCoordinatorParams as MultiagentCoordinatorParams
    from .multiagent_inline_agents import MultiagentInlineAgents as MultiagentInlineAgents
    from .multiagent_inline_agents_disabled import (
        MultiagentInlineAgentsDisabled as MultiagentInlineAgentsDisabled,
    )
    from .multiagent_inline_agents_disabled_params import (
        MultiagentInlineAgentsDisabledParams as MultiagentInlineAgentsDisabledParams,
    )
    from .multiagent_inline_agents_enabled import (
        MultiagentInlineAgentsEnabled as MultiagentInlineAgentsEnabled,
    )
    from .multiagent_inline_agents_enabled_params import (
        MultiagentInlineAgentsEnabledParams as MultiagentInlineAgentsEnabledParams,
    )
    from .multiagent_inline_agents_params import MultiagentInlineAgentsParams as MultiagentInlineAgentsParams
    from .multiagent_params import MultiagentParams as MultiagentParams
    from .multiagent_predefined_agent_params import (
        MultiagentPredefinedAgentParams as MultiagentPredefinedAgentParams,
    )
    from .multiagent_predefined_agent_params_object import (
        MultiagentPredefinedAgentParamsObject as MultiagentPredefinedAgentParamsObject,
    )
    from .multiagent_roster_entry_params import MultiagentRosterEntryParams as MultiagentRosterEntryParams
    from .multiagent_roster_object_params import MultiagentRosterObjectParams as MultiagentRosterObjectParams
    from .multiagent_self_params import MultiagentSelfParams as MultiagentSelfParams
    from .multiagent_subagents import MultiagentSubagents as MultiagentSubagents
    from .multiagent_subagents_disabled import MultiagentSubagentsDisabled as MultiagentSubagentsDisabled
    from .multiagent_subagents_disabled_params import (
        MultiagentSubagentsDisabledParams as MultiagentSubagentsDisabledParams,
    )
    from .multiagent_subagents_enabled import MultiagentSubagentsEnabled as MultiagentSubagentsEnabled
    from .multiagent_subagents_enabled_params import (
        MultiagentSubagentsEnabledParams as MultiagentSubagentsEnabledParams,
    )
    from .multiagent_subagents_params import MultiagentSubagentsParams as MultiagentSubagentsParams
    from .multiagent_workflows import MultiagentWorkflows as MultiagentWorkflows
    from .multiagent_workflows_disabled import MultiagentWorkflowsDisabled as MultiagentWorkflowsDisabled
    from .multiagent_workflows_disabled_params import (
        MultiagentWorkflowsDisabledParams as MultiagentWorkflowsDisabledParams,
    )
    from .multiagent_workflows_enabled import MultiagentWorkflowsEnabled as MultiagentWorkflowsEnabled
    from .multiagent_workflows_enabled_params import (
        MultiagentWorkflowsEnabledParams as MultiagentWorkflowsEnabledParams,
    )
    from .multiagent_workflows_params import MultiagentWorkflowsParams as MultiagentWorkflowsParams
    from .network import Network as Network
    from .network_params import NetworkParams as NetworkParams
    from .new_organization_webhook_endpoint import (
        NewOrganizationWebhookEndpoint as NewOrganizationWebhookEndpoint,
    )
    from .open_ai_error import OpenAIError as OpenAIError
    from .open_ai_error_response import OpenAIErrorResponse as OpenAIErrorResponse
    from .organization_compliance_settings import (
        OrganizationComplianceSettings as OrganizationComplianceSettings,
    )
    from .organization_disabled_deployment_paused_reason_error_object import (
        OrganizationDisabledDeploymentPausedReasonErrorObject as OrganizationDisabledDeploymentPausedReasonErrorObject,
    )
    from .organization_disabled_run_error_object import (
        OrganizationDisabledRunErrorObject as OrganizationDisabledRunErrorObject,
    )
    from .organization_info import OrganizationInfo as OrganizationInfo
    from .organization_invite import OrganizationInvite as OrganizationInvite
    from .organization_invites_page import OrganizationInvitesPage as OrganizationInvitesPage
    from .organization_on_hold_error_details import (
        OrganizationOnHoldErrorDetails as OrganizationOnHoldErrorDetails,
    )
    from .organization_rate_limit import OrganizationRateLimit as OrganizationRateLimit
    from .organization_rate_limit_batch_group import (
        OrganizationRateLimitBatchGroup as OrganizationRateLimitBatchGroup,
    )
    from .organization_rate_limit_files_group import (
        OrganizationRateLimitFilesGroup as OrganizationRateLimitFilesGroup,
    )
    from .organization_rate_limit_group import OrganizationRateLimitGroup as OrganizationRateLimitGroup
    from .organization_rate_limit_model_group import (
        OrganizationRateLimitModelGroup as OrganizationRateLimitModelGroup,
    )
    from .organization_rate_limit_skills_group import (
        OrganizationRateLimitSkillsGroup as OrganizationRateLimitSkillsGroup,
    )
    from .organization_rate_limit_token_count_group import (
        OrganizationRateLimitTokenCountGroup as OrganizationRateLimitTokenCountGroup,
    )
    from .organization_rate_limit_value import OrganizationRateLimitValue as OrganizationRateLimitValue
    from .organization_rate_limit_web_search_group import (
        OrganizationRateLimitWebSearchGroup as OrganizationRateLimitWebSearchGroup,
    )
    from .organization_rate_limits_page import OrganizationRateLimitsPage as OrganizationRateLimitsPage
    from .organization_user import OrganizationUser as OrganizationUser
    from .organization_users_page import OrganizationUsersPage as OrganizationUsersPage
    from .organization_webhook_endpoint import OrganizationWebhookEndpoint as OrganizationWebhookEndpoint
    from .organization_webhook_endpoint_signing_secret import (
        OrganizationWebhookEndpointSigningSecret as OrganizationWebhookEndpointSigningSecret,
    )
    from .organization_webhook_endpoint_state import (
        OrganizationWebhookEndpointState as OrganizationWebhookEndpointState,
    )
    from .organization_webhook_endpoints_page import (
        OrganizationWebhookEndpointsPage as OrganizationWebhookEndpointsPage,
    )
    from .organization_webhook_event_type import OrganizationWebhookEventType as OrganizationWebhookEventType
    from .organization_webhook_event_type_param import (
        OrganizationWebhookEventTypeParam as OrganizationWebhookEventTypeParam,
    )
    from .outcome_evaluation_resource import OutcomeEvaluationResource as OutcomeEvaluationResource
    from .output_behavior import OutputBehavior as OutputBehavior
    from .output_behavior_create_new import OutputBehaviorCreateNew as OutputBehaviorCreateNew
    from .output_behavior_create_new_param import OutputBehaviorCreateNewParam as OutputBehaviorCreateNewParam
    from .output_behavior_param import OutputBehaviorParam as OutputBehaviorParam
    from .output_behavior_update_existing import OutputBehaviorUpdateExisting as OutputBehaviorUpdateExisting
    from .output_behavior_update_existing_param import (
        OutputBehaviorUpdateExistingParam as OutputBehaviorUpdateExistingParam,
    )
    from .output_config_param import OutputConfigParam as OutputConfigParam
    from .output_tokens_details import OutputTokensDetails as OutputTokensDetails
    from .packages import Packages as Packages
    from .packages_params import PackagesParams as PackagesParams
    from .permission_policy import PermissionPolicy as PermissionPolicy
    from .permission_policy_params import PermissionPolicyParams as PermissionPolicyParams
    from .ping_event import PingEvent as PingEvent
    from .plain_text_source import PlainTextSource as PlainTextSource
    from .plain_text_source_param import PlainTextSourceParam as PlainTextSourceParam
    from .plugin import Plugin as Plugin
    from .plugin_actor import PluginActor as PluginActor
    from .plugin_api_actor import PluginAPIActor as PluginAPIActor
    from .plugin_component import PluginComponent as PluginComponent
    from .plugin_content_scan import PluginContentScan as PluginContentScan
    from .plugin_create_params import PluginCreateParams as PluginCreateParams
    from .plugin_installation_preference_param import (
        PluginInstallationPreferenceParam as PluginInstallationPreferenceParam,
    )
    from .plugin_installation_setting import PluginInstallationSetting as PluginInstallationSetting
    from .plugin_installation_settings_page import (
        PluginInstallationSettingsPage as PluginInstallationSettingsPage,
    )
    from .plugin_marketplace import PluginMarketplace as PluginMarketplace
    from .plugin_marketplace_update_params import (
        PluginMarketplaceUpdateParams as PluginMarketplaceUpdateParams,
    )
    from .plugin_marketplace_validate_archive_params import (
        PluginMarketplaceValidateArchiveParams as PluginMarketplaceValidateArchiveParams,
    )
    from .plugin_marketplace_validate_repository_params import (
        PluginMarketplaceValidateRepositoryParams as PluginMarketplaceValidateRepositoryParams,
    )
    from .plugin_marketplace_validation_plugin_error_object import (
        PluginMarketplaceValidationPluginErrorObject as PluginMarketplaceValidationPluginErrorObject,
    )
    from .plugin_marketplace_validation_plugin_warning import (
        PluginMarketplaceValidationPluginWarning as PluginMarketplaceValidationPluginWarning,
    )
    from .plugin_marketplace_validation_plugin_warnings import (
        PluginMarketplaceValidationPluginWarnings as PluginMarketplaceValidationPluginWarnings,
    )
    from .plugin_marketplace_validation_report import (
        PluginMarketplaceValidationReport as PluginMarketplaceValidationReport,
    )
    from .plugin_marketplaces_page import PluginMarketplacesPage as PluginMarketplacesPage
    from .plugin_owner import PluginOwner as PluginOwner
    from .plugin_owner_organization import PluginOwnerOrganization as PluginOwnerOrganization
    from .plugin_owner_user import PluginOwnerUser as PluginOwnerUser
    from .plugin_reach import PluginReach as PluginReach
    from .plugin_share import PluginShare as PluginShare
    from .plugin_shares_page import PluginSharesPage as PluginSharesPage
    from .plugin_target import PluginTarget as PluginTarget
    from .plugin_target_organization import PluginTargetOrganization as PluginTargetOrganization
    from .plugin_target_organization_member import (
        PluginTargetOrganizationMember as PluginTargetOrganizationMember,
    )
    from .plugin_target_rbac_group import PluginTargetRBACGroup as PluginTargetRBACGroup
    from .plugin_update_params import PluginUpdateParams as PluginUpdateParams
    from .plugin_user_actor import PluginUserActor as PluginUserActor
    from .plugin_version import PluginVersion as PluginVersion
    from .plugin_version_create_params import PluginVersionCreateParams as PluginVersionCreateParams
    from .plugin_versions_page import PluginVersionsPage as PluginVersionsPage
    from .plugins_page import PluginsPage as PluginsPage
    from .precondition_param import PreconditionParam as PreconditionParam
    from .program_workflow_run_error_object import (
        ProgramWorkflowRunErrorObject as ProgramWorkflowRunErrorObject,
    )
    from .raw_content_block_delta import RawContentBlockDelta as RawContentBlockDelta
    from .raw_content_block_delta_event import RawContentBlockDeltaEvent as RawContentBlockDeltaEvent
    from .raw_content_block_start_event import RawContentBlockStartEvent as RawContentBlockStartEvent
    from .raw_content_block_stop_event import RawContentBlockStopEvent as RawContentBlockStopEvent
    from .raw_message_delta_event import RawMessageDeltaEvent as RawMessageDeltaEvent
    from .raw_message_delta_event_delta import RawMessageDeltaEventDelta as RawMessageDeltaEventDelta
    from .raw_message_start_event import RawMessageStartEvent as RawMessageStartEvent
    from .raw_message_stop_event import RawMessageStopEvent as RawMessageStopEvent
    from .raw_message_stream_event import RawMessageStreamEvent as RawMessageStreamEvent
    from .rbac_all_connectors_permission_resource import (
        RBACAllConnectorsPermissionResource as RBACAllConnectorsPermissionResource,
    )
    from .rbac_connector_permission_resource import (
        RBACConnectorPermissionResource as RBACConnectorPermissionResource,
    )
    from .rbac_connector_scope_permission_resource import (
        RBACConnectorScopePermissionResource as RBACConnectorScopePermissionResource,
    )
    from .rbac_connector_tool_permission_resource import (
        RBACConnectorToolPermissionResource as RBACConnectorToolPermissionResource,
    )
    from .rbac_group import RBACGroup as RBACGroup
    from .rbac_group_create_params import RBACGroupCreateParams as RBACGroupCreateParams
    from .rbac_group_member import RBACGroupMember as RBACGroupMember
    from .rbac_group_member_add_params import RBACGroupMemberAddParams as RBACGroupMemberAddParams
    from .rbac_group_members_page import RBACGroupMembersPage as RBACGroupMembersPage
    from .rbac_group_update_params import RBACGroupUpdateParams as RBACGroupUpdateParams
    from .rbac_groups_page import RBACGroupsPage as RBACGroupsPage
    from .rbac_organization_permission_resource import (
        RBACOrganizationPermissionResource as RBACOrganizationPermissionResource,
    )
    from .rbac_role import RBACRole as RBACRole
    from .rbac_role_permission import RBACRolePermission as RBACRolePermission
    from .rbac_role_permission_resource import RBACRolePermissionResource as RBACRolePermissionResource
    from .rbac_role_permissions_page import RBACRolePermissionsPage as RBACRolePermissionsPage
    from .rbac_role_source import RBACRoleSource as RBACRoleSource
    from .rbac_role_source_built_in import RBACRoleSourceBuiltIn as RBACRoleSourceBuiltIn
    from .rbac_role_source_custom import RBACRoleSourceCustom as RBACRoleSourceCustom
    from .rbac_roles_page import RBACRolesPage as RBACRolesPage
    from .read_tool_config import ReadToolConfig as ReadToolConfig
    from .read_tool_config_params import ReadToolConfigParams as ReadToolConfigParams
    from .redacted_thinking_block import RedactedThinkingBlock as RedactedThinkingBlock
    from .redacted_thinking_block_param import RedactedThinkingBlockParam as RedactedThinkingBlockParam
    from .refresh_http_response import RefreshHTTPResponse as RefreshHTTPResponse
    from .refresh_object import RefreshObject as RefreshObject
    from .refusal_stop_details import RefusalStopDetails as RefusalStopDetails
    from .repository_authentication_error_object import (
        RepositoryAuthenticationErrorObject as RepositoryAuthenticationErrorObject,
    )
    from .repository_checkout import RepositoryCheckout as RepositoryCheckout
    from .repository_checkout_error_object import (
        RepositoryCheckoutErrorObject as RepositoryCheckoutErrorObject,
    )
    from .repository_checkout_params import RepositoryCheckoutParams as RepositoryCheckoutParams
    from .repository_clone_error_object import RepositoryCloneErrorObject as RepositoryCloneErrorObject
    from .repository_forbidden_error_object import (
        RepositoryForbiddenErrorObject as RepositoryForbiddenErrorObject,
    )
    from .repository_not_found_error_object import (
        RepositoryNotFoundErrorObject as RepositoryNotFoundErrorObject,
    )
    from .request_mcp_server_tool_configuration_param import (
        RequestMCPServerToolConfigurationParam as RequestMCPServerToolConfigurationParam,
    )
    from .request_mcp_server_url_definition_param import (
        RequestMCPServerURLDefinitionParam as RequestMCPServerURLDefinitionParam,
    )
    from .request_mcp_tool_result_block_param import (
        RequestMCPToolResultBlockParam as RequestMCPToolResultBlockParam,
    )
    from .request_tool_addition_block_param import (
        RequestToolAdditionBlockParam as RequestToolAdditionBlockParam,
    )
    from .request_tool_removal_block_param import RequestToolRemovalBlockParam as RequestToolRemovalBlockParam
    from .resource_add_params import ResourceAddParams as ResourceAddParams
    from .resource_update_params import ResourceUpdateParams as ResourceUpdateParams
    from .response_tool_addition_block import ResponseToolAdditionBlock as ResponseToolAdditionBlock
    from .response_tool_change_mcp_tool_reference import (
        ResponseToolChangeMCPToolReference as ResponseToolChangeMCPToolReference,
    )
    from .response_tool_change_mcp_toolset_reference import (
        ResponseToolChangeMCPToolsetReference as ResponseToolChangeMCPToolsetReference,
    )
    from .response_tool_change_tool_reference import (
        ResponseToolChangeToolReference as ResponseToolChangeToolReference,
    )
    from .response_tool_removal_block import ResponseToolRemovalBlock as ResponseToolRemovalBlock
    from .retry_status import RetryStatus as RetryStatus
    from .retry_status_exhausted import RetryStatusExhausted as RetryStatusExhausted
    from .retry_status_retrying import RetryStatusRetrying as RetryStatusRetrying
    from .retry_status_terminal import RetryStatusTerminal as RetryStatusTerminal
    from .routine_fire import RoutineFire as RoutineFire
    from .routine_fire_params import RoutineFireParams as RoutineFireParams
    from .rubric import Rubric as Rubric
    from .rubric_params import RubricParams as RubricParams
    from .rule_create_params import RuleCreateParams as RuleCreateParams
    from .rule_update_params import RuleUpdateParams as RuleUpdateParams
    from .schedule import Schedule as Schedule
    from .schedule_params import ScheduleParams as ScheduleParams
    from .schedule_trigger_context import ScheduleTriggerContext as ScheduleTriggerContext
    from .search_result_block_param import SearchResultBlockParam as SearchResultBlockParam
    from .self_hosted_config import SelfHostedConfig as SelfHostedConfig
    from .self_hosted_config_params import SelfHostedConfigParams as SelfHostedConfigParams
    from .self_hosted_resources_unsupported_deployment_paused_reason_error_object import (
        SelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject as SelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject,
    )
    from .self_hosted_resources_unsupported_run_error_object import (
        SelfHostedResourcesUnsupportedRunErrorObject as SelfHostedResourcesUnsupportedRunErrorObject,
    )
    from .self_hosted_work import SelfHostedWork as SelfHostedWork
    from .self_hosted_work_heartbeat_response import (
        SelfHostedWorkHeartbeatResponse as SelfHostedWorkHeartbeatResponse,
    )
    from .self_hosted_work_queue_stats import SelfHostedWorkQueueStats as SelfHostedWorkQueueStats
    from .self_hosted_works_page import SelfHostedWorksPage as SelfHostedWorksPage
    from .send_session_events import SendSessionEvents as SendSessionEvents
    from .sent_session_event import SentSessionEvent as SentSessionEvent
    from .server_tool_caller import ServerToolCaller as ServerToolCaller
    from .server_tool_caller_20260120 import ServerToolCaller20260120 as ServerToolCaller20260120
    from .server_tool_caller_20260120_param import (
        ServerToolCaller20260120Param as ServerToolCaller20260120Param,
    )
    from .server_tool_caller_param import ServerToolCallerParam as ServerToolCallerParam
    from .server_tool_usage import ServerToolUsage as ServerToolUsage
    from .server_tool_use_block import ServerToolUseBlock as ServerToolUseBlock
    from .server_tool_use_block_param import ServerToolUseBlockParam as ServerToolUseBlockParam
    from .server_tools_capability import ServerToolsCapability as ServerToolsCapability
    from .service_account import ServiceAccount as ServiceAccount
    from .service_account_actor import ServiceAccountActor as ServiceAccountActor
    from .service_account_create_params import ServiceAccountCreateParams as ServiceAccountCreateParams
    from .service_account_execution_identity import (
        ServiceAccountExecutionIdentity as ServiceAccountExecutionIdentity,
    )
    from .service_account_execution_identity_params import (
        ServiceAccountExecutionIdentityParams as ServiceAccountExecutionIdentityParams,
    )
    from .service_account_target import ServiceAccountTarget as ServiceAccountTarget
    from .service_account_target_param import ServiceAccountTargetParam as ServiceAccountTargetParam
    from .service_account_update_params import ServiceAccountUpdateParams as ServiceAccountUpdateParams
    from .service_account_workspace_add_params import (
        ServiceAccountWorkspaceAddParams as ServiceAccountWorkspaceAddParams,
    )
    from .service_account_workspace_member import (
        ServiceAccountWorkspaceMember as ServiceAccountWorkspaceMember,
    )
    from .service_account_workspace_members_page import (
        ServiceAccountWorkspaceMembersPage as ServiceAccountWorkspaceMembersPage,
    )
    from .service_account_workspace_remove_response import (
        ServiceAccountWorkspaceRemoveResponse as ServiceAccountWorkspaceRemoveResponse,
    )
    from .service_accounts_page import ServiceAccountsPage as ServiceAccountsPage
    from .session import Session as Session
    from .session_actor import SessionActor as SessionActor
    from .session_agent import SessionAgent as SessionAgent
    from .session_agent_object_params import SessionAgentObjectParams as SessionAgentObjectParams
    from .session_agent_params import SessionAgentParams as SessionAgentParams
    from .session_agent_update_param import SessionAgentUpdateParam as SessionAgentUpdateParam
    from .session_budget_reached import SessionBudgetReached as SessionBudgetReached
    from .session_coordinator_agent import SessionCoordinatorAgent as SessionCoordinatorAgent
    from .session_create_params import SessionCreateParams as SessionCreateParams
    from .session_creation_rejected_run_error_object import (
        SessionCreationRejectedRunErrorObject as SessionCreationRejectedRunErrorObject,
    )
    from .session_deleted_event import SessionDeletedEvent as SessionDeletedEvent
    from .session_end_turn import SessionEndTurn as SessionEndTurn
    from .session_error import SessionError as SessionError
    from .session_error_event import SessionErrorEvent as SessionErrorEvent
    from .session_event import SessionEvent as SessionEvent
    from .session_event_frame import SessionEventFrame as SessionEventFrame
    from .session_event_params import SessionEventParams as SessionEventParams
    from .session_events_page import SessionEventsPage as SessionEventsPage
    from .session_initial_event_params import SessionInitialEventParams as SessionInitialEventParams
    from .session_multiagent import SessionMultiagent as SessionMultiagent
    from .session_multiagent_20261001 import SessionMultiagent20261001 as SessionMultiagent20261001
    from .session_multiagent_coordinator import SessionMultiagentCoordinator as SessionMultiagentCoordinator
    from .session_multiagent_subagents import SessionMultiagentSubagents as SessionMultiagentSubagents
    from .session_multiagent_subagents_enabled import (
        SessionMultiagentSubagentsEnabled as SessionMultiagentSubagentsEnabled,
    )
    from .session_multiagent_workflows import SessionMultiagentWorkflows as SessionMultiagentWorkflows
    from .session_multiagent_workflows_enabled import (
        SessionMultiagentWorkflowsEnabled as SessionMultiagentWorkflowsEnabled,
    )
    from .session_rate_limited_run_error_object import (
        SessionRateLimitedRunErrorObject as SessionRateLimitedRunErrorObject,
    )
    from .session_refusal import SessionRefusal as SessionRefusal
    from .session_refusal_stop_details import SessionRefusalStopDetails as SessionRefusalStopDetails
    from .session_requires_action import SessionRequiresAction as SessionRequiresAction
    from .session_resource import SessionResource as SessionResource
    from .session_resource_config import SessionResourceConfig as SessionResourceConfig
    from .session_resource_not_found_deployment_paused_reason_error_object import (
        SessionResourceNotFoundDeploymentPausedReasonErrorObject as SessionResourceNotFoundDeploymentPausedReasonErrorObject,
    )
    from .session_resource_not_found_run_error_object import (
        SessionResourceNotFoundRunErrorObject as SessionResourceNotFoundRunErrorObject,
    )
    from .session_resources_page import SessionResourcesPage as SessionResourcesPage
    from .session_retries_exhausted import SessionRetriesExhausted as SessionRetriesExhausted
    from .session_stats import SessionStats as SessionStats
    from .session_status_idle_event import SessionStatusIdleEvent as SessionStatusIdleEvent
    from .session_status_rescheduled_event import (
        SessionStatusRescheduledEvent as SessionStatusRescheduledEvent,
    )
    from .session_status_running_event import SessionStatusRunningEvent as SessionStatusRunningEvent
    from .session_status_terminated_event import SessionStatusTerminatedEvent as SessionStatusTerminatedEvent
    from .session_stop_reason import SessionStopReason as SessionStopReason
    from .session_thread import SessionThread as SessionThread
    from .session_thread_agent import SessionThreadAgent as SessionThreadAgent
    from .session_thread_created_event import SessionThreadCreatedEvent as SessionThreadCreatedEvent
    from .session_thread_stats import SessionThreadStats as SessionThreadStats
    from .session_thread_status_idle_event import SessionThreadStatusIdleEvent as SessionThreadStatusIdleEvent
    from .session_thread_status_rescheduled_event import (
        SessionThreadStatusRescheduledEvent as SessionThreadStatusRescheduledEvent,
    )
    from .session_thread_status_running_event import (
        SessionThreadStatusRunningEvent as SessionThreadStatusRunningEvent,
    )
    from .session_thread_status_terminated_event import (
        SessionThreadStatusTerminatedEvent as SessionThreadStatusTerminatedEvent,
    )
    from .session_thread_usage import SessionThreadUsage as SessionThreadUsage
    from .session_threads_page import SessionThreadsPage as SessionThreadsPage
    from .session_update_params import SessionUpdateParams as SessionUpdateParams
    from .session_updated_event import SessionUpdatedEvent as SessionUpdatedEvent
    from .session_usage import SessionUsage as SessionUsage
    from .session_usage_event import SessionUsageEvent as SessionUsageEvent
    from .session_usage_snapshot import SessionUsageSnapshot as SessionUsageSnapshot
    from .session_work_data import SessionWorkData as SessionWorkData
    from .sessions_page import SessionsPage as SessionsPage
    from .signature_delta import SignatureDelta as SignatureDelta
    from .skill import Skill as Skill
    from .skill_create_params import SkillCreateParams as SkillCreateParams
    from .skill_not_found_deployment_paused_reason_error_object import (
        SkillNotFoundDeploymentPausedReasonErrorObject as SkillNotFoundDeploymentPausedReasonErrorObject,
    )
    from .skill_not_found_run_error_object import SkillNotFoundRunErrorObject as SkillNotFoundRunErrorObject
    from .skill_params import SkillParams as SkillParams
    from .skill_source import SkillSource as SkillSource
    from .skill_source_type import SkillSourceType as SkillSourceType
    from .skill_version import SkillVersion as SkillVersion
    from .skill_versions_page import SkillVersionsPage as SkillVersionsPage
    from .skills_page import SkillsPage as SkillsPage
    from .slack_channel_create_params import SlackChannelCreateParams as SlackChannelCreateParams
    from .slack_channel_update_params import SlackChannelUpdateParams as SlackChannelUpdateParams
    from .slack_workspace_update_params import SlackWorkspaceUpdateParams as SlackWorkspaceUpdateParams
    from .span_model_request_end_event import SpanModelRequestEndEvent as SpanModelRequestEndEvent
    from .span_model_request_start_event import SpanModelRequestStartEvent as SpanModelRequestStartEvent
    from .span_model_usage import SpanModelUsage as SpanModelUsage
    from .span_outcome_evaluation_end_event import (
        SpanOutcomeEvaluationEndEvent as SpanOutcomeEvaluationEndEvent,
    )
    from .span_outcome_evaluation_ongoing_event import (
        SpanOutcomeEvaluationOngoingEvent as SpanOutcomeEvaluationOngoingEvent,
    )
    from .span_outcome_evaluation_start_event import (
        SpanOutcomeEvaluationStartEvent as SpanOutcomeEvaluationStartEvent,
    )
    from .spend_limit import SpendLimit as SpendLimit
    from .spend_limit_actor import SpendLimitActor as SpendLimitActor
    from .spend_limit_delete_response import SpendLimitDeleteResponse as SpendLimitDeleteResponse
    from .spend_limit_increase_request import SpendLimitIncreaseRequest as SpendLimitIncreaseRequest
    from .spend_limit_increase_requests_page import (
        SpendLimitIncreaseRequestsPage as SpendLimitIncreaseRequestsPage,
    )
    from .spend_limit_organization_scope import SpendLimitOrganizationScope as SpendLimitOrganizationScope
    from .spend_limit_organization_scope_param import (
        SpendLimitOrganizationScopeParam as SpendLimitOrganizationScopeParam,
    )
    from .spend_limit_organization_service_scope import (
        SpendLimitOrganizationServiceScope as SpendLimitOrganizationServiceScope,
    )
    from .spend_limit_rbac_group_scope import SpendLimitRBACGroupScope as SpendLimitRBACGroupScope
    from .spend_limit_scope import SpendLimitScope as SpendLimitScope
    from .spend_limit_scoped_api_key_actor import SpendLimitScopedAPIKeyActor as SpendLimitScopedAPIKeyActor
    from .spend_limit_seat_tier_scope import SpendLimitSeatTierScope as SpendLimitSeatTierScope
    from .spend_limit_set_params import SpendLimitSetParams as SpendLimitSetParams
    from .spend_limit_set_scope import SpendLimitSetScope as SpendLimitSetScope
    from .spend_limit_usage_tier_scope import SpendLimitUsageTierScope as SpendLimitUsageTierScope
    from .spend_limit_user_actor import SpendLimitUserActor as SpendLimitUserActor
    from .spend_limit_user_scope import SpendLimitUserScope as SpendLimitUserScope
    from .spend_limit_user_scope_param import SpendLimitUserScopeParam as SpendLimitUserScopeParam
    from .spend_limit_workspace_scope import SpendLimitWorkspaceScope as SpendLimitWorkspaceScope
    from .spend_limit_workspace_scope_param import (
        SpendLimitWorkspaceScopeParam as SpendLimitWorkspaceScopeParam,
    )
    from .spend_limits_page import SpendLimitsPage as SpendLimitsPage
    from .spend_summaries_page import SpendSummariesPage as SpendSummariesPage
    from .spend_summary import SpendSummary as SpendSummary
    from .start_event import StartEvent as StartEvent
    from .start_event_preview import StartEventPreview as StartEventPreview
    from .static_bearer_auth_response import StaticBearerAuthResponse as StaticBearerAuthResponse
    from .static_bearer_create_params import StaticBearerCreateParams as StaticBearerCreateParams
    from .static_bearer_update_params import StaticBearerUpdateParams as StaticBearerUpdateParams
    from .stop_reason import StopReason as StopReason
    from .stream_error_event import StreamErrorEvent as StreamErrorEvent
    from .stream_session_event import StreamSessionEvent as StreamSessionEvent
    from .system_content_block_param import SystemContentBlockParam as SystemContentBlockParam
    from .system_message_event import SystemMessageEvent as SystemMessageEvent
    from .system_message_event_params import SystemMessageEventParams as SystemMessageEventParams
    from .system_message_output_config_param import (
        SystemMessageOutputConfigParam as SystemMessageOutputConfigParam,
    )
    from .system_message_param import SystemMessageParam as SystemMessageParam
    from .telemetry_destination import TelemetryDestination as TelemetryDestination
    from .telemetry_destination_create_params import (
        TelemetryDestinationCreateParams as TelemetryDestinationCreateParams,
    )
    from .telemetry_destination_delivery_health import (
        TelemetryDestinationDeliveryHealth as TelemetryDestinationDeliveryHealth,
    )
    from .telemetry_destination_disabled_reason import (
        TelemetryDestinationDisabledReason as TelemetryDestinationDisabledReason,
    )
    from .telemetry_destination_disabled_reason_caller import (
        TelemetryDestinationDisabledReasonCaller as TelemetryDestinationDisabledReasonCaller,
    )
    from .telemetry_destination_disabled_reason_invalid_address import (
        TelemetryDestinationDisabledReasonInvalidAddress as TelemetryDestinationDisabledReasonInvalidAddress,
    )
    from .telemetry_destination_disabled_reason_redirect import (
        TelemetryDestinationDisabledReasonRedirect as TelemetryDestinationDisabledReasonRedirect,
    )
    from .telemetry_destination_disabled_reason_sustained_failure import (
        TelemetryDestinationDisabledReasonSustainedFailure as TelemetryDestinationDisabledReasonSustainedFailure,
    )
    from .telemetry_destination_state import TelemetryDestinationState as TelemetryDestinationState
    from .telemetry_destination_state_disabled import (
        TelemetryDestinationStateDisabled as TelemetryDestinationStateDisabled,
    )
    from .telemetry_destination_state_disabled_params import (
        TelemetryDestinationStateDisabledParams as TelemetryDestinationStateDisabledParams,
    )
    from .telemetry_destination_state_enabled import (
        TelemetryDestinationStateEnabled as TelemetryDestinationStateEnabled,
    )
    from .telemetry_destination_state_enabled_params import (
        TelemetryDestinationStateEnabledParams as TelemetryDestinationStateEnabledParams,
    )
    from .telemetry_destination_state_params import (
        TelemetryDestinationStateParams as TelemetryDestinationStateParams,
    )
    from .telemetry_destination_test_failure import (
        TelemetryDestinationTestFailure as TelemetryDestinationTestFailure,
    )
    from .telemetry_destination_test_response import (
        TelemetryDestinationTestResponse as TelemetryDestinationTestResponse,
    )
    from .telemetry_destination_test_result import (
        TelemetryDestinationTestResult as TelemetryDestinationTestResult,
    )
    from .telemetry_destination_test_success import (
        TelemetryDestinationTestSuccess as TelemetryDestinationTestSuccess,
    )
    from .telemetry_destination_traces import TelemetryDestinationTraces as TelemetryDestinationTraces
    from .telemetry_destination_traces_params import (
        TelemetryDestinationTracesParams as TelemetryDestinationTracesParams,
    )
    from .telemetry_destination_update_params import (
        TelemetryDestinationUpdateParams as TelemetryDestinationUpdateParams,
    )
    from .telemetry_destination_workspace import (
        TelemetryDestinationWorkspace as TelemetryDestinationWorkspace,
    )
    from .telemetry_destination_workspaces import (
        TelemetryDestinationWorkspaces as TelemetryDestinationWorkspaces,
    )
    from .telemetry_destination_workspaces_all import (
        TelemetryDestinationWorkspacesAll as TelemetryDestinationWorkspacesAll,
    )
    from .telemetry_destination_workspaces_all_params import (
        TelemetryDestinationWorkspacesAllParams as TelemetryDestinationWorkspacesAllParams,
    )
    from .telemetry_destination_workspaces_exclude import (
        TelemetryDestinationWorkspacesExclude as TelemetryDestinationWorkspacesExclude,
    )
    from .telemetry_destination_workspaces_exclude_params import (
        TelemetryDestinationWorkspacesExcludeParams as TelemetryDestinationWorkspacesExcludeParams,
    )
    from .telemetry_destination_workspaces_include import (
        TelemetryDestinationWorkspacesInclude as TelemetryDestinationWorkspacesInclude,
    )
    from .telemetry_destination_workspaces_include_params import (
        TelemetryDestinationWorkspacesIncludeParams as TelemetryDestinationWorkspacesIncludeParams,
    )
    from .telemetry_destination_workspaces_page import (
        TelemetryDestinationWorkspacesPage as TelemetryDestinationWorkspacesPage,
    )
    from .telemetry_destination_workspaces_params import (
        TelemetryDestinationWorkspacesParams as TelemetryDestinationWorkspacesParams,
    )
    from .telemetry_destinations_page import TelemetryDestinationsPage as TelemetryDestinationsPage
    from .text_block import TextBlock as TextBlock
    from .text_block_param import TextBlockParam as TextBlockParam
    from .text_citation import TextCitation as TextCitation
    from .text_citation_param import TextCitationParam as TextCitationParam
    from .text_delta import TextDelta as TextDelta
    from .text_editor_code_execution_create_result_block import (
        TextEditorCodeExecutionCreateResultBlock as TextEditorCodeExecutionCreateResultBlock,
    )
    from .text_editor_code_execution_create_result_block_param import (
        TextEditorCodeExecutionCreateResultBlockParam as TextEditorCodeExecutionCreateResultBlockParam,
    )
    from .text_editor_code_execution_str_replace_result_block import (
        TextEditorCodeExecutionStrReplaceResultBlock as TextEditorCodeExecutionStrReplaceResultBlock,
    )
    from .text_editor_code_execution_str_replace_result_block_param import (
        TextEditorCodeExecutionStrReplaceResultBlockParam as TextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .text_editor_code_execution_tool_result_block import (
        TextEditorCodeExecutionToolResultBlock as TextEditorCodeExecutionToolResultBlock,
    )
    from .text_editor_code_execution_tool_result_block_content import (
        TextEditorCodeExecutionToolResultBlockContent as TextEditorCodeExecutionToolResultBlockContent,
    )
    from .text_editor_code_execution_tool_result_block_param import (
        TextEditorCodeExecutionToolResultBlockParam as TextEditorCodeExecutionToolResultBlockParam,
    )
    from .text_editor_code_execution_tool_result_block_param_content import (
        TextEditorCodeExecutionToolResultBlockParamContent as TextEditorCodeExecutionToolResultBlockParamContent,
    )
    from .text_editor_code_execution_tool_result_error_code import (
        TextEditorCodeExecutionToolResultErrorCode as TextEditorCodeExecutionToolResultErrorCode,
    )
    from .text_editor_code_execution_tool_result_error_code_param import (
        TextEditorCodeExecutionToolResultErrorCodeParam as TextEditorCodeExecutionToolResultErrorCodeParam,
    )
    from .text_editor_code_execution_tool_result_error_object import (
        TextEditorCodeExecutionToolResultErrorObject as TextEditorCodeExecutionToolResultErrorObject,
    )
    from .text_editor_code_execution_tool_result_error_param import (
        TextEditorCodeExecutionToolResultErrorParam as TextEditorCodeExecutionToolResultErrorParam,
    )
    from .text_editor_code_execution_view_result_block import (
        TextEditorCodeExecutionViewResultBlock as TextEditorCodeExecutionViewResultBlock,
    )
    from .text_editor_code_execution_view_result_block_param import (
        TextEditorCodeExecutionViewResultBlockParam as TextEditorCodeExecutionViewResultBlockParam,
    )
    from .text_rubric import TextRubric as TextRubric
    from .text_rubric_params import TextRubricParams as TextRubricParams
    from .thinking_block import ThinkingBlock as ThinkingBlock
    from .thinking_block_binding_param import ThinkingBlockBindingParam as ThinkingBlockBindingParam
    from .thinking_block_param import ThinkingBlockParam as ThinkingBlockParam
    from .thinking_capability import ThinkingCapability as ThinkingCapability
    from .thinking_config_adaptive_param import ThinkingConfigAdaptiveParam as ThinkingConfigAdaptiveParam
    from .thinking_config_between_tools_param import (
        ThinkingConfigBetweenToolsParam as ThinkingConfigBetweenToolsParam,
    )
    from .thinking_config_disabled_param import ThinkingConfigDisabledParam as ThinkingConfigDisabledParam
    from .thinking_config_enabled_param import ThinkingConfigEnabledParam as ThinkingConfigEnabledParam
    from .thinking_config_param import ThinkingConfigParam as ThinkingConfigParam
    from .thinking_delta import ThinkingDelta as ThinkingDelta
    from .thinking_dropped_input_transformation import (
        ThinkingDroppedInputTransformation as ThinkingDroppedInputTransformation,
    )
    from .thinking_mismatch_allowed_input_transformation import (
        ThinkingMismatchAllowedInputTransformation as ThinkingMismatchAllowedInputTransformation,
    )
    from .thinking_mismatch_reason import ThinkingMismatchReason as ThinkingMismatchReason
    from .thinking_turns_param import ThinkingTurnsParam as ThinkingTurnsParam
    from .thinking_types import ThinkingTypes as ThinkingTypes
    from .thread_agent import ThreadAgent as ThreadAgent
    from .thread_continue_params import ThreadContinueParams as ThreadContinueParams
    from .thread_create_params import ThreadCreateParams as ThreadCreateParams
    from .thread_limit_workflow_run_error_object import (
        ThreadLimitWorkflowRunErrorObject as ThreadLimitWorkflowRunErrorObject,
    )
    from .timeout_workflow_run_error_object import (
        TimeoutWorkflowRunErrorObject as TimeoutWorkflowRunErrorObject,
    )
    from .token_create_params import TokenCreateParams as TokenCreateParams
    from .token_create_response import TokenCreateResponse as TokenCreateResponse
    from .token_endpoint_auth_basic_param import TokenEndpointAuthBasicParam as TokenEndpointAuthBasicParam
    from .token_endpoint_auth_basic_response import (
        TokenEndpointAuthBasicResponse as TokenEndpointAuthBasicResponse,
    )
    from .token_endpoint_auth_basic_update_param import (
        TokenEndpointAuthBasicUpdateParam as TokenEndpointAuthBasicUpdateParam,
    )
    from .token_endpoint_auth_none_param import TokenEndpointAuthNoneParam as TokenEndpointAuthNoneParam
    from .token_endpoint_auth_none_response import (
        TokenEndpointAuthNoneResponse as TokenEndpointAuthNoneResponse,
    )
    from .token_endpoint_auth_params import TokenEndpointAuthParams as TokenEndpointAuthParams
    from .token_endpoint_auth_post_param import TokenEndpointAuthPostParam as TokenEndpointAuthPostParam
    from .token_endpoint_auth_post_response import (
        TokenEndpointAuthPostResponse as TokenEndpointAuthPostResponse,
    )
    from .token_endpoint_auth_post_update_param import (
        TokenEndpointAuthPostUpdateParam as TokenEndpointAuthPostUpdateParam,
    )
    from .token_endpoint_auth_response import TokenEndpointAuthResponse as TokenEndpointAuthResponse
    from .token_endpoint_auth_update_params import (
        TokenEndpointAuthUpdateParams as TokenEndpointAuthUpdateParams,
    )
    from .token_task_budget_param import TokenTaskBudgetParam as TokenTaskBudgetParam
    from .tool_addition import ToolAddition as ToolAddition
    from .tool_addition_param import ToolAdditionParam as ToolAdditionParam
    from .tool_bash_20241022_param import ToolBash20241022Param as ToolBash20241022Param
    from .tool_bash_20250124_param import ToolBash20250124Param as ToolBash20250124Param
    from .tool_change_mcp_tool_reference_param import (
        ToolChangeMCPToolReferenceParam as ToolChangeMCPToolReferenceParam,
    )
    from .tool_change_mcp_toolset_reference_param import (
        ToolChangeMCPToolsetReferenceParam as ToolChangeMCPToolsetReferenceParam,
    )
    from .tool_change_tool_definition import ToolChangeToolDefinition as ToolChangeToolDefinition
    from .tool_change_tool_definition_param import (
        ToolChangeToolDefinitionParam as ToolChangeToolDefinitionParam,
    )
    from .tool_change_tool_reference_param import ToolChangeToolReferenceParam as ToolChangeToolReferenceParam
    from .tool_choice_any_param import ToolChoiceAnyParam as ToolChoiceAnyParam
    from .tool_choice_auto_param import ToolChoiceAutoParam as ToolChoiceAutoParam
    from .tool_choice_none_param import ToolChoiceNoneParam as ToolChoiceNoneParam
    from .tool_choice_param import ToolChoiceParam as ToolChoiceParam
    from .tool_choice_tool_param import ToolChoiceToolParam as ToolChoiceToolParam
    from .tool_computer_use_20241022_param import ToolComputerUse20241022Param as ToolComputerUse20241022Param
    from .tool_computer_use_20250124_param import ToolComputerUse20250124Param as ToolComputerUse20250124Param
    from .tool_computer_use_20251124_param import ToolComputerUse20251124Param as ToolComputerUse20251124Param
    from .tool_input_schema import ToolInputSchema as ToolInputSchema
    from .tool_param import ToolParam as ToolParam
    from .tool_reference_block import ToolReferenceBlock as ToolReferenceBlock
    from .tool_reference_block_param import ToolReferenceBlockParam as ToolReferenceBlockParam
    from .tool_removal import ToolRemoval as ToolRemoval
    from .tool_removal_param import ToolRemovalParam as ToolRemovalParam
    from .tool_result_block_param import ToolResultBlockParam as ToolResultBlockParam
    from .tool_result_block_param_content import ToolResultBlockParamContent as ToolResultBlockParamContent
    from .tool_search_tool_bm_2520251119_param import (
        ToolSearchToolBm25_20251119Param as ToolSearchToolBm25_20251119Param,
    )
    from .tool_search_tool_regex_20251119_param import (
        ToolSearchToolRegex20251119Param as ToolSearchToolRegex20251119Param,
    )
    from .tool_search_tool_result_block import ToolSearchToolResultBlock as ToolSearchToolResultBlock
    from .tool_search_tool_result_block_content import (
        ToolSearchToolResultBlockContent as ToolSearchToolResultBlockContent,
    )
    from .tool_search_tool_result_block_param import (
        ToolSearchToolResultBlockParam as ToolSearchToolResultBlockParam,
    )
    from .tool_search_tool_result_block_param_content import (
        ToolSearchToolResultBlockParamContent as ToolSearchToolResultBlockParamContent,
    )
    from .tool_search_tool_result_error_code import (
        ToolSearchToolResultErrorCode as ToolSearchToolResultErrorCode,
    )
    from .tool_search_tool_result_error_code_param import (
        ToolSearchToolResultErrorCodeParam as ToolSearchToolResultErrorCodeParam,
    )
    from .tool_search_tool_result_error_object import (
        ToolSearchToolResultErrorObject as ToolSearchToolResultErrorObject,
    )
    from .tool_search_tool_result_error_param import (
        ToolSearchToolResultErrorParam as ToolSearchToolResultErrorParam,
    )
    from .tool_search_tool_search_result_block import (
        ToolSearchToolSearchResultBlock as ToolSearchToolSearchResultBlock,
    )
    from .tool_search_tool_search_result_block_param import (
        ToolSearchToolSearchResultBlockParam as ToolSearchToolSearchResultBlockParam,
    )
    from .tool_text_editor_20241022_param import ToolTextEditor20241022Param as ToolTextEditor20241022Param
    from .tool_text_editor_20250124_param import ToolTextEditor20250124Param as ToolTextEditor20250124Param
    from .tool_text_editor_20250429_param import ToolTextEditor20250429Param as ToolTextEditor20250429Param
    from .tool_text_editor_20250728_param import ToolTextEditor20250728Param as ToolTextEditor20250728Param
    from .tool_union_param import ToolUnionParam as ToolUnionParam
    from .tool_use_block import ToolUseBlock as ToolUseBlock
    from .tool_use_block_param import ToolUseBlockParam as ToolUseBlockParam
    from .tool_use_limit_reached_error_object import (
        ToolUseLimitReachedErrorObject as ToolUseLimitReachedErrorObject,
    )
    from .tool_uses_keep_param import ToolUsesKeepParam as ToolUsesKeepParam
    from .tool_uses_trigger_param import ToolUsesTriggerParam as ToolUsesTriggerParam
    from .toolset_member_config_param import ToolsetMemberConfigParam as ToolsetMemberConfigParam
    from .trigger_context import TriggerContext as TriggerContext
    from .tunnel import Tunnel as Tunnel
    from .tunnel_certificate import TunnelCertificate as TunnelCertificate
    from .tunnel_certificates_page import TunnelCertificatesPage as TunnelCertificatesPage
    from .tunnel_create_params import TunnelCreateParams as TunnelCreateParams
    from .tunnel_rotate_token_params import TunnelRotateTokenParams as TunnelRotateTokenParams
    from .tunnel_token import TunnelToken as TunnelToken
    from .tunnels_page import TunnelsPage as TunnelsPage
    from .unknown_deployment_paused_reason_error_object import (
        UnknownDeploymentPausedReasonErrorObject as UnknownDeploymentPausedReasonErrorObject,
    )
    from .unknown_error_object import UnknownErrorObject as UnknownErrorObject
    from .unknown_run_error_object import UnknownRunErrorObject as UnknownRunErrorObject
    from .unknown_workflow_run_error_object import (
        UnknownWorkflowRunErrorObject as UnknownWorkflowRunErrorObject,
    )
    from .unrestricted_credential_networking_params import (
        UnrestrictedCredentialNetworkingParams as UnrestrictedCredentialNetworkingParams,
    )
    from .unrestricted_credential_networking_response import (
        UnrestrictedCredentialNetworkingResponse as UnrestrictedCredentialNetworkingResponse,
    )
    from .unrestricted_network import UnrestrictedNetwork as UnrestrictedNetwork
    from .unrestricted_network_param import UnrestrictedNetworkParam as UnrestrictedNetworkParam
    from .update_user_profile_params import UpdateUserProfileParams as UpdateUserProfileParams
    from .url_image_source_param import URLImageSourceParam as URLImageSourceParam
    from .urlmcp_server_params import URLMCPServerParams as URLMCPServerParams
    from .urlpdf_source_param import URLPDFSourceParam as URLPDFSourceParam
    from .usage import Usage as Usage
    from .user_actor import UserActor as UserActor
    from .user_custom_tool_result_event import UserCustomToolResultEvent as UserCustomToolResultEvent
    from .user_custom_tool_result_event_params import (
        UserCustomToolResultEventParams as UserCustomToolResultEventParams,
    )
    from .user_define_outcome_event import UserDefineOutcomeEvent as UserDefineOutcomeEvent
    from .user_define_outcome_event_params import UserDefineOutcomeEventParams as UserDefineOutcomeEventParams
    from .user_interrupt_event import UserInterruptEvent as UserInterruptEvent
    from .user_interrupt_event_params import UserInterruptEventParams as UserInterruptEventParams
    from .user_location_param import UserLocationParam as UserLocationParam
    from .user_message_event import UserMessageEvent as UserMessageEvent
    from .user_message_event_params import UserMessageEventParams as UserMessageEventParams
    from .user_message_param import UserMessageParam as UserMessageParam
    from .user_profile import UserProfile as UserProfile
    from .user_profile_action_url import UserProfileActionURL as UserProfileActionURL
    from .user_profile_cyber_program import UserProfileCyberProgram as UserProfileCyberProgram
    from .user_profile_cyber_requirements import UserProfileCyberRequirements as UserProfileCyberRequirements
    from .user_profile_cyber_tier import UserProfileCyberTier as UserProfileCyberTier
    from .user_profile_efs_feature import UserProfileEfsFeature as UserProfileEfsFeature
    from .user_profile_efs_program import UserProfileEfsProgram as UserProfileEfsProgram
    from .user_profile_enforcement_action import UserProfileEnforcementAction as UserProfileEnforcementAction
    from .user_profile_enforcement_action_ban import (
        UserProfileEnforcementActionBan as UserProfileEnforcementActionBan,
    )
    from .user_profile_enforcement_action_restriction import (
        UserProfileEnforcementActionRestriction as UserProfileEnforcementActionRestriction,
    )
    from .user_profile_enroll_end_user_action_param import (
        UserProfileEnrollEndUserActionParam as UserProfileEnrollEndUserActionParam,
    )
    from .user_profile_enrollment_url import UserProfileEnrollmentURL as UserProfileEnrollmentURL
    from .user_profile_external_user_details import (
        UserProfileExternalUserDetails as UserProfileExternalUserDetails,
    )
    from .user_profile_external_user_details_params import (
        UserProfileExternalUserDetailsParams as UserProfileExternalUserDetailsParams,
    )
    from .user_profile_programs import UserProfilePrograms as UserProfilePrograms
    from .user_profiles_page import UserProfilesPage as UserProfilesPage
    from .user_remove_response import UserRemoveResponse as UserRemoveResponse
    from .user_tool_confirmation_event import UserToolConfirmationEvent as UserToolConfirmationEvent
    from .user_tool_confirmation_event_params import (
        UserToolConfirmationEventParams as UserToolConfirmationEventParams,
    )
    from .user_tool_result_event import UserToolResultEvent as UserToolResultEvent
    from .user_tool_result_event_params import UserToolResultEventParams as UserToolResultEventParams
    from .user_update_params import UserUpdateParams as UserUpdateParams
    from .vault import Vault as Vault
    from .vault_archived_deployment_paused_reason_error_object import (
        VaultArchivedDeploymentPausedReasonErrorObject as VaultArchivedDeploymentPausedReasonErrorObject,
    )
    from .vault_archived_run_error_object import VaultArchivedRunErrorObject as VaultArchivedRunErrorObject
    from .vault_create_params import VaultCreateParams as VaultCreateParams
    from .vault_not_found_deployment_paused_reason_error_object import (
        VaultNotFoundDeploymentPausedReasonErrorObject as VaultNotFoundDeploymentPausedReasonErrorObject,
    )
    from .vault_not_found_run_error_object import VaultNotFoundRunErrorObject as VaultNotFoundRunErrorObject
    from .vault_update_params import VaultUpdateParams as VaultUpdateParams
    from .vaults_page import VaultsPage as VaultsPage
    from .version_create_params import VersionCreateParams as VersionCreateParams
    from .web_fetch_block import WebFetchBlock as WebFetchBlock
    from .web_fetch_block_param import WebFetchBlockParam as WebFetchBlockParam
    from .web_fetch_tool_20250910_param import WebFetchTool20250910Param as WebFetchTool20250910Param
    from .web_fetch_tool_20260209_param import WebFetchTool20260209Param as WebFetchTool20260209Param
    from .web_fetch_tool_20260309_param import WebFetchTool20260309Param as WebFetchTool20260309Param
    from .web_fetch_tool_20260318_param import WebFetchTool20260318Param as WebFetchTool20260318Param
    from .web_fetch_tool_config import WebFetchToolConfig as WebFetchToolConfig
    from .web_fetch_tool_config_params import WebFetchToolConfigParams as WebFetchToolConfigParams
    from .web_fetch_tool_result_block import WebFetchToolResultBlock as WebFetchToolResultBlock
    from .web_fetch_tool_result_block_content import (
        WebFetchToolResultBlockContent as WebFetchToolResultBlockContent,
    )
    from .web_fetch_tool_result_block_param import (
        WebFetchToolResultBlockParam as WebFetchToolResultBlockParam,
    )
    from .web_fetch_tool_result_block_param_content import (
        WebFetchToolResultBlockParamContent as WebFetchToolResultBlockParamContent,
    )
    from .web_fetch_tool_result_error_block import (
        WebFetchToolResultErrorBlock as WebFetchToolResultErrorBlock,
    )
    from .web_fetch_tool_result_error_block_param import (
        WebFetchToolResultErrorBlockParam as WebFetchToolResultErrorBlockParam,
    )
    from .web_fetch_tool_result_error_code import WebFetchToolResultErrorCode as WebFetchToolResultErrorCode
    from .web_fetch_tool_result_error_code_param import (
        WebFetchToolResultErrorCodeParam as WebFetchToolResultErrorCodeParam,
    )
    from .web_fetch_url_source_all_param import WebFetchURLSourceAllParam as WebFetchURLSourceAllParam
    from .web_fetch_url_source_except_param import (
        WebFetchURLSourceExceptParam as WebFetchURLSourceExceptParam,
    )
    from .web_fetch_url_source_none_param import WebFetchURLSourceNoneParam as WebFetchURLSourceNoneParam
    from .web_fetch_url_source_only_param import WebFetchURLSourceOnlyParam as WebFetchURLSourceOnlyParam
    from .web_fetch_url_source_tool_reference_param import (
        WebFetchURLSourceToolReferenceParam as WebFetchURLSourceToolReferenceParam,
    )
    from .web_fetch_url_source_tool_results_param import (
        WebFetchURLSourceToolResultsParam as WebFetchURLSourceToolResultsParam,
    )
    from .web_fetch_url_source_user_input_param import (
        WebFetchURLSourceUserInputParam as WebFetchURLSourceUserInputParam,
    )
    from .web_fetch_url_sources_param import WebFetchURLSourcesParam as WebFetchURLSourcesParam
    from .web_search_result_block import WebSearchResultBlock as WebSearchResultBlock
    from .web_search_result_block_param import WebSearchResultBlockParam as WebSearchResultBlockParam
    from .web_search_tool_20250305_param import WebSearchTool20250305Param as WebSearchTool20250305Param
    from .web_search_tool_20260209_param import WebSearchTool20260209Param as WebSearchTool20260209Param
    from .web_search_tool_20260318_param import WebSearchTool20260318Param as WebSearchTool20260318Param
    from .web_search_tool_config import WebSearchToolConfig as WebSearchToolConfig
    from .web_search_tool_config_params import WebSearchToolConfigParams as WebSearchToolConfigParams
    from .web_search_tool_request_error_object_param import (
        WebSearchToolRequestErrorObjectParam as WebSearchToolRequestErrorObjectParam,
    )
    from .web_search_tool_result_block import WebSearchToolResultBlock as WebSearchToolResultBlock
    from .web_search_tool_result_block_content import (
        WebSearchToolResultBlockContent as WebSearchToolResultBlockContent,
    )
    from .web_search_tool_result_block_param import (
        WebSearchToolResultBlockParam as WebSearchToolResultBlockParam,
    )
    from .web_search_tool_result_block_param_content_param import (
        WebSearchToolResultBlockParamContentParam as WebSearchToolResultBlockParamContentParam,
    )
    from .web_search_tool_result_error_code import (
        WebSearchToolResultErrorCode as WebSearchToolResultErrorCode,
    )
    from .web_search_tool_result_error_code_param import (
        WebSearchToolResultErrorCodeParam as WebSearchToolResultErrorCodeParam,
    )
    from .web_search_tool_result_error_object import (
        WebSearchToolResultErrorObject as WebSearchToolResultErrorObject,
    )
    from .webhook_agent_archived_event_data import (
        WebhookAgentArchivedEventData as WebhookAgentArchivedEventData,
    )
    from .webhook_agent_created_event_data import WebhookAgentCreatedEventData as WebhookAgentCreatedEventData
    from .webhook_agent_deleted_event_data import WebhookAgentDeletedEventData as WebhookAgentDeletedEventData
    from .webhook_agent_updated_event_data import WebhookAgentUpdatedEventData as WebhookAgentUpdatedEventData
    from .webhook_create_params import WebhookCreateParams as WebhookCreateParams
    from .webhook_deployment_archived_event_data import (
        WebhookDeploymentArchivedEventData as WebhookDeploymentArchivedEventData,
    )
    from .webhook_deployment_created_event_data import (
        WebhookDeploymentCreatedEventData as WebhookDeploymentCreatedEventData,
    )
    from .webhook_deployment_deleted_event_data import (
        WebhookDeploymentDeletedEventData as WebhookDeploymentDeletedEventData,
    )
    from .webhook_deployment_paused_event_data import (
        WebhookDeploymentPausedEventData as WebhookDeploymentPausedEventData,
    )
    from .webhook_deployment_run_failed_event_data import (
        WebhookDeploymentRunFailedEventData as WebhookDeploymentRunFailedEventData,
    )
    from .webhook_deployment_run_started_event_data import (
        WebhookDeploymentRunStartedEventData as WebhookDeploymentRunStartedEventData,
    )
    from .webhook_deployment_run_succeeded_event_data import (
        WebhookDeploymentRunSucceededEventData as WebhookDeploymentRunSucceededEventData,
    )
    from .webhook_deployment_unpaused_event_data import (
        WebhookDeploymentUnpausedEventData as WebhookDeploymentUnpausedEventData,
    )
    from .webhook_deployment_updated_event_data import (
        WebhookDeploymentUpdatedEventData as WebhookDeploymentUpdatedEventData,
    )
    from .webhook_environment_archived_event_data import (
        WebhookEnvironmentArchivedEventData as WebhookEnvironmentArchivedEventData,
    )
    from .webhook_environment_created_event_data import (
        WebhookEnvironmentCreatedEventData as WebhookEnvironmentCreatedEventData,
    )
    from .webhook_environment_deleted_event_data import (
        WebhookEnvironmentDeletedEventData as WebhookEnvironmentDeletedEventData,
    )
    from .webhook_environment_updated_event_data import (
        WebhookEnvironmentUpdatedEventData as WebhookEnvironmentUpdatedEventData,
    )
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_event_data import WebhookEventData as WebhookEventData
    from .webhook_external_key_failed_event_data import (
        WebhookExternalKeyFailedEventData as WebhookExternalKeyFailedEventData,
    )
    from .webhook_external_key_recovered_event_data import (
        WebhookExternalKeyRecoveredEventData as WebhookExternalKeyRecoveredEventData,
    )
    from .webhook_memory_store_archived_event_data import (
        WebhookMemoryStoreArchivedEventData as WebhookMemoryStoreArchivedEventData,
    )
    from .webhook_memory_store_created_event_data import (
        WebhookMemoryStoreCreatedEventData as WebhookMemoryStoreCreatedEventData,
    )
    from .webhook_memory_store_deleted_event_data import (
        WebhookMemoryStoreDeletedEventData as WebhookMemoryStoreDeletedEventData,
    )
    from .webhook_session_archived_event_data import (
        WebhookSessionArchivedEventData as WebhookSessionArchivedEventData,
    )
    from .webhook_session_budget_reached_event_data import (
        WebhookSessionBudgetReachedEventData as WebhookSessionBudgetReachedEventData,
    )
    from .webhook_session_created_event_data import (
        WebhookSessionCreatedEventData as WebhookSessionCreatedEventData,
    )
    from .webhook_session_deleted_event_data import (
        WebhookSessionDeletedEventData as WebhookSessionDeletedEventData,
    )
    from .webhook_session_idled_event_data import WebhookSessionIdledEventData as WebhookSessionIdledEventData
    from .webhook_session_outcome_evaluation_ended_event_data import (
        WebhookSessionOutcomeEvaluationEndedEventData as WebhookSessionOutcomeEvaluationEndedEventData,
    )
    from .webhook_session_pending_event_data import (
        WebhookSessionPendingEventData as WebhookSessionPendingEventData,
    )
    from .webhook_session_requires_action_event_data import (
        WebhookSessionRequiresActionEventData as WebhookSessionRequiresActionEventData,
    )
    from .webhook_session_running_event_data import (
        WebhookSessionRunningEventData as WebhookSessionRunningEventData,
    )
    from .webhook_session_status_idled_event_data import (
        WebhookSessionStatusIdledEventData as WebhookSessionStatusIdledEventData,
    )
    from .webhook_session_status_rescheduled_event_data import (
        WebhookSessionStatusRescheduledEventData as WebhookSessionStatusRescheduledEventData,
    )
    from .webhook_session_status_run_started_event_data import (
        WebhookSessionStatusRunStartedEventData as WebhookSessionStatusRunStartedEventData,
    )
    from .webhook_session_status_terminated_event_data import (
        WebhookSessionStatusTerminatedEventData as WebhookSessionStatusTerminatedEventData,
    )
    from .webhook_session_thread_created_event_data import (
        WebhookSessionThreadCreatedEventData as WebhookSessionThreadCreatedEventData,
    )
    from .webhook_session_thread_idled_event_data import (
        WebhookSessionThreadIdledEventData as WebhookSessionThreadIdledEventData,
    )
    from .webhook_session_thread_terminated_event_data import (
        WebhookSessionThreadTerminatedEventData as WebhookSessionThreadTerminatedEventData,
    )
    from .webhook_session_updated_event_data import (
        WebhookSessionUpdatedEventData as WebhookSessionUpdatedEventData,
    )
    from .webhook_update_params import WebhookUpdateParams as WebhookUpdateParams
    from .webhook_user_profile_enforcement_action_opened_event_data import (
        WebhookUserProfileEnforcementActionOpenedEventData as WebhookUserProfileEnforcementActionOpenedEventData,
    )
    from .webhook_user_profile_enforcement_action_resolved_event_data import (
        WebhookUserProfileEnforcementActionResolvedEventData as WebhookUserProfileEnforcementActionResolvedEventData,
    )
    from .webhook_user_profile_program_status_updated_event_data import (
        WebhookUserProfileProgramStatusUpdatedEventData as WebhookUserProfileProgramStatusUpdatedEventData,
    )
    from .webhook_vault_archived_event_data import (
        WebhookVaultArchivedEventData as WebhookVaultArchivedEventData,
    )
    from .webhook_vault_created_event_data import WebhookVaultCreatedEventData as WebhookVaultCreatedEventData
    from .webhook_vault_credential_archived_event_data import (
        WebhookVaultCredentialArchivedEventData as WebhookVaultCredentialArchivedEventData,
    )
    from .webhook_vault_credential_created_event_data import (
        WebhookVaultCredentialCreatedEventData as WebhookVaultCredentialCreatedEventData,
    )
    from .webhook_vault_credential_deleted_event_data import (
        WebhookVaultCredentialDeletedEventData as WebhookVaultCredentialDeletedEventData,
    )
    from .webhook_vault_credential_refresh_failed_event_data import (
        WebhookVaultCredentialRefreshFailedEventData as WebhookVaultCredentialRefreshFailedEventData,
    )
    from .webhook_vault_deleted_event_data import WebhookVaultDeletedEventData as WebhookVaultDeletedEventData
    from .work_lease_state import WorkLeaseState as WorkLeaseState
    from .work_stop_params import WorkStopParams as WorkStopParams
    from .work_update_params import WorkUpdateParams as WorkUpdateParams
    from .workflow_run_created_event import WorkflowRunCreatedEvent as WorkflowRunCreatedEvent
    from .workflow_run_error import WorkflowRunError as WorkflowRunError
    from .workflow_run_error_event import WorkflowRunErrorEvent as WorkflowRunErrorEvent
    from .workflow_run_phase import WorkflowRunPhase as WorkflowRunPhase
    from .workflow_run_phase_ended_event import WorkflowRunPhaseEndedEvent as WorkflowRunPhaseEndedEvent
    from .workflow_run_phase_started_event import WorkflowRunPhaseStartedEvent as WorkflowRunPhaseStartedEvent
    from .workflow_run_result import WorkflowRunResult as WorkflowRunResult
    from .workflow_run_result_completed import WorkflowRunResultCompleted as WorkflowRunResultCompleted
    from .workflow_run_result_error_object import WorkflowRunResultErrorObject as WorkflowRunResultErrorObject
    from .workflow_run_result_stopped import WorkflowRunResultStopped as WorkflowRunResultStopped
    from .workflow_run_status_ended_event import WorkflowRunStatusEndedEvent as WorkflowRunStatusEndedEvent
    from .workflow_run_status_idle_event import WorkflowRunStatusIdleEvent as WorkflowRunStatusIdleEvent
    from .workflow_run_status_running_event import (
        WorkflowRunStatusRunningEvent as WorkflowRunStatusRunningEvent,
    )
    from .workspace import Workspace as Workspace
    from .workspace_archived_deployment_paused_reason_error_object import (
        WorkspaceArchivedDeploymentPausedReasonErrorObject as WorkspaceArchivedDeploymentPausedReasonErrorObject,
    )
    from .workspace_archived_run_error_object import (
        WorkspaceArchivedRunErrorObject as WorkspaceArchivedRunErrorObject,
    )
    from .workspace_create_params import WorkspaceCreateParams as WorkspaceCreateParams
    from .workspace_member import WorkspaceMember as WorkspaceMember
    from .workspace_member_add_params import WorkspaceMemberAddParams as WorkspaceMemberAddParams
    from .workspace_member_remove_response import (
        WorkspaceMemberRemoveResponse as WorkspaceMemberRemoveResponse,
    )
    from .workspace_member_update_params import WorkspaceMemberUpdateParams as WorkspaceMemberUpdateParams
    from .workspace_members_page import WorkspaceMembersPage as WorkspaceMembersPage
    from .workspace_rate_limit import WorkspaceRateLimit as WorkspaceRateLimit
    from .workspace_rate_limit_organization_source import (
        WorkspaceRateLimitOrganizationSource as WorkspaceRateLimitOrganizationSource,
    )
    from .workspace_rate_limit_update_params import (
        WorkspaceRateLimitUpdateParams as WorkspaceRateLimitUpdateParams,
    )
    from .workspace_rate_limit_update_value_param import (
        WorkspaceRateLimitUpdateValueParam as WorkspaceRateLimitUpdateValueParam,
    )
    from .workspace_rate_limit_value import WorkspaceRateLimitValue as WorkspaceRateLimitValue
    from .workspace_rate_limit_value_source import (
        WorkspaceRateLimitValueSource as WorkspaceRateLimitValueSource,
    )
    from .workspace_rate_limit_workspace_source import (
        WorkspaceRateLimitWorkspaceSource as WorkspaceRateLimitWorkspaceSource,
    )
    from .workspace_rate_limits_page import WorkspaceRateLimitsPage as WorkspaceRateLimitsPage
    from .workspace_service_account_add_params import (
        WorkspaceServiceAccountAddParams as WorkspaceServiceAccountAddParams,
    )
    from .workspace_service_account_remove_response import (
        WorkspaceServiceAccountRemoveResponse as WorkspaceServiceAccountRemoveResponse,
    )
    from .workspace_service_account_update_params import (
        WorkspaceServiceAccountUpdateParams as WorkspaceServiceAccountUpdateParams,
    )
    from .workspace_update_params import WorkspaceUpdateParams as WorkspaceUpdateParams
    from .workspaces_page import WorkspacesPage as WorkspacesPage
    from .write_tool_config import WriteToolConfig as WriteToolConfig
    from .write_tool_config_params import WriteToolConfigParams as WriteToolConfigParams

MODULES = {
    "APIActor": ".api_actor",
    "APIKey": ".api_key",
    "APIKeyCreatedBy": ".api_key_created_by",
    "APIKeyOrganizationScope": ".api_key_organization_scope",
    "APIKeyPrincipal": ".api_key_principal",
    "APIKeyScope": ".api_key_scope",
    "APIKeyServiceAccountActor": ".api_key_service_account_actor",
    "APIKeyUpdateParams": ".api_key_update_params",
    "APIKeyUserActor": ".api_key_user_actor",
    "APIKeyWorkspaceScope": ".api_key_workspace_scope",
    "APIKeysPage": ".api_keys_page",
    "AWSExternalKeyConfig": ".aws_external_key_config",
    "AWSExternalKeyConfigParam": ".aws_external_key_config_param",
    "AWSRoleExecutionIdentity": ".aws_role_execution_identity",
    "AWSRoleExecutionIdentityParams": ".aws_role_execution_identity_params",
    "AccessTransparency": ".access_transparency",
    "AccessTransparencyDisabled": ".access_transparency_disabled",
    "AccessTransparencyEnabled": ".access_transparency_enabled",
    "ActionURLCreateParams": ".action_url_create_params",
    "Actor": ".actor",
    "Advisor": ".advisor",
    "AdvisorMessageIterationUsage": ".advisor_message_iteration_usage",
    "AdvisorParams": ".advisor_params",
    "AdvisorRedactedResultBlock": ".advisor_redacted_result_block",
    "AdvisorRedactedResultBlockParam": ".advisor_redacted_result_block_param",
    "AdvisorResultBlock": ".advisor_result_block",
    "AdvisorResultBlockParam": ".advisor_result_block_param",
    "AdvisorTool20260301Param": ".advisor_tool_20260301_param",
    "AdvisorToolResultBlock": ".advisor_tool_result_block",
    "AdvisorToolResultBlockParam": ".advisor_tool_result_block_param",
    "AdvisorToolResultBlockParamContent": ".advisor_tool_result_block_param_content",
    "AdvisorToolResultContent": ".advisor_tool_result_content",
    "AdvisorToolResultErrorObject": ".advisor_tool_result_error_object",
    "AdvisorToolResultErrorParam": ".advisor_tool_result_error_param",
    "Agent": ".agent",
    "AgentArchivedDeploymentPausedReasonErrorObject": ".agent_archived_deployment_paused_reason_error_object",
    "AgentArchivedRunErrorObject": ".agent_archived_run_error_object",
    "AgentAutoEvaluatedPermission": ".agent_auto_evaluated_permission",
    "AgentAutoEvaluatedPermissionAllow": ".agent_auto_evaluated_permission_allow",
    "AgentAutoEvaluatedPermissionAsk": ".agent_auto_evaluated_permission_ask",
    "AgentAutoEvaluatedPermissionDeny": ".agent_auto_evaluated_permission_deny",
    "AgentCreateParams": ".agent_create_params",
    "AgentCustomToolUseEvent": ".agent_custom_tool_use_event",
    "AgentMCPToolResultEvent": ".agent_mcp_tool_result_event",
    "AgentMCPToolUseEvent": ".agent_mcp_tool_use_event",
    "AgentMessageContentBlock": ".agent_message_content_block",
    "AgentMessageEvent": ".agent_message_event",
    "AgentMessagePreview": ".agent_message_preview",
    "AgentModel": ".agent_model",
    "AgentModelParams": ".agent_model_params",
    "AgentParams": ".agent_params",
    "AgentReference": ".agent_reference",
    "AgentSkill": ".agent_skill",
    "AgentSkillParams": ".agent_skill_params",
    "AgentThinkingEvent": ".agent_thinking_event",
    "AgentThinkingPreview": ".agent_thinking_preview",
    "AgentThreadContextCompactedEvent": ".agent_thread_context_compacted_event",
    "AgentThreadMessageReceivedEvent": ".agent_thread_message_received_event",
    "AgentThreadMessageSentEvent": ".agent_thread_message_sent_event",
    "AgentTool": ".agent_tool",
    "AgentToolConfig": ".agent_tool_config",
    "AgentToolConfigParams": ".agent_tool_config_params",
    "AgentToolEvaluation": ".agent_tool_evaluation",
    "AgentToolEvaluationAlwaysAllow": ".agent_tool_evaluation_always_allow",
    "AgentToolEvaluationAlwaysAsk": ".agent_tool_evaluation_always_ask",
    "AgentToolEvaluationAuto": ".agent_tool_evaluation_auto",
    "AgentToolParams": ".agent_tool_params",
    "AgentToolResultEvent": ".agent_tool_result_event",
    "AgentToolUseEvent": ".agent_tool_use_event",
    "AgentToolset20260401": ".agent_toolset_20260401",
    "AgentToolset20260401Params": ".agent_toolset_20260401_params",
    "AgentToolsetDefaultConfig": ".agent_toolset_default_config",
    "AgentToolsetDefaultConfigParams": ".agent_toolset_default_config_params",
    "AgentUpdateParams": ".agent_update_params",
    "AgentWithOverridesParams": ".agent_with_overrides_params",
    "AgentsPage": ".agents_page",
    "AllThinkingTurnsParam": ".all_thinking_turns_param",
    "AllowedCaller": ".allowed_caller",
    "AlwaysAllowPolicy": ".always_allow_policy",
    "AlwaysAllowPolicyParam": ".always_allow_policy_param",
    "AlwaysAskPolicy": ".always_ask_policy",
    "AlwaysAskPolicyParam": ".always_ask_policy_param",
    "AnalyticsAPIActor": ".analytics_api_actor",
    "AnalyticsActor": ".analytics_actor",
    "AnalyticsArtifactActivity": ".analytics_artifact_activity",
    "AnalyticsArtifactActivityPage": ".analytics_artifact_activity_page",
    "AnalyticsChatCoworkUnifiedChatMetrics": ".analytics_chat_cowork_unified_chat_metrics",
    "AnalyticsChatCoworkUnifiedMetrics": ".analytics_chat_cowork_unified_metrics",
    "AnalyticsChatCoworkUnifiedSessionsMetrics": ".analytics_chat_cowork_unified_sessions_metrics",
    "AnalyticsChatMetrics": ".analytics_chat_metrics",
    "AnalyticsClaudeCodeMetrics": ".analytics_claude_code_metrics",
    "AnalyticsClaudeTagMetrics": ".analytics_claude_tag_metrics",
    "AnalyticsConnectorActivity": ".analytics_connector_activity",
    "AnalyticsConnectorActivityPage": ".analytics_connector_activity_page",
    "AnalyticsConnectorChatCoworkUnifiedChatMetrics": ".analytics_connector_chat_cowork_unified_chat_metrics",
    "AnalyticsConnectorChatCoworkUnifiedMetrics": ".analytics_connector_chat_cowork_unified_metrics",
    "AnalyticsConnectorChatCoworkUnifiedSessionsMetrics": ".analytics_connector_chat_cowork_unified_sessions_metrics",
    "AnalyticsConnectorChatMetrics": ".analytics_connector_chat_metrics",
    "AnalyticsConnectorClaudeCodeMetrics": ".analytics_connector_claude_code_metrics",
    "AnalyticsConnectorCoworkMetrics": ".analytics_connector_cowork_metrics",
    "AnalyticsConnectorOfficeMetrics": ".analytics_connector_office_metrics",
    "AnalyticsConnectorOfficeProductMetrics": ".analytics_connector_office_product_metrics",
    "AnalyticsCoreCodeMetrics": ".analytics_core_code_metrics",
    "AnalyticsCostBucketedResult": ".analytics_cost_bucketed_result",
    "AnalyticsCostGroup": ".analytics_cost_group",
    "AnalyticsCostItem": ".analytics_cost_item",
    "AnalyticsCostMetrics": ".analytics_cost_metrics",
    "AnalyticsCostPage": ".analytics_cost_page",
    "AnalyticsCostReportPage": ".analytics_cost_report_page",
    "AnalyticsCostReportTimeBucket": ".analytics_cost_report_time_bucket",
    "AnalyticsCostUsersItem": ".analytics_cost_users_item",
    "AnalyticsCoworkMetrics": ".analytics_cowork_metrics",
    "AnalyticsDesignMetrics": ".analytics_design_metrics",
    "AnalyticsFederatedActor": ".analytics_federated_actor",
    "AnalyticsFederatedActorAWSProvider": ".analytics_federated_actor_aws_provider",
    "AnalyticsFederatedActorAzureProvider": ".analytics_federated_actor_azure_provider",
    "AnalyticsFederatedActorGCPProvider": ".analytics_federated_actor_gcp_provider",
    "AnalyticsFederatedActorOIDCProvider": ".analytics_federated_actor_oidc_provider",
    "AnalyticsFederatedActorProvider": ".analytics_federated_actor_provider",
    "AnalyticsLinesOfCode": ".analytics_lines_of_code",
    "AnalyticsOfficeMetrics": ".analytics_office_metrics",
    "AnalyticsOfficeProductMetrics": ".analytics_office_product_metrics",
    "AnalyticsPluginActivity": ".analytics_plugin_activity",
    "AnalyticsPluginActivityPage": ".analytics_plugin_activity_page",
    "AnalyticsPluginChatCoworkUnifiedMetrics": ".analytics_plugin_chat_cowork_unified_metrics",
    "AnalyticsPluginClaudeCodeMetrics": ".analytics_plugin_claude_code_metrics",
    "AnalyticsPluginCoworkMetrics": ".analytics_plugin_cowork_metrics",
    "AnalyticsProjectActivity": ".analytics_project_activity",
    "AnalyticsProjectActivityPage": ".analytics_project_activity_page",
    "AnalyticsReportUserActor": ".analytics_report_user_actor",
    "AnalyticsScienceMetrics": ".analytics_science_metrics",
    "AnalyticsServerToolUse": ".analytics_server_tool_use",
    "AnalyticsServiceAccountActor": ".analytics_service_account_actor",
    "AnalyticsSingleDayActivitySummary": ".analytics_single_day_activity_summary",
    "AnalyticsSkillActivity": ".analytics_skill_activity",
    "AnalyticsSkillActivityPage": ".analytics_skill_activity_page",
    "AnalyticsSkillChatCoworkUnifiedChatMetrics": ".analytics_skill_chat_cowork_unified_chat_metrics",
    "AnalyticsSkillChatCoworkUnifiedMetrics": ".analytics_skill_chat_cowork_unified_metrics",
    "AnalyticsSkillChatCoworkUnifiedSessionsMetrics": ".analytics_skill_chat_cowork_unified_sessions_metrics",
    "AnalyticsSkillChatMetrics": ".analytics_skill_chat_metrics",
    "AnalyticsSkillClaudeCodeMetrics": ".analytics_skill_claude_code_metrics",
    "AnalyticsSkillCoworkMetrics": ".analytics_skill_cowork_metrics",
    "AnalyticsSkillOfficeMetrics": ".analytics_skill_office_metrics",
    "AnalyticsSkillOfficeProductMetrics": ".analytics_skill_office_product_metrics",
    "AnalyticsSummariesPage": ".analytics_summaries_page",
    "AnalyticsToolActionCounts": ".analytics_tool_action_counts",
    "AnalyticsToolActions": ".analytics_tool_actions",
    "AnalyticsUsageBucketedResult": ".analytics_usage_bucketed_result",
    "AnalyticsUsageGroup": ".analytics_usage_group",
    "AnalyticsUsageItem": ".analytics_usage_item",
    "AnalyticsUsageMetrics": ".analytics_usage_metrics",
    "AnalyticsUsagePage": ".analytics_usage_page",
    "AnalyticsUsageReportPage": ".analytics_usage_report_page",
    "AnalyticsUsageReportTimeBucket": ".analytics_usage_report_time_bucket",
    "AnalyticsUsageUsersItem": ".analytics_usage_users_item",
    "AnalyticsUser": ".analytics_user",
    "AnalyticsUserActivity": ".analytics_user_activity",
    "AnalyticsUserActivityPage": ".analytics_user_activity_page",
    "AnalyticsUserActor": ".analytics_user_actor",
    "AnalyticsUserCostReportPage": ".analytics_user_cost_report_page",
    "AnalyticsUserUsageReportPage": ".analytics_user_usage_report_page",
    "AnthropicBeta": ".anthropic_beta",
    "AnthropicSkill": ".anthropic_skill",
    "AnthropicSkillParams": ".anthropic_skill_params",
    "AnthropicVersion": ".anthropic_version",
    "AppliedEdit": ".applied_edit",
    "AssistantMessageParam": ".assistant_message_param",
    "AutoPolicy": ".auto_policy",
    "AutoPolicyParam": ".auto_policy_param",
    "AzureExternalKeyConfig": ".azure_external_key_config",
    "AzureExternalKeyConfigParam": ".azure_external_key_config_param",
    "Base64ImageSourceParam": ".base_64_image_source_param",
    "Base64PDFSource": ".base_64pdf_source",
    "Base64PDFSourceParam": ".base_64pdf_source_param",
    "BashCodeExecutionOutputBlock": ".bash_code_execution_output_block",
    "BashCodeExecutionOutputBlockParam": ".bash_code_execution_output_block_param",
    "BashCodeExecutionResultBlock": ".bash_code_execution_result_block",
    "BashCodeExecutionResultBlockParam": ".bash_code_execution_result_block_param",
    "BashCodeExecutionToolResultBlock": ".bash_code_execution_tool_result_block",
    "BashCodeExecutionToolResultBlockContent": ".bash_code_execution_tool_result_block_content",
    "BashCodeExecutionToolResultBlockParam": ".bash_code_execution_tool_result_block_param",
    "BashCodeExecutionToolResultBlockParamContent": ".bash_code_execution_tool_result_block_param_content",
    "BashCodeExecutionToolResultErrorCode": ".bash_code_execution_tool_result_error_code",
    "BashCodeExecutionToolResultErrorCodeParam": ".bash_code_execution_tool_result_error_code_param",
    "BashCodeExecutionToolResultErrorObject": ".bash_code_execution_tool_result_error_object",
    "BashCodeExecutionToolResultErrorParam": ".bash_code_execution_tool_result_error_param",
    "BashToolConfig": ".bash_tool_config",
    "BashToolConfigParams": ".bash_tool_config_params",
    "BatchCreateParams": ".batch_create_params",
    "BatchCreateParamsRequest": ".batch_create_params_request",
    "BillingErrorObject": ".billing_error_object",
    "BillingPolicyParam": ".billing_policy_param",
    "BranchCheckout": ".branch_checkout",
    "BranchCheckoutParam": ".branch_checkout_param",
    "BrowserStateBlockParam": ".browser_state_block_param",
    "BrowserStateChangeDownloadCompletedParam": ".browser_state_change_download_completed_param",
    "BrowserStateChangeDownloadFailedParam": ".browser_state_change_download_failed_param",
    "BrowserStateChangeDownloadStartedParam": ".browser_state_change_download_started_param",
    "BrowserStateChangeParam": ".browser_state_change_param",
    "BrowserStateChangeTabOpenedParam": ".browser_state_change_tab_opened_param",
    "BrowserStateTabEntryParam": ".browser_state_tab_entry_param",
    "BrowserToolset20260801Param": ".browser_toolset_20260801_param",
    "BrowserToolsetConfigsParam": ".browser_toolset_configs_param",
    "BudgetLimit": ".budget_limit",
    "BudgetLimitParam": ".budget_limit_param",
    "BundleUpdateParams": ".bundle_update_params",
    "CacheControlEphemeralParam": ".cache_control_ephemeral_param",
    "CacheCreation": ".cache_creation",
    "CacheMissMessagesChanged": ".cache_miss_messages_changed",
    "CacheMissModelChanged": ".cache_miss_model_changed",
    "CacheMissPreviousMessageNotFound": ".cache_miss_previous_message_not_found",
    "CacheMissReason": ".cache_miss_reason",
    "CacheMissSystemChanged": ".cache_miss_system_changed",
    "CacheMissToolsChanged": ".cache_miss_tools_changed",
    "CacheMissUnavailable": ".cache_miss_unavailable",
    "Caller": ".caller",
    "CallerParam": ".caller_param",
    "CapabilitySupport": ".capability_support",
    "CertificateCreateParams": ".certificate_create_params",
    "ChatCompletion": ".chat_completion",
    "ChatCompletionAssistantMessageParam": ".chat_completion_assistant_message_param",
    "ChatCompletionAudioPartParam": ".chat_completion_audio_part_param",
    "ChatCompletionChoice": ".chat_completion_choice",
    "ChatCompletionChunk": ".chat_completion_chunk",
    "ChatCompletionChunkChoice": ".chat_completion_chunk_choice",
    "ChatCompletionContentPartParam": ".chat_completion_content_part_param",
    "ChatCompletionCreateParams": ".chat_completion_create_params",
    "ChatCompletionCreateParamsThinking": ".chat_completion_create_params_thinking",
    "ChatCompletionDelta": ".chat_completion_delta",
    "ChatCompletionDeveloperMessageParam": ".chat_completion_developer_message_param",
    "ChatCompletionFilePartParam": ".chat_completion_file_part_param",
    "ChatCompletionFrame": ".chat_completion_frame",
    "ChatCompletionFunction": ".chat_completion_function",
    "ChatCompletionFunctionCall": ".chat_completion_function_call",
    "ChatCompletionFunctionMessageParam": ".chat_completion_function_message_param",
    "ChatCompletionImagePartParam": ".chat_completion_image_part_param",
    "ChatCompletionImagePartParamImageUrl": ".chat_completion_image_part_param_image_url",
    "ChatCompletionMessage": ".chat_completion_message",
    "ChatCompletionMessageParam": ".chat_completion_message_param",
    "ChatCompletionNamedToolChoice": ".chat_completion_named_tool_choice",
    "ChatCompletionNamedToolChoiceFunction": ".chat_completion_named_tool_choice_function",
    "ChatCompletionRefusalPartParam": ".chat_completion_refusal_part_param",
    "ChatCompletionStreamOptions": ".chat_completion_stream_options",
    "ChatCompletionSystemMessageParam": ".chat_completion_system_message_param",
    "ChatCompletionTextPartParam": ".chat_completion_text_part_param",
    "ChatCompletionTool": ".chat_completion_tool",
    "ChatCompletionToolCall": ".chat_completion_tool_call",
    "ChatCompletionToolCallDelta": ".chat_completion_tool_call_delta",
    "ChatCompletionToolCallDeltaFunction": ".chat_completion_tool_call_delta_function",
    "ChatCompletionToolMessageParam": ".chat_completion_tool_message_param",
    "ChatCompletionUsage": ".chat_completion_usage",
    "ChatCompletionUserMessageParam": ".chat_completion_user_message_param",
    "CitationCharLocation": ".citation_char_location",
    "CitationCharLocationParam": ".citation_char_location_param",
    "CitationContentBlockLocation": ".citation_content_block_location",
    "CitationContentBlockLocationParam": ".citation_content_block_location_param",
    "CitationPageLocation": ".citation_page_location",
    "CitationPageLocationParam": ".citation_page_location_param",
    "CitationSearchResultLocationParam": ".citation_search_result_location_param",
    "CitationWebSearchResultLocationParam": ".citation_web_search_result_location_param",
    "CitationsConfig": ".citations_config",
    "CitationsConfigParam": ".citations_config_param",
    "CitationsDelta": ".citations_delta",
    "CitationsSearchResultLocation": ".citations_search_result_location",
    "CitationsWebSearchResultLocation": ".citations_web_search_result_location",
    "ClaudeCodeAPIActor": ".claude_code_api_actor",
    "ClaudeCodeEstimatedCost": ".claude_code_estimated_cost",
    "ClaudeCodeManagedSettingsConfiguration": ".claude_code_managed_settings_configuration",
    "ClaudeCodeManagedSettingsConfigurationUpdateParams": ".claude_code_managed_settings_configuration_update_params",
    "ClaudeCodeManagedSettingsMode": ".claude_code_managed_settings_mode",
    "ClaudeCodeManagedSettingsModeParam": ".claude_code_managed_settings_mode_param",
    "ClaudeCodeManagedSettingsOrganizationMode": ".claude_code_managed_settings_organization_mode",
    "ClaudeCodeManagedSettingsOrganizationModeParam": ".claude_code_managed_settings_organization_mode_param",
    "ClaudeCodeManagedSettingsRBACGroupsMode": ".claude_code_managed_settings_rbac_groups_mode",
    "ClaudeCodeManagedSettingsRBACGroupsModeParam": ".claude_code_managed_settings_rbac_groups_mode_param",
    "ClaudeCodeModelUsage": ".claude_code_model_usage",
    "ClaudeCodeRBACGroupDefaultManagedSettings": ".claude_code_rbac_group_default_managed_settings",
    "ClaudeCodeRBACGroupDefaultManagedSettingsUpdateParams": ".claude_code_rbac_group_default_managed_settings_update_params",
    "ClaudeCodeRBACGroupManagedSettings": ".claude_code_rbac_group_managed_settings",
    "ClaudeCodeRBACGroupManagedSettingsPage": ".claude_code_rbac_group_managed_settings_page",
    "ClaudeCodeRBACGroupManagedSettingsSetParams": ".claude_code_rbac_group_managed_settings_set_params",
    "ClaudeCodeRBACGroupManagedSettingsSummary": ".claude_code_rbac_group_managed_settings_summary",
    "ClaudeCodeRBACGroupStatus": ".claude_code_rbac_group_status",
    "ClaudeCodeRBACGroupStatusActive": ".claude_code_rbac_group_status_active",
    "ClaudeCodeRBACGroupStatusDeleted": ".claude_code_rbac_group_status_deleted",
    "ClaudeCodeRBACGroupStatusUnknown": ".claude_code_rbac_group_status_unknown",
    "ClaudeCodeTokens": ".claude_code_tokens",
    "ClaudeCodeUsage": ".claude_code_usage",
    "ClaudeCodeUsageActor": ".claude_code_usage_actor",
    "ClaudeCodeUsageCoreMetrics": ".claude_code_usage_core_metrics",
    "ClaudeCodeUsageLinesOfCode": ".claude_code_usage_lines_of_code",
    "ClaudeCodeUsageReport": ".claude_code_usage_report",
    "ClaudeCodeUsageToolActionCounts": ".claude_code_usage_tool_action_counts",
    "ClaudeCodeUsageToolActions": ".claude_code_usage_tool_actions",
    "ClaudeCodeUserActor": ".claude_code_user_actor",
    "ClaudeTagBundle": ".claude_tag_bundle",
    "ClaudeTagBundleTarget": ".claude_tag_bundle_target",
    "ClaudeTagBundleTargetCreateParam": ".claude_tag_bundle_target_create_param",
    "ClaudeTagBundleTargetsPage": ".claude_tag_bundle_targets_page",
    "ClaudeTagBundlesPage": ".claude_tag_bundles_page",
    "ClaudeTagDefaultSettingSource": ".claude_tag_default_setting_source",
    "ClaudeTagDeletedBundleTarget": ".claude_tag_deleted_bundle_target",
    "ClaudeTagDeletedSlackChannel": ".claude_tag_deleted_slack_channel",
    "ClaudeTagGuestPolicy": ".claude_tag_guest_policy",
    "ClaudeTagGuestPolicyAllow": ".claude_tag_guest_policy_allow",
    "ClaudeTagGuestPolicyAllowParam": ".claude_tag_guest_policy_allow_param",
    "ClaudeTagGuestPolicyChannelOnly": ".claude_tag_guest_policy_channel_only",
    "ClaudeTagGuestPolicyChannelOnlyParam": ".claude_tag_guest_policy_channel_only_param",
    "ClaudeTagGuestPolicyParam": ".claude_tag_guest_policy_param",
    "ClaudeTagGuestPolicyRestrict": ".claude_tag_guest_policy_restrict",
    "ClaudeTagGuestPolicyRestrictParam": ".claude_tag_guest_policy_restrict_param",
    "ClaudeTagReplyMode": ".claude_tag_reply_mode",
    "ClaudeTagReplyModeAlwaysAwake": ".claude_tag_reply_mode_always_awake",
    "ClaudeTagReplyModeAlwaysAwakeParam": ".claude_tag_reply_mode_always_awake_param",
    "ClaudeTagReplyModeAutomatic": ".claude_tag_reply_mode_automatic",
    "ClaudeTagReplyModeAutomaticParam": ".claude_tag_reply_mode_automatic_param",
    "ClaudeTagReplyModeMentionOnly": ".claude_tag_reply_mode_mention_only",
    "ClaudeTagReplyModeMentionOnlyParam": ".claude_tag_reply_mode_mention_only_param",
    "ClaudeTagReplyModeParam": ".claude_tag_reply_mode_param",
    "ClaudeTagReplyModeThread": ".claude_tag_reply_mode_thread",
    "ClaudeTagReplyModeThreadParam": ".claude_tag_reply_mode_thread_param",
    "ClaudeTagSettingSource": ".claude_tag_setting_source",
    "ClaudeTagSettingSources": ".claude_tag_setting_sources",
    "ClaudeTagSettings": ".claude_tag_settings",
    "ClaudeTagSettingsCreateParam": ".claude_tag_settings_create_param",
    "ClaudeTagSettingsUpdateParam": ".claude_tag_settings_update_param",
    "ClaudeTagSlackChannel": ".claude_tag_slack_channel",
    "ClaudeTagSlackChannelBundleTarget": ".claude_tag_slack_channel_bundle_target",
    "ClaudeTagSlackChannelBundleTargetCreateParam": ".claude_tag_slack_channel_bundle_target_create_param",
    "ClaudeTagSlackChannelIdentifiers": ".claude_tag_slack_channel_identifiers",
    "ClaudeTagSlackChannelIdentifiersParam": ".claude_tag_slack_channel_identifiers_param",
    "ClaudeTagSlackChannelSettingSource": ".claude_tag_slack_channel_setting_source",
    "ClaudeTagSlackChannelsPage": ".claude_tag_slack_channels_page",
    "ClaudeTagSlackDefaultSettingSource": ".claude_tag_slack_default_setting_source",
    "ClaudeTagSlackGridChannelSettingSource": ".claude_tag_slack_grid_channel_setting_source",
    "ClaudeTagSlackParentChannelSettingSource": ".claude_tag_slack_parent_channel_setting_source",
    "ClaudeTagSlackWorkspace": ".claude_tag_slack_workspace",
    "ClaudeTagSlackWorkspaceBundleTarget": ".claude_tag_slack_workspace_bundle_target",
    "ClaudeTagSlackWorkspaceBundleTargetCreateParam": ".claude_tag_slack_workspace_bundle_target_create_param",
    "ClaudeTagSlackWorkspaceIdentifiers": ".claude_tag_slack_workspace_identifiers",
    "ClaudeTagSlackWorkspaceSettingSource": ".claude_tag_slack_workspace_setting_source",
    "ClaudeTagSlackWorkspacesPage": ".claude_tag_slack_workspaces_page",
    "ClearThinking20251015EditParam": ".clear_thinking_20251015_edit_param",
    "ClearThinking20251015EditParamKeep": ".clear_thinking_20251015_edit_param_keep",
    "ClearThinking20251015EditResponse": ".clear_thinking_20251015_edit_response",
    "ClearToolUses20250919EditParam": ".clear_tool_uses_20250919_edit_param",
    "ClearToolUses20250919EditParamTrigger": ".clear_tool_uses_20250919_edit_param_trigger",
    "ClearToolUses20250919EditResponse": ".clear_tool_uses_20250919_edit_response",
    "CloudConfig": ".cloud_config",
    "CloudConfigParams": ".cloud_config_params",
    "CodeExecutionOutputBlock": ".code_execution_output_block",
    "CodeExecutionOutputBlockParam": ".code_execution_output_block_param",
    "CodeExecutionResultBlock": ".code_execution_result_block",
    "CodeExecutionResultBlockParam": ".code_execution_result_block_param",
    "CodeExecutionTool20250522Param": ".code_execution_tool_20250522_param",
    "CodeExecutionTool20250825Param": ".code_execution_tool_20250825_param",
    "CodeExecutionTool20260120Param": ".code_execution_tool_20260120_param",
    "CodeExecutionTool20260521Param": ".code_execution_tool_20260521_param",
    "CodeExecutionToolResultBlock": ".code_execution_tool_result_block",
    "CodeExecutionToolResultBlockContent": ".code_execution_tool_result_block_content",
    "CodeExecutionToolResultBlockParam": ".code_execution_tool_result_block_param",
    "CodeExecutionToolResultBlockParamContentParam": ".code_execution_tool_result_block_param_content_param",
    "CodeExecutionToolResultErrorCode": ".code_execution_tool_result_error_code",
    "CodeExecutionToolResultErrorCodeParam": ".code_execution_tool_result_error_code_param",
    "CodeExecutionToolResultErrorObject": ".code_execution_tool_result_error_object",
    "CodeExecutionToolResultErrorParam": ".code_execution_tool_result_error_param",
    "CommitCheckout": ".commit_checkout",
    "CommitCheckoutParam": ".commit_checkout_param",
    "Compact20260112EditParam": ".compact_20260112_edit_param",
    "CompactTriggerParam": ".compact_trigger_param",
    "CompactionBlock": ".compaction_block",
    "CompactionBlockParam": ".compaction_block_param",
    "CompactionCapability": ".compaction_capability",
    "CompactionConfigParam": ".compaction_config_param",
    "CompactionContentBlockDelta": ".compaction_content_block_delta",
    "CompactionIterationUsage": ".compaction_iteration_usage",
    "CompactionLimitReachedErrorObject": ".compaction_limit_reached_error_object",
    "CompactionToolChange": ".compaction_tool_change",
    "CompactionToolChangeParam": ".compaction_tool_change_param",
    "Completion": ".completion",
    "CompletionCreateParams": ".completion_create_params",
    "CompletionStreamEvent": ".completion_stream_event",
    "CompletionStreamFrame": ".completion_stream_frame",
    "ComplianceSettingUpdateParams": ".compliance_setting_update_params",
    "ComplianceSettingsState": ".compliance_settings_state",
    "ComplianceSettingsStateDisabled": ".compliance_settings_state_disabled",
    "ComplianceSettingsStateDisabledParam": ".compliance_settings_state_disabled_param",
    "ComplianceSettingsStateEnabled": ".compliance_settings_state_enabled",
    "ComplianceSettingsStateEnabledParam": ".compliance_settings_state_enabled_param",
    "ComplianceSettingsStateParam": ".compliance_settings_state_param",
    "ComputerToolset20260801Param": ".computer_toolset_20260801_param",
    "ComputerToolsetConfigsParam": ".computer_toolset_configs_param",
    "Container": ".container",
    "ContainerParams": ".container_params",
    "ContainerSkill": ".container_skill",
    "ContainerUploadBlock": ".container_upload_block",
    "ContainerUploadBlockParam": ".container_upload_block_param",
    "ContentBlock": ".content_block",
    "ContentBlockParam": ".content_block_param",
    "ContentBlockSourceContentParam": ".content_block_source_content_param",
    "ContentBlockSourceParam": ".content_block_source_param",
    "ContextManagementCapability": ".context_management_capability",
    "ContextManagementConfigParam": ".context_management_config_param",
    "ContextManagementEditParam": ".context_management_edit_param",
    "ContextManagementResponse": ".context_management_response",
    "CostReport": ".cost_report",
    "CostReportResult": ".cost_report_result",
    "CostReportTimeBucket": ".cost_report_time_bucket",
    "CountTokensContextManagementResponse": ".count_tokens_context_management_response",
    "CreateUserProfileParams": ".create_user_profile_params",
    "Credential": ".credential",
    "CredentialAuth": ".credential_auth",
    "CredentialAuthParams": ".credential_auth_params",
    "CredentialAuthUpdateParams": ".credential_auth_update_params",
    "CredentialCreateParams": ".credential_create_params",
    "CredentialHostUnreachableErrorObject": ".credential_host_unreachable_error_object",
    "CredentialNetworkingParams": ".credential_networking_params",
    "CredentialNetworkingResponse": ".credential_networking_response",
    "CredentialUpdateParams": ".credential_update_params",
    "CredentialValidation": ".credential_validation",
    "CredentialsPage": ".credentials_page",
    "CustomSkill": ".custom_skill",
    "CustomSkillParams": ".custom_skill_params",
    "CustomTool": ".custom_tool",
    "CustomToolInputSchema": ".custom_tool_input_schema",
    "CustomToolInputSchemaParam": ".custom_tool_input_schema_param",
    "CustomToolParams": ".custom_tool_params",
    "DataResidency": ".data_residency",
    "DataResidencyCreateConfigParam": ".data_residency_create_config_param",
    "DataResidencyUpdateConfigParam": ".data_residency_update_config_param",
    "DeleteSessionResource": ".delete_session_resource",
    "DeletedClaudeCodeRBACGroupManagedSettings": ".deleted_claude_code_rbac_group_managed_settings",
    "DeletedCredential": ".deleted_credential",
    "DeletedFile": ".deleted_file",
    "DeletedMemory": ".deleted_memory",
    "DeletedMemoryStore": ".deleted_memory_store",
    "DeletedMessageBatch": ".deleted_message_batch",
    "DeletedOrganizationWebhookEndpoint": ".deleted_organization_webhook_endpoint",
    "DeletedPlugin": ".deleted_plugin",
    "DeletedPluginInstallationSetting": ".deleted_plugin_installation_setting",
    "DeletedRBACGroup": ".deleted_rbac_group",
    "DeletedRBACGroupMember": ".deleted_rbac_group_member",
    "DeletedSession": ".deleted_session",
    "DeletedSkill": ".deleted_skill",
    "DeletedSkillVersion": ".deleted_skill_version",
    "DeletedTelemetryDestination": ".deleted_telemetry_destination",
    "DeletedTelemetryDestinationWorkspace": ".deleted_telemetry_destination_workspace",
    "DeletedUserProfile": ".deleted_user_profile",
    "DeletedVault": ".deleted_vault",
    "DeltaContent": ".delta_content",
    "DeltaEvent": ".delta_event",
    "Deployment": ".deployment",
    "DeploymentAgentParams": ".deployment_agent_params",
    "DeploymentCreateParams": ".deployment_create_params",
    "DeploymentInitialEvent": ".deployment_initial_event",
    "DeploymentInitialEventParams": ".deployment_initial_event_params",
    "DeploymentPausedReason": ".deployment_paused_reason",
    "DeploymentPausedReasonErrorObject": ".deployment_paused_reason_error_object",
    "DeploymentRun": ".deployment_run",
    "DeploymentRunError": ".deployment_run_error",
    "DeploymentRunsPage": ".deployment_runs_page",
    "DeploymentSystemMessageEvent": ".deployment_system_message_event",
    "DeploymentUpdateParams": ".deployment_update_params",
    "DeploymentUserDefineOutcomeEvent": ".deployment_user_define_outcome_event",
    "DeploymentUserMessageEvent": ".deployment_user_message_event",
    "DeploymentsPage": ".deployments_page",
    "Diagnostics": ".diagnostics",
    "DiagnosticsParam": ".diagnostics_param",
    "DirectCaller": ".direct_caller",
    "DirectCallerParam": ".direct_caller_param",
    "DocumentBlock": ".document_block",
    "DocumentBlockParam": ".document_block_param",
    "DocumentBlockParamSource": ".document_block_param_source",
    "DocumentBlockSource": ".document_block_source",
    "Dream": ".dream",
    "DreamCreateModel": ".dream_create_model",
    "DreamCreateParams": ".dream_create_params",
    "DreamErrorObject": ".dream_error_object",
    "DreamInput": ".dream_input",
    "DreamInputParam": ".dream_input_param",
    "DreamMemoryStoreInput": ".dream_memory_store_input",
    "DreamMemoryStoreInputParam": ".dream_memory_store_input_param",
    "DreamModelConfig": ".dream_model_config",
    "DreamModelConfigParam": ".dream_model_config_param",
    "DreamOutput": ".dream_output",
    "DreamSessionsInput": ".dream_sessions_input",
    "DreamSessionsInputParam": ".dream_sessions_input_param",
    "DreamUsage": ".dream_usage",
    "DreamsPage": ".dreams_page",
    "EditToolConfig": ".edit_tool_config",
    "EditToolConfigParams": ".edit_tool_config_params",
    "EffortCapability": ".effort_capability",
    "EffortHigh": ".effort_high",
    "EffortHighParam": ".effort_high_param",
    "EffortLow": ".effort_low",
    "EffortLowParam": ".effort_low_param",
    "EffortMax": ".effort_max",
    "EffortMaxParam": ".effort_max_param",
    "EffortMedium": ".effort_medium",
    "EffortMediumParam": ".effort_medium_param",
    "EffortParam": ".effort_param",
    "EffortXhigh": ".effort_xhigh",
    "EffortXhighParam": ".effort_xhigh_param",
    "EncryptedCodeExecutionResultBlock": ".encrypted_code_execution_result_block",
    "EncryptedCodeExecutionResultBlockParam": ".encrypted_code_execution_result_block_param",
    "Environment": ".environment",
    "EnvironmentArchivedDeploymentPausedReasonErrorObject": ".environment_archived_deployment_paused_reason_error_object",
    "EnvironmentArchivedRunErrorObject": ".environment_archived_run_error_object",
    "EnvironmentConfig": ".environment_config",
    "EnvironmentConfigParams": ".environment_config_params",
    "EnvironmentCreateParams": ".environment_create_params",
    "EnvironmentDeleteResponse": ".environment_delete_response",
    "EnvironmentNotFoundDeploymentPausedReasonErrorObject": ".environment_not_found_deployment_paused_reason_error_object",
    "EnvironmentNotFoundRunErrorObject": ".environment_not_found_run_error_object",
    "EnvironmentUpdateParams": ".environment_update_params",
    "EnvironmentVariableAuthResponse": ".environment_variable_auth_response",
    "EnvironmentVariableCreateParams": ".environment_variable_create_params",
    "EnvironmentVariableUpdateParams": ".environment_variable_update_params",
    "EnvironmentsPage": ".environments_page",
    "ErrorCode": ".error_code",
    "ErrorDeploymentPausedReason": ".error_deployment_paused_reason",
    "ErrorDetails": ".error_details",
    "ErrorObject": ".error_object",
    "ErrorResponse": ".error_response",
    "ErrorType": ".error_type",
    "EventSendParams": ".event_send_params",
    "ExecutionIdentity": ".execution_identity",
    "ExecutionIdentityParams": ".execution_identity_params",
    "ExternalKey": ".external_key",
    "ExternalKeyAttachedAttachment": ".external_key_attached_attachment",
    "ExternalKeyAttachment": ".external_key_attachment",
    "ExternalKeyCreateParams": ".external_key_create_params",
    "ExternalKeyDeleteResponse": ".external_key_delete_response",
    "ExternalKeyProviderConfig": ".external_key_provider_config",
    "ExternalKeyProviderConfigParam": ".external_key_provider_config_param",
    "ExternalKeyProviderConfigUpdateParam": ".external_key_provider_config_update_param",
    "ExternalKeyUnattachedAttachment": ".external_key_unattached_attachment",
    "ExternalKeyUpdateParams": ".external_key_update_params",
    "ExternalKeyValidateResponse": ".external_key_validate_response",
    "ExternalKeysPage": ".external_keys_page",
    "ExternalStorageReference": ".external_storage_reference",
    "ExternalStorageReferenceParam": ".external_storage_reference_param",
    "FallbackBlock": ".fallback_block",
    "FallbackBlockParam": ".fallback_block_param",
    "FallbackCreditNotApplied": ".fallback_credit_not_applied",
    "FallbackCreditRedeemed": ".fallback_credit_redeemed",
    "FallbackCreditToken": ".fallback_credit_token",
    "FallbackCreditTokenParam": ".fallback_credit_token_param",
    "FallbackCreditUsage": ".fallback_credit_usage",
    "FallbackCreditUsageStatus": ".fallback_credit_usage_status",
    "FallbackInfo": ".fallback_info",
    "FallbackInfoParam": ".fallback_info_param",
    "FallbackMessageIterationUsage": ".fallback_message_iteration_usage",
    "FallbackParam": ".fallback_param",
    "FallbackRefusalTrigger": ".fallback_refusal_trigger",
    "FallbacksParam": ".fallbacks_param",
    "FederationIssuer": ".federation_issuer",
    "FederationIssuerJWKS": ".federation_issuer_jwks",
    "FederationIssuerJWKSParam": ".federation_issuer_jwks_param",
    "FederationIssuerJWKSUpdateParam": ".federation_issuer_jwks_update_param",
    "FederationIssuerPollStatus": ".federation_issuer_poll_status",
    "FederationIssuersPage": ".federation_issuers_page",
    "FederationRule": ".federation_rule",
    "FederationRuleMatch": ".federation_rule_match",
    "FederationRuleMatchParam": ".federation_rule_match_param",
    "FederationRuleWorkspace": ".federation_rule_workspace",
    "FederationRuleWorkspaceAddParams": ".federation_rule_workspace_add_params",
    "FederationRuleWorkspaceRemoveResponse": ".federation_rule_workspace_remove_response",
    "FederationRuleWorkspacesPage": ".federation_rule_workspaces_page",
    "FederationRulesPage": ".federation_rules_page",
    "FileDocumentSourceParam": ".file_document_source_param",
    "FileImageSourceParam": ".file_image_source_param",
    "FileMetadata": ".file_metadata",
    "FileNotFoundDeploymentPausedReasonErrorObject": ".file_not_found_deployment_paused_reason_error_object",
    "FileNotFoundRunErrorObject": ".file_not_found_run_error_object",
    "FileResource": ".file_resource",
    "FileResourceConfig": ".file_resource_config",
    "FileResourceParams": ".file_resource_params",
    "FileRubric": ".file_rubric",
    "FileRubricParams": ".file_rubric_params",
    "FileScope": ".file_scope",
    "FileUploadParams": ".file_upload_params",
    "FilesPage": ".files_page",
    "GCPExternalKeyConfig": ".gcp_external_key_config",
    "GCPExternalKeyConfigParam": ".gcp_external_key_config_param",
    "GitHubRepositoryResource": ".git_hub_repository_resource",
    "GitHubRepositoryResourceConfig": ".git_hub_repository_resource_config",
    "GitHubRepositoryResourceParams": ".git_hub_repository_resource_params",
    "GlobToolConfig": ".glob_tool_config",
    "GlobToolConfigParams": ".glob_tool_config_params",
    "GrepToolConfig": ".grep_tool_config",
    "GrepToolConfigParams": ".grep_tool_config_params",
    "HeartbeatPreconditionFailedErrorDetails": ".heartbeat_precondition_failed_error_details",
    "HumanReview": ".human_review",
    "HumanReviewDisabled": ".human_review_disabled",
    "HumanReviewDisabledParam": ".human_review_disabled_param",
    "HumanReviewEnabled": ".human_review_enabled",
    "HumanReviewEnabledParam": ".human_review_enabled_param",
    "HumanReviewParam": ".human_review_param",
    "ImageBlockParam": ".image_block_param",
    "ImageBlockParamSource": ".image_block_param_source",
    "ImageDimensionsTooLargeErrorDetails": ".image_dimensions_too_large_error_details",
    "ImageTransformationsParam": ".image_transformations_param",
    "IncreaseRequestApproveParams": ".increase_request_approve_params",
    "IncreaseRequestApproveResponse": ".increase_request_approve_response",
    "IncreaseRequestDenyParams": ".increase_request_deny_params",
    "InferenceDataPrivacy": ".inference_data_privacy",
    "InferenceDataPrivacyParam": ".inference_data_privacy_param",
    "InferenceStorage": ".inference_storage",
    "InferenceStorageParam": ".inference_storage_param",
    "InjectionLocationParams": ".injection_location_params",
    "InjectionLocationResponse": ".injection_location_response",
    "InjectionLocationUpdateParams": ".injection_location_update_params",
    "InlineAgent": ".inline_agent",
    "InputJSONDelta": ".input_json_delta",
    "InputTokensClearAtLeastParam": ".input_tokens_clear_at_least_param",
    "InputTokensTriggerParam": ".input_tokens_trigger_param",
    "InputTransformation": ".input_transformation",
    "InstallationSettingSetParams": ".installation_setting_set_params",
    "InternalStorage": ".internal_storage",
    "InternalStorageParam": ".internal_storage_param",
    "InviteCreateParams": ".invite_create_params",
    "InviteDeleteResponse": ".invite_delete_response",
    "IssuerCreateParams": ".issuer_create_params",
    "IssuerUpdateParams": ".issuer_update_params",
    "IterationUsage": ".iteration_usage",
    "JSONOutputFormatParam": ".json_output_format_param",
    "JWKSDiscovery": ".jwks_discovery",
    "JWKSDiscoveryParam": ".jwks_discovery_param",
    "JWKSExplicitURL": ".jwks_explicit_url",
    "JWKSExplicitURLParam": ".jwks_explicit_url_param",
    "JWKSInline": ".jwks_inline",
    "JWKSInlineParam": ".jwks_inline_param",
    "LimitedCredentialNetworkingParams": ".limited_credential_networking_params",
    "LimitedCredentialNetworkingResponse": ".limited_credential_networking_response",
    "LimitedNetwork": ".limited_network",
    "LimitedNetworkParams": ".limited_network_params",
    "MCPAuthenticationFailedErrorObject": ".mcp_authentication_failed_error_object",
    "MCPConnectionFailedErrorObject": ".mcp_connection_failed_error_object",
    "MCPEgressBlockedDeploymentPausedReasonErrorObject": ".mcp_egress_blocked_deployment_paused_reason_error_object",
    "MCPEgressBlockedRunErrorObject": ".mcp_egress_blocked_run_error_object",
    "MCPOAuthAuthResponse": ".mcpo_auth_auth_response",
    "MCPOAuthCreateParams": ".mcpo_auth_create_params",
    "MCPOAuthRefreshParams": ".mcpo_auth_refresh_params",
    "MCPOAuthRefreshResponse": ".mcpo_auth_refresh_response",
    "MCPOAuthRefreshUpdateParams": ".mcpo_auth_refresh_update_params",
    "MCPOAuthUpdateParams": ".mcpo_auth_update_params",
    "MCPProbe": ".mcp_probe",
    "MCPServerURLDefinition": ".mcp_server_url_definition",
    "MCPTool": ".mcp_tool",
    "MCPToolConfig": ".mcp_tool_config",
    "MCPToolConfigParam": ".mcp_tool_config_param",
    "MCPToolConfigParams": ".mcp_tool_config_params",
    "MCPToolDefaultConfigParam": ".mcp_tool_default_config_param",
    "MCPToolListingBlock": ".mcp_tool_listing_block",
    "MCPToolListingBlockParam": ".mcp_tool_listing_block_param",
    "MCPToolParamParam": ".mcp_tool_param_param",
    "MCPToolResultBlock": ".mcp_tool_result_block",
    "MCPToolUseBlock": ".mcp_tool_use_block",
    "MCPToolUseBlockParam": ".mcp_tool_use_block_param",
    "MCPToolset": ".mcp_toolset",
    "MCPToolsetDefaultConfig": ".mcp_toolset_default_config",
    "MCPToolsetDefaultConfigParams": ".mcp_toolset_default_config_params",
    "MCPToolsetParam": ".mcp_toolset_param",
    "MCPToolsetParams": ".mcp_toolset_params",
    "ManagedAgentsBase64DocumentSource": ".managed_agents_base_64_document_source",
    "ManagedAgentsBase64DocumentSourceParam": ".managed_agents_base_64_document_source_param",
    "ManagedAgentsBase64ImageSource": ".managed_agents_base_64_image_source",
    "ManagedAgentsBase64ImageSourceParam": ".managed_agents_base_64_image_source_param",
    "ManagedAgentsCacheCreationUsage": ".managed_agents_cache_creation_usage",
    "ManagedAgentsContentBlock": ".managed_agents_content_block",
    "ManagedAgentsContentBlockParam": ".managed_agents_content_block_param",
    "ManagedAgentsDocumentBlock": ".managed_agents_document_block",
    "ManagedAgentsDocumentBlockParam": ".managed_agents_document_block_param",
    "ManagedAgentsDocumentSource": ".managed_agents_document_source",
    "ManagedAgentsDocumentSourceParam": ".managed_agents_document_source_param",
    "ManagedAgentsFileDocumentSource": ".managed_agents_file_document_source",
    "ManagedAgentsFileDocumentSourceParam": ".managed_agents_file_document_source_param",
    "ManagedAgentsFileImageSource": ".managed_agents_file_image_source",
    "ManagedAgentsFileImageSourceParam": ".managed_agents_file_image_source_param",
    "ManagedAgentsImageBlock": ".managed_agents_image_block",
    "ManagedAgentsImageBlockParam": ".managed_agents_image_block_param",
    "ManagedAgentsImageSource": ".managed_agents_image_source",
    "ManagedAgentsImageSourceParam": ".managed_agents_image_source_param",
    "ManagedAgentsPlainTextDocumentSource": ".managed_agents_plain_text_document_source",
    "ManagedAgentsPlainTextDocumentSourceParam": ".managed_agents_plain_text_document_source_param",
    "ManagedAgentsRedactedBlock": ".managed_agents_redacted_block",
    "ManagedAgentsRedactedBlockParam": ".managed_agents_redacted_block_param",
    "ManagedAgentsResourceParams": ".managed_agents_resource_params",
    "ManagedAgentsSearchResultBlock": ".managed_agents_search_result_block",
    "ManagedAgentsSearchResultBlockParam": ".managed_agents_search_result_block_param",
    "ManagedAgentsSearchResultCitations": ".managed_agents_search_result_citations",
    "ManagedAgentsSearchResultCitationsParam": ".managed_agents_search_result_citations_param",
    "ManagedAgentsSearchResultContent": ".managed_agents_search_result_content",
    "ManagedAgentsSearchResultContentParam": ".managed_agents_search_result_content_param",
    "ManagedAgentsServerToolUsage": ".managed_agents_server_tool_usage",
    "ManagedAgentsSystemContentBlock": ".managed_agents_system_content_block",
    "ManagedAgentsSystemContentBlockParam": ".managed_agents_system_content_block_param",
    "ManagedAgentsTextBlock": ".managed_agents_text_block",
    "ManagedAgentsTextBlockParam": ".managed_agents_text_block_param",
    "ManagedAgentsToolResultBlock": ".managed_agents_tool_result_block",
    "ManagedAgentsToolResultBlockParam": ".managed_agents_tool_result_block_param",
    "ManagedAgentsURLDocumentSource": ".managed_agents_url_document_source",
    "ManagedAgentsURLDocumentSourceParam": ".managed_agents_url_document_source_param",
    "ManagedAgentsURLImageSource": ".managed_agents_url_image_source",
    "ManagedAgentsURLImageSourceParam": ".managed_agents_url_image_source_param",
    "ManagedAgentsUserLocation": ".managed_agents_user_location",
    "ManagedAgentsUserLocationParam": ".managed_agents_user_location_param",
    "ManagedAgentsWebFetchURLSourceAll": ".managed_agents_web_fetch_url_source_all",
    "ManagedAgentsWebFetchURLSourceAllParam": ".managed_agents_web_fetch_url_source_all_param",
    "ManagedAgentsWebFetchURLSourceExcept": ".managed_agents_web_fetch_url_source_except",
    "ManagedAgentsWebFetchURLSourceExceptParam": ".managed_agents_web_fetch_url_source_except_param",
    "ManagedAgentsWebFetchURLSourceNone": ".managed_agents_web_fetch_url_source_none",
    "ManagedAgentsWebFetchURLSourceNoneParam": ".managed_agents_web_fetch_url_source_none_param",
    "ManagedAgentsWebFetchURLSourceOnly": ".managed_agents_web_fetch_url_source_only",
    "ManagedAgentsWebFetchURLSourceOnlyParam": ".managed_agents_web_fetch_url_source_only_param",
    "ManagedAgentsWebFetchURLSourceToolFilter": ".managed_agents_web_fetch_url_source_tool_filter",
    "ManagedAgentsWebFetchURLSourceToolFilterParam": ".managed_agents_web_fetch_url_source_tool_filter_param",
    "ManagedAgentsWebFetchURLSourceToolFilterParams": ".managed_agents_web_fetch_url_source_tool_filter_params",
    "ManagedAgentsWebFetchURLSourceToolReference": ".managed_agents_web_fetch_url_source_tool_reference",
    "ManagedAgentsWebFetchURLSourceToolReferenceParam": ".managed_agents_web_fetch_url_source_tool_reference_param",
    "ManagedAgentsWebFetchURLSourceUserInput": ".managed_agents_web_fetch_url_source_user_input",
    "ManagedAgentsWebFetchURLSourceUserInputParam": ".managed_agents_web_fetch_url_source_user_input_param",
    "ManagedAgentsWebFetchURLSourceUserInputParams": ".managed_agents_web_fetch_url_source_user_input_params",
    "ManagedAgentsWebFetchURLSources": ".managed_agents_web_fetch_url_sources",
    "ManagedAgentsWebFetchURLSourcesParams": ".managed_agents_web_fetch_url_sources_params",
    "ManualDeploymentPausedReason": ".manual_deployment_paused_reason",
    "ManualTriggerContext": ".manual_trigger_context",
    "MaxWorkflowRunsWorkflowRunErrorObject": ".max_workflow_runs_workflow_run_error_object",
    "Memory": ".memory",
    "MemoryCreateParams": ".memory_create_params",
    "MemoryListItem": ".memory_list_item",
    "MemoryListItemsPage": ".memory_list_items_page",
    "MemoryPrefix": ".memory_prefix",
    "MemoryStore": ".memory_store",
    "MemoryStoreArchivedDeploymentPausedReasonErrorObject": ".memory_store_archived_deployment_paused_reason_error_object",
    "MemoryStoreArchivedRunErrorObject": ".memory_store_archived_run_error_object",
    "MemoryStoreCreateParams": ".memory_store_create_params",
    "MemoryStoreResource": ".memory_store_resource",
    "MemoryStoreResourceConfig": ".memory_store_resource_config",
    "MemoryStoreResourceParam": ".memory_store_resource_param",
    "MemoryStoreUpdateParams": ".memory_store_update_params",
    "MemoryStoresPage": ".memory_stores_page",
    "MemoryTool20250818Param": ".memory_tool_20250818_param",
    "MemoryUpdateParams": ".memory_update_params",
    "MemoryVersion": ".memory_version",
    "MemoryVersionsPage": ".memory_versions_page",
    "Message": ".message",
    "MessageBatch": ".message_batch",
    "MessageBatchCanceledResult": ".message_batch_canceled_result",
    "MessageBatchErroredResult": ".message_batch_errored_result",
    "MessageBatchExpiredResult": ".message_batch_expired_result",
    "MessageBatchIndividualResponse": ".message_batch_individual_response",
    "MessageBatchProcessingStatus": ".message_batch_processing_status",
    "MessageBatchRequestCounts": ".message_batch_request_counts",
    "MessageBatchResult": ".message_batch_result",
    "MessageBatchSucceededResult": ".message_batch_succeeded_result",
    "MessageBatchesPage": ".message_batches_page",
    "MessageCountTokensParams": ".message_count_tokens_params",
    "MessageCreateParams": ".message_create_params",
    "MessageDeltaUsage": ".message_delta_usage",
    "MessageIterationUsage": ".message_iteration_usage",
    "MessageParam": ".message_param",
    "MessageStreamFrame": ".message_stream_frame",
    "MessageThreadParam": ".message_thread_param",
    "MessageTokensCount": ".message_tokens_count",
    "MessagesUsageReport": ".messages_usage_report",
    "MessagesUsageReportResult": ".messages_usage_report_result",
    "MessagesUsageReportTimeBucket": ".messages_usage_report_time_bucket",
    "MetadataParam": ".metadata_param",
    "Model": ".model",
    "ModelCapabilities": ".model_capabilities",
    "ModelConfig": ".model_config",
    "ModelConfigEffort": ".model_config_effort",
    "ModelConfigEffortParams": ".model_config_effort_params",
    "ModelConfigParams": ".model_config_params",
    "ModelInfo": ".model_info",
    "ModelLine": ".model_line",
    "ModelOverloadedErrorObject": ".model_overloaded_error_object",
    "ModelRateLimitedErrorObject": ".model_rate_limited_error_object",
    "ModelRequestFailedErrorObject": ".model_request_failed_error_object",
    "ModelsPage": ".models_page",
    "MonetaryAmount": ".monetary_amount",
    "MonetaryAmountParam": ".monetary_amount_param",
    "Multiagent": ".multiagent",
    "Multiagent20261001": ".multiagent_20261001",
    "Multiagent20261001Params": ".multiagent_20261001_params",
    "MultiagentAdvisor": ".multiagent_advisor",
    "MultiagentAdvisorDisabled": ".multiagent_advisor_disabled",
    "MultiagentAdvisorDisabledParams": ".multiagent_advisor_disabled_params",
    "MultiagentAdvisorEnabled": ".multiagent_advisor_enabled",
    "MultiagentAdvisorEnabledParams": ".multiagent_advisor_enabled_params",
    "MultiagentAdvisorParams": ".multiagent_advisor_params",
    "MultiagentCoordinator": ".multiagent_coordinator",
    "MultiagentCoordinatorAgent": ".multiagent_coordinator_agent",
    "MultiagentCoordinatorParams": ".multiagent_coordinator_params",
    "MultiagentInlineAgents": ".multiagent_inline_agents",
    "MultiagentInlineAgentsDisabled": ".multiagent_inline_agents_disabled",
    "MultiagentInlineAgentsDisabledParams": ".multiagent_inline_agents_disabled_params",
    "MultiagentInlineAgentsEnabled": ".multiagent_inline_agents_enabled",
    "MultiagentInlineAgentsEnabledParams": ".multiagent_inline_agents_enabled_params",
    "MultiagentInlineAgentsParams": ".multiagent_inline_agents_params",
    "MultiagentParams": ".multiagent_params",
    "MultiagentPredefinedAgentParams": ".multiagent_predefined_agent_params",
    "MultiagentPredefinedAgentParamsObject": ".multiagent_predefined_agent_params_object",
    "MultiagentRosterEntryParams": ".multiagent_roster_entry_params",
    "MultiagentRosterObjectParams": ".multiagent_roster_object_params",
    "MultiagentSelfParams": ".multiagent_self_params",
    "MultiagentSubagents": ".multiagent_subagents",
    "MultiagentSubagentsDisabled": ".multiagent_subagents_disabled",
    "MultiagentSubagentsDisabledParams": ".multiagent_subagents_disabled_params",
    "MultiagentSubagentsEnabled": ".multiagent_subagents_enabled",
    "MultiagentSubagentsEnabledParams": ".multiagent_subagents_enabled_params",
    "MultiagentSubagentsParams": ".multiagent_subagents_params",
    "MultiagentWorkflows": ".multiagent_workflows",
    "MultiagentWorkflowsDisabled": ".multiagent_workflows_disabled",
    "MultiagentWorkflowsDisabledParams": ".multiagent_workflows_disabled_params",
    "MultiagentWorkflowsEnabled": ".multiagent_workflows_enabled",
    "MultiagentWorkflowsEnabledParams": ".multiagent_workflows_enabled_params",
    "MultiagentWorkflowsParams": ".multiagent_workflows_params",
    "Network": ".network",
    "NetworkParams": ".network_params",
    "NewOrganizationWebhookEndpoint": ".new_organization_webhook_endpoint",
    "OpenAIError": ".open_ai_error",
    "OpenAIErrorResponse": ".open_ai_error_response",
    "OrganizationComplianceSettings": ".organization_compliance_settings",
    "OrganizationDisabledDeploymentPausedReasonErrorObject": ".organization_disabled_deployment_paused_reason_error_object",
    "OrganizationDisabledRunErrorObject": ".organization_disabled_run_error_object",
    "OrganizationInfo": ".organization_info",
    "OrganizationInvite": ".organization_invite",
    "OrganizationInvitesPage": ".organization_invites_page",
    "OrganizationOnHoldErrorDetails": ".organization_on_hold_error_details",
    "OrganizationRateLimit": ".organization_rate_limit",
    "OrganizationRateLimitBatchGroup": ".organization_rate_limit_batch_group",
    "OrganizationRateLimitFilesGroup": ".organization_rate_limit_files_group",
    "OrganizationRateLimitGroup": ".organization_rate_limit_group",
    "OrganizationRateLimitModelGroup": ".organization_rate_limit_model_group",
    "OrganizationRateLimitSkillsGroup": ".organization_rate_limit_skills_group",
    "OrganizationRateLimitTokenCountGroup": ".organization_rate_limit_token_count_group",
    "OrganizationRateLimitValue": ".organization_rate_limit_value",
    "OrganizationRateLimitWebSearchGroup": ".organization_rate_limit_web_search_group",
    "OrganizationRateLimitsPage": ".organization_rate_limits_page",
    "OrganizationUser": ".organization_user",
    "OrganizationUsersPage": ".organization_users_page",
    "OrganizationWebhookEndpoint": ".organization_webhook_endpoint",
    "OrganizationWebhookEndpointSigningSecret": ".organization_webhook_endpoint_signing_secret",
    "OrganizationWebhookEndpointState": ".organization_webhook_endpoint_state",
    "OrganizationWebhookEndpointsPage": ".organization_webhook_endpoints_page",
    "OrganizationWebhookEventType": ".organization_webhook_event_type",
    "OrganizationWebhookEventTypeParam": ".organization_webhook_event_type_param",
    "OutcomeEvaluationResource": ".outcome_evaluation_resource",
    "OutputBehavior": ".output_behavior",
    "OutputBehaviorCreateNew": ".output_behavior_create_new",
    "OutputBehaviorCreateNewParam": ".output_behavior_create_new_param",
    "OutputBehaviorParam": ".output_behavior_param",
    "OutputBehaviorUpdateExisting": ".output_behavior_update_existing",
    "OutputBehaviorUpdateExistingParam": ".output_behavior_update_existing_param",
    "OutputConfigParam": ".output_config_param",
    "OutputTokensDetails": ".output_tokens_details",
    "Packages": ".packages",
    "PackagesParams": ".packages_params",
    "PermissionPolicy": ".permission_policy",
    "PermissionPolicyParams": ".permission_policy_params",
    "PingEvent": ".ping_event",
    "PlainTextSource": ".plain_text_source",
    "PlainTextSourceParam": ".plain_text_source_param",
    "Plugin": ".plugin",
    "PluginAPIActor": ".plugin_api_actor",
    "PluginActor": ".plugin_actor",
    "PluginComponent": ".plugin_component",
    "PluginContentScan": ".plugin_content_scan",
    "PluginCreateParams": ".plugin_create_params",
    "PluginInstallationPreferenceParam": ".plugin_installation_preference_param",
    "PluginInstallationSetting": ".plugin_installation_setting",
    "PluginInstallationSettingsPage": ".plugin_installation_settings_page",
    "PluginMarketplace": ".plugin_marketplace",
    "PluginMarketplaceUpdateParams": ".plugin_marketplace_update_params",
    "PluginMarketplaceValidateArchiveParams": ".plugin_marketplace_validate_archive_params",
    "PluginMarketplaceValidateRepositoryParams": ".plugin_marketplace_validate_repository_params",
    "PluginMarketplaceValidationPluginErrorObject": ".plugin_marketplace_validation_plugin_error_object",
    "PluginMarketplaceValidationPluginWarning": ".plugin_marketplace_validation_plugin_warning",
    "PluginMarketplaceValidationPluginWarnings": ".plugin_marketplace_validation_plugin_warnings",
    "PluginMarketplaceValidationReport": ".plugin_marketplace_validation_report",
    "PluginMarketplacesPage": ".plugin_marketplaces_page",
    "PluginOwner": ".plugin_owner",
    "PluginOwnerOrganization": ".plugin_owner_organization",
    "PluginOwnerUser": ".plugin_owner_user",
    "PluginReach": ".plugin_reach",
    "PluginShare": ".plugin_share",
    "PluginSharesPage": ".plugin_shares_page",
    "PluginTarget": ".plugin_target",
    "PluginTargetOrganization": ".plugin_target_organization",
    "PluginTargetOrganizationMember": ".plugin_target_organization_member",
    "PluginTargetRBACGroup": ".plugin_target_rbac_group",
    "PluginUpdateParams": ".plugin_update_params",
    "PluginUserActor": ".plugin_user_actor",
    "PluginVersion": ".plugin_version",
    "PluginVersionCreateParams": ".plugin_version_create_params",
    "PluginVersionsPage": ".plugin_versions_page",
    "PluginsPage": ".plugins_page",
    "PreconditionParam": ".precondition_param",
    "ProgramWorkflowRunErrorObject": ".program_workflow_run_error_object",
    "RBACAllConnectorsPermissionResource": ".rbac_all_connectors_permission_resource",
    "RBACConnectorPermissionResource": ".rbac_connector_permission_resource",
    "RBACConnectorScopePermissionResource": ".rbac_connector_scope_permission_resource",
    "RBACConnectorToolPermissionResource": ".rbac_connector_tool_permission_resource",
    "RBACGroup": ".rbac_group",
    "RBACGroupCreateParams": ".rbac_group_create_params",
    "RBACGroupMember": ".rbac_group_member",
    "RBACGroupMemberAddParams": ".rbac_group_member_add_params",
    "RBACGroupMembersPage": ".rbac_group_members_page",
    "RBACGroupUpdateParams": ".rbac_group_update_params",
    "RBACGroupsPage": ".rbac_groups_page",
    "RBACOrganizationPermissionResource": ".rbac_organization_permission_resource",
    "RBACRole": ".rbac_role",
    "RBACRolePermission": ".rbac_role_permission",
    "RBACRolePermissionResource": ".rbac_role_permission_resource",
    "RBACRolePermissionsPage": ".rbac_role_permissions_page",
    "RBACRoleSource": ".rbac_role_source",
    "RBACRoleSourceBuiltIn": ".rbac_role_source_built_in",
    "RBACRoleSourceCustom": ".rbac_role_source_custom",
    "RBACRolesPage": ".rbac_roles_page",
    "RawContentBlockDelta": ".raw_content_block_delta",
    "RawContentBlockDeltaEvent": ".raw_content_block_delta_event",
    "RawContentBlockStartEvent": ".raw_content_block_start_event",
    "RawContentBlockStopEvent": ".raw_content_block_stop_event",
    "RawMessageDeltaEvent": ".raw_message_delta_event",
    "RawMessageDeltaEventDelta": ".raw_message_delta_event_delta",
    "RawMessageStartEvent": ".raw_message_start_event",
    "RawMessageStopEvent": ".raw_message_stop_event",
    "RawMessageStreamEvent": ".raw_message_stream_event",
    "ReadToolConfig": ".read_tool_config",
    "ReadToolConfigParams": ".read_tool_config_params",
    "RedactedThinkingBlock": ".redacted_thinking_block",
    "RedactedThinkingBlockParam": ".redacted_thinking_block_param",
    "RefreshHTTPResponse": ".refresh_http_response",
    "RefreshObject": ".refresh_object",
    "RefusalStopDetails": ".refusal_stop_details",
    "RepositoryAuthenticationErrorObject": ".repository_authentication_error_object",
    "RepositoryCheckout": ".repository_checkout",
    "RepositoryCheckoutErrorObject": ".repository_checkout_error_object",
    "RepositoryCheckoutParams": ".repository_checkout_params",
    "RepositoryCloneErrorObject": ".repository_clone_error_object",
    "RepositoryForbiddenErrorObject": ".repository_forbidden_error_object",
    "RepositoryNotFoundErrorObject": ".repository_not_found_error_object",
    "RequestMCPServerToolConfigurationParam": ".request_mcp_server_tool_configuration_param",
    "RequestMCPServerURLDefinitionParam": ".request_mcp_server_url_definition_param",
    "RequestMCPToolResultBlockParam": ".request_mcp_tool_result_block_param",
    "RequestToolAdditionBlockParam": ".request_tool_addition_block_param",
    "RequestToolRemovalBlockParam": ".request_tool_removal_block_param",
    "ResourceAddParams": ".resource_add_params",
    "ResourceUpdateParams": ".resource_update_params",
    "ResponseToolAdditionBlock": ".response_tool_addition_block",
    "ResponseToolChangeMCPToolReference": ".response_tool_change_mcp_tool_reference",
    "ResponseToolChangeMCPToolsetReference": ".response_tool_change_mcp_toolset_reference",
    "ResponseToolChangeToolReference": ".response_tool_change_tool_reference",
    "ResponseToolRemovalBlock": ".response_tool_removal_block",
    "RetryStatus": ".retry_status",
    "RetryStatusExhausted": ".retry_status_exhausted",
    "RetryStatusRetrying": ".retry_status_retrying",
    "RetryStatusTerminal": ".retry_status_terminal",
    "RoutineFire": ".routine_fire",
    "RoutineFireParams": ".routine_fire_params",
    "Rubric": ".rubric",
    "RubricParams": ".rubric_params",
    "RuleCreateParams": ".rule_create_params",
    "RuleUpdateParams": ".rule_update_params",
    "Schedule": ".schedule",
    "ScheduleParams": ".schedule_params",
    "ScheduleTriggerContext": ".schedule_trigger_context",
    "SearchResultBlockParam": ".search_result_block_param",
    "SelfHostedConfig": ".self_hosted_config",
    "SelfHostedConfigParams": ".self_hosted_config_params",
    "SelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject": ".self_hosted_resources_unsupported_deployment_paused_reason_error_object",
    "SelfHostedResourcesUnsupportedRunErrorObject": ".self_hosted_resources_unsupported_run_error_object",
    "SelfHostedWork": ".self_hosted_work",
    "SelfHostedWorkHeartbeatResponse": ".self_hosted_work_heartbeat_response",
    "SelfHostedWorkQueueStats": ".self_hosted_work_queue_stats",
    "SelfHostedWorksPage": ".self_hosted_works_page",
    "SendSessionEvents": ".send_session_events",
    "SentSessionEvent": ".sent_session_event",
    "ServerToolCaller": ".server_tool_caller",
    "ServerToolCaller20260120": ".server_tool_caller_20260120",
    "ServerToolCaller20260120Param": ".server_tool_caller_20260120_param",
    "ServerToolCallerParam": ".server_tool_caller_param",
    "ServerToolUsage": ".server_tool_usage",
    "ServerToolUseBlock": ".server_tool_use_block",
    "ServerToolUseBlockParam": ".server_tool_use_block_param",
    "ServerToolsCapability": ".server_tools_capability",
    "ServiceAccount": ".service_account",
    "ServiceAccountActor": ".service_account_actor",
    "ServiceAccountCreateParams": ".service_account_create_params",
    "ServiceAccountExecutionIdentity": ".service_account_execution_identity",
    "ServiceAccountExecutionIdentityParams": ".service_account_execution_identity_params",
    "ServiceAccountTarget": ".service_account_target",
    "ServiceAccountTargetParam": ".service_account_target_param",
    "ServiceAccountUpdateParams": ".service_account_update_params",
    "ServiceAccountWorkspaceAddParams": ".service_account_workspace_add_params",
    "ServiceAccountWorkspaceMember": ".service_account_workspace_member",
    "ServiceAccountWorkspaceMembersPage": ".service_account_workspace_members_page",
    "ServiceAccountWorkspaceRemoveResponse": ".service_account_workspace_remove_response",
    "ServiceAccountsPage": ".service_accounts_page",
    "Session": ".session",
    "SessionActor": ".session_actor",
    "SessionAgent": ".session_agent",
    "SessionAgentObjectParams": ".session_agent_object_params",
    "SessionAgentParams": ".session_agent_params",
    "SessionAgentUpdateParam": ".session_agent_update_param",
    "SessionBudgetReached": ".session_budget_reached",
    "SessionCoordinatorAgent": ".session_coordinator_agent",
    "SessionCreateParams": ".session_create_params",
    "SessionCreationRejectedRunErrorObject": ".session_creation_rejected_run_error_object",
    "SessionDeletedEvent": ".session_deleted_event",
    "SessionEndTurn": ".session_end_turn",
    "SessionError": ".session_error",
    "SessionErrorEvent": ".session_error_event",
    "SessionEvent": ".session_event",
    "SessionEventFrame": ".session_event_frame",
    "SessionEventParams": ".session_event_params",
    "SessionEventsPage": ".session_events_page",
    "SessionInitialEventParams": ".session_initial_event_params",
    "SessionMultiagent": ".session_multiagent",
    "SessionMultiagent20261001": ".session_multiagent_20261001",
    "SessionMultiagentCoordinator": ".session_multiagent_coordinator",
    "SessionMultiagentSubagents": ".session_multiagent_subagents",
    "SessionMultiagentSubagentsEnabled": ".session_multiagent_subagents_enabled",
    "SessionMultiagentWorkflows": ".session_multiagent_workflows",
    "SessionMultiagentWorkflowsEnabled": ".session_multiagent_workflows_enabled",
    "SessionRateLimitedRunErrorObject": ".session_rate_limited_run_error_object",
    "SessionRefusal": ".session_refusal",
    "SessionRefusalStopDetails": ".session_refusal_stop_details",
    "SessionRequiresAction": ".session_requires_action",
    "SessionResource": ".session_resource",
    "SessionResourceConfig": ".session_resource_config",
    "SessionResourceNotFoundDeploymentPausedReasonErrorObject": ".session_resource_not_found_deployment_paused_reason_error_object",
    "SessionResourceNotFoundRunErrorObject": ".session_resource_not_found_run_error_object",
    "SessionResourcesPage": ".session_resources_page",
    "SessionRetriesExhausted": ".session_retries_exhausted",
    "SessionStats": ".session_stats",
    "SessionStatusIdleEvent": ".session_status_idle_event",
    "SessionStatusRescheduledEvent": ".session_status_rescheduled_event",
    "SessionStatusRunningEvent": ".session_status_running_event",
    "SessionStatusTerminatedEvent": ".session_status_terminated_event",
    "SessionStopReason": ".session_stop_reason",
    "SessionThread": ".session_thread",
    "SessionThreadAgent": ".session_thread_agent",
    "SessionThreadCreatedEvent": ".session_thread_created_event",
    "SessionThreadStats": ".session_thread_stats",
    "SessionThreadStatusIdleEvent": ".session_thread_status_idle_event",
    "SessionThreadStatusRescheduledEvent": ".session_thread_status_rescheduled_event",
    "SessionThreadStatusRunningEvent": ".session_thread_status_running_event",
    "SessionThreadStatusTerminatedEvent": ".session_thread_status_terminated_event",
    "SessionThreadUsage": ".session_thread_usage",
    "SessionThreadsPage": ".session_threads_page",
    "SessionUpdateParams": ".session_update_params",
    "SessionUpdatedEvent": ".session_updated_event",
    "SessionUsage": ".session_usage",
    "SessionUsageEvent": ".session_usage_event",
    "SessionUsageSnapshot": ".session_usage_snapshot",
    "SessionWorkData": ".session_work_data",
    "SessionsPage": ".sessions_page",
    "SignatureDelta": ".signature_delta",
    "Skill": ".skill",
    "SkillCreateParams": ".skill_create_params",
    "SkillNotFoundDeploymentPausedReasonErrorObject": ".skill_not_found_deployment_paused_reason_error_object",
    "SkillNotFoundRunErrorObject": ".skill_not_found_run_error_object",
    "SkillParams": ".skill_params",
    "SkillSource": ".skill_source",
    "SkillSourceType": ".skill_source_type",
    "SkillVersion": ".skill_version",
    "SkillVersionsPage": ".skill_versions_page",
    "SkillsPage": ".skills_page",
    "SlackChannelCreateParams": ".slack_channel_create_params",
    "SlackChannelUpdateParams": ".slack_channel_update_params",
    "SlackWorkspaceUpdateParams": ".slack_workspace_update_params",
    "SpanModelRequestEndEvent": ".span_model_request_end_event",
    "SpanModelRequestStartEvent": ".span_model_request_start_event",
    "SpanModelUsage": ".span_model_usage",
    "SpanOutcomeEvaluationEndEvent": ".span_outcome_evaluation_end_event",
    "SpanOutcomeEvaluationOngoingEvent": ".span_outcome_evaluation_ongoing_event",
    "SpanOutcomeEvaluationStartEvent": ".span_outcome_evaluation_start_event",
    "SpendLimit": ".spend_limit",
    "SpendLimitActor": ".spend_limit_actor",
    "SpendLimitDeleteResponse": ".spend_limit_delete_response",
    "SpendLimitIncreaseRequest": ".spend_limit_increase_request",
    "SpendLimitIncreaseRequestsPage": ".spend_limit_increase_requests_page",
    "SpendLimitOrganizationScope": ".spend_limit_organization_scope",
    "SpendLimitOrganizationScopeParam": ".spend_limit_organization_scope_param",
    "SpendLimitOrganizationServiceScope": ".spend_limit_organization_service_scope",
    "SpendLimitRBACGroupScope": ".spend_limit_rbac_group_scope",
    "SpendLimitScope": ".spend_limit_scope",
    "SpendLimitScopedAPIKeyActor": ".spend_limit_scoped_api_key_actor",
    "SpendLimitSeatTierScope": ".spend_limit_seat_tier_scope",
    "SpendLimitSetParams": ".spend_limit_set_params",
    "SpendLimitSetScope": ".spend_limit_set_scope",
    "SpendLimitUsageTierScope": ".spend_limit_usage_tier_scope",
    "SpendLimitUserActor": ".spend_limit_user_actor",
    "SpendLimitUserScope": ".spend_limit_user_scope",
    "SpendLimitUserScopeParam": ".spend_limit_user_scope_param",
    "SpendLimitWorkspaceScope": ".spend_limit_workspace_scope",
    "SpendLimitWorkspaceScopeParam": ".spend_limit_workspace_scope_param",
    "SpendLimitsPage": ".spend_limits_page",
    "SpendSummariesPage": ".spend_summaries_page",
    "SpendSummary": ".spend_summary",
    "StartEvent": ".start_event",
    "StartEventPreview": ".start_event_preview",
    "StaticBearerAuthResponse": ".static_bearer_auth_response",
    "StaticBearerCreateParams": ".static_bearer_create_params",
    "StaticBearerUpdateParams": ".static_bearer_update_params",
    "StopReason": ".stop_reason",
    "StreamErrorEvent": ".stream_error_event",
    "StreamSessionEvent": ".stream_session_event",
    "SystemContentBlockParam": ".system_content_block_param",
    "SystemMessageEvent": ".system_message_event",
    "SystemMessageEventParams": ".system_message_event_params",
    "SystemMessageOutputConfigParam": ".system_message_output_config_param",
    "SystemMessageParam": ".system_message_param",
    "TelemetryDestination": ".telemetry_destination",
    "TelemetryDestinationCreateParams": ".telemetry_destination_create_params",
    "TelemetryDestinationDeliveryHealth": ".telemetry_destination_delivery_health",
    "TelemetryDestinationDisabledReason": ".telemetry_destination_disabled_reason",
    "TelemetryDestinationDisabledReasonCaller": ".telemetry_destination_disabled_reason_caller",
    "TelemetryDestinationDisabledReasonInvalidAddress": ".telemetry_destination_disabled_reason_invalid_address",
    "TelemetryDestinationDisabledReasonRedirect": ".telemetry_destination_disabled_reason_redirect",
    "TelemetryDestinationDisabledReasonSustainedFailure": ".telemetry_destination_disabled_reason_sustained_failure",
    "TelemetryDestinationState": ".telemetry_destination_state",
    "TelemetryDestinationStateDisabled": ".telemetry_destination_state_disabled",
    "TelemetryDestinationStateDisabledParams": ".telemetry_destination_state_disabled_params",
    "TelemetryDestinationStateEnabled": ".telemetry_destination_state_enabled",
    "TelemetryDestinationStateEnabledParams": ".telemetry_destination_state_enabled_params",
    "TelemetryDestinationStateParams": ".telemetry_destination_state_params",
    "TelemetryDestinationTestFailure": ".telemetry_destination_test_failure",
    "TelemetryDestinationTestResponse": ".telemetry_destination_test_response",
    "TelemetryDestinationTestResult": ".telemetry_destination_test_result",
    "TelemetryDestinationTestSuccess": ".telemetry_destination_test_success",
    "TelemetryDestinationTraces": ".telemetry_destination_traces",
    "TelemetryDestinationTracesParams": ".telemetry_destination_traces_params",
    "TelemetryDestinationUpdateParams": ".telemetry_destination_update_params",
    "TelemetryDestinationWorkspace": ".telemetry_destination_workspace",
    "TelemetryDestinationWorkspaces": ".telemetry_destination_workspaces",
    "TelemetryDestinationWorkspacesAll": ".telemetry_destination_workspaces_all",
    "TelemetryDestinationWorkspacesAllParams": ".telemetry_destination_workspaces_all_params",
    "TelemetryDestinationWorkspacesExclude": ".telemetry_destination_workspaces_exclude",
    "TelemetryDestinationWorkspacesExcludeParams": ".telemetry_destination_workspaces_exclude_params",
    "TelemetryDestinationWorkspacesInclude": ".telemetry_destination_workspaces_include",
    "TelemetryDestinationWorkspacesIncludeParams": ".telemetry_destination_workspaces_include_params",
    "TelemetryDestinationWorkspacesPage": ".telemetry_destination_workspaces_page",
    "TelemetryDestinationWorkspacesParams": ".telemetry_destination_workspaces_params",
    "TelemetryDestinationsPage": ".telemetry_destinations_page",
    "TextBlock": ".text_block",
    "TextBlockParam": ".text_block_param",
    "TextCitation": ".text_citation",
    "TextCitationParam": ".text_citation_param",
    "TextDelta": ".text_delta",
    "TextEditorCodeExecutionCreateResultBlock": ".text_editor_code_execution_create_result_block",
    "TextEditorCodeExecutionCreateResultBlockParam": ".text_editor_code_execution_create_result_block_param",
    "TextEditorCodeExecutionStrReplaceResultBlock": ".text_editor_code_execution_str_replace_result_block",
    "TextEditorCodeExecutionStrReplaceResultBlockParam": ".text_editor_code_execution_str_replace_result_block_param",
    "TextEditorCodeExecutionToolResultBlock": ".text_editor_code_execution_tool_result_block",
    "TextEditorCodeExecutionToolResultBlockContent": ".text_editor_code_execution_tool_result_block_content",
    "TextEditorCodeExecutionToolResultBlockParam": ".text_editor_code_execution_tool_result_block_param",
    "TextEditorCodeExecutionToolResultBlockParamContent": ".text_editor_code_execution_tool_result_block_param_content",
    "TextEditorCodeExecutionToolResultErrorCode": ".text_editor_code_execution_tool_result_error_code",
    "TextEditorCodeExecutionToolResultErrorCodeParam": ".text_editor_code_execution_tool_result_error_code_param",
    "TextEditorCodeExecutionToolResultErrorObject": ".text_editor_code_execution_tool_result_error_object",
    "TextEditorCodeExecutionToolResultErrorParam": ".text_editor_code_execution_tool_result_error_param",
    "TextEditorCodeExecutionViewResultBlock": ".text_editor_code_execution_view_result_block",
    "TextEditorCodeExecutionViewResultBlockParam": ".text_editor_code_execution_view_result_block_param",
    "TextRubric": ".text_rubric",
    "TextRubricParams": ".text_rubric_params",
    "ThinkingBlock": ".thinking_block",
    "ThinkingBlockBindingParam": ".thinking_block_binding_param",
    "ThinkingBlockParam": ".thinking_block_param",
    "ThinkingCapability": ".thinking_capability",
    "ThinkingConfigAdaptiveParam": ".thinking_config_adaptive_param",
    "ThinkingConfigBetweenToolsParam": ".thinking_config_between_tools_param",
    "ThinkingConfigDisabledParam": ".thinking_config_disabled_param",
    "ThinkingConfigEnabledParam": ".thinking_config_enabled_param",
    "ThinkingConfigParam": ".thinking_config_param",
    "ThinkingDelta": ".thinking_delta",
    "ThinkingDroppedInputTransformation": ".thinking_dropped_input_transformation",
    "ThinkingMismatchAllowedInputTransformation": ".thinking_mismatch_allowed_input_transformation",
    "ThinkingMismatchReason": ".thinking_mismatch_reason",
    "ThinkingTurnsParam": ".thinking_turns_param",
    "ThinkingTypes": ".thinking_types",
    "ThreadAgent": ".thread_agent",
    "ThreadContinueParams": ".thread_continue_params",
    "ThreadCreateParams": ".thread_create_params",
    "ThreadLimitWorkflowRunErrorObject": ".thread_limit_workflow_run_error_object",
    "TimeoutWorkflowRunErrorObject": ".timeout_workflow_run_error_object",
    "TokenCreateParams": ".token_create_params",
    "TokenCreateResponse": ".token_create_response",
    "TokenEndpointAuthBasicParam": ".token_endpoint_auth_basic_param",
    "TokenEndpointAuthBasicResponse": ".token_endpoint_auth_basic_response",
    "TokenEndpointAuthBasicUpdateParam": ".token_endpoint_auth_basic_update_param",
    "TokenEndpointAuthNoneParam": ".token_endpoint_auth_none_param",
    "TokenEndpointAuthNoneResponse": ".token_endpoint_auth_none_response",
    "TokenEndpointAuthParams": ".token_endpoint_auth_params",
    "TokenEndpointAuthPostParam": ".token_endpoint_auth_post_param",
    "TokenEndpointAuthPostResponse": ".token_endpoint_auth_post_response",
    "TokenEndpointAuthPostUpdateParam": ".token_endpoint_auth_post_update_param",
    "TokenEndpointAuthResponse": ".token_endpoint_auth_response",
    "TokenEndpointAuthUpdateParams": ".token_endpoint_auth_update_params",
    "TokenTaskBudgetParam": ".token_task_budget_param",
    "ToolAddition": ".tool_addition",
    "ToolAdditionParam": ".tool_addition_param",
    "ToolBash20241022Param": ".tool_bash_20241022_param",
    "ToolBash20250124Param": ".tool_bash_20250124_param",
    "ToolChangeMCPToolReferenceParam": ".tool_change_mcp_tool_reference_param",
    "ToolChangeMCPToolsetReferenceParam": ".tool_change_mcp_toolset_reference_param",
    "ToolChangeToolDefinition": ".tool_change_tool_definition",
    "ToolChangeToolDefinitionParam": ".tool_change_tool_definition_param",
    "ToolChangeToolReferenceParam": ".tool_change_tool_reference_param",
    "ToolChoiceAnyParam": ".tool_choice_any_param",
    "ToolChoiceAutoParam": ".tool_choice_auto_param",
    "ToolChoiceNoneParam": ".tool_choice_none_param",
    "ToolChoiceParam": ".tool_choice_param",
    "ToolChoiceToolParam": ".tool_choice_tool_param",
    "ToolComputerUse20241022Param": ".tool_computer_use_20241022_param",
    "ToolComputerUse20250124Param": ".tool_computer_use_20250124_param",
    "ToolComputerUse20251124Param": ".tool_computer_use_20251124_param",
    "ToolInputSchema": ".tool_input_schema",
    "ToolParam": ".tool_param",
    "ToolReferenceBlock": ".tool_reference_block",
    "ToolReferenceBlockParam": ".tool_reference_block_param",
    "ToolRemoval": ".tool_removal",
    "ToolRemovalParam": ".tool_removal_param",
    "ToolResultBlockParam": ".tool_result_block_param",
    "ToolResultBlockParamContent": ".tool_result_block_param_content",
    "ToolSearchToolBm25_20251119Param": ".tool_search_tool_bm_2520251119_param",
    "ToolSearchToolRegex20251119Param": ".tool_search_tool_regex_20251119_param",
    "ToolSearchToolResultBlock": ".tool_search_tool_result_block",
    "ToolSearchToolResultBlockContent": ".tool_search_tool_result_block_content",
    "ToolSearchToolResultBlockParam": ".tool_search_tool_result_block_param",
    "ToolSearchToolResultBlockParamContent": ".tool_search_tool_result_block_param_content",
    "ToolSearchToolResultErrorCode": ".tool_search_tool_result_error_code",
    "ToolSearchToolResultErrorCodeParam": ".tool_search_tool_result_error_code_param",
    "ToolSearchToolResultErrorObject": ".tool_search_tool_result_error_object",
    "ToolSearchToolResultErrorParam": ".tool_search_tool_result_error_param",
    "ToolSearchToolSearchResultBlock": ".tool_search_tool_search_result_block",
    "ToolSearchToolSearchResultBlockParam": ".tool_search_tool_search_result_block_param",
    "ToolTextEditor20241022Param": ".tool_text_editor_20241022_param",
    "ToolTextEditor20250124Param": ".tool_text_editor_20250124_param",
    "ToolTextEditor20250429Param": ".tool_text_editor_20250429_param",
    "ToolTextEditor20250728Param": ".tool_text_editor_20250728_param",
    "ToolUnionParam": ".tool_union_param",
    "ToolUseBlock": ".tool_use_block",
    "ToolUseBlockParam": ".tool_use_block_param",
    "ToolUseLimitReachedErrorObject": ".tool_use_limit_reached_error_object",
    "ToolUsesKeepParam": ".tool_uses_keep_param",
    "ToolUsesTriggerParam": ".tool_uses_trigger_param",
    "ToolsetMemberConfigParam": ".toolset_member_config_param",
    "TriggerContext": ".trigger_context",
    "Tunnel": ".tunnel",
    "TunnelCertificate": ".tunnel_certificate",
    "TunnelCertificatesPage": ".tunnel_certificates_page",
    "TunnelCreateParams": ".tunnel_create_params",
    "TunnelRotateTokenParams": ".tunnel_rotate_token_params",
    "TunnelToken": ".tunnel_token",
    "TunnelsPage": ".tunnels_page",
    "URLImageSourceParam": ".url_image_source_param",
    "URLMCPServerParams": ".urlmcp_server_params",
    "URLPDFSourceParam": ".urlpdf_source_param",
    "UnknownDeploymentPausedReasonErrorObject": ".unknown_deployment_paused_reason_error_object",
    "UnknownErrorObject": ".unknown_error_object",
    "UnknownRunErrorObject": ".unknown_run_error_object",
    "UnknownWorkflowRunErrorObject": ".unknown_workflow_run_error_object",
    "UnrestrictedCredentialNetworkingParams": ".unrestricted_credential_networking_params",
    "UnrestrictedCredentialNetworkingResponse": ".unrestricted_credential_networking_response",
    "UnrestrictedNetwork": ".unrestricted_network",
    "UnrestrictedNetworkParam": ".unrestricted_network_param",
    "UpdateUserProfileParams": ".update_user_profile_params",
    "Usage": ".usage",
    "UserActor": ".user_actor",
    "UserCustomToolResultEvent": ".user_custom_tool_result_event",
    "UserCustomToolResultEventParams": ".user_custom_tool_result_event_params",
    "UserDefineOutcomeEvent": ".user_define_outcome_event",
    "UserDefineOutcomeEventParams": ".user_define_outcome_event_params",
    "UserInterruptEvent": ".user_interrupt_event",
    "UserInterruptEventParams": ".user_interrupt_event_params",
    "UserLocationParam": ".user_location_param",
    "UserMessageEvent": ".user_message_event",
    "UserMessageEventParams": ".user_message_event_params",
    "UserMessageParam": ".user_message_param",
    "UserProfile": ".user_profile",
    "UserProfileActionURL": ".user_profile_action_url",
    "UserProfileCyberProgram": ".user_profile_cyber_program",
    "UserProfileCyberRequirements": ".user_profile_cyber_requirements",
    "UserProfileCyberTier": ".user_profile_cyber_tier",
    "UserProfileEfsFeature": ".user_profile_efs_feature",
    "UserProfileEfsProgram": ".user_profile_efs_program",
    "UserProfileEnforcementAction": ".user_profile_enforcement_action",
    "UserProfileEnforcementActionBan": ".user_profile_enforcement_action_ban",
    "UserProfileEnforcementActionRestriction": ".user_profile_enforcement_action_restriction",
    "UserProfileEnrollEndUserActionParam": ".user_profile_enroll_end_user_action_param",
    "UserProfileEnrollmentURL": ".user_profile_enrollment_url",
    "UserProfileExternalUserDetails": ".user_profile_external_user_details",
    "UserProfileExternalUserDetailsParams": ".user_profile_external_user_details_params",
    "UserProfilePrograms": ".user_profile_programs",
    "UserProfilesPage": ".user_profiles_page",
    "UserRemoveResponse": ".user_remove_response",
    "UserToolConfirmationEvent": ".user_tool_confirmation_event",
    "UserToolConfirmationEventParams": ".user_tool_confirmation_event_params",
    "UserToolResultEvent": ".user_tool_result_event",
    "UserToolResultEventParams": ".user_tool_result_event_params",
    "UserUpdateParams": ".user_update_params",
    "Vault": ".vault",
    "VaultArchivedDeploymentPausedReasonErrorObject": ".vault_archived_deployment_paused_reason_error_object",
    "VaultArchivedRunErrorObject": ".vault_archived_run_error_object",
    "VaultCreateParams": ".vault_create_params",
    "VaultNotFoundDeploymentPausedReasonErrorObject": ".vault_not_found_deployment_paused_reason_error_object",
    "VaultNotFoundRunErrorObject": ".vault_not_found_run_error_object",
    "VaultUpdateParams": ".vault_update_params",
    "VaultsPage": ".vaults_page",
    "VersionCreateParams": ".version_create_params",
    "WebFetchBlock": ".web_fetch_block",
    "WebFetchBlockParam": ".web_fetch_block_param",
    "WebFetchTool20250910Param": ".web_fetch_tool_20250910_param",
    "WebFetchTool20260209Param": ".web_fetch_tool_20260209_param",
    "WebFetchTool20260309Param": ".web_fetch_tool_20260309_param",
    "WebFetchTool20260318Param": ".web_fetch_tool_20260318_param",
    "WebFetchToolConfig": ".web_fetch_tool_config",
    "WebFetchToolConfigParams": ".web_fetch_tool_config_params",
    "WebFetchToolResultBlock": ".web_fetch_tool_result_block",
    "WebFetchToolResultBlockContent": ".web_fetch_tool_result_block_content",
    "WebFetchToolResultBlockParam": ".web_fetch_tool_result_block_param",
    "WebFetchToolResultBlockParamContent": ".web_fetch_tool_result_block_param_content",
    "WebFetchToolResultErrorBlock": ".web_fetch_tool_result_error_block",
    "WebFetchToolResultErrorBlockParam": ".web_fetch_tool_result_error_block_param",
    "WebFetchToolResultErrorCode": ".web_fetch_tool_result_error_code",
    "WebFetchToolResultErrorCodeParam": ".web_fetch_tool_result_error_code_param",
    "WebFetchURLSourceAllParam": ".web_fetch_url_source_all_param",
    "WebFetchURLSourceExceptParam": ".web_fetch_url_source_except_param",
    "WebFetchURLSourceNoneParam": ".web_fetch_url_source_none_param",
    "WebFetchURLSourceOnlyParam": ".web_fetch_url_source_only_param",
    "WebFetchURLSourceToolReferenceParam": ".web_fetch_url_source_tool_reference_param",
    "WebFetchURLSourceToolResultsParam": ".web_fetch_url_source_tool_results_param",
    "WebFetchURLSourceUserInputParam": ".web_fetch_url_source_user_input_param",
    "WebFetchURLSourcesParam": ".web_fetch_url_sources_param",
    "WebSearchResultBlock": ".web_search_result_block",
    "WebSearchResultBlockParam": ".web_search_result_block_param",
    "WebSearchTool20250305Param": ".web_search_tool_20250305_param",
    "WebSearchTool20260209Param": ".web_search_tool_20260209_param",
    "WebSearchTool20260318Param": ".web_search_tool_20260318_param",
    "WebSearchToolConfig": ".web_search_tool_config",
    "WebSearchToolConfigParams": ".web_search_tool_config_params",
    "WebSearchToolRequestErrorObjectParam": ".web_search_tool_request_error_object_param",
    "WebSearchToolResultBlock": ".web_search_tool_result_block",
    "WebSearchToolResultBlockContent": ".web_search_tool_result_block_content",
    "WebSearchToolResultBlockParam": ".web_search_tool_result_block_param",
    "WebSearchToolResultBlockParamContentParam": ".web_search_tool_result_block_param_content_param",
    "WebSearchToolResultErrorCode": ".web_search_tool_result_error_code",
    "WebSearchToolResultErrorCodeParam": ".web_search_tool_result_error_code_param",
    "WebSearchToolResultErrorObject": ".web_search_tool_result_error_object",
    "WebhookAgentArchivedEventData": ".webhook_agent_archived_event_data",
    "WebhookAgentCreatedEventData": ".webhook_agent_created_event_data",
    "WebhookAgentDeletedEventData": ".webhook_agent_deleted_event_data",
    "WebhookAgentUpdatedEventData": ".webhook_agent_updated_event_data",
    "WebhookCreateParams": ".webhook_create_params",
    "WebhookDeploymentArchivedEventData": ".webhook_deployment_archived_event_data",
    "WebhookDeploymentCreatedEventData": ".webhook_deployment_created_event_data",
    "WebhookDeploymentDeletedEventData": ".webhook_deployment_deleted_event_data",
    "WebhookDeploymentPausedEventData": ".webhook_deployment_paused_event_data",
    "WebhookDeploymentRunFailedEventData": ".webhook_deployment_run_failed_event_data",
    "WebhookDeploymentRunStartedEventData": ".webhook_deployment_run_started_event_data",
    "WebhookDeploymentRunSucceededEventData": ".webhook_deployment_run_succeeded_event_data",
    "WebhookDeploymentUnpausedEventData": ".webhook_deployment_unpaused_event_data",
    "WebhookDeploymentUpdatedEventData": ".webhook_deployment_updated_event_data",
    "WebhookEnvironmentArchivedEventData": ".webhook_environment_archived_event_data",
    "WebhookEnvironmentCreatedEventData": ".webhook_environment_created_event_data",
    "WebhookEnvironmentDeletedEventData": ".webhook_environment_deleted_event_data",
    "WebhookEnvironmentUpdatedEventData": ".webhook_environment_updated_event_data",
    "WebhookEvent": ".webhook_event",
    "WebhookEventData": ".webhook_event_data",
    "WebhookExternalKeyFailedEventData": ".webhook_external_key_failed_event_data",
    "WebhookExternalKeyRecoveredEventData": ".webhook_external_key_recovered_event_data",
    "WebhookMemoryStoreArchivedEventData": ".webhook_memory_store_archived_event_data",
    "WebhookMemoryStoreCreatedEventData": ".webhook_memory_store_created_event_data",
    "WebhookMemoryStoreDeletedEventData": ".webhook_memory_store_deleted_event_data",
    "WebhookSessionArchivedEventData": ".webhook_session_archived_event_data",
    "WebhookSessionBudgetReachedEventData": ".webhook_session_budget_reached_event_data",
    "WebhookSessionCreatedEventData": ".webhook_session_created_event_data",
    "WebhookSessionDeletedEventData": ".webhook_session_deleted_event_data",
    "WebhookSessionIdledEventData": ".webhook_session_idled_event_data",
    "WebhookSessionOutcomeEvaluationEndedEventData": ".webhook_session_outcome_evaluation_ended_event_data",
    "WebhookSessionPendingEventData": ".webhook_session_pending_event_data",
    "WebhookSessionRequiresActionEventData": ".webhook_session_requires_action_event_data",
    "WebhookSessionRunningEventData": ".webhook_session_running_event_data",
    "WebhookSessionStatusIdledEventData": ".webhook_session_status_idled_event_data",
    "WebhookSessionStatusRescheduledEventData": ".webhook_session_status_rescheduled_event_data",
    "WebhookSessionStatusRunStartedEventData": ".webhook_session_status_run_started_event_data",
    "WebhookSessionStatusTerminatedEventData": ".webhook_session_status_terminated_event_data",
    "WebhookSessionThreadCreatedEventData": ".webhook_session_thread_created_event_data",
    "WebhookSessionThreadIdledEventData": ".webhook_session_thread_idled_event_data",
    "WebhookSessionThreadTerminatedEventData": ".webhook_session_thread_terminated_event_data",
    "WebhookSessionUpdatedEventData": ".webhook_session_updated_event_data",
    "WebhookUpdateParams": ".webhook_update_params",
    "WebhookUserProfileEnforcementActionOpenedEventData": ".webhook_user_profile_enforcement_action_opened_event_data",
    "WebhookUserProfileEnforcementActionResolvedEventData": ".webhook_user_profile_enforcement_action_resolved_event_data",
    "WebhookUserProfileProgramStatusUpdatedEventData": ".webhook_user_profile_program_status_updated_event_data",
    "WebhookVaultArchivedEventData": ".webhook_vault_archived_event_data",
    "WebhookVaultCreatedEventData": ".webhook_vault_created_event_data",
    "WebhookVaultCredentialArchivedEventData": ".webhook_vault_credential_archived_event_data",
    "WebhookVaultCredentialCreatedEventData": ".webhook_vault_credential_created_event_data",
    "WebhookVaultCredentialDeletedEventData": ".webhook_vault_credential_deleted_event_data",
    "WebhookVaultCredentialRefreshFailedEventData": ".webhook_vault_credential_refresh_failed_event_data",
    "WebhookVaultDeletedEventData": ".webhook_vault_deleted_event_data",
    "WorkLeaseState": ".work_lease_state",
    "WorkStopParams": ".work_stop_params",
    "WorkUpdateParams": ".work_update_params",
    "WorkflowRunCreatedEvent": ".workflow_run_created_event",
    "WorkflowRunError": ".workflow_run_error",
    "WorkflowRunErrorEvent": ".workflow_run_error_event",
    "WorkflowRunPhase": ".workflow_run_phase",
    "WorkflowRunPhaseEndedEvent": ".workflow_run_phase_ended_event",
    "WorkflowRunPhaseStartedEvent": ".workflow_run_phase_started_event",
    "WorkflowRunResult": ".workflow_run_result",
    "WorkflowRunResultCompleted": ".workflow_run_result_completed",
    "WorkflowRunResultErrorObject": ".workflow_run_result_error_object",
    "WorkflowRunResultStopped": ".workflow_run_result_stopped",
    "WorkflowRunStatusEndedEvent": ".workflow_run_status_ended_event",
    "WorkflowRunStatusIdleEvent": ".workflow_run_status_idle_event",
    "WorkflowRunStatusRunningEvent": ".workflow_run_status_running_event",
    "Workspace": ".workspace",
    "WorkspaceArchivedDeploymentPausedReasonErrorObject": ".workspace_archived_deployment_paused_reason_error_object",
    "WorkspaceArchivedRunErrorObject": ".workspace_archived_run_error_object",
    "WorkspaceCreateParams": ".workspace_create_params",
    "WorkspaceMember": ".workspace_member",
    "WorkspaceMemberAddParams": ".workspace_member_add_params",
    "WorkspaceMemberRemoveResponse": ".workspace_member_remove_response",
    "WorkspaceMemberUpdateParams": ".workspace_member_update_params",
    "WorkspaceMembersPage": ".workspace_members_page",
    "WorkspaceRateLimit": ".workspace_rate_limit",
    "WorkspaceRateLimitOrganizationSource": ".workspace_rate_limit_organization_source",
    "WorkspaceRateLimitUpdateParams": ".workspace_rate_limit_update_params",
    "WorkspaceRateLimitUpdateValueParam": ".workspace_rate_limit_update_value_param",
    "WorkspaceRateLimitValue": ".workspace_rate_limit_value",
    "WorkspaceRateLimitValueSource": ".workspace_rate_limit_value_source",
    "WorkspaceRateLimitWorkspaceSource": ".workspace_rate_limit_workspace_source",
    "WorkspaceRateLimitsPage": ".workspace_rate_limits_page",
    "WorkspaceServiceAccountAddParams": ".workspace_service_account_add_params",
    "WorkspaceServiceAccountRemoveResponse": ".workspace_service_account_remove_response",
    "WorkspaceServiceAccountUpdateParams": ".workspace_service_account_update_params",
    "WorkspaceUpdateParams": ".workspace_update_params",
    "WorkspacesPage": ".workspaces_page",
    "WriteToolConfig": ".write_tool_config",
    "WriteToolConfigParams": ".write_tool_config_params",
}

#: For each union how its members are told apart, its candidates in order, or what it is another name for. Members
#: are texts, so that their modules need not be loaded. Type checkers read the modules of the unions instead.
UNIONS: dict[str, str | _Tagged | tuple[_Candidate, ...]] = {
    "APIKeyPrincipal": _Tagged(
        "type",
        {
            "user_actor": "APIKeyUserActor",
            "service_account_actor": "APIKeyServiceAccountActor",
        },
    ),
    "APIKeyScope": _Tagged(
        "type",
        {
            "organization": "APIKeyOrganizationScope",
            "workspace": "APIKeyWorkspaceScope",
        },
    ),
    "AccessTransparency": _Tagged(
        "type",
        {
            "enabled": "AccessTransparencyEnabled",
            "disabled": "AccessTransparencyDisabled",
        },
    ),
    "Actor": _Tagged(
        "type",
        {
            "session_actor": "SessionActor",
            "api_actor": "APIActor",
            "user_actor": "UserActor",
            "service_account_actor": "ServiceAccountActor",
        },
    ),
    "AdvisorToolResultBlockParamContent": _Tagged(
        "type",
        {
            "advisor_tool_result_error": "AdvisorToolResultErrorParam",
            "advisor_result": "AdvisorResultBlockParam",
            "advisor_redacted_result": "AdvisorRedactedResultBlockParam",
        },
    ),
    "AdvisorToolResultContent": _Tagged(
        "type",
        {
            "advisor_tool_result_error": "AdvisorToolResultErrorObject",
            "advisor_result": "AdvisorResultBlock",
            "advisor_redacted_result": "AdvisorRedactedResultBlock",
        },
    ),
    "AgentAutoEvaluatedPermission": _Tagged(
        "type",
        {
            "allow": "AgentAutoEvaluatedPermissionAllow",
            "ask": "AgentAutoEvaluatedPermissionAsk",
            "deny": "AgentAutoEvaluatedPermissionDeny",
        },
    ),
    "AgentMessageContentBlock": _Tagged(
        "type",
        {
            "text": "ManagedAgentsTextBlock",
            "redacted": "ManagedAgentsRedactedBlock",
        },
    ),
    "AgentModelParams": "ModelConfigParams",
    "AgentSkill": _Tagged(
        "type",
        {
            "anthropic": "AnthropicSkill",
            "custom": "CustomSkill",
        },
    ),
    "AgentSkillParams": _Tagged(
        "type",
        {
            "anthropic": "AnthropicSkillParams",
            "custom": "CustomSkillParams",
        },
    ),
    "AgentTool": _Tagged(
        "type",
        {
            "agent_toolset_20260401": "AgentToolset20260401",
            "mcp_toolset": "MCPToolset",
            "custom": "CustomTool",
        },
    ),
    "AgentToolConfig": _Tagged(
        "type",
        {
            "bash": "BashToolConfig",
            "edit": "EditToolConfig",
            "read": "ReadToolConfig",
            "write": "WriteToolConfig",
            "glob": "GlobToolConfig",
            "grep": "GrepToolConfig",
            "web_fetch": "WebFetchToolConfig",
            "web_search": "WebSearchToolConfig",
        },
    ),
    "AgentToolConfigParams": _Tagged(
        "name",
        {
            "bash": "BashToolConfigParams",
            "edit": "EditToolConfigParams",
            "read": "ReadToolConfigParams",
            "write": "WriteToolConfigParams",
            "glob": "GlobToolConfigParams",
            "grep": "GrepToolConfigParams",
            "web_fetch": "WebFetchToolConfigParams",
            "web_search": "WebSearchToolConfigParams",
        },
    ),
    "AgentToolEvaluation": _Tagged(
        "type",
        {
            "always_allow": "AgentToolEvaluationAlwaysAllow",
            "always_ask": "AgentToolEvaluationAlwaysAsk",
            "auto": "AgentToolEvaluationAuto",
        },
    ),
    "AgentToolParams": _Tagged(
        "type",
        {
            "agent_toolset_20260401": "AgentToolset20260401Params",
            "mcp_toolset": "MCPToolsetParams",
            "custom": "CustomToolParams",
        },
    ),
    "AnalyticsActor": _Tagged(
        "type",
        {
            "user_actor": "AnalyticsReportUserActor",
            "service_account_actor": "AnalyticsServiceAccountActor",
            "federated_actor": "AnalyticsFederatedActor",
            "api_actor": "AnalyticsAPIActor",
        },
    ),
    "AnalyticsFederatedActorProvider": _Tagged(
        "type",
        {
            "aws": "AnalyticsFederatedActorAWSProvider",
            "azure": "AnalyticsFederatedActorAzureProvider",
            "gcp": "AnalyticsFederatedActorGCPProvider",
            "oidc": "AnalyticsFederatedActorOIDCProvider",
        },
    ),
    "AppliedEdit": _Tagged(
        "type",
        {
            "clear_tool_uses_20250919": "ClearToolUses20250919EditResponse",
            "clear_thinking_20251015": "ClearThinking20251015EditResponse",
        },
    ),
    "BashCodeExecutionToolResultBlockContent": _Tagged(
        "type",
        {
            "bash_code_execution_tool_result_error": "BashCodeExecutionToolResultErrorObject",
            "bash_code_execution_result": "BashCodeExecutionResultBlock",
        },
    ),
    "BashCodeExecutionToolResultBlockParamContent": _Tagged(
        "type",
        {
            "bash_code_execution_tool_result_error": "BashCodeExecutionToolResultErrorParam",
            "bash_code_execution_result": "BashCodeExecutionResultBlockParam",
        },
    ),
    "BrowserStateChangeParam": _Tagged(
        "type",
        {
            "tab_opened": "BrowserStateChangeTabOpenedParam",
            "download_started": "BrowserStateChangeDownloadStartedParam",
            "download_completed": "BrowserStateChangeDownloadCompletedParam",
            "download_failed": "BrowserStateChangeDownloadFailedParam",
        },
    ),
    "CacheMissReason": _Tagged(
        "type",
        {
            "model_changed": "CacheMissModelChanged",
            "system_changed": "CacheMissSystemChanged",
            "tools_changed": "CacheMissToolsChanged",
            "messages_changed": "CacheMissMessagesChanged",
            "previous_message_not_found": "CacheMissPreviousMessageNotFound",
            "unavailable": "CacheMissUnavailable",
        },
    ),
    "Caller": _Tagged(
        "type",
        {
            "direct": "DirectCaller",
            "code_execution_20250825": "ServerToolCaller",
            "code_execution_20260120": "ServerToolCaller20260120",
        },
    ),
    "CallerParam": _Tagged(
        "type",
        {
            "direct": "DirectCallerParam",
            "code_execution_20250825": "ServerToolCallerParam",
            "code_execution_20260120": "ServerToolCaller20260120Param",
        },
    ),
    "ChatCompletionContentPartParam": _Tagged(
        "type",
        {
            "text": "ChatCompletionTextPartParam",
            "image_url": "ChatCompletionImagePartParam",
            "input_audio": "ChatCompletionAudioPartParam",
            "file": "ChatCompletionFilePartParam",
            "refusal": "ChatCompletionRefusalPartParam",
        },
    ),
    "ChatCompletionMessageParam": _Tagged(
        "role",
        {
            "system": "ChatCompletionSystemMessageParam",
            "developer": "ChatCompletionDeveloperMessageParam",
            "user": "ChatCompletionUserMessageParam",
            "assistant": "ChatCompletionAssistantMessageParam",
            "tool": "ChatCompletionToolMessageParam",
            "function": "ChatCompletionFunctionMessageParam",
        },
    ),
    "ClaudeCodeManagedSettingsMode": _Tagged(
        "type",
        {
            "organization": "ClaudeCodeManagedSettingsOrganizationMode",
            "rbac_groups": "ClaudeCodeManagedSettingsRBACGroupsMode",
        },
    ),
    "ClaudeCodeManagedSettingsModeParam": _Tagged(
        "type",
        {
            "organization": "ClaudeCodeManagedSettingsOrganizationModeParam",
            "rbac_groups": "ClaudeCodeManagedSettingsRBACGroupsModeParam",
        },
    ),
    "ClaudeCodeRBACGroupStatus": _Tagged(
        "type",
        {
            "active": "ClaudeCodeRBACGroupStatusActive",
            "deleted": "ClaudeCodeRBACGroupStatusDeleted",
            "unknown": "ClaudeCodeRBACGroupStatusUnknown",
        },
    ),
    "ClaudeCodeUsageActor": _Tagged(
        "type",
        {
            "user_actor": "ClaudeCodeUserActor",
            "api_actor": "ClaudeCodeAPIActor",
        },
    ),
    "ClaudeTagBundleTarget": _Tagged(
        "type",
        {
            "slack_channel": "ClaudeTagSlackChannelBundleTarget",
            "slack_workspace": "ClaudeTagSlackWorkspaceBundleTarget",
        },
    ),
    "ClaudeTagBundleTargetCreateParam": _Tagged(
        "type",
        {
            "slack_channel": "ClaudeTagSlackChannelBundleTargetCreateParam",
            "slack_workspace": "ClaudeTagSlackWorkspaceBundleTargetCreateParam",
        },
    ),
    "ClaudeTagGuestPolicy": _Tagged(
        "type",
        {
            "allow": "ClaudeTagGuestPolicyAllow",
            "restrict": "ClaudeTagGuestPolicyRestrict",
            "channel_only": "ClaudeTagGuestPolicyChannelOnly",
        },
    ),
    "ClaudeTagGuestPolicyParam": _Tagged(
        "type",
        {
            "allow": "ClaudeTagGuestPolicyAllowParam",
            "restrict": "ClaudeTagGuestPolicyRestrictParam",
            "channel_only": "ClaudeTagGuestPolicyChannelOnlyParam",
        },
    ),
    "ClaudeTagReplyMode": _Tagged(
        "type",
        {
            "automatic": "ClaudeTagReplyModeAutomatic",
            "mention_only": "ClaudeTagReplyModeMentionOnly",
            "always_awake": "ClaudeTagReplyModeAlwaysAwake",
            "thread": "ClaudeTagReplyModeThread",
        },
    ),
    "ClaudeTagReplyModeParam": _Tagged(
        "type",
        {
            "automatic": "ClaudeTagReplyModeAutomaticParam",
            "mention_only": "ClaudeTagReplyModeMentionOnlyParam",
            "always_awake": "ClaudeTagReplyModeAlwaysAwakeParam",
            "thread": "ClaudeTagReplyModeThreadParam",
        },
    ),
    "ClaudeTagSettingSource": _Tagged(
        "type",
        {
            "slack_channel": "ClaudeTagSlackChannelSettingSource",
            "slack_workspace": "ClaudeTagSlackWorkspaceSettingSource",
            "slack_parent_channel": "ClaudeTagSlackParentChannelSettingSource",
            "slack_default": "ClaudeTagSlackDefaultSettingSource",
            "default": "ClaudeTagDefaultSettingSource",
            "slack_grid_channel": "ClaudeTagSlackGridChannelSettingSource",
        },
    ),
    "ClearThinking20251015EditParamKeep": _Tagged(
        "type",
        {
            "thinking_turns": "ThinkingTurnsParam",
            "all": "AllThinkingTurnsParam",
        },
    ),
    "ClearToolUses20250919EditParamTrigger": _Tagged(
        "type",
        {
            "input_tokens": "InputTokensTriggerParam",
            "tool_uses": "ToolUsesTriggerParam",
        },
    ),
    "CodeExecutionToolResultBlockContent": _Tagged(
        "type",
        {
            "code_execution_tool_result_error": "CodeExecutionToolResultErrorObject",
            "code_execution_result": "CodeExecutionResultBlock",
            "encrypted_code_execution_result": "EncryptedCodeExecutionResultBlock",
        },
    ),
    "CodeExecutionToolResultBlockParamContentParam": _Tagged(
        "type",
        {
            "code_execution_tool_result_error": "CodeExecutionToolResultErrorParam",
            "code_execution_result": "CodeExecutionResultBlockParam",
            "encrypted_code_execution_result": "EncryptedCodeExecutionResultBlockParam",
        },
    ),
    "CompactionToolChange": _Tagged(
        "type",
        {
            "tool_addition": "ResponseToolAdditionBlock",
            "tool_removal": "ResponseToolRemovalBlock",
        },
    ),
    "CompactionToolChangeParam": _Tagged(
        "type",
        {
            "tool_addition": "RequestToolAdditionBlockParam",
            "tool_removal": "RequestToolRemovalBlockParam",
        },
    ),
    "CompletionStreamEvent": _Tagged(
        "type",
        {
            "completion": "Completion",
            "ping": "PingEvent",
            "error": "StreamErrorEvent",
        },
    ),
    "ComplianceSettingsState": _Tagged(
        "type",
        {
            "enabled": "ComplianceSettingsStateEnabled",
            "disabled": "ComplianceSettingsStateDisabled",
        },
    ),
    "ComplianceSettingsStateParam": _Tagged(
        "type",
        {
            "enabled": "ComplianceSettingsStateEnabledParam",
            "disabled": "ComplianceSettingsStateDisabledParam",
        },
    ),
    "ContentBlock": _Tagged(
        "type",
        {
            "text": "TextBlock",
            "thinking": "ThinkingBlock",
            "redacted_thinking": "RedactedThinkingBlock",
            "tool_use": "ToolUseBlock",
            "server_tool_use": "ServerToolUseBlock",
            "web_search_tool_result": "WebSearchToolResultBlock",
            "web_fetch_tool_result": "WebFetchToolResultBlock",
            "code_execution_tool_result": "CodeExecutionToolResultBlock",
            "bash_code_execution_tool_result": "BashCodeExecutionToolResultBlock",
            "text_editor_code_execution_tool_result": "TextEditorCodeExecutionToolResultBlock",
            "tool_search_tool_result": "ToolSearchToolResultBlock",
            "container_upload": "ContainerUploadBlock",
            "compaction": "CompactionBlock",
            "advisor_tool_result": "AdvisorToolResultBlock",
            "mcp_tool_use": "MCPToolUseBlock",
            "mcp_tool_result": "MCPToolResultBlock",
            "mcp_tool_listing": "MCPToolListingBlock",
            "fallback": "FallbackBlock",
        },
    ),
    "ContentBlockParam": _Tagged(
        "type",
        {
            "text": "TextBlockParam",
            "image": "ImageBlockParam",
            "document": "DocumentBlockParam",
            "search_result": "SearchResultBlockParam",
            "thinking": "ThinkingBlockParam",
            "redacted_thinking": "RedactedThinkingBlockParam",
            "tool_use": "ToolUseBlockParam",
            "tool_result": "ToolResultBlockParam",
            "server_tool_use": "ServerToolUseBlockParam",
            "web_search_tool_result": "WebSearchToolResultBlockParam",
            "web_fetch_tool_result": "WebFetchToolResultBlockParam",
            "code_execution_tool_result": "CodeExecutionToolResultBlockParam",
            "bash_code_execution_tool_result": "BashCodeExecutionToolResultBlockParam",
            "text_editor_code_execution_tool_result": "TextEditorCodeExecutionToolResultBlockParam",
            "tool_search_tool_result": "ToolSearchToolResultBlockParam",
            "container_upload": "ContainerUploadBlockParam",
            "compaction": "CompactionBlockParam",
            "advisor_tool_result": "AdvisorToolResultBlockParam",
            "mcp_tool_use": "MCPToolUseBlockParam",
            "mcp_tool_result": "RequestMCPToolResultBlockParam",
            "mcp_tool_listing": "MCPToolListingBlockParam",
            "fallback": "FallbackBlockParam",
        },
    ),
    "ContentBlockSourceContentParam": _Tagged(
        "type",
        {
            "text": "TextBlockParam",
            "image": "ImageBlockParam",
        },
    ),
    "ContextManagementEditParam": _Tagged(
        "type",
        {
            "clear_tool_uses_20250919": "ClearToolUses20250919EditParam",
            "clear_thinking_20251015": "ClearThinking20251015EditParam",
            "compact_20260112": "Compact20260112EditParam",
        },
    ),
    "CredentialAuth": _Tagged(
        "type",
        {
            "mcp_oauth": "MCPOAuthAuthResponse",
            "static_bearer": "StaticBearerAuthResponse",
            "environment_variable": "EnvironmentVariableAuthResponse",
        },
    ),
    "CredentialAuthParams": _Tagged(
        "type",
        {
            "mcp_oauth": "MCPOAuthCreateParams",
            "static_bearer": "StaticBearerCreateParams",
            "environment_variable": "EnvironmentVariableCreateParams",
        },
    ),
    "CredentialAuthUpdateParams": _Tagged(
        "type",
        {
            "mcp_oauth": "MCPOAuthUpdateParams",
            "static_bearer": "StaticBearerUpdateParams",
            "environment_variable": "EnvironmentVariableUpdateParams",
        },
    ),
    "CredentialNetworkingParams": _Tagged(
        "type",
        {
            "unrestricted": "UnrestrictedCredentialNetworkingParams",
            "limited": "LimitedCredentialNetworkingParams",
        },
    ),
    "CredentialNetworkingResponse": _Tagged(
        "type",
        {
            "unrestricted": "UnrestrictedCredentialNetworkingResponse",
            "limited": "LimitedCredentialNetworkingResponse",
        },
    ),
    "DeploymentAgentParams": "AgentParams",
    "DeploymentInitialEvent": _Tagged(
        "type",
        {
            "user.message": "DeploymentUserMessageEvent",
            "user.define_outcome": "DeploymentUserDefineOutcomeEvent",
            "system.message": "DeploymentSystemMessageEvent",
        },
    ),
    "DeploymentInitialEventParams": _Tagged(
        "type",
        {
            "user.message": "UserMessageEventParams",
            "user.define_outcome": "UserDefineOutcomeEventParams",
            "system.message": "SystemMessageEventParams",
        },
    ),
    "DeploymentPausedReason": _Tagged(
        "type",
        {
            "manual": "ManualDeploymentPausedReason",
            "error": "ErrorDeploymentPausedReason",
        },
    ),
    "DeploymentPausedReasonErrorObject": _Tagged(
        "type",
        {
            "environment_archived_error": "EnvironmentArchivedDeploymentPausedReasonErrorObject",
            "agent_archived_error": "AgentArchivedDeploymentPausedReasonErrorObject",
            "environment_not_found_error": "EnvironmentNotFoundDeploymentPausedReasonErrorObject",
            "vault_not_found_error": "VaultNotFoundDeploymentPausedReasonErrorObject",
            "file_not_found_error": "FileNotFoundDeploymentPausedReasonErrorObject",
            "session_resource_not_found_error": "SessionResourceNotFoundDeploymentPausedReasonErrorObject",
            "workspace_archived_error": "WorkspaceArchivedDeploymentPausedReasonErrorObject",
            "organization_disabled_error": "OrganizationDisabledDeploymentPausedReasonErrorObject",
            "memory_store_archived_error": "MemoryStoreArchivedDeploymentPausedReasonErrorObject",
            "skill_not_found_error": "SkillNotFoundDeploymentPausedReasonErrorObject",
            "vault_archived_error": "VaultArchivedDeploymentPausedReasonErrorObject",
            "unknown_error": "UnknownDeploymentPausedReasonErrorObject",
            "self_hosted_resources_unsupported_error": "SelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject",
            "mcp_egress_blocked_error": "MCPEgressBlockedDeploymentPausedReasonErrorObject",
        },
    ),
    "DeploymentRunError": _Tagged(
        "type",
        {
            "environment_archived_error": "EnvironmentArchivedRunErrorObject",
            "agent_archived_error": "AgentArchivedRunErrorObject",
            "environment_not_found_error": "EnvironmentNotFoundRunErrorObject",
            "vault_not_found_error": "VaultNotFoundRunErrorObject",
            "vault_archived_error": "VaultArchivedRunErrorObject",
            "file_not_found_error": "FileNotFoundRunErrorObject",
            "memory_store_archived_error": "MemoryStoreArchivedRunErrorObject",
            "skill_not_found_error": "SkillNotFoundRunErrorObject",
            "session_resource_not_found_error": "SessionResourceNotFoundRunErrorObject",
            "workspace_archived_error": "WorkspaceArchivedRunErrorObject",
            "organization_disabled_error": "OrganizationDisabledRunErrorObject",
            "session_rate_limited_error": "SessionRateLimitedRunErrorObject",
            "session_creation_rejected_error": "SessionCreationRejectedRunErrorObject",
            "unknown_error": "UnknownRunErrorObject",
            "self_hosted_resources_unsupported_error": "SelfHostedResourcesUnsupportedRunErrorObject",
            "mcp_egress_blocked_error": "MCPEgressBlockedRunErrorObject",
        },
    ),
    "DocumentBlockParamSource": _Tagged(
        "type",
        {
            "base64": "Base64PDFSourceParam",
            "text": "PlainTextSourceParam",
            "content": "ContentBlockSourceParam",
            "url": "URLPDFSourceParam",
            "file": "FileDocumentSourceParam",
        },
    ),
    "DocumentBlockSource": _Tagged(
        "type",
        {
            "base64": "Base64PDFSource",
            "text": "PlainTextSource",
        },
    ),
    "DreamCreateModel": "DreamModelConfigParam",
    "DreamInput": _Tagged(
        "type",
        {
            "memory_store": "DreamMemoryStoreInput",
            "sessions": "DreamSessionsInput",
        },
    ),
    "DreamInputParam": _Tagged(
        "type",
        {
            "memory_store": "DreamMemoryStoreInputParam",
            "sessions": "DreamSessionsInputParam",
        },
    ),
    "EffortParam": _Tagged(
        "type",
        {
            "low": "EffortLowParam",
            "medium": "EffortMediumParam",
            "high": "EffortHighParam",
            "xhigh": "EffortXhighParam",
            "max": "EffortMaxParam",
        },
    ),
    "EnvironmentConfig": _Tagged(
        "type",
        {
            "cloud": "CloudConfig",
            "self_hosted": "SelfHostedConfig",
        },
    ),
    "EnvironmentConfigParams": _Tagged(
        "type",
        {
            "cloud": "CloudConfigParams",
            "self_hosted": "SelfHostedConfigParams",
        },
    ),
    "ErrorDetails": _Tagged(
        "error_code",
        {
            "image_dimensions_too_large": "ImageDimensionsTooLargeErrorDetails",
            "organization_on_hold": "OrganizationOnHoldErrorDetails",
            "heartbeat_precondition_failed": "HeartbeatPreconditionFailedErrorDetails",
        },
    ),
    "ExecutionIdentity": _Tagged(
        "type",
        {
            "aws_role": "AWSRoleExecutionIdentity",
            "service_account": "ServiceAccountExecutionIdentity",
        },
    ),
    "ExecutionIdentityParams": _Tagged(
        "type",
        {
            "aws_role": "AWSRoleExecutionIdentityParams",
            "service_account": "ServiceAccountExecutionIdentityParams",
        },
    ),
    "ExternalKeyAttachment": _Tagged(
        "type",
        {
            "attached": "ExternalKeyAttachedAttachment",
            "unattached": "ExternalKeyUnattachedAttachment",
        },
    ),
    "ExternalKeyProviderConfig": _Tagged(
        "type",
        {
            "aws": "AWSExternalKeyConfig",
            "gcp": "GCPExternalKeyConfig",
            "azure": "AzureExternalKeyConfig",
        },
    ),
    "ExternalKeyProviderConfigParam": _Tagged(
        "type",
        {
            "aws": "AWSExternalKeyConfigParam",
            "gcp": "GCPExternalKeyConfigParam",
            "azure": "AzureExternalKeyConfigParam",
        },
    ),
    "ExternalKeyProviderConfigUpdateParam": _Tagged(
        "type",
        {
            "aws": "AWSExternalKeyConfigParam",
            "gcp": "GCPExternalKeyConfigParam",
            "azure": "AzureExternalKeyConfigParam",
        },
    ),
    "FallbackCreditToken": "FallbackCreditTokenParam",
    "FallbackCreditUsageStatus": _Tagged(
        "type",
        {
            "redeemed": "FallbackCreditRedeemed",
            "not_applied": "FallbackCreditNotApplied",
        },
    ),
    "FallbacksParam": "[FallbackParam",
    "FederationIssuerJWKS": _Tagged(
        "type",
        {
            "discovery": "JWKSDiscovery",
            "explicit_url": "JWKSExplicitURL",
            "inline": "JWKSInline",
        },
    ),
    "FederationIssuerJWKSParam": _Tagged(
        "type",
        {
            "discovery": "JWKSDiscoveryParam",
            "explicit_url": "JWKSExplicitURLParam",
            "inline": "JWKSInlineParam",
        },
    ),
    "FederationIssuerJWKSUpdateParam": _Tagged(
        "type",
        {
            "discovery": "JWKSDiscoveryParam",
            "explicit_url": "JWKSExplicitURLParam",
            "inline": "JWKSInlineParam",
        },
    ),
    "HumanReview": _Tagged(
        "type",
        {
            "enabled": "HumanReviewEnabled",
            "disabled": "HumanReviewDisabled",
        },
    ),
    "HumanReviewParam": _Tagged(
        "type",
        {
            "enabled": "HumanReviewEnabledParam",
            "disabled": "HumanReviewDisabledParam",
        },
    ),
    "ImageBlockParamSource": _Tagged(
        "type",
        {
            "base64": "Base64ImageSourceParam",
            "url": "URLImageSourceParam",
            "file": "FileImageSourceParam",
        },
    ),
    "InferenceStorage": _Tagged(
        "type",
        {
            "internal": "InternalStorage",
            "external": "ExternalStorageReference",
        },
    ),
    "InferenceStorageParam": _Tagged(
        "type",
        {
            "internal": "InternalStorageParam",
            "external": "ExternalStorageReferenceParam",
        },
    ),
    "InputTransformation": _Tagged(
        "type",
        {
            "thinking_dropped": "ThinkingDroppedInputTransformation",
            "thinking_mismatch_allowed": "ThinkingMismatchAllowedInputTransformation",
        },
    ),
    "IterationUsage": _Tagged(
        "type",
        {
            "message": "MessageIterationUsage",
            "compaction": "CompactionIterationUsage",
            "advisor_message": "AdvisorMessageIterationUsage",
            "fallback_message": "FallbackMessageIterationUsage",
        },
    ),
    "ManagedAgentsContentBlock": _Tagged(
        "type",
        {
            "text": "ManagedAgentsTextBlock",
            "image": "ManagedAgentsImageBlock",
            "document": "ManagedAgentsDocumentBlock",
            "redacted": "ManagedAgentsRedactedBlock",
        },
    ),
    "ManagedAgentsContentBlockParam": _Tagged(
        "type",
        {
            "text": "ManagedAgentsTextBlockParam",
            "image": "ManagedAgentsImageBlockParam",
            "document": "ManagedAgentsDocumentBlockParam",
            "redacted": "ManagedAgentsRedactedBlockParam",
        },
    ),
    "ManagedAgentsDocumentSource": _Tagged(
        "type",
        {
            "base64": "ManagedAgentsBase64DocumentSource",
            "text": "ManagedAgentsPlainTextDocumentSource",
            "url": "ManagedAgentsURLDocumentSource",
            "file": "ManagedAgentsFileDocumentSource",
        },
    ),
    "ManagedAgentsDocumentSourceParam": _Tagged(
        "type",
        {
            "base64": "ManagedAgentsBase64DocumentSourceParam",
            "text": "ManagedAgentsPlainTextDocumentSourceParam",
            "url": "ManagedAgentsURLDocumentSourceParam",
            "file": "ManagedAgentsFileDocumentSourceParam",
        },
    ),
    "ManagedAgentsImageSource": _Tagged(
        "type",
        {
            "base64": "ManagedAgentsBase64ImageSource",
            "url": "ManagedAgentsURLImageSource",
            "file": "ManagedAgentsFileImageSource",
        },
    ),
    "ManagedAgentsImageSourceParam": _Tagged(
        "type",
        {
            "base64": "ManagedAgentsBase64ImageSourceParam",
            "url": "ManagedAgentsURLImageSourceParam",
            "file": "ManagedAgentsFileImageSourceParam",
        },
    ),
    "ManagedAgentsResourceParams": _Tagged(
        "type",
        {
            "github_repository": "GitHubRepositoryResourceParams",
            "file": "FileResourceParams",
            "memory_store": "MemoryStoreResourceParam",
        },
    ),
    "ManagedAgentsToolResultBlock": _Tagged(
        "type",
        {
            "text": "ManagedAgentsTextBlock",
            "image": "ManagedAgentsImageBlock",
            "document": "ManagedAgentsDocumentBlock",
            "search_result": "ManagedAgentsSearchResultBlock",
        },
    ),
    "ManagedAgentsToolResultBlockParam": _Tagged(
        "type",
        {
            "text": "ManagedAgentsTextBlockParam",
            "image": "ManagedAgentsImageBlockParam",
            "document": "ManagedAgentsDocumentBlockParam",
            "search_result": "ManagedAgentsSearchResultBlockParam",
        },
    ),
    "ManagedAgentsWebFetchURLSourceToolFilter": _Tagged(
        "type",
        {
            "all": "ManagedAgentsWebFetchURLSourceAll",
            "none": "ManagedAgentsWebFetchURLSourceNone",
            "only": "ManagedAgentsWebFetchURLSourceOnly",
            "except": "ManagedAgentsWebFetchURLSourceExcept",
        },
    ),
    "ManagedAgentsWebFetchURLSourceToolFilterParam": _Tagged(
        "type",
        {
            "all": "ManagedAgentsWebFetchURLSourceAllParam",
            "none": "ManagedAgentsWebFetchURLSourceNoneParam",
            "only": "ManagedAgentsWebFetchURLSourceOnlyParam",
            "except": "ManagedAgentsWebFetchURLSourceExceptParam",
        },
    ),
    "ManagedAgentsWebFetchURLSourceToolFilterParams": _Tagged(
        "type",
        {
            "all": "ManagedAgentsWebFetchURLSourceAllParam",
            "none": "ManagedAgentsWebFetchURLSourceNoneParam",
            "only": "ManagedAgentsWebFetchURLSourceOnlyParam",
            "except": "ManagedAgentsWebFetchURLSourceExceptParam",
        },
    ),
    "ManagedAgentsWebFetchURLSourceUserInput": _Tagged(
        "type",
        {
            "all": "ManagedAgentsWebFetchURLSourceAll",
            "none": "ManagedAgentsWebFetchURLSourceNone",
        },
    ),
    "ManagedAgentsWebFetchURLSourceUserInputParam": _Tagged(
        "type",
        {
            "all": "ManagedAgentsWebFetchURLSourceAllParam",
            "none": "ManagedAgentsWebFetchURLSourceNoneParam",
        },
    ),
    "ManagedAgentsWebFetchURLSourceUserInputParams": _Tagged(
        "type",
        {
            "all": "ManagedAgentsWebFetchURLSourceAllParam",
            "none": "ManagedAgentsWebFetchURLSourceNoneParam",
        },
    ),
    "MemoryListItem": _Tagged(
        "type",
        {
            "memory": "Memory",
            "memory_prefix": "MemoryPrefix",
        },
    ),
    "MessageBatchResult": _Tagged(
        "type",
        {
            "succeeded": "MessageBatchSucceededResult",
            "errored": "MessageBatchErroredResult",
            "canceled": "MessageBatchCanceledResult",
            "expired": "MessageBatchExpiredResult",
        },
    ),
    "MessageParam": _Tagged(
        "role",
        {
            "user": "UserMessageParam",
            "assistant": "AssistantMessageParam",
            "system": "SystemMessageParam",
        },
    ),
    "MessageThreadParam": _Tagged(
        "type",
        {
            "create": "ThreadCreateParams",
            "continue": "ThreadContinueParams",
        },
    ),
    "ModelConfigEffort": _Tagged(
        "type",
        {
            "low": "EffortLow",
            "medium": "EffortMedium",
            "high": "EffortHigh",
            "xhigh": "EffortXhigh",
            "max": "EffortMax",
        },
    ),
    "ModelConfigEffortParams": _Tagged(
        "type",
        {
            "low": "EffortLowParam",
            "medium": "EffortMediumParam",
            "high": "EffortHighParam",
            "xhigh": "EffortXhighParam",
            "max": "EffortMaxParam",
        },
    ),
    "Multiagent": _Tagged(
        "type",
        {
            "coordinator": "MultiagentCoordinator",
            "multiagent_20261001": "Multiagent20261001",
        },
    ),
    "MultiagentAdvisor": _Tagged(
        "type",
        {
            "enabled": "MultiagentAdvisorEnabled",
            "disabled": "MultiagentAdvisorDisabled",
        },
    ),
    "MultiagentAdvisorParams": _Tagged(
        "type",
        {
            "enabled": "MultiagentAdvisorEnabledParams",
            "disabled": "MultiagentAdvisorDisabledParams",
        },
    ),
    "MultiagentCoordinatorAgent": _Tagged(
        "type",
        {
            "agent": "AgentReference",
            "advisor": "Advisor",
        },
    ),
    "MultiagentInlineAgents": _Tagged(
        "type",
        {
            "enabled": "MultiagentInlineAgentsEnabled",
            "disabled": "MultiagentInlineAgentsDisabled",
        },
    ),
    "MultiagentInlineAgentsParams": _Tagged(
        "type",
        {
            "enabled": "MultiagentInlineAgentsEnabledParams",
            "disabled": "MultiagentInlineAgentsDisabledParams",
        },
    ),
    "MultiagentParams": _Tagged(
        "type",
        {
            "coordinator": "MultiagentCoordinatorParams",
            "multiagent_20261001": "Multiagent20261001Params",
        },
    ),
    "MultiagentPredefinedAgentParams": _Tagged(
        "type",
        {
            "agent": "AgentParams",
            "self": "MultiagentSelfParams",
        },
    ),
    "MultiagentPredefinedAgentParamsObject": _Tagged(
        "type",
        {
            "agent": "AgentParams",
            "self": "MultiagentSelfParams",
        },
    ),
    "MultiagentRosterEntryParams": _Tagged(
        "type",
        {
            "agent": "AgentParams",
            "self": "MultiagentSelfParams",
            "advisor": "AdvisorParams",
        },
    ),
    "MultiagentRosterObjectParams": _Tagged(
        "type",
        {
            "agent": "AgentParams",
            "self": "MultiagentSelfParams",
            "advisor": "AdvisorParams",
        },
    ),
    "MultiagentSubagents": _Tagged(
        "type",
        {
            "enabled": "MultiagentSubagentsEnabled",
            "disabled": "MultiagentSubagentsDisabled",
        },
    ),
    "MultiagentSubagentsParams": _Tagged(
        "type",
        {
            "enabled": "MultiagentSubagentsEnabledParams",
            "disabled": "MultiagentSubagentsDisabledParams",
        },
    ),
    "MultiagentWorkflows": _Tagged(
        "type",
        {
            "enabled": "MultiagentWorkflowsEnabled",
            "disabled": "MultiagentWorkflowsDisabled",
        },
    ),
    "MultiagentWorkflowsParams": _Tagged(
        "type",
        {
            "enabled": "MultiagentWorkflowsEnabledParams",
            "disabled": "MultiagentWorkflowsDisabledParams",
        },
    ),
    "Network": _Tagged(
        "type",
        {
            "unrestricted": "UnrestrictedNetwork",
            "limited": "LimitedNetwork",
        },
    ),
    "NetworkParams": _Tagged(
        "type",
        {
            "unrestricted": "UnrestrictedNetworkParam",
            "limited": "LimitedNetworkParams",
        },
    ),
    "OrganizationRateLimitGroup": _Tagged(
        "type",
        {
            "model_group": "OrganizationRateLimitModelGroup",
            "batch": "OrganizationRateLimitBatchGroup",
            "token_count": "OrganizationRateLimitTokenCountGroup",
            "files": "OrganizationRateLimitFilesGroup",
            "skills": "OrganizationRateLimitSkillsGroup",
            "web_search": "OrganizationRateLimitWebSearchGroup",
        },
    ),
    "OutputBehavior": _Tagged(
        "type",
        {
            "create_new": "OutputBehaviorCreateNew",
            "update_existing": "OutputBehaviorUpdateExisting",
        },
    ),
    "OutputBehaviorParam": _Tagged(
        "type",
        {
            "create_new": "OutputBehaviorCreateNewParam",
            "update_existing": "OutputBehaviorUpdateExistingParam",
        },
    ),
    "PermissionPolicy": _Tagged(
        "type",
        {
            "always_allow": "AlwaysAllowPolicy",
            "always_ask": "AlwaysAskPolicy",
            "auto": "AutoPolicy",
        },
    ),
    "PermissionPolicyParams": _Tagged(
        "type",
        {
            "always_allow": "AlwaysAllowPolicyParam",
            "always_ask": "AlwaysAskPolicyParam",
            "auto": "AutoPolicyParam",
        },
    ),
    "PluginActor": _Tagged(
        "type",
        {
            "user_actor": "PluginUserActor",
            "api_actor": "PluginAPIActor",
        },
    ),
    "PluginOwner": _Tagged(
        "type",
        {
            "organization": "PluginOwnerOrganization",
            "user": "PluginOwnerUser",
        },
    ),
    "PluginTarget": _Tagged(
        "type",
        {
            "organization": "PluginTargetOrganization",
            "rbac_group": "PluginTargetRBACGroup",
            "organization_member": "PluginTargetOrganizationMember",
        },
    ),
    "RBACRolePermissionResource": _Tagged(
        "type",
        {
            "organization": "RBACOrganizationPermissionResource",
            "connector_tool": "RBACConnectorToolPermissionResource",
            "connector_scope": "RBACConnectorScopePermissionResource",
            "connector": "RBACConnectorPermissionResource",
            "all_connectors": "RBACAllConnectorsPermissionResource",
        },
    ),
    "RBACRoleSource": _Tagged(
        "type",
        {
            "built_in": "RBACRoleSourceBuiltIn",
            "custom": "RBACRoleSourceCustom",
        },
    ),
    "RawContentBlockDelta": _Tagged(
        "type",
        {
            "text_delta": "TextDelta",
            "input_json_delta": "InputJSONDelta",
            "citations_delta": "CitationsDelta",
            "thinking_delta": "ThinkingDelta",
            "signature_delta": "SignatureDelta",
            "compaction_delta": "CompactionContentBlockDelta",
        },
    ),
    "RawMessageStreamEvent": _Tagged(
        "type",
        {
            "message_start": "RawMessageStartEvent",
            "message_delta": "RawMessageDeltaEvent",
            "message_stop": "RawMessageStopEvent",
            "content_block_start": "RawContentBlockStartEvent",
            "content_block_delta": "RawContentBlockDeltaEvent",
            "content_block_stop": "RawContentBlockStopEvent",
            "ping": "PingEvent",
            "error": "StreamErrorEvent",
        },
    ),
    "RepositoryCheckout": _Tagged(
        "type",
        {
            "branch": "BranchCheckout",
            "commit": "CommitCheckout",
        },
    ),
    "RepositoryCheckoutParams": _Tagged(
        "type",
        {
            "branch": "BranchCheckoutParam",
            "commit": "CommitCheckoutParam",
        },
    ),
    "RetryStatus": _Tagged(
        "type",
        {
            "retrying": "RetryStatusRetrying",
            "exhausted": "RetryStatusExhausted",
            "terminal": "RetryStatusTerminal",
        },
    ),
    "Rubric": _Tagged(
        "type",
        {
            "file": "FileRubric",
            "text": "TextRubric",
        },
    ),
    "RubricParams": _Tagged(
        "type",
        {
            "file": "FileRubricParams",
            "text": "TextRubricParams",
        },
    ),
    "SentSessionEvent": _Tagged(
        "type",
        {
            "user.message": "UserMessageEvent",
            "user.interrupt": "UserInterruptEvent",
            "user.tool_confirmation": "UserToolConfirmationEvent",
            "user.custom_tool_result": "UserCustomToolResultEvent",
            "user.define_outcome": "UserDefineOutcomeEvent",
            "user.tool_result": "UserToolResultEvent",
            "system.message": "SystemMessageEvent",
        },
    ),
    "SessionAgentObjectParams": _Tagged(
        "type",
        {
            "agent": "AgentParams",
            "agent_with_overrides": "AgentWithOverridesParams",
        },
    ),
    "SessionAgentParams": _Tagged(
        "type",
        {
            "agent": "AgentParams",
            "agent_with_overrides": "AgentWithOverridesParams",
        },
    ),
    "SessionCoordinatorAgent": _Tagged(
        "type",
        {
            "agent": "SessionThreadAgent",
            "advisor": "Advisor",
        },
    ),
    "SessionError": _Tagged(
        "type",
        {
            "unknown_error": "UnknownErrorObject",
            "model_overloaded_error": "ModelOverloadedErrorObject",
            "model_rate_limited_error": "ModelRateLimitedErrorObject",
            "model_request_failed_error": "ModelRequestFailedErrorObject",
            "mcp_connection_failed_error": "MCPConnectionFailedErrorObject",
            "mcp_authentication_failed_error": "MCPAuthenticationFailedErrorObject",
            "billing_error": "BillingErrorObject",
            "credential_host_unreachable_error": "CredentialHostUnreachableErrorObject",
            "tool_use_limit_reached_error": "ToolUseLimitReachedErrorObject",
            "compaction_limit_reached_error": "CompactionLimitReachedErrorObject",
            "repository_authentication_error": "RepositoryAuthenticationErrorObject",
            "repository_forbidden_error": "RepositoryForbiddenErrorObject",
            "repository_not_found_error": "RepositoryNotFoundErrorObject",
            "repository_checkout_error": "RepositoryCheckoutErrorObject",
            "repository_clone_error": "RepositoryCloneErrorObject",
        },
    ),
    "SessionEvent": _Tagged(
        "type",
        {
            "user.message": "UserMessageEvent",
            "user.interrupt": "UserInterruptEvent",
            "user.tool_confirmation": "UserToolConfirmationEvent",
            "user.custom_tool_result": "UserCustomToolResultEvent",
            "agent.custom_tool_use": "AgentCustomToolUseEvent",
            "agent.message": "AgentMessageEvent",
            "agent.thinking": "AgentThinkingEvent",
            "agent.mcp_tool_use": "AgentMCPToolUseEvent",
            "agent.mcp_tool_result": "AgentMCPToolResultEvent",
            "agent.tool_use": "AgentToolUseEvent",
            "agent.tool_result": "AgentToolResultEvent",
            "agent.thread_message_received": "AgentThreadMessageReceivedEvent",
            "agent.thread_message_sent": "AgentThreadMessageSentEvent",
            "agent.thread_context_compacted": "AgentThreadContextCompactedEvent",
            "session.error": "SessionErrorEvent",
            "session.status_rescheduled": "SessionStatusRescheduledEvent",
            "session.status_running": "SessionStatusRunningEvent",
            "session.status_idle": "SessionStatusIdleEvent",
            "session.status_terminated": "SessionStatusTerminatedEvent",
            "session.thread_created": "SessionThreadCreatedEvent",
            "span.outcome_evaluation_start": "SpanOutcomeEvaluationStartEvent",
            "span.outcome_evaluation_end": "SpanOutcomeEvaluationEndEvent",
            "span.model_request_start": "SpanModelRequestStartEvent",
            "span.model_request_end": "SpanModelRequestEndEvent",
            "span.outcome_evaluation_ongoing": "SpanOutcomeEvaluationOngoingEvent",
            "user.define_outcome": "UserDefineOutcomeEvent",
            "session.deleted": "SessionDeletedEvent",
            "session.thread_status_running": "SessionThreadStatusRunningEvent",
            "session.thread_status_idle": "SessionThreadStatusIdleEvent",
            "session.thread_status_terminated": "SessionThreadStatusTerminatedEvent",
            "user.tool_result": "UserToolResultEvent",
            "session.thread_status_rescheduled": "SessionThreadStatusRescheduledEvent",
            "session.updated": "SessionUpdatedEvent",
            "system.message": "SystemMessageEvent",
            "session.usage": "SessionUsageEvent",
            "workflow_run.created": "WorkflowRunCreatedEvent",
            "workflow_run.status_ended": "WorkflowRunStatusEndedEvent",
            "workflow_run.phase_started": "WorkflowRunPhaseStartedEvent",
            "workflow_run.phase_ended": "WorkflowRunPhaseEndedEvent",
            "workflow_run.status_running": "WorkflowRunStatusRunningEvent",
            "workflow_run.status_idle": "WorkflowRunStatusIdleEvent",
            "workflow_run.error": "WorkflowRunErrorEvent",
        },
    ),
    "SessionEventParams": _Tagged(
        "type",
        {
            "user.message": "UserMessageEventParams",
            "user.interrupt": "UserInterruptEventParams",
            "user.tool_confirmation": "UserToolConfirmationEventParams",
            "user.custom_tool_result": "UserCustomToolResultEventParams",
            "user.define_outcome": "UserDefineOutcomeEventParams",
            "user.tool_result": "UserToolResultEventParams",
            "system.message": "SystemMessageEventParams",
        },
    ),
    "SessionInitialEventParams": _Tagged(
        "type",
        {
            "user.message": "UserMessageEventParams",
            "user.define_outcome": "UserDefineOutcomeEventParams",
        },
    ),
    "SessionMultiagent": _Tagged(
        "type",
        {
            "coordinator": "SessionMultiagentCoordinator",
            "multiagent_20261001": "SessionMultiagent20261001",
        },
    ),
    "SessionMultiagentSubagents": _Tagged(
        "type",
        {
            "enabled": "SessionMultiagentSubagentsEnabled",
            "disabled": "MultiagentSubagentsDisabled",
        },
    ),
    "SessionMultiagentWorkflows": _Tagged(
        "type",
        {
            "enabled": "SessionMultiagentWorkflowsEnabled",
            "disabled": "MultiagentWorkflowsDisabled",
        },
    ),
    "SessionResource": _Tagged(
        "type",
        {
            "github_repository": "GitHubRepositoryResource",
            "file": "FileResource",
            "memory_store": "MemoryStoreResource",
        },
    ),
    "SessionResourceConfig": _Tagged(
        "type",
        {
            "github_repository": "GitHubRepositoryResourceConfig",
            "file": "FileResourceConfig",
            "memory_store": "MemoryStoreResourceConfig",
        },
    ),
    "SessionStopReason": _Tagged(
        "type",
        {
            "end_turn": "SessionEndTurn",
            "requires_action": "SessionRequiresAction",
            "retries_exhausted": "SessionRetriesExhausted",
            "budget_reached": "SessionBudgetReached",
            "refusal": "SessionRefusal",
        },
    ),
    "SpendLimitActor": _Tagged(
        "type",
        {
            "user_actor": "SpendLimitUserActor",
            "scoped_api_key_actor": "SpendLimitScopedAPIKeyActor",
        },
    ),
    "SpendLimitScope": _Tagged(
        "type",
        {
            "user": "SpendLimitUserScope",
            "seat_tier": "SpendLimitSeatTierScope",
            "rbac_group": "SpendLimitRBACGroupScope",
            "organization_service": "SpendLimitOrganizationServiceScope",
            "organization": "SpendLimitOrganizationScope",
            "workspace": "SpendLimitWorkspaceScope",
            "usage_tier": "SpendLimitUsageTierScope",
        },
    ),
    "SpendLimitSetScope": _Tagged(
        "type",
        {
            "user": "SpendLimitUserScopeParam",
            "organization": "SpendLimitOrganizationScopeParam",
            "workspace": "SpendLimitWorkspaceScopeParam",
        },
    ),
    "StartEventPreview": _Tagged(
        "type",
        {
            "agent.message": "AgentMessagePreview",
            "agent.thinking": "AgentThinkingPreview",
        },
    ),
    "StreamSessionEvent": _Tagged(
        "type",
        {
            "user.message": "UserMessageEvent",
            "user.interrupt": "UserInterruptEvent",
            "user.tool_confirmation": "UserToolConfirmationEvent",
            "user.custom_tool_result": "UserCustomToolResultEvent",
            "agent.custom_tool_use": "AgentCustomToolUseEvent",
            "agent.message": "AgentMessageEvent",
            "agent.thinking": "AgentThinkingEvent",
            "agent.mcp_tool_use": "AgentMCPToolUseEvent",
            "agent.mcp_tool_result": "AgentMCPToolResultEvent",
            "agent.tool_use": "AgentToolUseEvent",
            "agent.tool_result": "AgentToolResultEvent",
            "agent.thread_message_received": "AgentThreadMessageReceivedEvent",
            "agent.thread_message_sent": "AgentThreadMessageSentEvent",
            "agent.thread_context_compacted": "AgentThreadContextCompactedEvent",
            "session.error": "SessionErrorEvent",
            "session.status_rescheduled": "SessionStatusRescheduledEvent",
            "session.status_running": "SessionStatusRunningEvent",
            "session.status_idle": "SessionStatusIdleEvent",
            "session.status_terminated": "SessionStatusTerminatedEvent",
            "session.thread_created": "SessionThreadCreatedEvent",
            "span.outcome_evaluation_start": "SpanOutcomeEvaluationStartEvent",
            "span.outcome_evaluation_end": "SpanOutcomeEvaluationEndEvent",
            "span.model_request_start": "SpanModelRequestStartEvent",
            "span.model_request_end": "SpanModelRequestEndEvent",
            "span.outcome_evaluation_ongoing": "SpanOutcomeEvaluationOngoingEvent",
            "user.define_outcome": "UserDefineOutcomeEvent",
            "session.deleted": "SessionDeletedEvent",
            "session.thread_status_running": "SessionThreadStatusRunningEvent",
            "session.thread_status_idle": "SessionThreadStatusIdleEvent",
            "session.thread_status_terminated": "SessionThreadStatusTerminatedEvent",
            "user.tool_result": "UserToolResultEvent",
            "session.thread_status_rescheduled": "SessionThreadStatusRescheduledEvent",
            "session.updated": "SessionUpdatedEvent",
            "event_start": "StartEvent",
            "event_delta": "DeltaEvent",
            "system.message": "SystemMessageEvent",
            "session.usage": "SessionUsageEvent",
            "workflow_run.created": "WorkflowRunCreatedEvent",
            "workflow_run.status_ended": "WorkflowRunStatusEndedEvent",
            "workflow_run.phase_started": "WorkflowRunPhaseStartedEvent",
            "workflow_run.phase_ended": "WorkflowRunPhaseEndedEvent",
            "workflow_run.status_running": "WorkflowRunStatusRunningEvent",
            "workflow_run.status_idle": "WorkflowRunStatusIdleEvent",
            "workflow_run.error": "WorkflowRunErrorEvent",
        },
    ),
    "SystemContentBlockParam": _Tagged(
        "type",
        {
            "text": "TextBlockParam",
            "tool_addition": "RequestToolAdditionBlockParam",
            "tool_removal": "RequestToolRemovalBlockParam",
        },
    ),
    "TelemetryDestinationDisabledReason": _Tagged(
        "type",
        {
            "caller": "TelemetryDestinationDisabledReasonCaller",
            "sustained_failure": "TelemetryDestinationDisabledReasonSustainedFailure",
            "invalid_address": "TelemetryDestinationDisabledReasonInvalidAddress",
            "redirect": "TelemetryDestinationDisabledReasonRedirect",
        },
    ),
    "TelemetryDestinationState": _Tagged(
        "type",
        {
            "enabled": "TelemetryDestinationStateEnabled",
            "disabled": "TelemetryDestinationStateDisabled",
        },
    ),
    "TelemetryDestinationStateParams": _Tagged(
        "type",
        {
            "enabled": "TelemetryDestinationStateEnabledParams",
            "disabled": "TelemetryDestinationStateDisabledParams",
        },
    ),
    "TelemetryDestinationTestResult": _Tagged(
        "type",
        {
            "success": "TelemetryDestinationTestSuccess",
            "failure": "TelemetryDestinationTestFailure",
        },
    ),
    "TelemetryDestinationWorkspaces": _Tagged(
        "type",
        {
            "all": "TelemetryDestinationWorkspacesAll",
            "include": "TelemetryDestinationWorkspacesInclude",
            "exclude": "TelemetryDestinationWorkspacesExclude",
        },
    ),
    "TelemetryDestinationWorkspacesParams": _Tagged(
        "type",
        {
            "all": "TelemetryDestinationWorkspacesAllParams",
            "include": "TelemetryDestinationWorkspacesIncludeParams",
            "exclude": "TelemetryDestinationWorkspacesExcludeParams",
        },
    ),
    "TextCitation": _Tagged(
        "type",
        {
            "char_location": "CitationCharLocation",
            "page_location": "CitationPageLocation",
            "content_block_location": "CitationContentBlockLocation",
            "web_search_result_location": "CitationsWebSearchResultLocation",
            "search_result_location": "CitationsSearchResultLocation",
        },
    ),
    "TextCitationParam": _Tagged(
        "type",
        {
            "char_location": "CitationCharLocationParam",
            "page_location": "CitationPageLocationParam",
            "content_block_location": "CitationContentBlockLocationParam",
            "web_search_result_location": "CitationWebSearchResultLocationParam",
            "search_result_location": "CitationSearchResultLocationParam",
        },
    ),
    "TextEditorCodeExecutionToolResultBlockContent": _Tagged(
        "type",
        {
            "text_editor_code_execution_tool_result_error": "TextEditorCodeExecutionToolResultErrorObject",
            "text_editor_code_execution_view_result": "TextEditorCodeExecutionViewResultBlock",
            "text_editor_code_execution_create_result": "TextEditorCodeExecutionCreateResultBlock",
            "text_editor_code_execution_str_replace_result": "TextEditorCodeExecutionStrReplaceResultBlock",
        },
    ),
    "TextEditorCodeExecutionToolResultBlockParamContent": _Tagged(
        "type",
        {
            "text_editor_code_execution_tool_result_error": "TextEditorCodeExecutionToolResultErrorParam",
            "text_editor_code_execution_view_result": "TextEditorCodeExecutionViewResultBlockParam",
            "text_editor_code_execution_create_result": "TextEditorCodeExecutionCreateResultBlockParam",
            "text_editor_code_execution_str_replace_result": "TextEditorCodeExecutionStrReplaceResultBlockParam",
        },
    ),
    "ThinkingConfigParam": _Tagged(
        "type",
        {
            "enabled": "ThinkingConfigEnabledParam",
            "disabled": "ThinkingConfigDisabledParam",
            "between_tools": "ThinkingConfigBetweenToolsParam",
            "adaptive": "ThinkingConfigAdaptiveParam",
        },
    ),
    "ThreadAgent": _Tagged(
        "type",
        {
            "agent": "SessionThreadAgent",
            "advisor": "Advisor",
            "inline": "InlineAgent",
        },
    ),
    "TokenEndpointAuthParams": _Tagged(
        "type",
        {
            "none": "TokenEndpointAuthNoneParam",
            "client_secret_basic": "TokenEndpointAuthBasicParam",
            "client_secret_post": "TokenEndpointAuthPostParam",
        },
    ),
    "TokenEndpointAuthResponse": _Tagged(
        "type",
        {
            "none": "TokenEndpointAuthNoneResponse",
            "client_secret_basic": "TokenEndpointAuthBasicResponse",
            "client_secret_post": "TokenEndpointAuthPostResponse",
        },
    ),
    "TokenEndpointAuthUpdateParams": _Tagged(
        "type",
        {
            "client_secret_basic": "TokenEndpointAuthBasicUpdateParam",
            "client_secret_post": "TokenEndpointAuthPostUpdateParam",
        },
    ),
    "ToolAddition": _Tagged(
        "type",
        {
            "tool_reference": "ResponseToolChangeToolReference",
            "mcp_tool_reference": "ResponseToolChangeMCPToolReference",
            "mcp_toolset_reference": "ResponseToolChangeMCPToolsetReference",
            "tool_definition": "ToolChangeToolDefinition",
        },
    ),
    "ToolAdditionParam": _Tagged(
        "type",
        {
            "tool_reference": "ToolChangeToolReferenceParam",
            "mcp_tool_reference": "ToolChangeMCPToolReferenceParam",
            "mcp_toolset_reference": "ToolChangeMCPToolsetReferenceParam",
            "tool_definition": "ToolChangeToolDefinitionParam",
        },
    ),
    "ToolChoiceParam": _Tagged(
        "type",
        {
            "auto": "ToolChoiceAutoParam",
            "any": "ToolChoiceAnyParam",
            "tool": "ToolChoiceToolParam",
            "none": "ToolChoiceNoneParam",
        },
    ),
    "ToolRemoval": _Tagged(
        "type",
        {
            "tool_reference": "ResponseToolChangeToolReference",
            "mcp_tool_reference": "ResponseToolChangeMCPToolReference",
            "mcp_toolset_reference": "ResponseToolChangeMCPToolsetReference",
        },
    ),
    "ToolRemovalParam": _Tagged(
        "type",
        {
            "tool_reference": "ToolChangeToolReferenceParam",
            "mcp_tool_reference": "ToolChangeMCPToolReferenceParam",
            "mcp_toolset_reference": "ToolChangeMCPToolsetReferenceParam",
        },
    ),
    "ToolResultBlockParamContent": _Tagged(
        "type",
        {
            "text": "TextBlockParam",
            "image": "ImageBlockParam",
            "search_result": "SearchResultBlockParam",
            "document": "DocumentBlockParam",
            "tool_reference": "ToolReferenceBlockParam",
            "browser_state": "BrowserStateBlockParam",
        },
    ),
    "ToolSearchToolResultBlockContent": _Tagged(
        "type",
        {
            "tool_search_tool_result_error": "ToolSearchToolResultErrorObject",
            "tool_search_tool_search_result": "ToolSearchToolSearchResultBlock",
        },
    ),
    "ToolSearchToolResultBlockParamContent": _Tagged(
        "type",
        {
            "tool_search_tool_result_error": "ToolSearchToolResultErrorParam",
            "tool_search_tool_search_result": "ToolSearchToolSearchResultBlockParam",
        },
    ),
    "ToolUnionParam": _Tagged(
        "type",
        {
            "custom": "ToolParam",
            "bash_20250124": "ToolBash20250124Param",
            "code_execution_20250522": "CodeExecutionTool20250522Param",
            "code_execution_20250825": "CodeExecutionTool20250825Param",
            "code_execution_20260120": "CodeExecutionTool20260120Param",
            "code_execution_20260521": "CodeExecutionTool20260521Param",
            "browser_toolset_20260801": "BrowserToolset20260801Param",
            "memory_20250818": "MemoryTool20250818Param",
            "computer_toolset_20260801": "ComputerToolset20260801Param",
            "text_editor_20250124": "ToolTextEditor20250124Param",
            "text_editor_20250429": "ToolTextEditor20250429Param",
            "text_editor_20250728": "ToolTextEditor20250728Param",
            "web_search_20250305": "WebSearchTool20250305Param",
            "web_fetch_20250910": "WebFetchTool20250910Param",
            "web_search_20260209": "WebSearchTool20260209Param",
            "web_fetch_20260209": "WebFetchTool20260209Param",
            "web_fetch_20260309": "WebFetchTool20260309Param",
            "web_search_20260318": "WebSearchTool20260318Param",
            "web_fetch_20260318": "WebFetchTool20260318Param",
            "tool_search_tool_bm25_20251119": "ToolSearchToolBm25_20251119Param",
            "tool_search_tool_bm25": "ToolSearchToolBm25_20251119Param",
            "tool_search_tool_regex_20251119": "ToolSearchToolRegex20251119Param",
            "tool_search_tool_regex": "ToolSearchToolRegex20251119Param",
            "computer_20241022": "ToolComputerUse20241022Param",
            "bash_20241022": "ToolBash20241022Param",
            "text_editor_20241022": "ToolTextEditor20241022Param",
            "computer_20250124": "ToolComputerUse20250124Param",
            "computer_20251124": "ToolComputerUse20251124Param",
            "advisor_20260301": "AdvisorTool20260301Param",
            "mcp_toolset": "MCPToolsetParam",
        },
        "ToolParam",
    ),
    "TriggerContext": _Tagged(
        "type",
        {
            "schedule": "ScheduleTriggerContext",
            "manual": "ManualTriggerContext",
        },
    ),
    "UserProfileEnforcementAction": _Tagged(
        "type",
        {
            "restriction": "UserProfileEnforcementActionRestriction",
            "ban": "UserProfileEnforcementActionBan",
        },
    ),
    "WebFetchToolResultBlockContent": _Tagged(
        "type",
        {
            "web_fetch_tool_result_error": "WebFetchToolResultErrorBlock",
            "web_fetch_result": "WebFetchBlock",
        },
    ),
    "WebFetchToolResultBlockParamContent": _Tagged(
        "type",
        {
            "web_fetch_tool_result_error": "WebFetchToolResultErrorBlockParam",
            "web_fetch_result": "WebFetchBlockParam",
        },
    ),
    "WebFetchURLSourceToolResultsParam": _Tagged(
        "type",
        {
            "all": "WebFetchURLSourceAllParam",
            "none": "WebFetchURLSourceNoneParam",
            "only": "WebFetchURLSourceOnlyParam",
            "except": "WebFetchURLSourceExceptParam",
        },
    ),
    "WebFetchURLSourceUserInputParam": _Tagged(
        "type",
        {
            "all": "WebFetchURLSourceAllParam",
            "none": "WebFetchURLSourceNoneParam",
        },
    ),
    "WebSearchToolResultBlockContent": "WebSearchToolResultErrorObject|[WebSearchResultBlock",
    "WebSearchToolResultBlockParamContentParam": "[WebSearchResultBlockParam|WebSearchToolRequestErrorObjectParam",
    "WebhookEventData": _Tagged(
        "type",
        {
            "session.created": "WebhookSessionCreatedEventData",
            "session.pending": "WebhookSessionPendingEventData",
            "session.running": "WebhookSessionRunningEventData",
            "session.idled": "WebhookSessionIdledEventData",
            "session.requires_action": "WebhookSessionRequiresActionEventData",
            "session.archived": "WebhookSessionArchivedEventData",
            "session.deleted": "WebhookSessionDeletedEventData",
            "session.updated": "WebhookSessionUpdatedEventData",
            "session.budget_reached": "WebhookSessionBudgetReachedEventData",
            "session.status_rescheduled": "WebhookSessionStatusRescheduledEventData",
            "session.status_run_started": "WebhookSessionStatusRunStartedEventData",
            "session.status_idled": "WebhookSessionStatusIdledEventData",
            "session.status_terminated": "WebhookSessionStatusTerminatedEventData",
            "session.thread_created": "WebhookSessionThreadCreatedEventData",
            "session.thread_idled": "WebhookSessionThreadIdledEventData",
            "session.thread_terminated": "WebhookSessionThreadTerminatedEventData",
            "session.outcome_evaluation_ended": "WebhookSessionOutcomeEvaluationEndedEventData",
            "vault.created": "WebhookVaultCreatedEventData",
            "vault.archived": "WebhookVaultArchivedEventData",
            "vault.deleted": "WebhookVaultDeletedEventData",
            "vault_credential.created": "WebhookVaultCredentialCreatedEventData",
            "vault_credential.archived": "WebhookVaultCredentialArchivedEventData",
            "vault_credential.deleted": "WebhookVaultCredentialDeletedEventData",
            "vault_credential.refresh_failed": "WebhookVaultCredentialRefreshFailedEventData",
            "agent.created": "WebhookAgentCreatedEventData",
            "agent.updated": "WebhookAgentUpdatedEventData",
            "agent.archived": "WebhookAgentArchivedEventData",
            "agent.deleted": "WebhookAgentDeletedEventData",
            "environment.created": "WebhookEnvironmentCreatedEventData",
            "environment.updated": "WebhookEnvironmentUpdatedEventData",
            "environment.archived": "WebhookEnvironmentArchivedEventData",
            "environment.deleted": "WebhookEnvironmentDeletedEventData",
            "memory_store.created": "WebhookMemoryStoreCreatedEventData",
            "memory_store.archived": "WebhookMemoryStoreArchivedEventData",
            "memory_store.deleted": "WebhookMemoryStoreDeletedEventData",
            "deployment.created": "WebhookDeploymentCreatedEventData",
            "deployment.updated": "WebhookDeploymentUpdatedEventData",
            "deployment.paused": "WebhookDeploymentPausedEventData",
            "deployment.unpaused": "WebhookDeploymentUnpausedEventData",
            "deployment.archived": "WebhookDeploymentArchivedEventData",
            "deployment.deleted": "WebhookDeploymentDeletedEventData",
            "deployment_run.started": "WebhookDeploymentRunStartedEventData",
            "deployment_run.succeeded": "WebhookDeploymentRunSucceededEventData",
            "deployment_run.failed": "WebhookDeploymentRunFailedEventData",
            "user_profile.enforcement_action_opened": "WebhookUserProfileEnforcementActionOpenedEventData",
            "user_profile.enforcement_action_resolved": "WebhookUserProfileEnforcementActionResolvedEventData",
            "user_profile.program_status_updated": "WebhookUserProfileProgramStatusUpdatedEventData",
            "external_key.failed": "WebhookExternalKeyFailedEventData",
            "external_key.recovered": "WebhookExternalKeyRecoveredEventData",
        },
    ),
    "WorkflowRunError": _Tagged(
        "type",
        {
            "timeout_error": "TimeoutWorkflowRunErrorObject",
            "program_error": "ProgramWorkflowRunErrorObject",
            "unknown_error": "UnknownWorkflowRunErrorObject",
            "thread_limit_error": "ThreadLimitWorkflowRunErrorObject",
            "max_workflow_runs_error": "MaxWorkflowRunsWorkflowRunErrorObject",
        },
    ),
    "WorkflowRunResult": _Tagged(
        "type",
        {
            "completed": "WorkflowRunResultCompleted",
            "error": "WorkflowRunResultErrorObject",
            "stopped": "WorkflowRunResultStopped",
        },
    ),
    "WorkspaceRateLimitValueSource": _Tagged(
        "type",
        {
            "workspace": "WorkspaceRateLimitWorkspaceSource",
            "organization": "WorkspaceRateLimitOrganizationSource",
        },
    ),
}

if not TYPE_CHECKING:
    __getattr__ = exports(__name__, MODULES)


def __dir__() -> list[str]:
    return [*globals(), *MODULES]


__all__ = [
    "APIActor",
    "APIKey",
    "APIKeyCreatedBy",
    "APIKeyOrganizationScope",
    "APIKeyPrincipal",
    "APIKeyScope",
    "APIKeyServiceAccountActor",
    "APIKeyUpdateParams",
    "APIKeyUserActor",
    "APIKeyWorkspaceScope",
    "APIKeysPage",
    "AWSExternalKeyConfig",
    "AWSExternalKeyConfigParam",
    "AWSRoleExecutionIdentity",
    "AWSRoleExecutionIdentityParams",
    "AccessTransparency",
    "AccessTransparencyDisabled",
    "AccessTransparencyEnabled",
    "ActionURLCreateParams",
    "Actor",
    "Advisor",
    "AdvisorMessageIterationUsage",
    "AdvisorParams",
    "AdvisorRedactedResultBlock",
    "AdvisorRedactedResultBlockParam",
    "AdvisorResultBlock",
    "AdvisorResultBlockParam",
    "AdvisorTool20260301Param",
    "AdvisorToolResultBlock",
    "AdvisorToolResultBlockParam",
    "AdvisorToolResultBlockParamContent",
    "AdvisorToolResultContent",
    "AdvisorToolResultErrorObject",
    "AdvisorToolResultErrorParam",
    "Agent",
    "AgentArchivedDeploymentPausedReasonErrorObject",
    "AgentArchivedRunErrorObject",
    "AgentAutoEvaluatedPermission",
    "AgentAutoEvaluatedPermissionAllow",
    "AgentAutoEvaluatedPermissionAsk",
    "AgentAutoEvaluatedPermissionDeny",
    "AgentCreateParams",
    "AgentCustomToolUseEvent",
    "AgentMCPToolResultEvent",
    "AgentMCPToolUseEvent",
    "AgentMessageContentBlock",
    "AgentMessageEvent",
    "AgentMessagePreview",
    "AgentModel",
    "AgentModelParams",
    "AgentParams",
    "AgentReference",
    "AgentSkill",
    "AgentSkillParams",
    "AgentThinkingEvent",
    "AgentThinkingPreview",
    "AgentThreadContextCompactedEvent",
    "AgentThreadMessageReceivedEvent",
    "AgentThreadMessageSentEvent",
    "AgentTool",
    "AgentToolConfig",
    "AgentToolConfigParams",
    "AgentToolEvaluation",
    "AgentToolEvaluationAlwaysAllow",
    "AgentToolEvaluationAlwaysAsk",
    "AgentToolEvaluationAuto",
    "AgentToolParams",
    "AgentToolResultEvent",
    "AgentToolUseEvent",
    "AgentToolset20260401",
    "AgentToolset20260401Params",
    "AgentToolsetDefaultConfig",
    "AgentToolsetDefaultConfigParams",
    "AgentUpdateParams",
    "AgentWithOverridesParams",
    "AgentsPage",
    "AllThinkingTurnsParam",
    "AllowedCaller",
    "AlwaysAllowPolicy",
    "AlwaysAllowPolicyParam",
    "AlwaysAskPolicy",
    "AlwaysAskPolicyParam",
    "AnalyticsAPIActor",
    "AnalyticsActor",
    "AnalyticsArtifactActivity",
    "AnalyticsArtifactActivityPage",
    "AnalyticsChatCoworkUnifiedChatMetrics",
    "AnalyticsChatCoworkUnifiedMetrics",
    "AnalyticsChatCoworkUnifiedSessionsMetrics",
    "AnalyticsChatMetrics",
    "AnalyticsClaudeCodeMetrics",
    "AnalyticsClaudeTagMetrics",
    "AnalyticsConnectorActivity",
    "AnalyticsConnectorActivityPage",
    "AnalyticsConnectorChatCoworkUnifiedChatMetrics",
    "AnalyticsConnectorChatCoworkUnifiedMetrics",
    "AnalyticsConnectorChatCoworkUnifiedSessionsMetrics",
    "AnalyticsConnectorChatMetrics",
    "AnalyticsConnectorClaudeCodeMetrics",
    "AnalyticsConnectorCoworkMetrics",
    "AnalyticsConnectorOfficeMetrics",
    "AnalyticsConnectorOfficeProductMetrics",
    "AnalyticsCoreCodeMetrics",
    "AnalyticsCostBucketedResult",
    "AnalyticsCostGroup",
    "AnalyticsCostItem",
    "AnalyticsCostMetrics",
    "AnalyticsCostPage",
    "AnalyticsCostReportPage",
    "AnalyticsCostReportTimeBucket",
    "AnalyticsCostUsersItem",
    "AnalyticsCoworkMetrics",
    "AnalyticsDesignMetrics",
    "AnalyticsFederatedActor",
    "AnalyticsFederatedActorAWSProvider",
    "AnalyticsFederatedActorAzureProvider",
    "AnalyticsFederatedActorGCPProvider",
    "AnalyticsFederatedActorOIDCProvider",
    "AnalyticsFederatedActorProvider",
    "AnalyticsLinesOfCode",
    "AnalyticsOfficeMetrics",
    "AnalyticsOfficeProductMetrics",
    "AnalyticsPluginActivity",
    "AnalyticsPluginActivityPage",
    "AnalyticsPluginChatCoworkUnifiedMetrics",
    "AnalyticsPluginClaudeCodeMetrics",
    "AnalyticsPluginCoworkMetrics",
    "AnalyticsProjectActivity",
    "AnalyticsProjectActivityPage",
    "AnalyticsReportUserActor",
    "AnalyticsScienceMetrics",
    "AnalyticsServerToolUse",
    "AnalyticsServiceAccountActor",
    "AnalyticsSingleDayActivitySummary",
    "AnalyticsSkillActivity",
    "AnalyticsSkillActivityPage",
    "AnalyticsSkillChatCoworkUnifiedChatMetrics",
    "AnalyticsSkillChatCoworkUnifiedMetrics",
    "AnalyticsSkillChatCoworkUnifiedSessionsMetrics",
    "AnalyticsSkillChatMetrics",
    "AnalyticsSkillClaudeCodeMetrics",
    "AnalyticsSkillCoworkMetrics",
    "AnalyticsSkillOfficeMetrics",
    "AnalyticsSkillOfficeProductMetrics",
    "AnalyticsSummariesPage",
    "AnalyticsToolActionCounts",
    "AnalyticsToolActions",
    "AnalyticsUsageBucketedResult",
    "AnalyticsUsageGroup",
    "AnalyticsUsageItem",
    "AnalyticsUsageMetrics",
    "AnalyticsUsagePage",
    "AnalyticsUsageReportPage",
    "AnalyticsUsageReportTimeBucket",
    "AnalyticsUsageUsersItem",
    "AnalyticsUser",
    "AnalyticsUserActivity",
    "AnalyticsUserActivityPage",
    "AnalyticsUserActor",
    "AnalyticsUserCostReportPage",
    "AnalyticsUserUsageReportPage",
    "AnthropicBeta",
    "AnthropicSkill",
    "AnthropicSkillParams",
    "AnthropicVersion",
    "AppliedEdit",
    "AssistantMessageParam",
    "AutoPolicy",
    "AutoPolicyParam",
    "AzureExternalKeyConfig",
    "AzureExternalKeyConfigParam",
    "Base64ImageSourceParam",
    "Base64PDFSource",
    "Base64PDFSourceParam",
    "BashCodeExecutionOutputBlock",
    "BashCodeExecutionOutputBlockParam",
    "BashCodeExecutionResultBlock",
    "BashCodeExecutionResultBlockParam",
    "BashCodeExecutionToolResultBlock",
    "BashCodeExecutionToolResultBlockContent",
    "BashCodeExecutionToolResultBlockParam",
    "BashCodeExecutionToolResultBlockParamContent",
    "BashCodeExecutionToolResultErrorCode",
    "BashCodeExecutionToolResultErrorCodeParam",
    "BashCodeExecutionToolResultErrorObject",
    "BashCodeExecutionToolResultErrorParam",
    "BashToolConfig",
    "BashToolConfigParams",
    "BatchCreateParams",
    "BatchCreateParamsRequest",
    "BillingErrorObject",
    "BillingPolicyParam",
    "BranchCheckout",
    "BranchCheckoutParam",
    "BrowserStateBlockParam",
    "BrowserStateChangeDownloadCompletedParam",
    "BrowserStateChangeDownloadFailedParam",
    "BrowserStateChangeDownloadStartedParam",
    "BrowserStateChangeParam",
    "BrowserStateChangeTabOpenedParam",
    "BrowserStateTabEntryParam",
    "BrowserToolset20260801Param",
    "BrowserToolsetConfigsParam",
    "BudgetLimit",
    "BudgetLimitParam",
    "BundleUpdateParams",
    "CacheControlEphemeralParam",
    "CacheCreation",
    "CacheMissMessagesChanged",
    "CacheMissModelChanged",
    "CacheMissPreviousMessageNotFound",
    "CacheMissReason",
    "CacheMissSystemChanged",
    "CacheMissToolsChanged",
    "CacheMissUnavailable",
    "Caller",
    "CallerParam",
    "CapabilitySupport",
    "CertificateCreateParams",
    "ChatCompletion",
    "ChatCompletionAssistantMessageParam",
    "ChatCompletionAudioPartParam",
    "ChatCompletionChoice",
    "ChatCompletionChunk",
    "ChatCompletionChunkChoice",
    "ChatCompletionContentPartParam",
    "ChatCompletionCreateParams",
    "ChatCompletionCreateParamsThinking",
    "ChatCompletionDelta",
    "ChatCompletionDeveloperMessageParam",
    "ChatCompletionFilePartParam",
    "ChatCompletionFrame",
    "ChatCompletionFunction",
    "ChatCompletionFunctionCall",
    "ChatCompletionFunctionMessageParam",
    "ChatCompletionImagePartParam",
    "ChatCompletionImagePartParamImageUrl",
    "ChatCompletionMessage",
    "ChatCompletionMessageParam",
    "ChatCompletionNamedToolChoice",
    "ChatCompletionNamedToolChoiceFunction",
    "ChatCompletionRefusalPartParam",
    "ChatCompletionStreamOptions",
    "ChatCompletionSystemMessageParam",
    "ChatCompletionTextPartParam",
    "ChatCompletionTool",
    "ChatCompletionToolCall",
    "ChatCompletionToolCallDelta",
    "ChatCompletionToolCallDeltaFunction",
    "ChatCompletionToolMessageParam",
    "ChatCompletionUsage",
    "ChatCompletionUserMessageParam",
    "CitationCharLocation",
    "CitationCharLocationParam",
    "CitationContentBlockLocation",
    "CitationContentBlockLocationParam",
    "CitationPageLocation",
    "CitationPageLocationParam",
    "CitationSearchResultLocationParam",
    "CitationWebSearchResultLocationParam",
    "CitationsConfig",
    "CitationsConfigParam",
    "CitationsDelta",
    "CitationsSearchResultLocation",
    "CitationsWebSearchResultLocation",
    "ClaudeCodeAPIActor",
    "ClaudeCodeEstimatedCost",
    "ClaudeCodeManagedSettingsConfiguration",
    "ClaudeCodeManagedSettingsConfigurationUpdateParams",
    "ClaudeCodeManagedSettingsMode",
    "ClaudeCodeManagedSettingsModeParam",
    "ClaudeCodeManagedSettingsOrganizationMode",
    "ClaudeCodeManagedSettingsOrganizationModeParam",
    "ClaudeCodeManagedSettingsRBACGroupsMode",
    "ClaudeCodeManagedSettingsRBACGroupsModeParam",
    "ClaudeCodeModelUsage",
    "ClaudeCodeRBACGroupDefaultManagedSettings",
    "ClaudeCodeRBACGroupDefaultManagedSettingsUpdateParams",
    "ClaudeCodeRBACGroupManagedSettings",
    "ClaudeCodeRBACGroupManagedSettingsPage",
    "ClaudeCodeRBACGroupManagedSettingsSetParams",
    "ClaudeCodeRBACGroupManagedSettingsSummary",
    "ClaudeCodeRBACGroupStatus",
    "ClaudeCodeRBACGroupStatusActive",
    "ClaudeCodeRBACGroupStatusDeleted",
    "ClaudeCodeRBACGroupStatusUnknown",
    "ClaudeCodeTokens",
    "ClaudeCodeUsage",
    "ClaudeCodeUsageActor",
    "ClaudeCodeUsageCoreMetrics",
    "ClaudeCodeUsageLinesOfCode",
    "ClaudeCodeUsageReport",
    "ClaudeCodeUsageToolActionCounts",
    "ClaudeCodeUsageToolActions",
    "ClaudeCodeUserActor",
    "ClaudeTagBundle",
    "ClaudeTagBundleTarget",
    "ClaudeTagBundleTargetCreateParam",
    "ClaudeTagBundleTargetsPage",
    "ClaudeTagBundlesPage",
    "ClaudeTagDefaultSettingSource",
    "ClaudeTagDeletedBundleTarget",
    "ClaudeTagDeletedSlackChannel",
    "ClaudeTagGuestPolicy",
    "ClaudeTagGuestPolicyAllow",
    "ClaudeTagGuestPolicyAllowParam",
    "ClaudeTagGuestPolicyChannelOnly",
    "ClaudeTagGuestPolicyChannelOnlyParam",
    "ClaudeTagGuestPolicyParam",
    "ClaudeTagGuestPolicyRestrict",
    "ClaudeTagGuestPolicyRestrictParam",
    "ClaudeTagReplyMode",
    "ClaudeTagReplyModeAlwaysAwake",
    "ClaudeTagReplyModeAlwaysAwakeParam",
    "ClaudeTagReplyModeAutomatic",
    "ClaudeTagReplyModeAutomaticParam",
    "ClaudeTagReplyModeMentionOnly",
    "ClaudeTagReplyModeMentionOnlyParam",
    "ClaudeTagReplyModeParam",
    "ClaudeTagReplyModeThread",
    "ClaudeTagReplyModeThreadParam",
    "ClaudeTagSettingSource",
    "ClaudeTagSettingSources",
    "ClaudeTagSettings",
    "ClaudeTagSettingsCreateParam",
    "ClaudeTagSettingsUpdateParam",
    "ClaudeTagSlackChannel",
    "ClaudeTagSlackChannelBundleTarget",
    "ClaudeTagSlackChannelBundleTargetCreateParam",
    "ClaudeTagSlackChannelIdentifiers",
    "ClaudeTagSlackChannelIdentifiersParam",
    "ClaudeTagSlackChannelSettingSource",
    "ClaudeTagSlackChannelsPage",
    "ClaudeTagSlackDefaultSettingSource",
    "ClaudeTagSlackGridChannelSettingSource",
    "ClaudeTagSlackParentChannelSettingSource",
    "ClaudeTagSlackWorkspace",
    "ClaudeTagSlackWorkspaceBundleTarget",
    "ClaudeTagSlackWorkspaceBundleTargetCreateParam",
    "ClaudeTagSlackWorkspaceIdentifiers",
    "ClaudeTagSlackWorkspaceSettingSource",
    "ClaudeTagSlackWorkspacesPage",
    "ClearThinking20251015EditParam",
    "ClearThinking20251015EditParamKeep",
    "ClearThinking20251015EditResponse",
    "ClearToolUses20250919EditParam",
    "ClearToolUses20250919EditParamTrigger",
    "ClearToolUses20250919EditResponse",
    "CloudConfig",
    "CloudConfigParams",
    "CodeExecutionOutputBlock",
    "CodeExecutionOutputBlockParam",
    "CodeExecutionResultBlock",
    "CodeExecutionResultBlockParam",
    "CodeExecutionTool20250522Param",
    "CodeExecutionTool20250825Param",
    "CodeExecutionTool20260120Param",
    "CodeExecutionTool20260521Param",
    "CodeExecutionToolResultBlock",
    "CodeExecutionToolResultBlockContent",
    "CodeExecutionToolResultBlockParam",
    "CodeExecutionToolResultBlockParamContentParam",
    "CodeExecutionToolResultErrorCode",
    "CodeExecutionToolResultErrorCodeParam",
    "CodeExecutionToolResultErrorObject",
    "CodeExecutionToolResultErrorParam",
    "CommitCheckout",
    "CommitCheckoutParam",
    "Compact20260112EditParam",
    "CompactTriggerParam",
    "CompactionBlock",
    "CompactionBlockParam",
    "CompactionCapability",
    "CompactionConfigParam",
    "CompactionContentBlockDelta",
    "CompactionIterationUsage",
    "CompactionLimitReachedErrorObject",
    "CompactionToolChange",
    "CompactionToolChangeParam",
    "Completion",
    "CompletionCreateParams",
    "CompletionStreamEvent",
    "CompletionStreamFrame",
    "ComplianceSettingUpdateParams",
    "ComplianceSettingsState",
    "ComplianceSettingsStateDisabled",
    "ComplianceSettingsStateDisabledParam",
    "ComplianceSettingsStateEnabled",
    "ComplianceSettingsStateEnabledParam",
    "ComplianceSettingsStateParam",
    "ComputerToolset20260801Param",
    "ComputerToolsetConfigsParam",
    "Container",
    "ContainerParams",
    "ContainerSkill",
    "ContainerUploadBlock",
    "ContainerUploadBlockParam",
    "ContentBlock",
    "ContentBlockParam",
    "ContentBlockSourceContentParam",
    "ContentBlockSourceParam",
    "ContextManagementCapability",
    "ContextManagementConfigParam",
    "ContextManagementEditParam",
    "ContextManagementResponse",
    "CostReport",
    "CostReportResult",
    "CostReportTimeBucket",
    "CountTokensContextManagementResponse",
    "CreateUserProfileParams",
    "Credential",
    "CredentialAuth",
    "CredentialAuthParams",
    "CredentialAuthUpdateParams",
    "CredentialCreateParams",
    "CredentialHostUnreachableErrorObject",
    "CredentialNetworkingParams",
    "CredentialNetworkingResponse",
    "CredentialUpdateParams",
    "CredentialValidation",
    "CredentialsPage",
    "CustomSkill",
    "CustomSkillParams",
    "CustomTool",
    "CustomToolInputSchema",
    "CustomToolInputSchemaParam",
    "CustomToolParams",
    "DataResidency",
    "DataResidencyCreateConfigParam",
    "DataResidencyUpdateConfigParam",
    "DeleteSessionResource",
    "DeletedClaudeCodeRBACGroupManagedSettings",
    "DeletedCredential",
    "DeletedFile",
    "DeletedMemory",
    "DeletedMemoryStore",
    "DeletedMessageBatch",
    "DeletedOrganizationWebhookEndpoint",
    "DeletedPlugin",
    "DeletedPluginInstallationSetting",
    "DeletedRBACGroup",
    "DeletedRBACGroupMember",
    "DeletedSession",
    "DeletedSkill",
    "DeletedSkillVersion",
    "DeletedTelemetryDestination",
    "DeletedTelemetryDestinationWorkspace",
    "DeletedUserProfile",
    "DeletedVault",
    "DeltaContent",
    "DeltaEvent",
    "Deployment",
    "DeploymentAgentParams",
    "DeploymentCreateParams",
    "DeploymentInitialEvent",
    "DeploymentInitialEventParams",
    "DeploymentPausedReason",
    "DeploymentPausedReasonErrorObject",
    "DeploymentRun",
    "DeploymentRunError",
    "DeploymentRunsPage",
    "DeploymentSystemMessageEvent",
    "DeploymentUpdateParams",
    "DeploymentUserDefineOutcomeEvent",
    "DeploymentUserMessageEvent",
    "DeploymentsPage",
    "Diagnostics",
    "DiagnosticsParam",
    "DirectCaller",
    "DirectCallerParam",
    "DocumentBlock",
    "DocumentBlockParam",
    "DocumentBlockParamSource",
    "DocumentBlockSource",
    "Dream",
    "DreamCreateModel",
    "DreamCreateParams",
    "DreamErrorObject",
    "DreamInput",
    "DreamInputParam",
    "DreamMemoryStoreInput",
    "DreamMemoryStoreInputParam",
    "DreamModelConfig",
    "DreamModelConfigParam",
    "DreamOutput",
    "DreamSessionsInput",
    "DreamSessionsInputParam",
    "DreamUsage",
    "DreamsPage",
    "EditToolConfig",
    "EditToolConfigParams",
    "EffortCapability",
    "EffortHigh",
    "EffortHighParam",
    "EffortLow",
    "EffortLowParam",
    "EffortMax",
    "EffortMaxParam",
    "EffortMedium",
    "EffortMediumParam",
    "EffortParam",
    "EffortXhigh",
    "EffortXhighParam",
    "EncryptedCodeExecutionResultBlock",
    "EncryptedCodeExecutionResultBlockParam",
    "Environment",
    "EnvironmentArchivedDeploymentPausedReasonErrorObject",
    "EnvironmentArchivedRunErrorObject",
    "EnvironmentConfig",
    "EnvironmentConfigParams",
    "EnvironmentCreateParams",
    "EnvironmentDeleteResponse",
    "EnvironmentNotFoundDeploymentPausedReasonErrorObject",
    "EnvironmentNotFoundRunErrorObject",
    "EnvironmentUpdateParams",
    "EnvironmentVariableAuthResponse",
    "EnvironmentVariableCreateParams",
    "EnvironmentVariableUpdateParams",
    "EnvironmentsPage",
    "ErrorCode",
    "ErrorDeploymentPausedReason",
    "ErrorDetails",
    "ErrorObject",
    "ErrorResponse",
    "ErrorType",
    "EventSendParams",
    "ExecutionIdentity",
    "ExecutionIdentityParams",
    "ExternalKey",
    "ExternalKeyAttachedAttachment",
    "ExternalKeyAttachment",
    "ExternalKeyCreateParams",
    "ExternalKeyDeleteResponse",
    "ExternalKeyProviderConfig",
    "ExternalKeyProviderConfigParam",
    "ExternalKeyProviderConfigUpdateParam",
    "ExternalKeyUnattachedAttachment",
    "ExternalKeyUpdateParams",
    "ExternalKeyValidateResponse",
    "ExternalKeysPage",
    "ExternalStorageReference",
    "ExternalStorageReferenceParam",
    "FallbackBlock",
    "FallbackBlockParam",
    "FallbackCreditNotApplied",
    "FallbackCreditRedeemed",
    "FallbackCreditToken",
    "FallbackCreditTokenParam",
    "FallbackCreditUsage",
    "FallbackCreditUsageStatus",
    "FallbackInfo",
    "FallbackInfoParam",
    "FallbackMessageIterationUsage",
    "FallbackParam",
    "FallbackRefusalTrigger",
    "FallbacksParam",
    "FederationIssuer",
    "FederationIssuerJWKS",
    "FederationIssuerJWKSParam",
    "FederationIssuerJWKSUpdateParam",
    "FederationIssuerPollStatus",
    "FederationIssuersPage",
    "FederationRule",
    "FederationRuleMatch",
    "FederationRuleMatchParam",
    "FederationRuleWorkspace",
    "FederationRuleWorkspaceAddParams",
    "FederationRuleWorkspaceRemoveResponse",
    "FederationRuleWorkspacesPage",
    "FederationRulesPage",
    "FileDocumentSourceParam",
    "FileImageSourceParam",
    "FileMetadata",
    "FileNotFoundDeploymentPausedReasonErrorObject",
    "FileNotFoundRunErrorObject",
    "FileResource",
    "FileResourceConfig",
    "FileResourceParams",
    "FileRubric",
    "FileRubricParams",
    "FileScope",
    "FileUploadParams",
    "FilesPage",
    "GCPExternalKeyConfig",
    "GCPExternalKeyConfigParam",
    "GitHubRepositoryResource",
    "GitHubRepositoryResourceConfig",
    "GitHubRepositoryResourceParams",
    "GlobToolConfig",
    "GlobToolConfigParams",
    "GrepToolConfig",
    "GrepToolConfigParams",
    "HeartbeatPreconditionFailedErrorDetails",
    "HumanReview",
    "HumanReviewDisabled",
    "HumanReviewDisabledParam",
    "HumanReviewEnabled",
    "HumanReviewEnabledParam",
    "HumanReviewParam",
    "ImageBlockParam",
    "ImageBlockParamSource",
    "ImageDimensionsTooLargeErrorDetails",
    "ImageTransformationsParam",
    "IncreaseRequestApproveParams",
    "IncreaseRequestApproveResponse",
    "IncreaseRequestDenyParams",
    "InferenceDataPrivacy",
    "InferenceDataPrivacyParam",
    "InferenceStorage",
    "InferenceStorageParam",
    "InjectionLocationParams",
    "InjectionLocationResponse",
    "InjectionLocationUpdateParams",
    "InlineAgent",
    "InputJSONDelta",
    "InputTokensClearAtLeastParam",
    "InputTokensTriggerParam",
    "InputTransformation",
    "InstallationSettingSetParams",
    "InternalStorage",
    "InternalStorageParam",
    "InviteCreateParams",
    "InviteDeleteResponse",
    "IssuerCreateParams",
    "IssuerUpdateParams",
    "IterationUsage",
    "JSONOutputFormatParam",
    "JWKSDiscovery",
    "JWKSDiscoveryParam",
    "JWKSExplicitURL",
    "JWKSExplicitURLParam",
    "JWKSInline",
    "JWKSInlineParam",
    "LimitedCredentialNetworkingParams",
    "LimitedCredentialNetworkingResponse",
    "LimitedNetwork",
    "LimitedNetworkParams",
    "MCPAuthenticationFailedErrorObject",
    "MCPConnectionFailedErrorObject",
    "MCPEgressBlockedDeploymentPausedReasonErrorObject",
    "MCPEgressBlockedRunErrorObject",
    "MCPOAuthAuthResponse",
    "MCPOAuthCreateParams",
    "MCPOAuthRefreshParams",
    "MCPOAuthRefreshResponse",
    "MCPOAuthRefreshUpdateParams",
    "MCPOAuthUpdateParams",
    "MCPProbe",
    "MCPServerURLDefinition",
    "MCPTool",
    "MCPToolConfig",
    "MCPToolConfigParam",
    "MCPToolConfigParams",
    "MCPToolDefaultConfigParam",
    "MCPToolListingBlock",
    "MCPToolListingBlockParam",
    "MCPToolParamParam",
    "MCPToolResultBlock",
    "MCPToolUseBlock",
    "MCPToolUseBlockParam",
    "MCPToolset",
    "MCPToolsetDefaultConfig",
    "MCPToolsetDefaultConfigParams",
    "MCPToolsetParam",
    "MCPToolsetParams",
    "ManagedAgentsBase64DocumentSource",
    "ManagedAgentsBase64DocumentSourceParam",
    "ManagedAgentsBase64ImageSource",
    "ManagedAgentsBase64ImageSourceParam",
    "ManagedAgentsCacheCreationUsage",
    "ManagedAgentsContentBlock",
    "ManagedAgentsContentBlockParam",
    "ManagedAgentsDocumentBlock",
    "ManagedAgentsDocumentBlockParam",
    "ManagedAgentsDocumentSource",
    "ManagedAgentsDocumentSourceParam",
    "ManagedAgentsFileDocumentSource",
    "ManagedAgentsFileDocumentSourceParam",
    "ManagedAgentsFileImageSource",
    "ManagedAgentsFileImageSourceParam",
    "ManagedAgentsImageBlock",
    "ManagedAgentsImageBlockParam",
    "ManagedAgentsImageSource",
    "ManagedAgentsImageSourceParam",
    "ManagedAgentsPlainTextDocumentSource",
    "ManagedAgentsPlainTextDocumentSourceParam",
    "ManagedAgentsRedactedBlock",
    "ManagedAgentsRedactedBlockParam",
    "ManagedAgentsResourceParams",
    "ManagedAgentsSearchResultBlock",
    "ManagedAgentsSearchResultBlockParam",
    "ManagedAgentsSearchResultCitations",
    "ManagedAgentsSearchResultCitationsParam",
    "ManagedAgentsSearchResultContent",
    "ManagedAgentsSearchResultContentParam",
    "ManagedAgentsServerToolUsage",
    "ManagedAgentsSystemContentBlock",
    "ManagedAgentsSystemContentBlockParam",
    "ManagedAgentsTextBlock",
    "ManagedAgentsTextBlockParam",
    "ManagedAgentsToolResultBlock",
    "ManagedAgentsToolResultBlockParam",
    "ManagedAgentsURLDocumentSource",
    "ManagedAgentsURLDocumentSourceParam",
    "ManagedAgentsURLImageSource",
    "ManagedAgentsURLImageSourceParam",
    "ManagedAgentsUserLocation",
    "ManagedAgentsUserLocationParam",
    "ManagedAgentsWebFetchURLSourceAll",
    "ManagedAgentsWebFetchURLSourceAllParam",
    "ManagedAgentsWebFetchURLSourceExcept",
    "ManagedAgentsWebFetchURLSourceExceptParam",
    "ManagedAgentsWebFetchURLSourceNone",
    "ManagedAgentsWebFetchURLSourceNoneParam",
    "ManagedAgentsWebFetchURLSourceOnly",
    "ManagedAgentsWebFetchURLSourceOnlyParam",
    "ManagedAgentsWebFetchURLSourceToolFilter",
    "ManagedAgentsWebFetchURLSourceToolFilterParam",
    "ManagedAgentsWebFetchURLSourceToolFilterParams",
    "ManagedAgentsWebFetchURLSourceToolReference",
    "ManagedAgentsWebFetchURLSourceToolReferenceParam",
    "ManagedAgentsWebFetchURLSourceUserInput",
    "ManagedAgentsWebFetchURLSourceUserInputParam",
    "ManagedAgentsWebFetchURLSourceUserInputParams",
    "ManagedAgentsWebFetchURLSources",
    "ManagedAgentsWebFetchURLSourcesParams",
    "ManualDeploymentPausedReason",
    "ManualTriggerContext",
    "MaxWorkflowRunsWorkflowRunErrorObject",
    "Memory",
    "MemoryCreateParams",
    "MemoryListItem",
    "MemoryListItemsPage",
    "MemoryPrefix",
    "MemoryStore",
    "MemoryStoreArchivedDeploymentPausedReasonErrorObject",
    "MemoryStoreArchivedRunErrorObject",
    "MemoryStoreCreateParams",
    "MemoryStoreResource",
    "MemoryStoreResourceConfig",
    "MemoryStoreResourceParam",
    "MemoryStoreUpdateParams",
    "MemoryStoresPage",
    "MemoryTool20250818Param",
    "MemoryUpdateParams",
    "MemoryVersion",
    "MemoryVersionsPage",
    "Message",
    "MessageBatch",
    "MessageBatchCanceledResult",
    "MessageBatchErroredResult",
    "MessageBatchExpiredResult",
    "MessageBatchIndividualResponse",
    "MessageBatchProcessingStatus",
    "MessageBatchRequestCounts",
    "MessageBatchResult",
    "MessageBatchSucceededResult",
    "MessageBatchesPage",
    "MessageCountTokensParams",
    "MessageCreateParams",
    "MessageDeltaUsage",
    "MessageIterationUsage",
    "MessageParam",
    "MessageStreamFrame",
    "MessageThreadParam",
    "MessageTokensCount",
    "MessagesUsageReport",
    "MessagesUsageReportResult",
    "MessagesUsageReportTimeBucket",
    "MetadataParam",
    "Model",
    "ModelCapabilities",
    "ModelConfig",
    "ModelConfigEffort",
    "ModelConfigEffortParams",
    "ModelConfigParams",
    "ModelInfo",
    "ModelLine",
    "ModelOverloadedErrorObject",
    "ModelRateLimitedErrorObject",
    "ModelRequestFailedErrorObject",
    "ModelsPage",
    "MonetaryAmount",
    "MonetaryAmountParam",
    "Multiagent",
    "Multiagent20261001",
    "Multiagent20261001Params",
    "MultiagentAdvisor",
    "MultiagentAdvisorDisabled",
    "MultiagentAdvisorDisabledParams",
    "MultiagentAdvisorEnabled",
    "MultiagentAdvisorEnabledParams",
    "MultiagentAdvisorParams",
    "MultiagentCoordinator",
    "MultiagentCoordinatorAgent",
    "MultiagentCoordinatorParams",
    "MultiagentInlineAgents",
    "MultiagentInlineAgentsDisabled",
    "MultiagentInlineAgentsDisabledParams",
    "MultiagentInlineAgentsEnabled",
    "MultiagentInlineAgentsEnabledParams",
    "MultiagentInlineAgentsParams",
    "MultiagentParams",
    "MultiagentPredefinedAgentParams",
    "MultiagentPredefinedAgentParamsObject",
    "MultiagentRosterEntryParams",
    "MultiagentRosterObjectParams",
    "MultiagentSelfParams",
    "MultiagentSubagents",
    "MultiagentSubagentsDisabled",
    "MultiagentSubagentsDisabledParams",
    "MultiagentSubagentsEnabled",
    "MultiagentSubagentsEnabledParams",
    "MultiagentSubagentsParams",
    "MultiagentWorkflows",
    "MultiagentWorkflowsDisabled",
    "MultiagentWorkflowsDisabledParams",
    "MultiagentWorkflowsEnabled",
    "MultiagentWorkflowsEnabledParams",
    "MultiagentWorkflowsParams",
    "Network",
    "NetworkParams",
    "NewOrganizationWebhookEndpoint",
    "OpenAIError",
    "OpenAIErrorResponse",
    "OrganizationComplianceSettings",
    "OrganizationDisabledDeploymentPausedReasonErrorObject",
    "OrganizationDisabledRunErrorObject",
    "OrganizationInfo",
    "OrganizationInvite",
    "OrganizationInvitesPage",
    "OrganizationOnHoldErrorDetails",
    "OrganizationRateLimit",
    "OrganizationRateLimitBatchGroup",
    "OrganizationRateLimitFilesGroup",
    "OrganizationRateLimitGroup",
    "OrganizationRateLimitModelGroup",
    "OrganizationRateLimitSkillsGroup",
    "OrganizationRateLimitTokenCountGroup",
    "OrganizationRateLimitValue",
    "OrganizationRateLimitWebSearchGroup",
    "OrganizationRateLimitsPage",
    "OrganizationUser",
    "OrganizationUsersPage",
    "OrganizationWebhookEndpoint",
    "OrganizationWebhookEndpointSigningSecret",
    "OrganizationWebhookEndpointState",
    "OrganizationWebhookEndpointsPage",
    "OrganizationWebhookEventType",
    "OrganizationWebhookEventTypeParam",
    "OutcomeEvaluationResource",
    "OutputBehavior",
    "OutputBehaviorCreateNew",
    "OutputBehaviorCreateNewParam",
    "OutputBehaviorParam",
    "OutputBehaviorUpdateExisting",
    "OutputBehaviorUpdateExistingParam",
    "OutputConfigParam",
    "OutputTokensDetails",
    "Packages",
    "PackagesParams",
    "PermissionPolicy",
    "PermissionPolicyParams",
    "PingEvent",
    "PlainTextSource",
    "PlainTextSourceParam",
    "Plugin",
    "PluginAPIActor",
    "PluginActor",
    "PluginComponent",
    "PluginContentScan",
    "PluginCreateParams",
    "PluginInstallationPreferenceParam",
    "PluginInstallationSetting",
    "PluginInstallationSettingsPage",
    "PluginMarketplace",
    "PluginMarketplaceUpdateParams",
    "PluginMarketplaceValidateArchiveParams",
    "PluginMarketplaceValidateRepositoryParams",
    "PluginMarketplaceValidationPluginErrorObject",
    "PluginMarketplaceValidationPluginWarning",
    "PluginMarketplaceValidationPluginWarnings",
    "PluginMarketplaceValidationReport",
    "PluginMarketplacesPage",
    "PluginOwner",
    "PluginOwnerOrganization",
    "PluginOwnerUser",
    "PluginReach",
    "PluginShare",
    "PluginSharesPage",
    "PluginTarget",
    "PluginTargetOrganization",
    "PluginTargetOrganizationMember",
    "PluginTargetRBACGroup",
    "PluginUpdateParams",
    "PluginUserActor",
    "PluginVersion",
    "PluginVersionCreateParams",
    "PluginVersionsPage",
    "PluginsPage",
    "PreconditionParam",
    "ProgramWorkflowRunErrorObject",
    "RBACAllConnectorsPermissionResource",
    "RBACConnectorPermissionResource",
    "RBACConnectorScopePermissionResource",
    "RBACConnectorToolPermissionResource",
    "RBACGroup",
    "RBACGroupCreateParams",
    "RBACGroupMember",
    "RBACGroupMemberAddParams",
    "RBACGroupMembersPage",
    "RBACGroupUpdateParams",
    "RBACGroupsPage",
    "RBACOrganizationPermissionResource",
    "RBACRole",
    "RBACRolePermission",
    "RBACRolePermissionResource",
    "RBACRolePermissionsPage",
    "RBACRoleSource",
    "RBACRoleSourceBuiltIn",
    "RBACRoleSourceCustom",
    "RBACRolesPage",
    "RawContentBlockDelta",
    "RawContentBlockDeltaEvent",
    "RawContentBlockStartEvent",
    "RawContentBlockStopEvent",
    "RawMessageDeltaEvent",
    "RawMessageDeltaEventDelta",
    "RawMessageStartEvent",
    "RawMessageStopEvent",
    "RawMessageStreamEvent",
    "ReadToolConfig",
    "ReadToolConfigParams",
    "RedactedThinkingBlock",
    "RedactedThinkingBlockParam",
    "RefreshHTTPResponse",
    "RefreshObject",
    "RefusalStopDetails",
    "RepositoryAuthenticationErrorObject",
    "RepositoryCheckout",
    "RepositoryCheckoutErrorObject",
    "RepositoryCheckoutParams",
    "RepositoryCloneErrorObject",
    "RepositoryForbiddenErrorObject",
    "RepositoryNotFoundErrorObject",
    "RequestMCPServerToolConfigurationParam",
    "RequestMCPServerURLDefinitionParam",
    "RequestMCPToolResultBlockParam",
    "RequestToolAdditionBlockParam",
    "RequestToolRemovalBlockParam",
    "ResourceAddParams",
    "ResourceUpdateParams",
    "ResponseToolAdditionBlock",
    "ResponseToolChangeMCPToolReference",
    "ResponseToolChangeMCPToolsetReference",
    "ResponseToolChangeToolReference",
    "ResponseToolRemovalBlock",
    "RetryStatus",
    "RetryStatusExhausted",
    "RetryStatusRetrying",
    "RetryStatusTerminal",
    "RoutineFire",
    "RoutineFireParams",
    "Rubric",
    "RubricParams",
    "RuleCreateParams",
    "RuleUpdateParams",
    "Schedule",
    "ScheduleParams",
    "ScheduleTriggerContext",
    "SearchResultBlockParam",
    "SelfHostedConfig",
    "SelfHostedConfigParams",
    "SelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject",
    "SelfHostedResourcesUnsupportedRunErrorObject",
    "SelfHostedWork",
    "SelfHostedWorkHeartbeatResponse",
    "SelfHostedWorkQueueStats",
    "SelfHostedWorksPage",
    "SendSessionEvents",
    "SentSessionEvent",
    "ServerToolCaller",
    "ServerToolCaller20260120",
    "ServerToolCaller20260120Param",
    "ServerToolCallerParam",
    "ServerToolUsage",
    "ServerToolUseBlock",
    "ServerToolUseBlockParam",
    "ServerToolsCapability",
    "ServiceAccount",
    "ServiceAccountActor",
    "ServiceAccountCreateParams",
    "ServiceAccountExecutionIdentity",
    "ServiceAccountExecutionIdentityParams",
    "ServiceAccountTarget",
    "ServiceAccountTargetParam",
    "ServiceAccountUpdateParams",
    "ServiceAccountWorkspaceAddParams",
    "ServiceAccountWorkspaceMember",
    "ServiceAccountWorkspaceMembersPage",
    "ServiceAccountWorkspaceRemoveResponse",
    "ServiceAccountsPage",
    "Session",
    "SessionActor",
    "SessionAgent",
    "SessionAgentObjectParams",
    "SessionAgentParams",
    "SessionAgentUpdateParam",
    "SessionBudgetReached",
    "SessionCoordinatorAgent",
    "SessionCreateParams",
    "SessionCreationRejectedRunErrorObject",
    "SessionDeletedEvent",
    "SessionEndTurn",
    "SessionError",
    "SessionErrorEvent",
    "SessionEvent",
    "SessionEventFrame",
    "SessionEventParams",
    "SessionEventsPage",
    "SessionInitialEventParams",
    "SessionMultiagent",
    "SessionMultiagent20261001",
    "SessionMultiagentCoordinator",
    "SessionMultiagentSubagents",
    "SessionMultiagentSubagentsEnabled",
    "SessionMultiagentWorkflows",
    "SessionMultiagentWorkflowsEnabled",
    "SessionRateLimitedRunErrorObject",
    "SessionRefusal",
    "SessionRefusalStopDetails",
    "SessionRequiresAction",
    "SessionResource",
    "SessionResourceConfig",
    "SessionResourceNotFoundDeploymentPausedReasonErrorObject",
    "SessionResourceNotFoundRunErrorObject",
    "SessionResourcesPage",
    "SessionRetriesExhausted",
    "SessionStats",
    "SessionStatusIdleEvent",
    "SessionStatusRescheduledEvent",
    "SessionStatusRunningEvent",
    "SessionStatusTerminatedEvent",
    "SessionStopReason",
    "SessionThread",
    "SessionThreadAgent",
    "SessionThreadCreatedEvent",
    "SessionThreadStats",
    "SessionThreadStatusIdleEvent",
    "SessionThreadStatusRescheduledEvent",
    "SessionThreadStatusRunningEvent",
    "SessionThreadStatusTerminatedEvent",
    "SessionThreadUsage",
    "SessionThreadsPage",
    "SessionUpdateParams",
    "SessionUpdatedEvent",
    "SessionUsage",
    "SessionUsageEvent",
    "SessionUsageSnapshot",
    "SessionWorkData",
    "SessionsPage",
    "SignatureDelta",
    "Skill",
    "SkillCreateParams",
    "SkillNotFoundDeploymentPausedReasonErrorObject",
    "SkillNotFoundRunErrorObject",
    "SkillParams",
    "SkillSource",
    "SkillSourceType",
    "SkillVersion",
    "SkillVersionsPage",
    "SkillsPage",
    "SlackChannelCreateParams",
    "SlackChannelUpdateParams",
    "SlackWorkspaceUpdateParams",
    "SpanModelRequestEndEvent",
    "SpanModelRequestStartEvent",
    "SpanModelUsage",
    "SpanOutcomeEvaluationEndEvent",
    "SpanOutcomeEvaluationOngoingEvent",
    "SpanOutcomeEvaluationStartEvent",
    "SpendLimit",
    "SpendLimitActor",
    "SpendLimitDeleteResponse",
    "SpendLimitIncreaseRequest",
    "SpendLimitIncreaseRequestsPage",
    "SpendLimitOrganizationScope",
    "SpendLimitOrganizationScopeParam",
    "SpendLimitOrganizationServiceScope",
    "SpendLimitRBACGroupScope",
    "SpendLimitScope",
    "SpendLimitScopedAPIKeyActor",
    "SpendLimitSeatTierScope",
    "SpendLimitSetParams",
    "SpendLimitSetScope",
    "SpendLimitUsageTierScope",
    "SpendLimitUserActor",
    "SpendLimitUserScope",
    "SpendLimitUserScopeParam",
    "SpendLimitWorkspaceScope",
    "SpendLimitWorkspaceScopeParam",
    "SpendLimitsPage",
    "SpendSummariesPage",
    "SpendSummary",
    "StartEvent",
    "StartEventPreview",
    "StaticBearerAuthResponse",
    "StaticBearerCreateParams",
    "StaticBearerUpdateParams",
    "StopReason",
    "StreamErrorEvent",
    "StreamSessionEvent",
    "SystemContentBlockParam",
    "SystemMessageEvent",
    "SystemMessageEventParams",
    "SystemMessageOutputConfigParam",
    "SystemMessageParam",
    "TelemetryDestination",
    "TelemetryDestinationCreateParams",
    "TelemetryDestinationDeliveryHealth",
    "TelemetryDestinationDisabledReason",
    "TelemetryDestinationDisabledReasonCaller",
    "TelemetryDestinationDisabledReasonInvalidAddress",
    "TelemetryDestinationDisabledReasonRedirect",
    "TelemetryDestinationDisabledReasonSustainedFailure",
    "TelemetryDestinationState",
    "TelemetryDestinationStateDisabled",
    "TelemetryDestinationStateDisabledParams",
    "TelemetryDestinationStateEnabled",
    "TelemetryDestinationStateEnabledParams",
    "TelemetryDestinationStateParams",
    "TelemetryDestinationTestFailure",
    "TelemetryDestinationTestResponse",
    "TelemetryDestinationTestResult",
    "TelemetryDestinationTestSuccess",
    "TelemetryDestinationTraces",
    "TelemetryDestinationTracesParams",
    "TelemetryDestinationUpdateParams",
    "TelemetryDestinationWorkspace",
    "TelemetryDestinationWorkspaces",
    "TelemetryDestinationWorkspacesAll",
    "TelemetryDestinationWorkspacesAllParams",
    "TelemetryDestinationWorkspacesExclude",
    "TelemetryDestinationWorkspacesExcludeParams",
    "TelemetryDestinationWorkspacesInclude",
    "TelemetryDestinationWorkspacesIncludeParams",
    "TelemetryDestinationWorkspacesPage",
    "TelemetryDestinationWorkspacesParams",
    "TelemetryDestinationsPage",
    "TextBlock",
    "TextBlockParam",
    "TextCitation",
    "TextCitationParam",
    "TextDelta",
    "TextEditorCodeExecutionCreateResultBlock",
    "TextEditorCodeExecutionCreateResultBlockParam",
    "TextEditorCodeExecutionStrReplaceResultBlock",
    "TextEditorCodeExecutionStrReplaceResultBlockParam",
    "TextEditorCodeExecutionToolResultBlock",
    "TextEditorCodeExecutionToolResultBlockContent",
    "TextEditorCodeExecutionToolResultBlockParam",
    "TextEditorCodeExecutionToolResultBlockParamContent",
    "TextEditorCodeExecutionToolResultErrorCode",
    "TextEditorCodeExecutionToolResultErrorCodeParam",
    "TextEditorCodeExecutionToolResultErrorObject",
    "TextEditorCodeExecutionToolResultErrorParam",
    "TextEditorCodeExecutionViewResultBlock",
    "TextEditorCodeExecutionViewResultBlockParam",
    "TextRubric",
    "TextRubricParams",
    "ThinkingBlock",
    "ThinkingBlockBindingParam",
    "ThinkingBlockParam",
    "ThinkingCapability",
    "ThinkingConfigAdaptiveParam",
    "ThinkingConfigBetweenToolsParam",
    "ThinkingConfigDisabledParam",
    "ThinkingConfigEnabledParam",
    "ThinkingConfigParam",
    "ThinkingDelta",
    "ThinkingDroppedInputTransformation",
    "ThinkingMismatchAllowedInputTransformation",
    "ThinkingMismatchReason",
    "ThinkingTurnsParam",
    "ThinkingTypes",
    "ThreadAgent",
    "ThreadContinueParams",
    "ThreadCreateParams",
    "ThreadLimitWorkflowRunErrorObject",
    "TimeoutWorkflowRunErrorObject",
    "TokenCreateParams",
    "TokenCreateResponse",
    "TokenEndpointAuthBasicParam",
    "TokenEndpointAuthBasicResponse",
    "TokenEndpointAuthBasicUpdateParam",
    "TokenEndpointAuthNoneParam",
    "TokenEndpointAuthNoneResponse",
    "TokenEndpointAuthParams",
    "TokenEndpointAuthPostParam",
    "TokenEndpointAuthPostResponse",
    "TokenEndpointAuthPostUpdateParam",
    "TokenEndpointAuthResponse",
    "TokenEndpointAuthUpdateParams",
    "TokenTaskBudgetParam",
    "ToolAddition",
    "ToolAdditionParam",
    "ToolBash20241022Param",
    "ToolBash20250124Param",
    "ToolChangeMCPToolReferenceParam",
    "ToolChangeMCPToolsetReferenceParam",
    "ToolChangeToolDefinition",
    "ToolChangeToolDefinitionParam",
    "ToolChangeToolReferenceParam",
    "ToolChoiceAnyParam",
    "ToolChoiceAutoParam",
    "ToolChoiceNoneParam",
    "ToolChoiceParam",
    "ToolChoiceToolParam",
    "ToolComputerUse20241022Param",
    "ToolComputerUse20250124Param",
    "ToolComputerUse20251124Param",
    "ToolInputSchema",
    "ToolParam",
    "ToolReferenceBlock",
    "ToolReferenceBlockParam",
    "ToolRemoval",
    "ToolRemovalParam",
    "ToolResultBlockParam",
    "ToolResultBlockParamContent",
    "ToolSearchToolBm25_20251119Param",
    "ToolSearchToolRegex20251119Param",
    "ToolSearchToolResultBlock",
    "ToolSearchToolResultBlockContent",
    "ToolSearchToolResultBlockParam",
    "ToolSearchToolResultBlockParamContent",
    "ToolSearchToolResultErrorCode",
    "ToolSearchToolResultErrorCodeParam",
    "ToolSearchToolResultErrorObject",
    "ToolSearchToolResultErrorParam",
    "ToolSearchToolSearchResultBlock",
    "ToolSearchToolSearchResultBlockParam",
    "ToolTextEditor20241022Param",
    "ToolTextEditor20250124Param",
    "ToolTextEditor20250429Param",
    "ToolTextEditor20250728Param",
    "ToolUnionParam",
    "ToolUseBlock",
    "ToolUseBlockParam",
    "ToolUseLimitReachedErrorObject",
    "ToolUsesKeepParam",
    "ToolUsesTriggerParam",
    "ToolsetMemberConfigParam",
    "TriggerContext",
    "Tunnel",
    "TunnelCertificate",
    "TunnelCertificatesPage",
    "TunnelCreateParams",
    "TunnelRotateTokenParams",
    "TunnelToken",
    "TunnelsPage",
    "URLImageSourceParam",
    "URLMCPServerParams",
    "URLPDFSourceParam",
    "UnknownDeploymentPausedReasonErrorObject",
    "UnknownErrorObject",
    "UnknownRunErrorObject",
    "UnknownWorkflowRunErrorObject",
    "UnrestrictedCredentialNetworkingParams",
    "UnrestrictedCredentialNetworkingResponse",
    "UnrestrictedNetwork",
    "UnrestrictedNetworkParam",
    "UpdateUserProfileParams",
    "Usage",
    "UserActor",
    "UserCustomToolResultEvent",
    "UserCustomToolResultEventParams",
    "UserDefineOutcomeEvent",
    "UserDefineOutcomeEventParams",
    "UserInterruptEvent",
    "UserInterruptEventParams",
    "UserLocationParam",
    "UserMessageEvent",
    "UserMessageEventParams",
    "UserMessageParam",
    "UserProfile",
    "UserProfileActionURL",
    "UserProfileCyberProgram",
    "UserProfileCyberRequirements",
    "UserProfileCyberTier",
    "UserProfileEfsFeature",
    "UserProfileEfsProgram",
    "UserProfileEnforcementAction",
    "UserProfileEnforcementActionBan",
    "UserProfileEnforcementActionRestriction",
    "UserProfileEnrollEndUserActionParam",
    "UserProfileEnrollmentURL",
    "UserProfileExternalUserDetails",
    "UserProfileExternalUserDetailsParams",
    "UserProfilePrograms",
    "UserProfilesPage",
    "UserRemoveResponse",
    "UserToolConfirmationEvent",
    "UserToolConfirmationEventParams",
    "UserToolResultEvent",
    "UserToolResultEventParams",
    "UserUpdateParams",
    "Vault",
    "VaultArchivedDeploymentPausedReasonErrorObject",
    "VaultArchivedRunErrorObject",
    "VaultCreateParams",
    "VaultNotFoundDeploymentPausedReasonErrorObject",
    "VaultNotFoundRunErrorObject",
    "VaultUpdateParams",
    "VaultsPage",
    "VersionCreateParams",
    "WebFetchBlock",
    "WebFetchBlockParam",
    "WebFetchTool20250910Param",
    "WebFetchTool20260209Param",
    "WebFetchTool20260309Param",
    "WebFetchTool20260318Param",
    "WebFetchToolConfig",
    "WebFetchToolConfigParams",
    "WebFetchToolResultBlock",
    "WebFetchToolResultBlockContent",
    "WebFetchToolResultBlockParam",
    "WebFetchToolResultBlockParamContent",
    "WebFetchToolResultErrorBlock",
    "WebFetchToolResultErrorBlockParam",
    "WebFetchToolResultErrorCode",
    "WebFetchToolResultErrorCodeParam",
    "WebFetchURLSourceAllParam",
    "WebFetchURLSourceExceptParam",
    "WebFetchURLSourceNoneParam",
    "WebFetchURLSourceOnlyParam",
    "WebFetchURLSourceToolReferenceParam",
    "WebFetchURLSourceToolResultsParam",
    "WebFetchURLSourceUserInputParam",
    "WebFetchURLSourcesParam",
    "WebSearchResultBlock",
    "WebSearchResultBlockParam",
    "WebSearchTool20250305Param",
    "WebSearchTool20260209Param",
    "WebSearchTool20260318Param",
    "WebSearchToolConfig",
    "WebSearchToolConfigParams",
    "WebSearchToolRequestErrorObjectParam",
    "WebSearchToolResultBlock",
    "WebSearchToolResultBlockContent",
    "WebSearchToolResultBlockParam",
    "WebSearchToolResultBlockParamContentParam",
    "WebSearchToolResultErrorCode",
    "WebSearchToolResultErrorCodeParam",
    "WebSearchToolResultErrorObject",
    "WebhookAgentArchivedEventData",
    "WebhookAgentCreatedEventData",
    "WebhookAgentDeletedEventData",
    "WebhookAgentUpdatedEventData",
    "WebhookCreateParams",
    "WebhookDeploymentArchivedEventData",
    "WebhookDeploymentCreatedEventData",
    "WebhookDeploymentDeletedEventData",
    "WebhookDeploymentPausedEventData",
    "WebhookDeploymentRunFailedEventData",
    "WebhookDeploymentRunStartedEventData",
    "WebhookDeploymentRunSucceededEventData",
    "WebhookDeploymentUnpausedEventData",
    "WebhookDeploymentUpdatedEventData",
    "WebhookEnvironmentArchivedEventData",
    "WebhookEnvironmentCreatedEventData",
    "WebhookEnvironmentDeletedEventData",
    "WebhookEnvironmentUpdatedEventData",
    "WebhookEvent",
    "WebhookEventData",
    "WebhookExternalKeyFailedEventData",
    "WebhookExternalKeyRecoveredEventData",
    "WebhookMemoryStoreArchivedEventData",
    "WebhookMemoryStoreCreatedEventData",
    "WebhookMemoryStoreDeletedEventData",
    "WebhookSessionArchivedEventData",
    "WebhookSessionBudgetReachedEventData",
    "WebhookSessionCreatedEventData",
    "WebhookSessionDeletedEventData",
    "WebhookSessionIdledEventData",
    "WebhookSessionOutcomeEvaluationEndedEventData",
    "WebhookSessionPendingEventData",
    "WebhookSessionRequiresActionEventData",
    "WebhookSessionRunningEventData",
    "WebhookSessionStatusIdledEventData",
    "WebhookSessionStatusRescheduledEventData",
    "WebhookSessionStatusRunStartedEventData",
    "WebhookSessionStatusTerminatedEventData",
    "WebhookSessionThreadCreatedEventData",
    "WebhookSessionThreadIdledEventData",
    "WebhookSessionThreadTerminatedEventData",
    "WebhookSessionUpdatedEventData",
    "WebhookUpdateParams",
    "WebhookUserProfileEnforcementActionOpenedEventData",
    "WebhookUserProfileEnforcementActionResolvedEventData",
    "WebhookUserProfileProgramStatusUpdatedEventData",
    "WebhookVaultArchivedEventData",
    "WebhookVaultCreatedEventData",
    "WebhookVaultCredentialArchivedEventData",
    "WebhookVaultCredentialCreatedEventData",
    "WebhookVaultCredentialDeletedEventData",
    "WebhookVaultCredentialRefreshFailedEventData",
    "WebhookVaultDeletedEventData",
    "WorkLeaseState",
    "WorkStopParams",
    "WorkUpdateParams",
    "WorkflowRunCreatedEvent",
    "WorkflowRunError",
    "WorkflowRunErrorEvent",
    "WorkflowRunPhase",
    "WorkflowRunPhaseEndedEvent",
    "WorkflowRunPhaseStartedEvent",
    "WorkflowRunResult",
    "WorkflowRunResultCompleted",
    "WorkflowRunResultErrorObject",
    "WorkflowRunResultStopped",
    "WorkflowRunStatusEndedEvent",
    "WorkflowRunStatusIdleEvent",
    "WorkflowRunStatusRunningEvent",
    "Workspace",
    "WorkspaceArchivedDeploymentPausedReasonErrorObject",
    "WorkspaceArchivedRunErrorObject",
    "WorkspaceCreateParams",
    "WorkspaceMember",
    "WorkspaceMemberAddParams",
    "WorkspaceMemberRemoveResponse",
    "WorkspaceMemberUpdateParams",
    "WorkspaceMembersPage",
    "WorkspaceRateLimit",
    "WorkspaceRateLimitOrganizationSource",
    "WorkspaceRateLimitUpdateParams",
    "WorkspaceRateLimitUpdateValueParam",
    "WorkspaceRateLimitValue",
    "WorkspaceRateLimitValueSource",
    "WorkspaceRateLimitWorkspaceSource",
    "WorkspaceRateLimitsPage",
    "WorkspaceServiceAccountAddParams",
    "WorkspaceServiceAccountRemoveResponse",
    "WorkspaceServiceAccountUpdateParams",
    "WorkspaceUpdateParams",
    "WorkspacesPage",
    "WriteToolConfig",
    "WriteToolConfigParams",
]
