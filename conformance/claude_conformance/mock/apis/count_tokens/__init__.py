"""POST /v1/messages/count_tokens."""
