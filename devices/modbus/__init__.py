"""Any Modbus RTU instrument, read by a register map."""
