"""Something that happened in a session. More types may be added; clients skip unknown ones."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .agent_custom_tool_use_event import AgentCustomToolUseEvent
from .agent_mcp_tool_result_event import AgentMCPToolResultEvent
from .agent_mcp_tool_use_event import AgentMCPToolUseEvent
from .agent_message_event import AgentMessageEvent
from .agent_thinking_event import AgentThinkingEvent
from .agent_thread_context_compacted_event import AgentThreadContextCompactedEvent
from .agent_thread_message_received_event import AgentThreadMessageReceivedEvent
from .agent_thread_message_sent_event import AgentThreadMessageSentEvent
from .agent_tool_result_event import AgentToolResultEvent
from .agent_tool_use_event import AgentToolUseEvent
from .session_deleted_event import SessionDeletedEvent
from .session_error_event import SessionErrorEvent
from .session_status_idle_event import SessionStatusIdleEvent
from .session_status_rescheduled_event import SessionStatusRescheduledEvent
from .session_status_running_event import SessionStatusRunningEvent
from .session_status_terminated_event import SessionStatusTerminatedEvent
from .session_thread_created_event import SessionThreadCreatedEvent
from .session_thread_status_idle_event import SessionThreadStatusIdleEvent
from .session_thread_status_rescheduled_event import SessionThreadStatusRescheduledEvent
from .session_thread_status_running_event import SessionThreadStatusRunningEvent
from .session_thread_status_terminated_event import SessionThreadStatusTerminatedEvent
from .session_updated_event import SessionUpdatedEvent
from .session_usage_event import SessionUsageEvent
from .span_model_request_end_event import SpanModelRequestEndEvent
from .span_model_request_start_event import SpanModelRequestStartEvent
from .span_outcome_evaluation_end_event import SpanOutcomeEvaluationEndEvent
from .span_outcome_evaluation_ongoing_event import SpanOutcomeEvaluationOngoingEvent
from .span_outcome_evaluation_start_event import SpanOutcomeEvaluationStartEvent
from .system_message_event import SystemMessageEvent
from .user_custom_tool_result_event import UserCustomToolResultEvent
from .user_define_outcome_event import UserDefineOutcomeEvent
from .user_interrupt_event import UserInterruptEvent
from .user_message_event import UserMessageEvent
from .user_tool_confirmation_event import UserToolConfirmationEvent
from .user_tool_result_event import UserToolResultEvent
from .workflow_run_created_event import WorkflowRunCreatedEvent
from .workflow_run_error_event import WorkflowRunErrorEvent
from .workflow_run_phase_ended_event import WorkflowRunPhaseEndedEvent
from .workflow_run_phase_started_event import WorkflowRunPhaseStartedEvent
from .workflow_run_status_ended_event import WorkflowRunStatusEndedEvent
from .workflow_run_status_idle_event import WorkflowRunStatusIdleEvent
from .workflow_run_status_running_event import WorkflowRunStatusRunningEvent

SessionEvent: TypeAlias = (
    UserMessageEvent
    | UserInterruptEvent
    | UserToolConfirmationEvent
    | UserCustomToolResultEvent
    | AgentCustomToolUseEvent
    | AgentMessageEvent
    | AgentThinkingEvent
    | AgentMCPToolUseEvent
    | AgentMCPToolResultEvent
    | AgentToolUseEvent
    | AgentToolResultEvent
    | AgentThreadMessageReceivedEvent
    | AgentThreadMessageSentEvent
    | AgentThreadContextCompactedEvent
    | SessionErrorEvent
    | SessionStatusRescheduledEvent
    | SessionStatusRunningEvent
    | SessionStatusIdleEvent
    | SessionStatusTerminatedEvent
    | SessionThreadCreatedEvent
    | SpanOutcomeEvaluationStartEvent
    | SpanOutcomeEvaluationEndEvent
    | SpanModelRequestStartEvent
    | SpanModelRequestEndEvent
    | SpanOutcomeEvaluationOngoingEvent
    | UserDefineOutcomeEvent
    | SessionDeletedEvent
    | SessionThreadStatusRunningEvent
    | SessionThreadStatusIdleEvent
    | SessionThreadStatusTerminatedEvent
    | UserToolResultEvent
    | SessionThreadStatusRescheduledEvent
    | SessionUpdatedEvent
    | SystemMessageEvent
    | SessionUsageEvent
    | WorkflowRunCreatedEvent
    | WorkflowRunStatusEndedEvent
    | WorkflowRunPhaseStartedEvent
    | WorkflowRunPhaseEndedEvent
    | WorkflowRunStatusRunningEvent
    | WorkflowRunStatusIdleEvent
    | WorkflowRunErrorEvent
    | UnknownVariant
)
