"""HTTP: requests and replies, bodies and forms, bytes on disk."""
