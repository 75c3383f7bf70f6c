"""Workflow runs on the server: whose they are, and what their skills may do there."""
