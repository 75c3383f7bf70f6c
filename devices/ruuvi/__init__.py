"""Ruuvi sensors, by advertisement."""
