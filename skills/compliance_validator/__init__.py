"""The skill `compliance_validator`, one folder a version."""
