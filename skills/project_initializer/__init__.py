"""The skill `project_initializer`, one folder a version."""
