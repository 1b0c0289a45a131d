"""HTTP: what comes over the wire and what goes back, bodies and forms, bytes on disk."""
