"""The Models API."""
