"""Protocols that the core needs from outside; no implementation."""
