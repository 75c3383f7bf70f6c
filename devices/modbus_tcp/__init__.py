"""Any Modbus TCP instrument in the network, read by a register map."""
