"""The exceptions that the client raises."""

from ._runtime.errors import (
    AnthropicError as AnthropicError,
)
from ._runtime.errors import (
    APIConnectionError as APIConnectionError,
)
from ._runtime.errors import (
    APIError as APIError,
)
from ._runtime.errors import (
    APIResponseValidationError as APIResponseValidationError,
)
from ._runtime.errors import (
    APIStatusError as APIStatusError,
)
from ._runtime.errors import (
    APITimeoutError as APITimeoutError,
)
from ._runtime.errors import (
    AuthenticationError as AuthenticationError,
)
from ._runtime.errors import (
    BadRequestError as BadRequestError,
)
from ._runtime.errors import (
    ClientClosedRequestError as ClientClosedRequestError,
)
from ._runtime.errors import (
    ClientStateError as ClientStateError,
)
from ._runtime.errors import (
    ConflictError as ConflictError,
)
from ._runtime.errors import (
    ContentTooLargeError as ContentTooLargeError,
)
from ._runtime.errors import (
    DeadlineExceededError as DeadlineExceededError,
)
from ._runtime.errors import (
    GatewayTimeoutError as GatewayTimeoutError,
)
from ._runtime.errors import (
    HTTPNotImplementedError as HTTPNotImplementedError,
)
from ._runtime.errors import (
    InternalServerError as InternalServerError,
)
from ._runtime.errors import (
    InvalidArgumentError as InvalidArgumentError,
)
from ._runtime.errors import (
    NotFoundError as NotFoundError,
)
from ._runtime.errors import (
    OverloadedError as OverloadedError,
)
from ._runtime.errors import (
    PaymentRequiredError as PaymentRequiredError,
)
from ._runtime.errors import (
    PermissionDeniedError as PermissionDeniedError,
)
from ._runtime.errors import (
    PreconditionFailedError as PreconditionFailedError,
)
from ._runtime.errors import (
    RateLimitError as RateLimitError,
)
from ._runtime.errors import (
    RequestHeaderFieldsTooLargeError as RequestHeaderFieldsTooLargeError,
)
from ._runtime.errors import (
    RequestTimeoutError as RequestTimeoutError,
)
from ._runtime.errors import (
    RequestTooLargeError as RequestTooLargeError,
)
from ._runtime.errors import (
    ServiceUnavailableError as ServiceUnavailableError,
)
from ._runtime.errors import (
    ToolInputError as ToolInputError,
)
from ._runtime.errors import (
    UnprocessableEntityError as UnprocessableEntityError,
)
from ._runtime.errors import (
    WebhookVerificationError as WebhookVerificationError,
)
