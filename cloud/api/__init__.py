"""The HTTP interface: app factory, errors, limits and routes."""
