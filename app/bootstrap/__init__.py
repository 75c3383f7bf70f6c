"""Where the parts are put together: composition, settings, logging, the command line."""
