"""The skill `measurement_calculator`, one folder a version."""
