"""Use cases: what the screens and the command line call; each writing one is one transaction."""
