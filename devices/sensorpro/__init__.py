"""SensorPro thermo-hygrometers, by advertisement."""
