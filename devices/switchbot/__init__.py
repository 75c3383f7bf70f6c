"""SwitchBot thermo-hygrometers, by advertisement."""
