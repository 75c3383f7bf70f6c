"""ThermoBeacon thermo-hygrometers, by advertisement."""
