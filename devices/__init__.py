"""Meters: one folder a family, over one session engine, one serial link and one radio."""
