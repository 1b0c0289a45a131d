"""Turns a response into the return value of a method."""
