"""Instruments that send the sixteen-digit stream of Lutron."""
