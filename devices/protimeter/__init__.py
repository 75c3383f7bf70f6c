"""The Protimeter BLE in-wall sensor."""
