"""client.beta.messages: the same as client.messages"""

from .. import messages

BetaMessages = messages.Messages
BetaMessagesWithRawResponse = messages.MessagesWithRawResponse
BetaMessagesWithStreamingResponse = messages.MessagesWithStreamingResponse
AsyncBetaMessages = messages.AsyncMessages
AsyncBetaMessagesWithRawResponse = messages.AsyncMessagesWithRawResponse
AsyncBetaMessagesWithStreamingResponse = messages.AsyncMessagesWithStreamingResponse
