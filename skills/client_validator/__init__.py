"""The skill `client_validator`, one folder a version."""
