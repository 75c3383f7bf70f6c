"""Inkbird thermo-hygrometers, by advertisement."""
