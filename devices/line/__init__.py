"""Any instrument that sends lines of text."""
