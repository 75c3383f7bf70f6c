"""Govee thermo-hygrometers, by advertisement."""
