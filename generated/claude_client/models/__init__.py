"""The types of the API. Each has its own module, loaded when it is first used."""

from typing import TYPE_CHECKING

from .._runtime.models.decode import Candidate as _Candidate
from .._runtime.models.decode import Tagged as _Tagged
from .._runtime.models.lazy import exports

if TYPE_CHECKING:
    from .advisor_message_iteration_usage import AdvisorMessageIterationUsage as AdvisorMessageIterationUsage
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
    from .all_thinking_turns_param import AllThinkingTurnsParam as AllThinkingTurnsParam
    from .allowed_caller import AllowedCaller as AllowedCaller
    from .anthropic_beta import AnthropicBeta as AnthropicBeta
    from .anthropic_version import AnthropicVersion as AnthropicVersion
    from .applied_edit import AppliedEdit as AppliedEdit
    from .assistant_message_param import AssistantMessageParam as AssistantMessageParam
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
    from .batch_create_params import BatchCreateParams as BatchCreateParams
    from .batch_create_params_request import BatchCreateParamsRequest as BatchCreateParamsRequest
    from .billing_policy_param import BillingPolicyParam as BillingPolicyParam
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
    from .compact_20260112_edit_param import Compact20260112EditParam as Compact20260112EditParam
    from .compact_trigger_param import CompactTriggerParam as CompactTriggerParam
    from .compaction_block import CompactionBlock as CompactionBlock
    from .compaction_block_param import CompactionBlockParam as CompactionBlockParam
    from .compaction_capability import CompactionCapability as CompactionCapability
    from .compaction_config_param import CompactionConfigParam as CompactionConfigParam
    from .compaction_content_block_delta import CompactionContentBlockDelta as CompactionContentBlockDelta
    from .compaction_iteration_usage import CompactionIterationUsage as CompactionIterationUsage
    from .compaction_tool_change import CompactionToolChange as CompactionToolChange
    from .compaction_tool_change_param import CompactionToolChangeParam as CompactionToolChangeParam
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
    from .count_tokens_context_management_response import (
        CountTokensContextManagementResponse as CountTokensContextManagementResponse,
    )
    from .credential import Credential as Credential
    from .credential_auth import CredentialAuth as CredentialAuth
    from .credential_auth_params import CredentialAuthParams as CredentialAuthParams
    from .credential_auth_update_params import CredentialAuthUpdateParams as CredentialAuthUpdateParams
    from .credential_create_params import CredentialCreateParams as CredentialCreateParams
    from .credential_networking_params import CredentialNetworkingParams as CredentialNetworkingParams
    from .credential_networking_response import CredentialNetworkingResponse as CredentialNetworkingResponse
    from .credential_update_params import CredentialUpdateParams as CredentialUpdateParams
    from .credential_validation import CredentialValidation as CredentialValidation
    from .credentials_page import CredentialsPage as CredentialsPage
    from .deleted_credential import DeletedCredential as DeletedCredential
    from .deleted_file import DeletedFile as DeletedFile
    from .deleted_message_batch import DeletedMessageBatch as DeletedMessageBatch
    from .deleted_skill import DeletedSkill as DeletedSkill
    from .deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from .deleted_vault import DeletedVault as DeletedVault
    from .diagnostics import Diagnostics as Diagnostics
    from .diagnostics_param import DiagnosticsParam as DiagnosticsParam
    from .direct_caller import DirectCaller as DirectCaller
    from .direct_caller_param import DirectCallerParam as DirectCallerParam
    from .document_block import DocumentBlock as DocumentBlock
    from .document_block_param import DocumentBlockParam as DocumentBlockParam
    from .document_block_param_source import DocumentBlockParamSource as DocumentBlockParamSource
    from .document_block_source import DocumentBlockSource as DocumentBlockSource
    from .effort_capability import EffortCapability as EffortCapability
    from .encrypted_code_execution_result_block import (
        EncryptedCodeExecutionResultBlock as EncryptedCodeExecutionResultBlock,
    )
    from .encrypted_code_execution_result_block_param import (
        EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam,
    )
    from .environment_variable_auth_response import (
        EnvironmentVariableAuthResponse as EnvironmentVariableAuthResponse,
    )
    from .environment_variable_create_params import (
        EnvironmentVariableCreateParams as EnvironmentVariableCreateParams,
    )
    from .environment_variable_update_params import (
        EnvironmentVariableUpdateParams as EnvironmentVariableUpdateParams,
    )
    from .error_code import ErrorCode as ErrorCode
    from .error_details import ErrorDetails as ErrorDetails
    from .error_object import ErrorObject as ErrorObject
    from .error_response import ErrorResponse as ErrorResponse
    from .error_type import ErrorType as ErrorType
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
    from .file_document_source_param import FileDocumentSourceParam as FileDocumentSourceParam
    from .file_image_source_param import FileImageSourceParam as FileImageSourceParam
    from .file_metadata import FileMetadata as FileMetadata
    from .file_scope import FileScope as FileScope
    from .file_upload_params import FileUploadParams as FileUploadParams
    from .files_page import FilesPage as FilesPage
    from .image_block_param import ImageBlockParam as ImageBlockParam
    from .image_block_param_source import ImageBlockParamSource as ImageBlockParamSource
    from .image_dimensions_too_large_error_details import (
        ImageDimensionsTooLargeErrorDetails as ImageDimensionsTooLargeErrorDetails,
    )
    from .image_transformations_param import ImageTransformationsParam as ImageTransformationsParam
    from .injection_location_params import InjectionLocationParams as InjectionLocationParams
    from .injection_location_response import InjectionLocationResponse as InjectionLocationResponse
    from .injection_location_update_params import (
        InjectionLocationUpdateParams as InjectionLocationUpdateParams,
    )
    from .input_json_delta import InputJSONDelta as InputJSONDelta
    from .input_tokens_clear_at_least_param import (
        InputTokensClearAtLeastParam as InputTokensClearAtLeastParam,
    )
    from .input_tokens_trigger_param import InputTokensTriggerParam as InputTokensTriggerParam
    from .input_transformation import InputTransformation as InputTransformation
    from .iteration_usage import IterationUsage as IterationUsage
    from .json_output_format_param import JSONOutputFormatParam as JSONOutputFormatParam
    from .limited_credential_networking_params import (
        LimitedCredentialNetworkingParams as LimitedCredentialNetworkingParams,
    )
    from .limited_credential_networking_response import (
        LimitedCredentialNetworkingResponse as LimitedCredentialNetworkingResponse,
    )
    from .mcp_probe import MCPProbe as MCPProbe
    from .mcp_tool import MCPTool as MCPTool
    from .mcp_tool_config_param import MCPToolConfigParam as MCPToolConfigParam
    from .mcp_tool_default_config_param import MCPToolDefaultConfigParam as MCPToolDefaultConfigParam
    from .mcp_tool_listing_block import MCPToolListingBlock as MCPToolListingBlock
    from .mcp_tool_listing_block_param import MCPToolListingBlockParam as MCPToolListingBlockParam
    from .mcp_tool_param_param import MCPToolParamParam as MCPToolParamParam
    from .mcp_tool_result_block import MCPToolResultBlock as MCPToolResultBlock
    from .mcp_tool_use_block import MCPToolUseBlock as MCPToolUseBlock
    from .mcp_tool_use_block_param import MCPToolUseBlockParam as MCPToolUseBlockParam
    from .mcp_toolset_param import MCPToolsetParam as MCPToolsetParam
    from .mcpo_auth_auth_response import MCPOAuthAuthResponse as MCPOAuthAuthResponse
    from .mcpo_auth_create_params import MCPOAuthCreateParams as MCPOAuthCreateParams
    from .mcpo_auth_refresh_params import MCPOAuthRefreshParams as MCPOAuthRefreshParams
    from .mcpo_auth_refresh_response import MCPOAuthRefreshResponse as MCPOAuthRefreshResponse
    from .mcpo_auth_refresh_update_params import MCPOAuthRefreshUpdateParams as MCPOAuthRefreshUpdateParams
    from .mcpo_auth_update_params import MCPOAuthUpdateParams as MCPOAuthUpdateParams
    from .memory_tool_20250818_param import MemoryTool20250818Param as MemoryTool20250818Param
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
    from .metadata_param import MetadataParam as MetadataParam
    from .model import Model as Model
    from .model_capabilities import ModelCapabilities as ModelCapabilities
    from .model_info import ModelInfo as ModelInfo
    from .model_line import ModelLine as ModelLine
    from .models_page import ModelsPage as ModelsPage
    from .organization_on_hold_error_details import (
        OrganizationOnHoldErrorDetails as OrganizationOnHoldErrorDetails,
    )
    from .output_config_param import OutputConfigParam as OutputConfigParam
    from .output_tokens_details import OutputTokensDetails as OutputTokensDetails
    from .ping_event import PingEvent as PingEvent
    from .plain_text_source import PlainTextSource as PlainTextSource
    from .plain_text_source_param import PlainTextSourceParam as PlainTextSourceParam
    from .raw_content_block_delta import RawContentBlockDelta as RawContentBlockDelta
    from .raw_content_block_delta_event import RawContentBlockDeltaEvent as RawContentBlockDeltaEvent
    from .raw_content_block_start_event import RawContentBlockStartEvent as RawContentBlockStartEvent
    from .raw_content_block_stop_event import RawContentBlockStopEvent as RawContentBlockStopEvent
    from .raw_message_delta_event import RawMessageDeltaEvent as RawMessageDeltaEvent
    from .raw_message_delta_event_delta import RawMessageDeltaEventDelta as RawMessageDeltaEventDelta
    from .raw_message_start_event import RawMessageStartEvent as RawMessageStartEvent
    from .raw_message_stop_event import RawMessageStopEvent as RawMessageStopEvent
    from .raw_message_stream_event import RawMessageStreamEvent as RawMessageStreamEvent
    from .redacted_thinking_block import RedactedThinkingBlock as RedactedThinkingBlock
    from .redacted_thinking_block_param import RedactedThinkingBlockParam as RedactedThinkingBlockParam
    from .refresh_http_response import RefreshHTTPResponse as RefreshHTTPResponse
    from .refresh_object import RefreshObject as RefreshObject
    from .refusal_stop_details import RefusalStopDetails as RefusalStopDetails
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
    from .search_result_block_param import SearchResultBlockParam as SearchResultBlockParam
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
    from .signature_delta import SignatureDelta as SignatureDelta
    from .skill import Skill as Skill
    from .skill_create_params import SkillCreateParams as SkillCreateParams
    from .skill_params import SkillParams as SkillParams
    from .skill_source import SkillSource as SkillSource
    from .skill_source_type import SkillSourceType as SkillSourceType
    from .skill_version import SkillVersion as SkillVersion
    from .skill_versions_page import SkillVersionsPage as SkillVersionsPage
    from .skills_page import SkillsPage as SkillsPage
    from .static_bearer_auth_response import StaticBearerAuthResponse as StaticBearerAuthResponse
    from .static_bearer_create_params import StaticBearerCreateParams as StaticBearerCreateParams
    from .static_bearer_update_params import StaticBearerUpdateParams as StaticBearerUpdateParams
    from .stop_reason import StopReason as StopReason
    from .stream_error_event import StreamErrorEvent as StreamErrorEvent
    from .system_content_block_param import SystemContentBlockParam as SystemContentBlockParam
    from .system_message_output_config_param import (
        SystemMessageOutputConfigParam as SystemMessageOutputConfigParam,
    )
    from .system_message_param import SystemMessageParam as SystemMessageParam
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
    from .thread_continue_params import ThreadContinueParams as ThreadContinueParams
    from .thread_create_params import ThreadCreateParams as ThreadCreateParams
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
    from .tool_uses_keep_param import ToolUsesKeepParam as ToolUsesKeepParam
    from .tool_uses_trigger_param import ToolUsesTriggerParam as ToolUsesTriggerParam
    from .toolset_member_config_param import ToolsetMemberConfigParam as ToolsetMemberConfigParam
    from .unrestricted_credential_networking_params import (
        UnrestrictedCredentialNetworkingParams as UnrestrictedCredentialNetworkingParams,
    )
    from .unrestricted_credential_networking_response import (
        UnrestrictedCredentialNetworkingResponse as UnrestrictedCredentialNetworkingResponse,
    )
    from .url_image_source_param import URLImageSourceParam as URLImageSourceParam
    from .urlpdf_source_param import URLPDFSourceParam as URLPDFSourceParam
    from .usage import Usage as Usage
    from .user_location_param import UserLocationParam as UserLocationParam
    from .user_message_param import UserMessageParam as UserMessageParam
    from .vault import Vault as Vault
    from .vault_create_params import VaultCreateParams as VaultCreateParams
    from .vault_update_params import VaultUpdateParams as VaultUpdateParams
    from .vaults_page import VaultsPage as VaultsPage
    from .version_create_params import VersionCreateParams as VersionCreateParams
    from .web_fetch_block import WebFetchBlock as WebFetchBlock
    from .web_fetch_block_param import WebFetchBlockParam as WebFetchBlockParam
    from .web_fetch_tool_20250910_param import WebFetchTool20250910Param as WebFetchTool20250910Param
    from .web_fetch_tool_20260209_param import WebFetchTool20260209Param as WebFetchTool20260209Param
    from .web_fetch_tool_20260309_param import WebFetchTool20260309Param as WebFetchTool20260309Param
    from .web_fetch_tool_20260318_param import WebFetchTool20260318Param as WebFetchTool20260318Param
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

MODULES = {
    "AdvisorMessageIterationUsage": ".advisor_message_iteration_usage",
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
    "AllThinkingTurnsParam": ".all_thinking_turns_param",
    "AllowedCaller": ".allowed_caller",
    "AnthropicBeta": ".anthropic_beta",
    "AnthropicVersion": ".anthropic_version",
    "AppliedEdit": ".applied_edit",
    "AssistantMessageParam": ".assistant_message_param",
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
    "BatchCreateParams": ".batch_create_params",
    "BatchCreateParamsRequest": ".batch_create_params_request",
    "BillingPolicyParam": ".billing_policy_param",
    "BrowserStateBlockParam": ".browser_state_block_param",
    "BrowserStateChangeDownloadCompletedParam": ".browser_state_change_download_completed_param",
    "BrowserStateChangeDownloadFailedParam": ".browser_state_change_download_failed_param",
    "BrowserStateChangeDownloadStartedParam": ".browser_state_change_download_started_param",
    "BrowserStateChangeParam": ".browser_state_change_param",
    "BrowserStateChangeTabOpenedParam": ".browser_state_change_tab_opened_param",
    "BrowserStateTabEntryParam": ".browser_state_tab_entry_param",
    "BrowserToolset20260801Param": ".browser_toolset_20260801_param",
    "BrowserToolsetConfigsParam": ".browser_toolset_configs_param",
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
    "ClearThinking20251015EditParam": ".clear_thinking_20251015_edit_param",
    "ClearThinking20251015EditParamKeep": ".clear_thinking_20251015_edit_param_keep",
    "ClearThinking20251015EditResponse": ".clear_thinking_20251015_edit_response",
    "ClearToolUses20250919EditParam": ".clear_tool_uses_20250919_edit_param",
    "ClearToolUses20250919EditParamTrigger": ".clear_tool_uses_20250919_edit_param_trigger",
    "ClearToolUses20250919EditResponse": ".clear_tool_uses_20250919_edit_response",
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
    "Compact20260112EditParam": ".compact_20260112_edit_param",
    "CompactTriggerParam": ".compact_trigger_param",
    "CompactionBlock": ".compaction_block",
    "CompactionBlockParam": ".compaction_block_param",
    "CompactionCapability": ".compaction_capability",
    "CompactionConfigParam": ".compaction_config_param",
    "CompactionContentBlockDelta": ".compaction_content_block_delta",
    "CompactionIterationUsage": ".compaction_iteration_usage",
    "CompactionToolChange": ".compaction_tool_change",
    "CompactionToolChangeParam": ".compaction_tool_change_param",
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
    "CountTokensContextManagementResponse": ".count_tokens_context_management_response",
    "Credential": ".credential",
    "CredentialAuth": ".credential_auth",
    "CredentialAuthParams": ".credential_auth_params",
    "CredentialAuthUpdateParams": ".credential_auth_update_params",
    "CredentialCreateParams": ".credential_create_params",
    "CredentialNetworkingParams": ".credential_networking_params",
    "CredentialNetworkingResponse": ".credential_networking_response",
    "CredentialUpdateParams": ".credential_update_params",
    "CredentialValidation": ".credential_validation",
    "CredentialsPage": ".credentials_page",
    "DeletedCredential": ".deleted_credential",
    "DeletedFile": ".deleted_file",
    "DeletedMessageBatch": ".deleted_message_batch",
    "DeletedSkill": ".deleted_skill",
    "DeletedSkillVersion": ".deleted_skill_version",
    "DeletedVault": ".deleted_vault",
    "Diagnostics": ".diagnostics",
    "DiagnosticsParam": ".diagnostics_param",
    "DirectCaller": ".direct_caller",
    "DirectCallerParam": ".direct_caller_param",
    "DocumentBlock": ".document_block",
    "DocumentBlockParam": ".document_block_param",
    "DocumentBlockParamSource": ".document_block_param_source",
    "DocumentBlockSource": ".document_block_source",
    "EffortCapability": ".effort_capability",
    "EncryptedCodeExecutionResultBlock": ".encrypted_code_execution_result_block",
    "EncryptedCodeExecutionResultBlockParam": ".encrypted_code_execution_result_block_param",
    "EnvironmentVariableAuthResponse": ".environment_variable_auth_response",
    "EnvironmentVariableCreateParams": ".environment_variable_create_params",
    "EnvironmentVariableUpdateParams": ".environment_variable_update_params",
    "ErrorCode": ".error_code",
    "ErrorDetails": ".error_details",
    "ErrorObject": ".error_object",
    "ErrorResponse": ".error_response",
    "ErrorType": ".error_type",
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
    "FileDocumentSourceParam": ".file_document_source_param",
    "FileImageSourceParam": ".file_image_source_param",
    "FileMetadata": ".file_metadata",
    "FileScope": ".file_scope",
    "FileUploadParams": ".file_upload_params",
    "FilesPage": ".files_page",
    "ImageBlockParam": ".image_block_param",
    "ImageBlockParamSource": ".image_block_param_source",
    "ImageDimensionsTooLargeErrorDetails": ".image_dimensions_too_large_error_details",
    "ImageTransformationsParam": ".image_transformations_param",
    "InjectionLocationParams": ".injection_location_params",
    "InjectionLocationResponse": ".injection_location_response",
    "InjectionLocationUpdateParams": ".injection_location_update_params",
    "InputJSONDelta": ".input_json_delta",
    "InputTokensClearAtLeastParam": ".input_tokens_clear_at_least_param",
    "InputTokensTriggerParam": ".input_tokens_trigger_param",
    "InputTransformation": ".input_transformation",
    "IterationUsage": ".iteration_usage",
    "JSONOutputFormatParam": ".json_output_format_param",
    "LimitedCredentialNetworkingParams": ".limited_credential_networking_params",
    "LimitedCredentialNetworkingResponse": ".limited_credential_networking_response",
    "MCPOAuthAuthResponse": ".mcpo_auth_auth_response",
    "MCPOAuthCreateParams": ".mcpo_auth_create_params",
    "MCPOAuthRefreshParams": ".mcpo_auth_refresh_params",
    "MCPOAuthRefreshResponse": ".mcpo_auth_refresh_response",
    "MCPOAuthRefreshUpdateParams": ".mcpo_auth_refresh_update_params",
    "MCPOAuthUpdateParams": ".mcpo_auth_update_params",
    "MCPProbe": ".mcp_probe",
    "MCPTool": ".mcp_tool",
    "MCPToolConfigParam": ".mcp_tool_config_param",
    "MCPToolDefaultConfigParam": ".mcp_tool_default_config_param",
    "MCPToolListingBlock": ".mcp_tool_listing_block",
    "MCPToolListingBlockParam": ".mcp_tool_listing_block_param",
    "MCPToolParamParam": ".mcp_tool_param_param",
    "MCPToolResultBlock": ".mcp_tool_result_block",
    "MCPToolUseBlock": ".mcp_tool_use_block",
    "MCPToolUseBlockParam": ".mcp_tool_use_block_param",
    "MCPToolsetParam": ".mcp_toolset_param",
    "MemoryTool20250818Param": ".memory_tool_20250818_param",
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
    "MetadataParam": ".metadata_param",
    "Model": ".model",
    "ModelCapabilities": ".model_capabilities",
    "ModelInfo": ".model_info",
    "ModelLine": ".model_line",
    "ModelsPage": ".models_page",
    "OrganizationOnHoldErrorDetails": ".organization_on_hold_error_details",
    "OutputConfigParam": ".output_config_param",
    "OutputTokensDetails": ".output_tokens_details",
    "PingEvent": ".ping_event",
    "PlainTextSource": ".plain_text_source",
    "PlainTextSourceParam": ".plain_text_source_param",
    "RawContentBlockDelta": ".raw_content_block_delta",
    "RawContentBlockDeltaEvent": ".raw_content_block_delta_event",
    "RawContentBlockStartEvent": ".raw_content_block_start_event",
    "RawContentBlockStopEvent": ".raw_content_block_stop_event",
    "RawMessageDeltaEvent": ".raw_message_delta_event",
    "RawMessageDeltaEventDelta": ".raw_message_delta_event_delta",
    "RawMessageStartEvent": ".raw_message_start_event",
    "RawMessageStopEvent": ".raw_message_stop_event",
    "RawMessageStreamEvent": ".raw_message_stream_event",
    "RedactedThinkingBlock": ".redacted_thinking_block",
    "RedactedThinkingBlockParam": ".redacted_thinking_block_param",
    "RefreshHTTPResponse": ".refresh_http_response",
    "RefreshObject": ".refresh_object",
    "RefusalStopDetails": ".refusal_stop_details",
    "RequestMCPServerToolConfigurationParam": ".request_mcp_server_tool_configuration_param",
    "RequestMCPServerURLDefinitionParam": ".request_mcp_server_url_definition_param",
    "RequestMCPToolResultBlockParam": ".request_mcp_tool_result_block_param",
    "RequestToolAdditionBlockParam": ".request_tool_addition_block_param",
    "RequestToolRemovalBlockParam": ".request_tool_removal_block_param",
    "ResponseToolAdditionBlock": ".response_tool_addition_block",
    "ResponseToolChangeMCPToolReference": ".response_tool_change_mcp_tool_reference",
    "ResponseToolChangeMCPToolsetReference": ".response_tool_change_mcp_toolset_reference",
    "ResponseToolChangeToolReference": ".response_tool_change_tool_reference",
    "ResponseToolRemovalBlock": ".response_tool_removal_block",
    "SearchResultBlockParam": ".search_result_block_param",
    "ServerToolCaller": ".server_tool_caller",
    "ServerToolCaller20260120": ".server_tool_caller_20260120",
    "ServerToolCaller20260120Param": ".server_tool_caller_20260120_param",
    "ServerToolCallerParam": ".server_tool_caller_param",
    "ServerToolUsage": ".server_tool_usage",
    "ServerToolUseBlock": ".server_tool_use_block",
    "ServerToolUseBlockParam": ".server_tool_use_block_param",
    "ServerToolsCapability": ".server_tools_capability",
    "SignatureDelta": ".signature_delta",
    "Skill": ".skill",
    "SkillCreateParams": ".skill_create_params",
    "SkillParams": ".skill_params",
    "SkillSource": ".skill_source",
    "SkillSourceType": ".skill_source_type",
    "SkillVersion": ".skill_version",
    "SkillVersionsPage": ".skill_versions_page",
    "SkillsPage": ".skills_page",
    "StaticBearerAuthResponse": ".static_bearer_auth_response",
    "StaticBearerCreateParams": ".static_bearer_create_params",
    "StaticBearerUpdateParams": ".static_bearer_update_params",
    "StopReason": ".stop_reason",
    "StreamErrorEvent": ".stream_error_event",
    "SystemContentBlockParam": ".system_content_block_param",
    "SystemMessageOutputConfigParam": ".system_message_output_config_param",
    "SystemMessageParam": ".system_message_param",
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
    "ThreadContinueParams": ".thread_continue_params",
    "ThreadCreateParams": ".thread_create_params",
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
    "ToolUsesKeepParam": ".tool_uses_keep_param",
    "ToolUsesTriggerParam": ".tool_uses_trigger_param",
    "ToolsetMemberConfigParam": ".toolset_member_config_param",
    "URLImageSourceParam": ".url_image_source_param",
    "URLPDFSourceParam": ".urlpdf_source_param",
    "UnrestrictedCredentialNetworkingParams": ".unrestricted_credential_networking_params",
    "UnrestrictedCredentialNetworkingResponse": ".unrestricted_credential_networking_response",
    "Usage": ".usage",
    "UserLocationParam": ".user_location_param",
    "UserMessageParam": ".user_message_param",
    "Vault": ".vault",
    "VaultCreateParams": ".vault_create_params",
    "VaultUpdateParams": ".vault_update_params",
    "VaultsPage": ".vaults_page",
    "VersionCreateParams": ".version_create_params",
    "WebFetchBlock": ".web_fetch_block",
    "WebFetchBlockParam": ".web_fetch_block_param",
    "WebFetchTool20250910Param": ".web_fetch_tool_20250910_param",
    "WebFetchTool20260209Param": ".web_fetch_tool_20260209_param",
    "WebFetchTool20260309Param": ".web_fetch_tool_20260309_param",
    "WebFetchTool20260318Param": ".web_fetch_tool_20260318_param",
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
    "WebSearchToolRequestErrorObjectParam": ".web_search_tool_request_error_object_param",
    "WebSearchToolResultBlock": ".web_search_tool_result_block",
    "WebSearchToolResultBlockContent": ".web_search_tool_result_block_content",
    "WebSearchToolResultBlockParam": ".web_search_tool_result_block_param",
    "WebSearchToolResultBlockParamContentParam": ".web_search_tool_result_block_param_content_param",
    "WebSearchToolResultErrorCode": ".web_search_tool_result_error_code",
    "WebSearchToolResultErrorCodeParam": ".web_search_tool_result_error_code_param",
    "WebSearchToolResultErrorObject": ".web_search_tool_result_error_object",
}

#: For each union how its members are told apart, its candidates in order, or what it is another name for. Members
#: are texts, so that their modules need not be loaded. Type checkers read the modules of the unions instead.
UNIONS: dict[str, str | _Tagged | tuple[_Candidate, ...]] = {
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
    "ErrorDetails": _Tagged(
        "error_code",
        {
            "image_dimensions_too_large": "ImageDimensionsTooLargeErrorDetails",
            "organization_on_hold": "OrganizationOnHoldErrorDetails",
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
    "ImageBlockParamSource": _Tagged(
        "type",
        {
            "base64": "Base64ImageSourceParam",
            "url": "URLImageSourceParam",
            "file": "FileImageSourceParam",
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
    "SystemContentBlockParam": _Tagged(
        "type",
        {
            "text": "TextBlockParam",
            "tool_addition": "RequestToolAdditionBlockParam",
            "tool_removal": "RequestToolRemovalBlockParam",
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
}

if not TYPE_CHECKING:
    __getattr__ = exports(__name__, MODULES)


def __dir__() -> list[str]:
    return [*globals(), *MODULES]


__all__ = [
    "AdvisorMessageIterationUsage",
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
    "AllThinkingTurnsParam",
    "AllowedCaller",
    "AnthropicBeta",
    "AnthropicVersion",
    "AppliedEdit",
    "AssistantMessageParam",
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
    "BatchCreateParams",
    "BatchCreateParamsRequest",
    "BillingPolicyParam",
    "BrowserStateBlockParam",
    "BrowserStateChangeDownloadCompletedParam",
    "BrowserStateChangeDownloadFailedParam",
    "BrowserStateChangeDownloadStartedParam",
    "BrowserStateChangeParam",
    "BrowserStateChangeTabOpenedParam",
    "BrowserStateTabEntryParam",
    "BrowserToolset20260801Param",
    "BrowserToolsetConfigsParam",
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
    "ClearThinking20251015EditParam",
    "ClearThinking20251015EditParamKeep",
    "ClearThinking20251015EditResponse",
    "ClearToolUses20250919EditParam",
    "ClearToolUses20250919EditParamTrigger",
    "ClearToolUses20250919EditResponse",
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
    "Compact20260112EditParam",
    "CompactTriggerParam",
    "CompactionBlock",
    "CompactionBlockParam",
    "CompactionCapability",
    "CompactionConfigParam",
    "CompactionContentBlockDelta",
    "CompactionIterationUsage",
    "CompactionToolChange",
    "CompactionToolChangeParam",
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
    "CountTokensContextManagementResponse",
    "Credential",
    "CredentialAuth",
    "CredentialAuthParams",
    "CredentialAuthUpdateParams",
    "CredentialCreateParams",
    "CredentialNetworkingParams",
    "CredentialNetworkingResponse",
    "CredentialUpdateParams",
    "CredentialValidation",
    "CredentialsPage",
    "DeletedCredential",
    "DeletedFile",
    "DeletedMessageBatch",
    "DeletedSkill",
    "DeletedSkillVersion",
    "DeletedVault",
    "Diagnostics",
    "DiagnosticsParam",
    "DirectCaller",
    "DirectCallerParam",
    "DocumentBlock",
    "DocumentBlockParam",
    "DocumentBlockParamSource",
    "DocumentBlockSource",
    "EffortCapability",
    "EncryptedCodeExecutionResultBlock",
    "EncryptedCodeExecutionResultBlockParam",
    "EnvironmentVariableAuthResponse",
    "EnvironmentVariableCreateParams",
    "EnvironmentVariableUpdateParams",
    "ErrorCode",
    "ErrorDetails",
    "ErrorObject",
    "ErrorResponse",
    "ErrorType",
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
    "FileDocumentSourceParam",
    "FileImageSourceParam",
    "FileMetadata",
    "FileScope",
    "FileUploadParams",
    "FilesPage",
    "ImageBlockParam",
    "ImageBlockParamSource",
    "ImageDimensionsTooLargeErrorDetails",
    "ImageTransformationsParam",
    "InjectionLocationParams",
    "InjectionLocationResponse",
    "InjectionLocationUpdateParams",
    "InputJSONDelta",
    "InputTokensClearAtLeastParam",
    "InputTokensTriggerParam",
    "InputTransformation",
    "IterationUsage",
    "JSONOutputFormatParam",
    "LimitedCredentialNetworkingParams",
    "LimitedCredentialNetworkingResponse",
    "MCPOAuthAuthResponse",
    "MCPOAuthCreateParams",
    "MCPOAuthRefreshParams",
    "MCPOAuthRefreshResponse",
    "MCPOAuthRefreshUpdateParams",
    "MCPOAuthUpdateParams",
    "MCPProbe",
    "MCPTool",
    "MCPToolConfigParam",
    "MCPToolDefaultConfigParam",
    "MCPToolListingBlock",
    "MCPToolListingBlockParam",
    "MCPToolParamParam",
    "MCPToolResultBlock",
    "MCPToolUseBlock",
    "MCPToolUseBlockParam",
    "MCPToolsetParam",
    "MemoryTool20250818Param",
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
    "MetadataParam",
    "Model",
    "ModelCapabilities",
    "ModelInfo",
    "ModelLine",
    "ModelsPage",
    "OrganizationOnHoldErrorDetails",
    "OutputConfigParam",
    "OutputTokensDetails",
    "PingEvent",
    "PlainTextSource",
    "PlainTextSourceParam",
    "RawContentBlockDelta",
    "RawContentBlockDeltaEvent",
    "RawContentBlockStartEvent",
    "RawContentBlockStopEvent",
    "RawMessageDeltaEvent",
    "RawMessageDeltaEventDelta",
    "RawMessageStartEvent",
    "RawMessageStopEvent",
    "RawMessageStreamEvent",
    "RedactedThinkingBlock",
    "RedactedThinkingBlockParam",
    "RefreshHTTPResponse",
    "RefreshObject",
    "RefusalStopDetails",
    "RequestMCPServerToolConfigurationParam",
    "RequestMCPServerURLDefinitionParam",
    "RequestMCPToolResultBlockParam",
    "RequestToolAdditionBlockParam",
    "RequestToolRemovalBlockParam",
    "ResponseToolAdditionBlock",
    "ResponseToolChangeMCPToolReference",
    "ResponseToolChangeMCPToolsetReference",
    "ResponseToolChangeToolReference",
    "ResponseToolRemovalBlock",
    "SearchResultBlockParam",
    "ServerToolCaller",
    "ServerToolCaller20260120",
    "ServerToolCaller20260120Param",
    "ServerToolCallerParam",
    "ServerToolUsage",
    "ServerToolUseBlock",
    "ServerToolUseBlockParam",
    "ServerToolsCapability",
    "SignatureDelta",
    "Skill",
    "SkillCreateParams",
    "SkillParams",
    "SkillSource",
    "SkillSourceType",
    "SkillVersion",
    "SkillVersionsPage",
    "SkillsPage",
    "StaticBearerAuthResponse",
    "StaticBearerCreateParams",
    "StaticBearerUpdateParams",
    "StopReason",
    "StreamErrorEvent",
    "SystemContentBlockParam",
    "SystemMessageOutputConfigParam",
    "SystemMessageParam",
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
    "ThreadContinueParams",
    "ThreadCreateParams",
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
    "ToolUsesKeepParam",
    "ToolUsesTriggerParam",
    "ToolsetMemberConfigParam",
    "URLImageSourceParam",
    "URLPDFSourceParam",
    "UnrestrictedCredentialNetworkingParams",
    "UnrestrictedCredentialNetworkingResponse",
    "Usage",
    "UserLocationParam",
    "UserMessageParam",
    "Vault",
    "VaultCreateParams",
    "VaultUpdateParams",
    "VaultsPage",
    "VersionCreateParams",
    "WebFetchBlock",
    "WebFetchBlockParam",
    "WebFetchTool20250910Param",
    "WebFetchTool20260209Param",
    "WebFetchTool20260309Param",
    "WebFetchTool20260318Param",
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
    "WebSearchToolRequestErrorObjectParam",
    "WebSearchToolResultBlock",
    "WebSearchToolResultBlockContent",
    "WebSearchToolResultBlockParam",
    "WebSearchToolResultBlockParamContentParam",
    "WebSearchToolResultErrorCode",
    "WebSearchToolResultErrorCodeParam",
    "WebSearchToolResultErrorObject",
]
