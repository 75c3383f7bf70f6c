"""The skill `archive_manager`, one folder a version."""
