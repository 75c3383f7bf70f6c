"""Use cases that write the field record, one module for each area; see :mod:`app.services.field_record`."""
