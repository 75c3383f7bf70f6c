"""XY-MD02 transmitters and their kin, by Modbus RTU."""
