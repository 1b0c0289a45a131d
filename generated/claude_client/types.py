"""The types of the API, in the module where the official SDK has them."""

from typing import TYPE_CHECKING, Any

from . import models

if TYPE_CHECKING:
    from .models import AdvisorMessageIterationUsage as AdvisorMessageIterationUsage
    from .models import AdvisorRedactedResultBlock as AdvisorRedactedResultBlock
    from .models import AdvisorRedactedResultBlockParam as AdvisorRedactedResultBlockParam
    from .models import AdvisorResultBlock as AdvisorResultBlock
    from .models import AdvisorResultBlockParam as AdvisorResultBlockParam
    from .models import AdvisorTool20260301Param as AdvisorTool20260301Param
    from .models import AdvisorToolResultBlock as AdvisorToolResultBlock
    from .models import AdvisorToolResultBlockParam as AdvisorToolResultBlockParam
    from .models import AdvisorToolResultBlockParamContent as AdvisorToolResultBlockParamContent
    from .models import AdvisorToolResultContent as AdvisorToolResultContent
    from .models import AdvisorToolResultErrorObject as AdvisorToolResultErrorObject
    from .models import AdvisorToolResultErrorParam as AdvisorToolResultErrorParam
    from .models import AllowedCaller as AllowedCaller
    from .models import AllThinkingTurnsParam as AllThinkingTurnsParam
    from .models import AnthropicBeta as AnthropicBeta
    from .models import AnthropicVersion as AnthropicVersion
    from .models import AppliedEdit as AppliedEdit
    from .models import AssistantMessageParam as AssistantMessageParam
    from .models import Base64ImageSourceParam as Base64ImageSourceParam
    from .models import Base64PDFSource as Base64PDFSource
    from .models import Base64PDFSourceParam as Base64PDFSourceParam
    from .models import BashCodeExecutionOutputBlock as BashCodeExecutionOutputBlock
    from .models import BashCodeExecutionOutputBlockParam as BashCodeExecutionOutputBlockParam
    from .models import BashCodeExecutionResultBlock as BashCodeExecutionResultBlock
    from .models import BashCodeExecutionResultBlockParam as BashCodeExecutionResultBlockParam
    from .models import BashCodeExecutionToolResultBlock as BashCodeExecutionToolResultBlock
    from .models import BashCodeExecutionToolResultBlockContent as BashCodeExecutionToolResultBlockContent
    from .models import BashCodeExecutionToolResultBlockParam as BashCodeExecutionToolResultBlockParam
    from .models import (
        BashCodeExecutionToolResultBlockParamContent as BashCodeExecutionToolResultBlockParamContent,
    )
    from .models import BashCodeExecutionToolResultErrorCode as BashCodeExecutionToolResultErrorCode
    from .models import BashCodeExecutionToolResultErrorCodeParam as BashCodeExecutionToolResultErrorCodeParam
    from .models import BashCodeExecutionToolResultErrorObject as BashCodeExecutionToolResultErrorObject
    from .models import BashCodeExecutionToolResultErrorParam as BashCodeExecutionToolResultErrorParam
    from .models import BatchCreateParams as BatchCreateParams
    from .models import BatchCreateParamsRequest as BatchCreateParamsRequest
    from .models import BillingPolicyParam as BillingPolicyParam
    from .models import BrowserStateBlockParam as BrowserStateBlockParam
    from .models import BrowserStateChangeDownloadCompletedParam as BrowserStateChangeDownloadCompletedParam
    from .models import BrowserStateChangeDownloadFailedParam as BrowserStateChangeDownloadFailedParam
    from .models import BrowserStateChangeDownloadStartedParam as BrowserStateChangeDownloadStartedParam
    from .models import BrowserStateChangeParam as BrowserStateChangeParam
    from .models import BrowserStateChangeTabOpenedParam as BrowserStateChangeTabOpenedParam
    from .models import BrowserStateTabEntryParam as BrowserStateTabEntryParam
    from .models import BrowserToolset20260801Param as BrowserToolset20260801Param
    from .models import BrowserToolsetConfigsParam as BrowserToolsetConfigsParam
    from .models import CacheControlEphemeralParam as CacheControlEphemeralParam
    from .models import CacheCreation as CacheCreation
    from .models import CacheMissMessagesChanged as CacheMissMessagesChanged
    from .models import CacheMissModelChanged as CacheMissModelChanged
    from .models import CacheMissPreviousMessageNotFound as CacheMissPreviousMessageNotFound
    from .models import CacheMissReason as CacheMissReason
    from .models import CacheMissSystemChanged as CacheMissSystemChanged
    from .models import CacheMissToolsChanged as CacheMissToolsChanged
    from .models import CacheMissUnavailable as CacheMissUnavailable
    from .models import Caller as Caller
    from .models import CallerParam as CallerParam
    from .models import CapabilitySupport as CapabilitySupport
    from .models import CitationCharLocation as CitationCharLocation
    from .models import CitationCharLocationParam as CitationCharLocationParam
    from .models import CitationContentBlockLocation as CitationContentBlockLocation
    from .models import CitationContentBlockLocationParam as CitationContentBlockLocationParam
    from .models import CitationPageLocation as CitationPageLocation
    from .models import CitationPageLocationParam as CitationPageLocationParam
    from .models import CitationsConfig as CitationsConfig
    from .models import CitationsConfigParam as CitationsConfigParam
    from .models import CitationsDelta as CitationsDelta
    from .models import CitationSearchResultLocationParam as CitationSearchResultLocationParam
    from .models import CitationsSearchResultLocation as CitationsSearchResultLocation
    from .models import CitationsWebSearchResultLocation as CitationsWebSearchResultLocation
    from .models import CitationWebSearchResultLocationParam as CitationWebSearchResultLocationParam
    from .models import ClearThinking20251015EditParam as ClearThinking20251015EditParam
    from .models import ClearThinking20251015EditParamKeep as ClearThinking20251015EditParamKeep
    from .models import ClearThinking20251015EditResponse as ClearThinking20251015EditResponse
    from .models import ClearToolUses20250919EditParam as ClearToolUses20250919EditParam
    from .models import ClearToolUses20250919EditParamTrigger as ClearToolUses20250919EditParamTrigger
    from .models import ClearToolUses20250919EditResponse as ClearToolUses20250919EditResponse
    from .models import CodeExecutionOutputBlock as CodeExecutionOutputBlock
    from .models import CodeExecutionOutputBlockParam as CodeExecutionOutputBlockParam
    from .models import CodeExecutionResultBlock as CodeExecutionResultBlock
    from .models import CodeExecutionResultBlockParam as CodeExecutionResultBlockParam
    from .models import CodeExecutionTool20250522Param as CodeExecutionTool20250522Param
    from .models import CodeExecutionTool20250825Param as CodeExecutionTool20250825Param
    from .models import CodeExecutionTool20260120Param as CodeExecutionTool20260120Param
    from .models import CodeExecutionTool20260521Param as CodeExecutionTool20260521Param
    from .models import CodeExecutionToolResultBlock as CodeExecutionToolResultBlock
    from .models import CodeExecutionToolResultBlockContent as CodeExecutionToolResultBlockContent
    from .models import CodeExecutionToolResultBlockParam as CodeExecutionToolResultBlockParam
    from .models import (
        CodeExecutionToolResultBlockParamContentParam as CodeExecutionToolResultBlockParamContentParam,
    )
    from .models import CodeExecutionToolResultErrorCode as CodeExecutionToolResultErrorCode
    from .models import CodeExecutionToolResultErrorCodeParam as CodeExecutionToolResultErrorCodeParam
    from .models import CodeExecutionToolResultErrorObject as CodeExecutionToolResultErrorObject
    from .models import CodeExecutionToolResultErrorParam as CodeExecutionToolResultErrorParam
    from .models import Compact20260112EditParam as Compact20260112EditParam
    from .models import CompactionBlock as CompactionBlock
    from .models import CompactionBlockParam as CompactionBlockParam
    from .models import CompactionCapability as CompactionCapability
    from .models import CompactionConfigParam as CompactionConfigParam
    from .models import CompactionContentBlockDelta as CompactionContentBlockDelta
    from .models import CompactionIterationUsage as CompactionIterationUsage
    from .models import CompactionToolChange as CompactionToolChange
    from .models import CompactionToolChangeParam as CompactionToolChangeParam
    from .models import CompactTriggerParam as CompactTriggerParam
    from .models import ComputerToolset20260801Param as ComputerToolset20260801Param
    from .models import ComputerToolsetConfigsParam as ComputerToolsetConfigsParam
    from .models import Container as Container
    from .models import ContainerParams as ContainerParams
    from .models import ContainerSkill as ContainerSkill
    from .models import ContainerUploadBlock as ContainerUploadBlock
    from .models import ContainerUploadBlockParam as ContainerUploadBlockParam
    from .models import ContentBlock as ContentBlock
    from .models import ContentBlockParam as ContentBlockParam
    from .models import ContentBlockSourceContentParam as ContentBlockSourceContentParam
    from .models import ContentBlockSourceParam as ContentBlockSourceParam
    from .models import ContextManagementCapability as ContextManagementCapability
    from .models import ContextManagementConfigParam as ContextManagementConfigParam
    from .models import ContextManagementEditParam as ContextManagementEditParam
    from .models import ContextManagementResponse as ContextManagementResponse
    from .models import CountTokensContextManagementResponse as CountTokensContextManagementResponse
    from .models import Credential as Credential
    from .models import CredentialAuth as CredentialAuth
    from .models import CredentialAuthParams as CredentialAuthParams
    from .models import CredentialAuthUpdateParams as CredentialAuthUpdateParams
    from .models import CredentialCreateParams as CredentialCreateParams
    from .models import CredentialNetworkingParams as CredentialNetworkingParams
    from .models import CredentialNetworkingResponse as CredentialNetworkingResponse
    from .models import CredentialsPage as CredentialsPage
    from .models import CredentialUpdateParams as CredentialUpdateParams
    from .models import CredentialValidation as CredentialValidation
    from .models import DeletedCredential as DeletedCredential
    from .models import DeletedFile as DeletedFile
    from .models import DeletedMessageBatch as DeletedMessageBatch
    from .models import DeletedSkill as DeletedSkill
    from .models import DeletedSkillVersion as DeletedSkillVersion
    from .models import DeletedVault as DeletedVault
    from .models import Diagnostics as Diagnostics
    from .models import DiagnosticsParam as DiagnosticsParam
    from .models import DirectCaller as DirectCaller
    from .models import DirectCallerParam as DirectCallerParam
    from .models import DocumentBlock as DocumentBlock
    from .models import DocumentBlockParam as DocumentBlockParam
    from .models import DocumentBlockParamSource as DocumentBlockParamSource
    from .models import DocumentBlockSource as DocumentBlockSource
    from .models import EffortCapability as EffortCapability
    from .models import EncryptedCodeExecutionResultBlock as EncryptedCodeExecutionResultBlock
    from .models import EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam
    from .models import EnvironmentVariableAuthResponse as EnvironmentVariableAuthResponse
    from .models import EnvironmentVariableCreateParams as EnvironmentVariableCreateParams
    from .models import EnvironmentVariableUpdateParams as EnvironmentVariableUpdateParams
    from .models import ErrorCode as ErrorCode
    from .models import ErrorDetails as ErrorDetails
    from .models import ErrorObject as ErrorObject
    from .models import ErrorResponse as ErrorResponse
    from .models import ErrorType as ErrorType
    from .models import FallbackBlock as FallbackBlock
    from .models import FallbackBlockParam as FallbackBlockParam
    from .models import FallbackCreditNotApplied as FallbackCreditNotApplied
    from .models import FallbackCreditRedeemed as FallbackCreditRedeemed
    from .models import FallbackCreditToken as FallbackCreditToken
    from .models import FallbackCreditTokenParam as FallbackCreditTokenParam
    from .models import FallbackCreditUsage as FallbackCreditUsage
    from .models import FallbackCreditUsageStatus as FallbackCreditUsageStatus
    from .models import FallbackInfo as FallbackInfo
    from .models import FallbackInfoParam as FallbackInfoParam
    from .models import FallbackMessageIterationUsage as FallbackMessageIterationUsage
    from .models import FallbackParam as FallbackParam
    from .models import FallbackRefusalTrigger as FallbackRefusalTrigger
    from .models import FallbacksParam as FallbacksParam
    from .models import FileDocumentSourceParam as FileDocumentSourceParam
    from .models import FileImageSourceParam as FileImageSourceParam
    from .models import FileMetadata as FileMetadata
    from .models import FileScope as FileScope
    from .models import FilesPage as FilesPage
    from .models import FileUploadParams as FileUploadParams
    from .models import ImageBlockParam as ImageBlockParam
    from .models import ImageBlockParamSource as ImageBlockParamSource
    from .models import ImageDimensionsTooLargeErrorDetails as ImageDimensionsTooLargeErrorDetails
    from .models import ImageTransformationsParam as ImageTransformationsParam
    from .models import InjectionLocationParams as InjectionLocationParams
    from .models import InjectionLocationResponse as InjectionLocationResponse
    from .models import InjectionLocationUpdateParams as InjectionLocationUpdateParams
    from .models import InputJSONDelta as InputJSONDelta
    from .models import InputTokensClearAtLeastParam as InputTokensClearAtLeastParam
    from .models import InputTokensTriggerParam as InputTokensTriggerParam
    from .models import InputTransformation as InputTransformation
    from .models import IterationUsage as IterationUsage
    from .models import JSONOutputFormatParam as JSONOutputFormatParam
    from .models import LimitedCredentialNetworkingParams as LimitedCredentialNetworkingParams
    from .models import LimitedCredentialNetworkingResponse as LimitedCredentialNetworkingResponse
    from .models import MCPOAuthAuthResponse as MCPOAuthAuthResponse
    from .models import MCPOAuthCreateParams as MCPOAuthCreateParams
    from .models import MCPOAuthRefreshParams as MCPOAuthRefreshParams
    from .models import MCPOAuthRefreshResponse as MCPOAuthRefreshResponse
    from .models import MCPOAuthRefreshUpdateParams as MCPOAuthRefreshUpdateParams
    from .models import MCPOAuthUpdateParams as MCPOAuthUpdateParams
    from .models import MCPProbe as MCPProbe
    from .models import MCPTool as MCPTool
    from .models import MCPToolConfigParam as MCPToolConfigParam
    from .models import MCPToolDefaultConfigParam as MCPToolDefaultConfigParam
    from .models import MCPToolListingBlock as MCPToolListingBlock
    from .models import MCPToolListingBlockParam as MCPToolListingBlockParam
    from .models import MCPToolParamParam as MCPToolParamParam
    from .models import MCPToolResultBlock as MCPToolResultBlock
    from .models import MCPToolsetParam as MCPToolsetParam
    from .models import MCPToolUseBlock as MCPToolUseBlock
    from .models import MCPToolUseBlockParam as MCPToolUseBlockParam
    from .models import MemoryTool20250818Param as MemoryTool20250818Param
    from .models import Message as Message
    from .models import MessageBatch as MessageBatch
    from .models import MessageBatchCanceledResult as MessageBatchCanceledResult
    from .models import MessageBatchErroredResult as MessageBatchErroredResult
    from .models import MessageBatchesPage as MessageBatchesPage
    from .models import MessageBatchExpiredResult as MessageBatchExpiredResult
    from .models import MessageBatchIndividualResponse as MessageBatchIndividualResponse
    from .models import MessageBatchProcessingStatus as MessageBatchProcessingStatus
    from .models import MessageBatchRequestCounts as MessageBatchRequestCounts
    from .models import MessageBatchResult as MessageBatchResult
    from .models import MessageBatchSucceededResult as MessageBatchSucceededResult
    from .models import MessageCountTokensParams as MessageCountTokensParams
    from .models import MessageCreateParams as MessageCreateParams
    from .models import MessageDeltaUsage as MessageDeltaUsage
    from .models import MessageIterationUsage as MessageIterationUsage
    from .models import MessageParam as MessageParam
    from .models import MessageStreamFrame as MessageStreamFrame
    from .models import MessageThreadParam as MessageThreadParam
    from .models import MessageTokensCount as MessageTokensCount
    from .models import MetadataParam as MetadataParam
    from .models import Model as Model
    from .models import ModelCapabilities as ModelCapabilities
    from .models import ModelInfo as ModelInfo
    from .models import ModelLine as ModelLine
    from .models import ModelsPage as ModelsPage
    from .models import OrganizationOnHoldErrorDetails as OrganizationOnHoldErrorDetails
    from .models import OutputConfigParam as OutputConfigParam
    from .models import OutputTokensDetails as OutputTokensDetails
    from .models import PingEvent as PingEvent
    from .models import PlainTextSource as PlainTextSource
    from .models import PlainTextSourceParam as PlainTextSourceParam
    from .models import RawContentBlockDelta as RawContentBlockDelta
    from .models import RawContentBlockDeltaEvent as RawContentBlockDeltaEvent
    from .models import RawContentBlockStartEvent as RawContentBlockStartEvent
    from .models import RawContentBlockStopEvent as RawContentBlockStopEvent
    from .models import RawMessageDeltaEvent as RawMessageDeltaEvent
    from .models import RawMessageDeltaEventDelta as RawMessageDeltaEventDelta
    from .models import RawMessageStartEvent as RawMessageStartEvent
    from .models import RawMessageStopEvent as RawMessageStopEvent
    from .models import RawMessageStreamEvent as RawMessageStreamEvent
    from .models import RedactedThinkingBlock as RedactedThinkingBlock
    from .models import RedactedThinkingBlockParam as RedactedThinkingBlockParam
    from .models import RefreshHTTPResponse as RefreshHTTPResponse
    from .models import RefreshObject as RefreshObject
    from .models import RefusalStopDetails as RefusalStopDetails
    from .models import RequestMCPServerToolConfigurationParam as RequestMCPServerToolConfigurationParam
    from .models import RequestMCPServerURLDefinitionParam as RequestMCPServerURLDefinitionParam
    from .models import RequestMCPToolResultBlockParam as RequestMCPToolResultBlockParam
    from .models import RequestToolAdditionBlockParam as RequestToolAdditionBlockParam
    from .models import RequestToolRemovalBlockParam as RequestToolRemovalBlockParam
    from .models import ResponseToolAdditionBlock as ResponseToolAdditionBlock
    from .models import ResponseToolChangeMCPToolReference as ResponseToolChangeMCPToolReference
    from .models import ResponseToolChangeMCPToolsetReference as ResponseToolChangeMCPToolsetReference
    from .models import ResponseToolChangeToolReference as ResponseToolChangeToolReference
    from .models import ResponseToolRemovalBlock as ResponseToolRemovalBlock
    from .models import SearchResultBlockParam as SearchResultBlockParam
    from .models import ServerToolCaller as ServerToolCaller
    from .models import ServerToolCaller20260120 as ServerToolCaller20260120
    from .models import ServerToolCaller20260120Param as ServerToolCaller20260120Param
    from .models import ServerToolCallerParam as ServerToolCallerParam
    from .models import ServerToolsCapability as ServerToolsCapability
    from .models import ServerToolUsage as ServerToolUsage
    from .models import ServerToolUseBlock as ServerToolUseBlock
    from .models import ServerToolUseBlockParam as ServerToolUseBlockParam
    from .models import SignatureDelta as SignatureDelta
    from .models import Skill as Skill
    from .models import SkillCreateParams as SkillCreateParams
    from .models import SkillParams as SkillParams
    from .models import SkillSource as SkillSource
    from .models import SkillSourceType as SkillSourceType
    from .models import SkillsPage as SkillsPage
    from .models import SkillVersion as SkillVersion
    from .models import SkillVersionsPage as SkillVersionsPage
    from .models import StaticBearerAuthResponse as StaticBearerAuthResponse
    from .models import StaticBearerCreateParams as StaticBearerCreateParams
    from .models import StaticBearerUpdateParams as StaticBearerUpdateParams
    from .models import StopReason as StopReason
    from .models import StreamErrorEvent as StreamErrorEvent
    from .models import SystemContentBlockParam as SystemContentBlockParam
    from .models import SystemMessageOutputConfigParam as SystemMessageOutputConfigParam
    from .models import SystemMessageParam as SystemMessageParam
    from .models import TextBlock as TextBlock
    from .models import TextBlockParam as TextBlockParam
    from .models import TextCitation as TextCitation
    from .models import TextCitationParam as TextCitationParam
    from .models import TextDelta as TextDelta
    from .models import TextEditorCodeExecutionCreateResultBlock as TextEditorCodeExecutionCreateResultBlock
    from .models import (
        TextEditorCodeExecutionCreateResultBlockParam as TextEditorCodeExecutionCreateResultBlockParam,
    )
    from .models import (
        TextEditorCodeExecutionStrReplaceResultBlock as TextEditorCodeExecutionStrReplaceResultBlock,
    )
    from .models import (
        TextEditorCodeExecutionStrReplaceResultBlockParam as TextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .models import TextEditorCodeExecutionToolResultBlock as TextEditorCodeExecutionToolResultBlock
    from .models import (
        TextEditorCodeExecutionToolResultBlockContent as TextEditorCodeExecutionToolResultBlockContent,
    )
    from .models import (
        TextEditorCodeExecutionToolResultBlockParam as TextEditorCodeExecutionToolResultBlockParam,
    )
    from .models import (
        TextEditorCodeExecutionToolResultBlockParamContent as TextEditorCodeExecutionToolResultBlockParamContent,
    )
    from .models import (
        TextEditorCodeExecutionToolResultErrorCode as TextEditorCodeExecutionToolResultErrorCode,
    )
    from .models import (
        TextEditorCodeExecutionToolResultErrorCodeParam as TextEditorCodeExecutionToolResultErrorCodeParam,
    )
    from .models import (
        TextEditorCodeExecutionToolResultErrorObject as TextEditorCodeExecutionToolResultErrorObject,
    )
    from .models import (
        TextEditorCodeExecutionToolResultErrorParam as TextEditorCodeExecutionToolResultErrorParam,
    )
    from .models import TextEditorCodeExecutionViewResultBlock as TextEditorCodeExecutionViewResultBlock
    from .models import (
        TextEditorCodeExecutionViewResultBlockParam as TextEditorCodeExecutionViewResultBlockParam,
    )
    from .models import ThinkingBlock as ThinkingBlock
    from .models import ThinkingBlockBindingParam as ThinkingBlockBindingParam
    from .models import ThinkingBlockParam as ThinkingBlockParam
    from .models import ThinkingCapability as ThinkingCapability
    from .models import ThinkingConfigAdaptiveParam as ThinkingConfigAdaptiveParam
    from .models import ThinkingConfigBetweenToolsParam as ThinkingConfigBetweenToolsParam
    from .models import ThinkingConfigDisabledParam as ThinkingConfigDisabledParam
    from .models import ThinkingConfigEnabledParam as ThinkingConfigEnabledParam
    from .models import ThinkingConfigParam as ThinkingConfigParam
    from .models import ThinkingDelta as ThinkingDelta
    from .models import ThinkingDroppedInputTransformation as ThinkingDroppedInputTransformation
    from .models import (
        ThinkingMismatchAllowedInputTransformation as ThinkingMismatchAllowedInputTransformation,
    )
    from .models import ThinkingMismatchReason as ThinkingMismatchReason
    from .models import ThinkingTurnsParam as ThinkingTurnsParam
    from .models import ThinkingTypes as ThinkingTypes
    from .models import ThreadContinueParams as ThreadContinueParams
    from .models import ThreadCreateParams as ThreadCreateParams
    from .models import TokenEndpointAuthBasicParam as TokenEndpointAuthBasicParam
    from .models import TokenEndpointAuthBasicResponse as TokenEndpointAuthBasicResponse
    from .models import TokenEndpointAuthBasicUpdateParam as TokenEndpointAuthBasicUpdateParam
    from .models import TokenEndpointAuthNoneParam as TokenEndpointAuthNoneParam
    from .models import TokenEndpointAuthNoneResponse as TokenEndpointAuthNoneResponse
    from .models import TokenEndpointAuthParams as TokenEndpointAuthParams
    from .models import TokenEndpointAuthPostParam as TokenEndpointAuthPostParam
    from .models import TokenEndpointAuthPostResponse as TokenEndpointAuthPostResponse
    from .models import TokenEndpointAuthPostUpdateParam as TokenEndpointAuthPostUpdateParam
    from .models import TokenEndpointAuthResponse as TokenEndpointAuthResponse
    from .models import TokenEndpointAuthUpdateParams as TokenEndpointAuthUpdateParams
    from .models import TokenTaskBudgetParam as TokenTaskBudgetParam
    from .models import ToolAddition as ToolAddition
    from .models import ToolAdditionParam as ToolAdditionParam
    from .models import ToolBash20241022Param as ToolBash20241022Param
    from .models import ToolBash20250124Param as ToolBash20250124Param
    from .models import ToolChangeMCPToolReferenceParam as ToolChangeMCPToolReferenceParam
    from .models import ToolChangeMCPToolsetReferenceParam as ToolChangeMCPToolsetReferenceParam
    from .models import ToolChangeToolDefinition as ToolChangeToolDefinition
    from .models import ToolChangeToolDefinitionParam as ToolChangeToolDefinitionParam
    from .models import ToolChangeToolReferenceParam as ToolChangeToolReferenceParam
    from .models import ToolChoiceAnyParam as ToolChoiceAnyParam
    from .models import ToolChoiceAutoParam as ToolChoiceAutoParam
    from .models import ToolChoiceNoneParam as ToolChoiceNoneParam
    from .models import ToolChoiceParam as ToolChoiceParam
    from .models import ToolChoiceToolParam as ToolChoiceToolParam
    from .models import ToolComputerUse20241022Param as ToolComputerUse20241022Param
    from .models import ToolComputerUse20250124Param as ToolComputerUse20250124Param
    from .models import ToolComputerUse20251124Param as ToolComputerUse20251124Param
    from .models import ToolInputSchema as ToolInputSchema
    from .models import ToolParam as ToolParam
    from .models import ToolReferenceBlock as ToolReferenceBlock
    from .models import ToolReferenceBlockParam as ToolReferenceBlockParam
    from .models import ToolRemoval as ToolRemoval
    from .models import ToolRemovalParam as ToolRemovalParam
    from .models import ToolResultBlockParam as ToolResultBlockParam
    from .models import ToolResultBlockParamContent as ToolResultBlockParamContent
    from .models import ToolSearchToolBm25_20251119Param as ToolSearchToolBm25_20251119Param
    from .models import ToolSearchToolRegex20251119Param as ToolSearchToolRegex20251119Param
    from .models import ToolSearchToolResultBlock as ToolSearchToolResultBlock
    from .models import ToolSearchToolResultBlockContent as ToolSearchToolResultBlockContent
    from .models import ToolSearchToolResultBlockParam as ToolSearchToolResultBlockParam
    from .models import ToolSearchToolResultBlockParamContent as ToolSearchToolResultBlockParamContent
    from .models import ToolSearchToolResultErrorCode as ToolSearchToolResultErrorCode
    from .models import ToolSearchToolResultErrorCodeParam as ToolSearchToolResultErrorCodeParam
    from .models import ToolSearchToolResultErrorObject as ToolSearchToolResultErrorObject
    from .models import ToolSearchToolResultErrorParam as ToolSearchToolResultErrorParam
    from .models import ToolSearchToolSearchResultBlock as ToolSearchToolSearchResultBlock
    from .models import ToolSearchToolSearchResultBlockParam as ToolSearchToolSearchResultBlockParam
    from .models import ToolsetMemberConfigParam as ToolsetMemberConfigParam
    from .models import ToolTextEditor20241022Param as ToolTextEditor20241022Param
    from .models import ToolTextEditor20250124Param as ToolTextEditor20250124Param
    from .models import ToolTextEditor20250429Param as ToolTextEditor20250429Param
    from .models import ToolTextEditor20250728Param as ToolTextEditor20250728Param
    from .models import ToolUnionParam as ToolUnionParam
    from .models import ToolUseBlock as ToolUseBlock
    from .models import ToolUseBlockParam as ToolUseBlockParam
    from .models import ToolUsesKeepParam as ToolUsesKeepParam
    from .models import ToolUsesTriggerParam as ToolUsesTriggerParam
    from .models import UnrestrictedCredentialNetworkingParams as UnrestrictedCredentialNetworkingParams
    from .models import UnrestrictedCredentialNetworkingResponse as UnrestrictedCredentialNetworkingResponse
    from .models import URLImageSourceParam as URLImageSourceParam
    from .models import URLPDFSourceParam as URLPDFSourceParam
    from .models import Usage as Usage
    from .models import UserLocationParam as UserLocationParam
    from .models import UserMessageParam as UserMessageParam
    from .models import Vault as Vault
    from .models import VaultCreateParams as VaultCreateParams
    from .models import VaultsPage as VaultsPage
    from .models import VaultUpdateParams as VaultUpdateParams
    from .models import VersionCreateParams as VersionCreateParams
    from .models import WebFetchBlock as WebFetchBlock
    from .models import WebFetchBlockParam as WebFetchBlockParam
    from .models import WebFetchTool20250910Param as WebFetchTool20250910Param
    from .models import WebFetchTool20260209Param as WebFetchTool20260209Param
    from .models import WebFetchTool20260309Param as WebFetchTool20260309Param
    from .models import WebFetchTool20260318Param as WebFetchTool20260318Param
    from .models import WebFetchToolResultBlock as WebFetchToolResultBlock
    from .models import WebFetchToolResultBlockContent as WebFetchToolResultBlockContent
    from .models import WebFetchToolResultBlockParam as WebFetchToolResultBlockParam
    from .models import WebFetchToolResultBlockParamContent as WebFetchToolResultBlockParamContent
    from .models import WebFetchToolResultErrorBlock as WebFetchToolResultErrorBlock
    from .models import WebFetchToolResultErrorBlockParam as WebFetchToolResultErrorBlockParam
    from .models import WebFetchToolResultErrorCode as WebFetchToolResultErrorCode
    from .models import WebFetchToolResultErrorCodeParam as WebFetchToolResultErrorCodeParam
    from .models import WebFetchURLSourceAllParam as WebFetchURLSourceAllParam
    from .models import WebFetchURLSourceExceptParam as WebFetchURLSourceExceptParam
    from .models import WebFetchURLSourceNoneParam as WebFetchURLSourceNoneParam
    from .models import WebFetchURLSourceOnlyParam as WebFetchURLSourceOnlyParam
    from .models import WebFetchURLSourcesParam as WebFetchURLSourcesParam
    from .models import WebFetchURLSourceToolReferenceParam as WebFetchURLSourceToolReferenceParam
    from .models import WebFetchURLSourceToolResultsParam as WebFetchURLSourceToolResultsParam
    from .models import WebFetchURLSourceUserInputParam as WebFetchURLSourceUserInputParam
    from .models import WebSearchResultBlock as WebSearchResultBlock
    from .models import WebSearchResultBlockParam as WebSearchResultBlockParam
    from .models import WebSearchTool20250305Param as WebSearchTool20250305Param
    from .models import WebSearchTool20260209Param as WebSearchTool20260209Param
    from .models import WebSearchTool20260318Param as WebSearchTool20260318Param
    from .models import WebSearchToolRequestErrorObjectParam as WebSearchToolRequestErrorObjectParam
    from .models import WebSearchToolResultBlock as WebSearchToolResultBlock
    from .models import WebSearchToolResultBlockContent as WebSearchToolResultBlockContent
    from .models import WebSearchToolResultBlockParam as WebSearchToolResultBlockParam
    from .models import WebSearchToolResultBlockParamContentParam as WebSearchToolResultBlockParamContentParam
    from .models import WebSearchToolResultErrorCode as WebSearchToolResultErrorCode
    from .models import WebSearchToolResultErrorCodeParam as WebSearchToolResultErrorCodeParam
    from .models import WebSearchToolResultErrorObject as WebSearchToolResultErrorObject
else:

    def __getattr__(name: str) -> Any:
        if name in models.MODULES:
            return getattr(models, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*globals(), *models.MODULES]
