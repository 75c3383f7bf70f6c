"""Rotronic AirChip3000 instruments over RO-ASCII."""
