"""The part of the client that is the same for every API; nothing here depends on the description."""
