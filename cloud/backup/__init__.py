"""Copies of a running server, and putting one back."""
