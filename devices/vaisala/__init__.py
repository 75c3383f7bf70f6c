"""Vaisala instruments that send labelled lines."""
