"""The skill `report_generator`, one folder a version."""
