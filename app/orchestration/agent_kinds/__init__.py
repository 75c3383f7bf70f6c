"""The five kinds of agents, made from definitions that are data (``resources/agents``)."""
