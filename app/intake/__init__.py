"""What a new job is read from: a document's text, the fields recognised in it, and what it leaves open."""
