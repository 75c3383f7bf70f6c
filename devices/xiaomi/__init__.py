"""Xiaomi hygrometer or plant sensor (MiBeacon), by advertisement."""
