"""Meters with the Bluetooth SIG's Environmental Sensing Service."""
