"""A chart that leaves the page: on a ground of its own, under the name of its job."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

_MARGIN, _TITLE_HEIGHT, _TITLE_SIZE = 24, 32, 18
"""Pixels of a screen without scaling."""


def on_ground(chart: QImage, title: str, ground: QColor, ink: QColor) -> QImage:
    """The chart with a margin of ``ground`` around it and the title in ``ink`` over it."""
    scale = chart.devicePixelRatio()
    margin, over = round(_MARGIN * scale), round((_MARGIN + _TITLE_HEIGHT) * scale)
    picture = QImage(
        chart.width() + 2 * margin, chart.height() + over + margin, QImage.Format.Format_RGB32
    )
    picture.fill(ground)
    bare = QImage(chart)
    bare.setDevicePixelRatio(1)
    painter = QPainter(picture)
    painter.drawImage(margin, over, bare)
    font = QFont(QGuiApplication.font())
    font.setPixelSize(round(_TITLE_SIZE * scale))
    painter.setFont(font)
    painter.setPen(ink)
    place = QRectF(margin, margin / 2, chart.width(), over - margin / 2)
    words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, chart.width())
    painter.drawText(
        place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), words
    )
    painter.end()
    return picture
