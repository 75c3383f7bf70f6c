"""Fonts, colours and paragraph styles of printed documents, and the only way text enters them."""

from __future__ import annotations

import threading
from importlib.resources import as_file, files
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.graphics.shapes import STATE_DEFAULTS
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

from standards.dryness import DryState

REGULAR, MEDIUM, SEMIBOLD, BOLD = "Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold"
MARGIN = 16 * mm

INK = HexColor("#14202B")
MUTED = HexColor("#55636F")
RULE = HexColor("#D7DEE4")
PANEL = HexColor("#F2F5F7")
NAVY = HexColor("#102A3A")
PAPER = HexColor("#FFFFFF")
PRIMARY = HexColor("#0A5A86")
PRIMARY_TINT = HexColor("#E1EFF6")
WET = HexColor("#B8292F")
DRYING = HexColor("#97590A")
DRY = HexColor("#17724A")
WET_TINT = HexColor("#FBE9E9")
DRYING_TINT = HexColor("#FBF0DE")
DRY_TINT = HexColor("#E2F3EA")

STATE_COLOUR = {
    DryState.UNJUDGED: MUTED,
    DryState.WET: WET,
    DryState.DRYING: DRYING,
    DryState.DRY: DRY,
}
STATE_TEXT = {
    DryState.UNJUDGED: "No goal",
    DryState.WET: "Wet",
    DryState.DRYING: "Drying",
    DryState.DRY: "Dry",
}
SERIES = tuple(
    HexColor(code)
    for code in ("#0B6CA4", "#7A3EB1", "#C05A0B", "#0F857A", "#B02A6B", "#5B6B1E", "#3D4F9E")
)

_LETTER_COUNTRIES = frozenset({"US", "USA", "UNITED STATES", "CA", "CANADA", "MX", "MEXICO"})
_fonts_lock = threading.Lock()


def _style(name: str, font: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    return ParagraphStyle(
        name, fontName=font, fontSize=size, leading=leading, **{"textColor": INK, **more}
    )


HEADING = _style("Heading", SEMIBOLD, 14, 18, spaceBefore=14, spaceAfter=6, keepWithNext=1)
SUBHEADING = _style("Subheading", SEMIBOLD, 10.5, 14, spaceBefore=9, spaceAfter=3, keepWithNext=1)
LONG_TABLE_HEADING = _style("LongTable", SEMIBOLD, 9, 12, spaceBefore=7, spaceAfter=3)
BODY = _style("Body", REGULAR, 9, 13, spaceAfter=4)
SMALL = _style("Small", REGULAR, 7.5, 10, textColor=MUTED)
CELL = _style("Cell", REGULAR, 7.5, 9.6)
CELL_RIGHT = _style("CellRight", REGULAR, 7.5, 9.6, alignment=TA_RIGHT)
CELL_STRONG = _style("CellStrong", SEMIBOLD, 7.5, 9.6)
CELL_HEAD = _style("CellHead", SEMIBOLD, 7, 8.8, textColor=MUTED)
CELL_HEAD_RIGHT = _style("CellHeadRight", SEMIBOLD, 7, 8.8, textColor=MUTED, alignment=TA_RIGHT)
CLIENT = _style("Client", SEMIBOLD, 17, 21, spaceAfter=1)
TILE_NUMBER = _style("TileNumber", SEMIBOLD, 14, 18)
TILE_LABEL = _style("TileLabel", REGULAR, 7.5, 9.6, textColor=MUTED)
NOTICE = _style("Notice", MEDIUM, 8.5, 11.5, textColor=DRYING)


def register_fonts() -> None:
    """Make the document fonts known to ReportLab; does nothing the second time.

    Also sets two of its globals: streams stay binary (as text they are a quarter larger and slower
    to write), and drawings start in our font, so that no font is named that is not embedded.
    """
    with _fonts_lock:
        rl_config.useA85 = 0
        for name in (REGULAR, MEDIUM, SEMIBOLD, BOLD):
            if name not in pdfmetrics.getRegisteredFontNames():
                with as_file(files("resources") / "fonts" / f"{name}.ttf") as path:
                    pdfmetrics.registerFont(TTFont(name, str(path)))
        STATE_DEFAULTS["fontName"] = REGULAR


def page_size(country: str) -> tuple[float, float]:
    """Letter where it is customary, A4 elsewhere; in points."""
    width, height = LETTER if country.strip().upper() in _LETTER_COUNTRIES else A4
    return width, height


def clean(text: str) -> str:
    """Text without control characters, which a font cannot show."""
    return "".join(char if char.isprintable() else " " for char in text)


def paragraph(text: str, style: ParagraphStyle, colour: Color | None = None) -> Paragraph:
    """Somebody's text as a paragraph: markup in it is printed, never obeyed."""
    safe = escape(clean(text))
    if colour is not None:
        safe = f'<font color="{colour.hexval().replace("0x", "#")}">{safe}</font>'
    return Paragraph(safe, style)


def cell(text: str, width: float, style: ParagraphStyle = CELL) -> str | Paragraph:
    """Text for a table cell of that width: wrapped only when it must be, since that is slow."""
    line = clean(text)
    if pdfmetrics.stringWidth(line, style.fontName, style.fontSize) <= width - CELL_PADDING * 2:
        return line
    return paragraph(text, style)


CELL_PADDING = 3.5
