"""What a rule may cite: one table of designation, edition, section and short title, and nothing outside it.

The entries are facts for finding a place in a document that one owns. No text of a document is here or anywhere else in
this product; the wording of the rules is our own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.errors import InvalidInput

_S500: Final = "ANSI/IICRC S500"
_S500_SECTIONS: Final = {
    "1.2.2.1": "Goals",
    "1.2.2.2": "Daily readings",
    "3": "Definitions",
    "5": "Psychrometry and Drying Technology",
    "6": "Equipment, Instruments, Tools",
    "7.1": "Antimicrobial use",
    "7.2": "Antimicrobial risk management",
    "7.3": "Antimicrobial application",
    "8": "Safety and Health",
    "8.4": "PPE",
    "8.12": "Lockout/Tagout",
    "9.1": "Administrative procedures",
    "9.2": "Project documentation and recordkeeping",
    "9.2.3": "Monitoring logs",
    "9.2.4": "Required documentation",
    "9.2.5": "Recommended documentation",
    "9.3": "Risk management",
    "10.3": "Documentation",
    "10.4.1": "Category",
    "10.4.2": "Regulated/hazardous materials and mold",
    "10.4.3": "Class",
    "10.4.4": "Other humidity-control factors",
    "10.5": "Initial contact",
    "10.6.1": "Hazards",
    "10.6.3": "Extent of migration",
    "10.6.4": "Pre-existing damage",
    "10.6.5": "Secondary damage",
    "10.6.6": "Dry standards and goals",
    "10.6.7": "Preliminary determination",
    "10.6.8": "Initial moisture inspection",
    "10.7": "Pre-restoration evaluation",
    "10.7.2": "Materials",
    "10.7.3": "Contents",
    "10.7.4": "HVAC",
    "10.7.5": "Below grade",
    "10.8": "Work plans",
    "10.9": "Ongoing inspections and monitoring",
    "11": "Limitations, complexities, complications, conflicts",
    "12.3": "Remediation",
    "12.3.2": "Engineering controls",
    "12.3.3": "Bulk removal/extraction",
    "12.3.6": "Controlled demolition",
    "12.4.2": "Humidity control and stabilization",
    "12.5": "Drying",
    "12.5.3": "Controlling airflow",
    "12.5.7": "Verifying drying goals",
    "13": "HVAC",
    "14": "Contents",
    "15": "Large losses",
    "16": "Materials and assemblies",
}
_WHOLE: Final = (
    (_S500, "2021", "Professional Water Damage Restoration"),
    ("ANSI/IICRC S520", "2024", "Professional Mold Remediation"),
    ("AS-IICRC S500", "2025", "Professional Water Damage Restoration, Australian adoption"),
    ("AS-IICRC S520", "2025", "Professional Mould Remediation, Australian adoption"),
    ("BSI PAS 64", "2013", "Mitigation and recovery of water damaged buildings"),
    ("EPA 402-K-01-001", "2008", "Mold Remediation in Schools and Commercial Buildings"),
    ("40 CFR 745", "current", "Lead renovation, repair and painting"),
    ("29 CFR 1910.134", "current", "Respiratory protection"),
    ("NFPA 70", "current", "Continuous loads"),
    ("AS/NZS 3012", "current", "Electrical installations on work sites"),
    ("AS/NZS 1715", "current", "Respiratory protective equipment"),
    ("BS 7671", "current", "Electrical installations"),
    ("HSE HSG53", "current", "Respiratory protective equipment at work"),
    ("Texas Occupations Code 1958", "current", "Mold assessors and remediators"),
    ("16 TAC 78", "current", "Mold assessors and remediators program"),
    ("New York Labor Law 947", "current", "Mould remediation standards"),
    ("IICRC approved calculation sheets", "3.1.22", "Initial dehumidification factors"),
)


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a published document; ``section`` is empty for the document as a whole."""

    designation: str
    edition: str
    section: str
    title: str

    def __str__(self) -> str:
        parts = f"{self.designation}:{self.edition}"
        return (
            f"{parts} {self.section} ({self.title})" if self.section else f"{parts} ({self.title})"
        )


_TABLE: Final = {
    (designation, edition, ""): Citation(designation, edition, "", title)
    for designation, edition, title in _WHOLE
} | {
    (_S500, "2021", section): Citation(_S500, "2021", section, title)
    for section, title in _S500_SECTIONS.items()
}


def cite(designation: str, edition: str, section: str = "") -> Citation:
    """The entry of the table; raises ``InvalidInput`` for anything that is not in it."""
    found = _TABLE.get((designation, edition, section))
    if found is None:
        editions = sorted(e for d, e, _ in _TABLE if d == designation)
        known = sorted({f"{d}:{e}" for d, e, _ in _TABLE})
        wanted = f"{designation}:{edition} {section}".strip()
        allowed = (
            f"a known section of {designation}:{editions[0]}" if editions else ", ".join(known)
        )
        raise InvalidInput("citation", f"{wanted} is not in the table", allowed)
    return found


def all_citations() -> tuple[Citation, ...]:
    """Every entry of the table."""
    return tuple(_TABLE.values())
