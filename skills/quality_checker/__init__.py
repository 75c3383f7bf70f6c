"""The skill `quality_checker`, one folder a version."""
