"""The skill `email_sender`, one folder a version."""
