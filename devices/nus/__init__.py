"""Bluetooth meters that send lines over the Nordic UART service."""
