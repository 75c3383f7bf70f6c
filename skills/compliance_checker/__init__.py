"""The skill `compliance_checker`, one folder a version."""
