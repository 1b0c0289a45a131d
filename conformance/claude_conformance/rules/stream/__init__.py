"""Message streams: the grammar of their events, and the message that they join to."""
