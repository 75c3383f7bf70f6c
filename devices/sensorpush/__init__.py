"""SensorPush sensors, by advertisement."""
