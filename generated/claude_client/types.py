"""The types of the API, in the module where the official SDK has them."""

from typing import TYPE_CHECKING, Any

from . import models

if TYPE_CHECKING:
    from .models import AccessTransparency as AccessTransparency
    from .models import AccessTransparencyDisabled as AccessTransparencyDisabled
    from .models import AccessTransparencyEnabled as AccessTransparencyEnabled
    from .models import ActionURLCreateParams as ActionURLCreateParams
    from .models import Actor as Actor
    from .models import Advisor as Advisor
    from .models import AdvisorMessageIterationUsage as AdvisorMessageIterationUsage
    from .models import AdvisorParams as AdvisorParams
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
    from .models import Agent as Agent
    from .models import (
        AgentArchivedDeploymentPausedReasonErrorObject as AgentArchivedDeploymentPausedReasonErrorObject,
    )
    from .models import AgentArchivedRunErrorObject as AgentArchivedRunErrorObject
    from .models import AgentAutoEvaluatedPermission as AgentAutoEvaluatedPermission
    from .models import AgentAutoEvaluatedPermissionAllow as AgentAutoEvaluatedPermissionAllow
    from .models import AgentAutoEvaluatedPermissionAsk as AgentAutoEvaluatedPermissionAsk
    from .models import AgentAutoEvaluatedPermissionDeny as AgentAutoEvaluatedPermissionDeny
    from .models import AgentCreateParams as AgentCreateParams
    from .models import AgentCustomToolUseEvent as AgentCustomToolUseEvent
    from .models import AgentMCPToolResultEvent as AgentMCPToolResultEvent
    from .models import AgentMCPToolUseEvent as AgentMCPToolUseEvent
    from .models import AgentMessageContentBlock as AgentMessageContentBlock
    from .models import AgentMessageEvent as AgentMessageEvent
    from .models import AgentMessagePreview as AgentMessagePreview
    from .models import AgentModel as AgentModel
    from .models import AgentModelParams as AgentModelParams
    from .models import AgentParams as AgentParams
    from .models import AgentReference as AgentReference
    from .models import AgentSkill as AgentSkill
    from .models import AgentSkillParams as AgentSkillParams
    from .models import AgentsPage as AgentsPage
    from .models import AgentThinkingEvent as AgentThinkingEvent
    from .models import AgentThinkingPreview as AgentThinkingPreview
    from .models import AgentThreadContextCompactedEvent as AgentThreadContextCompactedEvent
    from .models import AgentThreadMessageReceivedEvent as AgentThreadMessageReceivedEvent
    from .models import AgentThreadMessageSentEvent as AgentThreadMessageSentEvent
    from .models import AgentTool as AgentTool
    from .models import AgentToolConfig as AgentToolConfig
    from .models import AgentToolConfigParams as AgentToolConfigParams
    from .models import AgentToolEvaluation as AgentToolEvaluation
    from .models import AgentToolEvaluationAlwaysAllow as AgentToolEvaluationAlwaysAllow
    from .models import AgentToolEvaluationAlwaysAsk as AgentToolEvaluationAlwaysAsk
    from .models import AgentToolEvaluationAuto as AgentToolEvaluationAuto
    from .models import AgentToolParams as AgentToolParams
    from .models import AgentToolResultEvent as AgentToolResultEvent
    from .models import AgentToolset20260401 as AgentToolset20260401
    from .models import AgentToolset20260401Params as AgentToolset20260401Params
    from .models import AgentToolsetDefaultConfig as AgentToolsetDefaultConfig
    from .models import AgentToolsetDefaultConfigParams as AgentToolsetDefaultConfigParams
    from .models import AgentToolUseEvent as AgentToolUseEvent
    from .models import AgentUpdateParams as AgentUpdateParams
    from .models import AgentWithOverridesParams as AgentWithOverridesParams
    from .models import AllowedCaller as AllowedCaller
    from .models import AllThinkingTurnsParam as AllThinkingTurnsParam
    from .models import AlwaysAllowPolicy as AlwaysAllowPolicy
    from .models import AlwaysAllowPolicyParam as AlwaysAllowPolicyParam
    from .models import AlwaysAskPolicy as AlwaysAskPolicy
    from .models import AlwaysAskPolicyParam as AlwaysAskPolicyParam
    from .models import AnalyticsActor as AnalyticsActor
    from .models import AnalyticsAPIActor as AnalyticsAPIActor
    from .models import AnalyticsArtifactActivity as AnalyticsArtifactActivity
    from .models import AnalyticsArtifactActivityPage as AnalyticsArtifactActivityPage
    from .models import AnalyticsChatCoworkUnifiedChatMetrics as AnalyticsChatCoworkUnifiedChatMetrics
    from .models import AnalyticsChatCoworkUnifiedMetrics as AnalyticsChatCoworkUnifiedMetrics
    from .models import AnalyticsChatCoworkUnifiedSessionsMetrics as AnalyticsChatCoworkUnifiedSessionsMetrics
    from .models import AnalyticsChatMetrics as AnalyticsChatMetrics
    from .models import AnalyticsClaudeCodeMetrics as AnalyticsClaudeCodeMetrics
    from .models import AnalyticsClaudeTagMetrics as AnalyticsClaudeTagMetrics
    from .models import AnalyticsConnectorActivity as AnalyticsConnectorActivity
    from .models import AnalyticsConnectorActivityPage as AnalyticsConnectorActivityPage
    from .models import (
        AnalyticsConnectorChatCoworkUnifiedChatMetrics as AnalyticsConnectorChatCoworkUnifiedChatMetrics,
    )
    from .models import (
        AnalyticsConnectorChatCoworkUnifiedMetrics as AnalyticsConnectorChatCoworkUnifiedMetrics,
    )
    from .models import (
        AnalyticsConnectorChatCoworkUnifiedSessionsMetrics as AnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
    )
    from .models import AnalyticsConnectorChatMetrics as AnalyticsConnectorChatMetrics
    from .models import AnalyticsConnectorClaudeCodeMetrics as AnalyticsConnectorClaudeCodeMetrics
    from .models import AnalyticsConnectorCoworkMetrics as AnalyticsConnectorCoworkMetrics
    from .models import AnalyticsConnectorOfficeMetrics as AnalyticsConnectorOfficeMetrics
    from .models import AnalyticsConnectorOfficeProductMetrics as AnalyticsConnectorOfficeProductMetrics
    from .models import AnalyticsCoreCodeMetrics as AnalyticsCoreCodeMetrics
    from .models import AnalyticsCostBucketedResult as AnalyticsCostBucketedResult
    from .models import AnalyticsCostGroup as AnalyticsCostGroup
    from .models import AnalyticsCostItem as AnalyticsCostItem
    from .models import AnalyticsCostMetrics as AnalyticsCostMetrics
    from .models import AnalyticsCostPage as AnalyticsCostPage
    from .models import AnalyticsCostReportPage as AnalyticsCostReportPage
    from .models import AnalyticsCostReportTimeBucket as AnalyticsCostReportTimeBucket
    from .models import AnalyticsCostUsersItem as AnalyticsCostUsersItem
    from .models import AnalyticsCoworkMetrics as AnalyticsCoworkMetrics
    from .models import AnalyticsDesignMetrics as AnalyticsDesignMetrics
    from .models import AnalyticsFederatedActor as AnalyticsFederatedActor
    from .models import AnalyticsFederatedActorAWSProvider as AnalyticsFederatedActorAWSProvider
    from .models import AnalyticsFederatedActorAzureProvider as AnalyticsFederatedActorAzureProvider
    from .models import AnalyticsFederatedActorGCPProvider as AnalyticsFederatedActorGCPProvider
    from .models import AnalyticsFederatedActorOIDCProvider as AnalyticsFederatedActorOIDCProvider
    from .models import AnalyticsFederatedActorProvider as AnalyticsFederatedActorProvider
    from .models import AnalyticsLinesOfCode as AnalyticsLinesOfCode
    from .models import AnalyticsOfficeMetrics as AnalyticsOfficeMetrics
    from .models import AnalyticsOfficeProductMetrics as AnalyticsOfficeProductMetrics
    from .models import AnalyticsPluginActivity as AnalyticsPluginActivity
    from .models import AnalyticsPluginActivityPage as AnalyticsPluginActivityPage
    from .models import AnalyticsPluginChatCoworkUnifiedMetrics as AnalyticsPluginChatCoworkUnifiedMetrics
    from .models import AnalyticsPluginClaudeCodeMetrics as AnalyticsPluginClaudeCodeMetrics
    from .models import AnalyticsPluginCoworkMetrics as AnalyticsPluginCoworkMetrics
    from .models import AnalyticsProjectActivity as AnalyticsProjectActivity
    from .models import AnalyticsProjectActivityPage as AnalyticsProjectActivityPage
    from .models import AnalyticsReportUserActor as AnalyticsReportUserActor
    from .models import AnalyticsScienceMetrics as AnalyticsScienceMetrics
    from .models import AnalyticsServerToolUse as AnalyticsServerToolUse
    from .models import AnalyticsServiceAccountActor as AnalyticsServiceAccountActor
    from .models import AnalyticsSingleDayActivitySummary as AnalyticsSingleDayActivitySummary
    from .models import AnalyticsSkillActivity as AnalyticsSkillActivity
    from .models import AnalyticsSkillActivityPage as AnalyticsSkillActivityPage
    from .models import (
        AnalyticsSkillChatCoworkUnifiedChatMetrics as AnalyticsSkillChatCoworkUnifiedChatMetrics,
    )
    from .models import AnalyticsSkillChatCoworkUnifiedMetrics as AnalyticsSkillChatCoworkUnifiedMetrics
    from .models import (
        AnalyticsSkillChatCoworkUnifiedSessionsMetrics as AnalyticsSkillChatCoworkUnifiedSessionsMetrics,
    )
    from .models import AnalyticsSkillChatMetrics as AnalyticsSkillChatMetrics
    from .models import AnalyticsSkillClaudeCodeMetrics as AnalyticsSkillClaudeCodeMetrics
    from .models import AnalyticsSkillCoworkMetrics as AnalyticsSkillCoworkMetrics
    from .models import AnalyticsSkillOfficeMetrics as AnalyticsSkillOfficeMetrics
    from .models import AnalyticsSkillOfficeProductMetrics as AnalyticsSkillOfficeProductMetrics
    from .models import AnalyticsSummariesPage as AnalyticsSummariesPage
    from .models import AnalyticsToolActionCounts as AnalyticsToolActionCounts
    from .models import AnalyticsToolActions as AnalyticsToolActions
    from .models import AnalyticsUsageBucketedResult as AnalyticsUsageBucketedResult
    from .models import AnalyticsUsageGroup as AnalyticsUsageGroup
    from .models import AnalyticsUsageItem as AnalyticsUsageItem
    from .models import AnalyticsUsageMetrics as AnalyticsUsageMetrics
    from .models import AnalyticsUsagePage as AnalyticsUsagePage
    from .models import AnalyticsUsageReportPage as AnalyticsUsageReportPage
    from .models import AnalyticsUsageReportTimeBucket as AnalyticsUsageReportTimeBucket
    from .models import AnalyticsUsageUsersItem as AnalyticsUsageUsersItem
    from .models import AnalyticsUser as AnalyticsUser
    from .models import AnalyticsUserActivity as AnalyticsUserActivity
    from .models import AnalyticsUserActivityPage as AnalyticsUserActivityPage
    from .models import AnalyticsUserActor as AnalyticsUserActor
    from .models import AnalyticsUserCostReportPage as AnalyticsUserCostReportPage
    from .models import AnalyticsUserUsageReportPage as AnalyticsUserUsageReportPage
    from .models import AnthropicBeta as AnthropicBeta
    from .models import AnthropicSkill as AnthropicSkill
    from .models import AnthropicSkillParams as AnthropicSkillParams
    from .models import AnthropicVersion as AnthropicVersion
    from .models import APIActor as APIActor
    from .models import APIKey as APIKey
    from .models import APIKeyCreatedBy as APIKeyCreatedBy
    from .models import APIKeyOrganizationScope as APIKeyOrganizationScope
    from .models import APIKeyPrincipal as APIKeyPrincipal
    from .models import APIKeyScope as APIKeyScope
    from .models import APIKeyServiceAccountActor as APIKeyServiceAccountActor
    from .models import APIKeysPage as APIKeysPage
    from .models import APIKeyUpdateParams as APIKeyUpdateParams
    from .models import APIKeyUserActor as APIKeyUserActor
    from .models import APIKeyWorkspaceScope as APIKeyWorkspaceScope
    from .models import AppliedEdit as AppliedEdit
    from .models import AssistantMessageParam as AssistantMessageParam
    from .models import AutoPolicy as AutoPolicy
    from .models import AutoPolicyParam as AutoPolicyParam
    from .models import AWSExternalKeyConfig as AWSExternalKeyConfig
    from .models import AWSExternalKeyConfigParam as AWSExternalKeyConfigParam
    from .models import AWSRoleExecutionIdentity as AWSRoleExecutionIdentity
    from .models import AWSRoleExecutionIdentityParams as AWSRoleExecutionIdentityParams
    from .models import AzureExternalKeyConfig as AzureExternalKeyConfig
    from .models import AzureExternalKeyConfigParam as AzureExternalKeyConfigParam
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
    from .models import BashToolConfig as BashToolConfig
    from .models import BashToolConfigParams as BashToolConfigParams
    from .models import BatchCreateParams as BatchCreateParams
    from .models import BatchCreateParamsRequest as BatchCreateParamsRequest
    from .models import BillingErrorObject as BillingErrorObject
    from .models import BillingPolicyParam as BillingPolicyParam
    from .models import BranchCheckout as BranchCheckout
    from .models import BranchCheckoutParam as BranchCheckoutParam
    from .models import BrowserStateBlockParam as BrowserStateBlockParam
    from .models import BrowserStateChangeDownloadCompletedParam as BrowserStateChangeDownloadCompletedParam
    from .models import BrowserStateChangeDownloadFailedParam as BrowserStateChangeDownloadFailedParam
    from .models import BrowserStateChangeDownloadStartedParam as BrowserStateChangeDownloadStartedParam
    from .models import BrowserStateChangeParam as BrowserStateChangeParam
    from .models import BrowserStateChangeTabOpenedParam as BrowserStateChangeTabOpenedParam
    from .models import BrowserStateTabEntryParam as BrowserStateTabEntryParam
    from .models import BrowserToolset20260801Param as BrowserToolset20260801Param
    from .models import BrowserToolsetConfigsParam as BrowserToolsetConfigsParam
    from .models import BudgetLimit as BudgetLimit
    from .models import BudgetLimitParam as BudgetLimitParam
    from .models import BundleUpdateParams as BundleUpdateParams
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
    from .models import CertificateCreateParams as CertificateCreateParams
    from .models import ChatCompletion as ChatCompletion
    from .models import ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam
    from .models import ChatCompletionAudioPartParam as ChatCompletionAudioPartParam
    from .models import ChatCompletionChoice as ChatCompletionChoice
    from .models import ChatCompletionChunk as ChatCompletionChunk
    from .models import ChatCompletionChunkChoice as ChatCompletionChunkChoice
    from .models import ChatCompletionContentPartParam as ChatCompletionContentPartParam
    from .models import ChatCompletionCreateParams as ChatCompletionCreateParams
    from .models import ChatCompletionCreateParamsThinking as ChatCompletionCreateParamsThinking
    from .models import ChatCompletionDelta as ChatCompletionDelta
    from .models import ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam
    from .models import ChatCompletionFilePartParam as ChatCompletionFilePartParam
    from .models import ChatCompletionFrame as ChatCompletionFrame
    from .models import ChatCompletionFunction as ChatCompletionFunction
    from .models import ChatCompletionFunctionCall as ChatCompletionFunctionCall
    from .models import ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam
    from .models import ChatCompletionImagePartParam as ChatCompletionImagePartParam
    from .models import ChatCompletionImagePartParamImageUrl as ChatCompletionImagePartParamImageUrl
    from .models import ChatCompletionMessage as ChatCompletionMessage
    from .models import ChatCompletionMessageParam as ChatCompletionMessageParam
    from .models import ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice
    from .models import ChatCompletionNamedToolChoiceFunction as ChatCompletionNamedToolChoiceFunction
    from .models import ChatCompletionRefusalPartParam as ChatCompletionRefusalPartParam
    from .models import ChatCompletionStreamOptions as ChatCompletionStreamOptions
    from .models import ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam
    from .models import ChatCompletionTextPartParam as ChatCompletionTextPartParam
    from .models import ChatCompletionTool as ChatCompletionTool
    from .models import ChatCompletionToolCall as ChatCompletionToolCall
    from .models import ChatCompletionToolCallDelta as ChatCompletionToolCallDelta
    from .models import ChatCompletionToolCallDeltaFunction as ChatCompletionToolCallDeltaFunction
    from .models import ChatCompletionToolMessageParam as ChatCompletionToolMessageParam
    from .models import ChatCompletionUsage as ChatCompletionUsage
    from .models import ChatCompletionUserMessageParam as ChatCompletionUserMessageParam
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
    from .models import ClaudeCodeAPIActor as ClaudeCodeAPIActor
    from .models import ClaudeCodeEstimatedCost as ClaudeCodeEstimatedCost
    from .models import ClaudeCodeManagedSettingsConfiguration as ClaudeCodeManagedSettingsConfiguration
    from .models import (
        ClaudeCodeManagedSettingsConfigurationUpdateParams as ClaudeCodeManagedSettingsConfigurationUpdateParams,
    )
    from .models import ClaudeCodeManagedSettingsMode as ClaudeCodeManagedSettingsMode
    from .models import ClaudeCodeManagedSettingsModeParam as ClaudeCodeManagedSettingsModeParam
    from .models import ClaudeCodeManagedSettingsOrganizationMode as ClaudeCodeManagedSettingsOrganizationMode
    from .models import (
        ClaudeCodeManagedSettingsOrganizationModeParam as ClaudeCodeManagedSettingsOrganizationModeParam,
    )
    from .models import ClaudeCodeManagedSettingsRBACGroupsMode as ClaudeCodeManagedSettingsRBACGroupsMode
    from .models import (
        ClaudeCodeManagedSettingsRBACGroupsModeParam as ClaudeCodeManagedSettingsRBACGroupsModeParam,
    )
    from .models import ClaudeCodeModelUsage as ClaudeCodeModelUsage
    from .models import ClaudeCodeRBACGroupDefaultManagedSettings as ClaudeCodeRBACGroupDefaultManagedSettings
    from .models import (
        ClaudeCodeRBACGroupDefaultManagedSettingsUpdateParams as ClaudeCodeRBACGroupDefaultManagedSettingsUpdateParams,
    )
    from .models import ClaudeCodeRBACGroupManagedSettings as ClaudeCodeRBACGroupManagedSettings
    from .models import ClaudeCodeRBACGroupManagedSettingsPage as ClaudeCodeRBACGroupManagedSettingsPage
    from .models import (
        ClaudeCodeRBACGroupManagedSettingsSetParams as ClaudeCodeRBACGroupManagedSettingsSetParams,
    )
    from .models import ClaudeCodeRBACGroupManagedSettingsSummary as ClaudeCodeRBACGroupManagedSettingsSummary
    from .models import ClaudeCodeRBACGroupStatus as ClaudeCodeRBACGroupStatus
    from .models import ClaudeCodeRBACGroupStatusActive as ClaudeCodeRBACGroupStatusActive
    from .models import ClaudeCodeRBACGroupStatusDeleted as ClaudeCodeRBACGroupStatusDeleted
    from .models import ClaudeCodeRBACGroupStatusUnknown as ClaudeCodeRBACGroupStatusUnknown
    from .models import ClaudeCodeTokens as ClaudeCodeTokens
    from .models import ClaudeCodeUsage as ClaudeCodeUsage
    from .models import ClaudeCodeUsageActor as ClaudeCodeUsageActor
    from .models import ClaudeCodeUsageCoreMetrics as ClaudeCodeUsageCoreMetrics
    from .models import ClaudeCodeUsageLinesOfCode as ClaudeCodeUsageLinesOfCode
    from .models import ClaudeCodeUsageReport as ClaudeCodeUsageReport
    from .models import ClaudeCodeUsageToolActionCounts as ClaudeCodeUsageToolActionCounts
    from .models import ClaudeCodeUsageToolActions as ClaudeCodeUsageToolActions
    from .models import ClaudeCodeUserActor as ClaudeCodeUserActor
    from .models import ClaudeTagBundle as ClaudeTagBundle
    from .models import ClaudeTagBundlesPage as ClaudeTagBundlesPage
    from .models import ClaudeTagBundleTarget as ClaudeTagBundleTarget
    from .models import ClaudeTagBundleTargetCreateParam as ClaudeTagBundleTargetCreateParam
    from .models import ClaudeTagBundleTargetsPage as ClaudeTagBundleTargetsPage
    from .models import ClaudeTagDefaultSettingSource as ClaudeTagDefaultSettingSource
    from .models import ClaudeTagDeletedBundleTarget as ClaudeTagDeletedBundleTarget
    from .models import ClaudeTagDeletedSlackChannel as ClaudeTagDeletedSlackChannel
    from .models import ClaudeTagGuestPolicy as ClaudeTagGuestPolicy
    from .models import ClaudeTagGuestPolicyAllow as ClaudeTagGuestPolicyAllow
    from .models import ClaudeTagGuestPolicyAllowParam as ClaudeTagGuestPolicyAllowParam
    from .models import ClaudeTagGuestPolicyChannelOnly as ClaudeTagGuestPolicyChannelOnly
    from .models import ClaudeTagGuestPolicyChannelOnlyParam as ClaudeTagGuestPolicyChannelOnlyParam
    from .models import ClaudeTagGuestPolicyParam as ClaudeTagGuestPolicyParam
    from .models import ClaudeTagGuestPolicyRestrict as ClaudeTagGuestPolicyRestrict
    from .models import ClaudeTagGuestPolicyRestrictParam as ClaudeTagGuestPolicyRestrictParam
    from .models import ClaudeTagReplyMode as ClaudeTagReplyMode
    from .models import ClaudeTagReplyModeAlwaysAwake as ClaudeTagReplyModeAlwaysAwake
    from .models import ClaudeTagReplyModeAlwaysAwakeParam as ClaudeTagReplyModeAlwaysAwakeParam
    from .models import ClaudeTagReplyModeAutomatic as ClaudeTagReplyModeAutomatic
    from .models import ClaudeTagReplyModeAutomaticParam as ClaudeTagReplyModeAutomaticParam
    from .models import ClaudeTagReplyModeMentionOnly as ClaudeTagReplyModeMentionOnly
    from .models import ClaudeTagReplyModeMentionOnlyParam as ClaudeTagReplyModeMentionOnlyParam
    from .models import ClaudeTagReplyModeParam as ClaudeTagReplyModeParam
    from .models import ClaudeTagReplyModeThread as ClaudeTagReplyModeThread
    from .models import ClaudeTagReplyModeThreadParam as ClaudeTagReplyModeThreadParam
    from .models import ClaudeTagSettings as ClaudeTagSettings
    from .models import ClaudeTagSettingsCreateParam as ClaudeTagSettingsCreateParam
    from .models import ClaudeTagSettingSource as ClaudeTagSettingSource
    from .models import ClaudeTagSettingSources as ClaudeTagSettingSources
    from .models import ClaudeTagSettingsUpdateParam as ClaudeTagSettingsUpdateParam
    from .models import ClaudeTagSlackChannel as ClaudeTagSlackChannel
    from .models import ClaudeTagSlackChannelBundleTarget as ClaudeTagSlackChannelBundleTarget
    from .models import (
        ClaudeTagSlackChannelBundleTargetCreateParam as ClaudeTagSlackChannelBundleTargetCreateParam,
    )
    from .models import ClaudeTagSlackChannelIdentifiers as ClaudeTagSlackChannelIdentifiers
    from .models import ClaudeTagSlackChannelIdentifiersParam as ClaudeTagSlackChannelIdentifiersParam
    from .models import ClaudeTagSlackChannelSettingSource as ClaudeTagSlackChannelSettingSource
    from .models import ClaudeTagSlackChannelsPage as ClaudeTagSlackChannelsPage
    from .models import ClaudeTagSlackDefaultSettingSource as ClaudeTagSlackDefaultSettingSource
    from .models import ClaudeTagSlackGridChannelSettingSource as ClaudeTagSlackGridChannelSettingSource
    from .models import ClaudeTagSlackParentChannelSettingSource as ClaudeTagSlackParentChannelSettingSource
    from .models import ClaudeTagSlackWorkspace as ClaudeTagSlackWorkspace
    from .models import ClaudeTagSlackWorkspaceBundleTarget as ClaudeTagSlackWorkspaceBundleTarget
    from .models import (
        ClaudeTagSlackWorkspaceBundleTargetCreateParam as ClaudeTagSlackWorkspaceBundleTargetCreateParam,
    )
    from .models import ClaudeTagSlackWorkspaceIdentifiers as ClaudeTagSlackWorkspaceIdentifiers
    from .models import ClaudeTagSlackWorkspaceSettingSource as ClaudeTagSlackWorkspaceSettingSource
    from .models import ClaudeTagSlackWorkspacesPage as ClaudeTagSlackWorkspacesPage
    from .models import ClearThinking20251015EditParam as ClearThinking20251015EditParam
    from .models import ClearThinking20251015EditParamKeep as ClearThinking20251015EditParamKeep
    from .models import ClearThinking20251015EditResponse as ClearThinking20251015EditResponse
    from .models import ClearToolUses20250919EditParam as ClearToolUses20250919EditParam
    from .models import ClearToolUses20250919EditParamTrigger as ClearToolUses20250919EditParamTrigger
    from .models import ClearToolUses20250919EditResponse as ClearToolUses20250919EditResponse
    from .models import CloudConfig as CloudConfig
    from .models import CloudConfigParams as CloudConfigParams
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
    from .models import CommitCheckout as CommitCheckout
    from .models import CommitCheckoutParam as CommitCheckoutParam
    from .models import Compact20260112EditParam as Compact20260112EditParam
    from .models import CompactionBlock as CompactionBlock
    from .models import CompactionBlockParam as CompactionBlockParam
    from .models import CompactionCapability as CompactionCapability
    from .models import CompactionConfigParam as CompactionConfigParam
    from .models import CompactionContentBlockDelta as CompactionContentBlockDelta
    from .models import CompactionIterationUsage as CompactionIterationUsage
    from .models import CompactionLimitReachedErrorObject as CompactionLimitReachedErrorObject
    from .models import CompactionToolChange as CompactionToolChange
    from .models import CompactionToolChangeParam as CompactionToolChangeParam
    from .models import CompactTriggerParam as CompactTriggerParam
    from .models import Completion as Completion
    from .models import CompletionCreateParams as CompletionCreateParams
    from .models import CompletionStreamEvent as CompletionStreamEvent
    from .models import CompletionStreamFrame as CompletionStreamFrame
    from .models import ComplianceSettingsState as ComplianceSettingsState
    from .models import ComplianceSettingsStateDisabled as ComplianceSettingsStateDisabled
    from .models import ComplianceSettingsStateDisabledParam as ComplianceSettingsStateDisabledParam
    from .models import ComplianceSettingsStateEnabled as ComplianceSettingsStateEnabled
    from .models import ComplianceSettingsStateEnabledParam as ComplianceSettingsStateEnabledParam
    from .models import ComplianceSettingsStateParam as ComplianceSettingsStateParam
    from .models import ComplianceSettingUpdateParams as ComplianceSettingUpdateParams
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
    from .models import CostReport as CostReport
    from .models import CostReportResult as CostReportResult
    from .models import CostReportTimeBucket as CostReportTimeBucket
    from .models import CountTokensContextManagementResponse as CountTokensContextManagementResponse
    from .models import CreateUserProfileParams as CreateUserProfileParams
    from .models import Credential as Credential
    from .models import CredentialAuth as CredentialAuth
    from .models import CredentialAuthParams as CredentialAuthParams
    from .models import CredentialAuthUpdateParams as CredentialAuthUpdateParams
    from .models import CredentialCreateParams as CredentialCreateParams
    from .models import CredentialHostUnreachableErrorObject as CredentialHostUnreachableErrorObject
    from .models import CredentialNetworkingParams as CredentialNetworkingParams
    from .models import CredentialNetworkingResponse as CredentialNetworkingResponse
    from .models import CredentialsPage as CredentialsPage
    from .models import CredentialUpdateParams as CredentialUpdateParams
    from .models import CredentialValidation as CredentialValidation
    from .models import CustomSkill as CustomSkill
    from .models import CustomSkillParams as CustomSkillParams
    from .models import CustomTool as CustomTool
    from .models import CustomToolInputSchema as CustomToolInputSchema
    from .models import CustomToolInputSchemaParam as CustomToolInputSchemaParam
    from .models import CustomToolParams as CustomToolParams
    from .models import DataResidency as DataResidency
    from .models import DataResidencyCreateConfigParam as DataResidencyCreateConfigParam
    from .models import DataResidencyUpdateConfigParam as DataResidencyUpdateConfigParam
    from .models import DeletedClaudeCodeRBACGroupManagedSettings as DeletedClaudeCodeRBACGroupManagedSettings
    from .models import DeletedCredential as DeletedCredential
    from .models import DeletedFile as DeletedFile
    from .models import DeletedMemory as DeletedMemory
    from .models import DeletedMemoryStore as DeletedMemoryStore
    from .models import DeletedMessageBatch as DeletedMessageBatch
    from .models import DeletedOrganizationWebhookEndpoint as DeletedOrganizationWebhookEndpoint
    from .models import DeletedPlugin as DeletedPlugin
    from .models import DeletedPluginInstallationSetting as DeletedPluginInstallationSetting
    from .models import DeletedRBACGroup as DeletedRBACGroup
    from .models import DeletedRBACGroupMember as DeletedRBACGroupMember
    from .models import DeletedSession as DeletedSession
    from .models import DeletedSkill as DeletedSkill
    from .models import DeletedSkillVersion as DeletedSkillVersion
    from .models import DeletedTelemetryDestination as DeletedTelemetryDestination
    from .models import DeletedTelemetryDestinationWorkspace as DeletedTelemetryDestinationWorkspace
    from .models import DeletedUserProfile as DeletedUserProfile
    from .models import DeletedVault as DeletedVault
    from .models import DeleteSessionResource as DeleteSessionResource
    from .models import DeltaContent as DeltaContent
    from .models import DeltaEvent as DeltaEvent
    from .models import Deployment as Deployment
    from .models import DeploymentAgentParams as DeploymentAgentParams
    from .models import DeploymentCreateParams as DeploymentCreateParams
    from .models import DeploymentInitialEvent as DeploymentInitialEvent
    from .models import DeploymentInitialEventParams as DeploymentInitialEventParams
    from .models import DeploymentPausedReason as DeploymentPausedReason
    from .models import DeploymentPausedReasonErrorObject as DeploymentPausedReasonErrorObject
    from .models import DeploymentRun as DeploymentRun
    from .models import DeploymentRunError as DeploymentRunError
    from .models import DeploymentRunsPage as DeploymentRunsPage
    from .models import DeploymentsPage as DeploymentsPage
    from .models import DeploymentSystemMessageEvent as DeploymentSystemMessageEvent
    from .models import DeploymentUpdateParams as DeploymentUpdateParams
    from .models import DeploymentUserDefineOutcomeEvent as DeploymentUserDefineOutcomeEvent
    from .models import DeploymentUserMessageEvent as DeploymentUserMessageEvent
    from .models import Diagnostics as Diagnostics
    from .models import DiagnosticsParam as DiagnosticsParam
    from .models import DirectCaller as DirectCaller
    from .models import DirectCallerParam as DirectCallerParam
    from .models import DocumentBlock as DocumentBlock
    from .models import DocumentBlockParam as DocumentBlockParam
    from .models import DocumentBlockParamSource as DocumentBlockParamSource
    from .models import DocumentBlockSource as DocumentBlockSource
    from .models import Dream as Dream
    from .models import DreamCreateModel as DreamCreateModel
    from .models import DreamCreateParams as DreamCreateParams
    from .models import DreamErrorObject as DreamErrorObject
    from .models import DreamInput as DreamInput
    from .models import DreamInputParam as DreamInputParam
    from .models import DreamMemoryStoreInput as DreamMemoryStoreInput
    from .models import DreamMemoryStoreInputParam as DreamMemoryStoreInputParam
    from .models import DreamModelConfig as DreamModelConfig
    from .models import DreamModelConfigParam as DreamModelConfigParam
    from .models import DreamOutput as DreamOutput
    from .models import DreamSessionsInput as DreamSessionsInput
    from .models import DreamSessionsInputParam as DreamSessionsInputParam
    from .models import DreamsPage as DreamsPage
    from .models import DreamUsage as DreamUsage
    from .models import EditToolConfig as EditToolConfig
    from .models import EditToolConfigParams as EditToolConfigParams
    from .models import EffortCapability as EffortCapability
    from .models import EffortHigh as EffortHigh
    from .models import EffortHighParam as EffortHighParam
    from .models import EffortLow as EffortLow
    from .models import EffortLowParam as EffortLowParam
    from .models import EffortMax as EffortMax
    from .models import EffortMaxParam as EffortMaxParam
    from .models import EffortMedium as EffortMedium
    from .models import EffortMediumParam as EffortMediumParam
    from .models import EffortParam as EffortParam
    from .models import EffortXhigh as EffortXhigh
    from .models import EffortXhighParam as EffortXhighParam
    from .models import EncryptedCodeExecutionResultBlock as EncryptedCodeExecutionResultBlock
    from .models import EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam
    from .models import Environment as Environment
    from .models import (
        EnvironmentArchivedDeploymentPausedReasonErrorObject as EnvironmentArchivedDeploymentPausedReasonErrorObject,
    )
    from .models import EnvironmentArchivedRunErrorObject as EnvironmentArchivedRunErrorObject
    from .models import EnvironmentConfig as EnvironmentConfig
    from .models import EnvironmentConfigParams as EnvironmentConfigParams
    from .models import EnvironmentCreateParams as EnvironmentCreateParams
    from .models import EnvironmentDeleteResponse as EnvironmentDeleteResponse
    from .models import (
        EnvironmentNotFoundDeploymentPausedReasonErrorObject as EnvironmentNotFoundDeploymentPausedReasonErrorObject,
    )
    from .models import EnvironmentNotFoundRunErrorObject as EnvironmentNotFoundRunErrorObject
    from .models import EnvironmentsPage as EnvironmentsPage
    from .models import EnvironmentUpdateParams as EnvironmentUpdateParams
    from .models import EnvironmentVariableAuthResponse as EnvironmentVariableAuthResponse
    from .models import EnvironmentVariableCreateParams as EnvironmentVariableCreateParams
    from .models import EnvironmentVariableUpdateParams as EnvironmentVariableUpdateParams
    from .models import ErrorCode as ErrorCode
    from .models import ErrorDeploymentPausedReason as ErrorDeploymentPausedReason
    from .models import ErrorDetails as ErrorDetails
    from .models import ErrorObject as ErrorObject
    from .models import ErrorResponse as ErrorResponse
    from .models import ErrorType as ErrorType
    from .models import EventSendParams as EventSendParams
    from .models import ExecutionIdentity as ExecutionIdentity
    from .models import ExecutionIdentityParams as ExecutionIdentityParams
    from .models import ExternalKey as ExternalKey
    from .models import ExternalKeyAttachedAttachment as ExternalKeyAttachedAttachment
    from .models import ExternalKeyAttachment as ExternalKeyAttachment
    from .models import ExternalKeyCreateParams as ExternalKeyCreateParams
    from .models import ExternalKeyDeleteResponse as ExternalKeyDeleteResponse
    from .models import ExternalKeyProviderConfig as ExternalKeyProviderConfig
    from .models import ExternalKeyProviderConfigParam as ExternalKeyProviderConfigParam
    from .models import ExternalKeyProviderConfigUpdateParam as ExternalKeyProviderConfigUpdateParam
    from .models import ExternalKeysPage as ExternalKeysPage
    from .models import ExternalKeyUnattachedAttachment as ExternalKeyUnattachedAttachment
    from .models import ExternalKeyUpdateParams as ExternalKeyUpdateParams
    from .models import ExternalKeyValidateResponse as ExternalKeyValidateResponse
    from .models import ExternalStorageReference as ExternalStorageReference
    from .models import ExternalStorageReferenceParam as ExternalStorageReferenceParam
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
    from .models import FederationIssuer as FederationIssuer
    from .models import FederationIssuerJWKS as FederationIssuerJWKS
    from .models import FederationIssuerJWKSParam as FederationIssuerJWKSParam
    from .models import FederationIssuerJWKSUpdateParam as FederationIssuerJWKSUpdateParam
    from .models import FederationIssuerPollStatus as FederationIssuerPollStatus
    from .models import FederationIssuersPage as FederationIssuersPage
    from .models import FederationRule as FederationRule
    from .models import FederationRuleMatch as FederationRuleMatch
    from .models import FederationRuleMatchParam as FederationRuleMatchParam
    from .models import FederationRulesPage as FederationRulesPage
    from .models import FederationRuleWorkspace as FederationRuleWorkspace
    from .models import FederationRuleWorkspaceAddParams as FederationRuleWorkspaceAddParams
    from .models import FederationRuleWorkspaceRemoveResponse as FederationRuleWorkspaceRemoveResponse
    from .models import FederationRuleWorkspacesPage as FederationRuleWorkspacesPage
    from .models import FileDocumentSourceParam as FileDocumentSourceParam
    from .models import FileImageSourceParam as FileImageSourceParam
    from .models import FileMetadata as FileMetadata
    from .models import (
        FileNotFoundDeploymentPausedReasonErrorObject as FileNotFoundDeploymentPausedReasonErrorObject,
    )
    from .models import FileNotFoundRunErrorObject as FileNotFoundRunErrorObject
    from .models import FileResource as FileResource
    from .models import FileResourceConfig as FileResourceConfig
    from .models import FileResourceParams as FileResourceParams
    from .models import FileRubric as FileRubric
    from .models import FileRubricParams as FileRubricParams
    from .models import FileScope as FileScope
    from .models import FilesPage as FilesPage
    from .models import FileUploadParams as FileUploadParams
    from .models import GCPExternalKeyConfig as GCPExternalKeyConfig
    from .models import GCPExternalKeyConfigParam as GCPExternalKeyConfigParam
    from .models import GitHubRepositoryResource as GitHubRepositoryResource
    from .models import GitHubRepositoryResourceConfig as GitHubRepositoryResourceConfig
    from .models import GitHubRepositoryResourceParams as GitHubRepositoryResourceParams
    from .models import GlobToolConfig as GlobToolConfig
    from .models import GlobToolConfigParams as GlobToolConfigParams
    from .models import GrepToolConfig as GrepToolConfig
    from .models import GrepToolConfigParams as GrepToolConfigParams
    from .models import HeartbeatPreconditionFailedErrorDetails as HeartbeatPreconditionFailedErrorDetails
    from .models import HumanReview as HumanReview
    from .models import HumanReviewDisabled as HumanReviewDisabled
    from .models import HumanReviewDisabledParam as HumanReviewDisabledParam
    from .models import HumanReviewEnabled as HumanReviewEnabled
    from .models import HumanReviewEnabledParam as HumanReviewEnabledParam
    from .models import HumanReviewParam as HumanReviewParam
    from .models import ImageBlockParam as ImageBlockParam
    from .models import ImageBlockParamSource as ImageBlockParamSource
    from .models import ImageDimensionsTooLargeErrorDetails as ImageDimensionsTooLargeErrorDetails
    from .models import ImageTransformationsParam as ImageTransformationsParam
    from .models import IncreaseRequestApproveParams as IncreaseRequestApproveParams
    from .models import IncreaseRequestApproveResponse as IncreaseRequestApproveResponse
    from .models import IncreaseRequestDenyParams as IncreaseRequestDenyParams
    from .models import InferenceDataPrivacy as InferenceDataPrivacy
    from .models import InferenceDataPrivacyParam as InferenceDataPrivacyParam
    from .models import InferenceStorage as InferenceStorage
    from .models import InferenceStorageParam as InferenceStorageParam
    from .models import InjectionLocationParams as InjectionLocationParams
    from .models import InjectionLocationResponse as InjectionLocationResponse
    from .models import InjectionLocationUpdateParams as InjectionLocationUpdateParams
    from .models import InlineAgent as InlineAgent
    from .models import InputJSONDelta as InputJSONDelta
    from .models import InputTokensClearAtLeastParam as InputTokensClearAtLeastParam
    from .models import InputTokensTriggerParam as InputTokensTriggerParam
    from .models import InputTransformation as InputTransformation
    from .models import InstallationSettingSetParams as InstallationSettingSetParams
    from .models import InternalStorage as InternalStorage
    from .models import InternalStorageParam as InternalStorageParam
    from .models import InviteCreateParams as InviteCreateParams
    from .models import InviteDeleteResponse as InviteDeleteResponse
    from .models import IssuerCreateParams as IssuerCreateParams
    from .models import IssuerUpdateParams as IssuerUpdateParams
    from .models import IterationUsage as IterationUsage
    from .models import JSONOutputFormatParam as JSONOutputFormatParam
    from .models import JWKSDiscovery as JWKSDiscovery
    from .models import JWKSDiscoveryParam as JWKSDiscoveryParam
    from .models import JWKSExplicitURL as JWKSExplicitURL
    from .models import JWKSExplicitURLParam as JWKSExplicitURLParam
    from .models import JWKSInline as JWKSInline
    from .models import JWKSInlineParam as JWKSInlineParam
    from .models import LimitedCredentialNetworkingParams as LimitedCredentialNetworkingParams
    from .models import LimitedCredentialNetworkingResponse as LimitedCredentialNetworkingResponse
    from .models import LimitedNetwork as LimitedNetwork
    from .models import LimitedNetworkParams as LimitedNetworkParams
    from .models import ManagedAgentsBase64DocumentSource as ManagedAgentsBase64DocumentSource
    from .models import ManagedAgentsBase64DocumentSourceParam as ManagedAgentsBase64DocumentSourceParam
    from .models import ManagedAgentsBase64ImageSource as ManagedAgentsBase64ImageSource
    from .models import ManagedAgentsBase64ImageSourceParam as ManagedAgentsBase64ImageSourceParam
    from .models import ManagedAgentsCacheCreationUsage as ManagedAgentsCacheCreationUsage
    from .models import ManagedAgentsContentBlock as ManagedAgentsContentBlock
    from .models import ManagedAgentsContentBlockParam as ManagedAgentsContentBlockParam
    from .models import ManagedAgentsDocumentBlock as ManagedAgentsDocumentBlock
    from .models import ManagedAgentsDocumentBlockParam as ManagedAgentsDocumentBlockParam
    from .models import ManagedAgentsDocumentSource as ManagedAgentsDocumentSource
    from .models import ManagedAgentsDocumentSourceParam as ManagedAgentsDocumentSourceParam
    from .models import ManagedAgentsFileDocumentSource as ManagedAgentsFileDocumentSource
    from .models import ManagedAgentsFileDocumentSourceParam as ManagedAgentsFileDocumentSourceParam
    from .models import ManagedAgentsFileImageSource as ManagedAgentsFileImageSource
    from .models import ManagedAgentsFileImageSourceParam as ManagedAgentsFileImageSourceParam
    from .models import ManagedAgentsImageBlock as ManagedAgentsImageBlock
    from .models import ManagedAgentsImageBlockParam as ManagedAgentsImageBlockParam
    from .models import ManagedAgentsImageSource as ManagedAgentsImageSource
    from .models import ManagedAgentsImageSourceParam as ManagedAgentsImageSourceParam
    from .models import ManagedAgentsPlainTextDocumentSource as ManagedAgentsPlainTextDocumentSource
    from .models import ManagedAgentsPlainTextDocumentSourceParam as ManagedAgentsPlainTextDocumentSourceParam
    from .models import ManagedAgentsRedactedBlock as ManagedAgentsRedactedBlock
    from .models import ManagedAgentsRedactedBlockParam as ManagedAgentsRedactedBlockParam
    from .models import ManagedAgentsResourceParams as ManagedAgentsResourceParams
    from .models import ManagedAgentsSearchResultBlock as ManagedAgentsSearchResultBlock
    from .models import ManagedAgentsSearchResultBlockParam as ManagedAgentsSearchResultBlockParam
    from .models import ManagedAgentsSearchResultCitations as ManagedAgentsSearchResultCitations
    from .models import ManagedAgentsSearchResultCitationsParam as ManagedAgentsSearchResultCitationsParam
    from .models import ManagedAgentsSearchResultContent as ManagedAgentsSearchResultContent
    from .models import ManagedAgentsSearchResultContentParam as ManagedAgentsSearchResultContentParam
    from .models import ManagedAgentsServerToolUsage as ManagedAgentsServerToolUsage
    from .models import ManagedAgentsSystemContentBlock as ManagedAgentsSystemContentBlock
    from .models import ManagedAgentsSystemContentBlockParam as ManagedAgentsSystemContentBlockParam
    from .models import ManagedAgentsTextBlock as ManagedAgentsTextBlock
    from .models import ManagedAgentsTextBlockParam as ManagedAgentsTextBlockParam
    from .models import ManagedAgentsToolResultBlock as ManagedAgentsToolResultBlock
    from .models import ManagedAgentsToolResultBlockParam as ManagedAgentsToolResultBlockParam
    from .models import ManagedAgentsURLDocumentSource as ManagedAgentsURLDocumentSource
    from .models import ManagedAgentsURLDocumentSourceParam as ManagedAgentsURLDocumentSourceParam
    from .models import ManagedAgentsURLImageSource as ManagedAgentsURLImageSource
    from .models import ManagedAgentsURLImageSourceParam as ManagedAgentsURLImageSourceParam
    from .models import ManagedAgentsUserLocation as ManagedAgentsUserLocation
    from .models import ManagedAgentsUserLocationParam as ManagedAgentsUserLocationParam
    from .models import ManagedAgentsWebFetchURLSourceAll as ManagedAgentsWebFetchURLSourceAll
    from .models import ManagedAgentsWebFetchURLSourceAllParam as ManagedAgentsWebFetchURLSourceAllParam
    from .models import ManagedAgentsWebFetchURLSourceExcept as ManagedAgentsWebFetchURLSourceExcept
    from .models import ManagedAgentsWebFetchURLSourceExceptParam as ManagedAgentsWebFetchURLSourceExceptParam
    from .models import ManagedAgentsWebFetchURLSourceNone as ManagedAgentsWebFetchURLSourceNone
    from .models import ManagedAgentsWebFetchURLSourceNoneParam as ManagedAgentsWebFetchURLSourceNoneParam
    from .models import ManagedAgentsWebFetchURLSourceOnly as ManagedAgentsWebFetchURLSourceOnly
    from .models import ManagedAgentsWebFetchURLSourceOnlyParam as ManagedAgentsWebFetchURLSourceOnlyParam
    from .models import ManagedAgentsWebFetchURLSources as ManagedAgentsWebFetchURLSources
    from .models import ManagedAgentsWebFetchURLSourcesParams as ManagedAgentsWebFetchURLSourcesParams
    from .models import ManagedAgentsWebFetchURLSourceToolFilter as ManagedAgentsWebFetchURLSourceToolFilter
    from .models import (
        ManagedAgentsWebFetchURLSourceToolFilterParam as ManagedAgentsWebFetchURLSourceToolFilterParam,
    )
    from .models import (
        ManagedAgentsWebFetchURLSourceToolFilterParams as ManagedAgentsWebFetchURLSourceToolFilterParams,
    )
    from .models import (
        ManagedAgentsWebFetchURLSourceToolReference as ManagedAgentsWebFetchURLSourceToolReference,
    )
    from .models import (
        ManagedAgentsWebFetchURLSourceToolReferenceParam as ManagedAgentsWebFetchURLSourceToolReferenceParam,
    )
    from .models import ManagedAgentsWebFetchURLSourceUserInput as ManagedAgentsWebFetchURLSourceUserInput
    from .models import (
        ManagedAgentsWebFetchURLSourceUserInputParam as ManagedAgentsWebFetchURLSourceUserInputParam,
    )
    from .models import (
        ManagedAgentsWebFetchURLSourceUserInputParams as ManagedAgentsWebFetchURLSourceUserInputParams,
    )
    from .models import ManualDeploymentPausedReason as ManualDeploymentPausedReason
    from .models import ManualTriggerContext as ManualTriggerContext
    from .models import MaxWorkflowRunsWorkflowRunErrorObject as MaxWorkflowRunsWorkflowRunErrorObject
    from .models import MCPAuthenticationFailedErrorObject as MCPAuthenticationFailedErrorObject
    from .models import MCPConnectionFailedErrorObject as MCPConnectionFailedErrorObject
    from .models import (
        MCPEgressBlockedDeploymentPausedReasonErrorObject as MCPEgressBlockedDeploymentPausedReasonErrorObject,
    )
    from .models import MCPEgressBlockedRunErrorObject as MCPEgressBlockedRunErrorObject
    from .models import MCPOAuthAuthResponse as MCPOAuthAuthResponse
    from .models import MCPOAuthCreateParams as MCPOAuthCreateParams
    from .models import MCPOAuthRefreshParams as MCPOAuthRefreshParams
    from .models import MCPOAuthRefreshResponse as MCPOAuthRefreshResponse
    from .models import MCPOAuthRefreshUpdateParams as MCPOAuthRefreshUpdateParams
    from .models import MCPOAuthUpdateParams as MCPOAuthUpdateParams
    from .models import MCPProbe as MCPProbe
    from .models import MCPServerURLDefinition as MCPServerURLDefinition
    from .models import MCPTool as MCPTool
    from .models import MCPToolConfig as MCPToolConfig
    from .models import MCPToolConfigParam as MCPToolConfigParam
    from .models import MCPToolConfigParams as MCPToolConfigParams
    from .models import MCPToolDefaultConfigParam as MCPToolDefaultConfigParam
    from .models import MCPToolListingBlock as MCPToolListingBlock
    from .models import MCPToolListingBlockParam as MCPToolListingBlockParam
    from .models import MCPToolParamParam as MCPToolParamParam
    from .models import MCPToolResultBlock as MCPToolResultBlock
    from .models import MCPToolset as MCPToolset
    from .models import MCPToolsetDefaultConfig as MCPToolsetDefaultConfig
    from .models import MCPToolsetDefaultConfigParams as MCPToolsetDefaultConfigParams
    from .models import MCPToolsetParam as MCPToolsetParam
    from .models import MCPToolsetParams as MCPToolsetParams
    from .models import MCPToolUseBlock as MCPToolUseBlock
    from .models import MCPToolUseBlockParam as MCPToolUseBlockParam
    from .models import Memory as Memory
    from .models import MemoryCreateParams as MemoryCreateParams
    from .models import MemoryListItem as MemoryListItem
    from .models import MemoryListItemsPage as MemoryListItemsPage
    from .models import MemoryPrefix as MemoryPrefix
    from .models import MemoryStore as MemoryStore
    from .models import (
        MemoryStoreArchivedDeploymentPausedReasonErrorObject as MemoryStoreArchivedDeploymentPausedReasonErrorObject,
    )
    from .models import MemoryStoreArchivedRunErrorObject as MemoryStoreArchivedRunErrorObject
    from .models import MemoryStoreCreateParams as MemoryStoreCreateParams
    from .models import MemoryStoreResource as MemoryStoreResource
    from .models import MemoryStoreResourceConfig as MemoryStoreResourceConfig
    from .models import MemoryStoreResourceParam as MemoryStoreResourceParam
    from .models import MemoryStoresPage as MemoryStoresPage
    from .models import MemoryStoreUpdateParams as MemoryStoreUpdateParams
    from .models import MemoryTool20250818Param as MemoryTool20250818Param
    from .models import MemoryUpdateParams as MemoryUpdateParams
    from .models import MemoryVersion as MemoryVersion
    from .models import MemoryVersionsPage as MemoryVersionsPage
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
    from .models import MessagesUsageReport as MessagesUsageReport
    from .models import MessagesUsageReportResult as MessagesUsageReportResult
    from .models import MessagesUsageReportTimeBucket as MessagesUsageReportTimeBucket
    from .models import MessageThreadParam as MessageThreadParam
    from .models import MessageTokensCount as MessageTokensCount
    from .models import MetadataParam as MetadataParam
    from .models import Model as Model
    from .models import ModelCapabilities as ModelCapabilities
    from .models import ModelConfig as ModelConfig
    from .models import ModelConfigEffort as ModelConfigEffort
    from .models import ModelConfigEffortParams as ModelConfigEffortParams
    from .models import ModelConfigParams as ModelConfigParams
    from .models import ModelInfo as ModelInfo
    from .models import ModelLine as ModelLine
    from .models import ModelOverloadedErrorObject as ModelOverloadedErrorObject
    from .models import ModelRateLimitedErrorObject as ModelRateLimitedErrorObject
    from .models import ModelRequestFailedErrorObject as ModelRequestFailedErrorObject
    from .models import ModelsPage as ModelsPage
    from .models import MonetaryAmount as MonetaryAmount
    from .models import MonetaryAmountParam as MonetaryAmountParam
    from .models import Multiagent as Multiagent
    from .models import Multiagent20261001 as Multiagent20261001
    from .models import Multiagent20261001Params as Multiagent20261001Params
    from .models import MultiagentAdvisor as MultiagentAdvisor
    from .models import MultiagentAdvisorDisabled as MultiagentAdvisorDisabled
    from .models import MultiagentAdvisorDisabledParams as MultiagentAdvisorDisabledParams
    from .models import MultiagentAdvisorEnabled as MultiagentAdvisorEnabled
    from .models import MultiagentAdvisorEnabledParams as MultiagentAdvisorEnabledParams
    from .models import MultiagentAdvisorParams as MultiagentAdvisorParams
    from .models import MultiagentCoordinator as MultiagentCoordinator
    from .models import MultiagentCoordinatorAgent as MultiagentCoordinatorAgent
    from .models import MultiagentCoordinatorParams as MultiagentCoordinatorParams
    from .models import MultiagentInlineAgents as MultiagentInlineAgents
    from .models import MultiagentInlineAgentsDisabled as MultiagentInlineAgentsDisabled
    from .models import MultiagentInlineAgentsDisabledParams as MultiagentInlineAgentsDisabledParams
    from .models import MultiagentInlineAgentsEnabled as MultiagentInlineAgentsEnabled
    from .models import MultiagentInlineAgentsEnabledParams as MultiagentInlineAgentsEnabledParams
    from .models import MultiagentInlineAgentsParams as MultiagentInlineAgentsParams
    from .models import MultiagentParams as MultiagentParams
    from .models import MultiagentPredefinedAgentParams as MultiagentPredefinedAgentParams
    from .models import MultiagentPredefinedAgentParamsObject as MultiagentPredefinedAgentParamsObject
    from .models import MultiagentRosterEntryParams as MultiagentRosterEntryParams
    from .models import MultiagentRosterObjectParams as MultiagentRosterObjectParams
    from .models import MultiagentSelfParams as MultiagentSelfParams
    from .models import MultiagentSubagents as MultiagentSubagents
    from .models import MultiagentSubagentsDisabled as MultiagentSubagentsDisabled
    from .models import MultiagentSubagentsDisabledParams as MultiagentSubagentsDisabledParams
    from .models import MultiagentSubagentsEnabled as MultiagentSubagentsEnabled
    from .models import MultiagentSubagentsEnabledParams as MultiagentSubagentsEnabledParams
    from .models import MultiagentSubagentsParams as MultiagentSubagentsParams
    from .models import MultiagentWorkflows as MultiagentWorkflows
    from .models import MultiagentWorkflowsDisabled as MultiagentWorkflowsDisabled
    from .models import MultiagentWorkflowsDisabledParams as MultiagentWorkflowsDisabledParams
    from .models import MultiagentWorkflowsEnabled as MultiagentWorkflowsEnabled
    from .models import MultiagentWorkflowsEnabledParams as MultiagentWorkflowsEnabledParams
    from .models import MultiagentWorkflowsParams as MultiagentWorkflowsParams
    from .models import Network as Network
    from .models import NetworkParams as NetworkParams
    from .models import NewOrganizationWebhookEndpoint as NewOrganizationWebhookEndpoint
    from .models import OpenAIError as OpenAIError
    from .models import OpenAIErrorResponse as OpenAIErrorResponse
    from .models import OrganizationComplianceSettings as OrganizationComplianceSettings
    from .models import (
        OrganizationDisabledDeploymentPausedReasonErrorObject as OrganizationDisabledDeploymentPausedReasonErrorObject,
    )
    from .models import OrganizationDisabledRunErrorObject as OrganizationDisabledRunErrorObject
    from .models import OrganizationInfo as OrganizationInfo
    from .models import OrganizationInvite as OrganizationInvite
    from .models import OrganizationInvitesPage as OrganizationInvitesPage
    from .models import OrganizationOnHoldErrorDetails as OrganizationOnHoldErrorDetails
    from .models import OrganizationRateLimit as OrganizationRateLimit
    from .models import OrganizationRateLimitBatchGroup as OrganizationRateLimitBatchGroup
    from .models import OrganizationRateLimitFilesGroup as OrganizationRateLimitFilesGroup
    from .models import OrganizationRateLimitGroup as OrganizationRateLimitGroup
    from .models import OrganizationRateLimitModelGroup as OrganizationRateLimitModelGroup
    from .models import OrganizationRateLimitSkillsGroup as OrganizationRateLimitSkillsGroup
    from .models import OrganizationRateLimitsPage as OrganizationRateLimitsPage
    from .models import OrganizationRateLimitTokenCountGroup as OrganizationRateLimitTokenCountGroup
    from .models import OrganizationRateLimitValue as OrganizationRateLimitValue
    from .models import OrganizationRateLimitWebSearchGroup as OrganizationRateLimitWebSearchGroup
    from .models import OrganizationUser as OrganizationUser
    from .models import OrganizationUsersPage as OrganizationUsersPage
    from .models import OrganizationWebhookEndpoint as OrganizationWebhookEndpoint
    from .models import OrganizationWebhookEndpointSigningSecret as OrganizationWebhookEndpointSigningSecret
    from .models import OrganizationWebhookEndpointsPage as OrganizationWebhookEndpointsPage
    from .models import OrganizationWebhookEndpointState as OrganizationWebhookEndpointState
    from .models import OrganizationWebhookEventType as OrganizationWebhookEventType
    from .models import OrganizationWebhookEventTypeParam as OrganizationWebhookEventTypeParam
    from .models import OutcomeEvaluationResource as OutcomeEvaluationResource
    from .models import OutputBehavior as OutputBehavior
    from .models import OutputBehaviorCreateNew as OutputBehaviorCreateNew
    from .models import OutputBehaviorCreateNewParam as OutputBehaviorCreateNewParam
    from .models import OutputBehaviorParam as OutputBehaviorParam
    from .models import OutputBehaviorUpdateExisting as OutputBehaviorUpdateExisting
    from .models import OutputBehaviorUpdateExistingParam as OutputBehaviorUpdateExistingParam
    from .models import OutputConfigParam as OutputConfigParam
    from .models import OutputTokensDetails as OutputTokensDetails
    from .models import Packages as Packages
    from .models import PackagesParams as PackagesParams
    from .models import PermissionPolicy as PermissionPolicy
    from .models import PermissionPolicyParams as PermissionPolicyParams
    from .models import PingEvent as PingEvent
    from .models import PlainTextSource as PlainTextSource
    from .models import PlainTextSourceParam as PlainTextSourceParam
    from .models import Plugin as Plugin
    from .models import PluginActor as PluginActor
    from .models import PluginAPIActor as PluginAPIActor
    from .models import PluginComponent as PluginComponent
    from .models import PluginContentScan as PluginContentScan
    from .models import PluginCreateParams as PluginCreateParams
    from .models import PluginInstallationPreferenceParam as PluginInstallationPreferenceParam
    from .models import PluginInstallationSetting as PluginInstallationSetting
    from .models import PluginInstallationSettingsPage as PluginInstallationSettingsPage
    from .models import PluginMarketplace as PluginMarketplace
    from .models import PluginMarketplacesPage as PluginMarketplacesPage
    from .models import PluginMarketplaceUpdateParams as PluginMarketplaceUpdateParams
    from .models import PluginMarketplaceValidateArchiveParams as PluginMarketplaceValidateArchiveParams
    from .models import PluginMarketplaceValidateRepositoryParams as PluginMarketplaceValidateRepositoryParams
    from .models import (
        PluginMarketplaceValidationPluginErrorObject as PluginMarketplaceValidationPluginErrorObject,
    )
    from .models import PluginMarketplaceValidationPluginWarning as PluginMarketplaceValidationPluginWarning
    from .models import PluginMarketplaceValidationPluginWarnings as PluginMarketplaceValidationPluginWarnings
    from .models import PluginMarketplaceValidationReport as PluginMarketplaceValidationReport
    from .models import PluginOwner as PluginOwner
    from .models import PluginOwnerOrganization as PluginOwnerOrganization
    from .models import PluginOwnerUser as PluginOwnerUser
    from .models import PluginReach as PluginReach
    from .models import PluginShare as PluginShare
    from .models import PluginSharesPage as PluginSharesPage
    from .models import PluginsPage as PluginsPage
    from .models import PluginTarget as PluginTarget
    from .models import PluginTargetOrganization as PluginTargetOrganization
    from .models import PluginTargetOrganizationMember as PluginTargetOrganizationMember
    from .models import PluginTargetRBACGroup as PluginTargetRBACGroup
    from .models import PluginUpdateParams as PluginUpdateParams
    from .models import PluginUserActor as PluginUserActor
    from .models import PluginVersion as PluginVersion
    from .models import PluginVersionCreateParams as PluginVersionCreateParams
    from .models import PluginVersionsPage as PluginVersionsPage
    from .models import PreconditionParam as PreconditionParam
    from .models import ProgramWorkflowRunErrorObject as ProgramWorkflowRunErrorObject
    from .models import RawContentBlockDelta as RawContentBlockDelta
    from .models import RawContentBlockDeltaEvent as RawContentBlockDeltaEvent
    from .models import RawContentBlockStartEvent as RawContentBlockStartEvent
    from .models import RawContentBlockStopEvent as RawContentBlockStopEvent
    from .models import RawMessageDeltaEvent as RawMessageDeltaEvent
    from .models import RawMessageDeltaEventDelta as RawMessageDeltaEventDelta
    from .models import RawMessageStartEvent as RawMessageStartEvent
    from .models import RawMessageStopEvent as RawMessageStopEvent
    from .models import RawMessageStreamEvent as RawMessageStreamEvent
    from .models import RBACAllConnectorsPermissionResource as RBACAllConnectorsPermissionResource
    from .models import RBACConnectorPermissionResource as RBACConnectorPermissionResource
    from .models import RBACConnectorScopePermissionResource as RBACConnectorScopePermissionResource
    from .models import RBACConnectorToolPermissionResource as RBACConnectorToolPermissionResource
    from .models import RBACGroup as RBACGroup
    from .models import RBACGroupCreateParams as RBACGroupCreateParams
    from .models import RBACGroupMember as RBACGroupMember
    from .models import RBACGroupMemberAddParams as RBACGroupMemberAddParams
    from .models import RBACGroupMembersPage as RBACGroupMembersPage
    from .models import RBACGroupsPage as RBACGroupsPage
    from .models import RBACGroupUpdateParams as RBACGroupUpdateParams
    from .models import RBACOrganizationPermissionResource as RBACOrganizationPermissionResource
    from .models import RBACRole as RBACRole
    from .models import RBACRolePermission as RBACRolePermission
    from .models import RBACRolePermissionResource as RBACRolePermissionResource
    from .models import RBACRolePermissionsPage as RBACRolePermissionsPage
    from .models import RBACRoleSource as RBACRoleSource
    from .models import RBACRoleSourceBuiltIn as RBACRoleSourceBuiltIn
    from .models import RBACRoleSourceCustom as RBACRoleSourceCustom
    from .models import RBACRolesPage as RBACRolesPage
    from .models import ReadToolConfig as ReadToolConfig
    from .models import ReadToolConfigParams as ReadToolConfigParams
    from .models import RedactedThinkingBlock as RedactedThinkingBlock
    from .models import RedactedThinkingBlockParam as RedactedThinkingBlockParam
    from .models import RefreshHTTPResponse as RefreshHTTPResponse
    from .models import RefreshObject as RefreshObject
    from .models import RefusalStopDetails as RefusalStopDetails
    from .models import RepositoryAuthenticationErrorObject as RepositoryAuthenticationErrorObject
    from .models import RepositoryCheckout as RepositoryCheckout
    from .models import RepositoryCheckoutErrorObject as RepositoryCheckoutErrorObject
    from .models import RepositoryCheckoutParams as RepositoryCheckoutParams
    from .models import RepositoryCloneErrorObject as RepositoryCloneErrorObject
    from .models import RepositoryForbiddenErrorObject as RepositoryForbiddenErrorObject
    from .models import RepositoryNotFoundErrorObject as RepositoryNotFoundErrorObject
    from .models import RequestMCPServerToolConfigurationParam as RequestMCPServerToolConfigurationParam
    from .models import RequestMCPServerURLDefinitionParam as RequestMCPServerURLDefinitionParam
    from .models import RequestMCPToolResultBlockParam as RequestMCPToolResultBlockParam
    from .models import RequestToolAdditionBlockParam as RequestToolAdditionBlockParam
    from .models import RequestToolRemovalBlockParam as RequestToolRemovalBlockParam
    from .models import ResourceAddParams as ResourceAddParams
    from .models import ResourceUpdateParams as ResourceUpdateParams
    from .models import ResponseToolAdditionBlock as ResponseToolAdditionBlock
    from .models import ResponseToolChangeMCPToolReference as ResponseToolChangeMCPToolReference
    from .models import ResponseToolChangeMCPToolsetReference as ResponseToolChangeMCPToolsetReference
    from .models import ResponseToolChangeToolReference as ResponseToolChangeToolReference
    from .models import ResponseToolRemovalBlock as ResponseToolRemovalBlock
    from .models import RetryStatus as RetryStatus
    from .models import RetryStatusExhausted as RetryStatusExhausted
    from .models import RetryStatusRetrying as RetryStatusRetrying
    from .models import RetryStatusTerminal as RetryStatusTerminal
    from .models import RoutineFire as RoutineFire
    from .models import RoutineFireParams as RoutineFireParams
    from .models import Rubric as Rubric
    from .models import RubricParams as RubricParams
    from .models import RuleCreateParams as RuleCreateParams
    from .models import RuleUpdateParams as RuleUpdateParams
    from .models import Schedule as Schedule
    from .models import ScheduleParams as ScheduleParams
    from .models import ScheduleTriggerContext as ScheduleTriggerContext
    from .models import SearchResultBlockParam as SearchResultBlockParam
    from .models import SelfHostedConfig as SelfHostedConfig
    from .models import SelfHostedConfigParams as SelfHostedConfigParams
    from .models import (
        SelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject as SelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject,
    )
    from .models import (
        SelfHostedResourcesUnsupportedRunErrorObject as SelfHostedResourcesUnsupportedRunErrorObject,
    )
    from .models import SelfHostedWork as SelfHostedWork
    from .models import SelfHostedWorkHeartbeatResponse as SelfHostedWorkHeartbeatResponse
    from .models import SelfHostedWorkQueueStats as SelfHostedWorkQueueStats
    from .models import SelfHostedWorksPage as SelfHostedWorksPage
    from .models import SendSessionEvents as SendSessionEvents
    from .models import SentSessionEvent as SentSessionEvent
    from .models import ServerToolCaller as ServerToolCaller
    from .models import ServerToolCaller20260120 as ServerToolCaller20260120
    from .models import ServerToolCaller20260120Param as ServerToolCaller20260120Param
    from .models import ServerToolCallerParam as ServerToolCallerParam
    from .models import ServerToolsCapability as ServerToolsCapability
    from .models import ServerToolUsage as ServerToolUsage
    from .models import ServerToolUseBlock as ServerToolUseBlock
    from .models import ServerToolUseBlockParam as ServerToolUseBlockParam
    from .models import ServiceAccount as ServiceAccount
    from .models import ServiceAccountActor as ServiceAccountActor
    from .models import ServiceAccountCreateParams as ServiceAccountCreateParams
    from .models import ServiceAccountExecutionIdentity as ServiceAccountExecutionIdentity
    from .models import ServiceAccountExecutionIdentityParams as ServiceAccountExecutionIdentityParams
    from .models import ServiceAccountsPage as ServiceAccountsPage
    from .models import ServiceAccountTarget as ServiceAccountTarget
    from .models import ServiceAccountTargetParam as ServiceAccountTargetParam
    from .models import ServiceAccountUpdateParams as ServiceAccountUpdateParams
    from .models import ServiceAccountWorkspaceAddParams as ServiceAccountWorkspaceAddParams
    from .models import ServiceAccountWorkspaceMember as ServiceAccountWorkspaceMember
    from .models import ServiceAccountWorkspaceMembersPage as ServiceAccountWorkspaceMembersPage
    from .models import ServiceAccountWorkspaceRemoveResponse as ServiceAccountWorkspaceRemoveResponse
    from .models import Session as Session
    from .models import SessionActor as SessionActor
    from .models import SessionAgent as SessionAgent
    from .models import SessionAgentObjectParams as SessionAgentObjectParams
    from .models import SessionAgentParams as SessionAgentParams
    from .models import SessionAgentUpdateParam as SessionAgentUpdateParam
    from .models import SessionBudgetReached as SessionBudgetReached
    from .models import SessionCoordinatorAgent as SessionCoordinatorAgent
    from .models import SessionCreateParams as SessionCreateParams
    from .models import SessionCreationRejectedRunErrorObject as SessionCreationRejectedRunErrorObject
    from .models import SessionDeletedEvent as SessionDeletedEvent
    from .models import SessionEndTurn as SessionEndTurn
    from .models import SessionError as SessionError
    from .models import SessionErrorEvent as SessionErrorEvent
    from .models import SessionEvent as SessionEvent
    from .models import SessionEventFrame as SessionEventFrame
    from .models import SessionEventParams as SessionEventParams
    from .models import SessionEventsPage as SessionEventsPage
    from .models import SessionInitialEventParams as SessionInitialEventParams
    from .models import SessionMultiagent as SessionMultiagent
    from .models import SessionMultiagent20261001 as SessionMultiagent20261001
    from .models import SessionMultiagentCoordinator as SessionMultiagentCoordinator
    from .models import SessionMultiagentSubagents as SessionMultiagentSubagents
    from .models import SessionMultiagentSubagentsEnabled as SessionMultiagentSubagentsEnabled
    from .models import SessionMultiagentWorkflows as SessionMultiagentWorkflows
    from .models import SessionMultiagentWorkflowsEnabled as SessionMultiagentWorkflowsEnabled
    from .models import SessionRateLimitedRunErrorObject as SessionRateLimitedRunErrorObject
    from .models import SessionRefusal as SessionRefusal
    from .models import SessionRefusalStopDetails as SessionRefusalStopDetails
    from .models import SessionRequiresAction as SessionRequiresAction
    from .models import SessionResource as SessionResource
    from .models import SessionResourceConfig as SessionResourceConfig
    from .models import (
        SessionResourceNotFoundDeploymentPausedReasonErrorObject as SessionResourceNotFoundDeploymentPausedReasonErrorObject,
    )
    from .models import SessionResourceNotFoundRunErrorObject as SessionResourceNotFoundRunErrorObject
    from .models import SessionResourcesPage as SessionResourcesPage
    from .models import SessionRetriesExhausted as SessionRetriesExhausted
    from .models import SessionsPage as SessionsPage
    from .models import SessionStats as SessionStats
    from .models import SessionStatusIdleEvent as SessionStatusIdleEvent
    from .models import SessionStatusRescheduledEvent as SessionStatusRescheduledEvent
    from .models import SessionStatusRunningEvent as SessionStatusRunningEvent
    from .models import SessionStatusTerminatedEvent as SessionStatusTerminatedEvent
    from .models import SessionStopReason as SessionStopReason
    from .models import SessionThread as SessionThread
    from .models import SessionThreadAgent as SessionThreadAgent
    from .models import SessionThreadCreatedEvent as SessionThreadCreatedEvent
    from .models import SessionThreadsPage as SessionThreadsPage
    from .models import SessionThreadStats as SessionThreadStats
    from .models import SessionThreadStatusIdleEvent as SessionThreadStatusIdleEvent
    from .models import SessionThreadStatusRescheduledEvent as SessionThreadStatusRescheduledEvent
    from .models import SessionThreadStatusRunningEvent as SessionThreadStatusRunningEvent
    from .models import SessionThreadStatusTerminatedEvent as SessionThreadStatusTerminatedEvent
    from .models import SessionThreadUsage as SessionThreadUsage
    from .models import SessionUpdatedEvent as SessionUpdatedEvent
    from .models import SessionUpdateParams as SessionUpdateParams
    from .models import SessionUsage as SessionUsage
    from .models import SessionUsageEvent as SessionUsageEvent
    from .models import SessionUsageSnapshot as SessionUsageSnapshot
    from .models import SessionWorkData as SessionWorkData
    from .models import SignatureDelta as SignatureDelta
    from .models import Skill as Skill
    from .models import SkillCreateParams as SkillCreateParams
    from .models import (
        SkillNotFoundDeploymentPausedReasonErrorObject as SkillNotFoundDeploymentPausedReasonErrorObject,
    )
    from .models import SkillNotFoundRunErrorObject as SkillNotFoundRunErrorObject
    from .models import SkillParams as SkillParams
    from .models import SkillSource as SkillSource
    from .models import SkillSourceType as SkillSourceType
    from .models import SkillsPage as SkillsPage
    from .models import SkillVersion as SkillVersion
    from .models import SkillVersionsPage as SkillVersionsPage
    from .models import SlackChannelCreateParams as SlackChannelCreateParams
    from .models import SlackChannelUpdateParams as SlackChannelUpdateParams
    from .models import SlackWorkspaceUpdateParams as SlackWorkspaceUpdateParams
    from .models import SpanModelRequestEndEvent as SpanModelRequestEndEvent
    from .models import SpanModelRequestStartEvent as SpanModelRequestStartEvent
    from .models import SpanModelUsage as SpanModelUsage
    from .models import SpanOutcomeEvaluationEndEvent as SpanOutcomeEvaluationEndEvent
    from .models import SpanOutcomeEvaluationOngoingEvent as SpanOutcomeEvaluationOngoingEvent
    from .models import SpanOutcomeEvaluationStartEvent as SpanOutcomeEvaluationStartEvent
    from .models import SpendLimit as SpendLimit
    from .models import SpendLimitActor as SpendLimitActor
    from .models import SpendLimitDeleteResponse as SpendLimitDeleteResponse
    from .models import SpendLimitIncreaseRequest as SpendLimitIncreaseRequest
    from .models import SpendLimitIncreaseRequestsPage as SpendLimitIncreaseRequestsPage
    from .models import SpendLimitOrganizationScope as SpendLimitOrganizationScope
    from .models import SpendLimitOrganizationScopeParam as SpendLimitOrganizationScopeParam
    from .models import SpendLimitOrganizationServiceScope as SpendLimitOrganizationServiceScope
    from .models import SpendLimitRBACGroupScope as SpendLimitRBACGroupScope
    from .models import SpendLimitScope as SpendLimitScope
    from .models import SpendLimitScopedAPIKeyActor as SpendLimitScopedAPIKeyActor
    from .models import SpendLimitSeatTierScope as SpendLimitSeatTierScope
    from .models import SpendLimitSetParams as SpendLimitSetParams
    from .models import SpendLimitSetScope as SpendLimitSetScope
    from .models import SpendLimitsPage as SpendLimitsPage
    from .models import SpendLimitUsageTierScope as SpendLimitUsageTierScope
    from .models import SpendLimitUserActor as SpendLimitUserActor
    from .models import SpendLimitUserScope as SpendLimitUserScope
    from .models import SpendLimitUserScopeParam as SpendLimitUserScopeParam
    from .models import SpendLimitWorkspaceScope as SpendLimitWorkspaceScope
    from .models import SpendLimitWorkspaceScopeParam as SpendLimitWorkspaceScopeParam
    from .models import SpendSummariesPage as SpendSummariesPage
    from .models import SpendSummary as SpendSummary
    from .models import StartEvent as StartEvent
    from .models import StartEventPreview as StartEventPreview
    from .models import StaticBearerAuthResponse as StaticBearerAuthResponse
    from .models import StaticBearerCreateParams as StaticBearerCreateParams
    from .models import StaticBearerUpdateParams as StaticBearerUpdateParams
    from .models import StopReason as StopReason
    from .models import StreamErrorEvent as StreamErrorEvent
    from .models import StreamSessionEvent as StreamSessionEvent
    from .models import SystemContentBlockParam as SystemContentBlockParam
    from .models import SystemMessageEvent as SystemMessageEvent
    from .models import SystemMessageEventParams as SystemMessageEventParams
    from .models import SystemMessageOutputConfigParam as SystemMessageOutputConfigParam
    from .models import SystemMessageParam as SystemMessageParam
    from .models import TelemetryDestination as TelemetryDestination
    from .models import TelemetryDestinationCreateParams as TelemetryDestinationCreateParams
    from .models import TelemetryDestinationDeliveryHealth as TelemetryDestinationDeliveryHealth
    from .models import TelemetryDestinationDisabledReason as TelemetryDestinationDisabledReason
    from .models import TelemetryDestinationDisabledReasonCaller as TelemetryDestinationDisabledReasonCaller
    from .models import (
        TelemetryDestinationDisabledReasonInvalidAddress as TelemetryDestinationDisabledReasonInvalidAddress,
    )
    from .models import (
        TelemetryDestinationDisabledReasonRedirect as TelemetryDestinationDisabledReasonRedirect,
    )
    from .models import (
        TelemetryDestinationDisabledReasonSustainedFailure as TelemetryDestinationDisabledReasonSustainedFailure,
    )
    from .models import TelemetryDestinationsPage as TelemetryDestinationsPage
    from .models import TelemetryDestinationState as TelemetryDestinationState
    from .models import TelemetryDestinationStateDisabled as TelemetryDestinationStateDisabled
    from .models import TelemetryDestinationStateDisabledParams as TelemetryDestinationStateDisabledParams
    from .models import TelemetryDestinationStateEnabled as TelemetryDestinationStateEnabled
    from .models import TelemetryDestinationStateEnabledParams as TelemetryDestinationStateEnabledParams
    from .models import TelemetryDestinationStateParams as TelemetryDestinationStateParams
    from .models import TelemetryDestinationTestFailure as TelemetryDestinationTestFailure
    from .models import TelemetryDestinationTestResponse as TelemetryDestinationTestResponse
    from .models import TelemetryDestinationTestResult as TelemetryDestinationTestResult
    from .models import TelemetryDestinationTestSuccess as TelemetryDestinationTestSuccess
    from .models import TelemetryDestinationTraces as TelemetryDestinationTraces
    from .models import TelemetryDestinationTracesParams as TelemetryDestinationTracesParams
    from .models import TelemetryDestinationUpdateParams as TelemetryDestinationUpdateParams
    from .models import TelemetryDestinationWorkspace as TelemetryDestinationWorkspace
    from .models import TelemetryDestinationWorkspaces as TelemetryDestinationWorkspaces
    from .models import TelemetryDestinationWorkspacesAll as TelemetryDestinationWorkspacesAll
    from .models import TelemetryDestinationWorkspacesAllParams as TelemetryDestinationWorkspacesAllParams
    from .models import TelemetryDestinationWorkspacesExclude as TelemetryDestinationWorkspacesExclude
    from .models import (
        TelemetryDestinationWorkspacesExcludeParams as TelemetryDestinationWorkspacesExcludeParams,
    )
    from .models import TelemetryDestinationWorkspacesInclude as TelemetryDestinationWorkspacesInclude
    from .models import (
        TelemetryDestinationWorkspacesIncludeParams as TelemetryDestinationWorkspacesIncludeParams,
    )
    from .models import TelemetryDestinationWorkspacesPage as TelemetryDestinationWorkspacesPage
    from .models import TelemetryDestinationWorkspacesParams as TelemetryDestinationWorkspacesParams
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
    from .models import TextRubric as TextRubric
    from .models import TextRubricParams as TextRubricParams
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
    from .models import ThreadAgent as ThreadAgent
    from .models import ThreadContinueParams as ThreadContinueParams
    from .models import ThreadCreateParams as ThreadCreateParams
    from .models import ThreadLimitWorkflowRunErrorObject as ThreadLimitWorkflowRunErrorObject
    from .models import TimeoutWorkflowRunErrorObject as TimeoutWorkflowRunErrorObject
    from .models import TokenCreateParams as TokenCreateParams
    from .models import TokenCreateResponse as TokenCreateResponse
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
    from .models import ToolUseLimitReachedErrorObject as ToolUseLimitReachedErrorObject
    from .models import ToolUsesKeepParam as ToolUsesKeepParam
    from .models import ToolUsesTriggerParam as ToolUsesTriggerParam
    from .models import TriggerContext as TriggerContext
    from .models import Tunnel as Tunnel
    from .models import TunnelCertificate as TunnelCertificate
    from .models import TunnelCertificatesPage as TunnelCertificatesPage
    from .models import TunnelCreateParams as TunnelCreateParams
    from .models import TunnelRotateTokenParams as TunnelRotateTokenParams
    from .models import TunnelsPage as TunnelsPage
    from .models import TunnelToken as TunnelToken
    from .models import UnknownDeploymentPausedReasonErrorObject as UnknownDeploymentPausedReasonErrorObject
    from .models import UnknownErrorObject as UnknownErrorObject
    from .models import UnknownRunErrorObject as UnknownRunErrorObject
    from .models import UnknownWorkflowRunErrorObject as UnknownWorkflowRunErrorObject
    from .models import UnrestrictedCredentialNetworkingParams as UnrestrictedCredentialNetworkingParams
    from .models import UnrestrictedCredentialNetworkingResponse as UnrestrictedCredentialNetworkingResponse
    from .models import UnrestrictedNetwork as UnrestrictedNetwork
    from .models import UnrestrictedNetworkParam as UnrestrictedNetworkParam
    from .models import UpdateUserProfileParams as UpdateUserProfileParams
    from .models import URLImageSourceParam as URLImageSourceParam
    from .models import URLMCPServerParams as URLMCPServerParams
    from .models import URLPDFSourceParam as URLPDFSourceParam
    from .models import Usage as Usage
    from .models import UserActor as UserActor
    from .models import UserCustomToolResultEvent as UserCustomToolResultEvent
    from .models import UserCustomToolResultEventParams as UserCustomToolResultEventParams
    from .models import UserDefineOutcomeEvent as UserDefineOutcomeEvent
    from .models import UserDefineOutcomeEventParams as UserDefineOutcomeEventParams
    from .models import UserInterruptEvent as UserInterruptEvent
    from .models import UserInterruptEventParams as UserInterruptEventParams
    from .models import UserLocationParam as UserLocationParam
    from .models import UserMessageEvent as UserMessageEvent
    from .models import UserMessageEventParams as UserMessageEventParams
    from .models import UserMessageParam as UserMessageParam
    from .models import UserProfile as UserProfile
    from .models import UserProfileActionURL as UserProfileActionURL
    from .models import UserProfileCyberProgram as UserProfileCyberProgram
    from .models import UserProfileCyberRequirements as UserProfileCyberRequirements
    from .models import UserProfileCyberTier as UserProfileCyberTier
    from .models import UserProfileEfsFeature as UserProfileEfsFeature
    from .models import UserProfileEfsProgram as UserProfileEfsProgram
    from .models import UserProfileEnforcementAction as UserProfileEnforcementAction
    from .models import UserProfileEnforcementActionBan as UserProfileEnforcementActionBan
    from .models import UserProfileEnforcementActionRestriction as UserProfileEnforcementActionRestriction
    from .models import UserProfileEnrollEndUserActionParam as UserProfileEnrollEndUserActionParam
    from .models import UserProfileEnrollmentURL as UserProfileEnrollmentURL
    from .models import UserProfileExternalUserDetails as UserProfileExternalUserDetails
    from .models import UserProfileExternalUserDetailsParams as UserProfileExternalUserDetailsParams
    from .models import UserProfilePrograms as UserProfilePrograms
    from .models import UserProfilesPage as UserProfilesPage
    from .models import UserRemoveResponse as UserRemoveResponse
    from .models import UserToolConfirmationEvent as UserToolConfirmationEvent
    from .models import UserToolConfirmationEventParams as UserToolConfirmationEventParams
    from .models import UserToolResultEvent as UserToolResultEvent
    from .models import UserToolResultEventParams as UserToolResultEventParams
    from .models import UserUpdateParams as UserUpdateParams
    from .models import Vault as Vault
    from .models import (
        VaultArchivedDeploymentPausedReasonErrorObject as VaultArchivedDeploymentPausedReasonErrorObject,
    )
    from .models import VaultArchivedRunErrorObject as VaultArchivedRunErrorObject
    from .models import VaultCreateParams as VaultCreateParams
    from .models import (
        VaultNotFoundDeploymentPausedReasonErrorObject as VaultNotFoundDeploymentPausedReasonErrorObject,
    )
    from .models import VaultNotFoundRunErrorObject as VaultNotFoundRunErrorObject
    from .models import VaultsPage as VaultsPage
    from .models import VaultUpdateParams as VaultUpdateParams
    from .models import VersionCreateParams as VersionCreateParams
    from .models import WebFetchBlock as WebFetchBlock
    from .models import WebFetchBlockParam as WebFetchBlockParam
    from .models import WebFetchTool20250910Param as WebFetchTool20250910Param
    from .models import WebFetchTool20260209Param as WebFetchTool20260209Param
    from .models import WebFetchTool20260309Param as WebFetchTool20260309Param
    from .models import WebFetchTool20260318Param as WebFetchTool20260318Param
    from .models import WebFetchToolConfig as WebFetchToolConfig
    from .models import WebFetchToolConfigParams as WebFetchToolConfigParams
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
    from .models import WebhookAgentArchivedEventData as WebhookAgentArchivedEventData
    from .models import WebhookAgentCreatedEventData as WebhookAgentCreatedEventData
    from .models import WebhookAgentDeletedEventData as WebhookAgentDeletedEventData
    from .models import WebhookAgentUpdatedEventData as WebhookAgentUpdatedEventData
    from .models import WebhookCreateParams as WebhookCreateParams
    from .models import WebhookDeploymentArchivedEventData as WebhookDeploymentArchivedEventData
    from .models import WebhookDeploymentCreatedEventData as WebhookDeploymentCreatedEventData
    from .models import WebhookDeploymentDeletedEventData as WebhookDeploymentDeletedEventData
    from .models import WebhookDeploymentPausedEventData as WebhookDeploymentPausedEventData
    from .models import WebhookDeploymentRunFailedEventData as WebhookDeploymentRunFailedEventData
    from .models import WebhookDeploymentRunStartedEventData as WebhookDeploymentRunStartedEventData
    from .models import WebhookDeploymentRunSucceededEventData as WebhookDeploymentRunSucceededEventData
    from .models import WebhookDeploymentUnpausedEventData as WebhookDeploymentUnpausedEventData
    from .models import WebhookDeploymentUpdatedEventData as WebhookDeploymentUpdatedEventData
    from .models import WebhookEnvironmentArchivedEventData as WebhookEnvironmentArchivedEventData
    from .models import WebhookEnvironmentCreatedEventData as WebhookEnvironmentCreatedEventData
    from .models import WebhookEnvironmentDeletedEventData as WebhookEnvironmentDeletedEventData
    from .models import WebhookEnvironmentUpdatedEventData as WebhookEnvironmentUpdatedEventData
    from .models import WebhookEvent as WebhookEvent
    from .models import WebhookEventData as WebhookEventData
    from .models import WebhookExternalKeyFailedEventData as WebhookExternalKeyFailedEventData
    from .models import WebhookExternalKeyRecoveredEventData as WebhookExternalKeyRecoveredEventData
    from .models import WebhookMemoryStoreArchivedEventData as WebhookMemoryStoreArchivedEventData
    from .models import WebhookMemoryStoreCreatedEventData as WebhookMemoryStoreCreatedEventData
    from .models import WebhookMemoryStoreDeletedEventData as WebhookMemoryStoreDeletedEventData
    from .models import WebhookSessionArchivedEventData as WebhookSessionArchivedEventData
    from .models import WebhookSessionBudgetReachedEventData as WebhookSessionBudgetReachedEventData
    from .models import WebhookSessionCreatedEventData as WebhookSessionCreatedEventData
    from .models import WebhookSessionDeletedEventData as WebhookSessionDeletedEventData
    from .models import WebhookSessionIdledEventData as WebhookSessionIdledEventData
    from .models import (
        WebhookSessionOutcomeEvaluationEndedEventData as WebhookSessionOutcomeEvaluationEndedEventData,
    )
    from .models import WebhookSessionPendingEventData as WebhookSessionPendingEventData
    from .models import WebhookSessionRequiresActionEventData as WebhookSessionRequiresActionEventData
    from .models import WebhookSessionRunningEventData as WebhookSessionRunningEventData
    from .models import WebhookSessionStatusIdledEventData as WebhookSessionStatusIdledEventData
    from .models import WebhookSessionStatusRescheduledEventData as WebhookSessionStatusRescheduledEventData
    from .models import WebhookSessionStatusRunStartedEventData as WebhookSessionStatusRunStartedEventData
    from .models import WebhookSessionStatusTerminatedEventData as WebhookSessionStatusTerminatedEventData
    from .models import WebhookSessionThreadCreatedEventData as WebhookSessionThreadCreatedEventData
    from .models import WebhookSessionThreadIdledEventData as WebhookSessionThreadIdledEventData
    from .models import WebhookSessionThreadTerminatedEventData as WebhookSessionThreadTerminatedEventData
    from .models import WebhookSessionUpdatedEventData as WebhookSessionUpdatedEventData
    from .models import WebhookUpdateParams as WebhookUpdateParams
    from .models import (
        WebhookUserProfileEnforcementActionOpenedEventData as WebhookUserProfileEnforcementActionOpenedEventData,
    )
    from .models import (
        WebhookUserProfileEnforcementActionResolvedEventData as WebhookUserProfileEnforcementActionResolvedEventData,
    )
    from .models import (
        WebhookUserProfileProgramStatusUpdatedEventData as WebhookUserProfileProgramStatusUpdatedEventData,
    )
    from .models import WebhookVaultArchivedEventData as WebhookVaultArchivedEventData
    from .models import WebhookVaultCreatedEventData as WebhookVaultCreatedEventData
    from .models import WebhookVaultCredentialArchivedEventData as WebhookVaultCredentialArchivedEventData
    from .models import WebhookVaultCredentialCreatedEventData as WebhookVaultCredentialCreatedEventData
    from .models import WebhookVaultCredentialDeletedEventData as WebhookVaultCredentialDeletedEventData
    from .models import (
        WebhookVaultCredentialRefreshFailedEventData as WebhookVaultCredentialRefreshFailedEventData,
    )
    from .models import WebhookVaultDeletedEventData as WebhookVaultDeletedEventData
    from .models import WebSearchResultBlock as WebSearchResultBlock
    from .models import WebSearchResultBlockParam as WebSearchResultBlockParam
    from .models import WebSearchTool20250305Param as WebSearchTool20250305Param
    from .models import WebSearchTool20260209Param as WebSearchTool20260209Param
    from .models import WebSearchTool20260318Param as WebSearchTool20260318Param
    from .models import WebSearchToolConfig as WebSearchToolConfig
    from .models import WebSearchToolConfigParams as WebSearchToolConfigParams
    from .models import WebSearchToolRequestErrorObjectParam as WebSearchToolRequestErrorObjectParam
    from .models import WebSearchToolResultBlock as WebSearchToolResultBlock
    from .models import WebSearchToolResultBlockContent as WebSearchToolResultBlockContent
    from .models import WebSearchToolResultBlockParam as WebSearchToolResultBlockParam
    from .models import WebSearchToolResultBlockParamContentParam as WebSearchToolResultBlockParamContentParam
    from .models import WebSearchToolResultErrorCode as WebSearchToolResultErrorCode
    from .models import WebSearchToolResultErrorCodeParam as WebSearchToolResultErrorCodeParam
    from .models import WebSearchToolResultErrorObject as WebSearchToolResultErrorObject
    from .models import WorkflowRunCreatedEvent as WorkflowRunCreatedEvent
    from .models import WorkflowRunError as WorkflowRunError
    from .models import WorkflowRunErrorEvent as WorkflowRunErrorEvent
    from .models import WorkflowRunPhase as WorkflowRunPhase
    from .models import WorkflowRunPhaseEndedEvent as WorkflowRunPhaseEndedEvent
    from .models import WorkflowRunPhaseStartedEvent as WorkflowRunPhaseStartedEvent
    from .models import WorkflowRunResult as WorkflowRunResult
    from .models import WorkflowRunResultCompleted as WorkflowRunResultCompleted
    from .models import WorkflowRunResultErrorObject as WorkflowRunResultErrorObject
    from .models import WorkflowRunResultStopped as WorkflowRunResultStopped
    from .models import WorkflowRunStatusEndedEvent as WorkflowRunStatusEndedEvent
    from .models import WorkflowRunStatusIdleEvent as WorkflowRunStatusIdleEvent
    from .models import WorkflowRunStatusRunningEvent as WorkflowRunStatusRunningEvent
    from .models import WorkLeaseState as WorkLeaseState
    from .models import Workspace as Workspace
    from .models import (
        WorkspaceArchivedDeploymentPausedReasonErrorObject as WorkspaceArchivedDeploymentPausedReasonErrorObject,
    )
    from .models import WorkspaceArchivedRunErrorObject as WorkspaceArchivedRunErrorObject
    from .models import WorkspaceCreateParams as WorkspaceCreateParams
    from .models import WorkspaceMember as WorkspaceMember
    from .models import WorkspaceMemberAddParams as WorkspaceMemberAddParams
    from .models import WorkspaceMemberRemoveResponse as WorkspaceMemberRemoveResponse
    from .models import WorkspaceMembersPage as WorkspaceMembersPage
    from .models import WorkspaceMemberUpdateParams as WorkspaceMemberUpdateParams
    from .models import WorkspaceRateLimit as WorkspaceRateLimit
    from .models import WorkspaceRateLimitOrganizationSource as WorkspaceRateLimitOrganizationSource
    from .models import WorkspaceRateLimitsPage as WorkspaceRateLimitsPage
    from .models import WorkspaceRateLimitUpdateParams as WorkspaceRateLimitUpdateParams
    from .models import WorkspaceRateLimitUpdateValueParam as WorkspaceRateLimitUpdateValueParam
    from .models import WorkspaceRateLimitValue as WorkspaceRateLimitValue
    from .models import WorkspaceRateLimitValueSource as WorkspaceRateLimitValueSource
    from .models import WorkspaceRateLimitWorkspaceSource as WorkspaceRateLimitWorkspaceSource
    from .models import WorkspaceServiceAccountAddParams as WorkspaceServiceAccountAddParams
    from .models import WorkspaceServiceAccountRemoveResponse as WorkspaceServiceAccountRemoveResponse
    from .models import WorkspaceServiceAccountUpdateParams as WorkspaceServiceAccountUpdateParams
    from .models import WorkspacesPage as WorkspacesPage
    from .models import WorkspaceUpdateParams as WorkspaceUpdateParams
    from .models import WorkStopParams as WorkStopParams
    from .models import WorkUpdateParams as WorkUpdateParams
    from .models import WriteToolConfig as WriteToolConfig
    from .models import WriteToolConfigParams as WriteToolConfigParams
else:

    def __getattr__(name: str) -> Any:
        if name in models.MODULES:
            return getattr(models, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*globals(), *models.MODULES]
