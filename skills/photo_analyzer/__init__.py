"""The skill `photo_analyzer`, one folder a version."""
