"""Where work runs that is not drawing: the engine thread and its asyncio loop."""
