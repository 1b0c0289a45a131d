"""POST /v1/messages: what is refused, what is answered, and the events of a stream."""
