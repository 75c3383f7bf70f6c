"""Users, sessions, devices and who may see which job."""
