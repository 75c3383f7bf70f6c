"""Photos and documents by content hash."""
