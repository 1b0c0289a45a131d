"""Installs, starts, examines and stops servers that others wrote."""
