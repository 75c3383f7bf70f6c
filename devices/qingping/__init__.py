"""Qingping hygrometer or air monitors, by advertisement."""
