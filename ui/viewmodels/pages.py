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

    ``icon`` is a name in Icons.qml, ``title`` is translated in the context ``Pages``, ``file`` lies in the folder of
    the pages. Where the navigation has no room for all pages, those with the lowest ``rank`` of a section stay and the
    others move under More. The file's root item has ``required property AppModel app``; when it also has
    ``function show(arguments: var): void``, that is called by a jump (:meth:`AppModel.jump`) once the page is built.
    """

    key: str
    icon: str
    title: str
    section: Section
    file: str
    rank: int


# In the order of the navigation.
PAGES = (
    Page("overview", "home", QT_TRANSLATE_NOOP("Pages", "Overview"), Section.JOB, "OverviewPage.qml", 1),
    Page("map", "pinDrop", QT_TRANSLATE_NOOP("Pages", "Map"), Section.JOB, "MapPage.qml", 2),
    Page("rooms", "house", QT_TRANSLATE_NOOP("Pages", "Rooms"), Section.JOB, "RoomsPage.qml", 4),
    Page("drying", "showChart", QT_TRANSLATE_NOOP("Pages", "Drying"), Section.JOB, "DryingPage.qml", 3),
    Page("equipment", "modeFan", QT_TRANSLATE_NOOP("Pages", "Equipment"), Section.JOB, "EquipmentPage.qml", 5),
    Page("photos", "photoCamera", QT_TRANSLATE_NOOP("Pages", "Photos"), Section.JOB, "PhotosPage.qml", 6),
    Page("forms", "assignment", QT_TRANSLATE_NOOP("Pages", "Forms"), Section.JOB, "FormsPage.qml", 7),
    Page("documents", "description", QT_TRANSLATE_NOOP("Pages", "Documents"), Section.JOB, "DocumentsPage.qml", 8),
    Page("workflow", "flag", QT_TRANSLATE_NOOP("Pages", "Workflow"), Section.JOB, "WorkflowPage.qml", 9),
    Page("rules", "factCheck", QT_TRANSLATE_NOOP("Pages", "Rules"), Section.JOB, "RulesPage.qml", 12),
    Page("jobs", "listAlt", QT_TRANSLATE_NOOP("Pages", "Jobs"), Section.TABLET, "JobsPage.qml", 1),
    Page("intake", "assignment", QT_TRANSLATE_NOOP("Pages", "New job"), Section.TABLET, "IntakePage.qml", 3),
    Page("policy", "tune", QT_TRANSLATE_NOOP("Pages", "Policy"), Section.TABLET, "PolicyPage.qml", 12),
    Page("meters", "sensors", QT_TRANSLATE_NOOP("Pages", "Meters"), Section.TABLET, "MetersPage.qml", 2),
    Page("sync", "sync", QT_TRANSLATE_NOOP("Pages", "Sync"), Section.TABLET, "SyncPage.qml", 4),
    Page("settings", "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), Section.TABLET, "SettingsPage.qml", 5),
)  # fmt: skip

BY_KEY = {page.key: page for page in PAGES}
START = "jobs"
