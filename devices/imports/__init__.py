"""Files that meters and their apps export."""
