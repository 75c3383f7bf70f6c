"""Mail to people: a sealed outbox and what sends it."""
