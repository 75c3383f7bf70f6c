"""Telling devices and screens that something happened."""
