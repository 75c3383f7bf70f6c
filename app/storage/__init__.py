"""The local store: SQLAlchemy on SQLCipher, with outbox, audit chain, encrypted files and migrations.

Every change of a record writes the row, the operation that is sent to the server and the audit entry in one
transaction (:class:`app.storage.store.Store`).
"""
