"""The sources of rules: URLs, under the names that the rules use."""

from __future__ import annotations

_DOC = "https://platform.claude.com/docs/"
_SDK = "https://github.com/anthropics/anthropic-sdk-python/blob/v2.12.0/"
_RFC = "https://www.rfc-editor.org/rfc/"
_AUTHORITIES = (_DOC, _SDK, _RFC)


def doc(page: str, language: str = "en") -> str:
    """Returns a page of the documentation."""
    return f"{_DOC}{language}/{page}"


def sdk(path: str) -> str:
    """Returns a file or folder of the official Python SDK, below `src/anthropic`."""
    return f"{_SDK}src/anthropic/{path}"


def is_authority(source: str) -> bool:
    """Returns `True` for documentation, SDK and standards, `False` for observations by others."""
    return source.startswith(_AUTHORITIES)


OVERVIEW = doc("api/overview")
ERRORS = doc("api/errors")
VERSIONING = doc("api/versioning")
BETA_HEADERS = doc("api/beta-headers")
MIGRATION = doc("api/migration-2026-10-21")
AUTHENTICATION = doc("manage-claude/authentication", "de")
CREATE = doc("api/messages/create")
STREAMING = doc("build-with-claude/streaming")
STOP_REASONS = doc("build-with-claude/handling-stop-reasons")
CACHING = doc("build-with-claude/prompt-caching")
THINKING = doc("build-with-claude/thinking")
MID_SYSTEM = doc("build-with-claude/mid-conversation-system-messages")
RELEASE_NOTES = doc("release-notes/overview")
DEFINE_TOOLS = doc("agents-and-tools/tool-use/define-tools")
TOOL_USE = doc("agents-and-tools/tool-use/overview")
TOOL_CALLS = doc("agents-and-tools/tool-use/handle-tool-calls")
LIST_MODELS = doc("api/models/list")
GET_MODEL = doc("api/models/retrieve")
TOKEN_COUNTING = doc("build-with-claude/token-counting")
RATE_LIMITS = doc("api/rate-limits")
COUNT_TOKENS = doc("api/messages/count_tokens")
EXTENDED_THINKING = doc("build-with-claude/extended-thinking")
THINKING_TROUBLE = doc("build-with-claude/thinking-troubleshooting")
EFFORT = doc("build-with-claude/effort")
VISION = doc("build-with-claude/vision")
PDF = doc("build-with-claude/pdf-support")
CITATIONS = doc("build-with-claude/citations")
SEARCH_RESULTS = doc("build-with-claude/search-results")
STRUCTURED = doc("build-with-claude/structured-outputs")
CONTEXT_EDITING = doc("build-with-claude/context-editing")
PREFILL = doc("build-with-claude/prompt-engineering/prefill-claudes-response")
RESIDENCY = doc("build-with-claude/data-residency")
FILES = doc("build-with-claude/files")
BATCHES = doc("build-with-claude/batch-processing")
CREATE_BATCH = doc("api/messages/batches/create")
GET_BATCH = doc("api/messages/batches/retrieve")
LIST_BATCHES = doc("api/messages/batches/list")
CANCEL_BATCH = doc("api/messages/batches/cancel")
DELETE_BATCH = doc("api/messages/batches/delete")
BATCH_RESULTS = doc("api/messages/batches/results")
UPLOAD_FILE = doc("api/files/upload")
LIST_FILES = doc("api/files/list")
LIST_FILES_BETA = doc("api/beta/files/list")
DELETE_FILE = doc("api/files/delete")
SKILLS = doc("build-with-claude/skills-guide")
SKILLS_OVERVIEW = doc("agents-and-tools/agent-skills/overview")
CREATE_SKILL = doc("api/skills/create")
LIST_SKILLS = doc("api/skills/list")
DELETE_SKILL = doc("api/skills/delete")
LIST_SKILL_VERSIONS = doc("api/skills/versions/list")
GET_SKILL_VERSION = doc("api/skills/versions/retrieve")
FAST_MODE = doc("build-with-claude/fast-mode")
SERVICE_TIERS = doc("api/service-tiers")
ADMIN = doc("build-with-claude/administration-api")
SERVER_TOOLS = doc("agents-and-tools/tool-use/server-tools")
TOOL_SEARCH = doc("agents-and-tools/tool-use/tool-search-tool")
WEB_SEARCH = doc("agents-and-tools/tool-use/web-search-tool")
WEB_FETCH = doc("agents-and-tools/tool-use/web-fetch-tool")
CODE_EXECUTION = doc("agents-and-tools/tool-use/code-execution-tool")
PROGRAMMATIC = doc("agents-and-tools/tool-use/programmatic-tool-calling")
THREADS = doc("build-with-claude/message-threads")
MCP_CONNECTOR = doc("agents-and-tools/mcp-connector")
FALLBACKS = doc("build-with-claude/refusals-and-fallback")

SDK_CLIENT = sdk("_client.py")
SDK_BASE = sdk("_base_client.py")
SDK_CONSTANTS = sdk("_constants.py")
SDK_STREAM = sdk("_streaming.py")
SDK_LIB_STREAMING = sdk("lib/streaming")
SDK_ERROR_CLASSES = sdk("_error_classes.py")
SDK_PAGINATION = sdk("pagination.py")
SDK_TYPES = sdk("types")
SDK_CREATE = sdk("types/message_create_params.py")
SDK_MESSAGE = sdk("types/message.py")
SDK_USAGE = sdk("types/usage.py")
SDK_MODEL_INFO = sdk("types/model_info.py")
SDK_BETAS = sdk("types/anthropic_beta_param.py")
SDK_ERROR_DETAILS = sdk("types/error_details.py")
SDK_MODEL_LIST = sdk("types/model_list_params.py")
SDK_FILE_UPLOAD = sdk("types/file_upload_params.py")
SDK_FILES = sdk("resources/files.py")
SDK_SKILL = sdk("types/skill.py")
SDK_WEBHOOKS = sdk("resources/beta/organization/webhooks.py")
SDK_BETA_RESOURCES = sdk("resources/beta")
SDK_QUERIES = sdk("_qs.py")
SDK_CHANGELOG = _SDK + "CHANGELOG.md"

HTTP = _RFC + "rfc9110"
HTTP1 = _RFC + "rfc9112"
JSON_TEXT = _RFC + "rfc8259"

_ISSUES = "https://github.com/anthropics/claude-code/issues/"
OBS_MATRIX = (
    "https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/"
    "4f3331c9142ab6b621ed509efd9c6693385a20eb/docs/conformance-matrix.md"
)
OBS_SPEC = "https://github.com/tryAGI/Anthropic/tree/ebea3ea4"
OBS_PROBES = "https://github.com/search?q=%22llm-xlate+live-API+exploration%22&type=code"
OBS_SYSTEM = "https://github.com/search?q=TestSystemErrorsMatchMessagesAPI&type=code"
OBS_GZIP = (
    "https://github.com/search?q=request_body_encoding_unsupported+gzip+%22probed+2026-10-05%22&type=code"
)
OBS_TOOL_RESULT = "https://github.com/search?q=%22unexpected+tool_use_id+found+in+tool_result%22&type=code"
OBS_TOOL_IDS = "https://github.com/search?q=%22tool_use+ids+must+be+unique%22&type=code"
OBS_METHOD = "https://github.com/ppipada/flexigpt-vscode-extension/issues/8"
OBS_JSON = _ISSUES + "60394"
OBS_RATE = "https://github.com/whoz-oss/coday/issues/110"
OBS_MODEL = _ISSUES + "9243"
OBS_MEDIA_TYPE = _ISSUES + "15746"
OBS_SURROGATE = _ISSUES + "8166"
OBS_EMPTY_ERROR = "https://github.com/jlevy/markform/issues/153"
OBS_EMPTY_ERROR_AGAIN = "https://github.com/can1357/oh-my-pi/pull/2250"
OBS_EXTRA = _ISSUES + "4378"
OBS_MAX_TOKENS = "https://github.com/anomalyco/opencode/issues/2055"
OBS_TAG = "https://github.com/anthropics/anthropic-sdk-ruby/issues/99"
OBS_STOP = "https://github.com/BerriAI/litellm/issues/3286"
OBS_TOOL_NAME = _ISSUES + "96152"
OBS_TOOL_NAMES = "https://github.com/danny-avila/LibreChat/issues/13162"
OBS_TOOL_INPUT = _ISSUES + "6696"
OBS_NEW_BATCH = "https://github.com/anthropics/anthropic-sdk-python/issues/1432"
OBS_SKILL_FOLDER = "https://github.com/anthropics/anthropic-sdk-python/issues/1575"
OBS_RESULTS_TYPE = "https://github.com/anthropics/anthropic-sdk-ruby/issues/208"
OBS_COUNTED_THINKING = (
    "https://github.com/crmne/ruby_llm/blob/main/spec/fixtures/vcr_cassettes/"
    "chat_count_tokens_with_anthropic_claude-haiku-4-5_counts_requests_with_thinking_enabled.yml"
)
OBS_CONTEXT_MANAGEMENT = _ISSUES + "14135"
