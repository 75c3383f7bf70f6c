"""One window for each store: a second start shows the first one's window and ends."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_SHOW = b"show\n"
_WAIT_MS = 500


def _name(folder: Path) -> str:
    return "restoreassist-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


def show_other_window(folder: Path) -> bool:
    """Ask the program that has this store open to show its window; whether there was one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(_SHOW)
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class OneWindow(QObject):
    """Listens for later starts on the same store; ``show`` is called for each."""

    def __init__(
        self, folder: Path, show: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._server.listen(_name(folder)):
            QLocalServer.removeServer(_name(folder))  # left behind by a crash
            self._server.listen(_name(folder))
        self._server.newConnection.connect(self._answer)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            self._show()
