"""The documentation rules: data packs, the predicates they may use, and the engine that applies them to a record.

A rule says that documentation is complete or incomplete and what to do; it never says that a job meets a standard.
"""
