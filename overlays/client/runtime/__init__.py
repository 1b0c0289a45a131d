"""What the client does for every API alike; nothing here depends on the description."""
