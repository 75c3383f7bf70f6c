"""Simulated meters for training and demonstrations; every value says that it is simulated."""
