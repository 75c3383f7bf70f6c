"""The pages of the window: to add one, add its entry here and its file to ``ui/qml/RestoreAssist/Pages``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ui.viewmodels.qml import QT_TRANSLATE_NOOP


class Section(StrEnum):
    """Whether a page belongs to the open job or to the tablet."""

    JOB = "job"
    TABLET = "tablet"


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    ``icon`` is a name in Icons.qml, ``title`` is translated in the context ``Pages``. Where the navigation has no room
    for all pages, those with the lowest ``rank`` of a section stay and the others move under More. ``model`` is the
    class of its view-model below ``ui.viewmodels``, imported when the page is first opened; empty where the window
    itself needs it. The root item of ``file`` has ``required property AppModel app``; when it also has ``function
    show(arguments: var): void``, that is called by a jump (:meth:`AppModel.jump`) once the page is built.
    """

    key: str
    icon: str
    title: str
    section: Section
    rank: int
    model: str = ""

    @property
    def file(self) -> str:
        """The page's file in the folder of the pages."""
        return f"{self.key.capitalize()}Page.qml"


_JOB, _TABLET = Section

# In the order of the navigation.
PAGES = (
    Page("overview", "home", QT_TRANSLATE_NOOP("Pages", "Overview"), _JOB, 1, "overview.OverviewModel"),
    Page("map", "pinDrop", QT_TRANSLATE_NOOP("Pages", "Map"), _JOB, 2, "moisture_map.MapModel"),
    Page("rooms", "house", QT_TRANSLATE_NOOP("Pages", "Rooms"), _JOB, 4, "rooms.RoomsModel"),
    Page("drying", "showChart", QT_TRANSLATE_NOOP("Pages", "Drying"), _JOB, 3, "drying.DryingModel"),
    Page("equipment", "modeFan", QT_TRANSLATE_NOOP("Pages", "Equipment"), _JOB, 5, "equipment.EquipmentModel"),
    Page("photos", "photoCamera", QT_TRANSLATE_NOOP("Pages", "Photos"), _JOB, 6, "photos.PhotosModel"),
    Page("file", "factCheck", QT_TRANSLATE_NOOP("Pages", "Site file"), _JOB, 7, "site_file.SiteFileModel"),
    Page("forms", "assignment", QT_TRANSLATE_NOOP("Pages", "Forms"), _JOB, 8, "forms.FormsModel"),
    Page("documents", "description", QT_TRANSLATE_NOOP("Pages", "Documents"), _JOB, 9, "documents.DocumentsModel"),
    Page("workflow", "flag", QT_TRANSLATE_NOOP("Pages", "Workflow"), _JOB, 10, "workflow.WorkflowModel"),
    Page("rules", "factCheck", QT_TRANSLATE_NOOP("Pages", "Rules"), _JOB, 12, "rules.RulesModel"),
    Page("jobs", "listAlt", QT_TRANSLATE_NOOP("Pages", "Jobs"), _TABLET, 1),
    Page("intake", "assignment", QT_TRANSLATE_NOOP("Pages", "New job"), _TABLET, 3, "intake.IntakeModel"),
    Page("policy", "tune", QT_TRANSLATE_NOOP("Pages", "Policy"), _TABLET, 12, "rules.PolicyModel"),
    Page("meters", "sensors", QT_TRANSLATE_NOOP("Pages", "Meters"), _TABLET, 2, "meter_page.MeterPageModel"),
    Page("sync", "sync", QT_TRANSLATE_NOOP("Pages", "Sync"), _TABLET, 4),
    Page("settings", "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), _TABLET, 5, "tablet.TabletModel"),
)  # fmt: skip

BY_KEY = {page.key: page for page in PAGES}
START = "jobs"
