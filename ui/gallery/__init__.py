"""Every control of the screens with sample values, in every theme, without services."""
