"""The skill `damage_categorizer`, one folder a version."""
