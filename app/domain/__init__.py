"""Entities, values, units and errors of the trade; pure standard library, no I/O."""
