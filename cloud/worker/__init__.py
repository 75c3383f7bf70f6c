"""The server process that runs workflows; as many of them as the work needs."""
