"""The Skills API."""
