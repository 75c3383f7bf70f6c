"""The skill `document_packager`, one folder a version."""
