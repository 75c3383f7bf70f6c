"""The skill `estimate_builder`, one folder a version."""
