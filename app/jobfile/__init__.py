"""The job file: one job as a package that anyone can open and check without this program.

:mod:`exporting` writes it, :mod:`verification` checks it without a store, :mod:`importing` takes it into another store.
The format is described in ``docs/job-file.md``.
"""
