"""The types of the API. Each is in a module of its own, loaded when it is first used."""

from typing import TYPE_CHECKING

from .._runtime.lazy import exports

if TYPE_CHECKING:
    from .allowed_caller import AllowedCaller as AllowedCaller
    from .anthropic_beta import AnthropicBeta as AnthropicBeta
    from .anthropic_version import AnthropicVersion as AnthropicVersion
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
    from .error_code import ErrorCode as ErrorCode
    from .error_details import ErrorDetails as ErrorDetails
    from .error_object import ErrorObject as ErrorObject
    from .error_response import ErrorResponse as ErrorResponse
    from .error_type import ErrorType as ErrorType
    from .file_document_source_param import FileDocumentSourceParam as FileDocumentSourceParam
    from .file_image_source_param import FileImageSourceParam as FileImageSourceParam
    from .image_block_param import ImageBlockParam as ImageBlockParam
    from .image_block_param_source import ImageBlockParamSource as ImageBlockParamSource
    from .image_dimensions_too_large_error_details import (
        ImageDimensionsTooLargeErrorDetails as ImageDimensionsTooLargeErrorDetails,
    )
    from .image_transformations_param import ImageTransformationsParam as ImageTransformationsParam
    from .input_json_delta import InputJSONDelta as InputJSONDelta
    from .json_output_format_param import JSONOutputFormatParam as JSONOutputFormatParam
    from .memory_tool_20250818_param import MemoryTool20250818Param as MemoryTool20250818Param
    from .message import Message as Message
    from .message_count_tokens_params import MessageCountTokensParams as MessageCountTokensParams
    from .message_create_params import MessageCreateParams as MessageCreateParams
    from .message_delta_usage import MessageDeltaUsage as MessageDeltaUsage
    from .message_param import MessageParam as MessageParam
    from .message_stream_frame import MessageStreamFrame as MessageStreamFrame
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
    from .refusal_stop_details import RefusalStopDetails as RefusalStopDetails
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
    from .skill_params import SkillParams as SkillParams
    from .stop_reason import StopReason as StopReason
    from .stream_error_event import StreamErrorEvent as StreamErrorEvent
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
    from .thinking_types import ThinkingTypes as ThinkingTypes
    from .tool_bash_20250124_param import ToolBash20250124Param as ToolBash20250124Param
    from .tool_choice_any_param import ToolChoiceAnyParam as ToolChoiceAnyParam
    from .tool_choice_auto_param import ToolChoiceAutoParam as ToolChoiceAutoParam
    from .tool_choice_none_param import ToolChoiceNoneParam as ToolChoiceNoneParam
    from .tool_choice_param import ToolChoiceParam as ToolChoiceParam
    from .tool_choice_tool_param import ToolChoiceToolParam as ToolChoiceToolParam
    from .tool_input_schema import ToolInputSchema as ToolInputSchema
    from .tool_param import ToolParam as ToolParam
    from .tool_reference_block import ToolReferenceBlock as ToolReferenceBlock
    from .tool_reference_block_param import ToolReferenceBlockParam as ToolReferenceBlockParam
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
    from .tool_text_editor_20250124_param import ToolTextEditor20250124Param as ToolTextEditor20250124Param
    from .tool_text_editor_20250429_param import ToolTextEditor20250429Param as ToolTextEditor20250429Param
    from .tool_text_editor_20250728_param import ToolTextEditor20250728Param as ToolTextEditor20250728Param
    from .tool_union_param import ToolUnionParam as ToolUnionParam
    from .tool_use_block import ToolUseBlock as ToolUseBlock
    from .tool_use_block_param import ToolUseBlockParam as ToolUseBlockParam
    from .toolset_member_config_param import ToolsetMemberConfigParam as ToolsetMemberConfigParam
    from .url_image_source_param import URLImageSourceParam as URLImageSourceParam
    from .urlpdf_source_param import URLPDFSourceParam as URLPDFSourceParam
    from .usage import Usage as Usage
    from .user_location_param import UserLocationParam as UserLocationParam
    from .user_message_param import UserMessageParam as UserMessageParam
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
    "AllowedCaller": ".allowed_caller",
    "AnthropicBeta": ".anthropic_beta",
    "AnthropicVersion": ".anthropic_version",
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
    "CitationsConfig": ".citations_config",
    "CitationsConfigParam": ".citations_config_param",
    "CitationsDelta": ".citations_delta",
    "CitationSearchResultLocationParam": ".citation_search_result_location_param",
    "CitationsSearchResultLocation": ".citations_search_result_location",
    "CitationsWebSearchResultLocation": ".citations_web_search_result_location",
    "CitationWebSearchResultLocationParam": ".citation_web_search_result_location_param",
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
    "ErrorCode": ".error_code",
    "ErrorDetails": ".error_details",
    "ErrorObject": ".error_object",
    "ErrorResponse": ".error_response",
    "ErrorType": ".error_type",
    "FileDocumentSourceParam": ".file_document_source_param",
    "FileImageSourceParam": ".file_image_source_param",
    "ImageBlockParam": ".image_block_param",
    "ImageBlockParamSource": ".image_block_param_source",
    "ImageDimensionsTooLargeErrorDetails": ".image_dimensions_too_large_error_details",
    "ImageTransformationsParam": ".image_transformations_param",
    "InputJSONDelta": ".input_json_delta",
    "JSONOutputFormatParam": ".json_output_format_param",
    "MemoryTool20250818Param": ".memory_tool_20250818_param",
    "Message": ".message",
    "MessageCountTokensParams": ".message_count_tokens_params",
    "MessageCreateParams": ".message_create_params",
    "MessageDeltaUsage": ".message_delta_usage",
    "MessageParam": ".message_param",
    "MessageStreamFrame": ".message_stream_frame",
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
    "RefusalStopDetails": ".refusal_stop_details",
    "SearchResultBlockParam": ".search_result_block_param",
    "ServerToolCaller": ".server_tool_caller",
    "ServerToolCaller20260120": ".server_tool_caller_20260120",
    "ServerToolCaller20260120Param": ".server_tool_caller_20260120_param",
    "ServerToolCallerParam": ".server_tool_caller_param",
    "ServerToolsCapability": ".server_tools_capability",
    "ServerToolUsage": ".server_tool_usage",
    "ServerToolUseBlock": ".server_tool_use_block",
    "ServerToolUseBlockParam": ".server_tool_use_block_param",
    "SignatureDelta": ".signature_delta",
    "SkillParams": ".skill_params",
    "StopReason": ".stop_reason",
    "StreamErrorEvent": ".stream_error_event",
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
    "ThinkingBlockParam": ".thinking_block_param",
    "ThinkingCapability": ".thinking_capability",
    "ThinkingConfigAdaptiveParam": ".thinking_config_adaptive_param",
    "ThinkingConfigBetweenToolsParam": ".thinking_config_between_tools_param",
    "ThinkingConfigDisabledParam": ".thinking_config_disabled_param",
    "ThinkingConfigEnabledParam": ".thinking_config_enabled_param",
    "ThinkingConfigParam": ".thinking_config_param",
    "ThinkingDelta": ".thinking_delta",
    "ThinkingTypes": ".thinking_types",
    "ToolBash20250124Param": ".tool_bash_20250124_param",
    "ToolChoiceAnyParam": ".tool_choice_any_param",
    "ToolChoiceAutoParam": ".tool_choice_auto_param",
    "ToolChoiceNoneParam": ".tool_choice_none_param",
    "ToolChoiceParam": ".tool_choice_param",
    "ToolChoiceToolParam": ".tool_choice_tool_param",
    "ToolInputSchema": ".tool_input_schema",
    "ToolParam": ".tool_param",
    "ToolReferenceBlock": ".tool_reference_block",
    "ToolReferenceBlockParam": ".tool_reference_block_param",
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
    "ToolsetMemberConfigParam": ".toolset_member_config_param",
    "ToolTextEditor20250124Param": ".tool_text_editor_20250124_param",
    "ToolTextEditor20250429Param": ".tool_text_editor_20250429_param",
    "ToolTextEditor20250728Param": ".tool_text_editor_20250728_param",
    "ToolUnionParam": ".tool_union_param",
    "ToolUseBlock": ".tool_use_block",
    "ToolUseBlockParam": ".tool_use_block_param",
    "URLImageSourceParam": ".url_image_source_param",
    "URLPDFSourceParam": ".urlpdf_source_param",
    "Usage": ".usage",
    "UserLocationParam": ".user_location_param",
    "UserMessageParam": ".user_message_param",
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
    "WebFetchURLSourcesParam": ".web_fetch_url_sources_param",
    "WebFetchURLSourceToolReferenceParam": ".web_fetch_url_source_tool_reference_param",
    "WebFetchURLSourceToolResultsParam": ".web_fetch_url_source_tool_results_param",
    "WebFetchURLSourceUserInputParam": ".web_fetch_url_source_user_input_param",
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

if not TYPE_CHECKING:
    __getattr__ = exports(__name__, MODULES)


def __dir__() -> list[str]:
    return [*globals(), *MODULES]


__all__ = [
    "AllowedCaller",
    "AnthropicBeta",
    "AnthropicVersion",
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
    "CitationsConfig",
    "CitationsConfigParam",
    "CitationsDelta",
    "CitationSearchResultLocationParam",
    "CitationsSearchResultLocation",
    "CitationsWebSearchResultLocation",
    "CitationWebSearchResultLocationParam",
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
    "ErrorCode",
    "ErrorDetails",
    "ErrorObject",
    "ErrorResponse",
    "ErrorType",
    "FileDocumentSourceParam",
    "FileImageSourceParam",
    "ImageBlockParam",
    "ImageBlockParamSource",
    "ImageDimensionsTooLargeErrorDetails",
    "ImageTransformationsParam",
    "InputJSONDelta",
    "JSONOutputFormatParam",
    "MemoryTool20250818Param",
    "Message",
    "MessageCountTokensParams",
    "MessageCreateParams",
    "MessageDeltaUsage",
    "MessageParam",
    "MessageStreamFrame",
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
    "RefusalStopDetails",
    "SearchResultBlockParam",
    "ServerToolCaller",
    "ServerToolCaller20260120",
    "ServerToolCaller20260120Param",
    "ServerToolCallerParam",
    "ServerToolsCapability",
    "ServerToolUsage",
    "ServerToolUseBlock",
    "ServerToolUseBlockParam",
    "SignatureDelta",
    "SkillParams",
    "StopReason",
    "StreamErrorEvent",
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
    "ThinkingBlockParam",
    "ThinkingCapability",
    "ThinkingConfigAdaptiveParam",
    "ThinkingConfigBetweenToolsParam",
    "ThinkingConfigDisabledParam",
    "ThinkingConfigEnabledParam",
    "ThinkingConfigParam",
    "ThinkingDelta",
    "ThinkingTypes",
    "ToolBash20250124Param",
    "ToolChoiceAnyParam",
    "ToolChoiceAutoParam",
    "ToolChoiceNoneParam",
    "ToolChoiceParam",
    "ToolChoiceToolParam",
    "ToolInputSchema",
    "ToolParam",
    "ToolReferenceBlock",
    "ToolReferenceBlockParam",
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
    "ToolsetMemberConfigParam",
    "ToolTextEditor20250124Param",
    "ToolTextEditor20250429Param",
    "ToolTextEditor20250728Param",
    "ToolUnionParam",
    "ToolUseBlock",
    "ToolUseBlockParam",
    "URLImageSourceParam",
    "URLPDFSourceParam",
    "Usage",
    "UserLocationParam",
    "UserMessageParam",
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
    "WebFetchURLSourcesParam",
    "WebFetchURLSourceToolReferenceParam",
    "WebFetchURLSourceToolResultsParam",
    "WebFetchURLSourceUserInputParam",
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
