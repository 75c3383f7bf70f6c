"""The key of the store on the screen: why the store is shut, opening it, and the code that opens it in need."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.services.app_services import AppServices
from app.services.store_key import LEAST_PASSPHRASE, KeyState, ShutBecause, ShutStore
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.page import PageModel
from ui.viewmodels.qml import qml_property, qml_type


@qml_type("owned by AppModel")
class StoreKeyModel(PageModel):
    """``because`` is a ``ShutBecause`` while the store is shut; ``code`` is a recovery code until it was put away."""

    changed = Signal()
    opened = Signal()

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._shut: ShutStore | None = None
        self._state: KeyState | None = None
        self._code = ""

    def start(self) -> None:
        """Hear whether the store opened."""
        self.load(self.services.door.shut, self._show)

    @Slot(str)
    def open(self, passphrase: str) -> None:
        """Try again, with this passphrase if there is one."""
        self.write("open", lambda: self.services.door.open(passphrase), self._show)

    @Slot(str)
    def create(self, passphrase: str) -> None:
        """Make the store under this passphrase, and a recovery code for the day on which it is forgotten."""

        def done(shut: ShutStore | None) -> None:
            if shut is None:
                self._make_code()
            self._show(shut)

        self.write("open", lambda: self.services.door.open(passphrase), done)

    @Slot(str, str)
    def recover(self, code: str, passphrase: str) -> None:
        """Open by the recovery code; the passphrase is the new one, empty where the keyring keeps the key."""
        self.write("recover", lambda: self.services.door.recover(code, passphrase), self._show)

    @Slot()
    def look(self) -> None:
        """See how the key of the open store is kept."""
        self.load(self.services.key.state, self._show_state)

    @Slot()
    def makeCode(self) -> None:
        """Make a recovery code and show it until it was put away; an older one ends."""
        self._make_code()

    @Slot()
    def putAway(self) -> None:
        """The code was written down: it is not shown again."""
        self._code = ""
        self.changed.emit()
        self.look()

    def _make_code(self) -> None:
        self.write("code", self.services.key.make_recovery_code, self._show_code)

    def _show(self, shut: ShutStore | None) -> None:
        was_shut, self._shut = self._shut is not None, shut
        self.changed.emit()
        if was_shut and shut is None:
            self.opened.emit()

    def _show_state(self, state: KeyState) -> None:
        self._state = state
        self.changed.emit()

    def _show_code(self, code: str) -> None:
        self._code = code
        self.changed.emit()

    def _get_because(self) -> str:
        return self._shut.because.value if self._shut else ""

    def _get_words(self) -> str:
        return self._shut.words if self._shut else ""

    def _get_recoverable(self) -> bool:
        return self._shut is not None and self._shut.recoverable

    def _get_new_passphrase(self) -> bool:
        return self._shut is not None and self._shut.new_passphrase

    def _get_asks(self) -> bool:
        return self._shut is not None and self._shut.because in (
            ShutBecause.LOCKED,
            ShutBecause.WRONG,
        )

    shown = qml_property(bool, lambda self: self._shut is not None, notify=changed)
    because = qml_property(str, _get_because, notify=changed)
    words = qml_property(str, _get_words, notify=changed)
    asks = qml_property(bool, _get_asks, notify=changed)
    recoverable = qml_property(bool, _get_recoverable, notify=changed)
    newPassphrase = qml_property(bool, _get_new_passphrase, notify=changed)
    leastLength = qml_property(int, lambda _: LEAST_PASSPHRASE, constant=True)
    code = qml_property(str, lambda self: self._code, notify=changed)
    known = qml_property(bool, lambda self: self._state is not None, notify=changed)
    inKeyring = qml_property(bool, lambda s: bool(s._state and s._state.in_keyring), notify=changed)
    hasCode = qml_property(bool, lambda s: bool(s._state and s._state.has_code), notify=changed)
