"""What every page of the open job does the same way: it is told which job, and reads again when the record changed."""

from __future__ import annotations

from uuid import UUID

from ui.viewmodels.page import PageModel


class JobPageModel(PageModel):
    """Base of the view-models of a job's pages.

    ``AppModel`` calls :meth:`open` when the page is first shown for a job, :meth:`refresh` when something was saved
    since, and :meth:`use_units` before the first call of ``open`` and whenever the units change. Emit ``saved`` after
    anything was written, so that the other pages and the sync badge follow.
    """

    def open(self, job_id: UUID) -> None:
        """Load what the page shows of this job."""
        raise NotImplementedError
