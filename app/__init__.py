"""The core of RestoreAssist Field: no Qt, no device, no HTTP server."""
