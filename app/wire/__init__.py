"""Schemas that the tablet and the server share: records as JSON fields, sync messages, API resources."""
