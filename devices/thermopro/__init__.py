"""ThermoPro thermo-hygrometers, by advertisement."""
